//! The accept loop: bounded connections and heads, and a graceful end.

use crate::limits::{CONNECTIONS_MAX, DRAIN_TIME_MAX, HEAD_BYTES_MAX, HEADERS_TIME_MAX};
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower::{Service, ServiceExt};

/// Serves until `stopping` is cancelled; then accepts no more and waits a bounded time for what is under way.
pub async fn listen<S>(listener: TcpListener, service: S, stopping: CancellationToken)
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    // Not the builder that looks for the protocol first: its look at the first bytes has no time limit, and makes hyper
    // keep a buffer of twice the size for as long as the connection is open, which for a chat is long.
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEADERS_TIME_MAX).max_buf_size(HEAD_BYTES_MAX);
    let graceful = GracefulShutdown::new();
    let slots = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &slots) => accepted,
            () = stopping.cancelled() => break,
        };
        let Some((stream, address, slot)) = accepted else { continue };
        let answering = hyper_util::service::TowerToHyperService::new(service.clone().map_request(
            move |mut request: hyper::Request<hyper::body::Incoming>| {
                request.extensions_mut().insert(ConnectInfo(address));
                request.map(axum::body::Body::new)
            },
        ));
        let watched = graceful.watch(builder.serve_connection(TokioIo::new(stream), answering));
        tokio::spawn(async move {
            // A client that breaks off is its own business.
            drop(watched.await);
            drop(slot);
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_TIME_MAX, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still under way and were cut off");
    }
}

async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, address)) => {
            // Small answers go out at once.
            drop(stream.set_nodelay(true));
            Some((stream, address, slot))
        }
        Err(error) => {
            // Out of file descriptors, most likely: time heals it.
            tracing::warn!(%error, "a connection could not be accepted");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            None
        }
    }
}
