//! Times in words: relative up to a day, then dates.

use crate::words::Words;
use domain::language::Language;
use domain::limits::{DAY_MS, HOUR_MS, MINUTE_MS};
use icu_calendar::{Date, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// RFC 3339, for `<time datetime>`.
#[must_use]
pub fn iso(at_ms: i64) -> String {
    Timestamp::from_millisecond(at_ms).map(|time| time.to_string()).unwrap_or_default()
}

/// "just now", "12 min ago", "3 h ago", "12 March 2026".
#[must_use]
pub fn ago(at_ms: i64, now_ms: i64) -> String {
    match now_ms - at_ms {
        ..MINUTE_MS => "just now".to_owned(),
        passed @ MINUTE_MS..HOUR_MS => format!("{} min ago", passed / MINUTE_MS),
        passed @ HOUR_MS..DAY_MS => format!("{} h ago", passed / HOUR_MS),
        _ => date(at_ms),
    }
}

/// [`ago`] in a player's language.
#[must_use]
pub fn ago_in(words: Words, at_ms: i64, now_ms: i64) -> String {
    match now_ms - at_ms {
        ..MINUTE_MS => words.say("just-now"),
        passed @ MINUTE_MS..HOUR_MS => words.count("minutes-ago", passed / MINUTE_MS),
        passed @ HOUR_MS..DAY_MS => words.count("hours-ago", passed / HOUR_MS),
        _ => date_in(words, at_ms),
    }
}

/// The day in UTC, in a player's language: its order, its months, its digits and its calendar. Unicode's data for all
/// languages is part of the program.
#[must_use]
pub fn date_in(words: Words, at_ms: i64) -> String {
    let formatter = formatter(words.language());
    let written = day(at_ms).zip(formatter).map(|(day, formatter)| formatter.format(&day).to_string());
    written.unwrap_or_else(|| date(at_ms))
}

fn formatter(language: Language) -> Option<DateTimeFormatter<YMD>> {
    let locale = Locale::try_from_str(language.bcp47()).ok()?;
    DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
}

fn day(at_ms: i64) -> Option<Date<Iso>> {
    let day = Timestamp::from_millisecond(at_ms).ok()?.to_zoned(TimeZone::UTC).date();
    Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}

/// "in 12 min", "in 3 h", "in 5 days", and [`ago`] for what is over.
#[must_use]
pub fn until(at_ms: i64, now_ms: i64) -> String {
    match at_ms - now_ms {
        ..=0 => ago(at_ms, now_ms),
        left @ 1..HOUR_MS => format!("in {} min", left / MINUTE_MS + 1),
        left @ HOUR_MS..DAY_MS => format!("in {} h", left / HOUR_MS),
        left => format!("in {} days", left / DAY_MS),
    }
}

/// "12 March 2026", in UTC.
#[must_use]
pub fn date(at_ms: i64) -> String {
    formatted(at_ms, "%-d %B %Y")
}

/// "14:02", in UTC; the page's script puts the reader's own time there.
#[must_use]
pub fn clock(at_ms: i64) -> String {
    formatted(at_ms, "%H:%M")
}

/// "2026-03-12 14:02:00", in UTC.
#[must_use]
pub fn plain(at_ms: i64) -> String {
    formatted(at_ms, "%Y-%m-%d %H:%M:%S")
}

fn formatted(at_ms: i64, format: &str) -> String {
    let Ok(time) = Timestamp::from_millisecond(at_ms) else { return String::new() };
    time.to_zoned(TimeZone::UTC).strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON_MS: i64 = 1_773_316_800_000;

    #[test]
    fn times_are_relative_up_to_a_day() {
        assert_eq!(ago(NOON_MS, NOON_MS + 59_000), "just now");
        assert_eq!(ago(NOON_MS, NOON_MS + 61_000), "1 min ago");
        assert_eq!(ago(NOON_MS, NOON_MS + 23 * HOUR_MS), "23 h ago");
        assert_eq!(ago(NOON_MS, NOON_MS + DAY_MS), "12 March 2026");
        assert_eq!(until(NOON_MS + 2 * HOUR_MS + 5, NOON_MS), "in 2 h");
        assert_eq!(until(NOON_MS, NOON_MS + 2 * MINUTE_MS), "2 min ago");
    }

    #[test]
    fn a_date_is_written_as_its_language_writes_it() {
        for (code, written) in [
            ("en", "March 12, 2026"),
            ("en-GB", "12 March 2026"),
            ("de", "12. März 2026"),
            ("fr", "12 mars 2026"),
            ("ja", "2026年3月12日"),
            ("pt-br", "12 de março de 2026"),
            ("ar", "12 مارس 2026"),
            ("fa", "۲۱ اسفند ۱۴۰۴"),
        ] {
            let words = Words::of(Language::parse(code).unwrap());
            assert!(date_in(words, NOON_MS).contains(written), "{code}: {}", date_in(words, NOON_MS));
        }
    }

    #[test]
    fn every_language_has_dates_of_its_own() {
        assert!(Language::ALL.into_iter().all(|language| formatter(language).is_some()));
    }

    #[test]
    fn the_plain_form_is_the_one_that_clients_parse() {
        assert_eq!(plain(NOON_MS), "2026-03-12 12:00:00");
        assert_eq!(iso(NOON_MS), "2026-03-12T12:00:00Z");
    }
}
