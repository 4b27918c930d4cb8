//! The front matter of a file: typed values by their keys, every fault with its line.

use jiff::Timestamp;
use toml::de::{DeTable, DeValue};

use super::FileFault;
use crate::fault::{Fault, echo};
use crate::limits::{HELP_FILE_BYTES_MAX, HELP_FILE_TIME_MAX_MS};

/// What begins and ends it.
pub(super) const FENCE: &str = "+++";

/// A file taken apart. What was not taken when it is finished should not have been there.
pub(super) struct FrontMatter<'a> {
    entries: Vec<Entry<'a>>,
    taken: Vec<(&'static str, usize)>,
    faults: Vec<FileFault>,
    /// What stands after it.
    pub(super) body: &'a str,
    body_line: usize,
}

struct Entry<'a> {
    key: String,
    line: usize,
    value: DeValue<'a>,
}

impl<'a> FrontMatter<'a> {
    pub(super) fn read(file: &'a [u8]) -> Result<Self, Vec<FileFault>> {
        let (head, body) = split(file).map_err(|fault| vec![fault])?;
        // The fence is line 1.
        let line_at = |offset: usize| 2 + head.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        let table = DeTable::parse(head).map_err(|error| {
            let line = error.span().map_or(1, |span| line_at(span.start));
            vec![FileFault::new(line, format!("the front matter is no TOML: {}", one_line(error.message())))]
        })?;
        let entries = table.into_inner().into_iter().map(|(key, value)| {
            let line = line_at(key.span().start);
            Entry { key: key.into_inner().into_owned(), line, value: value.into_inner() }
        });
        let body_line = line_at(head.len()) + 1;
        Ok(Self { entries: entries.collect(), taken: Vec::new(), faults: Vec::new(), body, body_line })
    }

    /// A whole number of a range.
    pub(super) fn integer(&mut self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        let expected = format!("a whole number from {least} to {most}");
        self.take(key, &expected, |value| {
            let integer = value.as_integer()?;
            i64::from_str_radix(integer.as_str(), integer.radix()).ok().filter(|number| (least..=most).contains(number))
        })
    }

    /// A text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        self.take(key, "a text in quotes", |value| value.as_str().map(str::to_owned))
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, key: &'static str) -> Option<Vec<String>> {
        self.take(key, "a list of texts: [\"one\", \"two\"]", |value| {
            value.as_array()?.iter().map(|member| member.get_ref().as_str().map(str::to_owned)).collect()
        })
    }

    /// A moment, in milliseconds since 1970.
    pub(super) fn time_ms(&mut self, key: &'static str) -> Option<i64> {
        let expected = "a time like 2026-10-07T00:00:00Z, from 1970 on and not finer than milliseconds";
        self.take(key, expected, |value| {
            let time: Timestamp = value.as_datetime().filter(|time| time.offset.is_some())?.to_string().parse().ok()?;
            let is_whole = time.as_nanosecond() % 1_000_000 == 0;
            Some(time.as_millisecond()).filter(|time| is_whole && (0..=HELP_FILE_TIME_MAX_MS).contains(time))
        })
    }

    /// Takes a key whose value must be what `read` reads.
    fn take<T>(&mut self, key: &'static str, expected: &str, read: impl Fn(&DeValue) -> Option<T>) -> Option<T> {
        let entry = self.entries.swap_remove(self.entries.iter().position(|entry| entry.key == key)?);
        self.taken.push((key, entry.line));
        let value = read(&entry.value);
        if value.is_none() {
            self.faults.push(FileFault::new(entry.line, format!("{key} must be {expected}")));
        }
        value
    }

    /// Where a key stands; the first line, if it is absent.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.taken.iter().find(|(taken, _)| *taken == key).map_or(1, |(_, line)| *line)
    }

    /// Keeps a value, or its fault, which names a key or is one of the body.
    pub(super) fn keep<T>(&mut self, read: Result<T, Vec<Fault>>) -> Option<T> {
        let faults = match read {
            Ok(value) => return Some(value),
            Err(faults) => faults,
        };
        for fault in faults {
            let in_body = matches!(fault.parameter.as_str(), "body" | "description");
            let line = if in_body { self.body_line } else { self.line_of(&fault.parameter) };
            // A value of a wrong type was named already, and is not missing.
            if in_body || !self.faults.iter().any(|known| line > 1 && known.line == line) {
                self.faults.push(FileFault::new(line, fault.detail));
            }
        }
        None
    }

    pub(super) fn refuse(&mut self, key: &str, detail: impl Into<String>) {
        let line = self.line_of(key);
        self.faults.push(FileFault::new(line, detail));
    }

    /// Every fault, those of keys that nobody took included. `settings` are keys that are known, but not here.
    pub(super) fn finish(mut self, settings: &[&str]) -> Vec<FileFault> {
        for Entry { key, line, .. } in &self.entries {
            let detail = match settings.contains(&key.as_str()) {
                true => format!("{key} belongs into the first file, that of the app's default language"),
                false => format!("{} is no key of this file", echo(key)),
            };
            self.faults.push(FileFault::new(*line, detail));
        }
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }
}

/// Front matter and body.
fn split(file: &[u8]) -> Result<(&str, &str), FileFault> {
    if file.len() > HELP_FILE_BYTES_MAX {
        return Err(FileFault::new(1, format!("the file is larger than {} KiB", HELP_FILE_BYTES_MAX / 1024)));
    }
    let text = std::str::from_utf8(file).map_err(|error| {
        let line = 1 + file[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        FileFault::new(line, "this line is not UTF-8")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut place = 0;
    let mut head_starts = None;
    for line in text.split_inclusive('\n') {
        let after = place + line.len();
        match head_starts {
            None if line.trim_end() != FENCE => break,
            None => head_starts = Some(after),
            Some(start) if line.trim_end() == FENCE => return Ok((&text[start..place], &text[after..])),
            Some(_) => {}
        }
        place = after;
    }
    Err(FileFault::new(1, "a file begins with its front matter, between two lines of +++"))
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}
