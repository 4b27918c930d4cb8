//! Two engines behind one face: [`Store`] runs a method's function in a [`Tx`], wherever the rows are.
//!
//! A method is a plain `async fn(&mut Tx, &Args)`. On PostgreSQL it really waits; on SQLite every statement is done
//! when it is polled, so the function is run to its end on the spot: by the one writer thread (see [`sqlite`]), or, for
//! a read, where the caller stands.
//!
//! The SQL is the portable subset: `$1` placeholders that first appear in rising order (SQLite numbers them so), no
//! function that differs, time and ids bound as parameters.

mod memo;
mod postgres;
mod row;
mod sqlite;
mod tx;
mod value;

use crate::limits::{HITS_PER_WRITE_POSTGRES, HITS_PER_WRITE_SQLITE};
use crate::{StoreError, migrations};
use futures_util::future::BoxFuture;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) use row::{FromRow, Row};
pub(crate) use tx::{Tx, lockable};
pub(crate) use value::{Value, values};

/// A store method's body.
pub(crate) type Work<A, T> = for<'t> fn(&'t mut Tx<'_>, &'t A) -> BoxFuture<'t, Result<T, StoreError>>;

/// The one statement of a method that is no more than that, and its parameters.
pub(crate) type Statement<A> = for<'a> fn(&'a A) -> (&'static str, Vec<Value<'a>>);

/// Whether a write may change what readers remember.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Changes {
    Settings,
    NoSettings,
}

/// Where the rows are.
#[derive(Debug, Clone)]
pub enum Location {
    /// One SQLite file, made if it does not exist.
    File(PathBuf),
    /// A PostgreSQL database, as a `postgres://` URL.
    Postgres(String),
}

impl Location {
    /// The PostgreSQL database of a URL.
    ///
    /// # Errors
    /// When the URL is malformed, or has a parameter that is not known.
    pub fn postgres(url: String) -> Result<Self, StoreError> {
        postgres::check(&url)?;
        Ok(Self::Postgres(url))
    }
}

/// The rows of every domain. Cheap to clone; all clones share the engine.
#[derive(Debug, Clone)]
pub struct Store {
    engine: Arc<Engine>,
}

#[derive(Debug)]
enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Store {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// When it can't be opened or reached, or was written by a newer lifeline.
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        let engine = match location {
            Location::File(path) => Engine::Sqlite(sqlite::Sqlite::open(path)?),
            Location::Postgres(url) => Engine::Postgres(postgres::Postgres::open(url).await?),
        };
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read((), |tx, ()| Box::pin(async move { tx.one::<i64>(PING, &[]).await.map(drop) })).await
    }

    /// Writes a copy of the whole database, as of one moment, to a new file, while others go on reading and writing.
    ///
    /// # Errors
    /// When the file exists or can't be written; and on PostgreSQL, whose own tools do this better.
    pub async fn backup(&self, to: &Path) -> Result<(), StoreError> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.backup(to),
            Engine::Postgres(_) => {
                Err(StoreError::Refused("the rows are on PostgreSQL: back them up with pg_dump".to_owned()))
            }
        }
    }

    /// Commits what is queued and closes the database.
    pub async fn close(self) {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.close().await,
            Engine::Postgres(postgres) => postgres.close(),
        }
    }

    /// Runs a method's function in a transaction and answers after its commit.
    pub(crate) async fn write<A, T>(&self, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.write_that(Changes::Settings, args, work).await
    }

    /// The same for what changes no settings: nothing that is read by [`Tx::seldom_changed`].
    pub(crate) async fn write_no_settings<A, T>(&self, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.write_that(Changes::NoSettings, args, work).await
    }

    async fn write_that<A, T>(&self, changes: Changes, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(changes, args, work).await,
            Engine::Postgres(postgres) => postgres.write(args, work).await,
        }
    }

    /// Runs one statement that changes no settings; answers how many rows it changed, after the commit.
    pub(crate) async fn change<A>(&self, args: A, statement: Statement<A>) -> Result<u64, StoreError>
    where
        A: Send + Sync + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.change(args, statement).await,
            Engine::Postgres(postgres) => postgres.change(&args, statement).await,
        }
    }

    /// Runs a method's function that changes nothing. On PostgreSQL each of its statements sees what is committed by then.
    pub(crate) async fn read<A, T>(&self, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.read(&args, work),
            Engine::Postgres(postgres) => postgres.read(&args, work).await,
        }
    }
}

impl Store {
    /// How many hits are best recorded by one [`Store::record_hits`].
    #[must_use]
    pub fn hits_per_write(&self) -> usize {
        match &*self.engine {
            Engine::Sqlite(_) => HITS_PER_WRITE_SQLITE,
            Engine::Postgres(_) => HITS_PER_WRITE_POSTGRES,
        }
    }

    /// Reads the link of a code anew when it is opened next, where the engine remembers it.
    pub(crate) fn forget_link(&self, code_hash: &[u8; 16]) {
        if let Engine::Sqlite(sqlite) = &*self.engine {
            sqlite.forget_link(code_hash);
        }
    }

    /// Whether the engine remembers what the link of a code opens; none: this one remembers nothing.
    #[cfg(test)]
    pub(crate) fn knows_link(&self, code_hash: &[u8; 16]) -> Option<bool> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => Some(sqlite.knows_link(code_hash)),
            Engine::Postgres(_) => None,
        }
    }
}

/// Prepares and plans every statement of the crate: the tests' proof that both engines know them all, and find rows by indexes.
#[cfg(test)]
impl Store {
    pub(crate) async fn prepare(&self, sql: &'static str) -> Result<(), StoreError> {
        self.read(sql, |tx, sql| Box::pin(async move { tx.prepare(sql).await })).await
    }

    pub(crate) async fn plan(&self, sql: &'static str) -> Result<Vec<String>, StoreError> {
        self.read(sql, |tx, sql| Box::pin(async move { tx.plan(sql).await })).await
    }
}

const PING: &str = "SELECT CAST(1 AS BIGINT)";

/// Declares a module's statements as constants, and all of them as `STATEMENTS` for the tests.
macro_rules! statements {
    ($($(#[$about:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$about])* const $name: &str = $sql;)+
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[(&str, &str)] = &[$((stringify!($name), $name)),+];
    };
}
pub(crate) use statements;

/// The schema's version in this binary.
#[must_use]
pub(crate) fn known_schema() -> i64 {
    i64::try_from(migrations::ALL.len()).unwrap_or(i64::MAX)
}
