//! A filled store: players, an issue each with its messages, and links, as many as a studio has after years.
//!
//! The rows are those that the server writes itself, put straight into the tables, since through the server it would
//! take hours. All of them follow from their number, so that whoever measures knows them without having kept any.

mod cell;
mod demo;
mod population;
mod postgres;
mod sqlite;
mod tables;
mod texts;

pub(crate) use population::{
    LINKS_PER_PLAYER, Population, Standing, code, is_limited, issue_id, mix, player_with_open_issue, standing, uid,
};

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::place::Place;
use demo::Demo;

/// Players of the filled store, each with an issue of ten messages, and five links.
pub(crate) const PLAYERS: u64 = 1_000_000;
/// Of the database on PostgreSQL.
pub(crate) const PLAYERS_OF_POSTGRES: u64 = 100_000;
/// Of the store of the short run.
pub(crate) const PLAYERS_OF_SHORT: u64 = 20_000;
/// Of the store that is almost empty.
pub(crate) const PLAYERS_MIN: u64 = 100;
/// What the names of filled folders begin with.
const PREFIX: &str = "filled-";

/// A filled data folder or database. Dropping it removes the folder.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) place: Place,
    pub(crate) population: Population,
    /// What each table took on SQLite when it was filled, with its indexes.
    pub(crate) table_bytes: BTreeMap<String, u64>,
    _folder: TempDir,
}

/// A data folder with this many players on SQLite, under `folder`. It is new in each run: what an earlier one wrote would
/// make this one slower.
///
/// # Errors
/// When it can't be made.
pub(crate) async fn on_sqlite(server: &Path, folder: &Path, players: u64) -> Result<Filled> {
    let folder = new_folder(folder, &format!("{PREFIX}{players}"))?;
    let place = Place { folder: folder.path().to_owned(), postgres: None };
    let demo = Demo::make(server, &place)?;
    let (population, table_bytes) = sqlite::fill(&place, &demo, players)?;
    Ok(Filled { place, population, table_bytes, _folder: folder })
}

/// A new PostgreSQL database with this many players, on the server of a URL; its data folder is under `folder`.
///
/// # Errors
/// When it can't be made.
pub(crate) async fn on_postgres(server: &Path, url: &str, folder: &Path, players: u64) -> Result<Filled> {
    let folder = new_folder(folder, &format!("{PREFIX}{players}-postgres"))?;
    let place = Place { folder: folder.path().to_owned(), postgres: Some(postgres::make_database(url).await?) };
    let demo = Demo::make(server, &place)?;
    let population = postgres::fill(&place, &demo, players).await?;
    Ok(Filled { place, population, table_bytes: BTreeMap::new(), _folder: folder })
}

fn new_folder(under: &Path, name: &str) -> Result<TempDir> {
    Ok(tempfile::Builder::new().prefix(name).rand_bytes(0).tempdir_in(under)?)
}

/// Removes what runs have left behind that were ended from outside. Nobody else may use the folder.
///
/// # Errors
/// When something there can't be removed.
pub(crate) fn remove_left_over(under: &Path) -> Result<()> {
    for entry in std::fs::read_dir(under)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            let folder = entry.path();
            std::fs::remove_dir_all(&folder).with_context(|| format!("can't remove {}", folder.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_filled_folders_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let filled = new_folder(folder.path(), &format!("{PREFIX}7")).unwrap().keep();
        std::fs::write(filled.join("rows"), "many").unwrap();
        std::fs::write(folder.path().join("links.json"), "{}").unwrap();
        remove_left_over(folder.path()).unwrap();
        assert!(!filled.exists());
        assert!(folder.path().join("links.json").exists());
    }
}
