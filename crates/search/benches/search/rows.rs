//! The main figures as `cargo xtask bench` keeps them, in the file that it names.

use std::env;
use std::fs;

use serde_json::json;

const FILE: &str = "LIFELINE_BENCH_JSON";

/// A figure of ours and of FTS5.
#[derive(Clone, Copy)]
pub struct Row {
    pub name: &'static str,
    pub unit: &'static str,
    pub value: f64,
    pub fts: f64,
}

/// Saves the rows, where a file is named.
pub fn save(rows: &[Row]) -> anyhow::Result<()> {
    let Some(file) = env::var_os(FILE) else { return Ok(()) };
    let rows: Vec<_> = rows
        .iter()
        .map(|Row { name, unit, value, fts }| {
            json!({
                "name": name, "value": value, "unit": unit,
                "reference": "FTS5", "reference_value": fts, "ratio": value / fts, "want": null,
            })
        })
        .collect();
    Ok(fs::write(file, serde_json::to_string_pretty(&json!({ "part": "search", "rows": rows }))? + "\n")?)
}
