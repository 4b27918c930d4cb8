//! An app's logo.

use super::frame::find_app;
use super::look::{self, show};
use crate::desk::AdminDesk;
use crate::failure::Failure;
use crate::form::{Form, Token};
use crate::pictures::PictureForm;
use crate::server::Server;
use axum::extract::{Path, State};
use axum::response::Response;

/// `POST /admin/apps/{app}/look/logo`
pub async fn upload_logo(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    form: PictureForm,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf())?;
    let app = find_app(&server, &desk, &app).await?;
    let (logo, hash) = match form.picture() {
        Ok(picture) => picture,
        Err(fault) => return show(&server, &desk, &app, look::Typed::of(&app), &[("logo", fault)]),
    };
    server.store.keep_logo(app.domain_id, app.app_id, Some(logo), hash, desk.signature(&server)).await?;
    Ok(look::saved(&app, ""))
}

/// `POST /admin/apps/{app}/look/logo/removal`
pub async fn remove_logo(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(token): Form<Token>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &token.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    server.store.keep_logo(app.domain_id, app.app_id, None, String::new(), desk.signature(&server)).await?;
    Ok(look::saved(&app, ""))
}
