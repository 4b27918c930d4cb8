//! Identity verification: what a `user_auth_token` has to be made of, and what it proves (contract 3).
//!
//! Two kinds of token prove who a player is: A, an HMAC over identifiers, and B, a JWT that names them. Nothing here
//! computes one: whoever does asks for [`Subject::hmac_message`], or hands the claims of a JWT whose signature holds to
//! [`Subject::judge`].

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Number;

use crate::limits::{JWT_AGE_MAX_SECONDS, JWT_LEAD_MAX_SECONDS};
use crate::player::Identity;

/// Which of a call's identifiers a token proves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Proved {
    /// The uid.
    pub uid: bool,
    /// The e-mail address.
    pub email: bool,
    /// The phone number.
    pub phone_number: bool,
}

impl Proved {
    /// Whether it shows who this is: by the uid if there is one, else by any identifier (contract 3).
    pub fn shows(self, identity: &Identity) -> bool {
        if identity.uid.is_some() { self.uid } else { self.email || self.phone_number }
    }

    /// What of it is about identifiers that are there.
    pub(crate) fn within(self, identity: &Identity) -> Self {
        Self {
            uid: self.uid && identity.uid.is_some(),
            email: self.email && identity.email.is_some(),
            phone_number: self.phone_number && identity.phone_number.is_some(),
        }
    }
}

/// Whom a token is to prove, and by whose rules.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The identifiers of the call, as it carries them.
    pub identity: &'a Identity,
    /// Token A is made of uid and e-mail address: the app's `hmac_message` is `uid_email`.
    pub hmac_of_uid_and_email: bool,
    /// Now, in milliseconds since 1970.
    pub now_ms: i64,
}

impl Subject<'_> {
    /// The text that token A is the HMAC of, and what it then proves: the uid, else the e-mail address, else the phone
    /// number, and only that one; in apps that say so, uid and e-mail address joined, and both (contract 3).
    pub fn hmac_message(&self) -> Result<(String, Proved), Unproved> {
        let Identity { uid, email, phone_number } = self.identity;
        let nobody = Proved::default();
        if self.hmac_of_uid_and_email {
            let (Some(uid), Some(email)) = (uid, email) else { return Err(Unproved::NeedsUidAndEmail) };
            return Ok((format!("{}{}", uid.as_str(), email.as_str()), Proved { uid: true, email: true, ..nobody }));
        }
        match (uid, email, phone_number) {
            (Some(uid), ..) => Ok((uid.as_str().to_owned(), Proved { uid: true, ..nobody })),
            (_, Some(email), _) => Ok((email.as_str().to_owned(), Proved { email: true, ..nobody })),
            (.., Some(number)) => Ok((number.as_str().to_owned(), Proved { phone_number: true, ..nobody })),
            _ => Err(Unproved::NoIdentifier),
        }
    }

    /// What a JWT with these claims proves. One that names another value for any identifier of the call proves nothing
    /// at all (contract 3).
    pub fn judge(&self, claims: &Claims) -> Result<Proved, Unproved> {
        claims.check_times(self.now_ms)?;
        claims.check_names()?;
        let Identity { uid, email, phone_number } = self.identity;
        let proved = Proved {
            uid: claims.agree("uid", uid.as_ref().map(|uid| |value: &str| uid.as_str() == value))?,
            email: claims.agree("email", email.as_ref().map(|email| |value: &str| email.is_written(value)))?,
            phone_number: claims
                .agree("phone_number", phone_number.as_ref().map(|number| |value: &str| number.as_str() == value))?,
        };
        if uid.is_some() && !proved.uid {
            Err(Unproved::NamesNoUid)
        } else if proved == Proved::default() {
            Err(Unproved::NamesNobody)
        } else if self.hmac_of_uid_and_email && uid.is_none() && proved.email {
            Err(Unproved::EmailWithoutUid)
        } else {
            Ok(proved)
        }
    }
}

/// The payload of token B. Anything else in it is let be; a member of these that is there twice is an error.
#[derive(Deserialize)]
pub struct Claims {
    #[serde(default, deserialize_with = "given")]
    iat: Option<Number>,
    #[serde(default, deserialize_with = "given")]
    exp: Option<Number>,
    identities: Vec<Named>,
}

/// One identifier that a JWT names. `metadata` is let be.
#[derive(Deserialize)]
struct Named {
    identifier: String,
    value: String,
}

/// What a JWT may name (contract 3). A call has only the first three.
const IDENTIFIERS: [&str; 12] = [
    "uid",
    "email",
    "phone_number",
    "psn_id",
    "xbox_live_id",
    "nintendo_id",
    "steam_id",
    "discord_id",
    "apple_gamecenter_id",
    "google_playstore_id",
    "facebook_id",
    "whatsapp_id",
];

impl Claims {
    fn check_times(&self, now_ms: i64) -> Result<(), Unproved> {
        let now_seconds = now_ms as f64 / 1000.0;
        let iat = self.iat.as_ref().and_then(Number::as_f64).ok_or(Unproved::NoIat)?;
        if now_seconds - iat > JWT_AGE_MAX_SECONDS {
            return Err(Unproved::Stale);
        }
        if iat - now_seconds > JWT_LEAD_MAX_SECONDS {
            return Err(Unproved::FromTheFuture);
        }
        let exp = self.exp.as_ref().and_then(Number::as_f64);
        if exp.is_some_and(|exp| exp <= now_seconds) { Err(Unproved::Expired) } else { Ok(()) }
    }

    fn check_names(&self) -> Result<(), Unproved> {
        let mut names = BTreeSet::new();
        for Named { identifier, .. } in &self.identities {
            if !IDENTIFIERS.contains(&identifier.as_str()) {
                return Err(Unproved::UnknownIdentifier);
            }
            if !names.insert(identifier) {
                return Err(Unproved::NamedTwice);
            }
        }
        Ok(())
    }

    /// Whether it names the call's value of an identifier, which `is_own` tells; none: the call has no such identifier.
    fn agree(&self, identifier: &'static str, is_own: Option<impl Fn(&str) -> bool>) -> Result<bool, Unproved> {
        let named = self.identities.iter().find(|named| named.identifier == identifier);
        match (named, is_own) {
            (Some(named), Some(is_own)) if is_own(&named.value) => Ok(true),
            (Some(_), Some(_)) => Err(Unproved::OtherValue(identifier)),
            _ => Ok(false),
        }
    }
}

/// A number; an explicit null is none.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Number>, D::Error> {
    Number::deserialize(deserializer).map(Some)
}

/// Why a token proves nobody. The text is for the developer: why, and what mends it; never what the token says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unproved {
    /// The call is of an anonymous player.
    #[error("the call names no uid, email or phone_number that a token could prove")]
    NoIdentifier,
    /// No form of token A, and without a dot no token B.
    #[error(
        "it is neither a JWT nor the base64 of an HMAC-SHA256, which is 43 characters, or 44 with padding \
         (hexadecimal is not accepted)"
    )]
    NoHmac,
    /// Token A of an app with `uid_email`.
    #[error("in this app the HMAC is made of the uid followed by the email, and the call must carry both")]
    NeedsUidAndEmail,
    /// Token A is made of something else, or with something else.
    #[error(
        "the HMAC-SHA256 does not match: its key must be the text of a live hmac_secret of this app (not decoded), its \
         message the exact value of {0} in this call"
    )]
    Hmac(&'static str),
    /// Token A is right for another identifier of the call.
    #[error("it is the HMAC of another identifier of this call: make it of {0}")]
    HmacOfAnother(&'static str),
    /// Signed with the secret of the other kind of token.
    #[error("it is made with the other secret: an HMAC needs an hmac_secret, a JWT a jwt_secret")]
    OtherSecret,
    /// Not three parts of base64url, or no JSON header.
    #[error("it has a dot and so must be a JWT: three parts in base64url without padding, the first a JSON header")]
    NoJwt,
    /// `alg`.
    #[error("the JWT's alg is not HS256, which is the only one accepted")]
    NotHs256,
    /// `crit`.
    #[error("the JWT's header has crit, which is not accepted: leave it out")]
    Critical,
    /// Token B is signed with something else.
    #[error(
        "the JWT's signature does not match: its key must be the text of a live jwt_secret of this app (not decoded)"
    )]
    Signature,
    /// No such claims.
    #[error(
        "the JWT must carry iat, a number, and identities, an array of {{\"identifier\",\"value\"}} with texts in them, \
         each member once"
    )]
    Payload,
    /// `iat` is not there.
    #[error("the JWT has no iat, which is mandatory: the time of signing, in seconds since 1970")]
    NoIat,
    /// `iat` is too old.
    #[error("the JWT's iat is more than 24 hours ago: sign one for each call; iat is in seconds since 1970")]
    Stale,
    /// `iat` is still to come.
    #[error(
        "the JWT's iat is more than 60 seconds ahead of the server's clock: set the clock right; iat is in seconds \
         since 1970, not milliseconds"
    )]
    FromTheFuture,
    /// `exp` is over.
    #[error("the JWT's exp is over; exp is in seconds since 1970")]
    Expired,
    /// An identifier that there is not.
    #[error("the JWT names an identifier that there is not; there are {}", IDENTIFIERS.join(", "))]
    UnknownIdentifier,
    /// An identifier more than once.
    #[error("the JWT names an identifier more than once: name each once")]
    NamedTwice,
    /// Another value than the call's.
    #[error("the JWT names another value of {0} than the call, which makes it wholly invalid")]
    OtherValue(&'static str),
    /// The call has a uid, the token has none.
    #[error("the JWT names no uid, and a call with a uid is proved only by a token that names that uid")]
    NamesNoUid,
    /// Nothing in common with the call.
    #[error("the JWT names none of the call's identifiers")]
    NamesNobody,
    /// An e-mail address alone, in an app with `uid_email`.
    #[error("in this app no token proves an email without a uid: add the uid to the call and to the token")]
    EmailWithoutUid,
}
