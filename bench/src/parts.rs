//! The parts of a run, each of which fills a table and a file of its own.

mod growth;
mod hot;
mod size;
mod streams;

use std::fs::File;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::expected::Expected;
use crate::fill::{self, Filled};
use crate::measure::Extent;
use crate::paths::{CONSOLE, HotPath, LINKS, UNREAD};
use crate::report::{Part, Row};
use crate::{Run, say};
use hot::Subject;

/// The parts that measure hot paths.
const HOT: [(&str, &[HotPath]); 3] = [("unread", &UNREAD), ("links", &LINKS), ("console", &CONSOLE)];
const SIZE: &str = "size";
const GROWTH: &str = "growth";

/// Runs the parts that are asked for, prints and saves each. Answers whether all that is wanted was met.
///
/// # Errors
/// A part that does not exist; a wrong answer of the server's.
pub(crate) async fn run(run: &Run) -> Result<bool> {
    let known: Vec<&str> = HOT.iter().map(|(name, _)| *name).chain([SIZE, GROWTH]).collect();
    for part in &run.parts {
        ensure!(known.contains(&part.as_str()), "there is no part {part}; there are {}", known.join(", "));
    }
    std::fs::create_dir_all(&run.folder)?;
    let _lock = alone(&run.folder)?;
    fill::remove_left_over(&run.folder)?;
    if run.short { short(run).await } else { long(run).await }
}

/// Waits until no other run uses the folder: they would measure each other.
fn alone(folder: &Path) -> Result<File> {
    let lock = File::create(folder.join("lock"))?;
    if lock.try_lock().is_err() {
        say("waiting for another run's end");
        lock.lock()?;
    }
    Ok(lock)
}

async fn long(run: &Run) -> Result<bool> {
    let mut is_met = true;
    if asks_for_hot(run) || run.asks_for(SIZE) {
        let stores = Stores::fill(run).await?;
        for (part, paths) in HOT.iter().filter(|(part, _)| run.asks_for(part)) {
            let mut rows = Vec::new();
            for subject in stores.subjects() {
                rows.extend(hot::measure(&run.server, part, paths, &subject, &Extent::LONG).await?);
            }
            is_met &= finish(run, part, rows)?;
        }
        if run.asks_for(SIZE) {
            is_met &= finish(run, SIZE, size::rows(run, &stores.filled).await?)?;
        }
    }
    if run.asks_for(GROWTH) {
        is_met &= finish(run, GROWTH, growth::rows(run).await?)?;
    }
    Ok(is_met)
}

/// Hot paths alone, on a small store, judged by what was recorded.
async fn short(run: &Run) -> Result<bool> {
    let filled = fill::on_sqlite(&run.server, &run.folder, fill::PLAYERS_OF_SHORT).await?;
    let subject = Subject { filled: &filled, suffix: "" };
    let mut rows = Vec::new();
    for (part, paths) in HOT {
        // In a small store all links are new.
        let wanted: Vec<HotPath> = paths.iter().filter(|path| path.want.is_some()).copied().collect();
        rows.extend(hot::measure(&run.server, part, &wanted, &subject, &Extent::SHORT).await?);
    }
    finish(run, "short", rows.clone())?;
    if run.record {
        Expected::of(&rows).record(&run.expected)?;
        say(&format!("recorded in {}", run.expected.display()));
        return Ok(true);
    }
    let complaints = Expected::read(&run.expected)?.complaints(&rows);
    for complaint in &complaints {
        say(&format!("WORSE: {complaint}"));
    }
    Ok(complaints.is_empty())
}

/// Prints and saves a part. Answers whether all that is wanted of it was met.
fn finish(run: &Run, part: &str, rows: Vec<Row>) -> Result<bool> {
    let part = Part { part: part.to_owned(), rows };
    part.print();
    part.save(&run.folder)?;
    Ok(!part.rows.iter().any(Row::is_missed))
}

fn asks_for_hot(run: &Run) -> bool {
    HOT.iter().any(|(part, _)| run.asks_for(part))
}

/// The stores that hot paths are measured on.
struct Stores {
    filled: Filled,
    empty: Filled,
    postgres: Option<Filled>,
}

impl Stores {
    async fn fill(run: &Run) -> Result<Self> {
        let empty = fill::on_sqlite(&run.server, &run.folder, fill::PLAYERS_MIN).await?;
        let filled = fill::on_sqlite(&run.server, &run.folder, run.players).await?;
        let postgres = match &run.postgres {
            Some(url) if asks_for_hot(run) => {
                Some(fill::on_postgres(&run.server, url, &run.folder, run.postgres_players).await?)
            }
            _ => None,
        };
        Ok(Self { filled, empty, postgres })
    }

    fn subjects(&self) -> Vec<Subject<'_>> {
        let mut subjects =
            vec![Subject { filled: &self.filled, suffix: "" }, Subject { filled: &self.empty, suffix: ".empty" }];
        subjects.extend(self.postgres.iter().map(|filled| Subject { filled, suffix: ".postgres" }));
        subjects
    }
}
