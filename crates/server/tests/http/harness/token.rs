//! Tokens with which a studio proves who its players are (contract 3), made as its back end makes them.

use super::TestApp;
use super::world::{ONE, identity_secret};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

/// HMAC-SHA256.
pub(crate) fn hmac(secret: &str, message: &str) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap().chain_update(message).finalize().into_bytes().to_vec()
}

/// Token A of the first domain's proof app.
pub(crate) fn hmac_token(message: &str) -> String {
    BASE64.encode(&hmac(&identity_secret(ONE, "hmac", 0), message))
}

/// Token B of the first domain's proof app, that names these, made now.
pub(crate) fn jwt_token(app: &TestApp, named: &[(&str, &str)]) -> String {
    signed(&jwt_head(), &claims(app, named), &identity_secret(ONE, "jwt", 0))
}

pub(crate) fn jwt_head() -> Value {
    json!({"alg": "HS256", "typ": "JWT"})
}

/// The payload of a JWT that names these, made now.
pub(crate) fn claims(app: &TestApp, named: &[(&str, &str)]) -> Value {
    let named = named.iter().map(|(identifier, value)| json!({"identifier": identifier, "value": value}));
    json!({"iat": app.now_ms() / 1_000, "identities": named.collect::<Vec<_>>()})
}

/// A JWT with any head and payload.
pub(crate) fn signed(head: &Value, payload: &Value, secret: &str) -> String {
    signed_text(&head.to_string(), &payload.to_string(), secret)
}

/// A JWT of texts that need not be what they should.
pub(crate) fn signed_text(head: &str, payload: &str, secret: &str) -> String {
    let message = unsigned(head, payload);
    format!("{message}.{}", BASE64URL_NOPAD.encode(&hmac(secret, &message)))
}

/// What a JWT's signature is of.
pub(crate) fn unsigned(head: &str, payload: &str) -> String {
    format!("{}.{}", BASE64URL_NOPAD.encode(head.as_bytes()), BASE64URL_NOPAD.encode(payload.as_bytes()))
}
