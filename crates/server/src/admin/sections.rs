//! The sections of an app in their order.

use super::frame::{AdminFrame, Part, find_app};
use super::order::{Ordering, done, reorder};
use crate::desk::AuthorDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::help::best;
use domain::ids::SectionId;
use domain::language::Language;
use store::authoring::KeptSection;

#[derive(Template)]
#[template(path = "admin/sections.html")]
struct SectionsPage {
    frame: AdminFrame,
    order_to: String,
    sections: Vec<SectionRow>,
}

/// A row of the list.
struct SectionRow {
    section_id: i64,
    icon: String,
    title: String,
    description: String,
    faqs: i64,
    languages: usize,
}

/// `GET /admin/apps/{app}/sections`
pub async fn sections(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let sections = server.store.sections_to_edit(app.domain_id, app.app_id).await?;
    let sections = sections.into_iter().map(|(section, faqs)| SectionRow::new(section, faqs, app.default_language));
    let frame = AdminFrame::new(&server, &desk, "Sections", Part::Sections, Some(&app));
    let order_to = format!("{}/sections/order", frame.base());
    page(&server, &SectionsPage { frame, order_to, sections: sections.collect() }, "")
}

/// `POST /admin/apps/{app}/sections/order`
pub async fn order_sections(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    headers: HeaderMap,
    Form(ordering): Form<Ordering>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &ordering.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let SectionId(moved) = SectionId::parse(&ordering.item).ok_or_else(Failure::not_found)?;
    let sections = server.store.sections_to_edit(app.domain_id, app.app_id).await?;
    let ids: Vec<i64> = sections.iter().map(|(section, _)| section.section_id.0).collect();
    if !ids.contains(&moved) {
        return Err(Failure::not_found());
    }
    let ordered = reorder(&ids, moved, ordering.place()).into_iter().map(SectionId).collect();
    server.store.order_sections(app.domain_id, app.app_id, ordered, desk.signature(&server)).await?;
    Ok(done(&headers, &format!("/admin/apps/{}/sections", app.app_id), moved))
}

impl SectionRow {
    fn new(section: KeptSection, faqs: i64, default: Language) -> Self {
        let text = best(&section.content.texts, default, default).map(|(_, text)| text.clone());
        let (title, description) = text.map(|text| (text.title, text.description)).unwrap_or_default();
        let languages = section.content.texts.len();
        Self { section_id: section.section_id.0, icon: section.content.icon, title, description, faqs, languages }
    }
}
