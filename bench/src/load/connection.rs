//! A connection, one request and its answer at a time.

use std::net::SocketAddr;

use anyhow::{Context, Result, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::answer::head;

/// What the longest answer that is measured fits into without growing.
const BUFFER_BYTES: usize = 16 * 1024;

pub(super) struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    pub(super) async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await.with_context(|| format!("no connection to {address}"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(BUFFER_BYTES) })
    }

    /// Sends a request; answers the whole answer, which must have this status.
    pub(super) async fn exchange(&mut self, request: &[u8], status: u16) -> Result<&[u8]> {
        self.stream.write_all(request).await?;
        self.read.clear();
        loop {
            ensure!(self.stream.read_buf(&mut self.read).await? > 0, "the server closed a connection");
            let Some(head) = head(&self.read)? else { continue };
            while self.read.len() < head.bytes {
                ensure!(self.stream.read_buf(&mut self.read).await? > 0, "the server broke off an answer");
            }
            ensure!(self.read.len() == head.bytes, "more came than an answer");
            if head.status != status {
                bail!("{status} was expected, not: {}", String::from_utf8_lossy(&self.read));
            }
            return Ok(&self.read);
        }
    }
}
