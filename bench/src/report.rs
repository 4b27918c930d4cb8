//! What comes out: a table on the terminal, and the same as JSON in `target/bench/PART.json`.

use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// A figure beside its reference of the same minutes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) value: f64,
    pub(crate) unit: String,
    /// What it is compared with; none: it stands for itself.
    pub(crate) reference: Option<String>,
    pub(crate) reference_value: Option<f64>,
    /// The value by the reference's.
    pub(crate) ratio: Option<f64>,
    /// The least that the ratio may be, or the most where less is better. Without a reference: of the value.
    pub(crate) want: Option<f64>,
}

/// Of which more is better; of all other units, less.
const RATES: [&str; 2] = ["requests/s", "statements/s"];

impl Row {
    /// A figure beside its reference.
    pub(crate) fn beside(name: &str, unit: &str, value: f64, (reference, reference_value): (&str, f64)) -> Self {
        Self {
            name: name.to_owned(),
            value,
            unit: unit.to_owned(),
            reference: Some(reference.to_owned()),
            reference_value: Some(reference_value),
            ratio: Some(value / reference_value),
            want: None,
        }
    }

    /// A figure that stands for itself.
    pub(crate) fn alone(name: &str, unit: &str, value: f64) -> Self {
        let (name, unit) = (name.to_owned(), unit.to_owned());
        Self { name, value, unit, reference: None, reference_value: None, ratio: None, want: None }
    }

    /// With what its ratio must reach, or stay under.
    pub(crate) fn want(self, want: Option<f64>) -> Self {
        Self { want, ..self }
    }

    /// Whether more is better.
    pub(crate) fn is_rate(&self) -> bool {
        RATES.contains(&self.unit.as_str())
    }

    /// Whether it misses what is wanted of it. What could not be measured does.
    pub(crate) fn is_missed(&self) -> bool {
        let Some(want) = self.want else { return false };
        let judged = self.ratio.unwrap_or(self.value);
        !(if self.is_rate() { judged >= want } else { judged <= want })
    }
}

/// The rows of a part of the run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) part: String,
    pub(crate) rows: Vec<Row>,
}

impl Part {
    /// Writes `PART.json` into a folder.
    ///
    /// # Errors
    /// When it can't be written.
    pub(crate) fn save(&self, folder: &Path) -> Result<()> {
        let file = folder.join(format!("{}.json", self.part));
        let text = serde_json::to_string_pretty(self)?;
        std::fs::write(&file, text + "\n").with_context(|| format!("can't write {}", file.display()))
    }

    /// Prints the table.
    #[expect(clippy::print_stdout, reason = "a benchmark speaks on the terminal")]
    pub(crate) fn print(&self) {
        println!("\n{}", self.part);
        println!(
            "{:<32} {:>11} {:<12} {:>11} {:<24} {:>7} {:>7}",
            "row", "value", "", "reference", "", "ratio", "want"
        );
        for row in &self.rows {
            println!("{}", line(row));
        }
    }
}

fn line(row: &Row) -> String {
    let Row { name, value, unit, reference, reference_value, ratio, want } = row;
    let of = |number: &Option<f64>| number.map(number_of).unwrap_or_default();
    let mark = match want {
        Some(_) if row.is_missed() => "MISSED",
        Some(_) => "met",
        None => "",
    };
    let limit = match want {
        Some(want) if row.is_rate() => format!("≥ {}", number_of(*want)),
        Some(want) => format!("≤ {}", number_of(*want)),
        None => String::new(),
    };
    let reference = reference.as_deref().unwrap_or_default();
    let (value, reference_value, ratio) = (number_of(*value), of(reference_value), of(ratio));
    format!("{name:<32} {value:>11} {unit:<12} {reference_value:>11} {reference:<24} {ratio:>7} {limit:>7} {mark}")
        .trim_end()
        .to_owned()
}

/// With as many digits as mean something.
fn number_of(number: f64) -> String {
    match number.abs() {
        size if size >= 100.0 => format!("{number:.0}"),
        size if size >= 10.0 => format!("{number:.1}"),
        _ => format!("{number:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(value: f64) -> Row {
        Row::beside("unread_hit", "requests/s", value, ("bare handler", 100.0)).want(Some(0.6))
    }

    fn delay(value: f64) -> Row {
        Row::beside("unread_hit.p99", "us", value, ("bare handler", 100.0)).want(Some(4.0))
    }

    #[test]
    fn a_rate_must_reach_what_is_wanted() {
        assert!(!rate(60.0).is_missed());
        assert!(rate(59.0).is_missed());
    }

    #[test]
    fn a_delay_must_stay_under_what_is_wanted() {
        assert!(!delay(400.0).is_missed());
        assert!(delay(401.0).is_missed());
    }

    #[test]
    fn without_a_reference_the_value_is_judged() {
        let row = Row::alone("memory.idle", "MB", 41.0);
        assert!(row.clone().want(Some(40.0)).is_missed());
        assert!(!row.clone().want(Some(42.0)).is_missed());
        assert!(!row.is_missed());
    }

    #[test]
    fn what_could_not_be_measured_is_missed() {
        assert!(rate(f64::NAN).is_missed());
        assert!(delay(f64::NAN).is_missed());
    }

    #[test]
    fn a_part_is_read_back_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let part = Part { part: "unread".to_owned(), rows: vec![rate(70.0), Row::alone("memory", "MB", 3.5)] };
        part.save(folder.path()).unwrap();
        let text = std::fs::read_to_string(folder.path().join("unread.json")).unwrap();
        assert_eq!(serde_json::from_str::<Part>(&text).unwrap(), part);
        assert!(text.contains("\"reference\": null"), "every key is there: {text}");
    }

    #[test]
    fn a_missed_row_is_marked() {
        assert!(line(&rate(59.0)).ends_with("MISSED"));
        assert!(line(&rate(61.0)).ends_with("met"));
    }
}
