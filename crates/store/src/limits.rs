//! What this crate bounds, in one place.

use std::time::Duration;

/// Jobs that may wait for SQLite's one writer; a caller beyond that waits for a place.
pub const WRITE_QUEUE_JOBS_MAX: usize = 4_096;
/// Jobs that share one SQLite transaction, and so one sync to disk.
pub const WRITE_GROUP_JOBS_MAX: usize = 256;
/// How long a caller waits for a place in the queue, or for a PostgreSQL connection.
pub const WAIT_MAX: Duration = Duration::from_secs(5);
/// Pages of SQLite's log from which on it is copied into the file: 16 MB.
pub const LOG_PAGES_MAX: i32 = 4_000;
/// Pages more after which that is tried again, where it could not begin anew.
pub const LOG_PAGES_AGAIN: i32 = 500;
/// How often it is copied beside the writer before the writer copies the rest.
pub const LOG_COPY_ROUNDS: u32 = 6;
/// Pages that a SQLite connection caches, as SQLite wants it: in kilobytes, negative.
pub const CACHE: i64 = -2_048;
/// The same of the writer.
pub const WRITER_CACHE: i64 = -8_192;
/// SQLite connections kept open for reading.
pub const READERS_MAX: usize = 8;
/// How long a reading connection may answer from one snapshot of SQLite's: what another process commits is seen after
/// that at the latest, what this one commits at once.
pub const SNAPSHOT_AGE_MAX: Duration = Duration::from_millis(5);
/// How long a reading connection may remember what settings say: what another process changes is known after that at the
/// latest, what this one changes at once.
pub const SETTINGS_AGE_MAX: Duration = Duration::from_millis(100);
/// Answers about settings that a reading connection remembers.
pub const REMEMBERED_ANSWERS_MAX: usize = 256;
/// Uids of which SQLite's engine remembers what a poll was answered: up to 17 MB.
pub const KNOWN_POLLS_MAX: usize = 200_000;
/// Links of which SQLite's engine remembers what they open: up to 27 MB. Fewer than its tables hold before they double.
pub const KNOWN_LINKS_MAX: usize = 100_000;
/// Answers of polls, or links, that one group of writes names as changed; beyond that all are forgotten.
pub const CHANGED_ANSWERS_MAX: usize = 10_000;
/// Prepared statements kept per connection.
pub const STATEMENTS_CACHED_MAX: usize = 256;
/// PostgreSQL connections of one process.
pub const POSTGRES_CONNECTIONS_MAX: usize = 24;
/// How long one PostgreSQL statement may run.
pub const STATEMENT_TIME_MAX: Duration = Duration::from_secs(10);
/// How often a PostgreSQL transaction is tried when the server asks for it.
pub const TRIES_MAX: u32 = 10;
/// Hits of one link kept as rows of their own; later ones are only counted (contract 1.4).
pub const HITS_PER_LINK_MAX: i64 = 1_000;
/// Hits recorded by one transaction of SQLite's writer: not so many that what waits behind them waits long.
pub const HITS_PER_WRITE_SQLITE: usize = 1_024;
/// The same on PostgreSQL, where each is asked for by itself and the next waits for its answer.
pub const HITS_PER_WRITE_POSTGRES: usize = 256;
/// Identity secrets of one kind and app that are live (contract 3): the new one, and the one before while games move.
pub const LIVE_SECRETS_MAX: usize = 2;
/// Messages answered by one fetch of what is new: a day's sleep is caught up by one. The rest comes with the next.
pub const MESSAGES_PER_FETCH_MAX: i64 = 1_000;
/// Messages of one page of a conversation, and of one look further back.
pub const MESSAGES_PER_PAGE: i64 = 100;
/// Issues of one page of the inbox's list.
pub const ISSUES_PER_PAGE: i64 = 50;
/// Sections of one app.
pub const SECTIONS_PER_APP_MAX: i64 = 200;
/// How far ahead of the last id given out an imported one may be: ids in between are never given out.
pub const IMPORTED_ID_LEAD_MAX: i64 = 1_000_000;
/// FAQs told to the agent of one issue.
pub const FAQS_PER_ISSUE_MAX: i64 = 20;
/// Later links of one issue that its agents are told of.
pub const SCANS_PER_ISSUE_MAX: i64 = 50;
/// Earlier issues that a player is shown.
pub const EARLIER_ISSUES_MAX: i64 = 50;
/// FAQs of one app.
pub const FAQS_PER_APP_MAX: i64 = 5_000;
/// Texts of FAQs of one app, in all languages together.
pub const FAQ_TEXTS_PER_APP_MAX: i64 = 100_000;
/// Apps of one domain.
pub const APPS_PER_DOMAIN_MAX: i64 = 1_000;
/// Revisions of a FAQ that are kept; older ones are forgotten.
pub const REVISIONS_KEPT_MAX: i64 = 100;
/// Revisions of a FAQ listed at once.
pub const REVISIONS_SHOWN_MAX: i64 = 100;
/// Rows removed by one statement of the cleaner.
pub const CLEAN_ROWS_MAX: i64 = 1_000;
/// Files that somebody has uploaded and not sent yet; another one takes the place of the oldest.
pub const UNSENT_ATTACHMENTS_MAX: i64 = 20;
/// Lines of the audit log on one page.
pub const AUDIT_ENTRIES_PER_PAGE: i64 = 50;
/// The most of a text that a line of the audit log repeats, in characters.
pub const AUDIT_VALUE_CHARACTERS_MAX: usize = 300;
/// Players or links that one transaction erases names and contacts of.
pub const ERASED_ROWS_AT_ONCE: i64 = 500;
/// Tags of one domain that an admin may add; a FAQ can still be given new ones.
pub const TAGS_PER_DOMAIN_MAX: usize = 2_000;
/// Tags of one domain listed at once.
pub const TAGS_LISTED_MAX: i64 = 5_000;
/// The latest issues of a domain, of which the uses of tags are counted.
pub const TAG_USES_ISSUES_MAX: i64 = 100_000;
