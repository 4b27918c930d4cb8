//! What an agent does to an issue beside writing: resolve, reject, reopen, see, and the sign that they are writing.

use super::thread::{done, find, wake};
use crate::desk::{Desk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::random;
use crate::server::Server;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::ids::{IssueId, MessageId};
use store::closings::{Closed, Move};

/// A form of the thread.
#[derive(Debug, serde::Deserialize)]
pub struct Moved {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    after: i64,
    /// How far the agent has seen the issue, and how far the page has it.
    #[serde(default)]
    sequence: i64,
    #[serde(default)]
    delivered: i64,
}

/// `POST /inbox/issues/{id}/resolution`
pub async fn resolve(
    state: State<Server>,
    desk: Desk,
    path: Path<String>,
    headers: HeaderMap,
    form: Form<Moved>,
) -> Result<Response, Failure> {
    move_to(state, desk, path, headers, form, Move::Resolve).await
}

/// `POST /inbox/issues/{id}/rejection`
pub async fn reject(
    state: State<Server>,
    desk: Desk,
    path: Path<String>,
    headers: HeaderMap,
    form: Form<Moved>,
) -> Result<Response, Failure> {
    move_to(state, desk, path, headers, form, Move::Reject).await
}

/// `POST /inbox/issues/{id}/reopening`
pub async fn reopen(
    state: State<Server>,
    desk: Desk,
    path: Path<String>,
    headers: HeaderMap,
    form: Form<Moved>,
) -> Result<Response, Failure> {
    move_to(state, desk, path, headers, form, Move::Reopen).await
}

/// `POST /inbox/issues/{id}/seen`
pub async fn seen(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Form(moved): Form<Moved>,
) -> Result<Response, Failure> {
    let issue_id = checked(&server, &desk, &issue_id, &moved)?;
    let domain_id = desk.agent.domain_id;
    let marks = (moved.sequence, moved.delivered);
    let (before, after) =
        server.store.mark_seen_by_agent(domain_id, issue_id, marks).await?.ok_or_else(Failure::not_found)?;
    if before != after {
        wake(&server, domain_id, after.player_id, issue_id, after.last_sequence);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /inbox/issues/{id}/typing`: nothing is kept of it.
pub async fn typing(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Form(moved): Form<Moved>,
) -> Result<Response, Failure> {
    checked(&server, &desk, &issue_id, &moved)?;
    let issue = find(&server, &desk, &issue_id).await?;
    // In a closed one it would show in the conversation that the player has open.
    if issue.standing.state.is_open() {
        server.live.agent_is_writing(desk.agent.domain_id, issue.standing.player_id, &desk.agent.name);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn move_to(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    headers: HeaderMap,
    Form(moved): Form<Moved>,
    to: Move,
) -> Result<Response, Failure> {
    let issue_id = checked(&server, &desk, &issue_id, &moved)?;
    let (domain_id, now_ms) = (desk.agent.domain_id, server.now_ms());
    let message_id = MessageId(random::uuid(now_ms)?);
    match server.store.move_issue(domain_id, issue_id, to, message_id, now_ms).await? {
        Closed::Stands(standing) => {
            wake(&server, domain_id, standing.player_id, issue_id, standing.last_sequence);
        }
        Closed::NoSuchIssue => return Err(Failure::not_found()),
        Closed::AnotherIsOpen => {
            let detail = "This player has another open issue; go on there.";
            return Err(Failure::new(StatusCode::CONFLICT, "another-is-open", detail));
        }
    }
    done(&server, &desk, issue_id, &headers, moved.after).await
}

fn checked(server: &Server, desk: &Person, issue_id: &str, moved: &Moved) -> Result<IssueId, Failure> {
    desk.check_form(server, &moved.csrf)?;
    IssueId::parse(issue_id).ok_or_else(Failure::not_found)
}
