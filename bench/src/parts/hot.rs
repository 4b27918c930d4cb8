//! Hot paths on a store, each beside the bare handler and, on SQLite, beside SQLite alone.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::fill::Filled;
use crate::measure::{Extent, Measured, beside_bare};
use crate::paths::{HotPath, Site};
use crate::report::Row;
use crate::serving::Serving;
use crate::{cache, megabytes, say, statements};

pub(super) const BARE: &str = "bare handler";
const STATEMENT_TIME: Duration = Duration::from_secs(1);

/// A store that is measured.
pub(super) struct Subject<'a> {
    pub(super) filled: &'a Filled,
    /// Behind each row's name: nothing for SQLite's filled store, of which alone something is wanted.
    pub(super) suffix: &'a str,
}

/// Measures paths, on a server of their own.
pub(super) async fn measure(
    server: &Path,
    part: &str,
    paths: &[HotPath],
    subject: &Subject<'_>,
    extent: &Extent,
) -> Result<Vec<Row>> {
    let Subject { filled, suffix } = *subject;
    let (server, bare) = (Serving::lifeline(server, &filled.place)?, Serving::bare()?);
    let site = Site::of(&server, filled.population)?;
    let mut rows = Vec::new();
    for path in paths {
        say(&format!("measuring {}{suffix}", path.name));
        warm(filled)?;
        let requests = path.requests(&site).await?;
        let (ours, reference) = beside_bare(&server, &bare, &requests, extent).await.context(path.name)?;
        rows.extend(rows_of(path, suffix, &ours, &reference));
        if extent.with_statements && filled.place.postgres.is_none() {
            warm(filled)?;
            let alone = statements::per_second(filled, path.statement, STATEMENT_TIME)?;
            let name = format!("{}{suffix}.statement", path.name);
            rows.push(Row::beside(&name, "requests/s", ours.per_second, ("SQLite alone", alone)));
        }
    }
    let (ours, reference) = (server.memory()?, bare.memory()?);
    let name = format!("{part}{suffix}.memory");
    rows.push(Row::beside(&name, "MB", megabytes(ours.anonymous), (BARE, megabytes(reference.anonymous))));
    let name = format!("{part}{suffix}.memory.resident");
    rows.push(Row::beside(&name, "MB", megabytes(ours.resident), (BARE, megabytes(reference.resident))));
    server.stop()?;
    Ok(rows)
}

fn warm(filled: &Filled) -> Result<()> {
    if filled.place.postgres.is_none() { cache::warm(&filled.place.sqlite()) } else { Ok(()) }
}

fn rows_of(path: &HotPath, suffix: &str, ours: &Measured, bare: &Measured) -> Vec<Row> {
    let name = format!("{}{suffix}", path.name);
    let wanted = |want: Option<f64>| want.filter(|_| suffix.is_empty());
    let figure = |figure: &str, unit: &str, of: &dyn Fn(&Measured) -> f64| {
        Row::beside(&format!("{name}{figure}"), unit, of(ours), (BARE, of(bare)))
    };
    let mut rows = vec![figure("", "requests/s", &|measured| measured.per_second).want(wanted(path.want))];
    if ours.open.answers > 0 {
        rows.extend([
            figure(".p50", "us", &|measured| measured.open.latency_us(0.5)),
            figure(".p99", "us", &|measured| measured.open.latency_us(0.99)).want(wanted(path.want_p99)),
            figure(".p999", "us", &|measured| measured.open.latency_us(0.999)),
        ]);
    }
    rows.push(figure(".cpu", "us", &|measured| measured.processor_us));
    rows.push(figure(".bytes", "bytes", &|measured| measured.bytes_per_answer));
    rows
}
