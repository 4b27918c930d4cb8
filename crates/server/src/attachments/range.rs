//! Which bytes of a file a request asks for (RFC 9110, 14): films are read in pieces by those who play them.

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Everything: also where the header is malformed or names several ranges, as RFC 9110 allows.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// What the file does not have.
    Nothing,
}

/// Reads `bytes=0-99`, `bytes=100-` or `bytes=-100` for a file of a length.
pub(super) fn parse(header: Option<&str>, length: u64) -> Asked {
    let Some((first, last)) = header.and_then(|header| header.strip_prefix("bytes=")?.split_once('-')) else {
        return Asked::Whole;
    };
    let range = match (number(first), number(last)) {
        (Some(Some(first)), Some(Some(last))) if first <= last => first..last.saturating_add(1).min(length),
        (Some(Some(first)), Some(None)) => first..length,
        (Some(None), Some(Some(last))) => length.saturating_sub(last)..length,
        _ => return Asked::Whole,
    };
    if range.is_empty() { Asked::Nothing } else { Asked::Bytes(range) }
}

/// Nothing at all, or digits and nothing else.
fn number(text: &str) -> Option<Option<u64>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten().map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_to_what_there_is() {
        for (header, range) in [
            ("bytes=0-0", 0..1),
            ("bytes=0-99", 0..100),
            ("bytes=10-", 10..100),
            ("bytes=-10", 90..100),
            ("bytes=-1000", 0..100),
            ("bytes=90-1000", 90..100),
            ("bytes=0-18446744073709551615", 0..100),
        ] {
            assert_eq!(parse(Some(header), 100), Asked::Bytes(range), "{header}");
        }
    }

    #[test]
    fn a_range_beyond_the_end_is_nothing() {
        for header in ["bytes=100-", "bytes=100-200", "bytes=-0"] {
            assert_eq!(parse(Some(header), 100), Asked::Nothing, "{header}");
        }
    }

    #[test]
    fn what_is_no_single_range_is_the_whole_file() {
        for header in
            ["", "bytes", "bytes=", "bytes=-", "bytes=x-", "bytes=5-1", "bytes=0-1,5-6", "items=0-1", "bytes=+1-2"]
        {
            assert_eq!(parse(Some(header), 100), Asked::Whole, "{header}");
        }
        assert_eq!(parse(None, 100), Asked::Whole);
    }
}
