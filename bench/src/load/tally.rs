//! What came back, and how long it took.

use std::time::Duration;

use anyhow::Result;
use hdrhistogram::Histogram;

/// Latencies are kept in nanoseconds, to three digits.
const DIGITS: u8 = 3;
/// Nothing takes longer unless it hangs.
const LATENCY_MAX: Duration = Duration::from_secs(60);

/// Answers of one stretch of time, or of several.
pub(crate) struct Tally {
    pub(crate) answers: u64,
    pub(crate) bytes: u64,
    pub(crate) took: Duration,
    latencies: Histogram<u64>,
}

impl Tally {
    pub(crate) fn new() -> Result<Self> {
        let most = u64::try_from(LATENCY_MAX.as_nanos())?;
        Ok(Self { answers: 0, bytes: 0, took: Duration::ZERO, latencies: Histogram::new_with_max(most, DIGITS)? })
    }

    pub(super) fn count(&mut self, answer: &[u8], latency: Duration) -> Result<()> {
        self.answers += 1;
        self.bytes += answer.len() as u64;
        self.latencies.record(u64::try_from(latency.as_nanos())?)?;
        Ok(())
    }

    pub(super) fn over(self, took: Duration) -> Self {
        Self { took, ..self }
    }

    /// Adds another stretch of time.
    pub(crate) fn add(&mut self, other: &Self) -> Result<()> {
        self.answers += other.answers;
        self.bytes += other.bytes;
        self.took += other.took;
        self.latencies.add(&other.latencies)?;
        Ok(())
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.answers as f64 / self.took.as_secs_f64()
    }

    pub(crate) fn bytes_per_answer(&self) -> f64 {
        self.bytes as f64 / self.answers as f64
    }

    /// Microseconds within which this share of the answers came, of 1.
    pub(crate) fn latency_us(&self, share: f64) -> f64 {
        self.latencies.value_at_quantile(share) as f64 / 1e3
    }
}
