//! The load generator: keep-alive connections from one thread to one server, over loopback.
//!
//! *Closed loop*: each connection sends the next request on its answer; what comes out is how many a second there can
//! be. *Open loop*: requests are due at a fixed rate, whether or not earlier ones have been answered, and a latency
//! counts from when its request was due: a server that stalls can't hide it by not being asked.

mod alarm;
mod answer;
mod connection;
mod requests;
mod tally;

pub(crate) use requests::Requests;
pub(crate) use tally::Tally;

use std::cell::RefCell;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::future::try_join_all;

use alarm::Alarm;
use connection::Connection;

/// Connections that are open at once. Enough that durable writes share a commit, as they do under load.
pub(crate) const CONNECTIONS: usize = 64;

/// Open connections to a server.
pub(crate) struct Load {
    connections: Vec<(Connection, Alarm)>,
}

impl Load {
    /// Opens [`CONNECTIONS`].
    pub(crate) async fn connect(address: SocketAddr) -> Result<Self> {
        let mut connections = Vec::with_capacity(CONNECTIONS);
        for _ in 0..CONNECTIONS {
            connections.push((Connection::open(address).await?, Alarm::new()?));
        }
        Ok(Self { connections })
    }

    /// As many requests as the server can answer in this time.
    ///
    /// # Errors
    /// An answer with another status than it must have, or none.
    pub(crate) async fn closed(&mut self, requests: &Requests, lasting: Duration) -> Result<Tally> {
        let began = Instant::now();
        let tally = RefCell::new(Tally::new()?);
        let clients = self.connections.iter_mut().map(async |(connection, _)| {
            let mut sent = began;
            while sent.duration_since(began) < lasting {
                let answer = connection.exchange(requests.next(), requests.status).await?;
                let answered = Instant::now();
                tally.borrow_mut().count(answer, answered.duration_since(sent))?;
                sent = answered;
            }
            anyhow::Ok(())
        });
        try_join_all(clients).await?;
        Ok(tally.into_inner().over(began.elapsed()))
    }

    /// This many requests a second.
    ///
    /// # Errors
    /// As of [`Self::closed`].
    pub(crate) async fn open(&mut self, requests: &Requests, per_second: f64, lasting: Duration) -> Result<Tally> {
        let began = Instant::now();
        let tally = RefCell::new(Tally::new()?);
        let schedule = Schedule { began, per_second, lasting, taken: RefCell::new(0) };
        let clients = self.connections.iter_mut().map(async |(connection, alarm)| {
            while let Some(due) = schedule.next() {
                alarm.wait_until(due).await?;
                let answer = connection.exchange(requests.next(), requests.status).await?;
                tally.borrow_mut().count(answer, due.elapsed())?;
            }
            anyhow::Ok(())
        });
        try_join_all(clients).await?;
        Ok(tally.into_inner().over(began.elapsed()))
    }
}

/// When requests are due. Whoever is free takes the next one, and waits for its time or is late.
struct Schedule {
    began: Instant,
    per_second: f64,
    lasting: Duration,
    taken: RefCell<u32>,
}

impl Schedule {
    fn next(&self) -> Option<Instant> {
        let mut taken = self.taken.borrow_mut();
        let after = Duration::from_secs_f64(f64::from(*taken) / self.per_second);
        *taken += 1;
        (after < self.lasting).then(|| self.began + after)
    }
}
