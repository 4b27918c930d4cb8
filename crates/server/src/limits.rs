//! What the server bounds, in one place. What the contract bounds is in `domain::limits`, the database in `store::limits`.

use std::time::Duration;

/// A request's body; 413 beyond.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;
/// Fields of one multipart body.
pub const MULTIPART_FIELDS_MAX: usize = 200;
/// Connections served at once; more wait to be accepted.
pub const CONNECTIONS_MAX: usize = 16_384;
/// How long a client may take to send its headers.
pub const HEADERS_TIME_MAX: Duration = Duration::from_secs(15);
/// The size of a request's head.
pub const HEAD_BYTES_MAX: usize = 64 * 1024;
/// How long a client may take to send its body.
pub const BODY_TIME_MAX: Duration = Duration::from_secs(30);
/// How long open requests may go on after a SIGTERM.
pub const DRAIN_TIME_MAX: Duration = Duration::from_secs(8);
/// Addresses and keys that the rate limiter remembers, per kind; the least used are forgotten first.
pub const LIMITER_ENTRIES_MAX: usize = 100_000;
/// Hits that may wait to be recorded: up to 8 MB, and as many again while those are written; more are counted in the metrics
/// alone.
pub const HITS_QUEUED_MAX: usize = 131_072;
/// How long a hit may wait for others.
pub const HITS_DELAY: Duration = Duration::from_millis(500);
/// Hits that come in that time and are written then; where more do, they wait for still more.
pub const HITS_FEW_MAX: usize = 256;
/// For so long.
pub const HITS_DELAY_MAX: Duration = Duration::from_secs(5);
/// How long the end of the server waits for hits to be written.
pub const HITS_CLOSE_TIME_MAX: Duration = Duration::from_secs(5);
/// Wake-ups that an inbox may be behind before it is told to look at everything.
pub const INBOX_WAKES_MAX: usize = 256;
/// How often an idle event stream says that it is alive.
pub const STREAM_KEEP_ALIVE: Duration = Duration::from_secs(25);
/// How long an event stream is open; its page then opens another.
pub const STREAM_LIFE_MAX: Duration = Duration::from_secs(10 * 60);
/// Open pages of one player that are told of news.
pub const PAGES_PER_PLAYER_MAX: usize = 64;
/// Messages of one player a minute: a phone that was offline for a while sends what it has in one go.
pub const MESSAGES_PER_PLAYER: u32 = 600;
/// Signs of writing of one player a minute; more are not passed on.
pub const TYPINGS_PER_PLAYER: u32 = 60;
/// Event streams open at once.
pub const STREAMS_MAX: usize = 12_000;
/// An agent's session.
pub const AGENT_SESSION_LIFE_MS: i64 = 14 * 24 * 60 * 60 * 1000;
/// Wrong passwords per address, a quarter of an hour.
pub const WRONG_PASSWORDS_MAX: u32 = 10;
/// Wrong passwords per account from all addresses, a quarter of an hour: more, so that a stranger does not shut out
/// its owner by a few tries.
pub const WRONG_PASSWORDS_PER_ACCOUNT_MAX: u32 = 100;
/// The time over which wrong passwords are counted.
pub const WRONG_PASSWORDS_WINDOW_MS: i64 = 15 * 60 * 1000;
/// The window of all other limits.
pub const RATE_WINDOW_MS: i64 = 60_000;
/// Passwords compared at once: argon2 takes 19 MiB each.
pub const PASSWORDS_COMPARED_AT_ONCE: usize = 2;
/// A password's length in characters.
pub const PASSWORD_CHARACTERS: std::ops::RangeInclusive<usize> = 10..=200;
/// How often expired tickets and sessions are removed.
pub const CLEAN_EVERY: Duration = Duration::from_secs(60);
/// What a help page may repeat of its query: the longest question, escaped, with a filter.
pub const PAGE_QUERY_BYTES_MAX: usize = 4_096;
/// FAQs of a section shown on the front page.
pub const FAQS_ON_FRONT: usize = 4;
/// FAQs of a section shown beside the chat on a wide screen.
pub const FAQS_BESIDE_CHAT: usize = 3;
/// Apps whose help content is kept in memory; the least read are forgotten first.
pub const LIBRARY_APPS_MAX: usize = 256;
/// Suggestions shown while typing.
pub const SUGGESTIONS_MAX: usize = 5;
/// Searches from one address a minute, each pause in typing being one: many players may share an address.
pub const SEARCHES_PER_ADDRESS: u32 = 1_200;
/// Votes on FAQs from one address a minute.
pub const VOTES_PER_ADDRESS: u32 = 60;
/// How long a browser without a session is known as one that has voted.
pub const READER_LIFE_MS: i64 = 180 * 24 * 60 * 60 * 1000;
/// Addresses of one sitemap in other languages.
pub const SITEMAP_ADDRESSES_MAX: usize = 20_000;
/// FAQs that an FAQ's page names as related.
pub const RELATED_MAX: usize = 4;
/// The most of an FAQ's text that previews of its address are given, in characters.
pub const DESCRIPTION_CHARACTERS_MAX: usize = 160;
/// Quotes, lists and emphasis of an FAQ's text inside one another.
pub const MARKDOWN_DEPTH_MAX: usize = 100;
/// Hits shown by the search.
pub const SEARCH_HITS_MAX: usize = 20;
/// A form of our own pages: a message of 5,000 characters takes up to 60 kB when every byte of it is escaped.
pub const FORM_BYTES_MAX: usize = 128 * 1024;
/// Markdown files of one folder of help content.
pub const HELP_FILES_MAX: usize = 110_000;
/// Bad files of help content that are named one by one.
pub const HELP_ERRORS_SHOWN_MAX: usize = 100;
/// An FAQ's form: a text of 100,000 characters, each of which takes up to 12 bytes when it is escaped.
pub const FAQ_FORM_BYTES_MAX: usize = 2 * 1024 * 1024;
/// FAQs on one page of an author's list.
pub const FAQS_PER_ADMIN_PAGE: usize = 100;
/// Lines of a text that a comparison of revisions shows.
pub const DIFFERENT_LINES_MAX: usize = 2_000;
/// How long the comparison of two texts may look for the shortest way from one to the other.
pub const COMPARE_TIME_MAX: Duration = Duration::from_millis(200);
/// An app's logo, or a face of the team: the largest picture that players load with every page.
pub const PICTURE_BYTES_MAX: usize = 128 * 1024;
/// Such a picture on its way, which is let go beyond the above: a photograph is told at its field that it is too large.
pub const PICTURE_UPLOAD_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// The form of a section or a banner: every language's texts, each character of which takes up to 12 bytes.
pub const TEXTS_FORM_BYTES_MAX: usize = 512 * 1024;
/// Uploads at once; more are asked to come again. Each holds two pieces in memory at most.
pub const UPLOADS_AT_ONCE_MAX: usize = 32;
/// Uploads of one uploader at once.
pub const UPLOADS_PER_UPLOADER_AT_ONCE_MAX: usize = 4;
/// Files a day of all who came by one link.
pub const UPLOADS_PER_LINK: u32 = 300;
/// Uploads of one uploader a minute.
pub const UPLOADS_PER_UPLOADER: u32 = 30;
/// How long an upload may bring nothing.
pub const UPLOAD_IDLE_TIME_MAX: Duration = Duration::from_secs(60);
/// How long an upload may take: the largest file at 30 kB/s.
pub const UPLOAD_TIME_MAX: Duration = Duration::from_secs(15 * 60);
/// How long an upload waits for an earlier try of the same file to end.
pub const OVERTAKING_TIME_MAX: Duration = Duration::from_secs(10);
/// What an upload's form has before the file: no more than its reader takes in advance.
pub const UPLOAD_HEAD_BYTES_MAX: u64 = 256 * 1024;
/// A piece of that, as the form's reader gets it.
pub const UPLOAD_HEAD_PIECE_BYTES: usize = 4 * 1024;
/// A piece of the file, as the form's reader gets it.
pub const UPLOAD_PIECE_BYTES: usize = 64 * 1024;
/// A field of an upload's form besides the file.
pub const UPLOAD_FIELD_BYTES_MAX: u64 = 1_024;
/// A piece of a file on its way into a folder.
pub const FOLDER_PIECE_BYTES: usize = 256 * 1024;
/// A piece of a file on its way to S3, which takes no smaller ones.
pub const S3_PIECE_BYTES: usize = 5 * 1024 * 1024;
/// A side of a picture that is looked at.
pub const PICTURE_SIDE_PIXELS_MAX: u32 = 12_000;
/// A picture that gets a thumbnail: a phone's photograph with room to spare. A decoder may hold 9 bytes a pixel.
pub const PICTURE_PIXELS_MAX: u64 = 36_000_000;
/// A picture's decoded size that gets a thumbnail.
pub const PICTURE_DECODED_BYTES_MAX: u64 = 160 * 1024 * 1024;
/// Pictures decoded at once.
pub const PICTURES_DECODED_AT_ONCE: usize = 1;
/// How long a picture waits to be looked at.
pub const PICTURE_WAIT_MAX: Duration = Duration::from_secs(10);
/// A side of a thumbnail.
pub const THUMBNAIL_SIDE_PIXELS_MAX: u32 = 640;
/// A thumbnail's JPEG quality, of 100.
pub const THUMBNAIL_QUALITY: u8 = 80;
