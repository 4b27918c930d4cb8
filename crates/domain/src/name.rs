//! Names that stand in addresses: of a domain, and of a section or FAQ.

use std::fmt;

use crate::fault::{Fault, code};
use crate::limits::{DOMAIN_NAME_CHARACTERS_MAX, DOMAIN_NAME_CHARACTERS_MIN, SLUG_CHARACTERS_MAX};
use crate::link::Code;

/// The first path segments that are ours.
const RESERVED: [&str; 11] =
    ["v1", "assets", "enter", "inbox", "admin", "healthz", "readyz", "metrics", "openapi.json", "api", "static"];

/// The name of a domain, as it stands in addresses: 2 to 40 of `a-z`, `0-9` and `-`, a letter
/// first, no `-` last, no word of ours, and nothing that could be the code of a link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainName(String);

impl DomainName {
    /// Reads a name exactly as written; a fault names the parameter `domain`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let fault = |detail: &str| Err(Fault::new("domain", code::INVALID, detail));
        let length_fits = (DOMAIN_NAME_CHARACTERS_MIN..=DOMAIN_NAME_CHARACTERS_MAX).contains(&text.len());
        let characters_fit = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let ends_fit = text.starts_with(|first: char| first.is_ascii_lowercase()) && !text.ends_with('-');
        if !(length_fits && characters_fit && ends_fit) {
            return fault("a domain's name must be 2 to 40 of a-z, 0-9 and -, begin with a letter and not end with -");
        }
        if RESERVED.contains(&text) {
            return fault("this name is one of the words that addresses need themselves");
        }
        if Code::parse(text).is_some() {
            return fault("this name could be read as the code of a link; add or drop a character");
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A title as it stands in an address beside an id: lower-case ASCII words with `-` between them,
/// at most 60 characters. Empty when the title has no Latin letter or digit; callers leave it out.
///
/// ```
/// use domain::name::slug;
/// assert_eq!(slug("Où est mon épée ?"), "ou-est-mon-epee");
/// assert_eq!(slug("剣はどこ"), "");
/// ```
pub fn slug(title: &str) -> String {
    let mut slug = String::with_capacity(title.len().min(SLUG_CHARACTERS_MAX));
    let mut pending_dash = false;
    for character in title.chars().flat_map(char::to_lowercase) {
        // An apostrophe does not part a word: "can't" is "cant".
        if matches!(character, '\'' | '’') {
            continue;
        }
        let mut own = [0; 4];
        let letters = if character.is_ascii_alphanumeric() {
            &*character.encode_utf8(&mut own)
        } else if let Some(letters) = without_accent(character) {
            letters
        } else {
            pending_dash = !slug.is_empty();
            continue;
        };
        if slug.len() + usize::from(pending_dash) + letters.len() > SLUG_CHARACTERS_MAX {
            break;
        }
        if std::mem::take(&mut pending_dash) {
            slug.push('-');
        }
        slug.push_str(letters);
    }
    slug
}

/// A publish id with words behind it for people, as it stands in an address.
///
/// ```
/// use domain::name::id_and_slug;
/// assert_eq!(id_and_slug(7, "Refunds"), "7-refunds");
/// assert_eq!(id_and_slug(7, "剣はどこ"), "7");
/// ```
pub fn id_and_slug(id: i64, title: &str) -> String {
    let slug = slug(title);
    if slug.is_empty() { id.to_string() } else { format!("{id}-{slug}") }
}

/// A lower-case letter without its accent.
fn without_accent(character: char) -> Option<&'static str> {
    let letters = match character {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ő' | 'ơ' => "o",
        'ö' | 'ø' | 'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ț' | 'ţ' => "t",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    };
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_name_is_accepted() {
        for name in ["demo", "a1", "star-haul-2", &"x".repeat(40)] {
            assert!(DomainName::parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn other_characters_and_lengths_are_refused() {
        for name in ["", "a", "1demo", "-demo", "demo-", "Demo", "de mo", "de_mo", "démo", "a.b"] {
            assert!(DomainName::parse(name).is_err(), "{name:?}");
        }
        assert!(DomainName::parse(&"x".repeat(41)).is_err());
    }

    #[test]
    fn our_own_words_are_refused() {
        for name in RESERVED {
            assert!(DomainName::parse(name).is_err(), "{name}");
        }
        assert!(DomainName::parse("inbox2").is_ok());
    }

    #[test]
    fn a_name_that_could_be_a_code_is_refused() {
        assert!(DomainName::parse("abcdefghjkmnpqrs").is_err());
        assert!(DomainName::parse("abcdefgh-kmnpqrs").is_ok());
        assert!(DomainName::parse("abcdefghjkmnpqr").is_ok());
        assert!(DomainName::parse("ubcdefghjkmnpqrs").is_ok());
    }

    #[test]
    fn a_title_becomes_words_with_dashes() {
        assert_eq!(slug("  My game can't save!! (PS5)  "), "my-game-cant-save-ps5");
        assert_eq!(slug("Größe — Überblick"), "groesse-ueberblick");
        assert_eq!(slug("?!"), "");
    }

    #[test]
    fn a_long_title_is_cut_without_a_dash_at_the_end() {
        let slug = slug(&"abcde ".repeat(30));
        assert_eq!(slug.len(), 59);
        assert!(slug.ends_with("-abcde"));
        assert!(super::slug(&"ß".repeat(200)).len() <= SLUG_CHARACTERS_MAX);
    }
}
