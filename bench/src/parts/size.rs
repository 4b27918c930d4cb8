//! Memory and start: an idle server, one with many open event streams, from `exec` to the first answer, and what rows
//! take on the disk.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::streams;
use crate::fill::Filled;
use crate::measure::median;
use crate::paths::{Site, UNREAD};
use crate::report::Row;
use crate::serving::Serving;
use crate::{Run, megabytes, say};

const STARTS: usize = 9;
const START_MS_MAX: f64 = 150.0;
const IDLE_MB_MAX: f64 = 40.0;
const STREAMS: usize = 10_000;
const STREAMS_MB_MAX: f64 = 250.0;
/// Memory has settled when so many readings in a row agree, and how far.
const SETTLED_READINGS: usize = 8;
const SETTLED_BYTES: u64 = 64 * 1024;
const READINGS_MAX: usize = 200;
const READING_PAUSE: Duration = Duration::from_millis(50);

/// All rows of the part.
pub(super) async fn rows(run: &Run, filled: &Filled) -> Result<Vec<Row>> {
    let mut rows = vec![start(run, filled).await?];
    rows.extend(idle(run, filled).await?);
    rows.extend(open_streams(run, filled).await?);
    rows.extend(on_disk(filled)?);
    Ok(rows)
}

/// From `exec` to the answer of a poll.
async fn start(run: &Run, filled: &Filled) -> Result<Row> {
    say("measuring starts");
    let mut times_ms = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let server = Serving::lifeline(&run.server, &filled.place)?;
        let site = Site::of(&server, filled.population)?;
        UNREAD[0].first(&site).await?;
        times_ms.push(began.elapsed().as_secs_f64() * 1e3);
        server.stop()?;
    }
    Ok(Row::alone("size.start", "ms", median(&times_ms)).want(Some(START_MS_MAX)))
}

async fn idle(run: &Run, filled: &Filled) -> Result<[Row; 2]> {
    say("measuring an idle server");
    let (server, bare) = (Serving::lifeline(&run.server, &filled.place)?, Serving::bare()?);
    let (ours, reference) = (megabytes(settled(&server).await?), megabytes(settled(&bare).await?));
    server.stop()?;
    let idle = Row::alone("size.idle", "MB", ours).want(Some(IDLE_MB_MAX));
    Ok([idle, Row::beside("size.idle.beside", "MB", ours, (super::hot::BARE, reference))])
}

async fn open_streams(run: &Run, filled: &Filled) -> Result<[Row; 2]> {
    say(&format!("opening {STREAMS} event streams"));
    streams::allow(STREAMS)?;
    let server = Serving::lifeline(&run.server, &filled.place)?;
    let before = settled(&server).await?;
    let open = streams::open(&server, filled, STREAMS).await?;
    let memory = settled(&server).await?;
    drop(open);
    drop(server);
    let each = memory.saturating_sub(before) as f64 / STREAMS as f64 / 1e3;
    let all = Row::alone("size.streams", "MB", megabytes(memory)).want(Some(STREAMS_MB_MAX));
    Ok([all, Row::alone("size.streams.each", "kB", each)])
}

/// Resident bytes, once they do not change any more. The allocator gives back what is free a moment later, and only while
/// it is asked for something: so it is.
async fn settled(serving: &Serving) -> Result<u64> {
    let mut readings: Vec<u64> = Vec::new();
    for _ in 0..READINGS_MAX {
        serving.wait_for_an_answer()?;
        tokio::time::sleep(READING_PAUSE).await;
        readings.push(serving.memory()?.resident);
        let last = &readings[readings.len().saturating_sub(SETTLED_READINGS)..];
        let (least, most) = (last.iter().min().context("no reading")?, last.iter().max().context("no reading")?);
        if last.len() == SETTLED_READINGS && most - least <= SETTLED_BYTES {
            return Ok(*most);
        }
    }
    bail!("the memory does not settle: {readings:?}")
}

/// Of a million rows, with their indexes, as they were filled in.
fn on_disk(filled: &Filled) -> Result<[Row; 2]> {
    let million = |name: &str, table: &str, rows: u64| {
        let bytes = filled.table_bytes.get(table).with_context(|| format!("the size of {table} is not known"))?;
        anyhow::Ok(Row::alone(name, "MB", megabytes(*bytes) / rows as f64 * 1e6))
    };
    let population = &filled.population;
    let links = million("size.million_links", "link", population.links())?;
    Ok([links, million("size.million_messages", "message", population.messages())?])
}
