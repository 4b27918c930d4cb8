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
    /// What of the address follows, with its query: `faq/7-refunds/`.
    pub page: String,
}

impl<S: Send + Sync> FromRequestParts<S> for AppPath {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        let whole = parts.uri.path_and_query().map_or("", |whole| whole.as_str());
        let page = whole.splitn(6, '/').nth(5).unwrap_or_default().to_owned();
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Failure::not_found())?;
        let value = |name: &str| params.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        let parse = |page| {
            let language = Language::parse(value("lang")?)?;
            let domain_name = DomainName::parse(value("domain")?).ok()?;
            let app_id = AppId::parse(value("app")?.split('-').next()?)?;
            Some(Self { domain_name: domain_name.as_str().to_owned(), app_id, language, page })
        };
        parse(page).ok_or_else(Failure::not_found)
    }
}
