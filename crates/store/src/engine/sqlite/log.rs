//! The log that SQLite writes commits to: on disk before anybody is answered, and copied into the file in time.
//!
//! Both take a thread of their own, since the writer would do nothing while the disk works.

use super::readers::Readers;
use super::{Answer, answer_all, connect};
use crate::StoreError;
use crate::limits::{LOG_COPY_ROUNDS, LOG_PAGES_AGAIN, LOG_PAGES_MAX};
use rusqlite::Connection;
use rusqlite::hooks::Wal;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, SendError, Sender, SyncSender, channel, sync_channel};

/// The writer's end of its log.
#[derive(Debug)]
pub(super) struct Log {
    unsynced: SyncSender<Vec<Answer>>,
    /// Pages of the log, as SQLite told after the last commit.
    pages: Arc<AtomicI32>,
    pages_before: i32,
    /// Pages from which on it is copied.
    copy_at: i32,
    is_copied_now: bool,
    begin: Sender<()>,
    ended: Receiver<()>,
}

impl Log {
    pub(super) fn of(writer: &mut Connection, path: &Path) -> Result<Self, StoreError> {
        // What the file needs to stay whole SQLite still syncs itself.
        writer.pragma_update(None, "synchronous", "NORMAL")?;
        let pages = Arc::new(AtomicI32::new(0));
        let counted = Arc::clone(&pages);
        writer.wal_hook(Some(move |_: &mut Wal, pages| {
            counted.store(pages, Ordering::Relaxed);
            Ok(())
        }))?;
        let file = open(writer)?;
        // Without a place in between: one group is synced while the next one runs, and no more.
        let (unsynced, to_sync) = sync_channel(0);
        super::spawn("sqlite-sync", move || sync(&file, &to_sync))?;
        let copier = connect(path)?;
        let ((begin, begun), (end, ended)) = (channel(), channel());
        super::spawn("sqlite-copy", move || {
            for () in begun {
                copy_most(&copier);
                if end.send(()).is_err() {
                    break;
                }
            }
        })?;
        Ok(Self { unsynced, pages, pages_before: 0, copy_at: LOG_PAGES_MAX, is_copied_now: false, begin, ended })
    }

    /// Answers those whose work is committed, once it is on disk. Waits while the group before is synced.
    pub(super) fn sync(&self, committed: Vec<Answer>) -> Result<(), SendError<Vec<Answer>>> {
        self.unsynced.send(committed)
    }

    /// After a commit: copies a long log into the file, so that it can begin anew.
    ///
    /// SQLite would do so within a commit. But then readers hold a snapshot of before that one, so that what came later
    /// stays, and the writer waits for the disk. Here another connection copies most of it beside the writer, which copies
    /// only what it has added meanwhile.
    pub(super) fn tend(&mut self, writer: &Connection, readers: &Readers) {
        let pages = self.pages.load(Ordering::Relaxed);
        if pages < self.pages_before {
            // It has begun anew.
            self.copy_at = LOG_PAGES_MAX;
        }
        self.pages_before = pages;
        if self.is_copied_now && self.ended.try_recv().is_ok() {
            self.is_copied_now = false;
            readers.release();
            copy(writer);
            // Who began to read meanwhile reads from the log still.
            readers.renew(false);
            // If somebody's read keeps it from beginning anew, it is not copied again with each commit.
            self.copy_at = pages + LOG_PAGES_AGAIN;
        } else if !self.is_copied_now && pages >= self.copy_at {
            self.is_copied_now = self.begin.send(()).is_ok();
        }
    }
}

/// It stays the same file as long as the writer's connection is open.
fn open(writer: &Connection) -> Result<File, StoreError> {
    let path = writer.path().map(|path| format!("{path}-wal")).unwrap_or_default();
    File::open(&path).map_err(|error| StoreError::Unavailable(format!("can't open {path}: {error}")))
}

/// After a sync that failed nobody knows what the disk has: the writer is left without its other end, and takes no more
/// jobs until the next start.
fn sync(file: &File, committed: &Receiver<Vec<Answer>>) {
    for answers in committed {
        let synced = file.sync_data();
        answer_all(answers, &synced);
        if let Err(error) = synced {
            return tracing::error!(%error, "the log could not be synced; nothing more is written until a restart");
        }
    }
}

/// What is written meanwhile is less each time. SQLite syncs the file only where nothing was, and that is what takes long:
/// the writer is left with it if none of the rounds could.
fn copy_most(connection: &Connection) {
    for _ in 0..LOG_COPY_ROUNDS {
        copy(connection);
    }
}

fn copy(connection: &Connection) {
    if let Err(error) = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())) {
        tracing::warn!(%error, "the log could not be copied; it is tried again after later commits");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(answered: &Sender<Result<(), StoreError>>) -> Answer {
        let answered = answered.clone();
        Answer { keep: true, send: Box::new(move |done| answered.send(done).unwrap()) }
    }

    #[test]
    fn after_a_sync_that_failed_nothing_more_is_taken() {
        let unsyncable = File::open("/dev/null").unwrap();
        let (committed, to_sync) = sync_channel(0);
        let syncing = std::thread::spawn(move || sync(&unsyncable, &to_sync));
        let (told, answered) = channel();
        committed.send(vec![answer(&told), answer(&told)]).unwrap();
        assert!(answered.recv().unwrap().is_err());
        assert!(answered.recv().unwrap().is_err());
        syncing.join().unwrap();
        committed.send(vec![answer(&told)]).unwrap_err();
    }
}
