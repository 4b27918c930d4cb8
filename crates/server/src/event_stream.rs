//! Server-sent events: streams that are counted, kept alive, and end when the server stops.

use crate::failure::Failure;
use crate::limits::{STREAM_KEEP_ALIVE, STREAM_LIFE_MAX};
use crate::server::Server;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, StreamExt};
use std::convert::Infallible;
use std::sync::Arc;

/// An event stream's answer.
///
/// # Errors
/// 503 when too many are open.
pub fn answer(server: &Server, events: impl Stream<Item = Event> + Send + 'static) -> Result<Response, Failure> {
    let Ok(permit) = Arc::clone(&server.stream_slots).try_acquire_owned() else {
        return Err(too_many());
    };
    let open = OpenStream::new(permit);
    // Who listens is looked at again with each stream: a sign-out, a removal or a revocation ends what is open by then.
    let ended = server.stopping.clone().cancelled_owned();
    let ended = async move { tokio::time::timeout(STREAM_LIFE_MAX, ended).await };
    let events = events.take_until(ended).map(move |event| {
        // The stream owns its permit, and gives it back when the page has gone.
        let _open = &open;
        Ok::<_, Infallible>(event)
    });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(STREAM_KEEP_ALIVE)).into_response();
    // A proxy that collects the answer before it passes it on would keep the wake-ups back.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

/// 503: the page asks again by itself.
#[must_use]
pub fn too_many() -> Failure {
    let detail = "Too many pages are open at once; this one asks again by itself.";
    Failure::new(StatusCode::SERVICE_UNAVAILABLE, "busy", detail).header(header::RETRY_AFTER, "30")
}

/// "There is something new": the page then fetches it.
pub fn wake_event(content: &impl serde::Serialize) -> Event {
    named_event("wake", content)
}

/// "The other side is writing": forgotten after a few seconds.
pub fn typing_event(content: &impl serde::Serialize) -> Event {
    named_event("typing", content)
}

fn named_event(name: &str, content: &impl serde::Serialize) -> Event {
    Event::default().event(name).json_data(content).unwrap_or_default()
}

/// Counts a stream while it is open.
struct OpenStream(#[expect(dead_code, reason = "held, not read")] tokio::sync::OwnedSemaphorePermit);

impl OpenStream {
    fn new(permit: tokio::sync::OwnedSemaphorePermit) -> Self {
        metrics::gauge!("lifeline_event_streams").increment(1);
        Self(permit)
    }
}

impl Drop for OpenStream {
    fn drop(&mut self) {
        metrics::gauge!("lifeline_event_streams").decrement(1);
    }
}
