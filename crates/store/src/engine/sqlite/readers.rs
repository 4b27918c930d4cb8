//! Connections that read. Each keeps the snapshot that it reads from until something has been committed.
//!
//! SQLite locks and unlocks its shared memory for each transaction, and forgets all pages that it has read when there is
//! something new: that costs more than all that a poll reads. Between two commits there is nothing new to see, so the
//! transaction stays open until the writer has committed. What settings say is remembered even longer, until a write that
//! may have changed them. What other processes commit is seen when a snapshot, or what is remembered, has become old.

use super::super::memo::Memo;
use super::super::row::FromRow;
use super::super::tx::sqlite_rows;
use super::super::value::Value;
use super::known::Known;
use super::{connect, statement};
use crate::StoreError;
use crate::limits::{READERS_MAX, SETTINGS_AGE_MAX, SNAPSHOT_AGE_MAX};
use crate::links::Entrance;
use crate::polls::{Asker, Waiting};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    commits: Arc<Commits>,
    known: Arc<Known>,
    idle: Mutex<Idle>,
}

/// Each is taken out and put back for every read: without its box all of it would move.
type Idle = Vec<Box<Reader>>;

/// Commits of this process's writer, and whatever else makes older snapshots useless: there may have been one.
#[derive(Debug, Default)]
pub(super) struct Commits {
    all: AtomicU64,
    /// Those of them that may have changed settings.
    settings: AtomicU64,
}

impl Commits {
    pub(super) fn all(&self) -> u64 {
        self.all.load(Ordering::Acquire)
    }

    /// From now on no read is answered from a snapshot of before, nor, if settings may have changed, from memory.
    pub(super) fn count(&self, settings_may_have_changed: bool) {
        self.all.fetch_add(1, Ordering::Release);
        if settings_may_have_changed {
            self.settings.fetch_add(1, Ordering::Release);
        }
    }

    /// Whether this process may have changed settings.
    pub(super) fn changed_settings(&self) -> bool {
        self.settings.load(Ordering::Acquire) > 0
    }

    fn wanted(&self) -> Wanted {
        // In the other order than they are counted: who knows of settings that changed, knows of that commit.
        let settings = self.settings.load(Ordering::Acquire);
        Wanted { all: self.all(), settings }
    }
}

/// A connection that reads.
#[derive(Debug)]
pub(crate) struct Reader {
    connection: Connection,
    known: Arc<Known>,
    /// What the read under way has to see.
    wanted: Wanted,
    /// Whether the snapshot shows that.
    is_current: bool,
    /// Of the open transaction.
    snapshot: Option<Seen>,
    memo: Memo,
    /// When what is remembered was read, if anything is.
    remembered: Option<Seen>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    all: u64,
    settings: u64,
}

/// Shows at least so many commits, as of then.
#[derive(Debug, Clone, Copy)]
struct Seen {
    commits: u64,
    at: Instant,
}

impl Seen {
    fn is(self, commits: u64, younger_than: Duration) -> bool {
        self.commits == commits && self.at.elapsed() < younger_than
    }
}

impl Readers {
    pub(super) fn of(path: &Path, commits: Arc<Commits>, known: Arc<Known>) -> Self {
        Self { path: path.to_owned(), commits, known, idle: Mutex::default() }
    }

    /// Reads all that was committed before.
    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Reader) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let popped = self.idle().pop();
        let mut reader = match popped {
            Some(reader) => reader,
            None => Box::new(Reader::new(connect(&self.path)?, Arc::clone(&self.known))?),
        };
        reader.wanted = self.commits.wanted();
        reader.is_current = false;
        // After an error nobody knows what SQLite has left open: such a connection is not used again.
        let read = work(&mut reader)?;
        let mut idle = self.idle();
        if idle.len() < READERS_MAX {
            idle.push(reader);
        }
        Ok(read)
    }

    /// Ends the snapshots of those that read nothing now: an old one would keep SQLite's log from beginning anew.
    pub(super) fn release(&self) {
        self.idle().retain_mut(|reader| reader.end().is_ok());
    }

    pub(super) fn close(&self) {
        self.idle().clear();
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader {
    fn new(connection: Connection, known: Arc<Known>) -> Result<Self, StoreError> {
        // In a transaction that stays open a change would hold up the writer, and be committed later.
        connection.pragma_update(None, "query_only", true)?;
        let (wanted, memo) = (Wanted::default(), Memo::default());
        Ok(Self { connection, known, wanted, is_current: false, snapshot: None, memo, remembered: None })
    }

    /// The connection, in a transaction that shows what the read has to see.
    pub(crate) fn connection(&mut self) -> Result<&mut Connection, StoreError> {
        if !self.is_current {
            if !self.snapshot.is_some_and(|seen| seen.is(self.wanted.all, SNAPSHOT_AGE_MAX)) {
                self.end()?;
                statement(&self.connection, "BEGIN")?;
                self.snapshot = Some(Seen { commits: self.wanted.all, at: Instant::now() });
            }
            self.is_current = true;
        }
        Ok(&mut self.connection)
    }

    /// Rows that settings are made of: remembered, or read and remembered.
    pub(crate) fn remember<T: FromRow + Send + Sync + 'static>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Arc<[T]>, StoreError> {
        if !self.remembered.is_some_and(|seen| seen.is(self.wanted.settings, SETTINGS_AGE_MAX)) {
            self.memo.forget();
            self.remembered = Some(Seen { commits: self.wanted.settings, at: Instant::now() });
        }
        if let Some(known) = self.memo.get(sql, values) {
            return Ok(known);
        }
        let rows: Arc<[T]> = sqlite_rows(self.connection()?, sql, values, usize::MAX)?.into();
        // Names and keys that somebody makes up must not crowd out those that are there.
        if !rows.is_empty() {
            self.memo.keep(Arc::clone(&rows));
        }
        Ok(rows)
    }

    /// What a poll was answered, if that still holds.
    pub(crate) fn known_poll(&self, asker: &Asker) -> Option<Waiting> {
        self.known.poll(asker)
    }

    /// Keeps what this read has found for a poll.
    pub(crate) fn keep_poll(&self, asker: Asker, waiting: Waiting) {
        self.known.keep_poll(asker, waiting, self.wanted.all);
    }

    /// What a link opens, if that still holds.
    pub(crate) fn known_link(&self, code_hash: &[u8; 16]) -> Option<Entrance> {
        self.known.link(code_hash)
    }

    /// Keeps what this read has found of a link.
    pub(crate) fn keep_link(&self, entrance: Entrance) {
        self.known.keep_link(entrance, self.wanted.all);
    }

    fn end(&mut self) -> Result<(), StoreError> {
        match self.snapshot.take() {
            Some(_) => statement(&self.connection, "COMMIT"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::migrate;
    use super::*;

    /// More than SQLite lets its log grow to, of a page each, before it writes it into the file.
    const COMMITS: i64 = 1_000;
    const LOG_PAGES: i64 = 100;

    struct Rows {
        folder: tempfile::TempDir,
        readers: Readers,
        writer: Connection,
    }

    fn rows() -> Rows {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.sqlite");
        let writer = connect(&path).unwrap();
        writer.execute_batch("CREATE TABLE number (number BIGINT NOT NULL); INSERT INTO number VALUES (0)").unwrap();
        let commits = Arc::<Commits>::default();
        let mut of_known = connect(&path).unwrap();
        migrate(&mut of_known).unwrap();
        let known = Known::of(of_known, Arc::clone(&commits)).unwrap();
        Rows { folder, readers: Readers::of(&path, commits, Arc::new(known)), writer }
    }

    impl Rows {
        fn set(&self, number: i64) {
            self.writer.execute("UPDATE number SET number = ?1", [number]).unwrap();
        }

        fn read(&self) -> i64 {
            let get = |reader: &mut Reader| {
                Ok(reader.connection()?.query_row("SELECT number FROM number", [], |row| row.get(0))?)
            };
            self.readers.read(get).unwrap()
        }

        fn setting(&self) -> i64 {
            self.readers.read(|reader| reader.remember::<i64>("SELECT number FROM number", &[])).unwrap()[0]
        }
    }

    #[test]
    fn a_read_sees_what_was_committed_before_it() {
        let rows = rows();
        for number in 1..=100 {
            rows.set(number);
            rows.readers.commits.count(false);
            assert_eq!(rows.read(), number);
        }
    }

    #[test]
    fn settings_are_remembered_until_they_may_have_changed() {
        let rows = rows();
        assert_eq!(rows.setting(), 0);
        rows.set(1);
        rows.readers.commits.count(true);
        let committed = Instant::now();
        assert_eq!(rows.setting(), 1);
        rows.set(2);
        rows.readers.commits.count(false);
        let setting = rows.setting();
        // On a machine that stood still in between it may be forgotten already.
        assert!(setting == 1 || committed.elapsed() >= SETTINGS_AGE_MAX, "{setting}");
        assert_eq!(rows.read(), 2);
        while rows.setting() == 1 {
            std::thread::yield_now();
        }
    }

    #[test]
    fn what_is_not_there_is_not_remembered() {
        let rows = rows();
        let found = || {
            let read = |reader: &mut Reader| reader.remember::<i64>("SELECT number FROM number WHERE number = 7", &[]);
            rows.readers.read(read).unwrap().len()
        };
        assert_eq!(found(), 0);
        rows.set(7);
        rows.readers.commits.count(false);
        assert_eq!(found(), 1);
    }

    #[test]
    fn what_another_process_commits_is_seen_in_time() {
        let rows = rows();
        assert_eq!(rows.read(), 0);
        rows.set(1);
        while rows.read() == 0 {
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_kept_snapshot_does_not_make_the_log_grow() {
        let rows = rows();
        rows.writer.pragma_update(None, "wal_autocheckpoint", LOG_PAGES).unwrap();
        assert_eq!(rows.read(), 0);
        for number in 1..=COMMITS {
            rows.readers.release();
            rows.set(number);
        }
        let log = std::fs::metadata(rows.folder.path().join("rows.sqlite-wal")).unwrap().len();
        assert!(log < 2 * 1024 * 1024, "{log} bytes");
    }

    #[test]
    fn a_reader_that_failed_is_not_used_again() {
        let rows = rows();
        rows.readers.read(|reader| Ok(reader.connection()?.execute_batch("SELECT nothing FROM nowhere")?)).unwrap_err();
        assert!(rows.readers.idle().is_empty());
        assert_eq!(rows.read(), 0);
    }
}
