//! What of an app search engines may read, in one language, with where else it is written. A visitor's filter holds.

use super::reading::{Reading, for_anybody, for_nobody_else};
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::library::{faq_page, section_page};
use crate::limits::SITEMAP_ADDRESSES_MAX;
use crate::pages::times;
use crate::server::Server;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::language::Language;

#[derive(Template)]
#[template(path = "player/sitemap.xml")]
struct Sitemap {
    pages: Vec<SitePage>,
}

struct SitePage {
    address: String,
    changed_at_iso: Option<String>,
    /// BCP 47, and the address.
    alternates: Vec<(&'static str, String)>,
}

/// `GET …/sitemap.xml`
pub async fn sitemap(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let reading = Reading::open(&server, &path, &headers, "").await?;
    let shelf = &reading.shelf;
    let public = server.settings.public_url.as_str();
    let address = |(language, page): (Language, String)| {
        (language.bcp47(), format!("{public}{}{page}", reading.visitor.app_base(language)))
    };
    let own = |page: String| address((path.language, page)).1;
    let everywhere = shelf.languages().into_iter().map(|language| address((language, String::new()))).collect();
    let mut pages = Vec::new();
    if shelf.languages().contains(&path.language) {
        pages.push(SitePage { address: own(String::new()), changed_at_iso: None, alternates: everywhere });
    }
    for (section, _) in shelf.sections() {
        let page = |title: &str| section_page(section.section_id, title);
        let Some(text) = section.texts.get(&path.language) else { continue };
        let alternates = section.texts.iter().map(|(language, text)| address((*language, page(&text.title)))).collect();
        pages.push(SitePage { address: own(page(&text.title)), changed_at_iso: None, alternates });
    }
    let mut addresses = 0;
    for faq in shelf.faqs() {
        let page = |title: &str| faq_page(faq.faq_id, title);
        let Some(title) = faq.titles.get(&path.language) else { continue };
        // Every FAQ is listed; where else it is written only as long as there is room, its own page says it too.
        addresses += faq.titles.len();
        let has_room = addresses <= SITEMAP_ADDRESSES_MAX;
        let elsewhere = faq.titles.iter().filter(|_| has_room);
        let alternates = elsewhere.map(|(language, title)| address((*language, page(&title.title)))).collect();
        let changed_at_iso = Some(times::iso(title.updated_at_ms));
        pages.push(SitePage { address: own(page(&title.title)), changed_at_iso, alternates });
    }
    let mut response = Response::new(Sitemap { pages }.render()?.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"));
    for_anybody(headers);
    if reading.visitor.session.is_some() {
        for_nobody_else(headers);
    }
    Ok(response)
}
