//! `GET …/chat/events`: the stream that tells a chat page to look.

use super::messages::chatting;
use crate::app_path::AppPath;
use crate::event_stream::{self, wake_event};
use crate::failure::Failure;
use crate::live::Topic;
use crate::server::Server;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use futures_util::{StreamExt, stream};
use serde_json::json;
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;

/// The handler.
pub async fn events(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.session()?;
    let domain_id = visitor.app.domain_id;
    let claim = session.claim(&visitor.app);
    // Listening begins before the look: what happens between both is not missed.
    let browser = WatchStream::from_changes(listen(&server, server.live.claim_topic(&claim))?);
    let player_id = server.store.player(claim).await?;
    let wakes = match player_id {
        Some(player_id) => {
            let player = WatchStream::from_changes(listen(&server, Topic::Player(domain_id, player_id))?);
            stream::select(player, browser).boxed()
        }
        // The player comes to be with the first message: the stream ends then, and the next one knows who to listen to.
        None => browser.take(1).boxed(),
    };
    event_stream::answer(&server, wakes.map(|sequence| wake_event(&json!({ "sequence": sequence }))))
}

fn listen(server: &Server, topic: Topic) -> Result<watch::Receiver<i64>, Failure> {
    server.live.listen(topic).ok_or_else(event_stream::too_many)
}
