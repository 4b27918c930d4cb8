//! What is wrong with one parameter of a request, in the words of contract 1.1.

use serde::Serialize;

use crate::limits::{ECHO_CHARACTERS_MAX, PARAMETER_NAME_CHARACTERS_MAX};

/// One fault of a request, or one warning about it: the two have the same shape (contract 1.1).
///
/// `detail` never repeats personal data or a secret (uid, e-mail, phone number, token, message).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{detail}")]
pub struct Fault {
    /// The top-level name, then `.key` or `[index]` for a member; empty for the body as a whole.
    pub parameter: String,
    /// One of [`code`].
    pub code: &'static str,
    /// A sentence for the developer: what is wrong, and which form is accepted.
    pub detail: String,
}

impl Fault {
    /// A fault of `parameter`, whose name is cut to 200 characters.
    pub fn new(parameter: impl AsRef<str>, code: &'static str, detail: impl Into<String>) -> Self {
        Self {
            parameter: cut(parameter.as_ref(), PARAMETER_NAME_CHARACTERS_MAX).to_owned(),
            code,
            detail: detail.into(),
        }
    }

    /// `app_id` is well formed, but the domain has no such app (contract 1.2 and 1.5).
    pub fn unknown_app() -> Self {
        Self::new("app_id", code::NOT_FOUND, "app_id names no app of this domain; it is the app's publish id")
    }
}

/// The machine-readable words for what is wrong.
pub mod code {
    /// A required parameter is absent.
    pub const REQUIRED: &str = "required";
    /// The value has a wrong type or form.
    pub const INVALID: &str = "invalid";
    /// A text is longer than it may be.
    pub const TOO_LONG: &str = "too_long";
    /// A list has more members than it may have.
    pub const TOO_MANY: &str = "too_many";
    /// A name that is not known: a parameter, a key, a tag, a language.
    pub const UNKNOWN: &str = "unknown";
    /// A well-formed id or text that leads to nothing visible.
    pub const NOT_FOUND: &str = "not_found";
    /// The same parameter twice in one place.
    pub const DUPLICATE: &str = "duplicate";
    /// Text that should be JSON and is not.
    pub const MALFORMED_JSON: &str = "malformed_json";
    /// A time that is over.
    pub const IN_THE_PAST: &str = "in_the_past";
    /// A time in seconds where milliseconds are meant.
    pub const LOOKS_LIKE_SECONDS: &str = "looks_like_seconds";
    /// A life that was cut to the longest one.
    pub const SHORTENED: &str = "shortened";
    /// A text or list of which only the beginning is used.
    pub const CUT: &str = "cut";
    /// A value that has no effect.
    pub const IGNORED: &str = "ignored";
    /// A value that another parameter wins over.
    pub const OVERRULED: &str = "overruled";
    /// The app has no web chat.
    pub const WEB_CHAT_OFF: &str = "web_chat_off";
    /// The token does not prove who the player is.
    pub const NOT_PROVED: &str = "not_proved";
    /// A file of a kind that is not taken.
    pub const NOT_ACCEPTED: &str = "not_accepted";
    /// A file that does not hold what its name says.
    pub const CONTENT_DIFFERS: &str = "content_differs";
}

/// A value as it may be repeated in a `detail`: quoted, on one line, at most 40 characters of it.
/// Only for names, keys and the like, never for what a player wrote or is called.
pub(crate) fn echo(value: &str) -> String {
    let shown = cut(value, ECHO_CHARACTERS_MAX);
    let more = if shown.len() < value.len() { "…" } else { "" };
    format!("{shown:?}{more}")
}

/// The first `characters_max` characters of a text.
pub(crate) fn cut(text: &str, characters_max: usize) -> &str {
    match text.char_indices().nth(characters_max) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_is_repeated_only_in_part() {
        assert_eq!(echo(&"ä".repeat(41)), format!("\"{}\"…", "ä".repeat(40)));
        assert_eq!(echo(&"ä".repeat(40)), format!("\"{}\"", "ä".repeat(40)));
    }

    #[test]
    fn a_line_break_in_a_value_does_not_break_the_line() {
        assert_eq!(echo("a\nb"), r#""a\nb""#);
    }

    #[test]
    fn an_endless_parameter_name_is_cut() {
        let fault = Fault::new("x".repeat(100_000), code::UNKNOWN, "");
        assert_eq!(fault.parameter.len(), 200);
    }
}
