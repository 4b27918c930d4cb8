//! `POST …/session/end`: "Not you?"

use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::form::Form;
use crate::server::Server;
use crate::visitor::{self, Visitor};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::limits::SESSION_LIFE_MS;

/// The form.
#[derive(Debug, serde::Deserialize)]
pub struct Ending {
    #[serde(default)]
    csrf: String,
}

/// Ends the session for good, also for who has a copy of its cookie, and leads to the public help center.
pub async fn end(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(ending): Form<Ending>,
) -> Result<Response, Failure> {
    let visitor = Visitor::read(&server, &path.domain_name, path.app_id, &headers).await?;
    let session = visitor.check_form(&server, &ending.csrf)?;
    let app = &visitor.app;
    server.store.end_session(app.domain_id, session.session_id, server.now_ms() + SESSION_LIFE_MS).await?;
    let headers = [
        (header::LOCATION, visitor.app_base(path.language)),
        (header::SET_COOKIE, visitor::removal(&server, &app.domain_name, app.app_id)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}
