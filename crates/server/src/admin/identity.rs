//! How an app learns who its players are (contract 3): whether it asks for proof, of what token A is made, and the secrets
//! behind both tokens. For admins.

use super::banner::SAVED;
use super::frame::{AdminFrame, Part, find_app};
use super::texts::{Faults, sentence, stamp};
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::{page, times};
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::StoreError;
use store::apps::App;
use store::authoring::Kept;
use store::limits::LIVE_SECRETS_MAX;
use store::secrets::{IdentitySettings, Secret, SecretKind};

#[derive(Template)]
#[template(path = "admin/identity.html")]
struct IdentityPage {
    frame: AdminFrame,
    app_id: i64,
    typed: IdentitySettings,
    stamp: String,
    faults: Faults,
    notice: Option<&'static str>,
    warning: Option<&'static str>,
    secrets_stamp: String,
    kinds: Vec<KindView>,
    shown: Vec<NewSecret>,
}

/// The secrets of one kind.
struct KindView {
    key: &'static str,
    title: &'static str,
    use_of_it: &'static str,
    secrets: Vec<SecretView>,
    may_add: bool,
}

/// A live secret; itself it is not told.
struct SecretView {
    number: i64,
    made_at_human: String,
    made_at_iso: String,
    /// Whether tokens of its kind prove nothing without it.
    is_last: bool,
}

/// A secret that was just made: told this once.
pub(super) struct NewSecret {
    pub(super) kind: SecretKind,
    pub(super) secret: String,
}

impl NewSecret {
    fn title(&self) -> &'static str {
        title_of(self.kind)
    }
}

/// What the page says beside what it shows.
#[derive(Default)]
pub(super) struct Said {
    pub(super) typed: Option<IdentitySettings>,
    pub(super) faults: Faults,
    pub(super) notice: Option<&'static str>,
    pub(super) warning: Option<&'static str>,
    pub(super) shown: Vec<NewSecret>,
    pub(super) status: StatusCode,
}

/// The form of the settings.
#[derive(Debug, serde::Deserialize)]
pub struct Settings {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    stamp: String,
    #[serde(default)]
    verification: String,
    #[serde(default)]
    hmac_message: String,
}

/// The mark of a secret that was just removed.
pub(super) const REMOVED: &str = "removed";

const OVERTAKEN: &str = "Somebody else changed this meanwhile. Nothing of yours is lost, and nothing is saved yet: saving \
    again replaces what they chose.";

const KEPT: &str = "Saved. It holds at once, also for links that are made already and chats that are open: where proof is \
    asked for, a player who is named and not proved has no chat.";

/// `GET /admin/apps/{app}/identity`
pub async fn identity(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let notice = match query.as_deref() {
        Some(SAVED) => Some(KEPT),
        Some(REMOVED) => Some("The secret is gone; nothing that is made with it proves anything any more."),
        _ => None,
    };
    show(&server, &desk, &app, Said { notice, ..Said::default() }).await
}

/// `POST /admin/apps/{app}/identity`
pub async fn keep_identity(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(form): Form<Settings>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let typed = IdentitySettings {
        verification: form.verification == "1",
        hmac_of_uid_and_email: form.hmac_message == "uid_email",
    };
    let seen = settings_of(&app);
    let overtaken =
        || Said { typed: Some(typed), warning: Some(OVERTAKEN), status: StatusCode::CONFLICT, ..Said::default() };
    if stamp_of(seen) != form.stamp {
        return show(&server, &desk, &app, overtaken()).await;
    }
    let signature = desk.signature(&server);
    match server.store.keep_identity(app.domain_id, app.app_id, (seen, typed), signature).await {
        Ok(Kept::Done(())) => Ok(Redirect::to(&format!("/admin/apps/{}/identity?{SAVED}", app.app_id)).into_response()),
        Ok(Kept::Overtaken | Kept::Gone) => {
            let app = find_app(&server, &desk, &app.app_id.to_string()).await?;
            show(&server, &desk, &app, overtaken()).await
        }
        Err(StoreError::Refused(refusal)) => {
            let mut said = Said { typed: Some(typed), status: StatusCode::UNPROCESSABLE_ENTITY, ..Said::default() };
            said.faults.say("verification", &sentence(&refusal));
            show(&server, &desk, &app, said).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page as the app and its secrets are now.
pub(super) async fn show(server: &Server, desk: &Person, app: &App, said: Said) -> Result<Response, Failure> {
    let secrets = server.store.secrets_of_app(app.domain_id, app.app_id).await?;
    let now_ms = server.now_ms();
    let view = IdentityPage {
        frame: AdminFrame::new(server, desk, "Identity", Part::Identity, Some(app)),
        app_id: app.app_id.0,
        typed: said.typed.unwrap_or_else(|| settings_of(app)),
        stamp: stamp_of(settings_of(app)),
        faults: said.faults,
        notice: said.notice,
        warning: said.warning,
        secrets_stamp: stamp_of_secrets(&secrets),
        kinds: SecretKind::ALL.map(|kind| KindView::new(kind, &secrets, now_ms)).into(),
        shown: said.shown,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = said.status;
    Ok(response)
}

/// Tells one list of secrets from another: a form that is sent twice makes no second secret.
pub(super) fn stamp_of_secrets(secrets: &[Secret]) -> String {
    let names = secrets.iter().map(|secret| (secret.kind.as_str(), secret.number, secret.created_at_ms));
    stamp(&names.collect::<Vec<_>>())
}

fn settings_of(app: &App) -> IdentitySettings {
    IdentitySettings { verification: app.identity_verification, hmac_of_uid_and_email: app.hmac_of_uid_and_email }
}

fn stamp_of(settings: IdentitySettings) -> String {
    stamp(&(settings.verification, settings.hmac_of_uid_and_email))
}

fn title_of(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::Hmac => "HMAC secret",
        SecretKind::Jwt => "JWT secret",
    }
}

impl KindView {
    fn new(kind: SecretKind, secrets: &[Secret], now_ms: i64) -> Self {
        let of_kind: Vec<&Secret> = secrets.iter().filter(|secret| secret.kind == kind).collect();
        let view = |secret: &&Secret| SecretView {
            number: secret.number,
            made_at_human: times::ago(secret.created_at_ms, now_ms),
            made_at_iso: times::iso(secret.created_at_ms),
            is_last: of_kind.len() == 1,
        };
        Self {
            key: kind.as_str(),
            title: title_of(kind),
            use_of_it: match kind {
                SecretKind::Hmac => "For the short token: an HMAC-SHA256 of the player's uid, e-mail or phone number.",
                SecretKind::Jwt => {
                    "For the long token: a JWT (HS256) that names several identifiers and when it was made."
                }
            },
            secrets: of_kind.iter().map(view).collect(),
            may_add: of_kind.len() < LIVE_SECRETS_MAX,
        }
    }
}
