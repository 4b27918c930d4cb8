//! Fills a SQLite file: one writer, nothing synced, indexes made at the end, rows in the order of their keys.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, ensure};
use rusqlite::{Connection, params_from_iter};

use super::cell::Cell;
use super::demo::{DOMAIN_ID, Demo};
use super::population::{Population, issue_id};
use super::tables::{TABLES, Table, World};
use crate::place::Place;
use crate::say;

/// Rows of a transaction.
const ROWS_AT_ONCE: u64 = 200_000;
const SAY_EVERY: Duration = Duration::from_secs(5);

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
    // Otherwise the disk would still be busy with it while the first paths are measured.
    std::fs::File::open(place.sqlite())?.sync_all()?;
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

#[cfg(test)]
mod tests {
    use domain::ids::{AppId, DomainId, SessionId};
    use domain::language::Language;
    use server::vault::Vault;
    use store::players::{Claim, Voucher};
    use store::setup::NewApp;
    use store::{Location, Store};

    use super::super::population::{Standing, code, standing, uid};
    use super::*;

    const PLAYERS: u64 = 40;
    const SECONDARY_INDEXES: &str =
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1";

    /// A folder with a domain and an app, as the demo makes them.
    async fn folder() -> (tempfile::TempDir, Place, Demo) {
        let folder = tempfile::tempdir().unwrap();
        let place = Place { folder: folder.path().to_owned(), postgres: None };
        let store = open(&place).await;
        let domain_id = store.add_domain("demo".to_owned(), 0).await.unwrap();
        let app = NewApp {
            name: "Star Haul".to_owned(),
            web_chat: true,
            identity_verification: false,
            qr_uppercase: false,
            hue: 0,
            greetings: Default::default(),
            default_language: Language::default(),
            secrets: Vec::new(),
        };
        store.add_app(domain_id, app, 0).await.unwrap();
        store.close().await;
        let demo = Demo { vault: Vault::open(folder.path(), None).unwrap() };
        (folder, place, demo)
    }

    async fn open(place: &Place) -> Store {
        Store::open(&Location::File(place.sqlite())).await.unwrap()
    }

    fn texts(connection: &Connection, sql: &str) -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn claim(player: u64) -> Claim {
        let identity = serde_json::json!({ "uid": uid(player), "email": null, "phone_number": null });
        Claim {
            domain_id: DomainId(DOMAIN_ID),
            app_id: AppId(1),
            identity: serde_json::from_value(identity).unwrap(),
            voucher: Voucher::of_call(false),
            session_id: SessionId(uuid::Uuid::nil()),
        }
    }

    #[tokio::test]
    async fn a_filled_file_is_sound_and_has_all_its_indexes_again() {
        let (_folder, place, demo) = folder().await;
        let before = texts(&Connection::open(place.sqlite()).unwrap(), SECONDARY_INDEXES);
        let (population, table_bytes) = fill(&place, &demo, PLAYERS).unwrap();
        let connection = Connection::open(place.sqlite()).unwrap();
        assert_eq!(texts(&connection, SECONDARY_INDEXES), before);
        assert_eq!(texts(&connection, "PRAGMA quick_check"), ["ok"]);
        assert_eq!(texts(&connection, "SELECT \"table\" FROM pragma_foreign_key_check"), [""; 0]);
        let rows = |table: &str| -> i64 {
            connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap()
        };
        assert_eq!(rows("message").unsigned_abs(), population.messages());
        assert_eq!(rows("link").unsigned_abs(), population.links());
        assert!(table_bytes["message"] > 0 && table_bytes["link"] > 0);
    }

    #[tokio::test]
    async fn the_store_answers_what_the_fill_says() {
        let (_folder, place, demo) = folder().await;
        let (population, _) = fill(&place, &demo, PLAYERS).unwrap();
        let store = open(&place).await;
        for player in 0..PLAYERS {
            let active = store.active_issue(claim(player), population.until_ms).await.unwrap();
            let expected = match standing(player) {
                Standing::Answered(unread) => Some((issue_id(player), unread)),
                Standing::Waiting => Some((issue_id(player), 0)),
                Standing::Resolved => None,
            };
            assert_eq!(active.map(|active| (active.issue_id.0, active.unread)), expected, "{player}");
        }
        for link in 0..population.links() {
            let (_, found) = store.link_by_code(demo.vault.code_hash(&code(link))).await.unwrap().unwrap();
            assert!(found.expires_at_ms > population.until_ms);
        }
        store.close().await;
    }

    #[tokio::test]
    async fn a_player_with_answers_has_as_many_unseen_as_the_messages_say() {
        let (_folder, place, demo) = folder().await;
        fill(&place, &demo, PLAYERS).unwrap();
        let connection = Connection::open(place.sqlite()).unwrap();
        let wrong = "SELECT CAST(i.issue_id AS TEXT) FROM issue i WHERE
            i.unread <> (SELECT COUNT(*) FROM message m WHERE m.domain_id = i.domain_id AND m.issue_id = i.issue_id
                AND m.origin = 'agent' AND m.sequence > i.seen_sequence)
            OR i.last_sequence <> (SELECT MAX(m.sequence) FROM message m WHERE m.domain_id = i.domain_id
                AND m.issue_id = i.issue_id)
            OR i.unanswered <> i.last_sequence - (SELECT MAX(m.sequence) FROM message m WHERE m.domain_id = i.domain_id
                AND m.issue_id = i.issue_id AND m.origin = 'agent')";
        assert_eq!(texts(&connection, wrong), [""; 0]);
    }
}
