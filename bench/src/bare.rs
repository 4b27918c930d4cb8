//! `bench bare`: the limit of the HTTP stack. The server's accept loop, runtime, allocator and framework, with one route
//! that answers a constant of about a poll's size, and nothing else.

use std::net::Ipv4Addr;

use anyhow::Result;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use server::listen::listen;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::load::Requests;

const ADDRESS: &str = "/constant";
const ANSWER: &str = r#"{"active_issue":{"issue_id":123456,"unread_messages":1}}"#;

/// Serves until the process is killed; says where on standard output, as the server does.
#[expect(clippy::print_stdout, reason = "the parent reads the address there")]
pub(crate) fn run() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        println!(r#"{{"base_url":"http://{}"}}"#, listener.local_addr()?);
        let router = Router::new().route(ADDRESS, get(async || ([(CONTENT_TYPE, "application/json")], ANSWER)));
        listen(listener, router, CancellationToken::new()).await;
        Ok(())
    })
}

/// What it is asked.
pub(crate) fn requests(host: std::net::SocketAddr) -> Requests {
    let request = format!("GET {ADDRESS} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\n\r\n");
    Requests::new(vec![request.into_bytes()], 200)
}
