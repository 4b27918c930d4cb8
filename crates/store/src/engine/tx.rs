//! What a store method sees of the database: its verbs over either engine.

use super::postgres::{self, PgParams};
use super::row::{FromRow, Row};
use super::sqlite::Reader;
use super::value::Value;
use crate::StoreError;
use crate::links::Entrance;
use crate::polls::{Asker, Waiting};
use rusqlite::Connection;
use std::sync::Arc;

/// A transaction of a method that writes, or the connection of one that only reads.
pub(crate) enum Tx<'a> {
    SqliteRead(&'a mut Reader),
    SqliteWrite(&'a mut Connection),
    PostgresRead(&'a deadpool_postgres::Client),
    PostgresWrite(&'a deadpool_postgres::Transaction<'a>),
}

impl Tx<'_> {
    /// The rows, as many as the statement's own limit lets through.
    pub(crate) async fn all<T: FromRow>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Vec<T>, StoreError> {
        match self {
            Self::SqliteRead(reader) => sqlite_rows(reader.connection()?, sql, values, usize::MAX),
            Self::SqliteWrite(connection) => sqlite_rows(connection, sql, values, usize::MAX),
            Self::PostgresRead(client) => read_rows(&postgres::query(*client, sql, PgParams::of(values)).await?),
            Self::PostgresWrite(transaction) => {
                read_rows(&postgres::query(*transaction, sql, PgParams::of(values)).await?)
            }
        }
    }

    /// The first row, if there is one.
    pub(crate) async fn optional<T: FromRow>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Option<T>, StoreError> {
        let mut rows = match self {
            Self::SqliteRead(reader) => sqlite_rows(reader.connection()?, sql, values, 1)?,
            Self::SqliteWrite(connection) => sqlite_rows(connection, sql, values, 1)?,
            _ => self.all(sql, values).await?,
        };
        Ok(if rows.is_empty() { None } else { Some(rows.swap_remove(0)) })
    }

    /// The first row of a statement that always has one.
    pub(crate) async fn one<T: FromRow>(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<T, StoreError> {
        self.optional(sql, values)
            .await?
            .ok_or(StoreError::Corrupt { what: "a statement that always has a row", value: "none".to_owned() })
    }

    /// The rows as of [`Self::all`] of what only [`Store::write`](crate::Store::write) changes, and seldom. A read on SQLite
    /// remembers them.
    pub(crate) async fn seldom_changed<T: FromRow + Send + Sync + 'static>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Arc<[T]>, StoreError> {
        match self {
            Self::SqliteRead(reader) => reader.remember(sql, values),
            _ => self.all(sql, values).await.map(Arc::from),
        }
    }

    /// What a poll was answered, if that is known and still holds. Only SQLite's engine knows any.
    pub(crate) fn known_poll(&self, asker: &Asker) -> Option<Waiting> {
        match self {
            Self::SqliteRead(reader) => reader.known_poll(asker),
            _ => None,
        }
    }

    /// What this transaction has found for a poll, for [`Self::known_poll`].
    pub(crate) fn keep_poll(&self, asker: Asker, waiting: Waiting) {
        if let Self::SqliteRead(reader) = self {
            reader.keep_poll(asker, waiting);
        }
    }

    /// What a link opens, as of [`Self::known_poll`].
    pub(crate) fn known_link(&self, code_hash: &[u8; 16]) -> Option<Entrance> {
        match self {
            Self::SqliteRead(reader) => reader.known_link(code_hash),
            _ => None,
        }
    }

    /// What this transaction has found of a link, for [`Self::known_link`].
    pub(crate) fn keep_link(&self, entrance: &Entrance) {
        if let Self::SqliteRead(reader) = self {
            reader.keep_link(entrance.clone());
        }
    }

    /// How many rows the statement changed.
    pub(crate) async fn execute(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, StoreError> {
        match self {
            Self::SqliteRead(reader) => sqlite_execute(reader.connection()?, sql, values),
            Self::SqliteWrite(connection) => sqlite_execute(connection, sql, values),
            Self::PostgresRead(client) => postgres::execute(*client, sql, PgParams::of(values)).await,
            Self::PostgresWrite(transaction) => postgres::execute(*transaction, sql, PgParams::of(values)).await,
        }
    }

    /// Executes the statement for one after the other, with the values of each, until it changes no row: for which, or none
    /// if it always did. It is prepared, or looked for, once for all of them.
    pub(crate) async fn execute_until_none<T, const N: usize>(
        &mut self,
        sql: &'static str,
        each: &mut impl Iterator<Item = T>,
        values: impl for<'t> Fn(&'t T) -> [Value<'t>; N],
    ) -> Result<Option<T>, StoreError> {
        let connection: &Connection = match self {
            Self::SqliteRead(reader) => reader.connection()?,
            Self::SqliteWrite(connection) => connection,
            _ => {
                for one in each {
                    if self.execute(sql, &values(&one)).await? == 0 {
                        return Ok(Some(one));
                    }
                }
                return Ok(None);
            }
        };
        let mut statement = sqlite_statement(connection, sql)?;
        for one in each {
            if statement.execute(rusqlite::params_from_iter(&values(&one)))? == 0 {
                return Ok(Some(one));
            }
        }
        Ok(None)
    }

    /// `sql`, or on PostgreSQL `locking`, the same text with `FOR NO KEY UPDATE`: the rows stay as they are until the end.
    /// SQLite's writer is alone anyway and has no such clause.
    pub(crate) async fn locked<T: FromRow>(
        &mut self,
        (sql, locking): (&'static str, &'static str),
        values: &[Value<'_>],
    ) -> Result<Option<T>, StoreError> {
        let is_sqlite = matches!(self, Self::SqliteRead(_) | Self::SqliteWrite(_));
        let text = if is_sqlite { sql } else { locking };
        self.optional(text, values).await
    }

    #[cfg(test)]
    pub(crate) async fn prepare(&mut self, sql: &'static str) -> Result<(), StoreError> {
        match self {
            Self::SqliteRead(reader) => sqlite_statement(reader.connection()?, sql).map(drop),
            Self::SqliteWrite(connection) => sqlite_statement(connection, sql).map(drop),
            Self::PostgresRead(client) => Ok(client.prepare_cached(sql).await.map(drop)?),
            Self::PostgresWrite(transaction) => Ok(transaction.prepare_cached(sql).await.map(drop)?),
        }
    }

    /// How the engine would find a statement's rows, whatever is bound, in its own words. PostgreSQL scans a table only
    /// where it has no other way.
    #[cfg(test)]
    pub(crate) async fn plan(&mut self, sql: &'static str) -> Result<Vec<String>, StoreError> {
        match self {
            Self::SqliteRead(reader) => sqlite_plan(reader.connection()?, sql),
            Self::SqliteWrite(connection) => sqlite_plan(connection, sql),
            Self::PostgresRead(client) => postgres::plan(client, sql).await,
            Self::PostgresWrite(_) => Err(StoreError::Refused("a plan is read, not written".to_owned())),
        }
    }
}

/// A select and its locking twin, for [`Tx::locked`].
macro_rules! lockable {
    ($sql:expr) => {
        ($sql, concat!($sql, " FOR NO KEY UPDATE"))
    };
}
pub(crate) use lockable;

pub(super) fn sqlite_execute(connection: &Connection, sql: &str, values: &[Value<'_>]) -> Result<u64, StoreError> {
    let rows = sqlite_statement(connection, sql)?.execute(rusqlite::params_from_iter(values))?;
    Ok(rows as u64)
}

fn sqlite_statement<'c>(connection: &'c Connection, sql: &str) -> Result<rusqlite::CachedStatement<'c>, StoreError> {
    let statement = connection.prepare_cached(sql)?;
    debug_assert!(
        (1..=statement.parameter_count()).all(|place| statement.parameter_name(place) == Some(&format!("${place}"))),
        "placeholders must first appear in rising order: {sql}"
    );
    Ok(statement)
}

#[cfg(test)]
fn sqlite_plan(connection: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
    let mut rows = statement.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(row.get("detail")?);
    }
    Ok(lines)
}

pub(super) fn sqlite_rows<T: FromRow>(
    connection: &Connection,
    sql: &str,
    values: &[Value<'_>],
    most: usize,
) -> Result<Vec<T>, StoreError> {
    let mut statement = sqlite_statement(connection, sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values))?;
    let mut read = Vec::new();
    // A statement that changes rows and returns them is only done when it has been stepped to its end.
    while let Some(row) = rows.next()? {
        if read.len() < most {
            read.push(T::from_row(&Row::Sqlite(row))?);
        }
    }
    Ok(read)
}

fn read_rows<T: FromRow>(rows: &[tokio_postgres::Row]) -> Result<Vec<T>, StoreError> {
    rows.iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
}
