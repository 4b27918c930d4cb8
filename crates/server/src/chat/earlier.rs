//! `GET …/chat/issues/` and `GET …/chat/issues/{issue}/`: conversations of before, to read.

use super::fragment::{files_address, older, wording};
use super::messages::chatting;
use super::page::{chosen, unverified};
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::pages::frame::PlayerFrame;
use crate::pages::message::{Author, Delivery, MessageView, Viewer, word};
use crate::pages::{page, times};
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::ids::IssueId;
use domain::issue::State as IssueState;
use store::queue::EarlierIssue;

#[derive(Template)]
#[template(path = "player/earlier.html")]
struct EarlierPage {
    frame: PlayerFrame,
    conversations: Vec<ConversationView>,
}

#[derive(Template)]
#[template(path = "player/earlier_thread.html")]
struct ThreadPage {
    frame: PlayerFrame,
    words: Words,
    viewer: Viewer,
    messages: Vec<MessageView>,
    older: Option<i64>,
}

/// A line of the list.
struct ConversationView {
    href: String,
    title: String,
    state: String,
    began_iso: String,
    began_human: String,
}

impl ConversationView {
    fn new(issue: EarlierIssue, frame: &PlayerFrame, now_ms: i64) -> Self {
        let state = match issue.state {
            IssueState::Resolved => "conversation-was-solved",
            IssueState::Rejected => "conversation-was-closed",
            _ => "conversation-open",
        };
        // The open one has a page of its own to go on in.
        let page = if issue.state.is_open() { "chat/".to_owned() } else { format!("chat/issues/{}/", issue.issue_id) };
        Self {
            href: format!("{}{page}", frame.base),
            title: issue.title,
            state: frame.words.say(state),
            began_iso: times::iso(issue.created_at_ms),
            began_human: times::ago_in(frame.words, issue.created_at_ms, now_ms),
        }
    }
}

/// `GET …/chat/issues/`
pub async fn list(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(page) = unverified(&server, &path, &headers).await? {
        return Ok(page);
    }
    let visitor = chatting(&server, &path, &headers).await?;
    if path.is_chosen {
        return chosen(&server, &path, &visitor);
    }
    let session = visitor.session()?;
    let issues = server.store.issues_of_player(session.claim(&visitor.app)).await?;
    let catalog = server.library.catalog(&server.store, &visitor.app).await?;
    let title = Words::of(path.language).say("earlier-conversations");
    let frame = PlayerFrame::new(&server, &visitor, &path, &title, &catalog);
    let now_ms = server.now_ms();
    let conversations = issues.into_iter().map(|issue| ConversationView::new(issue, &frame, now_ms)).collect();
    let view = EarlierPage { frame, conversations };
    page(&server, &view, &view.frame.theme_css)
}

/// `GET …/chat/issues/{issue}/`: 404 for whatever the player may not read.
pub async fn thread(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(page) = unverified(&server, &path, &headers).await? {
        return Ok(page);
    }
    let visitor = chatting(&server, &path, &headers).await?;
    if path.is_chosen {
        return chosen(&server, &path, &visitor);
    }
    let session = visitor.session()?;
    let issue_id = issue_of(&path).ok_or_else(Failure::not_found)?;
    let claim = session.claim(&visitor.app);
    let issue = server.store.issue_of_player(claim, issue_id, server.now_ms()).await?;
    let standing = issue.ok_or_else(Failure::not_found)?;
    let before = path.value("before").and_then(|before| before.parse().ok()).unwrap_or(i64::MAX);
    let kept = server.store.messages_before(visitor.app.domain_id, standing.issue_id, before).await?;
    let words = Words::of(path.language);
    let catalog = server.library.catalog(&server.store, &visitor.app).await?;
    let files = files_address(&visitor, &path);
    let view = ThreadPage {
        frame: PlayerFrame::new(&server, &visitor, &path, &words.say("earlier-conversations"), &catalog),
        words,
        viewer: Viewer::Player,
        messages: word(&kept, 0, wording(&visitor, words, &standing, &files)),
        older: older(&kept),
    };
    page(&server, &view, &view.frame.theme_css)
}

fn issue_of(path: &AppPath) -> Option<IssueId> {
    IssueId::parse(path.page.strip_prefix("chat/issues/")?.trim_end_matches('/'))
}
