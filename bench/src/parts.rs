//! The parts of a run, each of which fills a table and a file of its own.

use anyhow::{Context as _, Result};

use crate::fill::{self, Filled};
use crate::measure::{Extent, Measured, beside_bare};
use crate::paths::{CONSOLE, HotPath, LINKS, Site, UNREAD};
use crate::report::{Part, Row};
use crate::serving::Serving;
use crate::{Run, say};

const BARE: &str = "bare handler";

/// Runs the parts that are asked for, prints and saves each. Answers whether all that is wanted was met.
pub(crate) async fn run(run: &Run) -> Result<bool> {
    std::fs::create_dir_all(&run.folder)?;
    let empty = fill::on_sqlite(&run.server, &run.folder, run.players_of_empty).await?;
    let filled = fill::on_sqlite(&run.server, &run.folder, run.players).await?;
    let extent = Extent::LONG;
    let mut is_met = true;
    for (part, paths) in [("unread", &UNREAD[..]), ("links", &LINKS[..]), ("console", &CONSOLE[..])] {
        if !run.parts.is_empty() && !run.parts.iter().any(|asked| asked == part) {
            continue;
        }
        let mut rows = Vec::new();
        rows.extend(measure(run, paths, &filled, "", &extent).await?);
        rows.extend(measure(run, paths, &empty, ".empty", &extent).await?);
        let part = Part { part: part.to_owned(), rows };
        part.print();
        part.save(&run.folder)?;
        is_met &= !part.rows.iter().any(Row::is_missed);
    }
    Ok(is_met)
}

async fn measure(run: &Run, paths: &[HotPath], filled: &Filled, suffix: &str, extent: &Extent) -> Result<Vec<Row>> {
    let (server, bare) = (Serving::lifeline(&run.server, &filled.place)?, Serving::bare()?);
    let site = Site::of(&server, filled.population)?;
    let mut rows = Vec::new();
    for path in paths {
        say(&format!("measuring {}{suffix}", path.name));
        let requests = path.requests(&site).await?;
        let (ours, reference) = beside_bare(&server, &bare, &requests, extent).await.context(path.name)?;
        rows.extend(rows_of(path, suffix, &ours, &reference));
    }
    server.stop()?;
    Ok(rows)
}

fn rows_of(path: &HotPath, suffix: &str, ours: &Measured, bare: &Measured) -> Vec<Row> {
    let name = format!("{}{suffix}", path.name);
    let wanted = |want: Option<f64>| want.filter(|_| suffix.is_empty());
    let figure = |figure: &str, unit: &str, of: &dyn Fn(&Measured) -> f64| {
        Row::beside(&format!("{name}{figure}"), unit, of(ours), (BARE, of(bare)))
    };
    vec![
        figure("", "requests/s", &|measured| measured.per_second).want(wanted(Some(path.want))),
        figure(".p50", "us", &|measured| measured.open.latency_us(0.5)),
        figure(".p99", "us", &|measured| measured.open.latency_us(0.99)).want(wanted(path.want_p99)),
        figure(".p999", "us", &|measured| measured.open.latency_us(0.999)),
        figure(".cpu", "us", &|measured| measured.processor_us),
        figure(".bytes", "bytes", &|measured| measured.bytes_per_answer),
    ]
}
