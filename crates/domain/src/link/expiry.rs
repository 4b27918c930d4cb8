//! `expiry`: when a link ends, by time and by views (contract 1.2).

use serde_json::{Map, Value};

use crate::fault::{Fault, code};
use crate::limits::{
    DAY_MS, EXPIRY_DIGITS_MAX, HOUR_MS, LINK_LIFE_DEFAULT_MS, LINK_LIFE_MAX_MS, MINUTE_MS, VIEW_COUNT_MAX,
};
use crate::params::Reader;

const TIME_FORMS: &str = "expiry.time must be a Unix time in milliseconds, or a text such as \
    \"30m\", \"6h\" or \"7d\": 1 to 6 digits, at least 1, then m, h or d";

/// Numbers in this range are seconds of the years 2001 to 5138, or milliseconds long past.
const LOOKS_LIKE_SECONDS: std::ops::Range<i64> = 1_000_000_000..100_000_000_000;

/// When a link ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expiry {
    pub(super) expires_at_ms: i64,
    pub(super) view_limit: Option<u16>,
}

impl Expiry {
    /// Reads `expiry`. Whatever is wrong in it is a fault, an unknown key a warning, and a life of
    /// more than 365 days is shortened with a warning.
    pub(super) fn read(reader: &mut Reader<'_>, now_ms: i64) -> Self {
        let map = reader.map("expiry").unwrap_or_default();
        for key in map.keys().filter(|key| !matches!(key.as_str(), "time" | "viewcount")) {
            let detail = "expiry has the keys time and viewcount; this one is ignored";
            reader.warn(Fault::new(format!("expiry.{key}"), code::UNKNOWN, detail));
        }
        let time = member(&map, "time").and_then(|value| reader.keep(read_time(value, now_ms)));
        let view_limit = member(&map, "viewcount").and_then(|value| reader.keep(read_view_count(value)));
        let latest_ms = now_ms.saturating_add(LINK_LIFE_MAX_MS);
        let wanted_ms = time.unwrap_or_else(|| now_ms.saturating_add(LINK_LIFE_DEFAULT_MS));
        if wanted_ms > latest_ms {
            let detail = "a link lives at most 365 days; expiry.time is shortened to that";
            reader.warn(Fault::new("expiry.time", code::SHORTENED, detail));
        }
        Self { expires_at_ms: wanted_ms.min(latest_ms), view_limit }
    }
}

fn member<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    map.get(key).filter(|value| !value.is_null() && value.as_str() != Some(""))
}

fn read_time(value: &Value, now_ms: i64) -> Result<i64, Fault> {
    if let Some(at_ms) = whole_number(value) {
        return read_moment(at_ms, now_ms);
    }
    value
        .as_str()
        .and_then(read_life)
        .map(|life_ms| now_ms.saturating_add(life_ms))
        .ok_or_else(|| Fault::new("expiry.time", code::INVALID, TIME_FORMS))
}

fn read_moment(at_ms: i64, now_ms: i64) -> Result<i64, Fault> {
    if at_ms > now_ms {
        return Ok(at_ms);
    }
    if LOOKS_LIKE_SECONDS.contains(&at_ms) {
        let detail = "expiry.time looks like a time in seconds; milliseconds are meant: multiply \
            it by 1000";
        return Err(Fault::new("expiry.time", code::LOOKS_LIKE_SECONDS, detail));
    }
    let detail = format!("expiry.time is not in the future. {TIME_FORMS}");
    Err(Fault::new("expiry.time", code::IN_THE_PAST, detail))
}

/// `"<n>m"`, `"<n>h"` or `"<n>d"` as milliseconds.
fn read_life(text: &str) -> Option<i64> {
    let (digits, unit_ms) = match text.split_at_checked(text.len().checked_sub(1)?)? {
        (digits, "m") => (digits, MINUTE_MS),
        (digits, "h") => (digits, HOUR_MS),
        (digits, "d") => (digits, DAY_MS),
        _ => return None,
    };
    let count = if digits.len() <= EXPIRY_DIGITS_MAX { digits_of(digits)? } else { return None };
    (count >= 1).then(|| count * unit_ms)
}

fn read_view_count(value: &Value) -> Result<u16, Fault> {
    whole_number(value)
        .and_then(|count| u16::try_from(count).ok())
        .filter(|count| (1..=VIEW_COUNT_MAX).contains(count))
        .ok_or_else(|| {
            let detail = format!("expiry.viewcount must be a whole number from 1 to {VIEW_COUNT_MAX}");
            Fault::new("expiry.viewcount", code::INVALID, detail)
        })
}

/// An integer, native or as text (contract 1.2).
fn whole_number(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => match text.strip_prefix('-') {
            Some(digits) => digits_of(digits).map(|number| -number),
            None => digits_of(text),
        },
        other => other.as_i64(),
    }
}

fn digits_of(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
