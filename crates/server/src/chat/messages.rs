//! What a chat sends and fetches: start, say, seen, and the messages after a sequence.

use super::page::{ChatState, wording};
use crate::app_path::AppPath;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::{Form, draft, used_id};
use crate::library::Shelf;
use crate::live::Topic;
use crate::pages::fragment;
use crate::pages::message::{MessagesFragment, Viewer, word};
use crate::random;
use crate::server::Server;
use crate::visitor::{Session, Visitor};
use crate::words::Words;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::{FaqId, IssueId, PlayerId};
use domain::link::LinkContent;
use store::issues::{NewIssue, Seen};
use store::limits::MESSAGES_PER_FETCH_MAX;
use store::messages::Outcome;
use store::players::Newcomer;

/// Which messages are asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Fetched {
    #[serde(default)]
    after: i64,
}

/// A form of the chat.
#[derive(serde::Deserialize)]
pub struct Sent {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    after: i64,
    /// The issue that the page shows, and how far.
    #[serde(default)]
    issue: i64,
    #[serde(default)]
    sequence: i64,
    #[serde(default)]
    id: String,
    #[serde(default)]
    body: String,
    /// The FAQ that the player comes from; 0 = none.
    #[serde(default)]
    faq: i64,
}

/// `GET …/chat/messages?after=N`
pub async fn fetch(
    State(server): State<Server>,
    path: AppPath,
    Query(fetched): Query<Fetched>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    messages_after(&server, &path, &visitor, fetched.after).await
}

/// `POST …/chat/issue`: starts the chat with what the game has the player say first; with nothing to say, it opens an
/// empty conversation, which begins with the player's own first message.
pub async fn start(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.check_form(&server, &sent.csrf)?;
    // Without script the page was read to press this.
    mark_seen(&server, &visitor, session, &sent).await?;
    let started = server.store.start_issue(new_issue(&server, &visitor, session, &sent).await?).await?;
    match started {
        Some(standing) => {
            wake(&server, &visitor, session, &standing.player_id, standing.issue_id, standing.last_sequence);
        }
        None => set_aside(&server, &visitor, session).await?,
    }
    if is_script(&headers) {
        return messages_after(&server, &path, &visitor, sent.after).await;
    }
    Ok(back_to_chat(&path, &visitor))
}

/// `POST …/chat/messages`
pub async fn say(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.check_form(&server, &sent.csrf)?;
    let draft = draft(&sent.id, &sent.body, server.now_ms())?;
    let player = server.live.claim_topic(&session.claim(&visitor.app));
    if server.limits.messages.take(&player, server.now_ms()).exceeded {
        return Err(too_many_messages());
    }
    match server.store.say(new_issue(&server, &visitor, session, &sent).await?, draft).await? {
        Outcome::Kept { issue_id, player_id, sequence } => {
            wake(&server, &visitor, session, &player_id, issue_id, sequence);
        }
        Outcome::Conflict => return Err(used_id()),
        Outcome::NoSuchIssue => return Err(Failure::not_found()),
    }
    if is_script(&headers) {
        return messages_after(&server, &path, &visitor, sent.after).await;
    }
    // Without script the page was read to write this.
    mark_seen(&server, &visitor, session, &sent).await?;
    Ok(back_to_chat(&path, &visitor))
}

/// `POST …/chat/seen`: the page is open, visible, and shows everything up to a sequence.
pub async fn seen(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.check_form(&server, &sent.csrf)?;
    mark_seen(&server, &visitor, session, &sent).await?;
    if is_script(&headers) { Ok(StatusCode::NO_CONTENT.into_response()) } else { Ok(back_to_chat(&path, &visitor)) }
}

/// The visitor, if they may chat; otherwise there is no chat at these addresses.
pub(super) async fn chatting(server: &Server, path: &AppPath, headers: &HeaderMap) -> Result<Visitor, Failure> {
    let visitor = Visitor::read(server, &path.domain_name, path.app_id, headers).await?;
    visitor.session()?;
    if visitor.may_chat() {
        return Ok(visitor);
    }
    let detail = "This link does not prove who you are, so there is no chat here. The help center is open.";
    Err(Failure::new(StatusCode::FORBIDDEN, "not-verified", detail))
}

/// The player wants to begin anew.
async fn set_aside(server: &Server, visitor: &Visitor, session: &Session) -> Result<(), Failure> {
    let chat = server.store.chat(session.claim(&visitor.app), session.link.link_id, server.now_ms()).await?;
    // An answer that the player has not seen yet stays.
    if let Some(standing) = chat.standing.filter(|standing| !chat.is_active && !standing.state.is_open()) {
        server.store.set_aside(visitor.app.domain_id, standing.issue_id, session.session_id).await?;
    }
    Ok(())
}

/// Marks what the page says that it shows, and nothing else: by now the player's chat may be another issue.
async fn mark_seen(server: &Server, visitor: &Visitor, session: &Session, sent: &Sent) -> Result<(), Failure> {
    let seen = Seen {
        claim: session.claim(&visitor.app),
        link_id: session.link.link_id,
        issue_id: IssueId(sent.issue),
        sequence: sent.sequence,
        now_ms: server.now_ms(),
    };
    // Agents see that it was seen; the player's other pages drop their mark.
    if let Some((before, after)) = server.store.mark_seen(seen).await?
        && after.seen_sequence > before.seen_sequence
    {
        wake(server, visitor, session, &after.player_id, after.issue_id, after.last_sequence);
    }
    Ok(())
}

async fn messages_after(server: &Server, path: &AppPath, visitor: &Visitor, after: i64) -> Result<Response, Failure> {
    let (after, words) = (after.max(0), Words::of(path.language));
    let session = visitor.session()?;
    let chat = server.store.chat(session.claim(&visitor.app), session.link.link_id, server.now_ms()).await?;
    let state = ChatState::of(&chat, visitor);
    let mut messages = Vec::new();
    let mut is_cut = false;
    if let Some(standing) = chat.standing.filter(|_| state.shows_thread()) {
        // One more, to know whether the first goes on with the author's run.
        let kept = server.store.messages_after(visitor.app.domain_id, standing.issue_id, after - 1).await?;
        is_cut = i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_FETCH_MAX);
        messages = word(&kept, after, wording(visitor, words, standing.seen_sequence));
    }
    let last_sequence = messages.last().map_or(after, |message| message.sequence);
    let mut response = fragment(&MessagesFragment { messages, viewer: Viewer::Player, words })?;
    let headers = response.headers_mut();
    headers.insert("x-last-sequence", HeaderValue::from(last_sequence));
    headers.insert("x-issue-state", HeaderValue::from_str(&state.key(&chat)).map_err(Failure::broken)?);
    if is_cut {
        headers.insert("x-more", HeaderValue::from_static("1"));
    }
    Ok(response)
}

async fn new_issue(server: &Server, visitor: &Visitor, session: &Session, sent: &Sent) -> Result<NewIssue, Failure> {
    let now_ms = server.now_ms();
    let content = session.link.content.clone();
    let newcomer = Newcomer {
        claim: session.claim(&visitor.app),
        name: content.name.as_ref().map(|name| name.as_str().to_owned()),
        player_id: PlayerId(random::uuid(now_ms)?),
    };
    let faq_id = readable_faq(server, visitor, &content, FaqId(sent.faq)).await?;
    Ok(NewIssue { newcomer, link_id: session.link.link_id, content, faq_id, now_ms })
}

/// The FAQ that a form names, if the link's filter lets its player read that.
async fn readable_faq(
    server: &Server,
    visitor: &Visitor,
    content: &LinkContent,
    faq_id: FaqId,
) -> Result<Option<FaqId>, Failure> {
    if faq_id.0 <= 0 {
        return Ok(None);
    }
    let catalog = server.library.catalog(&server.store, &visitor.app).await?;
    let filters = content.faq_filter.iter().cloned().collect();
    let shelf = Shelf::new(catalog, visitor.app.default_language, filters, "", "");
    Ok(shelf.faq(faq_id).map(|faq| faq.faq_id))
}

fn wake(server: &Server, visitor: &Visitor, session: &Session, player_id: &PlayerId, issue_id: IssueId, sequence: i64) {
    let domain_id = visitor.app.domain_id;
    let topics = [Topic::Player(domain_id, *player_id), server.live.claim_topic(&session.claim(&visitor.app))];
    server.live.wake(domain_id, &topics, issue_id, sequence);
}

fn too_many_messages() -> Failure {
    let detail = "That was a lot at once. Please wait a minute; this message is not lost.";
    Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail).header(header::RETRY_AFTER, "60")
}

fn back_to_chat(path: &AppPath, visitor: &Visitor) -> Response {
    let base = visitor.app_base(path.language);
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("{base}chat/"))]).into_response()
}
