//! Addresses that lead to a help page without being its own: without a language, without the last slash. And logos.

use super::pages::leading_id;
use super::reading::{for_nobody_else, redirect};
use crate::app_path::own_query;
use crate::failure::Failure;
use crate::language_choice;
use crate::pictures;
use crate::server::Server;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use domain::ids::AppId;
use domain::language::Language;
use domain::name::DomainName;

/// What of an address can be read: the rest is made of what the store has.
#[derive(Debug, PartialEq, Eq)]
struct Meant {
    domain_name: String,
    language: Option<Language>,
    app_id: AppId,
    /// What follows the app, without slugs.
    page: String,
}

/// Every address that no route knows, and the chat's without a language.
pub async fn elsewhere(
    State(server): State<Server>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let is_read = method == Method::GET || method == Method::HEAD;
    let meant = meant(uri.path()).filter(|_| is_read).ok_or_else(Failure::not_found)?;
    let (query, _) = own_query(uri.query())?;
    let visitor = Visitor::read(&server, &meant.domain_name, meant.app_id, &headers).await?;
    let of_link = visitor.session.as_ref().and_then(|session| session.link.content.language);
    let choose = || language_choice::choose(of_link, &headers, &visitor.app);
    let language = meant.language.unwrap_or_else(choose);
    let question = query.map(|query| format!("?{query}")).unwrap_or_default();
    // The page itself adds what the title makes of its address.
    let target = format!("{}{}{question}", visitor.app_base(language), meant.page);
    let mut response = redirect(&target, None, meant.language.is_none())?;
    if visitor.session.is_some() {
        for_nobody_else(response.headers_mut());
    }
    Ok(response)
}

fn meant(path: &str) -> Option<Meant> {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let domain_name = DomainName::parse(parts.next()?).ok()?.as_str().to_owned();
    if parts.next()? != "hc" {
        return None;
    }
    let mut part = parts.next()?;
    // A language is letters, an app begins with its number.
    let language = Language::parse(part);
    if language.is_some() {
        part = parts.next()?;
    }
    let app_id = AppId::parse(part.split('-').next()?)?;
    let rest: Vec<&str> = parts.collect();
    let page = match rest.as_slice() {
        [] => String::new(),
        ["search"] => "search".to_owned(),
        ["sitemap.xml"] if language.is_none() => "sitemap.xml".to_owned(),
        ["chat"] => "chat/".to_owned(),
        [kind @ ("section" | "faq"), id] => format!("{kind}/{}/", leading_id(id)?),
        _ => return None,
    };
    Some(Meant { domain_name, language, app_id, page })
}

/// `GET /{domain}/logo/{app}/{hash}`
pub async fn logo(
    State(server): State<Server>,
    Path((domain, app, hash)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let domain_name = DomainName::parse(&domain).map_err(|_| Failure::not_found())?;
    let app_id = AppId::parse(&app).ok_or_else(Failure::not_found)?;
    let app = server.store.app(domain_name.as_str().to_owned(), app_id).await?;
    let app = app.filter(|app| !app.logo_hash.is_empty() && app.logo_hash == hash).ok_or_else(Failure::not_found)?;
    let logo = server.store.logo(app.domain_id, app.app_id).await?.ok_or_else(Failure::not_found)?;
    pictures::serve(logo, &hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str) -> Option<(Option<&'static str>, i64, String)> {
        meant(path).map(|meant| (meant.language.map(Language::code), meant.app_id.0, meant.page))
    }

    #[test]
    fn language_slug_and_slash_may_be_missing() {
        assert_eq!(page("/demo/hc/1"), Some((None, 1, String::new())));
        assert_eq!(page("/demo/hc/1-star-haul/"), Some((None, 1, String::new())));
        assert_eq!(page("/demo/hc/pt-BR/1"), Some((Some("pt-br"), 1, String::new())));
        assert_eq!(page("/demo/hc/1/faq/7-refunds"), Some((None, 1, "faq/7/".to_owned())));
        assert_eq!(page("/demo/hc/de/1/section/3/"), Some((Some("de"), 1, "section/3/".to_owned())));
        assert_eq!(page("/demo/hc/1/search"), Some((None, 1, "search".to_owned())));
    }

    #[test]
    fn what_leads_nowhere_is_not_led_anywhere() {
        for path in [
            "/",
            "/demo",
            "/demo/hc",
            "/demo/hc/de",
            "/demo/hc/x/1",
            "/demo/hc/1/faq",
            "/demo/hc/1/faq/x",
            "/demo/hc/1/faq/7/more",
            "/demo/xx/1",
            "/Demo/hc/1",
            "/demo/hc/0",
            "/demo/hc/1/chat/issue",
            "/demo/hc/de/1/x",
        ] {
            assert_eq!(page(path), None, "{path}");
        }
    }
}
