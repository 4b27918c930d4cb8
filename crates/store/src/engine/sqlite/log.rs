//! The log that SQLite writes commits to, copied into the file in time.

use super::connect;
use super::readers::{Commits, Readers};
use crate::StoreError;
use crate::limits::{LOG_COPY_ROUNDS, LOG_PAGES_AGAIN, LOG_PAGES_MAX};
use rusqlite::Connection;
use rusqlite::hooks::Wal;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

/// The writer's end of its log.
#[derive(Debug)]
pub(super) struct Log {
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
        let pages = Arc::new(AtomicI32::new(0));
        let counted = Arc::clone(&pages);
        writer.wal_hook(Some(move |_: &mut Wal, pages| {
            counted.store(pages, Ordering::Relaxed);
            Ok(())
        }))?;
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
        Ok(Self { pages, pages_before: 0, copy_at: LOG_PAGES_MAX, is_copied_now: false, begin, ended })
    }

    /// After a commit: copies a long log into the file, so that it can begin anew.
    ///
    /// SQLite would do so within a commit. But then readers hold a snapshot of before that one, so that what came later
    /// stays, and the writer waits for the disk. Here another connection copies most of it beside the writer, which copies
    /// only what it has added meanwhile.
    pub(super) fn tend(&mut self, writer: &Connection, readers: &Readers, commits: &Commits) {
        let pages = self.pages.load(Ordering::Relaxed);
        if pages < self.pages_before {
            // It has begun anew.
            self.copy_at = LOG_PAGES_MAX;
        }
        self.pages_before = pages;
        if self.is_copied_now {
            self.is_copied_now = self.ended.try_recv() == Err(TryRecvError::Empty);
            if !self.is_copied_now && pages >= LOG_PAGES_MAX {
                readers.release();
                copy(writer);
                // Who began to read meanwhile reads from the log still.
                commits.count(false);
                // If somebody's read keeps it from beginning anew, it is not copied again with each commit.
                self.copy_at = pages + LOG_PAGES_AGAIN;
            }
        } else if pages >= self.copy_at {
            // Should that thread have ended, the next commit finds so above, and the writer copies it all.
            self.is_copied_now = true;
            if self.begin.send(()).is_err() {
                tracing::error!("nothing copies the log beside the writer any more");
            }
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
