//! The FAQs of an app by section: found by filters, put in order.

use super::frame::{AdminFrame, Part, find_app};
use super::order::{self, Ordering};
use crate::desk::AuthorDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

#[derive(Template)]
#[template(path = "admin/faqs.html")]
struct FaqsPage {
    frame: AdminFrame,
}

/// `GET /admin/apps/{app}/faqs`
pub async fn list(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    page(&server, &FaqsPage { frame: AdminFrame::new(&server, &desk, "FAQs", Part::Faqs, Some(&app)) }, "")
}

/// `POST /admin/apps/{app}/faqs/order`
pub async fn order(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    headers: HeaderMap,
    Form(ordering): Form<Ordering>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &ordering.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let _ = (order::reorder(&[], 1, ordering.place()), &ordering.list, &ordering.item);
    Ok(order::done(&headers, &format!("/admin/apps/{}/faqs", app.app_id), 1))
}
