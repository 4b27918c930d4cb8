//! Who a player is said to be, and what that allows.

mod identifier;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, code};
use crate::identity::Proved;
use crate::ids::AppId;
use crate::params::{Parameter, ParameterKind, Params, Reader};

pub use identifier::{Email, PhoneNumber, PlayerName, Uid};

/// What a call says about who the player is. All absent: an anonymous player (contract 1.2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identity {
    /// The studio's own id of the player.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<Uid>,
    /// The player's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// The player's phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<PhoneNumber>,
}

impl Identity {
    /// No identifier at all.
    pub fn is_anonymous(&self) -> bool {
        self.uid.is_none() && self.email.is_none() && self.phone_number.is_none()
    }

    /// Whether both say to be the same player: the first identifier that both have decides, in the
    /// order of contract 2. Two anonymous players of one browser are one.
    pub fn names_the_same(&self, other: &Self) -> bool {
        if let (Some(own), Some(theirs)) = (&self.uid, &other.uid) {
            return own == theirs;
        }
        if let (Some(own), Some(theirs)) = (&self.email, &other.email) {
            return own.folded() == theirs.folded();
        }
        if let (Some(own), Some(theirs)) = (&self.phone_number, &other.phone_number) {
            return own == theirs;
        }
        self.is_anonymous() && other.is_anonymous()
    }

    /// Reads `uid`, `email` and `phone_number`.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Self {
        let uid = reader.text("uid").map(|text| Uid::parse(&text));
        let email = reader.text("email").map(|text| Email::parse(&text));
        let phone_number = reader.text("phone_number").map(|text| PhoneNumber::parse(&text));
        let identity = Self {
            uid: uid.and_then(|result| reader.keep(result)),
            email: email.and_then(|result| reader.keep(result)),
            phone_number: phone_number.and_then(|result| reader.keep(result)),
        };
        if identity.phone_number.as_ref().is_some_and(|number| !number.known_to_metadata()) {
            reader.warn(Fault::new(
                "phone_number",
                code::UNKNOWN,
                "phone_number is well formed, but no country has such a number; it is used as it is",
            ));
        }
        identity
    }
}

/// How far a player's identity is vouched for (contract 2 and 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// A token proves it.
    Verified,
    /// Identified, in an app that asks for proof, without any.
    Unverified,
    /// No identifier was sent.
    Anonymous,
    /// The app asks for no proof: the API key that made the link vouches.
    Vouched,
}

impl Standing {
    /// The standing of a player of whom a token proves this, in an app with or without identity
    /// verification.
    pub fn of(identity: &Identity, proved: Proved, identity_verification: bool) -> Self {
        if identity.is_anonymous() {
            Self::Anonymous
        } else if proved.shows(identity) {
            Self::Verified
        } else if identity_verification {
            Self::Unverified
        } else {
            Self::Vouched
        }
    }

    /// Whether this player may read and write a chat: all but the unverified (contract 3).
    pub fn may_chat(self) -> bool {
        self != Self::Unverified
    }
}

/// What `unread` asks about: an app, and at least one identifier of a player (contract 1.5).
#[derive(Debug)]
pub struct PlayerKey;

impl PlayerKey {
    /// Reads the parameters of `unread` and gives the app, the identity and the warnings, or every
    /// fault. Whether the app exists is for the caller to find out.
    pub fn parse(params: &Params) -> Result<(AppId, Identity, Vec<Fault>), Vec<Fault>> {
        let mut reader = Reader::new(params, UNREAD_PARAMETERS);
        let app_id = read_app_id(&mut reader);
        let identity = Identity::read(&mut reader);
        let identified = ["uid", "email", "phone_number"].iter().any(|name| reader.is_given(name));
        if !identified {
            reader.fault(Fault::new("uid", code::REQUIRED, "at least one of uid, email and phone_number is required"));
        }
        match app_id {
            Some(app_id) if reader.faults.is_empty() => Ok((app_id, identity, reader.warnings)),
            _ => Err(reader.faults),
        }
    }
}

/// The parameters of `unread` (contract 1.5).
pub const UNREAD_PARAMETERS: &[Parameter] = &[
    Parameter { name: "app_id", kind: ParameterKind::Integer, required: true, about: "The app's publish id." },
    Parameter {
        name: "uid",
        kind: ParameterKind::Text,
        required: false,
        about: "The player's id in the game. At least one of uid, email and phone_number is required.",
    },
    Parameter { name: "email", kind: ParameterKind::Text, required: false, about: "The player's e-mail address." },
    Parameter {
        name: "phone_number",
        kind: ParameterKind::Text,
        required: false,
        about: "The player's phone number in E.164 form, such as +919876543210.",
    },
];

/// Reads the required `app_id`, a number or a text (contract 1.2).
pub(crate) fn read_app_id(reader: &mut Reader<'_>) -> Option<AppId> {
    if !reader.is_given("app_id") {
        let detail = "app_id is required: the app's publish id, a whole number of at least 1";
        reader.fault(Fault::new("app_id", code::REQUIRED, detail));
        return None;
    }
    let text = reader.text("app_id")?;
    let app_id = AppId::parse(&text).ok_or_else(|| {
        let detail = "app_id must be the app's publish id, a whole number from 1 to 2147483647";
        Fault::new("app_id", code::INVALID, detail)
    });
    reader.keep(app_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Raw;

    fn query(pairs: &[(&str, &str)]) -> Params {
        let mut params = Params::default();
        for (name, value) in pairs {
            params.insert(*name, Raw::Text((*value).to_owned()));
        }
        params
    }

    fn faults(pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let faults = PlayerKey::parse(&query(pairs)).unwrap_err();
        faults.into_iter().map(|fault| (fault.parameter, fault.code)).collect()
    }

    #[test]
    fn the_first_identifier_that_both_have_decides_who_is_the_same() {
        let identity = |uid: Option<&str>, email: Option<&str>| Identity {
            uid: uid.map(|uid| Uid::parse(uid).unwrap()),
            email: email.map(|email| Email::parse(email).unwrap()),
            phone_number: None,
        };
        let ann = identity(Some("7"), None);
        assert!(ann.names_the_same(&identity(Some("7"), Some("ann@mail.example"))));
        assert!(!ann.names_the_same(&identity(Some("8"), None)));
        let by_email = identity(None, Some("Ann@mail.example"));
        assert!(by_email.names_the_same(&identity(Some("7"), Some("ann@mail.example"))));
        assert!(!by_email.names_the_same(&ann), "nothing shows that they are one");
        assert!(identity(None, None).names_the_same(&identity(None, None)));
        assert!(!ann.names_the_same(&identity(None, None)));
    }

    #[test]
    fn an_app_and_any_one_identifier_is_enough() {
        for (name, value) in [("uid", "7"), ("email", "a@example.com"), ("phone_number", "+919876543210")] {
            let (app_id, identity, warnings) = PlayerKey::parse(&query(&[("app_id", "1"), (name, value)])).unwrap();
            assert_eq!((app_id, identity.is_anonymous()), (AppId(1), false), "{name}");
            assert!(warnings.is_empty(), "{name}");
        }
    }

    #[test]
    fn without_app_and_identifier_both_are_named() {
        let expected = [("app_id".to_owned(), "required"), ("uid".to_owned(), "required")];
        assert_eq!(faults(&[]), expected);
        assert_eq!(faults(&[("app_id", ""), ("uid", "")]), expected);
    }

    #[test]
    fn a_malformed_identifier_is_refused_also_beside_a_good_one() {
        let pairs = [("app_id", "1"), ("uid", "7"), ("email", "x")];
        assert_eq!(faults(&pairs), [("email".to_owned(), "invalid")]);
    }

    #[test]
    fn a_malformed_identifier_is_not_called_missing() {
        assert_eq!(faults(&[("app_id", "1"), ("uid", " 7")]), [("uid".to_owned(), "invalid")]);
    }

    #[test]
    fn an_identifier_twice_is_refused() {
        let pairs = [("app_id", "1"), ("uid", "7"), ("uid", "8")];
        assert_eq!(faults(&pairs), [("uid".to_owned(), "duplicate")]);
    }

    #[test]
    fn a_malformed_app_is_refused() {
        for app_id in ["0", "x", "2147483648", "1.5"] {
            let pairs = [("app_id", app_id), ("uid", "7")];
            assert_eq!(faults(&pairs), [("app_id".to_owned(), "invalid")], "{app_id}");
        }
    }

    #[test]
    fn unknown_parameters_and_numbers_are_warnings() {
        let pairs = [("app_id", "1"), ("phone_number", "+9999999999999"), ("format", "png"), ("x", "")];
        let (_, _, warnings) = PlayerKey::parse(&query(&pairs)).unwrap();
        let named: Vec<_> = warnings.iter().map(|w| (w.parameter.as_str(), w.code)).collect();
        assert_eq!(named, [("format", "unknown"), ("phone_number", "unknown")]);
    }

    #[test]
    fn only_an_identified_player_without_the_proof_that_the_app_asks_for_may_not_chat() {
        let anonymous = Identity::default();
        let by_email = Identity { email: Email::parse("a@example.com").ok(), ..Identity::default() };
        let by_both = Identity { uid: Uid::parse("7").ok(), ..by_email.clone() };
        let nothing = Proved::default();
        let (uid, email) = (Proved { uid: true, ..nothing }, Proved { email: true, ..nothing });
        for (identity, proved, asks_for_proof, standing, may_chat) in [
            (&anonymous, nothing, false, Standing::Anonymous, true),
            (&anonymous, nothing, true, Standing::Anonymous, true),
            (&by_both, nothing, false, Standing::Vouched, true),
            (&by_both, nothing, true, Standing::Unverified, false),
            (&by_both, email, true, Standing::Unverified, false),
            (&by_both, uid, true, Standing::Verified, true),
            (&by_both, uid, false, Standing::Verified, true),
            (&by_email, email, true, Standing::Verified, true),
            (&by_email, uid, true, Standing::Unverified, false),
        ] {
            assert_eq!(Standing::of(identity, proved, asks_for_proof), standing);
            assert_eq!(standing.may_chat(), may_chat);
        }
    }

    #[test]
    fn an_identity_is_read_back_from_json() {
        let identity =
            Identity { uid: Uid::parse("7").ok(), email: Email::parse("a@example.com").ok(), phone_number: None };
        let stored = serde_json::to_string(&identity).unwrap();
        assert_eq!(serde_json::from_str::<Identity>(&stored).unwrap(), identity);
    }
}
