//! The page that players would get, of what an author has typed so far. It is shown in a frame beside the form.

use super::frame::find_app;
use super::typed::TypedText;
use crate::app_path::AppPath;
use crate::desk::AuthorDesk;
use crate::failure::Failure;
use crate::form::{Fields, Form};
use crate::library::Shelf;
use crate::limits::FAQ_FORM_BYTES_MAX;
use crate::pages::faq::FaqPage;
use crate::pages::frame::PlayerFrame;
use crate::pages::{framed_page, markdown, times};
use crate::server::Server;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::SectionId;
use domain::language::Language;
use domain::limits::{FAQ_BODY_CHARACTERS_MAX, TITLE_CHARACTERS_MAX};

/// `POST /admin/apps/{app}/preview`
pub async fn preview(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Form(fields): Form<Fields, FAQ_FORM_BYTES_MAX>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let language = Language::parse(fields.one("language")).unwrap_or(app.default_language);
    let catalog = server.library.catalog(&server.store, &app).await?;
    let path = AppPath {
        domain_name: app.domain_name.clone(),
        app_id: app.app_id,
        language,
        path: String::new(),
        page: String::new(),
        query: None,
        is_chosen: false,
    };
    // As somebody who came by no link.
    let visitor = Visitor { app, session: None };
    let typed = TypedText::read(&fields);
    // What is too long is said at the field; here it only must not take long.
    let title: String = typed.title.trim().chars().take(TITLE_CHARACTERS_MAX).collect();
    let body: String = typed.body.chars().take(FAQ_BODY_CHARACTERS_MAX).collect();
    let frame = PlayerFrame::new(&server, &visitor, &path, &title, &catalog);
    let shelf = Shelf::new(catalog, language, Vec::new(), &frame.base, "");
    let section = SectionId::parse(fields.one("section")).and_then(|section_id| shelf.section(section_id));
    let now_ms = server.now_ms();
    let view = FaqPage {
        faq_id: 0,
        section: section.map(|(section, _)| shelf.section_link(section)),
        title,
        in_other: None,
        updated_at_human: times::date_in(frame.words, now_ms),
        updated_at_iso: times::iso(now_ms),
        body_html: markdown::to_html(&body),
        vote: None,
        related: Vec::new(),
        is_preview: true,
        frame,
    };
    framed_page(&server, &view, &view.frame.theme_css)
}
