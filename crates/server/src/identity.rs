//! Identity verification: whether a `user_auth_token` holds (contract 3). What it then proves is `domain::identity`'s
//! to say.
//!
//! A token is an HMAC, or, where there is a dot in it, a JWT. Each kind has secrets of its own: were they the same, the
//! HMAC over a crafted uid would be the signature of a JWT.

use crate::failure::Failure;
use crate::server::Inner;
use data_encoding::{BASE64_NOPAD, BASE64URL_NOPAD};
use domain::identity::{Claims, Proved, Subject, Unproved};
use domain::link::UserAuthToken;
use domain::player::Identity;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;
use serde::de::IgnoredAny;
use sha2::Sha256;
use std::collections::HashSet;
use store::apps::App;

/// What a token proves of an identity, by the app's live secrets; or why it proves nobody.
///
/// # Errors
/// When the store does not answer.
pub async fn judge(
    server: &Inner,
    app: &App,
    identity: &Identity,
    token: &UserAuthToken,
) -> Result<Result<Proved, Unproved>, Failure> {
    if identity.is_anonymous() {
        return Ok(Err(Unproved::NoIdentifier));
    }
    let sealed = server.store.identity_secrets(app.domain_id, app.app_id).await?;
    let secrets = Secrets { hmac: unseal(server, &sealed.hmac), jwt: unseal(server, &sealed.jwt) };
    let subject = Subject { identity, hmac_of_uid_and_email: app.hmac_of_uid_and_email, now_ms: server.now_ms() };
    let token = token.as_str();
    Ok(if token.contains('.') { secrets.judge_jwt(token, &subject) } else { secrets.judge_hmac(token, &subject) })
}

/// A secret that can't be read proves nobody: links are made all the same.
fn unseal(server: &Inner, sealed: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let unseal = |sealed: &Vec<u8>| {
        let unsealed = server.vault.unseal(sealed);
        unsealed.inspect_err(|error| tracing::error!("an identity secret is of no use: {error}")).ok()
    };
    sealed.iter().filter_map(unseal).collect()
}

/// An app's live secrets of both kinds: the keys themselves.
struct Secrets {
    hmac: Vec<Vec<u8>>,
    jwt: Vec<Vec<u8>>,
}

impl Secrets {
    /// Token A.
    fn judge_hmac(&self, token: &str, subject: &Subject<'_>) -> Result<Proved, Unproved> {
        let code = read_hmac(token).ok_or(Unproved::NoHmac)?;
        let (message, proved) = subject.hmac_message()?;
        if is_hmac(&code, &self.hmac, &message) {
            return Ok(proved);
        }
        let made_of = if subject.hmac_of_uid_and_email { "uid and email" } else { first_of(subject.identity) };
        let others = values(subject.identity);
        Err(if is_hmac(&code, &self.jwt, &message) {
            Unproved::OtherSecret
        } else if others.iter().any(|value| is_hmac(&code, &self.hmac, value)) {
            Unproved::HmacOfAnother(made_of)
        } else {
            Unproved::Hmac(made_of)
        })
    }

    /// Token B.
    fn judge_jwt(&self, token: &str, subject: &Subject<'_>) -> Result<Proved, Unproved> {
        check_header(token)?;
        match read_claims(token, &self.jwt) {
            Some(claims) => subject.judge(&claims?),
            None if read_claims(token, &self.hmac).is_some() => Err(Unproved::OtherSecret),
            None => Err(Unproved::Signature),
        }
    }
}

/// The bytes of an HMAC-SHA256 in base64, standard or URL-safe, padded or not. A space was a plus sign before somebody
/// forgot to escape it.
fn read_hmac(token: &str) -> Option<[u8; 32]> {
    let standard = token.replace('_', "/").replace(['-', ' '], "+");
    let unpadded = standard.strip_suffix('=').unwrap_or(&standard);
    BASE64_NOPAD.decode(unpadded.as_bytes()).ok()?.try_into().ok()
}

/// Whether a code is the message's under one of the secrets; compared in constant time.
fn is_hmac(code: &[u8; 32], secrets: &[Vec<u8>], message: &str) -> bool {
    secrets.iter().any(|secret| {
        let mac = Hmac::<Sha256>::new_from_slice(secret);
        mac.is_ok_and(|mac| mac.chain_update(message).verify_slice(code).is_ok())
    })
}

/// The identifier that token A is made of.
fn first_of(identity: &Identity) -> &'static str {
    match identity {
        Identity { uid: Some(_), .. } => "uid",
        Identity { email: Some(_), .. } => "email",
        _ => "phone_number",
    }
}

/// Each identifier alone.
fn values(identity: &Identity) -> Vec<&str> {
    let Identity { uid, email, phone_number } = identity;
    let uid = uid.as_ref().map(|uid| uid.as_str());
    let email = email.as_ref().map(|email| email.as_str());
    [uid, email, phone_number.as_ref().map(|number| number.as_str())].into_iter().flatten().collect()
}

/// What counts of a JWT's header.
#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default, deserialize_with = "is_there")]
    crit: bool,
}

fn is_there<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| true)
}

/// Judges what the library does not: it passes over `crit`, and does not say what is wrong with `alg`.
fn check_header(token: &str) -> Result<(), Unproved> {
    let [header, _, _] = token.split('.').collect::<Vec<_>>()[..] else { return Err(Unproved::NoJwt) };
    let header = BASE64URL_NOPAD.decode(header.as_bytes()).map_err(|_| Unproved::NoJwt)?;
    let header: Header = serde_json::from_slice(&header).map_err(|_| Unproved::NoJwt)?;
    if header.alg != "HS256" {
        return Err(Unproved::NotHs256);
    }
    if header.crit { Err(Unproved::Critical) } else { Ok(()) }
}

/// The claims of a JWT that one of the secrets has signed; none if none has.
fn read_claims(token: &str, secrets: &[Vec<u8>]) -> Option<Result<Claims, Unproved>> {
    let validation = signature_alone();
    for secret in secrets {
        match jsonwebtoken::decode(token, &DecodingKey::from_secret(secret), &validation) {
            Ok(read) => return Some(Ok(read.claims)),
            Err(error) => match error.kind() {
                ErrorKind::InvalidSignature => {}
                ErrorKind::Json(_) => return Some(Err(Unproved::Payload)),
                _ => return Some(Err(Unproved::NoJwt)),
            },
        }
    }
    None
}

/// HS256, and nothing of the claims: `domain` judges them, by the server's clock. `aud` means nothing to us.
fn signature_alone() -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims = HashSet::new();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}
