//! SQLite: one writer thread that commits many jobs at once, and readers of their own.
//!
//! A sync to disk costs about the same for one row and for a hundred, so the writer takes every job that waits,
//! runs each in a savepoint (one failure harms nobody else), commits once, and only then answers them all. What is one
//! statement needs no savepoint, which costs as much as the statement does: by itself it is done or not.

mod known;
mod log;
mod readers;

pub(crate) use readers::Reader;

use super::tx::{Tx, sqlite_execute};
use super::{Changes, Statement, Work, known_schema};
use crate::limits::{
    CACHE, SETTINGS_AGE_MAX, SNAPSHOT_AGE_MAX, STATEMENTS_CACHED_MAX, WAIT_MAX, WRITE_GROUP_JOBS_MAX,
    WRITE_QUEUE_JOBS_MAX, WRITER_CACHE,
};
use crate::{StoreError, migrations};
use futures_util::FutureExt;
use known::{Known, Writer};
use log::Log;
use readers::{Commits, Readers};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::os::unix::fs::OpenOptionsExt as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

#[derive(Debug)]
pub(super) struct Sqlite {
    path: PathBuf,
    jobs: mpsc::Sender<Job>,
    readers: Arc<Readers>,
    known: Arc<Known>,
}

/// Runs in the group's transaction and leaves what is to be said once that is committed, or has failed.
struct Job {
    work: Box<dyn FnOnce(&mut Connection) -> Answer + Send>,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It is done or not by itself, and changes no settings.
    OneStatement,
    /// In a savepoint.
    Method(Changes),
}

/// What is to be said to a caller.
struct Answer {
    keep: bool,
    send: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

impl Sqlite {
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        make_private(path)?;
        let mut writer = connect(path)?;
        migrate(&mut writer)?;
        // A group may touch many pages; what does not fit is written to the log twice.
        writer.pragma_update(None, "cache_size", WRITER_CACHE)?;
        let log = Log::of(&mut writer, path)?;
        let (jobs, queue) = mpsc::channel(WRITE_QUEUE_JOBS_MAX);
        let commits = Arc::<Commits>::default();
        let known = Arc::new(Known::of(writer, Arc::clone(&commits))?);
        let readers = Arc::new(Readers::of(path, commits, Arc::clone(&known)));
        let of_writer = (Arc::clone(&known), Arc::clone(&readers));
        spawn("sqlite-writer", move || write_groups(&of_writer.0, queue, &of_writer.1, log))?;
        Ok(Self { path: path.to_owned(), jobs, readers, known })
    }

    pub(super) async fn write<A, T>(&self, changes: Changes, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let kind = Kind::Method(changes);
        self.queue(kind, move |connection| run(Tx::SqliteWrite(connection), &args, work)).await
    }

    pub(super) async fn change<A>(&self, args: A, statement: Statement<A>) -> Result<u64, StoreError>
    where
        A: Send + 'static,
    {
        let work = move |connection: &mut Connection| {
            unpanicked(|| {
                let (sql, values) = statement(&args);
                Some(sqlite_execute(connection, sql, &values))
            })
        };
        self.queue(Kind::OneStatement, work).await
    }

    async fn queue<T: Send + 'static>(
        &self,
        kind: Kind,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let work = Box::new(move |connection: &mut Connection| {
            let result = work(connection);
            Answer {
                keep: result.is_ok(),
                // The caller may have gone; the rows stay.
                send: Box::new(move |committed| drop(answer.send(committed.and(result)))),
            }
        });
        self.jobs
            .send_timeout(Job { work, kind }, WAIT_MAX)
            .await
            .map_err(|_| StoreError::Unavailable("the writer's queue is full or closed".to_owned()))?;
        answered.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the writer has stopped".to_owned())))
    }

    pub(super) fn read<A, T>(&self, args: &A, work: Work<A, T>) -> Result<T, StoreError> {
        self.readers.read(|reader| run(Tx::SqliteRead(reader), args, work))
    }

    pub(super) fn forget_link(&self, code_hash: &[u8; 16]) {
        self.known.forget_link(code_hash);
    }

    #[cfg(test)]
    pub(super) fn knows_link(&self, code_hash: &[u8; 16]) -> bool {
        self.known.link(code_hash).is_some()
    }

    pub(super) fn backup(&self, to: &Path) -> Result<(), StoreError> {
        // Made by us, so that nobody else can read it; SQLite fills a file that is empty.
        let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(to);
        made.map_err(|error| StoreError::Refused(format!("can't make {}: {error}", to.display())))?;
        let to = to.to_str().ok_or_else(|| StoreError::Refused("the file's name is not UTF-8".to_owned()))?;
        connect(&self.path)?.execute("VACUUM INTO ?1", [to])?;
        Ok(())
    }

    /// Waits until the writer has done what was queued before, and every other process knows of it.
    pub(super) async fn close(&self) {
        drop(self.write(Changes::NoSettings, (), |_, ()| Box::pin(std::future::ready(Ok(())))).await);
        self.readers.close();
        if self.known.commits().changed_settings() {
            // What is remembered may come from a snapshot that was old already.
            tokio::time::sleep(SETTINGS_AGE_MAX + 2 * SNAPSHOT_AGE_MAX).await;
        }
    }
}

/// Runs a method's function to its end; on this engine it never waits. A panic is kept from the writer thread.
fn run<A, T>(mut tx: Tx<'_>, args: &A, work: Work<A, T>) -> Result<T, StoreError> {
    unpanicked(|| work(&mut tx, args).now_or_never())
}

fn unpanicked<T>(work: impl FnOnce() -> Option<Result<T, StoreError>>) -> Result<T, StoreError> {
    match std::panic::catch_unwind(AssertUnwindSafe(work)) {
        Ok(Some(result)) => result,
        Ok(None) => Err(StoreError::Unavailable("a store method waited for something else".to_owned())),
        Err(_) => Err(StoreError::Unavailable("a store method panicked".to_owned())),
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(work);
    spawned.map(drop).map_err(|error| StoreError::Unavailable(error.to_string()))
}

/// Ends the transaction of a writer that died in it: it would keep every other process from writing.
struct Undo<'a>(&'a Known);

impl Drop for Undo<'_> {
    fn drop(&mut self) {
        let writer = self.0.writer();
        if !writer.connection.is_autocommit() {
            drop(statement(&writer.connection, "ROLLBACK"));
        }
    }
}

fn write_groups(known: &Known, mut queue: mpsc::Receiver<Job>, readers: &Readers, mut log: Log) {
    let _undoes = Undo(known);
    while let Some(first) = queue.blocking_recv() {
        readers.release();
        let mut writer = known.writer();
        if let Err(error) = statement(&writer.connection, "BEGIN IMMEDIATE") {
            // The job goes unheard, and its caller is told so: outside the transaction it would commit by itself.
            tracing::error!(%error, "no transaction could be begun");
            continue;
        }
        known.begin(&mut writer);
        write_group(&mut writer, first, &mut queue, known);
        log.tend(&writer.connection, readers, known.commits());
    }
}

fn write_group(writer: &mut Writer, first: Job, queue: &mut mpsc::Receiver<Job>, known: &Known) {
    let connection = &mut writer.connection;
    let mut answers = Vec::new();
    let mut settings_may_have_changed = false;
    let mut next = Some(first);
    while let Some(job) = next {
        settings_may_have_changed |= job.kind == Kind::Method(Changes::Settings);
        answers.push(run_job(connection, job));
        // A full disk ends the whole transaction under us; nothing more may run then, and the commit below fails.
        let goes_on = !connection.is_autocommit() && answers.len() < WRITE_GROUP_JOBS_MAX;
        next = if goes_on { queue.try_recv().ok() } else { None };
    }
    let committed = statement(connection, "COMMIT");
    if committed.is_err() {
        drop(statement(connection, "ROLLBACK"));
    }
    // Before anybody is answered: whoever asks then sees it.
    known.end(writer, settings_may_have_changed);
    for answer in answers {
        (answer.send)(match &committed {
            Ok(()) => Ok(()),
            Err(error) => Err(StoreError::Unavailable(error.to_string())),
        });
    }
}

fn run_job(connection: &mut Connection, job: Job) -> Answer {
    if job.kind == Kind::OneStatement {
        return (job.work)(connection);
    }
    if let Err(error) = statement(connection, "SAVEPOINT job") {
        // The job goes unheard, and its caller is told so.
        tracing::error!(%error, "no savepoint could be made");
        return Answer { keep: false, send: Box::new(drop) };
    }
    let answer = (job.work)(connection);
    let undone = if answer.keep { Ok(()) } else { statement(connection, "ROLLBACK TO job") };
    match undone.and_then(|()| statement(connection, "RELEASE job")) {
        Ok(()) => answer,
        Err(error) => Answer { keep: false, send: Box::new(move |committed| (answer.send)(committed.and(Err(error)))) },
    }
}

fn statement(connection: &Connection, sql: &str) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// Makes the file, if it is not there, so that nobody else on the machine can read it; SQLite gives its companions the
/// same mode.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let opened = std::fs::OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path);
    opened.map(drop).map_err(|error| StoreError::Unavailable(format!("can't open {}: {error}", path.display())))
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED_MAX);
    connection.busy_timeout(WAIT_MAX)?;
    // Otherwise SQLite may look at bound values to plan by, and plans a cached statement anew at each binding.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // FULL: a commit that was answered survives a power cut, not only a crash.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0;",
    )?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    Ok(connection)
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive)?;
    transaction.execute_batch(migrations::VERSION_TABLE)?;
    let found: i64 = transaction.query_row(migrations::FOUND_VERSION, [], |row| row.get(0))?;
    if found > known_schema() {
        return Err(StoreError::NewerSchema { found, known: known_schema() });
    }
    for (version, migration) in (1_i64..).zip(migrations::ALL).filter(|(version, _)| *version > found) {
        transaction.execute_batch(migration.sqlite)?;
        transaction.execute(migrations::RECORD_VERSION, (version, migration.name))?;
    }
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::StatementStatus;
    use std::sync::atomic::Ordering;

    #[test]
    fn sqlite_is_compiled_as_told() {
        let folder = tempfile::tempdir().unwrap();
        let connection = connect(&folder.path().join("rows.sqlite")).unwrap();
        let asked = "SELECT COUNT(*) FROM pragma_compile_options WHERE compile_options = 'DEFAULT_MEMSTATUS=0'";
        let found: i64 = connection.query_row(asked, [], |row| row.get(0)).unwrap();
        assert_eq!(found, 1, "SQLite was compiled without the flags of .cargo/config.toml");
    }

    #[tokio::test]
    async fn the_log_begins_anew_while_somebody_reads_all_the_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.sqlite");
        let store = Arc::new(Sqlite::open(&path).unwrap());
        let is_done = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let reading = std::thread::spawn({
            let (store, is_done) = (Arc::clone(&store), Arc::clone(&is_done));
            move || {
                while !is_done.load(Ordering::Relaxed) {
                    store.read(&(), |tx, ()| Box::pin(async move { tx.one::<i64>(COUNT, &[]).await })).unwrap();
                }
            }
        });
        for number in 0..200_i64 {
            let logo = (number, vec![7; 1_000_000]);
            let insert: Statement<(i64, Vec<u8>)> = |(number, bytes)| (INSERT, vec![(*number).into(), bytes.into()]);
            store.change(logo, insert).await.unwrap();
        }
        is_done.store(true, Ordering::Relaxed);
        reading.join().unwrap();
        let log = std::fs::metadata(folder.path().join("rows.sqlite-wal")).unwrap().len();
        assert!(log < 150_000_000, "{log} bytes of log for 200,000,000 written");
    }

    const COUNT: &str = "SELECT COUNT(*) FROM ticket";
    const INSERT: &str = "INSERT INTO ticket (domain_id, ticket_hash, link_id, session_id, expires_at_ms)
        VALUES (1, $1, $2, x'', 0)";

    #[test]
    fn a_cached_statement_is_planned_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows.sqlite");
        let mut connection = connect(&path).unwrap();
        migrate(&mut connection).unwrap();
        let sql =
            "SELECT d.name FROM domain d JOIN app a ON a.domain_id = d.domain_id WHERE d.name = $1 AND a.app_id = $2";
        for app_id in 1..=3 {
            let mut statement = connection.prepare_cached(sql).unwrap();
            assert!(!statement.exists(("demo", app_id)).unwrap());
            assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
        }
    }
}
