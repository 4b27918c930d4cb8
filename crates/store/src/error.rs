//! The one error of this crate.

use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};

/// Why a store method has no answer. Nothing of it is meant for the public: the edge logs it and answers 500 or 503.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database can't be reached, or its queue stayed full: the same call may go through later.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// The engine refused the statement.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The engine refused the statement.
    #[error("PostgreSQL: {}", without_values(.0))]
    Postgres(#[from] tokio_postgres::Error),
    /// A stored value no longer parses: the row was written by something else, or damaged.
    #[error("stored value of {what} can't be read: {value}")]
    Corrupt {
        /// Which value, as `table.column`.
        what: &'static str,
        /// What is wrong with it; never personal data.
        value: String,
    },
    /// Setting up something whose name is taken, or that refers to what does not exist.
    #[error("{0}")]
    Refused(String),
    /// The database was written by a newer lifeline.
    #[error("the database has schema {found}, this lifeline knows {known}: start a newer lifeline")]
    NewerSchema {
        /// The version in the database.
        found: i64,
        /// The newest version this binary can read.
        known: i64,
    },
}

impl StoreError {
    /// Whether the statement failed because a row with the same unique value exists.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        match self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => {
                matches!(error.extended_code, SQLITE_CONSTRAINT_UNIQUE | SQLITE_CONSTRAINT_PRIMARYKEY)
            }
            Self::Postgres(error) => error.code() == Some(&tokio_postgres::error::SqlState::UNIQUE_VIOLATION),
            _ => false,
        }
    }

    /// Whether the connection broke, so that the same call may go through later.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Unavailable(_) => true,
            Self::Postgres(error) => error.as_db_error().is_none(),
            _ => false,
        }
    }

    /// Whether PostgreSQL asks for the whole transaction to be tried again (serialisation failure, deadlock).
    pub(crate) fn asks_for_retry(&self) -> bool {
        use tokio_postgres::error::SqlState;
        matches!(self, Self::Postgres(error)
            if matches!(error.code(), Some(code) if *code == SqlState::T_R_SERIALIZATION_FAILURE
                || *code == SqlState::T_R_DEADLOCK_DETECTED))
    }
}

/// PostgreSQL's details name the values of a row, which can be an e-mail address: they stay out of the log.
fn without_values(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(refused) => format!("{} ({})", refused.message(), refused.code().code()),
        None => error.to_string(),
    }
}
