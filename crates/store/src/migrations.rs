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
];

pub(crate) const VERSION_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)";
pub(crate) const FOUND_VERSION: &str = "SELECT COALESCE(MAX(version), 0) FROM schema_version";
pub(crate) const RECORD_VERSION: &str = "INSERT INTO schema_version (version, name) VALUES ($1, $2)";
