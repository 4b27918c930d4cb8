//! `GET /inbox/events`: the stream that tells an inbox which issue has news, and who is writing.

use crate::desk::Desk;
use crate::event_stream::{self, typing_event, wake_event};
use crate::failure::Failure;
use crate::live::InboxNews;
use crate::server::Server;
use axum::extract::State;
use axum::response::Response;
use axum::response::sse::Event;
use futures_util::StreamExt;
use serde_json::json;
use tokio_stream::wrappers::BroadcastStream;

/// The handler. Who is too far behind is told to look at everything: issue 0.
pub async fn events(State(server): State<Server>, Desk(desk): Desk) -> Result<Response, Failure> {
    let news = BroadcastStream::new(server.live.listen_inbox(desk.agent.domain_id));
    let everything = InboxNews::Wake { issue_id: 0, sequence: 0 };
    event_stream::answer(&server, news.map(move |news| event(news.unwrap_or(everything))))
}

fn event(news: InboxNews) -> Event {
    match news {
        InboxNews::Wake { issue_id, sequence } => wake_event(&json!({ "issue_id": issue_id, "sequence": sequence })),
        InboxNews::Typing { issue_id } => typing_event(&json!({ "issue_id": issue_id })),
    }
}
