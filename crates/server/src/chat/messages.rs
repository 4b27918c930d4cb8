//! What a chat sends and fetches: start, say, and the messages after or before a sequence.

use super::fragment::{Wanted, answer};
use super::marks::mark_seen;
use super::page::back_to_chat;
use crate::app_path::AppPath;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::{Form, draft, no_such_file, used_id};
use crate::library::Shelf;
use crate::live::Topic;
use crate::random;
use crate::server::Server;
use crate::visitor::{Session, Visitor};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use domain::ids::{FaqId, PlayerId};
use domain::language::Language;
use domain::link::LinkContent;
use store::issues::{NewIssue, Standing};
use store::messages::Outcome;
use store::players::Newcomer;

/// Which messages are asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Fetched {
    #[serde(default)]
    after: i64,
    before: Option<i64>,
}

/// A form of the chat.
#[derive(serde::Deserialize)]
pub struct Sent {
    #[serde(default)]
    pub(super) csrf: String,
    #[serde(default)]
    after: i64,
    /// The issue that the page shows, how far the player has seen it, and how far the page has it.
    #[serde(default)]
    pub(super) issue: i64,
    #[serde(default)]
    pub(super) sequence: i64,
    #[serde(default)]
    pub(super) delivered: i64,
    #[serde(default)]
    id: String,
    #[serde(default)]
    body: String,
    /// Ids of files that were uploaded before, joined by commas.
    #[serde(default)]
    attachments: String,
    /// The FAQ that the player comes from; 0 = none.
    #[serde(default)]
    faq: i64,
}

/// `GET …/chat/messages?after=N` or `?before=N`
pub async fn fetch(
    State(server): State<Server>,
    path: AppPath,
    Query(fetched): Query<Fetched>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let wanted = fetched.before.map_or(Wanted::After(fetched.after), Wanted::Before);
    answer(&server, &path, &visitor, wanted).await
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
    let sent = Sent { delivered: sent.sequence, ..sent };
    mark_seen(&server, &visitor, session, &sent).await?;
    let started =
        server.store.start_issue(new_issue(&server, &visitor, session, (&sent, path.language)).await?).await?;
    match started {
        Some(standing) => wake(&server, &visitor, session, &standing),
        None => set_aside(&server, &visitor, session).await?,
    }
    if is_script(&headers) {
        return answer(&server, &path, &visitor, Wanted::After(sent.after)).await;
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
    let draft = draft(&sent.id, &sent.body, &sent.attachments, &[], server.now_ms())?;
    let player = server.live.claim_topic(&session.claim(&visitor.app));
    let budget = server.limits.messages.take(&player, server.now_ms());
    if budget.exceeded {
        return Err(too_many_messages(budget.resets_at_ms - server.now_ms()));
    }
    match server.store.say(new_issue(&server, &visitor, session, (&sent, path.language)).await?, draft).await? {
        Outcome::Kept { issue_id, player_id, sequence } => {
            let domain_id = visitor.app.domain_id;
            server.live.wake(domain_id, &topics(&server, &visitor, session, player_id), issue_id, sequence);
        }
        Outcome::Conflict => return Err(used_id()),
        Outcome::NoSuchFile => return Err(no_such_file()),
        Outcome::NoSuchIssue => return Err(Failure::not_found()),
    }
    if is_script(&headers) {
        return answer(&server, &path, &visitor, Wanted::After(sent.after)).await;
    }
    // Without script the page was read to write this.
    let sent = Sent { delivered: sent.sequence, ..sent };
    mark_seen(&server, &visitor, session, &sent).await?;
    Ok(back_to_chat(&path, &visitor))
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
    let chat = server.store.chat(session.claim(&visitor.app), session.link.entrance.link_id, server.now_ms()).await?;
    // An answer that the player has not seen yet stays.
    if let Some(standing) = chat.standing.filter(|standing| !chat.is_active && !standing.state.is_open()) {
        server.store.set_aside(visitor.app.domain_id, standing.issue_id, session.session_id).await?;
        // This browser's other tabs show the same.
        wake(server, visitor, session, &standing);
    }
    Ok(())
}

async fn new_issue(
    server: &Server,
    visitor: &Visitor,
    session: &Session,
    (sent, language): (&Sent, Language),
) -> Result<NewIssue, Failure> {
    let now_ms = server.now_ms();
    let content = session.link.content.clone();
    let newcomer = Newcomer {
        claim: session.claim(&visitor.app),
        name: content.name.as_ref().map(|name| name.as_str().to_owned()),
        player_id: PlayerId(random::uuid(now_ms)?),
    };
    let faq_id = readable_faq(server, visitor, &content, FaqId(sent.faq)).await?;
    Ok(NewIssue { newcomer, link_id: session.link.entrance.link_id, content, faq_id, language, now_ms })
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

/// Tells the player's pages and the inboxes that an issue has news.
pub(super) fn wake(server: &Server, visitor: &Visitor, session: &Session, standing: &Standing) {
    let topics = topics(server, visitor, session, standing.player_id);
    server.live.wake(visitor.app.domain_id, &topics, standing.issue_id, standing.last_sequence);
}

/// Pages of a player who did not exist a moment ago listen to who they say to be.
fn topics(server: &Server, visitor: &Visitor, session: &Session, player_id: PlayerId) -> [Topic; 2] {
    let claim = session.claim(&visitor.app);
    [Topic::Player(visitor.app.domain_id, player_id), server.live.claim_topic(&claim)]
}

fn too_many_messages(wait_ms: i64) -> Failure {
    let detail = "That was a lot at once. Please wait a minute; this message is not lost.";
    let seconds = (wait_ms / 1000 + 1).max(1).to_string();
    Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail).header(header::RETRY_AFTER, seconds)
}
