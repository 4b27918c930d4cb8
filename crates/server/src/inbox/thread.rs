//! One issue: its messages, the player's context, what an agent says.

use super::frame::InboxFrame;
use super::list::{ListView, Shown};
use super::views::{ContextView, IssueStateView, Standing, ThreadView, player_name};
use crate::desk::{Desk, Person};
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::{Fields, Form, draft, no_such_file, used_id};
use crate::live::Topic;
use crate::pages::files::FileOffer;
use crate::pages::message::{Author, Delivery, Marks, MessageView, MessagesFragment, Viewer, Wording, word};
use crate::pages::{fragment, initial, page};
use crate::random;
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::{DomainId, IssueId, PlayerId};
use domain::issue::Rating;
use domain::limits::MESSAGE_CHARACTERS_MAX;
use store::issues::Standing as IssueStanding;
use store::limits::{MESSAGES_PER_FETCH_MAX, MESSAGES_PER_PAGE};
use store::messages::{Message, Outcome};
use store::queue::IssueDetail;

#[derive(Template)]
#[template(path = "inbox/thread.html")]
struct ThreadPage {
    frame: InboxFrame,
    list: ListView,
    selected_issue_id: i64,
    thread: ThreadView,
    messages: Vec<MessageView>,
    /// Before which sequence there is more.
    older: Option<i64>,
    /// The page shows a part that is not the newest.
    is_old: bool,
    /// What may be sent beside text; none: nothing.
    files: Option<FileOffer>,
    viewer: Viewer,
    /// Who may be writing on the other side.
    other_name: String,
    other_initial: String,
    words: Words,
    pending: MessageView,
    context: ContextView,
}

/// Which messages are asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Fetched {
    #[serde(default)]
    after: i64,
    before: Option<i64>,
}

/// Which part of the thread a page shows, and beside which list.
#[derive(Debug, serde::Deserialize)]
pub struct Part {
    before: Option<i64>,
}

/// `GET /inbox/issues/{id}`
pub async fn thread(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Query(shown): Query<Shown>,
    Query(part): Query<Part>,
) -> Result<Response, Failure> {
    let issue = find(&server, &desk, &issue_id).await?;
    let domain_id = desk.agent.domain_id;
    let (standing, now_ms) = (issue.standing, server.now_ms());
    let kept = server.store.messages_before(domain_id, standing.issue_id, part.before.unwrap_or(i64::MAX)).await?;
    let context = server.store.issue_context(domain_id, standing.issue_id).await?;
    let link = match issue.link_id {
        Some(link_id) => server.store.link(domain_id, link_id).await?,
        None => None,
    };
    let link = match link {
        Some(link) => {
            let hits = server.store.hits(domain_id, link.entrance.link_id).await?;
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
            live_state: live_state(&standing),
            last_sequence: kept.last().map_or(0, |message| message.sequence),
            new_message_id: random::uuid(now_ms)?.to_string(),
            message_limit: MESSAGE_CHARACTERS_MAX,
        },
        messages: word(&kept, 0, wording(&player_name, &issue, (&desk.agent.domain_name, &files_address(&standing)))),
        older: older(&kept),
        is_old: part.before.is_some(),
        files: FileOffer::new(&issue.attachment_types, issue.full_privacy, Words::default()),
        viewer: Viewer::Agent,
        other_initial: initial(&player_name),
        other_name: player_name.clone(),
        words: Words::default(),
        pending: MessageView::pending(Author::Agent, &desk.agent.name),
        context: ContextView::new((issue, context), &desk.agent.domain_name, link, now_ms),
    };
    page(&server, &view, "")
}

/// `GET /inbox/issues/{id}/messages?after=N` or `?before=N`
pub async fn messages(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    Query(fetched): Query<Fetched>,
) -> Result<Response, Failure> {
    let issue = find(&server, &desk, &issue_id).await?;
    match fetched.before {
        Some(before) => messages_before(&server, &desk, &issue, before).await,
        None => messages_after(&server, &desk, &issue, fetched.after).await,
    }
}

/// `POST /inbox/issues/{id}/messages`: answers, and with `resolve` also resolves.
pub async fn answer(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    let issue_id = IssueId::parse(&issue_id).ok_or_else(Failure::not_found)?;
    let domain_id = desk.agent.domain_id;
    let replies: Vec<String> = fields.all("quick_reply").map(str::to_owned).collect();
    let (id, body, files) = (fields.one("id"), fields.one("body"), fields.one("attachments"));
    let draft = draft(id, body, files, &replies, server.now_ms())?;
    let author = (desk.agent.agent_id, desk.agent.name.clone());
    let resolve = !fields.one("resolve").is_empty();
    match server.store.answer(domain_id, issue_id, author, draft, resolve).await? {
        Outcome::Kept { issue_id, player_id, sequence } => wake(&server, domain_id, player_id, issue_id, sequence),
        Outcome::NoSuchIssue => return Err(Failure::not_found()),
        Outcome::NoSuchFile => return Err(no_such_file()),
        Outcome::Conflict => return Err(used_id()),
    }
    done(&server, &desk, issue_id, &headers, fields.one("after").parse().unwrap_or(0)).await
}

/// An issue of the agent's domain; another's is as if it were not there.
pub(super) async fn find(server: &Server, desk: &Person, issue_id: &str) -> Result<IssueDetail, Failure> {
    let issue_id = IssueId::parse(issue_id).ok_or_else(Failure::not_found)?;
    server.store.issue(desk.agent.domain_id, issue_id).await?.ok_or_else(Failure::not_found)
}

pub(super) async fn done(
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
    messages_after(server, desk, &issue, after).await
}

async fn messages_after(server: &Server, desk: &Person, issue: &IssueDetail, after: i64) -> Result<Response, Failure> {
    let after = after.max(0);
    // One more, to know whether the first goes on with the author's run.
    let kept = server.store.messages_after(desk.agent.domain_id, issue.standing.issue_id, after - 1).await?;
    let mut response = piece(desk, issue, &kept, after)?;
    let headers = response.headers_mut();
    let last_sequence = kept.last().map_or(after, |message| message.sequence.max(after));
    headers.insert("x-last-sequence", HeaderValue::from(last_sequence));
    if i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_FETCH_MAX) {
        headers.insert("x-more", HeaderValue::from_static("1"));
    }
    Ok(response)
}

async fn messages_before(
    server: &Server,
    desk: &Person,
    issue: &IssueDetail,
    before: i64,
) -> Result<Response, Failure> {
    let kept = server.store.messages_before(desk.agent.domain_id, issue.standing.issue_id, before).await?;
    let mut response = piece(desk, issue, &kept, 0)?;
    if let Some(older) = older(&kept) {
        response.headers_mut().insert("x-older", HeaderValue::from(older));
    }
    Ok(response)
}

/// Messages as a fragment, with where the issue stands and how far its player has it.
fn piece(desk: &Person, issue: &IssueDetail, kept: &[Message], after: i64) -> Result<Response, Failure> {
    let (name, files) = (player_name(issue), files_address(&issue.standing));
    let messages = word(kept, after, wording(&name, issue, (&desk.agent.domain_name, &files)));
    let mut response = fragment(&MessagesFragment { messages, viewer: Viewer::Agent, words: Words::default() })?;
    let headers = response.headers_mut();
    headers.insert("x-issue-state", HeaderValue::from_str(&live_state(&issue.standing)).map_err(Failure::broken)?);
    headers.insert("x-seen", HeaderValue::from(issue.standing.seen_sequence));
    headers.insert("x-delivered", HeaderValue::from(issue.standing.delivered_sequence));
    Ok(response)
}

/// What the page reads itself again after: where the issue stands, and how its player has rated it.
fn live_state(standing: &IssueStanding) -> String {
    let stars = standing.rating.map_or(0, Rating::stars);
    format!("{}.{}.{stars}", standing.state.as_str(), standing.issue_id)
}

/// Before which sequence there is more, if there may be.
fn older(kept: &[Message]) -> Option<i64> {
    let is_full = i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_PAGE);
    kept.first().map(|message| message.sequence).filter(|first| is_full && *first > 1)
}

fn files_address(standing: &IssueStanding) -> String {
    format!("/inbox/issues/{}/attachments/", standing.issue_id)
}

fn wording<'a>(player_name: &'a str, issue: &'a IssueDetail, (domain_name, files): (&'a str, &'a str)) -> Wording<'a> {
    Wording {
        player_name,
        team_name: &issue.app_name,
        own_seen: issue.standing.agent_seen_sequence,
        others: Marks::of_player(&issue.standing),
        files,
        domain_name,
        viewer: Viewer::Agent,
        words: Words::default(),
    }
}

pub(super) fn wake(server: &Server, domain_id: DomainId, player_id: PlayerId, issue_id: IssueId, sequence: i64) {
    server.live.wake(domain_id, &[Topic::Player(domain_id, player_id)], issue_id, sequence);
}
