//! The identifiers and the name of a player: what each may look like (contract 1.2). None of them
//! can be printed by `Debug`, so that none gets into a log by accident.

use std::fmt;
use std::str::FromStr;

use email_address::{EmailAddress, Options};
use serde::{Deserialize, Serialize};

use crate::fault::{Fault, code, cut};
use crate::limits::{
    EMAIL_CHARACTERS_MAX, NAME_CHARACTERS_MAX, PHONE_NUMBER_DIGITS_MAX, PHONE_NUMBER_DIGITS_MIN, UID_CHARACTERS_MAX,
};

macro_rules! personal_text {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;

            /// For what was stored: a text that does not parse is an error that does not repeat it.
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).map_err(|_| concat!("not a ", stringify!($name)))
            }
        }
    };
}

personal_text!(
    /// The studio's own id of a player: 1 to 750 characters, no white space around it, compared
    /// as it is.
    Uid
);
personal_text!(
    /// An e-mail address as it was given; [`Email::folded`] is what is compared.
    Email
);
personal_text!(
    /// A phone number: `+` and 7 to 15 digits, the first not 0 (E.164).
    PhoneNumber
);
personal_text!(
    /// What a player is called: 1 to 255 characters, for people to read.
    PlayerName
);

impl Uid {
    /// Reads a uid; a fault names the parameter `uid`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let characters = text.chars().count();
        if characters > UID_CHARACTERS_MAX {
            return Err(too_long("uid", characters, UID_CHARACTERS_MAX));
        }
        if text.is_empty() || text.trim() != text {
            let detail = "uid must not be empty, and must not begin or end with white space";
            return Err(Fault::new("uid", code::INVALID, detail));
        }
        Ok(Self(text.to_owned()))
    }
}

impl Email {
    /// Reads an e-mail address by its syntax; a fault names the parameter `email`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let characters = text.chars().count();
        if characters > EMAIL_CHARACTERS_MAX {
            return Err(too_long("email", characters, EMAIL_CHARACTERS_MAX));
        }
        let options = Options::default().without_display_text();
        match EmailAddress::parse_with_options(text, options) {
            Ok(_) => Ok(Self(text.to_owned())),
            Err(_) => {
                let detail = "email must be one e-mail address such as name@example.com";
                Err(Fault::new("email", code::INVALID, detail))
            }
        }
    }

    /// The address in lower case: two addresses are the same if this is (contract 1.2).
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// Whether a text is this address, in whatever letter case.
    pub(crate) fn is_written(&self, text: &str) -> bool {
        self.folded() == text.to_lowercase()
    }
}

impl PhoneNumber {
    /// Reads a phone number; a fault names the parameter `phone_number`. A leading space is read
    /// as `+`, which is what an unescaped `+` becomes in a form (contract 1.2).
    ///
    /// ```
    /// use domain::player::PhoneNumber;
    /// assert_eq!(PhoneNumber::parse(" 919876543210").unwrap().as_str(), "+919876543210");
    /// assert!(PhoneNumber::parse("919876543210").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let digits = text.strip_prefix(['+', ' ']).filter(|digits| {
            (PHONE_NUMBER_DIGITS_MIN..=PHONE_NUMBER_DIGITS_MAX).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && !digits.starts_with('0')
        });
        match digits {
            Some(digits) => Ok(Self(format!("+{digits}"))),
            None => Err(Fault::new(
                "phone_number",
                code::INVALID,
                "phone_number must be + and 7 to 15 digits, the first not 0, without spaces or \
                 dashes, such as +919876543210; in a query or form, + is written %2B",
            )),
        }
    }

    /// Whether a country has numbers like this one. The metadata is never complete, so that an
    /// unknown number is no fault.
    pub fn known_to_metadata(&self) -> bool {
        rlibphonenumber::PhoneNumber::from_str(&self.0).is_ok_and(|number| number.is_valid())
    }
}

impl PlayerName {
    /// Reads a name that fits: neither blank nor longer than 255 characters. A fault names the
    /// parameter `name`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let characters = text.chars().count();
        if characters > NAME_CHARACTERS_MAX {
            return Err(too_long("name", characters, NAME_CHARACTERS_MAX));
        }
        Self::cut(text)
            .map(|(name, _)| name)
            .ok_or_else(|| Fault::new("name", code::INVALID, "name must hold a visible character"))
    }

    /// The first 255 characters of a name without the white space around it, and whether anything
    /// had to go; `None` for a blank one.
    pub(crate) fn cut(text: &str) -> Option<(Self, bool)> {
        let whole = text.trim();
        let kept = cut(whole, NAME_CHARACTERS_MAX).trim_end();
        (!kept.is_empty()).then(|| (Self(kept.to_owned()), kept.len() < whole.len()))
    }
}

fn too_long(parameter: &str, characters: usize, characters_max: usize) -> Fault {
    let detail = format!("{parameter} has {characters} characters; at most {characters_max} are accepted");
    Fault::new(parameter, code::TOO_LONG, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_of_750_characters_is_accepted_as_it_is() {
        for text in ["7", "Ann", "a b", "émile", &"ä".repeat(750)] {
            assert_eq!(Uid::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn a_uid_that_is_empty_longer_or_has_outer_white_space_is_refused() {
        for text in ["", " ", " a", "a ", "a\n", "\u{a0}a", &"ä".repeat(751)] {
            assert_eq!(Uid::parse(text).unwrap_err().parameter, "uid", "{text:?}");
        }
    }

    #[test]
    fn an_email_is_judged_by_its_syntax() {
        for text in ["a@example.com", "Ann.B+tag@sub.example.co.uk", "ünï@exämple.com"] {
            assert_eq!(Email::parse(text).unwrap().as_str(), text);
        }
        for text in [
            "",
            "a",
            "a@",
            "@example.com",
            "a b@example.com",
            " a@example.com",
            "a@example.com ",
            "a@b@example.com",
            "Ann <a@example.com>",
            "a@exa mple.com",
            "a..b@example.com",
        ] {
            assert_eq!(Email::parse(text).unwrap_err().parameter, "email", "{text:?}");
        }
    }

    #[test]
    fn an_email_of_more_than_254_characters_is_refused() {
        let domain = format!("{0}.{0}.{0}.example", "d".repeat(60));
        let fitting = format!("{}@{domain}", "a".repeat(254 - 1 - domain.len()));
        assert_eq!(fitting.len(), 254);
        assert!(Email::parse(&fitting).is_ok());
        assert_eq!(Email::parse(&format!("a{fitting}")).unwrap_err().code, "too_long");
    }

    #[test]
    fn emails_are_compared_in_lower_case_and_kept_as_given() {
        let email = Email::parse("Ann@Example.COM").unwrap();
        assert_eq!(email.folded(), "ann@example.com");
        assert_eq!(email.as_str(), "Ann@Example.COM");
    }

    #[test]
    fn a_phone_number_has_seven_to_fifteen_digits_after_its_plus() {
        for text in ["+1234567", "+919876543210", "+123456789012345"] {
            assert_eq!(PhoneNumber::parse(text).unwrap().as_str(), text);
        }
        assert_eq!(PhoneNumber::parse(" 919876543210").unwrap().as_str(), "+919876543210");
    }

    #[test]
    fn other_phone_numbers_are_refused() {
        for text in [
            "",
            "+",
            "919876543210",
            "+0919876543210",
            "+123456",
            "+1234567890123456",
            "+91 9876543210",
            "+91-9876543210",
            "++919876543210",
            "  919876543210",
            "+९१९८७६५४३२",
            "+9198765x3210",
        ] {
            assert_eq!(PhoneNumber::parse(text).unwrap_err().parameter, "phone_number", "{text:?}");
        }
    }

    #[test]
    fn the_metadata_knows_real_numbers_only() {
        assert!(PhoneNumber::parse("+919876543210").unwrap().known_to_metadata());
        assert!(!PhoneNumber::parse("+9999999999999").unwrap().known_to_metadata());
        assert!(!PhoneNumber::parse("+11111111").unwrap().known_to_metadata());
    }

    #[test]
    fn a_name_is_cut_to_255_characters() {
        let (name, was_cut) = PlayerName::cut(&"ä".repeat(256)).unwrap();
        assert_eq!(name.as_str(), "ä".repeat(255));
        assert!(was_cut);
        let (name, was_cut) = PlayerName::cut(&format!(" {} ", "ä".repeat(255))).unwrap();
        assert_eq!(name.as_str(), "ä".repeat(255));
        assert!(!was_cut);
        assert!(PlayerName::cut(" \t").is_none());
    }

    #[test]
    fn a_whole_name_is_read_back_and_a_longer_or_blank_one_refused() {
        assert!(PlayerName::parse(&"ä".repeat(255)).is_ok());
        assert_eq!(PlayerName::parse(&"ä".repeat(256)).unwrap_err().code, "too_long");
        assert_eq!(PlayerName::parse(" ").unwrap_err().code, "invalid");
    }

    #[test]
    fn no_fault_repeats_what_it_refuses() {
        let secret = "s3cret".repeat(200);
        for fault in [
            Uid::parse(&secret).unwrap_err(),
            Email::parse(&secret).unwrap_err(),
            Email::parse("s3cret").unwrap_err(),
            PhoneNumber::parse("s3cret").unwrap_err(),
            PlayerName::parse(&secret).unwrap_err(),
        ] {
            assert!(!fault.detail.contains("s3cret"), "{fault:?}");
        }
    }

    #[test]
    fn none_of_them_can_be_printed_by_debug() {
        assert_eq!(format!("{:?}", Uid::parse("secret").unwrap()), "Uid(…)");
        assert_eq!(format!("{:?}", Email::parse("a@example.com").unwrap()), "Email(…)");
        assert_eq!(format!("{:?}", PhoneNumber::parse("+1234567").unwrap()), "PhoneNumber(…)");
        assert_eq!(format!("{:?}", PlayerName::parse("secret").unwrap()), "PlayerName(…)");
    }

    #[test]
    fn a_stored_identifier_that_no_longer_parses_is_an_error() {
        assert_eq!(serde_json::from_str::<Uid>("\"7\"").unwrap().as_str(), "7");
        let error = serde_json::from_str::<Email>("\"secret\"").unwrap_err().to_string();
        assert!(error.contains("not a Email") && !error.contains("secret"), "{error}");
    }
}
