//! `GET /inbox/events`: the stream that tells an inbox which issue has news.

use crate::desk::Desk;
use crate::event_stream::{self, wake_event};
use crate::failure::Failure;
use crate::live::InboxWake;
use crate::server::Server;
use axum::extract::State;
use axum::response::Response;
use futures_util::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

/// The handler. Who is too far behind is told to look at everything: issue 0.
pub async fn events(State(server): State<Server>, Desk(desk): Desk) -> Result<Response, Failure> {
    let wakes = BroadcastStream::new(server.live.listen_inbox(desk.agent.domain_id));
    let everything = InboxWake { issue_id: 0, sequence: 0 };
    event_stream::answer(&server, wakes.map(move |wake| wake_event(&wake.unwrap_or(everything))))
}
