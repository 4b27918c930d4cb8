//! The schema's history: pairs of equal name, one text per engine; append only, expand before contract.

/// One step of the schema; its version is its place in [`ALL`], from 1.
#[derive(Debug)]
pub(crate) struct Migration {
    pub(crate) name: &'static str,
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

macro_rules! migration {
    ($name:literal) => {
        Migration {
            name: $name,
            sqlite: include_str!(concat!("../migrations/", $name, ".sqlite.sql")),
            postgres: include_str!(concat!("../migrations/", $name, ".postgres.sql")),
        }
    };
}

pub(crate) const ALL: &[Migration] = &[
    migration!("0001_first"),
    migration!("0002_help_content"),
    migration!("0003_chat"),
    migration!("0004_unsent_files"),
    migration!("0005_hits"),
    migration!("0006_views"),
];

pub(crate) const VERSION_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)";
pub(crate) const FOUND_VERSION: &str = "SELECT COALESCE(MAX(version), 0) FROM schema_version";
pub(crate) const RECORD_VERSION: &str = "INSERT INTO schema_version (version, name) VALUES ($1, $2)";

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn a_hit_that_was_kept_and_counted_is_counted_once() {
        let connection = Connection::open_in_memory().unwrap();
        let (before, step) = ALL.split_at(4);
        for migration in before {
            connection.execute_batch(migration.sqlite).unwrap();
        }
        let rows = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000)
            INSERT INTO link_hit SELECT 1, x'01', n, 0, CASE n WHEN 7 THEN 'head' ELSE 'counted' END, x'' FROM number;
            INSERT INTO link_hit VALUES (1, x'02', 1, 0, 'counted', x'');
            INSERT INTO link_hit_count VALUES (1, x'01', 'counted', 1002), (1, x'01', 'head', 1), (1, x'02', 'counted', 1)";
        connection.execute_batch(rows).unwrap();
        connection.execute_batch(step[0].sqlite).unwrap();
        let left = "SELECT group_concat(hex(link_id) || outcome || hits) FROM link_hit_count";
        assert_eq!(connection.query_row(left, [], |row| row.get::<_, String>(0)).unwrap(), "01counted3");
    }
}
