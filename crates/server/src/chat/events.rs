//! `GET …/chat/events`: the stream that tells a chat page to look, and who is writing.

use super::messages::chatting;
use crate::app_path::AppPath;
use crate::event_stream::{self, typing_event, wake_event};
use crate::failure::Failure;
use crate::live::{News, Topic};
use crate::server::Server;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::response::sse::Event;
use domain::ids::DomainId;
use futures_util::{Stream, StreamExt, stream};
use serde_json::json;
use store::players::Claim;
use tokio::sync::watch;

/// The handler.
pub async fn events(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, &headers).await?;
    let session = visitor.session()?;
    let domain_id = visitor.app.domain_id;
    let claim = session.claim(&visitor.app);
    // Listening begins before the look: what happens between both is not missed.
    let browser = told(listen(&server, server.live.claim_topic(&claim))?);
    let player_id = server.store.player(claim.clone()).await?;
    let wakes = match player_id {
        Some(player_id) => {
            let player = told(listen(&server, Topic::Player(domain_id, player_id))?);
            stream::select(player, browser).boxed()
        }
        None => newcomers(Server::clone(&server), domain_id, claim, browser).boxed(),
    };
    event_stream::answer(&server, wakes)
}

/// The player comes to be with the first message. What the browser hears of it is passed on once the stream listens to
/// the player too, so that nothing falls between; if that fails the stream ends, and the page opens another.
fn newcomers(
    server: Server,
    domain_id: DomainId,
    claim: Claim,
    browser: impl Stream<Item = Event> + Send + 'static,
) -> impl Stream<Item = Event> + Send {
    let woken = async move {
        let mut browser = Box::pin(browser);
        let Some(first) = browser.next().await else { return stream::empty().boxed() };
        let player = match server.store.player(claim).await {
            Ok(Some(player_id)) => listen(&server, Topic::Player(domain_id, player_id)).ok(),
            _ => None,
        };
        let rest = match player {
            Some(player) => stream::select(told(player), browser).boxed(),
            None => stream::empty().boxed(),
        };
        stream::iter([first]).chain(rest).boxed()
    };
    stream::once(woken).flatten()
}

/// What a page hears of a topic's news from now on. Several in a moment are one.
fn told(mut receiver: watch::Receiver<News>) -> impl Stream<Item = Event> + Send {
    let before = receiver.borrow_and_update().clone();
    // By hand, and in the place where the stream is: a stream of `tokio-stream` takes memory of its own, of which
    // every open chat would need two.
    let news = stream::unfold((receiver, before), |(mut receiver, before)| async move {
        receiver.changed().await.ok()?;
        let news = receiver.borrow_and_update().clone();
        let wake = (news.wakes > before.wakes).then(|| wake_event(&json!({ "sequence": news.sequence })));
        let typing = (news.typings > before.typings).then(|| typing_event(&json!({ "name": &*news.writer })));
        Some((stream::iter(wake.into_iter().chain(typing)), (receiver, news)))
    });
    news.flatten()
}

fn listen(server: &Server, topic: Topic) -> Result<watch::Receiver<News>, Failure> {
    server.live.listen(topic).ok_or_else(event_stream::too_many)
}
