//! How values are printed in front matter: one way each, so that what did not change is the same bytes.

use std::fmt::Write;

use jiff::Timestamp;

use super::front_matter::FENCE;
use crate::limits::HELP_FILE_TIME_MAX_MS;

/// A file being printed.
pub(super) struct Printer(String);

impl Printer {
    pub(super) fn new() -> Self {
        Self(format!("{FENCE}\n"))
    }

    pub(super) fn integer(&mut self, key: &str, value: i64) {
        self.line(key, &value.to_string());
    }

    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.line(key, &quoted(value));
    }

    pub(super) fn texts(&mut self, key: &str, values: &[String]) {
        let members: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        self.line(key, &format!("[{}]", members.join(", ")));
    }

    /// RFC 3339 in UTC, with milliseconds where there are any.
    pub(super) fn time_ms(&mut self, key: &str, value: i64) {
        let value = value.clamp(0, HELP_FILE_TIME_MAX_MS);
        let time = Timestamp::from_millisecond(value).unwrap_or_default();
        let printed = if value % 1_000 == 0 { time.to_string() } else { format!("{time:.3}") };
        self.line(key, &printed);
    }

    /// The whole file.
    pub(super) fn body(mut self, body: &str) -> String {
        let line_end = if body.is_empty() { "" } else { "\n" };
        self.0 = format!("{}{FENCE}\n{body}{line_end}", self.0);
        self.0
    }

    fn line(&mut self, key: &str, value: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "{key} = {value}");
    }
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(control))),
            plain => quoted.push(plain),
        }
    }
    quoted.push('"');
    quoted
}
