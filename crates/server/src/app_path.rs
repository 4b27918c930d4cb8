//! The beginning of every player page's address: `/{domain}/hc/{language}/{app}-{slug}/`.

use crate::failure::Failure;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use domain::ids::AppId;
use domain::language::Language;
use domain::name::DomainName;

/// Which app's pages. A malformed part is 404 without a query.
#[derive(Debug, Clone)]
pub struct AppPath {
    /// The domain's name.
    pub domain_name: String,
    /// The app.
    pub app_id: AppId,
    /// The language of the page.
    pub language: Language,
    /// The whole path as it was asked for.
    pub path: String,
    /// What of the path follows: `faq/7-refunds/`.
    pub page: String,
    /// What follows the question mark, without our own mark of a chosen language.
    pub query: Option<String>,
    /// Whether the reader came here by the language switch.
    pub is_chosen: bool,
}

/// What a language switch adds to an address.
pub const CHOSEN: &str = "chosen";

impl AppPath {
    /// The first value of this name in the query, however often it stands there.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<String> {
        let query = self.query.as_deref().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// What follows the question mark, with it.
    #[must_use]
    pub fn question(&self) -> String {
        self.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for AppPath {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let path = parts.uri.path().to_owned();
        let (query, is_chosen) = without_choice(parts.uri.query());
        let page = path.splitn(6, '/').nth(5).unwrap_or_default().to_owned();
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Failure::not_found())?;
        let value = |name: &str| params.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        let parse = move || {
            let language = Language::parse(value("lang")?)?;
            let domain_name = DomainName::parse(value("domain")?).ok()?.as_str().to_owned();
            let app_id = AppId::parse(value("app")?.split('-').next()?)?;
            Some(Self { domain_name, app_id, language, path, page, query, is_chosen })
        };
        parse().ok_or_else(Failure::not_found)
    }
}

fn without_choice(query: Option<&str>) -> (Option<String>, bool) {
    let Some(query) = query else { return (None, false) };
    let others: Vec<&str> = query.split('&').filter(|part| *part != CHOSEN).collect();
    let is_chosen = others.len() < query.split('&').count();
    let others = others.join("&");
    (Some(others).filter(|others| !others.is_empty()), is_chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_choice_is_taken_out_of_the_query() {
        assert_eq!(without_choice(None), (None, false));
        assert_eq!(without_choice(Some("chosen")), (None, true));
        assert_eq!(without_choice(Some("q=a&chosen&op=or")), (Some("q=a&op=or".to_owned()), true));
        assert_eq!(without_choice(Some("q=chosen")), (Some("q=chosen".to_owned()), false));
    }
}
