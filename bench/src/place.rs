//! Where a server that is measured has its data.

use std::path::PathBuf;

/// A data folder, and a PostgreSQL database if the rows are there.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    /// The URL of a database of its own.
    pub(crate) postgres: Option<String>,
}

impl Place {
    /// The SQLite file.
    pub(crate) fn sqlite(&self) -> PathBuf {
        self.folder.join("lifeline.sqlite")
    }
}
