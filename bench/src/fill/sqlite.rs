//! Fills a SQLite file: one writer, nothing synced, indexes made at the end, rows in the order of their keys.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, ensure};
use rusqlite::{Connection, params_from_iter};
use store::{Location, Store};

use super::cell::Cell;
use super::demo::{DOMAIN_ID, Demo};
use super::population::{Population, issue_id};
use super::tables::{TABLES, Table, World};
use crate::place::Place;
use crate::say;

/// Rows of a transaction.
const ROWS_AT_ONCE: u64 = 200_000;
const SAY_EVERY: Duration = Duration::from_secs(5);

/// The version of the schema that this build's store makes.
///
/// # Errors
/// When no temporary file can be made.
pub(super) async fn known_schema() -> Result<i64> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("empty.sqlite");
    Store::open(&Location::File(file.clone())).await?.close().await;
    let connection = Connection::open(file)?;
    Ok(connection.query_row("SELECT MAX(version) FROM schema_version", [], |row| row.get(0))?)
}

/// Fills a data folder that has the demo, and nobody using it. Answers what each table takes, with its indexes.
pub(super) fn fill(place: &Place, demo: &Demo, players: u64) -> Result<(Population, BTreeMap<String, u64>)> {
    let began = Instant::now();
    let until_ms = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_millis().try_into()?;
    let population = Population { players, until_ms };
    let world = World { population, vault: &demo.vault };
    let mut connection = Connection::open(place.sqlite())?;
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
         PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144; PRAGMA temp_store = FILE;",
    )?;
    let mut table_bytes = BTreeMap::new();
    for table in &TABLES {
        let before = bytes(&connection)?;
        let indexes = drop_indexes(&connection, table.name)?;
        insert(&mut connection, &world, table)?;
        for sql in indexes {
            say(&format!("  {}", sql.split(" ON ").next().unwrap_or_default()));
            connection.execute_batch(&sql)?;
        }
        table_bytes.insert(table.name.to_owned(), bytes(&connection)?.saturating_sub(before));
    }
    let last = issue_id(players.saturating_sub(1));
    let counted = "UPDATE counter SET last_value = ?1 WHERE domain_id = ?2 AND kind = 'issue'";
    ensure!(connection.execute(counted, (last, DOMAIN_ID))? == 1, "the demo counts no issues");
    connection.execute_batch("PRAGMA journal_mode = WAL;")?;
    connection.close().map_err(|(_, error)| error)?;
    say(&format!("filled SQLite with {players} players in {} s", began.elapsed().as_secs()));
    Ok((population, table_bytes))
}

/// Of all pages that are in use.
fn bytes(connection: &Connection) -> Result<u64> {
    let pages = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let free = pages("PRAGMA freelist_count")?;
    Ok(u64::try_from((pages("PRAGMA page_count")? - free) * pages("PRAGMA page_size")?)?)
}

/// Drops the indexes that are made by statements of their own; answers those statements.
fn drop_indexes(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL";
    let mut statement = connection.prepare(sql)?;
    let found = statement.query_map([table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let found: Vec<(String, String)> = found.collect::<rusqlite::Result<_>>()?;
    drop(statement);
    for (name, _) in &found {
        connection.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(found.into_iter().map(|(_, sql)| sql).collect())
}

fn insert(connection: &mut Connection, world: &World<'_>, table: &Table) -> Result<()> {
    let Table { name, columns, .. } = table;
    let places = vec!["?"; columns.split(',').count()].join(", ");
    let sql = format!("INSERT INTO {name} ({columns}) VALUES ({places})");
    let numbers = table.numbers(&world.population);
    let (mut first, mut said) = (0, Instant::now());
    say(&format!("  {name}"));
    while first < numbers {
        let end = numbers.min(first + ROWS_AT_ONCE);
        let transaction = connection.transaction()?;
        let mut statement = transaction.prepare_cached(&sql)?;
        for number in first..end {
            let put = &mut |cells: &[Cell<'_>]| statement.execute(params_from_iter(cells)).map(drop).context("a row");
            (table.rows)(world, number, put).with_context(|| format!("{name} {number}"))?;
        }
        drop(statement);
        transaction.commit()?;
        first = end;
        if said.elapsed() > SAY_EVERY {
            said = Instant::now();
            say(&format!("  {name}: {} %", first * 100 / numbers));
        }
    }
    Ok(())
}
