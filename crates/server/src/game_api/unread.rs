//! `GET /v1/{domain}/console/messages/unread`: are there answers that the player has not seen? (contract 1.5)

use super::admission::{Caller, admit, refuse_method, show_budget};
use super::parameters;
use super::qrcode::ActiveIssueAnswer;
use crate::failure::Failure;
use crate::header_names;
use crate::rate_limit::Budget;
use crate::server::Server;
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::fault::Fault;
use domain::ids::AppId;
use domain::limits::{POLL_INTERVAL_ACTIVE_SECONDS, POLL_INTERVAL_IDLE_SECONDS};
use domain::player::{Identity, PlayerKey};
use store::issues::ActiveIssue;
use store::polls::{Poll, Polled};

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
    let (budget, answer) = match PlayerKey::parse(&parameters::of_query(&parts)) {
        Ok((app_id, identity, warnings)) => look_up(&server, &domain_name, &parts, (app_id, identity, warnings)).await,
        // What is wrong is told to who has a key.
        Err(faults) => {
            let (budget, admitted) = admit(&server, &parts, &domain_name).await;
            (budget, admitted.and(Err(Failure::faults(faults))))
        }
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

/// Looks up key and player at once: of all calls this one comes most often. What is not the caller's is not told.
async fn look_up(
    server: &Server,
    domain_name: &str,
    parts: &Parts,
    (app_id, identity, warnings): (AppId, Identity, Vec<Fault>),
) -> (Budget, Result<Response, Failure>) {
    let caller = match Caller::of(server, parts) {
        Ok(caller) => caller,
        Err((budget, failure)) => return (budget, Err(failure)),
    };
    let poll = Poll { key_hash: caller.key_hash, app_id, identity, now_ms: server.now_ms() };
    let polled = match server.store.poll(poll).await {
        Ok(polled) => polled,
        Err(error) => return caller.unheard(server, error),
    };
    let (budget, admitted) = caller.judge(server, polled.as_ref().map(|polled| &polled.holder), domain_name);
    let answer = admitted.and_then(|_| match polled {
        Some(Polled { app_exists: true, active, .. }) => tell(parts, active, warnings),
        _ => Err(Failure::faults(vec![Fault::unknown_app()])),
    });
    (budget, answer)
}

fn tell(parts: &Parts, active: Option<ActiveIssue>, warnings: Vec<Fault>) -> Result<Response, Failure> {
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
    headers.insert(&header_names::X_POLL_INTERVAL, HeaderValue::from(seconds));
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
