//! Which language somebody is spoken to in: their link's, else the one they chose, else their browser's, else the app's.

use crate::cookies;
use crate::server::Inner;
use axum::http::{HeaderMap, header};
use domain::language::Language;
use store::apps::App;

/// What a language switch has set. No personal data.
const COOKIE: &str = "ll_language";
const LIFE_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The language for a visitor whose address names none. What was chosen in another app, and what a browser asks for,
/// counts if this app offers it; a link may lead to any.
#[must_use]
pub fn choose(of_link: Option<Language>, headers: &HeaderMap, app: &App) -> Language {
    let is_offered = |language| app.offers(language);
    let chosen = || cookies::read(headers, COOKIE).and_then(Language::parse).filter(|language| is_offered(*language));
    let asked_for = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok();
    let wish = || asked_for().and_then(|header| Language::preferred(header, is_offered));
    of_link.or_else(chosen).or_else(wish).unwrap_or(app.default_language)
}

/// The `Set-Cookie` value that remembers what was chosen.
#[must_use]
pub fn remember(server: &Inner, language: Language) -> String {
    cookies::write(COOKIE, language.code(), LIFE_SECONDS, server.settings.public_url.is_secure())
}
