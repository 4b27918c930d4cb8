//! Connections that read. Each keeps the snapshot that it reads from until something has been committed.
//!
//! SQLite locks and unlocks its shared memory for each transaction, which costs as much as all that a poll reads in it.
//! Between two commits there is nothing new to see, so the transaction stays open until the writer has committed. What
//! other processes commit is seen when a snapshot has become old.

use super::super::memo::Memo;
use super::{connect, statement};
use crate::StoreError;
use crate::limits::{READERS_MAX, SNAPSHOT_AGE_MAX};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    /// Of this process's writer.
    commits: AtomicU64,
    idle: Mutex<Vec<Reader>>,
}

#[derive(Debug)]
struct Reader {
    connection: Connection,
    /// Of the open transaction.
    snapshot: Option<Snapshot>,
    /// Of what was read from it.
    memo: Memo,
}

#[derive(Debug, Clone, Copy)]
struct Snapshot {
    /// How many commits it has at least.
    commits: u64,
    began: Instant,
}

impl Readers {
    pub(super) fn of(path: &Path) -> Self {
        Self { path: path.to_owned(), commits: AtomicU64::new(0), idle: Mutex::default() }
    }

    /// Reads all that was committed before.
    pub(super) fn read<T>(
        &self,
        work: impl FnOnce(&mut Connection, &mut Memo) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let popped = self.idle().pop();
        let mut reader = match popped {
            Some(reader) => reader,
            None => Reader { connection: connect(&self.path)?, snapshot: None, memo: Memo::default() },
        };
        reader.see(self.commits.load(Ordering::Acquire))?;
        // After an error nobody knows what SQLite has left open: such a connection is not used again.
        let read = work(&mut reader.connection, &mut reader.memo)?;
        let mut idle = self.idle();
        if idle.len() < READERS_MAX {
            idle.push(reader);
        }
        Ok(read)
    }

    /// From now on no read is answered from a snapshot of before.
    pub(super) fn renew(&self) {
        self.commits.fetch_add(1, Ordering::Release);
    }

    /// Ends the snapshots of those that read nothing now: an old one would keep SQLite's log from beginning anew.
    pub(super) fn release(&self) {
        self.idle().retain_mut(|reader| reader.end().is_ok());
    }

    pub(super) fn close(&self) {
        self.idle().clear();
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Reader>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader {
    /// Makes the snapshot one that has this many commits.
    fn see(&mut self, commits: u64) -> Result<(), StoreError> {
        let now = Instant::now();
        let is_enough = |kept: &Snapshot| kept.commits == commits && now.duration_since(kept.began) < SNAPSHOT_AGE_MAX;
        if self.snapshot.as_ref().is_some_and(is_enough) {
            return Ok(());
        }
        self.end()?;
        statement(&self.connection, "BEGIN")?;
        self.snapshot = Some(Snapshot { commits, began: now });
        Ok(())
    }

    fn end(&mut self) -> Result<(), StoreError> {
        self.memo.forget();
        match self.snapshot.take() {
            Some(_) => statement(&self.connection, "COMMIT"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More than SQLite lets its log grow to before it writes it into the file.
    const COMMITS: i64 = 3_000;

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
        Rows { folder, readers: Readers::of(&path), writer }
    }

    impl Rows {
        fn set(&self, number: i64) {
            self.writer.execute("UPDATE number SET number = ?1", [number]).unwrap();
        }

        fn read(&self) -> i64 {
            let get = |connection: &mut Connection, _: &mut Memo| {
                Ok(connection.query_row("SELECT number FROM number", [], |row| row.get(0))?)
            };
            self.readers.read(get).unwrap()
        }
    }

    #[test]
    fn a_read_sees_what_was_committed_before_it() {
        let rows = rows();
        for number in 1..=100 {
            rows.set(number);
            rows.readers.renew();
            assert_eq!(rows.read(), number);
        }
    }

    #[test]
    fn what_another_process_commits_is_seen_in_time() {
        let rows = rows();
        assert_eq!(rows.read(), 0);
        rows.set(1);
        let committed = Instant::now();
        while rows.read() == 0 {
            std::thread::yield_now();
        }
        // A read that began in time may end later on a busy machine; that it ends at all is what matters.
        assert!(committed.elapsed() < SNAPSHOT_AGE_MAX * 100);
    }

    #[test]
    fn a_kept_snapshot_does_not_make_the_log_grow() {
        let rows = rows();
        assert_eq!(rows.read(), 0);
        for number in 1..=COMMITS {
            rows.readers.release();
            rows.set(number);
        }
        let log = std::fs::metadata(rows.folder.path().join("rows.sqlite-wal")).unwrap().len();
        assert!(log < 8 * 1024 * 1024, "{log} bytes");
    }

    #[test]
    fn a_reader_that_failed_is_not_used_again() {
        let rows = rows();
        rows.readers.read(|connection, _| Ok(connection.execute_batch("SELECT nothing FROM nowhere")?)).unwrap_err();
        assert!(rows.readers.idle().is_empty());
        assert_eq!(rows.read(), 0);
    }
}
