//! What polls were answered, until something of it changes.
//!
//! A game asks every few minutes, and next to always there is nothing new: such an answer needs no look into the file, where
//! it would be four pages that lie far apart. The writer's connection has triggers that name the players whose answer a
//! statement may change, whichever statement that is. When that is committed, and before anybody is answered, those are
//! forgotten here. What another process commits makes SQLite's number of the data another one for the writer's
//! connection; an answer is only taken from here if that number was looked at a moment ago.

use super::readers::Commits;
use crate::StoreError;
use crate::limits::{KNOWN_POLLS_MAX, SNAPSHOT_AGE_MAX};
use crate::polls::{Asker, Waiting};
use domain::ids::{AppId, DomainId};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

/// Parts that are locked each by itself.
const PARTS: usize = 64;

/// Of one part.
type Part = Mutex<HashMap<Asker, Waiting>>;

/// All that a poll of a player's is answered from: the player by uid, and the issues that are theirs.
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
        AFTER UPDATE OF domain_id, issue_id, player_id, state, unread, resolved_at_ms ON issue BEGIN
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = NEW.domain_id AND player_id = NEW.player_id;
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = OLD.domain_id AND player_id = OLD.player_id AND OLD.player_id <> NEW.player_id;
    END;
    CREATE TEMP TRIGGER poll_of_removed_issue AFTER DELETE ON issue BEGIN
        SELECT poll_changes(domain_id, app_id, uid_key) FROM player
            WHERE domain_id = OLD.domain_id AND player_id = OLD.player_id;
    END;";

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
    /// Whose answers the group that is written changes.
    changed: Arc<Mutex<Vec<Asker>>>,
    writer: Arc<Mutex<Writer>>,
    opened_at: Instant,
    /// When somebody looked whether another process has committed anything, in microseconds after that.
    looked_at_us: AtomicU64,
}

impl KnownPolls {
    pub(super) fn of(connection: Connection, commits: Arc<Commits>) -> Result<Self, StoreError> {
        let changed: Arc<Mutex<Vec<Asker>>> = Arc::default();
        let noted = Arc::clone(&changed);
        connection.create_scalar_function("poll_changes", 3, FunctionFlags::SQLITE_UTF8, move |row| {
            lock(&noted).extend(named(row)?.into_iter().flatten());
            Ok(true)
        })?;
        connection.execute_batch(TRIGGERS)?;
        let writer = Writer { data_version: data_version(&connection)?, connection };
        Ok(Self {
            commits,
            parts: std::array::from_fn(|_| Mutex::default()),
            changed,
            writer: Arc::new(Mutex::new(writer)),
            opened_at: Instant::now(),
            looked_at_us: AtomicU64::new(0),
        })
    }

    pub(super) fn writer(&self) -> Arc<Mutex<Writer>> {
        Arc::clone(&self.writer)
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
                part.clear();
            }
            part.insert(asker, waiting);
        }
    }

    /// When a group has begun, so that nobody else can commit: whether another process has.
    pub(super) fn begin(&self, writer: &mut Writer) {
        lock(&self.changed).clear();
        self.look(writer);
    }

    /// When that group is committed and counted.
    pub(super) fn forget_changed(&self) {
        for asker in lock(&self.changed).drain(..) {
            lock(self.part(&asker)).remove(&asker);
        }
    }

    /// Whether no other process has committed anything that is not forgotten yet, for all that was known a moment ago.
    fn is_alone(&self) -> bool {
        let age = self.since_opened_us().saturating_sub(self.looked_at_us.load(Ordering::Acquire));
        if Duration::from_micros(age) < SNAPSHOT_AGE_MAX {
            return true;
        }
        match self.writer.try_lock() {
            Ok(mut writer) => self.look(&mut writer),
            Err(TryLockError::Poisoned(writer)) => self.look(&mut writer.into_inner()),
            // A group is written.
            Err(TryLockError::WouldBlock) => false,
        }
    }

    /// Forgets everything if another process has committed something. False: it could not be found out.
    fn look(&self, writer: &mut Writer) -> bool {
        let now_us = self.since_opened_us();
        let Ok(found) = data_version(&writer.connection) else { return false };
        if found != writer.data_version {
            writer.data_version = found;
            // In this order: what is read from an older snapshot is not kept.
            self.commits.count(false);
            for part in &self.parts {
                lock(part).clear();
            }
        }
        self.looked_at_us.store(now_us, Ordering::Release);
        true
    }

    fn since_opened_us(&self) -> u64 {
        u64::try_from(self.opened_at.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn part(&self, asker: &Asker) -> &Part {
        // A hash by itself.
        &self.parts[usize::from(asker.uid_key[0]) % PARTS]
    }
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

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::super::{connect, migrate};
    use super::*;

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
            let writer = self.polls.writer();
            let mut writer = lock(&writer);
            writer.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
            self.polls.begin(&mut writer);
            writer.connection.execute_batch(sql).unwrap();
            writer.connection.execute_batch("COMMIT").unwrap();
            self.commits.count(false);
            self.polls.forget_changed();
        }

        fn keep(&self, asker: Asker) {
            self.polls.keep(asker, Waiting::Player(None), self.commits.all());
            assert_eq!(self.polls.get(&asker), Some(Waiting::Player(None)));
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
            "UPDATE player SET uid_verified = TRUE WHERE player_id = x'01'".to_owned(),
            "DELETE FROM issue".to_owned(),
            "DELETE FROM player WHERE player_id = x'01'".to_owned(),
        ];
        rows.keep(asker(2));
        for change in changes {
            rows.keep(asker(1));
            rows.keep(Asker { verified_only: true, ..asker(1) });
            rows.write(&change);
            assert!(!rows.knows(asker(1)), "{change}");
            assert!(!rows.knows(Asker { verified_only: true, ..asker(1) }), "{change}");
            assert!(rows.knows(asker(2)), "{change}");
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
    fn what_polls_do_not_tell_leaves_them_known() {
        let rows = rows();
        rows.write(&[DOMAIN, &player(1), &issue(1, 1)].join(";"));
        rows.keep(asker(1));
        rows.write("UPDATE issue SET updated_at_ms = 1, title = 'Docking'; UPDATE player SET name = 'Ann'");
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
        while rows.knows(asker(1)) {
            std::thread::yield_now();
        }
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
    fn while_a_group_takes_long_nothing_is_known() {
        let rows = rows();
        rows.keep(asker(1));
        let writer = rows.polls.writer();
        let busy = lock(&writer);
        while rows.knows(asker(1)) {
            std::thread::yield_now();
        }
        drop(busy);
        assert!(rows.knows(asker(1)));
    }

    #[test]
    fn no_more_are_known_than_may_be() {
        let rows = rows();
        for number in 0..u32::try_from(KNOWN_POLLS_MAX).unwrap() * 2 {
            rows.polls.keep(asker(number), Waiting::Nobody, rows.commits.all());
        }
        let known: usize = rows.polls.parts.iter().map(|part| lock(part).len()).sum();
        assert!((1..=KNOWN_POLLS_MAX).contains(&known), "{known}");
    }
}
