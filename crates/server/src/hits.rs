//! Hits of links: recorded in the background, many at a time, never on the way of an answer.

use crate::limits::{HITS_CLOSE_TIME_MAX, HITS_DELAY, HITS_DELAY_MAX, HITS_FEW_MAX, HITS_QUEUED_MAX};
use crate::vault::MacKey;
use crate::{random, rate_limit};
use domain::limits::DAY_MS;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::Store;
use store::visits::Hit;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout, timeout_at};

/// So many are written without waiting for more.
const HITS_MANY: usize = HITS_QUEUED_MAX / 2;

/// Takes hits and writes them when some have come together.
#[derive(Debug)]
pub struct HitRecorder {
    queue: Arc<Queue>,
    writer: Mutex<Option<JoinHandle<()>>>,
    key: Mutex<DayKey>,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    /// The writer is told of the first hit, of one that fills half of the queue, and of the end: not of each.
    news: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    hits: Vec<Hit>,
    is_closed: bool,
}

impl Queue {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// False: it is full, or closed.
    fn push(&self, hit: Hit) -> bool {
        let mut waiting = self.waiting();
        if waiting.is_closed || waiting.hits.len() == HITS_QUEUED_MAX {
            return false;
        }
        waiting.hits.push(hit);
        let is_news = matches!(waiting.hits.len(), 1 | HITS_MANY);
        drop(waiting);
        if is_news {
            self.news.notify_one();
        }
        true
    }

    /// Waits until `is_enough`, or for so long.
    async fn wait(&self, until: Option<Instant>, is_enough: impl Fn(&Waiting) -> bool) {
        while !is_enough(&self.waiting()) {
            match until {
                Some(until) if timeout_at(until, self.news.notified()).await.is_err() => return,
                Some(_) => {}
                None => self.news.notified().await,
            }
        }
    }

    /// Waits for the first, then so long for others. Few are written then. Many wait longer: the more there are, the more of
    /// them belong on the same pages.
    async fn gather(&self, delay: Duration, delay_of_many: Duration) -> Waiting {
        self.wait(None, |waiting| waiting.is_closed || !waiting.hits.is_empty()).await;
        let began = Instant::now();
        self.wait(Some(began + delay), Waiting::is_due).await;
        if self.waiting().hits.len() > HITS_FEW_MAX {
            self.wait(Some(began + delay_of_many), Waiting::is_due).await;
        }
        let mut waiting = self.waiting();
        Waiting { hits: std::mem::take(&mut waiting.hits), is_closed: waiting.is_closed }
    }
}

fn drop_hits(count: usize) {
    metrics::counter!("lifeline_hits_dropped_total").increment(count as u64);
}

impl Waiting {
    fn is_due(&self) -> bool {
        self.is_closed || self.hits.len() >= HITS_MANY
    }
}

/// Addresses are hashed with a key that nobody keeps: after a day no hash can be traced to an address (contract 1.4).
struct DayKey {
    day: i64,
    key: MacKey,
}

impl Default for DayKey {
    fn default() -> Self {
        Self { day: 0, key: MacKey::of(&[0; 32]) }
    }
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
        let queue = Arc::<Queue>::default();
        let writer = tokio::spawn(write(store, Arc::clone(&queue)));
        Self { queue, writer: Mutex::new(Some(writer)), key: Mutex::default() }
    }

    /// Takes a hit. If too many wait, it is dropped: an answer never waits for a statistic.
    pub fn record(&self, hit: Hit) {
        if !self.queue.push(hit) {
            drop_hits(1);
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
                *current = DayKey { day, key: MacKey::of(&key) };
            }
        }
        let bytes = match rate_limit::subject(address) {
            IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
            IpAddr::V6(address) => address.octets(),
        };
        let hash = current.key.mac(&[&bytes]);
        std::array::from_fn(|place| hash[place])
    }

    /// Writes what waits and stops; what takes too long is given up.
    pub async fn close(&self) {
        self.queue.waiting().is_closed = true;
        self.queue.news.notify_one();
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut writer) = writer
            && timeout(HITS_CLOSE_TIME_MAX, &mut writer).await.is_err()
        {
            writer.abort();
            tracing::error!("the last hits could not be recorded in time");
        }
    }
}

async fn write(store: Store, queue: Arc<Queue>) {
    loop {
        let Waiting { mut hits, is_closed } = queue.gather(HITS_DELAY, HITS_DELAY_MAX).await;
        // Of a link the first come first: not all are kept as rows.
        hits.sort_unstable_by_key(|hit| (hit.domain_id, hit.link_id, hit.at_ms));
        for some in hits.chunks(store.hits_per_write()) {
            if let Err(error) = store.record_hits(some.to_vec()).await {
                tracing::error!(%error, hits = some.len(), "hits could not be recorded");
                drop_hits(some.len());
            }
        }
        if is_closed {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{DomainId, LinkId};
    use store::Location;
    use uuid::Uuid;

    const SOON: Duration = Duration::from_millis(20);
    /// Later than a test may take.
    const LATE: Duration = Duration::from_secs(3_600);

    fn hit(link: usize) -> Hit {
        let link_id = LinkId(Uuid::from_u128(link as u128));
        Hit { domain_id: DomainId(1), link_id, at_ms: 0, outcome: "counted", address_hash: [0; 8] }
    }

    #[tokio::test]
    async fn the_end_writes_what_waits_of_every_link() {
        const LINKS: usize = 300;
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Location::File(folder.path().join("rows.sqlite"))).await.unwrap();
        let recorder = HitRecorder::start(store.clone());
        // More than one write's, and those of a link far apart.
        let count = 3 * store.hits_per_write();
        for number in 0..count {
            recorder.record(hit(number % LINKS));
        }
        recorder.close().await;
        let mut written = 0;
        for link in 0..LINKS {
            written += store.hits(DomainId(1), hit(link).link_id).await.unwrap()[0].1;
        }
        assert_eq!(usize::try_from(written).unwrap(), count);
    }

    #[tokio::test]
    async fn hits_are_written_without_an_end() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Location::File(folder.path().join("rows.sqlite"))).await.unwrap();
        let recorder = HitRecorder::start(store.clone());
        recorder.record(hit(1));
        while store.hits(DomainId(1), hit(1).link_id).await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    #[test]
    fn a_full_queue_takes_no_more() {
        let queue = Queue::default();
        for number in 0..HITS_QUEUED_MAX {
            assert!(queue.push(hit(number)));
        }
        assert!(!queue.push(hit(0)));
    }

    #[test]
    fn a_closed_queue_takes_no_more() {
        let queue = Queue::default();
        queue.waiting().is_closed = true;
        assert!(!queue.push(hit(0)));
    }

    #[tokio::test]
    async fn half_a_queue_is_written_at_once() {
        let queue = Queue::default();
        let waiting = queue.wait(None, Waiting::is_due);
        let pushing = async {
            for number in 0..HITS_MANY {
                assert!(queue.push(hit(number)));
            }
        };
        // Without an end of its own: it waits forever if it is not told.
        tokio::join!(waiting, pushing);
    }

    #[tokio::test]
    async fn few_are_written_soon_and_many_wait_for_more() {
        let queue = Queue::default();
        let push = |count| assert!((0..count).all(|number| queue.push(hit(number))));
        push(HITS_FEW_MAX);
        assert_eq!(queue.gather(SOON, LATE).await.hits.len(), HITS_FEW_MAX);
        push(HITS_FEW_MAX + 1);
        let gathering = queue.gather(SOON, LATE);
        tokio::pin!(gathering);
        assert!(timeout(5 * SOON, &mut gathering).await.is_err());
        push(HITS_MANY - HITS_FEW_MAX - 1);
        assert_eq!(gathering.await.hits.len(), HITS_MANY);
    }

    #[tokio::test]
    async fn fewer_wait_as_long_as_they_may() {
        let queue = Queue::default();
        assert!(queue.push(hit(1)));
        let until = Instant::now() + SOON;
        queue.wait(Some(until), Waiting::is_due).await;
        assert!(Instant::now() >= until);
    }
}
