//! The figures as `cargo xtask bench` keeps them, in the file that it names.

use std::env;
use std::fs;

use serde_json::{Value, json};

const FILE: &str = "LIFELINE_BENCH_JSON";

/// Saves the rows, where a file is named.
pub fn save(rows: [Value; 2]) -> anyhow::Result<()> {
    let Some(file) = env::var_os(FILE) else { return Ok(()) };
    Ok(fs::write(file, serde_json::to_string_pretty(&json!({ "part": "chat", "rows": rows }))? + "\n")?)
}

/// A figure that must be at most `want`.
pub fn alone(name: &str, unit: &str, value: f64, want: f64) -> Value {
    let nothing = Value::Null;
    json!({
        "name": name, "value": value, "unit": unit,
        "reference": nothing, "reference_value": nothing, "ratio": nothing, "want": want,
    })
}

/// A figure that must be at most `want` times its reference.
pub fn beside(name: &str, unit: &str, value: f64, (reference, reference_value): (&str, f64), want: f64) -> Value {
    json!({
        "name": name, "value": value, "unit": unit,
        "reference": reference, "reference_value": reference_value, "ratio": value / reference_value, "want": want,
    })
}
