//! Which language somebody is spoken to in: their link's, else the one they chose, else their browser's, else the app's.

use crate::cookies;
use crate::server::Inner;
use axum::http::{HeaderMap, header};
use domain::language::Language;

/// What a language switch has set. No personal data.
const COOKIE: &str = "ll_language";
const LIFE_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The language for a visitor whose address names none.
#[must_use]
pub fn choose(of_link: Option<Language>, headers: &HeaderMap, default: Language) -> Language {
    let chosen = || cookies::read(headers, COOKIE).and_then(Language::parse);
    let wish = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok().and_then(Language::from_accept_language);
    of_link.or_else(chosen).or_else(wish).unwrap_or(default)
}

/// The `Set-Cookie` value that remembers what was chosen.
#[must_use]
pub fn remember(server: &Inner, language: Language) -> String {
    cookies::write(COOKIE, language.code(), LIFE_SECONDS, server.settings.public_url.is_secure())
}
