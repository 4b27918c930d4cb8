//! A path beside the bare handler: in turns of a second or so, so that whatever else the machine does hits both.

use std::time::{Duration, Instant};

use anyhow::Result;

use crate::bare;
use crate::load::{Load, Requests, Tally};
use crate::serving::Serving;

/// How long is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    /// Before that each of the different requests is sent once, and counts for nothing; at most for so long.
    warm_up_max: Duration,
    /// Turns of either, of which the median counts.
    turns: usize,
    turn: Duration,
    /// Turns of either at a fixed rate, of which all answers count.
    open_turns: usize,
    open_turn: Duration,
    /// Whether SQLite alone is measured too.
    pub(crate) with_statements: bool,
}

impl Extent {
    /// Figures to go by.
    pub(crate) const LONG: Self = Self {
        warm_up_max: Duration::from_secs(10),
        turns: 7,
        turn: Duration::from_secs(1),
        open_turns: 3,
        open_turn: Duration::from_secs(2),
        with_statements: true,
    };
    /// Of the many that show how a path grows: what it does at most is enough.
    pub(crate) const GROWTH: Self = Self { turns: 5, open_turns: 0, with_statements: false, ..Self::LONG };
    /// A look whether something has become much worse.
    pub(crate) const SHORT: Self = Self {
        warm_up_max: Duration::from_millis(400),
        turns: 5,
        turn: Duration::from_millis(400),
        open_turns: 1,
        open_turn: Duration::from_millis(800),
        with_statements: false,
    };
}

/// The rate of the open loop, of what the path can do at most. The bare handler is asked at the same rate.
const OPEN_LOAD: f64 = 0.5;

/// Figures of a path.
pub(crate) struct Measured {
    /// Requests a second in the closed loop.
    pub(crate) per_second: f64,
    /// Processor time of the server per request.
    pub(crate) processor_us: f64,
    pub(crate) bytes_per_answer: f64,
    /// Of the open loop.
    pub(crate) open: Tally,
}

/// Measures requests to the server beside the bare handler.
///
/// # Errors
/// A wrong answer.
pub(crate) async fn beside_bare(
    server: &Serving,
    bare: &Serving,
    requests: &Requests,
    extent: &Extent,
) -> Result<(Measured, Measured)> {
    let mut path = Side::of(server, requests).await?;
    let constant = bare::requests(bare.address);
    let mut reference = Side::of(bare, &constant).await?;
    path.warm_up(extent).await?;
    reference.warm_up(extent).await?;
    for _ in 0..extent.turns {
        path.closed(extent.turn).await?;
        reference.closed(extent.turn).await?;
    }
    let rate = path.per_second() * OPEN_LOAD;
    for _ in 0..extent.open_turns {
        path.open(rate, extent.open_turn).await?;
        reference.open(rate, extent.open_turn).await?;
    }
    Ok((path.measured()?, reference.measured()?))
}

/// One of the two.
struct Side<'a> {
    serving: &'a Serving,
    requests: &'a Requests,
    load: Load,
    rates: Vec<f64>,
    closed: Tally,
    processor: Duration,
    open: Tally,
}

impl<'a> Side<'a> {
    async fn of(serving: &'a Serving, requests: &'a Requests) -> Result<Self> {
        let load = Load::connect(serving.address).await?;
        let (closed, open) = (Tally::new()?, Tally::new()?);
        Ok(Self { serving, requests, load, rates: Vec::new(), closed, processor: Duration::ZERO, open })
    }

    async fn warm_up(&mut self, extent: &Extent) -> Result<()> {
        let (began, mut answers) = (Instant::now(), 0);
        while answers < self.requests.len() && began.elapsed() < extent.warm_up_max {
            answers += self.load.closed(self.requests, extent.turn).await?.answers;
        }
        Ok(())
    }

    async fn closed(&mut self, turn: Duration) -> Result<()> {
        let before = self.serving.processor_time()?;
        let tally = self.load.closed(self.requests, turn).await?;
        self.rates.push(tally.per_second());
        self.processor += self.serving.processor_time()?.saturating_sub(before);
        self.closed.add(&tally)
    }

    async fn open(&mut self, per_second: f64, turn: Duration) -> Result<()> {
        let tally = self.load.open(self.requests, per_second, turn).await?;
        self.open.add(&tally)
    }

    fn per_second(&self) -> f64 {
        median(&self.rates)
    }

    fn measured(self) -> Result<Measured> {
        Ok(Measured {
            per_second: self.per_second(),
            processor_us: self.processor.as_secs_f64() * 1e6 / self.closed.answers as f64,
            bytes_per_answer: self.closed.bytes_per_answer(),
            open: self.open,
        })
    }
}

/// The one in the middle; of an even number, the higher of the two.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut ordered = values.to_vec();
    ordered.sort_by(f64::total_cmp);
    ordered.get(ordered.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_not_moved_by_one_that_is_far_off() {
        assert_eq!(median(&[3.0, 1.0, 900.0]).to_bits(), 3.0_f64.to_bits());
    }
}
