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
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::place::Place;
use demo::Demo;

/// Players of the filled store, each with an issue of ten messages, and five links.
pub(crate) const PLAYERS: u64 = 1_000_000;
/// Of the database on PostgreSQL, which is filled anew in each run.
pub(crate) const PLAYERS_OF_POSTGRES: u64 = 100_000;
/// Of the store of the short run.
pub(crate) const PLAYERS_OF_SHORT: u64 = 20_000;
/// Of the store that is almost empty.
pub(crate) const PLAYERS_MIN: u64 = 100;
/// Counts up when what is filled in changes, so that no folder of before is taken for one of now.
const FORM: u32 = 2;
/// Beside the data: what the folder was filled with.
const NOTE: &str = "fill.json";

/// A filled data folder or database.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) place: Place,
    pub(crate) population: Population,
    /// What each table took on SQLite when it was filled, with its indexes.
    pub(crate) table_bytes: BTreeMap<String, u64>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Note {
    form: u32,
    schema: i64,
    population: Population,
    table_bytes: BTreeMap<String, u64>,
}

/// A data folder with this many players on SQLite, under `folder`: the one of an earlier run if it fits, else a new one. The
/// smallest is always new: a few runs use up all views of its few links.
///
/// # Errors
/// When it can't be made.
pub(crate) async fn on_sqlite(server: &Path, folder: &Path, players: u64) -> Result<Filled> {
    let whole = folder.join(format!("filled-{players}"));
    let schema = sqlite::known_schema().await?;
    if players > PLAYERS_MIN
        && let Some(note) = read_note(&whole)
        && (note.form, note.schema, note.population.players) == (FORM, schema, players)
    {
        return Ok(note.filled(whole));
    }
    remove(&whole)?;
    let unfinished = Place { folder: folder.join(format!("filling-{players}")), postgres: None };
    remove(&unfinished.folder)?;
    std::fs::create_dir_all(&unfinished.folder)?;
    let demo = Demo::make(server, &unfinished)?;
    let (population, table_bytes) = sqlite::fill(&unfinished, &demo, players)?;
    let note = Note { form: FORM, schema, population, table_bytes };
    std::fs::write(unfinished.folder.join(NOTE), serde_json::to_string(&note)?)?;
    std::fs::rename(&unfinished.folder, &whole)?;
    Ok(note.filled(whole))
}

/// A new PostgreSQL database with this many players, on the server of a URL; its data folder is `folder`.
///
/// # Errors
/// When it can't be made.
pub(crate) async fn on_postgres(server: &Path, url: &str, folder: &Path, players: u64) -> Result<Filled> {
    let place = Place { folder: folder.to_owned(), postgres: Some(postgres::make_database(url).await?) };
    let demo = Demo::make(server, &place)?;
    let population = postgres::fill(&place, &demo, players).await?;
    Ok(Filled { place, population, table_bytes: BTreeMap::new() })
}

impl Note {
    fn filled(self, folder: PathBuf) -> Filled {
        let place = Place { folder, postgres: None };
        Filled { place, population: self.population, table_bytes: self.table_bytes }
    }
}

fn read_note(folder: &Path) -> Option<Note> {
    serde_json::from_str(&std::fs::read_to_string(folder.join(NOTE)).ok()?).ok()
}

fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("can't remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
