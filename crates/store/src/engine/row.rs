//! One row of an answer, from either engine.

use crate::StoreError;
use domain::ids::{
    AgentId, AppId, AttachmentId, DomainId, FaqId, IssueId, LinkId, MessageId, PlayerId, SectionId, SessionId,
};
use domain::language::Language;
use std::sync::Arc;
use uuid::Uuid;

/// A row whose columns are read by their place in the `SELECT`, from 0.
#[derive(Debug)]
pub(crate) enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

/// What a whole row becomes.
pub(crate) trait FromRow: Sized {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError>;
}

impl<T: FromRow> FromRow for Arc<T> {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        T::from_row(row).map(Self::new)
    }
}

/// What one column becomes.
pub(crate) trait Column: Sized {
    fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError>;
}

impl Row<'_> {
    pub(crate) fn get<T: Column>(&self, place: usize) -> Result<T, StoreError> {
        T::read(self, place)
    }

    /// A text column that must parse, such as a state.
    pub(crate) fn parse<T>(
        &self,
        place: usize,
        what: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        let text: String = self.get(place)?;
        parse(&text).ok_or_else(|| StoreError::Corrupt { what, value: text.chars().take(40).collect() })
    }

    /// The same of a column that may be null.
    pub(crate) fn parse_optional<T>(
        &self,
        place: usize,
        what: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        let text: Option<String> = self.get(place)?;
        text.map(|text| {
            parse(&text).ok_or_else(|| StoreError::Corrupt { what, value: text.chars().take(40).collect() })
        })
        .transpose()
    }

    /// A text column that holds a language's code.
    pub(crate) fn language(&self, place: usize) -> Result<Language, StoreError> {
        self.parse(place, "a language", |code| Language::parse(code).filter(|language| language.code() == code))
    }

    /// A text column that holds JSON.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(
        &self,
        place: usize,
        what: &'static str,
    ) -> Result<T, StoreError> {
        let text: String = self.get(place)?;
        serde_json::from_str(&text).map_err(|error| StoreError::Corrupt {
            what,
            value: format!("line {} column {}", error.line(), error.column()),
        })
    }
}

macro_rules! plain_columns {
    ($($plain:ty),+) => { $(
        impl Column for $plain {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                match row {
                    Row::Sqlite(row) => Ok(row.get(place)?),
                    Row::Postgres(row) => Ok(row.try_get(place)?),
                }
            }
        }
        impl Column for Option<$plain> {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                match row {
                    Row::Sqlite(row) => Ok(row.get(place)?),
                    Row::Postgres(row) => Ok(row.try_get(place)?),
                }
            }
        }
        impl FromRow for $plain {
            fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
                row.get(0)
            }
        }
    )+ };
}
plain_columns!(i64, bool, String, Vec<u8>);

/// A hash.
impl Column for [u8; 16] {
    fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
        let bytes: Vec<u8> = row.get(place)?;
        let corrupt = |bytes: Vec<u8>| StoreError::Corrupt { what: "a hash", value: format!("{} bytes", bytes.len()) };
        bytes.try_into().map_err(corrupt)
    }
}

macro_rules! number_ids {
    ($($id:ident),+) => { $(
        impl Column for $id {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                row.get(place).map($id)
            }
        }
        impl Column for Option<$id> {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                Ok(row.get::<Option<i64>>(place)?.map($id))
            }
        }
    )+ };
}
number_ids!(DomainId, AppId, IssueId, SectionId, FaqId, AgentId);

macro_rules! uuid_ids {
    ($($id:ident),+) => { $(
        impl Column for $id {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                let bytes: Vec<u8> = row.get(place)?;
                Uuid::from_slice(&bytes).map($id).map_err(|_| StoreError::Corrupt {
                    what: stringify!($id),
                    value: format!("{} bytes", bytes.len()),
                })
            }
        }
        impl Column for Option<$id> {
            fn read(row: &Row<'_>, place: usize) -> Result<Self, StoreError> {
                row.get::<Option<Vec<u8>>>(place)?.map(|_| row.get(place)).transpose()
            }
        }
    )+ };
}
uuid_ids!(LinkId, PlayerId, MessageId, SessionId, AttachmentId);
