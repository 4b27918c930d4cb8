//! Hits of links: recorded in the background, many at a time, never on the way of an answer.

use crate::limits::{HITS_DELAY, HITS_PER_WRITE_MAX, HITS_QUEUED_MAX};
use crate::vault::mac;
use crate::{random, rate_limit};
use domain::limits::DAY_MS;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use store::Store;
use store::visits::Hit;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Takes hits and writes them when some have come together.
#[derive(Debug)]
pub struct HitRecorder {
    queue: Mutex<Option<mpsc::Sender<Hit>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    key: Mutex<DayKey>,
}

/// Addresses are hashed with a key that nobody keeps: after a day no hash can be traced to an address (contract 1.4).
#[derive(Default)]
struct DayKey {
    day: i64,
    key: [u8; 32],
}

impl std::fmt::Debug for DayKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DayKey(…)")
    }
}

impl HitRecorder {
    /// Starts the writer.
    #[must_use]
    pub fn start(store: Store) -> Self {
        let (sender, receiver) = mpsc::channel(HITS_QUEUED_MAX);
        let writer = tokio::spawn(write(store, receiver));
        Self { queue: Mutex::new(Some(sender)), writer: Mutex::new(Some(writer)), key: Mutex::default() }
    }

    /// Takes a hit. If too many wait, it is dropped: an answer never waits for a statistic.
    pub fn record(&self, hit: Hit) {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if queue.is_none_or(|queue| queue.try_send(hit).is_err()) {
            metrics::counter!("lifeline_hits_dropped_total").increment(1);
        }
    }

    /// An address as it is kept.
    #[must_use]
    pub fn address_hash(&self, address: IpAddr, now_ms: i64) -> [u8; 8] {
        let mut current = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now_ms.div_euclid(DAY_MS) + 1;
        if current.day != day {
            // Without randomness the old key stays: hashes of two days can then be compared, no more.
            if let Ok(key) = random::bytes() {
                *current = DayKey { day, key };
            }
        }
        let bytes = match rate_limit::subject(address) {
            IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
            IpAddr::V6(address) => address.octets(),
        };
        let hash = mac(&current.key, &[&bytes]);
        std::array::from_fn(|place| hash[place])
    }

    /// Writes what waits and stops.
    pub async fn close(&self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(writer) = writer {
            drop(writer.await);
        }
    }
}

async fn write(store: Store, mut queue: mpsc::Receiver<Hit>) {
    while let Some(first) = queue.recv().await {
        let mut hits = vec![first];
        let deadline = tokio::time::sleep(HITS_DELAY);
        tokio::pin!(deadline);
        while hits.len() < HITS_PER_WRITE_MAX {
            tokio::select! {
                hit = queue.recv() => match hit {
                    Some(hit) => hits.push(hit),
                    None => break,
                },
                () = &mut deadline => break,
            }
        }
        if let Err(error) = store.record_hits(hits).await {
            tracing::error!(%error, "hits could not be recorded");
        }
    }
}
