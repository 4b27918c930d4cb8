//! What polls were answered and what links open, until something of it changes.
//!
//! A game asks every few minutes, and next to always there is nothing new: such an answer needs no look into the file, where
//! it would be four pages that lie far apart; and a link never changes until it is revoked. The writer's connection has
//! triggers that name the players whose answer a statement may change, and the links, whichever statement that is. When that
//! is committed, and before anybody is answered, those are forgotten here. What another process commits makes SQLite's
//! number of the data another one for the writer's connection; an answer is only taken from here if that number was looked
//! at a moment ago, or nobody else can commit.

use super::readers::Commits;
use crate::StoreError;
use crate::limits::{CHANGED_ANSWERS_MAX, KNOWN_LINKS_MAX, KNOWN_POLLS_MAX, SNAPSHOT_AGE_MAX};
use crate::links::Entrance;
use crate::polls::{Asker, Waiting};
use domain::ids::{AppId, DomainId};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Parts that are locked each by itself.
const PARTS: usize = 64;

/// Those of polls on the columns that an answer is found by and made of: those of `players.BY_UID` and `issues.ACTIVE`. Those
/// of links on all: there is none that changes often. A new link needs none, as no unknown code is remembered.
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
    END;
    CREATE TEMP TRIGGER changed_link AFTER UPDATE ON link BEGIN
        SELECT link_changes(OLD.code_hash);
    END;
    CREATE TEMP TRIGGER removed_link AFTER DELETE ON link BEGIN
        SELECT link_changes(OLD.code_hash);
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
pub(super) struct Known {
    commits: Arc<Commits>,
    polls: Remembered<Asker, Waiting>,
    links: Remembered<[u8; 16], Entrance>,
    changed: Arc<Mutex<Changed>>,
    writer: Mutex<Writer>,
    opened_at: Instant,
    /// When somebody looked whether another process has committed anything, in microseconds after that, or [`HELD`].
    looked_at_us: AtomicU64,
}

/// In parts, each of which forgets the half of what it knows when it is full.
struct Remembered<K, V> {
    parts: [Mutex<HashMap<K, V>>; PARTS],
    most: usize,
}

impl<K, V> fmt::Debug for Remembered<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Remembered(…)")
    }
}

/// A key that is made of a hash.
trait Hashed: Eq + Hash {
    /// As likely any as any other.
    fn byte(&self) -> u8;
}

impl Hashed for Asker {
    fn byte(&self) -> u8 {
        self.uid_key[0]
    }
}

/// Of a link's code.
impl Hashed for [u8; 16] {
    fn byte(&self) -> u8 {
        self[0]
    }
}

impl<K: Hashed, V: Clone> Remembered<K, V> {
    fn of(most: usize) -> Self {
        Self { parts: std::array::from_fn(|_| Mutex::default()), most }
    }

    fn get(&self, key: &K) -> Option<V> {
        lock(self.part(key)).get(key).cloned()
    }

    /// `still_holds` is asked when nobody can forget it any more.
    fn keep(&self, key: K, value: V, still_holds: impl FnOnce() -> bool) {
        let mut part = lock(self.part(&key));
        if still_holds() {
            if part.len() >= self.most / PARTS {
                forget_half(&mut part);
            }
            part.insert(key, value);
        }
    }

    fn forget(&self, key: &K) {
        lock(self.part(key)).remove(key);
    }

    fn forget_all(&self) {
        for part in &self.parts {
            lock(part).clear();
        }
    }

    fn part(&self, key: &K) -> &Mutex<HashMap<K, V>> {
        &self.parts[usize::from(key.byte()) % PARTS]
    }
}

/// What the group that is written changes.
#[derive(Debug, Default)]
struct Changed {
    askers: Vec<Asker>,
    codes: Vec<[u8; 16]>,
    /// More than are noted one by one.
    all: bool,
}

impl Changed {
    fn note_askers(&mut self, askers: [Asker; 2]) {
        self.all |= self.askers.len() >= CHANGED_ANSWERS_MAX;
        if !self.all {
            self.askers.extend(askers);
        }
    }

    fn note_code(&mut self, code_hash: [u8; 16]) {
        self.all |= self.codes.len() >= CHANGED_ANSWERS_MAX;
        if !self.all {
            self.codes.push(code_hash);
        }
    }
}

impl Known {
    pub(super) fn of(connection: Connection, commits: Arc<Commits>) -> Result<Self, StoreError> {
        let changed: Arc<Mutex<Changed>> = Arc::default();
        let noted = Arc::clone(&changed);
        connection.create_scalar_function("poll_changes", 3, FunctionFlags::SQLITE_UTF8, move |row| {
            if let Some(askers) = named(row)? {
                lock(&noted).note_askers(askers);
            }
            Ok(true)
        })?;
        let noted = Arc::clone(&changed);
        connection.create_scalar_function("link_changes", 1, FunctionFlags::SQLITE_UTF8, move |row| {
            lock(&noted).note_code(row.get(0)?);
            Ok(true)
        })?;
        connection.execute_batch(TRIGGERS)?;
        let writer = Writer { data_version: data_version(&connection)?, connection };
        Ok(Self {
            commits,
            polls: Remembered::of(KNOWN_POLLS_MAX),
            links: Remembered::of(KNOWN_LINKS_MAX),
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
    pub(super) fn poll(&self, asker: &Asker) -> Option<Waiting> {
        if self.is_alone() { self.polls.get(asker) } else { None }
    }

    /// Keeps what was read by a read that began when there were so many commits.
    pub(super) fn keep_poll(&self, asker: Asker, waiting: Waiting, commits: u64) {
        self.polls.keep(asker, waiting, || self.none_since(commits));
    }

    /// What the link with this hash of its code opens, if that still holds.
    pub(super) fn link(&self, code_hash: &[u8; 16]) -> Option<Entrance> {
        if self.is_alone() { self.links.get(code_hash) } else { None }
    }

    /// As [`Self::keep_poll`].
    pub(super) fn keep_link(&self, entrance: Entrance, commits: u64) {
        self.links.keep(entrance.code_hash, entrance, || self.none_since(commits));
    }

    /// For who has found out that there is more to know.
    pub(super) fn forget_link(&self, code_hash: &[u8; 16]) {
        self.links.forget(code_hash);
    }

    /// A commit is counted before what it changes is forgotten. If there was one, what was read may be of before; if one is
    /// counted from now on, it finds what is kept and forgets it.
    fn none_since(&self, commits: u64) -> bool {
        self.commits.all() == commits
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
        // In this order, see `none_since`.
        self.commits.count(settings_may_have_changed);
        let changed = std::mem::take(&mut *lock(&self.changed));
        if changed.all {
            self.forget_all();
        }
        changed.askers.iter().for_each(|asker| self.polls.forget(asker));
        changed.codes.iter().for_each(|code_hash| self.links.forget(code_hash));
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
        self.polls.forget_all();
        self.links.forget_all();
    }

    fn since_opened_us(&self) -> u64 {
        u64::try_from(self.opened_at.elapsed().as_micros()).unwrap_or(u64::MAX)
    }
}

/// Every other one: cheaper than to know which was asked for least lately.
fn forget_half<K: Hashed, V>(part: &mut HashMap<K, V>) {
    let mut stays = false;
    part.retain(|_, _| {
        stays = !stays;
        stays
    });
    // Else what was forgotten still takes room, and the table doubles.
    part.shrink_to_fit();
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
    use domain::ids::LinkId;
    use domain::link::{HelpTarget, Widget};
    use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
    use uuid::Uuid;

    struct Rows {
        /// The file goes with it.
        _folder: tempfile::TempDir,
        commits: Arc<Commits>,
        known: Known,
        other: Connection,
    }

    fn rows() -> Rows {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.sqlite");
        let mut connection = connect(&path).unwrap();
        migrate(&mut connection).unwrap();
        let commits = Arc::<Commits>::default();
        let known = Known::of(connection, Arc::clone(&commits)).unwrap();
        Rows { other: connect(&path).unwrap(), _folder: folder, commits, known }
    }

    impl Rows {
        /// As a group of the writer's.
        fn write(&self, sql: &str) {
            let mut writer = self.known.writer();
            writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
            self.known.begin(&mut writer);
            writer.connection.execute_batch(sql).unwrap();
            writer.connection.execute_batch("COMMIT").unwrap();
            self.known.end(&mut writer, false);
        }

        fn keep(&self, asker: Asker) {
            self.known.keep_poll(asker, Waiting::Player(None), self.commits.all());
            assert_eq!(self.known.poll(&asker), Some(Waiting::Player(None)));
        }

        fn wait_until_unknown(&self, asker: Asker) {
            let began = Instant::now();
            while self.knows(asker) {
                assert!(began.elapsed() < Duration::from_secs(60), "it stays known");
                std::thread::yield_now();
            }
        }

        fn knows(&self, asker: Asker) -> bool {
            self.known.poll(&asker).is_some()
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
        rows.known.keep_poll(asker(1), Waiting::Nobody, commits);
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
        rows.known.keep_poll(asker(1), Waiting::Nobody, commits);
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
        let mut writer = rows.known.writer();
        writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        rows.known.begin(&mut writer);
        let begun = Instant::now();
        while begun.elapsed() < SNAPSHOT_AGE_MAX * 2 {
            std::thread::yield_now();
        }
        assert!(rows.knows(asker(1)));
        writer.connection.execute_batch("ROLLBACK").unwrap();
        rows.known.end(&mut writer, false);
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
                let mut writer = rows.known.writer();
                rows.known.begin(&mut writer);
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
        let mut writer = rows.known.writer();
        writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        rows.known.begin(&mut writer);
        let many = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20000)
            INSERT INTO player (domain_id, player_id, app_id, uid, uid_key, uid_verified, email_verified, phone_verified,
                created_at_ms)
            SELECT 1, 'p' || n, 1, n, CAST(SUBSTR(n || '----------------', 1, 16) AS BLOB), FALSE, FALSE, FALSE, 0 FROM n";
        writer.connection.execute_batch(many).unwrap();
        assert!(lock(&rows.known.changed).askers.len() <= CHANGED_ANSWERS_MAX + 2);
        writer.connection.execute_batch("COMMIT").unwrap();
        assert!(rows.knows(asker(2)));
        rows.known.end(&mut writer, false);
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

    fn link(number: u8) -> String {
        format!(
            "INSERT INTO link (domain_id, link_id, app_id, code_hash, created_at_ms, expires_at_ms, views, content)
            VALUES (1, x'{number:02x}', 1, x'{number:032x}', 0, 1, 0, '{{}}')"
        )
    }

    fn code_hash(number: u8) -> [u8; 16] {
        u128::from(number).to_be_bytes()
    }

    fn entrance(code_hash: [u8; 16]) -> Entrance {
        Entrance {
            code_hash,
            domain_id: DomainId(1),
            app_id: AppId(1),
            link_id: LinkId(Uuid::from_bytes(code_hash)),
            expires_at_ms: 1,
            view_limit: None,
            views: 0,
            earlier_views: 0,
            revoked_at_ms: None,
            is_anonymous: true,
            language: None,
            widget: Widget::Open,
            help: HelpTarget::Front,
            faq_filter: None,
        }
    }

    #[test]
    fn a_change_of_a_link_forgets_it_and_no_other() {
        let rows = rows();
        rows.write(&[DOMAIN, &link(1), &link(2)].join(";"));
        for change in [
            "UPDATE link SET revoked_at_ms = 1 WHERE link_id = x'01'",
            "UPDATE link SET content = '[]' WHERE link_id = x'01'",
            "UPDATE link SET views = 1 WHERE link_id = x'01'",
            "DELETE FROM link WHERE link_id = x'01'",
        ] {
            for number in [1, 2] {
                rows.known.keep_link(entrance(code_hash(number)), rows.commits.all());
                assert_eq!(rows.known.link(&code_hash(number)), Some(entrance(code_hash(number))));
            }
            rows.write(change);
            assert!(rows.known.link(&code_hash(1)).is_none(), "{change}");
            assert!(rows.known.link(&code_hash(2)).is_some(), "{change}");
        }
    }

    #[test]
    fn a_new_link_and_a_view_taken_leave_links_known() {
        let rows = rows();
        rows.write(&[DOMAIN, &link(1)].join(";"));
        rows.known.keep_link(entrance(code_hash(1)), rows.commits.all());
        rows.write(&link(2));
        rows.write("INSERT INTO link_view (domain_id, link_id, views) VALUES (1, x'01', 1)");
        assert!(rows.known.link(&code_hash(1)).is_some());
    }

    #[test]
    fn a_link_that_was_read_before_a_commit_is_not_kept() {
        let rows = rows();
        let commits = rows.commits.all();
        rows.write(&[DOMAIN, &link(1), "UPDATE link SET revoked_at_ms = 1"].join(";"));
        rows.known.keep_link(entrance(code_hash(1)), commits);
        assert!(rows.known.link(&code_hash(1)).is_none());
    }

    #[test]
    fn a_group_that_changes_very_many_links_forgets_all() {
        let rows = rows();
        rows.write(&[DOMAIN, &link(1)].join(";"));
        rows.known.keep_link(entrance([255; 16]), rows.commits.all());
        let many = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20000)
            INSERT INTO link (domain_id, link_id, app_id, code_hash, created_at_ms, expires_at_ms, views, content)
            SELECT 1, 'l' || n, 1, CAST(SUBSTR(n || '----------------', 1, 16) AS BLOB), 0, 1, 0, '{}' FROM n";
        rows.write(many);
        assert!(rows.known.link(&[255; 16]).is_some());
        rows.write("UPDATE link SET revoked_at_ms = 1");
        assert!(rows.known.link(&[255; 16]).is_none());
    }

    #[test]
    fn another_process_s_commit_forgets_links() {
        let rows = rows();
        rows.known.keep_link(entrance(code_hash(1)), rows.commits.all());
        rows.other.execute_batch(DOMAIN).unwrap();
        let began = Instant::now();
        while rows.known.link(&code_hash(1)).is_some() {
            assert!(began.elapsed() < Duration::from_secs(60), "it stays known");
            std::thread::yield_now();
        }
    }

    #[test]
    fn no_more_links_are_known_than_may_be() {
        let rows = rows();
        let hash = |number: usize| {
            let mut hash = [0; 16];
            hash[..8].copy_from_slice(&number.to_le_bytes());
            hash
        };
        for number in 0..KNOWN_LINKS_MAX * 2 {
            rows.known.keep_link(entrance(hash(number)), rows.commits.all());
            if number % 50 == 0 {
                rows.known.forget_link(&hash(number / 2));
            }
        }
        let known: usize = rows.known.links.parts.iter().map(|part| lock(part).len()).sum();
        assert!((KNOWN_LINKS_MAX / 3..=KNOWN_LINKS_MAX).contains(&known), "{known}");
        // As `KNOWN_LINKS_MAX` says of their size.
        let room: usize = rows.known.links.parts.iter().map(|part| lock(part).capacity()).sum();
        let bytes = room / 7 * 8 * (size_of::<([u8; 16], Entrance)>() + 1);
        assert!(bytes < 27_000_000, "{bytes}");
    }

    #[test]
    fn no_more_are_known_than_may_be() {
        let rows = rows();
        for number in 0..u32::try_from(KNOWN_POLLS_MAX).unwrap() * 2 {
            rows.known.keep_poll(asker(number), Waiting::Nobody, rows.commits.all());
        }
        let known: usize = rows.known.polls.parts.iter().map(|part| lock(part).len()).sum();
        assert!((KNOWN_POLLS_MAX / 3..=KNOWN_POLLS_MAX).contains(&known), "{known}");
    }
}
