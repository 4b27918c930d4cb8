//! The beginning of every player page's address: `/{domain}/hc/{language}/{app}-{slug}/`.

use crate::failure::Failure;
use crate::limits::PAGE_QUERY_BYTES_MAX;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use domain::ids::AppId;
use domain::language::Language;
use domain::limits::SEARCH_TERM_CHARACTERS_MAX;
use domain::name::DomainName;
use std::borrow::Cow;

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
        let (query, is_chosen) = own_query(parts.uri.query())?;
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

/// The parameters that pages know.
const KNOWN: [&str; 4] = ["q", "tags", "op", "faq"];

/// A query as pages repeat it in each link to themselves in another language, and whether the reader came by one. It
/// stays as it was written, unless it is so long that fifty of it would be a page: then what pages know of it stays, each
/// once, with a question as long as it counts.
///
/// # Errors
/// 414 for a filter that is too long even so: cutting it would show what it hides.
pub fn own_query(query: Option<&str>) -> Result<(Option<String>, bool), Failure> {
    let parts = query.into_iter().flat_map(|query| query.split('&'));
    let is_chosen = parts.clone().any(|part| part == CHOSEN);
    let mut query = parts.filter(|part| *part != CHOSEN).collect::<Vec<_>>().join("&");
    if query.len() > PAGE_QUERY_BYTES_MAX {
        query = known(&query);
    }
    if query.len() > PAGE_QUERY_BYTES_MAX {
        return Err(Failure::new(StatusCode::URI_TOO_LONG, "too-large", "This address is too long."));
    }
    Ok((Some(query).filter(|query| !query.is_empty()), is_chosen))
}

fn known(query: &str) -> String {
    let mut known: Vec<(Cow<'_, str>, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if KNOWN.contains(&name.as_ref()) && known.iter().all(|(earlier, _)| *earlier != name) {
            let characters_max = if name == "q" { SEARCH_TERM_CHARACTERS_MAX } else { usize::MAX };
            known.push((name, value.chars().take(characters_max).collect()));
        }
    }
    form_urlencoded::Serializer::new(String::new()).extend_pairs(known).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(query: &str) -> (Option<String>, bool) {
        own_query(Some(query)).unwrap()
    }

    #[test]
    fn the_mark_of_a_choice_is_taken_out_of_the_query() {
        assert_eq!(own_query(None).unwrap(), (None, false));
        assert_eq!(own("chosen"), (None, true));
        assert_eq!(own("q=a&chosen&op=or"), (Some("q=a&op=or".to_owned()), true));
        assert_eq!(own("q=chosen&utm=a%20b"), (Some("q=chosen&utm=a%20b".to_owned()), false));
    }

    #[test]
    fn of_a_huge_query_what_pages_know_is_left_each_once() {
        let (long, counts) = ("%C3%A4".repeat(10_000), "%C3%A4".repeat(SEARCH_TERM_CHARACTERS_MAX));
        assert_eq!(own(&format!("x=1&q={long}&q=c&op=or")).0, Some(format!("q={counts}&op=or")));
    }

    #[test]
    fn a_filter_is_never_cut_and_an_endless_one_is_refused() {
        let tags = |count: usize| format!("tags={}", vec!["ps5"; count].join(","));
        assert_eq!(own(&tags(100)).0, Some(tags(100)));
        assert!(own_query(Some(&tags(2_000))).is_err());
    }
}
