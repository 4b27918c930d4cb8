//! Reading and writing cookies.

use axum::http::{HeaderMap, header};
use std::fmt::Write as _;

/// About as many as a cookie's attributes have.
const ATTRIBUTES_BYTES: usize = 64;

/// The value of a cookie of this name.
#[must_use]
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(cookie::Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .and_then(|cookie| cookie.value_raw())
}

/// A `Set-Cookie` value: for the whole host, out of reach of scripts, not sent by other sites' forms and images.
#[must_use]
pub fn write(name: &str, value: &str, life_seconds: i64, secure: bool) -> String {
    let cookie = cookie::Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(cookie::SameSite::Lax)
        .secure(secure)
        .max_age(cookie::time::Duration::seconds(life_seconds))
        .build();
    // At once: in pieces it would move each time that it grows.
    let mut text = String::with_capacity(name.len() + value.len() + ATTRIBUTES_BYTES);
    // A string takes all.
    write!(text, "{cookie}").ok();
    text
}
