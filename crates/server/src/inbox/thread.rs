//! One issue: its messages, the player's context, answer and resolve.

use super::frame::InboxFrame;
use super::list::{ListView, Shown};
use super::views::{ContextView, IssueStateView, Standing, ThreadView, player_name};
use crate::desk::{Desk, Person};
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::{Form, draft, used_id};
use crate::live::Topic;
use crate::pages::message::{Author, Delivery, MessageView, MessagesFragment, Viewer, Wording, word};
use crate::pages::{fragment, page};
use crate::random;
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::{DomainId, IssueId, MessageId, PlayerId};
use domain::limits::MESSAGE_CHARACTERS_MAX;
use store::limits::MESSAGES_PER_FETCH_MAX;
use store::messages::{Draft, Outcome};
use store::queue::IssueDetail;

#[derive(Template)]
#[template(path = "inbox/thread.html")]
struct ThreadPage {
    frame: InboxFrame,
    list: ListView,
    selected_issue_id: i64,
    thread: ThreadView,
    messages: Vec<MessageView>,
    viewer: Viewer,
    words: Words,
    pending: MessageView,
    context: ContextView,
}

/// Which messages are asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Fetched {
    #[serde(default)]
    after: i64,
}

/// A form of the thread.
#[derive(serde::Deserialize)]
pub struct Answered {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    after: i64,
    #[serde(default)]
    id: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    resolve: String,
}

/// `GET /inbox/issues/{id}`
pub async fn thread(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let issue = find(&server, &desk, &issue_id).await?;
    let domain_id = desk.agent.domain_id;
    let (standing, now_ms) = (issue.standing, server.now_ms());
    let kept = server.store.messages_before(domain_id, standing.issue_id, i64::MAX).await?;
    let link = match issue.link_id {
        Some(link_id) => server.store.link(domain_id, link_id).await?,
        None => None,
    };
    let link = match link {
        Some(link) => {
            let hits = server.store.hits(domain_id, link.link_id).await?;
            Some((link, hits))
        }
        None => None,
    };
    let player_name = player_name(&issue);
    let view = ThreadPage {
        frame: InboxFrame::new(&server, &player_name, Some(&desk)),
        list: ListView::read(&server, domain_id, &shown).await?,
        selected_issue_id: standing.issue_id.0,
        thread: ThreadView {
            issue_id: standing.issue_id.0,
            player_name: player_name.clone(),
            app_name: issue.app_name.clone(),
            state: IssueStateView::from(standing.state),
            last_sequence: kept.last().map_or(0, |message| message.sequence),
            new_message_id: random::uuid(now_ms)?.to_string(),
            message_limit: MESSAGE_CHARACTERS_MAX,
        },
        messages: word(&kept, 0, wording(&player_name, &issue)),
        viewer: Viewer::Agent,
        words: Words::default(),
        pending: MessageView::pending(Author::Agent, &desk.agent.name),
        context: ContextView::new(issue, &desk.agent.domain_name, link, now_ms),
    };
    page(&server, &view, "")
}

/// `GET /inbox/issues/{id}/messages?after=N`
pub async fn messages(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Query(fetched): Query<Fetched>,
) -> Result<Response, Failure> {
    let issue = find(&server, &desk, &issue_id).await?;
    messages_after(&server, desk.agent.domain_id, &issue, fetched.after).await
}

/// `POST /inbox/issues/{id}/messages`: answers, and with `resolve` also resolves.
pub async fn answer(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    headers: HeaderMap,
    Form(answered): Form<Answered>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &answered.csrf)?;
    let issue_id = IssueId::parse(&issue_id).ok_or_else(Failure::not_found)?;
    let domain_id = desk.agent.domain_id;
    let draft = draft(&answered.id, &answered.body, server.now_ms())?;
    let author = (desk.agent.agent_id, desk.agent.name.clone());
    let resolve = !answered.resolve.is_empty();
    match server.store.answer(domain_id, issue_id, author, draft, resolve).await? {
        Outcome::Kept { issue_id, player_id, sequence } => wake(&server, domain_id, player_id, issue_id, sequence),
        Outcome::NoSuchIssue => return Err(Failure::not_found()),
        Outcome::Conflict => return Err(used_id()),
    }
    done(&server, &desk, issue_id, &headers, answered.after).await
}

/// `POST /inbox/issues/{id}/resolution`
pub async fn resolve(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    headers: HeaderMap,
    Form(answered): Form<Answered>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &answered.csrf)?;
    let issue_id = IssueId::parse(&issue_id).ok_or_else(Failure::not_found)?;
    let now_ms = server.now_ms();
    let line =
        Draft { message_id: MessageId(random::uuid(now_ms)?), body: Words::default().say("marked-as-solved"), now_ms };
    let domain_id = desk.agent.domain_id;
    let resolved = server.store.resolve(domain_id, issue_id, line).await?.ok_or_else(Failure::not_found)?;
    wake(&server, domain_id, resolved.player_id, issue_id, resolved.last_sequence);
    done(&server, &desk, issue_id, &headers, answered.after).await
}

/// An issue of the agent's domain; another's is as if it were not there.
async fn find(server: &Server, desk: &Person, issue_id: &str) -> Result<IssueDetail, Failure> {
    let issue_id = IssueId::parse(issue_id).ok_or_else(Failure::not_found)?;
    server.store.issue(desk.agent.domain_id, issue_id).await?.ok_or_else(Failure::not_found)
}

async fn done(
    server: &Server,
    desk: &Person,
    issue_id: IssueId,
    headers: &HeaderMap,
    after: i64,
) -> Result<Response, Failure> {
    if !is_script(headers) {
        let location = [(header::LOCATION, format!("/inbox/issues/{issue_id}"))];
        return Ok((StatusCode::SEE_OTHER, location).into_response());
    }
    let issue = server.store.issue(desk.agent.domain_id, issue_id).await?.ok_or_else(Failure::not_found)?;
    messages_after(server, desk.agent.domain_id, &issue, after).await
}

async fn messages_after(
    server: &Server,
    domain_id: DomainId,
    issue: &IssueDetail,
    after: i64,
) -> Result<Response, Failure> {
    let after = after.max(0);
    // One more, to know whether the first goes on with the author's run.
    let kept = server.store.messages_after(domain_id, issue.standing.issue_id, after - 1).await?;
    let is_cut = i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_FETCH_MAX);
    let messages = word(&kept, after, wording(&player_name(issue), issue));
    let last_sequence = messages.last().map_or(after, |message| message.sequence);
    let mut response = fragment(&MessagesFragment { messages, viewer: Viewer::Agent, words: Words::default() })?;
    let headers = response.headers_mut();
    headers.insert("x-last-sequence", HeaderValue::from(last_sequence));
    headers.insert("x-issue-state", HeaderValue::from_static(issue.standing.state.as_str()));
    if is_cut {
        headers.insert("x-more", HeaderValue::from_static("1"));
    }
    Ok(response)
}

fn wording<'a>(player_name: &'a str, issue: &'a IssueDetail) -> Wording<'a> {
    Wording {
        player_name,
        team_name: &issue.app_name,
        seen_sequence: issue.standing.seen_sequence,
        viewer: Viewer::Agent,
        words: Words::default(),
    }
}

fn wake(server: &Server, domain_id: DomainId, player_id: PlayerId, issue_id: IssueId, sequence: i64) {
    server.live.wake(domain_id, &[Topic::Player(domain_id, player_id)], issue_id, sequence);
}
