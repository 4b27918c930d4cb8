//! What a file is called, as it is kept and shown.

use crate::limits::{FILE_EXTENSION_CHARACTERS_MAX, FILE_NAME_CHARACTERS_MAX};

/// Under which a file without a usable name is kept.
const NAMELESS: &str = "file";

/// A file's name: no path, no character that is invisible or turns the direction of what stands beside it, at most
/// [`FILE_NAME_CHARACTERS_MAX`] characters with the extension kept. It is what a player or agent chose, so it is never
/// printed by `Debug` and stands in no address.
#[derive(Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// Cleans a name. There is always one: what cannot be used becomes `file`.
    ///
    /// ```
    /// use domain::attachment::FileName;
    /// assert_eq!(FileName::parse("../../etc/a\u{202e}gnp.log").as_str(), "agnp.log");
    /// assert_eq!(FileName::parse(r"C:\temp\.txt").as_str(), "file.txt");
    /// ```
    pub fn parse(text: &str) -> Self {
        let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
        let visible: String = last.chars().filter(|&character| is_kept(character)).collect();
        let clean = visible.trim().trim_end_matches('.');
        match split(clean) {
            (stem, Some(extension)) => {
                let stem = shortened(stem, FILE_NAME_CHARACTERS_MAX - extension.chars().count() - 1);
                Self(format!("{}.{extension}", or_nameless(stem)))
            }
            (stem, None) => Self(or_nameless(shortened(stem, FILE_NAME_CHARACTERS_MAX)).to_owned()),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How it ends, after the last dot, in small letters.
    pub fn extension(&self) -> Option<String> {
        split(&self.0).1.map(str::to_ascii_lowercase)
    }
}

impl std::fmt::Debug for FileName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FileName(…)")
    }
}

/// The name before its last dot, and a short plain extension after it.
fn split(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, extension))
            if (1..=FILE_EXTENSION_CHARACTERS_MAX).contains(&extension.len())
                && extension.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, Some(extension))
        }
        _ => (name, None),
    }
}

/// Without dots in front, which hide a file on many systems.
fn shortened(text: &str, characters_max: usize) -> &str {
    crate::fault::cut(text.trim_start_matches('.').trim_start(), characters_max).trim_end()
}

fn or_nameless(stem: &str) -> &str {
    if stem.is_empty() { NAMELESS } else { stem }
}

/// Neither a control character nor one that hides, breaks lines, or orders what is around it (Unicode's Bidi_Control).
fn is_kept(character: char) -> bool {
    let steers = matches!(
        character,
        '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    );
    !character.is_control() && !steers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> String {
        FileName::parse(text).as_str().to_owned()
    }

    #[test]
    fn a_name_has_no_path() {
        for text in ["a/b/shot.png", r"C:\shots\shot.png", "../shot.png", "/shot.png"] {
            assert_eq!(parsed(text), "shot.png", "{text}");
        }
    }

    #[test]
    fn a_name_is_visible_from_left_to_right() {
        assert_eq!(parsed("shot\r\n\0\u{202e}gpj.png\u{200f}"), "shotgpj.png");
        assert_eq!(parsed("لقطة 1.png"), "لقطة 1.png");
    }

    #[test]
    fn a_name_is_at_most_120_characters_with_its_extension() {
        let name = parsed(&format!("{}.jpeg", "ä".repeat(300)));
        assert_eq!(name, format!("{}.jpeg", "ä".repeat(115)));
        assert_eq!(parsed(&"x".repeat(300)).len(), 120);
    }

    #[test]
    fn what_is_no_name_becomes_file() {
        for text in ["", " ", "...", "/", "\u{202e}", "a/"] {
            assert_eq!(parsed(text), "file", "{text:?}");
        }
        assert_eq!((parsed(".log"), parsed("..hidden..png")), ("file.log".to_owned(), "hidden..png".to_owned()));
    }

    #[test]
    fn an_extension_is_short_plain_and_in_small_letters() {
        let extension = |text: &str| FileName::parse(text).extension();
        assert_eq!(extension("a.tar.GZ").as_deref(), Some("gz"));
        for none in ["a", "a.", "a.b c", "a.ünicode", "a.averylongextension"] {
            assert_eq!(extension(none), None, "{none}");
        }
    }

    #[test]
    fn a_cleaned_name_is_left_as_it_is() {
        for text in ["a .png", "....png", &format!("{} .jpeg", "x ".repeat(100)), "a. ", "a.b."] {
            let once = parsed(text);
            assert_eq!(parsed(&once), once, "{text:?}");
        }
    }

    #[test]
    fn a_name_cannot_be_printed_by_debug() {
        assert_eq!(format!("{:?}", FileName::parse("secret.txt")), "FileName(…)");
    }
}
