//! The schema: the same on both engines, brought up to date once, and never taken from a newer lifeline.

use super::database::{Database, at_once, empty_postgres};
use crate::engine::known_schema;
use crate::{Location, Store, StoreError};

/// Questions about a schema that both engines answer in the same words, one line of text a row.
struct Catalog {
    columns: &'static str,
    keys: &'static str,
    indexes: &'static str,
    references: &'static str,
}

const SQLITE: Catalog = Catalog {
    columns: r#"SELECT m.name || ' ' || c.cid || ' ' || c.name || ' '
            || CASE c.type WHEN 'BLOB' THEN 'bytea' ELSE lower(c.type) END || ' ' || iif(c."notnull", 'NO', 'YES')
        FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"#,
    keys: "SELECT m.name || ': ' || group_concat(c.name, ', ' ORDER BY c.pk)
        FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.pk > 0 GROUP BY m.name",
    indexes: r#"SELECT i.name || ' of ' || m.name || ' ' || i."unique" || i.partial || ': '
            || group_concat(c.name, ', ' ORDER BY c.seqno)
        FROM sqlite_schema m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
        WHERE m.type = 'table' AND i.origin = 'c' GROUP BY m.name, i.name"#,
    references: r#"SELECT m.name || ' (' || group_concat(r."from", ', ' ORDER BY r.seq) || ') -> ' || r."table" || ' ('
            || group_concat(r."to", ', ' ORDER BY r.seq) || ')'
        FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) r WHERE m.type = 'table' GROUP BY m.name, r.id"#,
};

const POSTGRES: Catalog = Catalog {
    columns: "SELECT CAST(table_name || ' ' || (row_number() OVER (PARTITION BY table_name ORDER BY ordinal_position) - 1) || ' ' || column_name || ' ' || data_type || ' '
            || is_nullable AS TEXT)
        FROM information_schema.columns WHERE table_schema = 'public'",
    keys: "SELECT t.relname || ': ' || string_agg(a.attname, ', ' ORDER BY k.place)
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
            CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
        WHERE n.nspname = 'public' AND i.indisprimary GROUP BY t.relname",
    indexes: "SELECT x.relname || ' of ' || t.relname || ' ' || CAST(i.indisunique AS INT)
            || CAST(i.indpred IS NOT NULL AS INT) || ': ' || string_agg(a.attname, ', ' ORDER BY k.place)
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
            JOIN pg_class x ON x.oid = i.indexrelid
            CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
        WHERE n.nspname = 'public' AND NOT i.indisprimary
        GROUP BY x.relname, t.relname, i.indisunique, i.indpred IS NOT NULL",
    references:
        "SELECT t.relname || ' (' || string_agg(a.attname, ', ' ORDER BY k.place) || ') -> ' || o.relname || ' ('
            || string_agg(b.attname, ', ' ORDER BY k.place) || ')'
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
            CROSS JOIN unnest(c.conkey, c.confkey) WITH ORDINALITY k (here, there, place)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.here
            JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = k.there
        WHERE c.contype = 'f' GROUP BY c.oid, t.relname, o.relname",
};

on_both_engines!(
    every_primary_key_begins_with_the_domain,
    migrations_run_twice_harmlessly,
    a_newer_schema_is_refused,
    stores_that_open_an_empty_database_at_once_all_succeed,
);

#[tokio::test]
async fn the_two_schemas_are_equal() {
    let Some(postgres) = Database::postgres().await else { return };
    let sqlite = Database::sqlite().await;
    for (ask_sqlite, ask_postgres) in [
        (SQLITE.columns, POSTGRES.columns),
        (SQLITE.keys, POSTGRES.keys),
        (SQLITE.indexes, POSTGRES.indexes),
        (SQLITE.references, POSTGRES.references),
    ] {
        let found = lines(&sqlite.store, ask_sqlite).await;
        assert!(!found.is_empty());
        assert_eq!(found, lines(&postgres.store, ask_postgres).await);
    }
    postgres.remove().await;
}

async fn every_primary_key_begins_with_the_domain(database: &Database) {
    let catalog = if database.is_postgres() { POSTGRES } else { SQLITE };
    let keys = lines(&database.store, catalog.keys).await;
    let tables = tables(database).await;
    assert_eq!(keys.len(), tables.len(), "a table has no primary key: {keys:?}, {tables:?}");
    for key in keys.iter().filter(|key| *key != "schema_version: version") {
        let (_, columns) = key.split_once(": ").unwrap();
        assert!(columns == "domain_id" || columns.starts_with("domain_id, "), "{key}");
    }
}

async fn migrations_run_twice_harmlessly(database: &Database) {
    let domain_id = database.store.add_domain("demo".to_owned(), 0).await.unwrap();
    let again = database.open_again().await.unwrap();
    assert_eq!(again.domain("demo".to_owned()).await.unwrap(), Some(domain_id));
    let versions = lines(&again, "SELECT CAST(version AS TEXT) FROM schema_version").await;
    assert_eq!(versions, (1..=known_schema()).map(|version| version.to_string()).collect::<Vec<_>>());
    again.close().await;
}

async fn a_newer_schema_is_refused(database: &Database) {
    let newer = known_schema() + 1;
    let added = database.store.write(newer, |tx, newer| {
        Box::pin(async move { tx.execute(crate::migrations::RECORD_VERSION, &[(*newer).into(), "later".into()]).await })
    });
    assert_eq!(added.await.unwrap(), 1);
    let refusal = database.open_again().await.unwrap_err();
    assert!(
        matches!(refusal, StoreError::NewerSchema { found, known } if found == newer && known == known_schema()),
        "{refusal}"
    );
}

async fn stores_that_open_an_empty_database_at_once_all_succeed(database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let location = match database.is_postgres() {
        true => empty_postgres().await.unwrap(),
        false => Location::File(folder.path().join("lifeline.sqlite")),
    };
    let opened = at_once(4, |_| {
        let location = location.clone();
        async move { Store::open(&location).await }
    });
    let mut opened: Vec<Store> = opened.await.into_iter().map(Result::unwrap).collect();
    let last = opened.pop().unwrap();
    for store in opened {
        store.close().await;
    }
    Database::of(last, location).remove().await;
}

/// The names of all tables.
pub(super) async fn tables(database: &Database) -> Vec<String> {
    let catalog = if database.is_postgres() { POSTGRES } else { SQLITE };
    let columns = lines(&database.store, catalog.columns).await;
    let mut tables: Vec<String> = columns.iter().map(|line| line.split_once(' ').unwrap().0.to_owned()).collect();
    tables.dedup();
    tables
}

async fn lines(store: &Store, sql: &'static str) -> Vec<String> {
    let read = store.read(sql, |tx, sql| Box::pin(async move { tx.all::<String>(sql, &[]).await }));
    let mut lines = read.await.unwrap();
    lines.sort();
    lines
}
