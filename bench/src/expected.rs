//! What the short run compares itself with: the ratios of an earlier one, in `bench/expected.toml`. On another machine, or
//! beside other work, figures move; what has become twice as bad has another reason.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::report::Row;

/// How much worse than recorded a ratio may be.
const WORSE_BY: f64 = 2.0;
const HEAD: &str = "# Ratios of the short run to its references; `cargo xtask bench --short --record` writes them.\n";

/// Ratios by the names of their rows.
#[derive(Debug, Default)]
pub(crate) struct Expected(BTreeMap<String, f64>);

impl Expected {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is not there, or is no table of numbers.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))?;
        Ok(Self(toml::from_str(&text).with_context(|| format!("{} is no table of ratios", file.display()))?))
    }

    /// What a run has measured.
    pub(crate) fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let compared = rows.into_iter().filter(|row| is_steady(row));
        Self(compared.filter_map(|row| Some((row.name.clone(), rounded(row.ratio?)))).collect())
    }

    /// Writes the file.
    ///
    /// # Errors
    /// When it can't be written.
    pub(crate) fn record(&self, file: &Path) -> Result<()> {
        let text = format!("{HEAD}\n{}", toml::to_string(&self.0)?);
        std::fs::write(file, text).with_context(|| format!("can't write {}", file.display()))
    }

    /// What has become worse by more than [`WORSE_BY`], and what is missing.
    pub(crate) fn complaints(&self, rows: &[Row]) -> Vec<String> {
        self.0.iter().filter_map(|(name, expected)| complaint(name, *expected, rows)).collect()
    }
}

fn complaint(name: &str, expected: f64, rows: &[Row]) -> Option<String> {
    let Some(row) = rows.iter().find(|row| row.name == name) else { return Some(format!("{name} was not measured")) };
    let Some(ratio) = row.ratio else { return Some(format!("{name} has no reference")) };
    let worse_by = if row.is_rate() { expected / ratio } else { ratio / expected };
    // A ratio that is no number is no better than a bad one.
    let is_fine = worse_by <= WORSE_BY;
    (!is_fine)
        .then(|| format!("{name}: {ratio:.3} of its reference, {expected:.3} is recorded: {worse_by:.1} times worse"))
}

/// Paths whose rate is the disk's, which the bare handler does not wait for; what they take of the processor is compared.
const DURABLE: [&str; 2] = ["open_limited", "create_"];

/// Whether a row says much the same on a machine that is busy with other things: latencies do not, and memory depends on
/// how much was asked.
fn is_steady(row: &Row) -> bool {
    let waits_for_the_disk = DURABLE.iter().any(|path| row.name.starts_with(path));
    (row.is_rate() && !waits_for_the_disk) || row.unit == "bytes" || row.name.ends_with(".cpu")
}

fn rounded(ratio: f64) -> f64 {
    (ratio * 1e3).round() / 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(name: &str, ratio: f64) -> Expected {
        Expected(BTreeMap::from([(name.to_owned(), ratio)]))
    }

    #[test]
    fn a_rate_that_waits_for_the_disk_is_not_recorded_and_what_it_takes_of_the_processor_is() {
        let reference = ("bare handler", 1.0);
        let rows = [
            Row::beside("create_png", "requests/s", 0.1, reference),
            Row::beside("create_png.cpu", "us", 13.0, reference),
            Row::beside("open_unlimited", "requests/s", 0.2, reference),
        ];
        assert_eq!(Expected::of(&rows).0.into_keys().collect::<Vec<_>>(), ["create_png.cpu", "open_unlimited"]);
    }

    fn rate(ratio: f64) -> [Row; 1] {
        [Row::beside("unread_hit", "requests/s", ratio, ("bare handler", 1.0))]
    }

    fn cost(ratio: f64) -> [Row; 1] {
        [Row::beside("unread_hit.cpu", "us", ratio, ("bare handler", 1.0))]
    }

    #[test]
    fn a_rate_that_is_better_or_a_little_worse_is_fine() {
        for ratio in [0.9, 0.6, 0.31] {
            assert_eq!(expected("unread_hit", 0.6).complaints(&rate(ratio)), [""; 0], "{ratio}");
        }
    }

    #[test]
    fn a_rate_that_is_more_than_twice_as_bad_is_not() {
        assert_eq!(expected("unread_hit", 0.6).complaints(&rate(0.29)).len(), 1);
    }

    #[test]
    fn a_cost_that_is_better_or_a_little_worse_is_fine() {
        for ratio in [0.5, 2.0, 3.9] {
            assert_eq!(expected("unread_hit.cpu", 2.0).complaints(&cost(ratio)), [""; 0], "{ratio}");
        }
    }

    #[test]
    fn a_cost_that_is_more_than_twice_as_bad_is_not() {
        assert_eq!(expected("unread_hit.cpu", 2.0).complaints(&cost(4.1)).len(), 1);
    }

    #[test]
    fn a_row_that_is_missing_is_complained_of() {
        let complaints = expected("unread_304", 0.6).complaints(&rate(0.6));
        assert_eq!(complaints, ["unread_304 was not measured"]);
    }

    #[test]
    fn a_row_without_a_ratio_or_with_none_that_is_a_number_is_complained_of() {
        let alone = [Row::alone("unread_hit", "requests/s", 9.0)];
        assert_eq!(expected("unread_hit", 0.6).complaints(&alone).len(), 1);
        assert_eq!(expected("unread_hit", 0.6).complaints(&rate(f64::NAN)).len(), 1);
    }

    #[test]
    fn a_row_that_nobody_has_recorded_is_fine() {
        assert_eq!(Expected::default().complaints(&rate(0.1)), [""; 0]);
    }

    #[test]
    fn what_is_recorded_is_read_back_without_latencies() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("expected.toml");
        let latency = Row::beside("unread_hit.p99", "us", 3.0, ("bare handler", 1.0));
        let rows = [rate(0.61234), cost(2.0), [latency]].concat();
        Expected::of(&rows).record(&file).unwrap();
        let read = Expected::read(&file).unwrap();
        assert_eq!(read.0.keys().collect::<Vec<_>>(), ["unread_hit", "unread_hit.cpu"]);
        assert_eq!(read.complaints(&rows), [""; 0]);
    }
}
