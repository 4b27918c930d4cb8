//! The list of issues: what waits for an answer first.

use super::frame::InboxFrame;
use super::views::IssueRow;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::pages::{self, page};
use crate::server::Server;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::ids::{DomainId, IssueId};
use store::limits::ISSUES_PER_PAGE;
use store::queue::QueuePlace;

#[derive(Template)]
#[template(path = "inbox/list.html")]
struct InboxPage {
    frame: InboxFrame,
    list: ListView,
    selected_issue_id: i64,
}

#[derive(Template)]
#[template(path = "inbox/issues.html")]
struct IssuesFragment {
    list: ListView,
    selected_issue_id: i64,
}

/// One page of the list.
#[derive(Debug)]
pub(super) struct ListView {
    pub(super) issues: Vec<IssueRow>,
    /// Whether it is the list of closed issues.
    pub(super) closed: bool,
    /// The query of this page.
    pub(super) query: String,
    /// The query of the next page, if there may be one.
    pub(super) older: Option<String>,
}

/// Which page of which list.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub struct Shown {
    /// `closed`: resolved and rejected issues.
    show: Option<String>,
    /// The place after which the page begins: `{needs_answer}-{updated_at_ms}-{issue_id}`.
    after: Option<String>,
}

/// `GET /inbox`
pub async fn list(
    State(server): State<Server>,
    Desk(desk): Desk,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let list = ListView::read(&server, desk.agent.domain_id, &shown).await?;
    let frame = InboxFrame::new(&server, "Inbox", Some(&desk));
    page(&server, &InboxPage { frame, list, selected_issue_id: 0 }, "")
}

/// `GET /inbox/list`: the list alone, for the script.
pub async fn fragment(
    State(server): State<Server>,
    Desk(desk): Desk,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let list = ListView::read(&server, desk.agent.domain_id, &shown).await?;
    pages::fragment(&IssuesFragment { list, selected_issue_id: 0 })
}

impl ListView {
    pub(super) async fn read(server: &Server, domain_id: DomainId, shown: &Shown) -> Result<Self, Failure> {
        let closed = shown.show.as_deref() == Some("closed");
        let after = match &shown.after {
            Some(text) => read_place(text).ok_or_else(Failure::not_found)?,
            None => QueuePlace::FIRST,
        };
        let now_ms = server.now_ms();
        let issues = server.store.issues(domain_id, closed, after).await?;
        let show = if closed { "show=closed" } else { "show=open" };
        let is_full = i64::try_from(issues.len()).is_ok_and(|rows| rows == ISSUES_PER_PAGE);
        let older = issues.last().filter(|_| is_full).map(|last| {
            let needs_answer = i64::from(last.needs_answer);
            format!("?{show}&after={needs_answer}-{}-{}", last.updated_at_ms, last.issue_id)
        });
        let query = match &shown.after {
            Some(after) => format!("?{show}&after={after}"),
            None => format!("?{show}"),
        };
        Ok(Self {
            issues: issues.into_iter().map(|issue| IssueRow::new(issue, now_ms)).collect(),
            closed,
            query,
            older,
        })
    }
}

fn read_place(text: &str) -> Option<QueuePlace> {
    let mut parts = text.splitn(3, '-');
    Some(QueuePlace {
        needs_answer: parts.next()? == "1",
        updated_at_ms: parts.next()?.parse().ok()?,
        issue_id: IssueId(parts.next()?.parse().ok()?),
    })
}
