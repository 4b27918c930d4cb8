//! What polls were answered, until something of it changes.
//!
//! A game asks every few minutes, and next to always there is nothing new: such an answer needs no look into the file, where
//! it would be four pages that lie far apart. The writer's connection has triggers that name the players whose answer a
//! statement may change, whichever statement that is. When that is committed, and before anybody is answered, those are
//! forgotten here. What another process commits makes SQLite's number of the data another one for the writer's
//! connection; an answer is only taken from here if that number was looked at a moment ago, or nobody else can commit.

use super::readers::Commits;
use crate::StoreError;
use crate::limits::{CHANGED_POLLS_MAX, KNOWN_POLLS_MAX, SNAPSHOT_AGE_MAX};
use crate::polls::{Asker, Waiting};
use domain::ids::{AppId, DomainId};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Parts that are locked each by itself.
const PARTS: usize = 64;

/// Of one part.
type Part = Mutex<HashMap<Asker, Waiting>>;

/// Each on the columns that a poll's answer is found by and made of: those of `players.BY_UID` and `issues.ACTIVE`.
const TRIGGERS: &str = "
    CREATE TEMP TRIGGER poll_of_new_player AFTER INSERT ON player BEGIN
        SELECT poll_changes(NEW.domain_id, NEW.app_id, NEW.uid_key);
    END;
    CREATE TEMP TRIGGER poll_of_changed_player
        AFTER UPDATE OF domain_id, player_id, app_id, uid, uid_key, uid_verified ON player BEGIN
        SELECT poll_changes(OLD.domain_id, OLD.app_id, OLD.uid_key), poll_changes(NEW.domain_id, NEW.app_id, NEW.uid_key);
    END;
    CREATE TEMP TRIGGER poll_of_removed_player AFTER DELETE ON player BEGIN
        SELECT poll_changes(OLD.domain_id, OLD.app_id, OLD.uid_key);
    END;
    CREATE TEMP TRIGGER poll_of_new_issue AFTER INSERT ON issue BEGIN
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = NEW.domain_id AND player_id = NEW.player_id;
    END;
    CREATE TEMP TRIGGER poll_of_changed_issue
        AFTER UPDATE OF domain_id, issue_id, player_id, state, unread, resolved_at_ms ON issue
        WHEN (OLD.domain_id, OLD.issue_id, OLD.player_id, OLD.state, OLD.unread, OLD.resolved_at_ms)
            IS NOT (NEW.domain_id, NEW.issue_id, NEW.player_id, NEW.state, NEW.unread, NEW.resolved_at_ms) BEGIN
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = NEW.domain_id AND player_id = NEW.player_id;
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = OLD.domain_id AND player_id = OLD.player_id
                AND (OLD.domain_id, OLD.player_id) IS NOT (NEW.domain_id, NEW.player_id);
    END;
    CREATE TEMP TRIGGER poll_of_removed_issue AFTER DELETE ON issue BEGIN
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = OLD.domain_id AND player_id = OLD.player_id;
    END;";

/// Later than any time: the writer holds SQLite's lock, and nobody else can commit. Where a full disk ends its transaction
/// early, this stays for the moment until the group ends.
const HELD: u64 = u64::MAX;

/// The writer's connection; it is locked while a group is written.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) connection: Connection,
    /// SQLite's number of the data: another one after a commit of another connection's.
    data_version: i64,
}

#[derive(Debug)]
pub(super) struct KnownPolls {
    commits: Arc<Commits>,
    parts: [Part; PARTS],
    changed: Arc<Mutex<Changed>>,
    writer: Mutex<Writer>,
    opened_at: Instant,
    /// When somebody looked whether another process has committed anything, in microseconds after that, or [`HELD`].
    looked_at_us: AtomicU64,
}

/// Whose answers the group that is written changes.
#[derive(Debug, Default)]
struct Changed {
    askers: Vec<Asker>,
    /// More than are noted one by one.
    all: bool,
}

impl Changed {
    fn note(&mut self, askers: [Asker; 2]) {
        self.all |= self.askers.len() >= CHANGED_POLLS_MAX;
        if !self.all {
            self.askers.extend(askers);
        }
    }
}

impl KnownPolls {
    pub(super) fn of(connection: Connection, commits: Arc<Commits>) -> Result<Self, StoreError> {
        let changed: Arc<Mutex<Changed>> = Arc::default();
        let noted = Arc::clone(&changed);
        connection.create_scalar_function("poll_changes", 3, FunctionFlags::SQLITE_UTF8, move |row| {
            if let Some(askers) = named(row)? {
                lock(&noted).note(askers);
            }
            Ok(true)
        })?;
        connection.execute_batch(TRIGGERS)?;
        let writer = Writer { data_version: data_version(&connection)?, connection };
        Ok(Self {
            commits,
            parts: std::array::from_fn(|_| Mutex::default()),
            changed,
            writer: Mutex::new(writer),
            opened_at: Instant::now(),
            looked_at_us: AtomicU64::new(0),
        })
    }

    pub(super) fn commits(&self) -> &Commits {
        &self.commits
    }

    pub(super) fn writer(&self) -> MutexGuard<'_, Writer> {
        lock(&self.writer)
    }

    /// What a poll of this player's was answered, if that still holds.
    pub(super) fn get(&self, asker: &Asker) -> Option<Waiting> {
        if self.is_alone() { lock(self.part(asker)).get(asker).copied() } else { None }
    }

    /// Keeps what was read by a read that began when there were so many commits.
    pub(super) fn keep(&self, asker: Asker, waiting: Waiting, commits: u64) {
        let mut part = lock(self.part(&asker));
        // A commit is counted before its players are forgotten. If there was one, this may be of before; if one is counted
        // from now on, it finds this and forgets it.
        if self.commits.all() == commits {
            if part.len() >= KNOWN_POLLS_MAX / PARTS {
                forget_half(&mut part);
            }
            part.insert(asker, waiting);
        }
    }

    /// When a group has begun. Until it has ended nobody else can commit.
    pub(super) fn begin(&self, writer: &mut Writer) {
        *lock(&self.changed) = Changed::default();
        if self.look(writer) {
            self.looked_at_us.store(HELD, Ordering::Release);
        }
    }

    /// When that group is committed or has failed, and nobody has been answered.
    pub(super) fn end(&self, writer: &mut Writer, settings_may_have_changed: bool) {
        // First: others can commit again.
        if !self.look(writer) {
            self.looked_at_us.store(0, Ordering::Release);
        }
        // In this order, see `keep`.
        self.commits.count(settings_may_have_changed);
        let changed = std::mem::take(&mut *lock(&self.changed));
        if changed.all {
            self.forget_all();
        }
        for asker in &changed.askers {
            lock(self.part(asker)).remove(asker);
        }
    }

    /// Whether no other process has committed anything that is not forgotten yet, for all that was known a moment ago.
    fn is_alone(&self) -> bool {
        let age = self.since_opened_us().saturating_sub(self.looked_at_us.load(Ordering::Acquire));
        if self.writer.is_poisoned() {
            // Somebody died with the connection, perhaps in a group whose end nobody will tell.
            return false;
        }
        if Duration::from_micros(age) < SNAPSHOT_AGE_MAX {
            return true;
        }
        // Else a group begins, or the log is copied.
        self.writer.try_lock().is_ok_and(|mut writer| self.look(&mut writer))
    }

    /// Forgets everything if another process has committed something. False: it could not be found out.
    fn look(&self, writer: &mut Writer) -> bool {
        let now_us = self.since_opened_us();
        let Ok(found) = data_version(&writer.connection) else { return false };
        if found != writer.data_version {
            writer.data_version = found;
            // In this order: what is read from an older snapshot is not kept.
            self.commits.count(false);
            self.forget_all();
        }
        self.looked_at_us.store(now_us, Ordering::Release);
        true
    }

    fn forget_all(&self) {
        for part in &self.parts {
            lock(part).clear();
        }
    }

    fn since_opened_us(&self) -> u64 {
        u64::try_from(self.opened_at.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn part(&self, asker: &Asker) -> &Part {
        // A hash by itself.
        &self.parts[usize::from(asker.uid_key[0]) % PARTS]
    }
}

/// Every other one: cheaper than to know which was asked for least lately.
fn forget_half(part: &mut HashMap<Asker, Waiting>) {
    let mut stays = false;
    part.retain(|_, _| {
        stays = !stays;
        stays
    });
}

/// Whose answers change, whether or not they were asked for by a game that must prove who plays; none: a player without uid.
fn named(row: &Context<'_>) -> rusqlite::Result<Option<[Asker; 2]>> {
    let Some(uid_key) = row.get(2)? else { return Ok(None) };
    let (domain_id, app_id) = (DomainId(row.get(0)?), AppId(row.get(1)?));
    Ok(Some([false, true].map(|verified_only| Asker { domain_id, app_id, uid_key, verified_only })))
}

fn data_version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::super::{connect, migrate};
    use super::*;
    use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

    struct Rows {
        /// The file goes with it.
        _folder: tempfile::TempDir,
        commits: Arc<Commits>,
        polls: KnownPolls,
        other: Connection,
    }

    fn rows() -> Rows {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.sqlite");
        let mut connection = connect(&path).unwrap();
        migrate(&mut connection).unwrap();
        let commits = Arc::<Commits>::default();
        let polls = KnownPolls::of(connection, Arc::clone(&commits)).unwrap();
        Rows { other: connect(&path).unwrap(), _folder: folder, commits, polls }
    }

    impl Rows {
        /// As a group of the writer's.
        fn write(&self, sql: &str) {
            let mut writer = self.polls.writer();
            writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
            self.polls.begin(&mut writer);
            writer.connection.execute_batch(sql).unwrap();
            writer.connection.execute_batch("COMMIT").unwrap();
            self.polls.end(&mut writer, false);
        }

        fn keep(&self, asker: Asker) {
            self.polls.keep(asker, Waiting::Player(None), self.commits.all());
            assert_eq!(self.polls.get(&asker), Some(Waiting::Player(None)));
        }

        fn wait_until_unknown(&self, asker: Asker) {
            let began = Instant::now();
            while self.knows(asker) {
                assert!(began.elapsed() < Duration::from_secs(60), "it stays known");
                std::thread::yield_now();
            }
        }

        fn knows(&self, asker: Asker) -> bool {
            self.polls.get(&asker).is_some()
        }
    }

    fn asker(number: u32) -> Asker {
        let mut uid_key = [0; 16];
        uid_key[..4].copy_from_slice(&number.to_le_bytes());
        Asker { domain_id: DomainId(1), app_id: AppId(1), uid_key, verified_only: false }
    }

    const DOMAIN: &str = "INSERT INTO domain (domain_id, name, created_at_ms) VALUES (1, 'demo', 0);
        INSERT INTO app (domain_id, app_id, name, web_chat, identity_verification, qr_uppercase, hue, default_language,
            created_at_ms) VALUES (1, 1, 'Star Haul', TRUE, FALSE, FALSE, 0, 'en', 0)";

    fn player(number: u32) -> String {
        let key = u128::from_be_bytes(asker(number).uid_key);
        format!(
            "INSERT INTO player (domain_id, player_id, app_id, uid, uid_key, uid_verified, email_verified,
                phone_verified, created_at_ms) VALUES (1, x'{number:02x}', 1, '{number}', x'{key:032x}', FALSE, FALSE, FALSE, 0)"
        )
    }

    fn issue(number: u32, of: u32) -> String {
        format!(
            "INSERT INTO issue (domain_id, issue_id, app_id, player_id, state, title, created_at_ms, updated_at_ms,
                last_sequence, seen_sequence, unread, unanswered, needs_answer)
            VALUES (1, {number}, 1, x'{of:02x}', 'new', '', 0, 0, 0, 0, 0, 0, TRUE)"
        )
    }

    #[test]
    fn a_change_forgets_its_player_and_no_other() {
        let rows = rows();
        rows.write(DOMAIN);
        rows.write(&player(2));
        let changes = [
            player(1),
            issue(1, 1),
            "UPDATE issue SET unread = unread + 1".to_owned(),
            "UPDATE issue SET state = 'resolved', resolved_at_ms = 1".to_owned(),
            "UPDATE issue SET resolved_at_ms = 2".to_owned(),
            "UPDATE player SET uid_verified = TRUE WHERE player_id = x'01'".to_owned(),
            "DELETE FROM issue".to_owned(),
            "DELETE FROM player WHERE player_id = x'01'".to_owned(),
        ];
        let elsewhere =
            [Asker { domain_id: DomainId(2), ..asker(1) }, Asker { app_id: AppId(2), ..asker(1) }, asker(2)];
        elsewhere.into_iter().for_each(|asker| rows.keep(asker));
        for change in changes {
            rows.keep(asker(1));
            rows.keep(Asker { verified_only: true, ..asker(1) });
            rows.write(&change);
            assert!(!rows.knows(asker(1)), "{change}");
            assert!(!rows.knows(Asker { verified_only: true, ..asker(1) }), "{change}");
            assert!(elsewhere.into_iter().all(|asker| rows.knows(asker)), "{change}");
        }
    }

    #[test]
    fn an_issue_that_goes_from_one_player_to_another_concerns_both() {
        let rows = rows();
        rows.write(&[DOMAIN, &player(1), &player(2), &player(3), &issue(1, 1)].join(";"));
        for number in [1, 2, 3] {
            rows.keep(asker(number));
        }
        rows.write("UPDATE issue SET player_id = x'02'");
        assert_eq!([1, 2, 3].map(|number| rows.knows(asker(number))), [false, false, true]);
    }

    #[test]
    fn a_player_who_gets_another_uid_concerns_both() {
        let rows = rows();
        rows.write(&[DOMAIN, &player(1), &player(2)].join(";"));
        for number in [1, 2, 3] {
            rows.keep(asker(number));
        }
        let key = u128::from_be_bytes(asker(3).uid_key);
        rows.write(&format!("UPDATE player SET uid = '3', uid_key = x'{key:032x}' WHERE player_id = x'01'"));
        assert_eq!([1, 2, 3].map(|number| rows.knows(asker(number))), [false, true, false]);
    }

    #[test]
    fn what_polls_do_not_tell_leaves_them_known() {
        let rows = rows();
        rows.write(&[DOMAIN, &player(1), &issue(1, 1)].join(";"));
        rows.keep(asker(1));
        rows.write("UPDATE issue SET updated_at_ms = 1, title = 'Docking'; UPDATE player SET name = 'Ann'");
        rows.write("UPDATE issue SET last_sequence = last_sequence + 1, unread = unread + 0");
        assert!(rows.knows(asker(1)));
    }

    #[test]
    fn what_was_read_before_a_commit_is_not_kept() {
        let rows = rows();
        let commits = rows.commits.all();
        rows.write(DOMAIN);
        rows.polls.keep(asker(1), Waiting::Nobody, commits);
        assert!(!rows.knows(asker(1)));
    }

    #[test]
    fn another_process_s_commit_forgets_all() {
        let rows = rows();
        rows.keep(asker(1));
        let commits = rows.commits.all();
        rows.other.execute_batch(DOMAIN).unwrap();
        rows.wait_until_unknown(asker(1));
        // What somebody has read from an older snapshot meanwhile is not kept either.
        rows.polls.keep(asker(1), Waiting::Nobody, commits);
        assert!(!rows.knows(asker(1)));
    }

    #[test]
    fn another_process_s_commit_just_before_one_of_ours_forgets_all() {
        let rows = rows();
        rows.keep(asker(1));
        rows.other.execute_batch(DOMAIN).unwrap();
        rows.write(&player(2));
        assert!(!rows.knows(asker(1)));
    }

    #[test]
    fn while_a_group_is_written_the_rest_stays_known() {
        let rows = rows();
        rows.keep(asker(1));
        let mut writer = rows.polls.writer();
        writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        rows.polls.begin(&mut writer);
        let begun = Instant::now();
        while begun.elapsed() < SNAPSHOT_AGE_MAX * 2 {
            std::thread::yield_now();
        }
        assert!(rows.knows(asker(1)));
        writer.connection.execute_batch("ROLLBACK").unwrap();
        rows.polls.end(&mut writer, false);
        // The log is copied: nobody can look.
        rows.wait_until_unknown(asker(1));
        drop(writer);
        assert!(rows.knows(asker(1)));
    }

    #[test]
    fn after_a_writer_that_died_nothing_is_known() {
        let rows = rows();
        rows.keep(asker(1));
        let died = std::thread::scope(|scope| {
            let writing = scope.spawn(|| {
                let mut writer = rows.polls.writer();
                rows.polls.begin(&mut writer);
                panic!("on purpose");
            });
            writing.join()
        });
        assert!(died.is_err() && !rows.knows(asker(1)));
    }

    #[test]
    fn a_group_that_changes_very_many_forgets_all() {
        let rows = rows();
        rows.write(&[DOMAIN, &player(1), &issue(1, 1)].join(";"));
        rows.keep(asker(2));
        let mut writer = rows.polls.writer();
        writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        rows.polls.begin(&mut writer);
        let many = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20000)
            INSERT INTO player (domain_id, player_id, app_id, uid, uid_key, uid_verified, email_verified, phone_verified,
                created_at_ms)
            SELECT 1, 'p' || n, 1, n, CAST(SUBSTR(n || '----------------', 1, 16) AS BLOB), FALSE, FALSE, FALSE, 0 FROM n";
        writer.connection.execute_batch(many).unwrap();
        assert!(lock(&rows.polls.changed).askers.len() <= CHANGED_POLLS_MAX + 2);
        writer.connection.execute_batch("COMMIT").unwrap();
        assert!(rows.knows(asker(2)));
        rows.polls.end(&mut writer, false);
        assert!(!rows.knows(asker(2)));
    }

    /// Every column that a poll's answer depends on has a trigger.
    #[test]
    fn triggers_name_all_that_polls_read() {
        // Read along for those who are found by an e-mail address.
        const OTHERS: [&str; 1] = ["email_folded"];
        let mut rows = rows();
        let text = |statements: &[(&str, &'static str)], name: &str| {
            statements.iter().find_map(|(other, sql)| (*other == name).then_some(*sql)).unwrap()
        };
        for (table, sql) in [
            ("player", text(crate::players::STATEMENTS, "BY_UID")),
            ("issue", text(crate::issues::STATEMENTS, "ACTIVE")),
        ] {
            let (_, list) = TRIGGERS.split_once(&format!("poll_of_changed_{table}")).unwrap();
            let (list, _) = list.split_once(&format!(" ON {table}")).unwrap();
            let named: Vec<&str> = list.trim().trim_start_matches("AFTER UPDATE OF ").split(", ").collect();
            let read: Arc<Mutex<Vec<String>>> = Arc::default();
            let noted = Arc::clone(&read);
            rows.other
                .authorizer(Some(move |context: AuthContext<'_>| {
                    if let AuthAction::Read { column_name, .. } = context.action {
                        lock(&noted).push(column_name.to_owned());
                    }
                    Authorization::Allow
                }))
                .unwrap();
            drop(rows.other.prepare(sql).unwrap());
            let read = std::mem::take(&mut *lock(&read));
            assert!(read.len() > 3, "{read:?}");
            for column in read.iter().filter(|column| !OTHERS.contains(&column.as_str()) && !column.is_empty()) {
                assert!(named.contains(&column.as_str()), "{column} of {table} is not in {named:?}");
            }
        }
        // That trigger looks at its columns once more.
        let (_, changed) = TRIGGERS.split_once("poll_of_changed_issue").unwrap();
        let (named, when) = changed.split_once(" ON issue").unwrap();
        let (when, _) = when.split_once("BEGIN").unwrap();
        for column in named.trim().trim_start_matches("AFTER UPDATE OF ").split(", ") {
            assert!(when.contains(&format!("OLD.{column}")) && when.contains(&format!("NEW.{column}")), "{column}");
        }
    }

    #[test]
    fn no_more_are_known_than_may_be() {
        let rows = rows();
        for number in 0..u32::try_from(KNOWN_POLLS_MAX).unwrap() * 2 {
            rows.polls.keep(asker(number), Waiting::Nobody, rows.commits.all());
        }
        let known: usize = rows.polls.parts.iter().map(|part| lock(part).len()).sum();
        assert!((KNOWN_POLLS_MAX / 3..=KNOWN_POLLS_MAX).contains(&known), "{known}");
    }
}
