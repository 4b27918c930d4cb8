//! Making and removing an app's identity secrets. A new one is told once, on the page that answers the form, and stands in no
//! address, log or cache.

use super::frame::find_app;
use super::identity::{NewSecret, REMOVED, Said, show, stamp_of_secrets};
use crate::desk::AdminDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::random;
use crate::server::Server;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::secrets::{Removed, SecretKind};

/// The form that makes one.
#[derive(Debug, serde::Deserialize)]
pub struct Making {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    kind: String,
    /// Which secrets there were when the page was loaded.
    #[serde(default)]
    stamp: String,
}

/// The form that removes one.
#[derive(Debug, serde::Deserialize)]
pub struct Removing {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    number: String,
    /// As above: a number is given anew once it is free.
    #[serde(default)]
    stamp: String,
}

const STALE: &str = "The list of secrets has changed since you loaded this page, so nothing was done.";
const FULL: &str = "Two secrets of this kind are live. Remove the older one first.";
const NEEDED: &str = "This is the only secret, and the app asks for proof. Make another one first, or switch the \
    verification off.";

/// `POST /admin/apps/{app}/identity/secrets`
pub async fn make_secret(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(form): Form<Making>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let kind = SecretKind::parse(&form.kind).ok_or_else(Failure::not_found)?;
    let app = find_app(&server, &desk, &app).await?;
    let secrets = server.store.secrets_of_app(app.domain_id, app.app_id).await?;
    let refused = |warning| Said { warning: Some(warning), status: StatusCode::CONFLICT, ..Said::default() };
    if stamp_of_secrets(&secrets) != form.stamp {
        return show(&server, &desk, &app, refused(STALE)).await;
    }
    // 256 random bits: no two are the same, of one kind or of both.
    let secret = random::secret()?;
    let sealed = server.vault.seal(secret.as_bytes())?;
    let signature = desk.signature(&server);
    let said = match server.store.add_secret(app.domain_id, app.app_id, (kind, sealed), signature).await? {
        Some(_) => Said { shown: vec![NewSecret { kind, secret }], ..Said::default() },
        None => refused(FULL),
    };
    show(&server, &desk, &app, said).await
}

/// `POST /admin/apps/{app}/identity/secrets/removal`
pub async fn remove_secret(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(form): Form<Removing>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let kind = SecretKind::parse(&form.kind).ok_or_else(Failure::not_found)?;
    let number: i64 = form.number.parse().map_err(|_| Failure::not_found())?;
    let app = find_app(&server, &desk, &app).await?;
    let secrets = server.store.secrets_of_app(app.domain_id, app.app_id).await?;
    if stamp_of_secrets(&secrets) != form.stamp {
        let said = Said { warning: Some(STALE), status: StatusCode::CONFLICT, ..Said::default() };
        return show(&server, &desk, &app, said).await;
    }
    let secret = secrets.into_iter().find(|secret| (secret.kind, secret.number) == (kind, number));
    let secret = secret.ok_or_else(Failure::not_found)?;
    let signature = desk.signature(&server);
    match server.store.remove_secret(app.domain_id, app.app_id, secret, signature).await? {
        Removed::Done => Ok(Redirect::to(&format!("/admin/apps/{}/identity?{REMOVED}", app.app_id)).into_response()),
        Removed::Gone => Err(Failure::not_found()),
        Removed::Needed => {
            let said = Said { warning: Some(NEEDED), status: StatusCode::CONFLICT, ..Said::default() };
            show(&server, &desk, &app, said).await
        }
    }
}
