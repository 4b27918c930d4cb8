//! Requests that are alike, made before the clock runs.

use std::cell::Cell;
use std::net::SocketAddr;

use anyhow::Result;

use super::connection::Connection;

/// They are sent in turn, over and over.
pub(crate) struct Requests {
    bytes: Vec<Vec<u8>>,
    next: Cell<usize>,
    /// What each must be answered with.
    pub(crate) status: u16,
}

impl Requests {
    pub(crate) fn new(bytes: Vec<Vec<u8>>, status: u16) -> Self {
        Self { bytes, next: Cell::new(0), status }
    }

    /// How many different ones there are.
    pub(crate) fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// The next of them.
    pub(crate) fn next(&self) -> &[u8] {
        let next = self.next.get();
        self.next.set((next + 1) % self.bytes.len());
        &self.bytes[next]
    }

    /// Sends one, and gives its answer as a text to look at.
    ///
    /// # Errors
    /// Another status than it must have.
    pub(crate) async fn try_one(&self, address: SocketAddr) -> Result<String> {
        let mut connection = Connection::open(address).await?;
        let answer = connection.exchange(self.next(), self.status).await?;
        Ok(String::from_utf8_lossy(answer).into_owned())
    }
}
