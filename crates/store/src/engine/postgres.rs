//! PostgreSQL: a pool of connections with prepared statements; a transaction that the server wants tried again is.

use super::tx::Tx;
use super::value::Value;
use super::{Statement, Work, known_schema};
use crate::limits::{POSTGRES_CONNECTIONS_MAX, STATEMENT_TIME_MAX, TRIES_MAX, WAIT_MAX};
use crate::{StoreError, migrations};
use deadpool_postgres::{GenericClient, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use postgres_types::ToSql;
use std::error::Error as _;
use std::str::FromStr;
use std::time::Duration;
use tokio_postgres::{Config, NoTls};

#[derive(Debug)]
pub(super) struct Postgres {
    pool: Pool,
}

/// A statement's parameters in the shape that tokio-postgres takes.
pub(super) struct PgParams<'a>(Vec<&'a (dyn ToSql + Sync)>);

impl<'a> PgParams<'a> {
    pub(super) fn of(values: &'a [Value<'a>]) -> Self {
        Self(values.iter().map(|value| value as &(dyn ToSql + Sync)).collect())
    }
}

impl Postgres {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        let mut config = Config::from_str(url)?;
        config.connect_timeout(WAIT_MAX);
        config.application_name("lifeline");
        let given = config.get_options().unwrap_or_default();
        config.options(format!("-c statement_timeout={} {given}", STATEMENT_TIME_MAX.as_millis()));
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, NoTls, recycling))
            .max_size(POSTGRES_CONNECTIONS_MAX)
            .wait_timeout(Some(WAIT_MAX))
            .create_timeout(Some(WAIT_MAX))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        let postgres = Self { pool };
        postgres.migrate().await?;
        Ok(postgres)
    }

    /// Runs in a task of its own: a caller that goes away ends no transaction half-way.
    pub(super) async fn write<A, T>(&self, args: A, work: Work<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let pool = self.pool.clone();
        let task = tokio::spawn(async move {
            let mut tried = 1;
            loop {
                match write_once(&pool, &args, work).await {
                    Err(error) if error.asks_for_retry() && tried < TRIES_MAX => pause(&mut tried).await,
                    result => return result,
                }
            }
        });
        task.await.unwrap_or_else(|error| Err(StoreError::Unavailable(error.to_string())))
    }

    pub(super) async fn read<A, T>(&self, args: &A, work: Work<A, T>) -> Result<T, StoreError> {
        let client = connection(&self.pool).await?;
        let mut tx = Tx::PostgresRead(&client);
        work(&mut tx, args).await
    }

    /// Outside a transaction a statement is one by itself. A caller that goes away leaves it done or not.
    pub(super) async fn change<A>(&self, args: &A, statement: Statement<A>) -> Result<u64, StoreError> {
        let client = connection(&self.pool).await?;
        let mut tried = 1;
        loop {
            let (sql, values) = statement(args);
            match execute(&client, sql, PgParams::of(&values)).await {
                Err(error) if error.asks_for_retry() && tried < TRIES_MAX => pause(&mut tried).await,
                result => return result,
            }
        }
    }

    pub(super) fn close(&self) {
        self.pool.close();
    }

    /// The lock makes two processes that start at once take turns.
    async fn migrate(&self) -> Result<(), StoreError> {
        let mut client = connection(&self.pool).await?;
        // Of those that make it at once all but one fail, in spite of its IF NOT EXISTS; asked again they find it.
        if client.batch_execute(migrations::VERSION_TABLE).await.is_err() {
            client.batch_execute(migrations::VERSION_TABLE).await?;
        }
        let transaction = client.transaction().await?;
        // A step may touch every row of a large table.
        transaction.batch_execute("SET LOCAL statement_timeout = 0").await?;
        transaction.batch_execute("LOCK TABLE schema_version IN EXCLUSIVE MODE").await?;
        let found: i64 = transaction.query_one(migrations::FOUND_VERSION, &[]).await?.try_get(0)?;
        if found > known_schema() {
            return Err(StoreError::NewerSchema { found, known: known_schema() });
        }
        for (version, migration) in (1_i64..).zip(migrations::ALL).filter(|(version, _)| *version > found) {
            transaction.batch_execute(migration.postgres).await?;
            transaction.execute(migrations::RECORD_VERSION, &[&version, &migration.name]).await?;
        }
        Ok(transaction.commit().await?)
    }
}

/// Before another try.
async fn pause(tried: &mut u32) {
    tokio::time::sleep(Duration::from_millis(u64::from(2 * *tried))).await;
    *tried += 1;
}

/// Refuses a URL that can't be read. What is said names the parameter, never its value.
pub(super) fn check(url: &str) -> Result<(), StoreError> {
    let refuse = |error: tokio_postgres::Error| {
        let cause = error.source().map_or_else(|| error.to_string(), ToString::to_string);
        StoreError::Refused(cause)
    };
    Config::from_str(url).map(drop).map_err(refuse)
}

pub(super) async fn query(
    client: &impl GenericClient,
    sql: &str,
    params: PgParams<'_>,
) -> Result<Vec<tokio_postgres::Row>, StoreError> {
    let statement = client.prepare_cached(sql).await?;
    Ok(client.query(&statement, &params.0).await?)
}

pub(super) async fn execute(client: &impl GenericClient, sql: &str, params: PgParams<'_>) -> Result<u64, StoreError> {
    let statement = client.prepare_cached(sql).await?;
    Ok(client.execute(&statement, &params.0).await?)
}

/// The plan that serves every value, as the lines of `EXPLAIN`.
#[cfg(test)]
pub(super) async fn plan(client: &deadpool_postgres::Client, sql: &str) -> Result<Vec<String>, StoreError> {
    let count = (1..).take_while(|place| sql.contains(&format!("${place}"))).count();
    let values = if count == 0 { String::new() } else { format!("({})", vec!["NULL"; count].join(", ")) };
    let batch = format!(
        "BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_generic_plan;
         PREPARE planned AS {sql}; EXPLAIN (COSTS OFF) EXECUTE planned{values}; DEALLOCATE planned; ROLLBACK"
    );
    let lines = client.simple_query(&batch).await?.into_iter().filter_map(|message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    Ok(lines.collect())
}

async fn write_once<A, T>(pool: &Pool, args: &A, work: Work<A, T>) -> Result<T, StoreError> {
    let mut client = connection(pool).await?;
    let transaction = client.transaction().await?;
    let result = {
        let mut tx = Tx::PostgresWrite(&transaction);
        work(&mut tx, args).await?
    };
    transaction.commit().await?;
    Ok(result)
}

async fn connection(pool: &Pool) -> Result<deadpool_postgres::Client, StoreError> {
    pool.get().await.map_err(|error| StoreError::Unavailable(error.to_string()))
}
