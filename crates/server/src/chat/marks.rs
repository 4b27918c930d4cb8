//! `POST …/chat/seen` and `POST …/chat/typing`: what the player's page has shown, and that they are writing.

use super::messages::{Sent, chatting, wake};
use crate::app_path::AppPath;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::Form;
use crate::server::Server;
use crate::visitor::{Session, Visitor};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::ids::IssueId;
use store::marks::Seen;

/// The page is open, visible, and shows everything up to a sequence.
pub async fn seen(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.check_form(&server, &sent.csrf)?;
    mark_seen(&server, &visitor, session, &sent).await?;
    if is_script(&headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(super::page::back_to_chat(&path, &visitor))
}

/// Nothing is kept of it, and too much of it is let go.
pub async fn typing(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.check_form(&server, &sent.csrf)?;
    let (claim, now_ms) = (session.claim(&visitor.app), server.now_ms());
    if !server.limits.typing.take(&server.live.claim_topic(&claim), now_ms).exceeded {
        let issue = server.store.issue_of_player(claim, IssueId(sent.issue), now_ms).await?;
        if let Some(standing) = issue.filter(|standing| standing.state.is_open()) {
            server.live.player_is_writing(visitor.app.domain_id, standing.issue_id);
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Marks what the page says that it shows, and nothing else: by now the player's chat may be another issue.
pub(super) async fn mark_seen(
    server: &Server,
    visitor: &Visitor,
    session: &Session,
    sent: &Sent,
) -> Result<(), Failure> {
    let seen = Seen {
        claim: session.claim(&visitor.app),
        link_id: session.link.entrance.link_id,
        issue_id: IssueId(sent.issue),
        sequence: sent.sequence,
        delivered: sent.delivered,
        // A hidden page tells only what it has.
        shows_question: sent.sequence > 0 && !session.link.content.initiate_chat,
        now_ms: server.now_ms(),
    };
    // Agents see that it was seen; the player's other pages drop their mark.
    if let Some((before, after)) = server.store.mark_seen(seen).await?
        && before != after
    {
        wake(server, visitor, session, &after);
    }
    Ok(())
}
