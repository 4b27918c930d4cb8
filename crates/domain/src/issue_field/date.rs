//! Dates as ISO 8601 writes them, in the two forms of contract 1.2. The forms are checked here
//! because the date library reads many more.

use jiff::Timestamp;
use jiff::civil::Date;

/// `YYYY-MM-DD` as it is; RFC 3339 with an offset as the same moment in UTC; `None` for
/// everything else.
pub(super) fn normalised(text: &str) -> Option<String> {
    if has_form(text, "0000-00-00") {
        let date: Date = text.parse().ok()?;
        return Some(date.to_string());
    }
    if !is_rfc3339(text) {
        return None;
    }
    let moment: Timestamp = text.parse().ok()?;
    Some(moment.to_string())
}

fn is_rfc3339(text: &str) -> bool {
    let Some((seconds, rest)) = text.split_at_checked("0000-00-00T00:00:00".len()) else {
        return false;
    };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let offset = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if offset.len() == fraction.len() {
                return false;
            }
            offset
        }
        None => rest,
    };
    has_form(seconds, "0000-00-00T00:00:00")
        && (matches!(offset, "Z" | "z") || has_form(offset, "+00:00") || has_form(offset, "-00:00"))
}

/// Whether `text` has a digit wherever `form` has `0`, and the same character elsewhere; the `T`
/// in either letter case.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(byte, expected)| match expected {
            b'0' => byte.is_ascii_digit(),
            _ => byte.eq_ignore_ascii_case(&expected),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_stays_a_day() {
        assert_eq!(normalised("2024-02-29").as_deref(), Some("2024-02-29"));
    }

    #[test]
    fn a_moment_is_kept_in_utc() {
        for (text, expected) in [
            ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z"),
            ("2024-05-01t10:00:00z", "2024-05-01T10:00:00Z"),
            ("2024-05-01T10:00:00.250+05:30", "2024-05-01T04:30:00.25Z"),
            ("2024-05-01T23:30:00-01:00", "2024-05-02T00:30:00Z"),
        ] {
            assert_eq!(normalised(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_forms_and_impossible_dates_are_refused() {
        for text in [
            "",
            "2024",
            "20240501",
            "2024-5-1",
            "2023-02-29",
            "2024-13-01",
            "2024-05-01T10:00:00",
            "2024-05-01 10:00:00Z",
            "2024-05-01T10:00Z",
            "2024-05-01T25:00:00Z",
            "2024-05-01T10:00:00+0530",
            "2024-05-01T10:00:00.Z",
            "2024-05-01T10:00:00.1234567890Z",
            "2024-05-01T10:00:00Z[UTC]",
            "+002024-05-01",
            "2024-W18-3",
            "01/05/2024",
            "ＡＢＣ-05-01",
            "1714557600000",
        ] {
            assert_eq!(normalised(text), None, "{text:?}");
        }
    }
}
