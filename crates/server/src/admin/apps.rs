//! The apps of a domain: where authors and admins begin.

use super::frame::{AdminFrame, Part};
use crate::desk::AuthorDesk;
use crate::failure::Failure;
use crate::pages::{PageLink, page};
use crate::server::Server;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use store::agents::Role;

#[derive(Template)]
#[template(path = "admin/apps.html")]
struct AppsPage {
    frame: AdminFrame,
    apps: Vec<PageLink>,
}

/// `GET /admin`: an author of one app goes straight to its FAQs.
pub async fn apps(State(server): State<Server>, AuthorDesk(desk): AuthorDesk) -> Result<Response, Failure> {
    let apps = server.store.apps(desk.agent.domain_id).await?;
    let apps: Vec<PageLink> = apps
        .into_iter()
        .map(|(app_id, title)| PageLink { title, href: format!("/admin/apps/{app_id}/faqs"), spoken: None })
        .collect();
    if let ([only], Role::Author) = (apps.as_slice(), desk.agent.role) {
        return Ok(Redirect::to(&only.href).into_response());
    }
    page(&server, &AppsPage { frame: AdminFrame::new(&server, &desk, "Apps", Part::Apps, None), apps }, "")
}
