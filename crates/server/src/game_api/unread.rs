//! `GET /v1/{domain}/console/messages/unread`: are there answers that the player has not seen? (contract 1.5)

use super::admission::{admit, refuse_method, show_budget};
use super::parameters;
use super::qrcode::ActiveIssueAnswer;
use crate::failure::Failure;
use crate::server::Server;
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::fault::Fault;
use domain::ids::{DomainId, SessionId};
use domain::limits::{POLL_INTERVAL_ACTIVE_SECONDS, POLL_INTERVAL_IDLE_SECONDS};
use domain::player::PlayerKey;
use store::issues::ActiveIssue;
use store::players::{Claim, Voucher};
use uuid::Uuid;

/// The answer.
#[derive(serde::Serialize, utoipa::ToSchema)]
pub(super) struct Unread {
    active_issue: Option<ActiveIssueAnswer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<Object>)]
    warnings: Vec<Fault>,
}

/// The handler.
pub async fn unread(State(server): State<Server>, Path(domain_name): Path<String>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let (budget, admitted) = admit(&server, &parts, &domain_name).await;
    let answer = match admitted {
        Ok(domain_id) => look_up(&server, domain_id, &domain_name, &parts).await,
        Err(failure) => Err(failure),
    };
    show_budget(answer.into_response(), budget)
}

/// Any method but GET and HEAD.
pub async fn unread_by_other_method(
    State(server): State<Server>,
    Path(domain_name): Path<String>,
    request: Request,
) -> Response {
    refuse_method(&server, request, &domain_name, "GET, HEAD").await
}

async fn look_up(server: &Server, domain_id: DomainId, domain_name: &str, parts: &Parts) -> Result<Response, Failure> {
    let params = parameters::of_query(parts);
    let (app_id, identity, warnings) = PlayerKey::parse(&params).map_err(Failure::faults)?;
    let app = server.store.app(domain_name.to_owned(), app_id).await?;
    let Some(app) = app else { return Err(Failure::faults(vec![Fault::unknown_app()])) };
    let claim = Claim {
        domain_id,
        app_id,
        identity,
        voucher: Voucher::of_call(app.identity_verification),
        // An identified player is found by identifiers alone.
        session_id: SessionId(Uuid::nil()),
    };
    let active = server.store.active_issue(claim, server.now_ms()).await?;
    let tag = entity_tag(active, warnings.is_empty());
    let mut response = if is_known(&parts.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        axum::Json(Unread { active_issue: active.map(ActiveIssueAnswer::from), warnings }).into_response()
    };
    let seconds = if active.is_some() { POLL_INTERVAL_ACTIVE_SECONDS } else { POLL_INTERVAL_IDLE_SECONDS };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).map_err(Failure::broken)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Authorization"));
    headers.insert("x-poll-interval", HeaderValue::from(seconds));
    Ok(response)
}

/// Says all that the answer says. An answer with warnings is another one.
fn entity_tag(active: Option<ActiveIssue>, plain: bool) -> String {
    let mark = if plain { "" } else { "w" };
    match active {
        Some(active) => format!("\"{}-{}{mark}\"", active.issue_id, active.unread),
        None => format!("\"none{mark}\""),
    }
}

fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
}
