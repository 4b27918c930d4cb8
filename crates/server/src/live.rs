//! Wake-ups: "there is something up to sequence N, come and fetch it". They carry nothing else, so none can be lost:
//! who missed one fetches the same the next time.

use crate::limits::{INBOX_WAKES_MAX, PAGES_PER_PLAYER_MAX};
use domain::ids::{AppId, DomainId, IssueId, PlayerId};
use domain::player::Identity;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::players::Claim;
use tokio::sync::{broadcast, watch};

/// Whose page is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// All pages of a player.
    Player(DomainId, PlayerId),
    /// The pages of whoever says to be somebody, by a hash of what they say: that player may not exist yet.
    Claim(DomainId, AppId, u64),
}

/// What an inbox is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InboxNews {
    /// An issue has news; of issue 0: everything may have.
    Wake {
        /// Which.
        issue_id: i64,
        /// The sequence of its last message.
        sequence: i64,
    },
    /// The player of an issue is writing.
    Typing {
        /// Which.
        issue_id: i64,
    },
}

/// What a player's pages are told: counts that go up, so that who looks late sees what has changed.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// How often there was something to fetch.
    pub wakes: u64,
    /// The sequence of the last message.
    pub sequence: i64,
    /// How often somebody was seen writing.
    pub typings: u64,
    /// Who was, the last time.
    pub writer: Arc<str>,
}

/// The channels of one process.
#[derive(Debug, Default)]
pub struct Live {
    players: Mutex<HashMap<Topic, watch::Sender<News>>>,
    claims: RandomState,
    inboxes: Mutex<HashMap<DomainId, broadcast::Sender<InboxNews>>>,
}

impl Live {
    /// Tells a player's pages and the domain's inboxes that an issue has news.
    pub fn wake(&self, domain_id: DomainId, topics: &[Topic], issue_id: IssueId, sequence: i64) {
        let players = lock(&self.players);
        for sender in topics.iter().filter_map(|topic| players.get(topic)) {
            sender.send_modify(|news| {
                news.wakes += 1;
                news.sequence = sequence;
            });
        }
        drop(players);
        self.tell_inboxes(domain_id, InboxNews::Wake { issue_id: issue_id.0, sequence });
    }

    /// Tells a player's pages that somebody of the team is writing. Nothing is kept of it.
    pub fn agent_is_writing(&self, domain_id: DomainId, player_id: PlayerId, writer: &str) {
        if let Some(sender) = lock(&self.players).get(&Topic::Player(domain_id, player_id)) {
            sender.send_modify(|news| {
                news.typings += 1;
                news.writer = writer.into();
            });
        }
    }

    /// Tells the domain's inboxes that the player of an issue is writing. Nothing is kept of it.
    pub fn player_is_writing(&self, domain_id: DomainId, issue_id: IssueId) {
        self.tell_inboxes(domain_id, InboxNews::Typing { issue_id: issue_id.0 });
    }

    fn tell_inboxes(&self, domain_id: DomainId, news: InboxNews) {
        if let Some(sender) = lock(&self.inboxes).get(&domain_id) {
            // No inbox listens: nobody is to be told.
            drop(sender.send(news));
        }
    }

    /// Where the pages of a claim's player are told, whether or not that player exists.
    pub fn claim_topic(&self, claim: &Claim) -> Topic {
        // The identifier that decides (contract 2): what else is said, or only said, may differ from link to link.
        let Identity { uid, email, phone_number } = &claim.vouched();
        let hash = match (uid, email, phone_number) {
            (Some(uid), ..) => self.claims.hash_one((1, uid)),
            (_, Some(email), _) => self.claims.hash_one((2, email.folded())),
            (.., Some(phone_number)) => self.claims.hash_one((3, phone_number)),
            _ => self.claims.hash_one((4, claim.session_id)),
        };
        Topic::Claim(claim.domain_id, claim.app_id, hash)
    }

    /// The wake-ups of a topic from now on; none if too many pages listen to it already.
    pub fn listen(&self, topic: Topic) -> Option<watch::Receiver<News>> {
        let mut players = lock(&self.players);
        forget_unheard(&mut players, |sender| sender.receiver_count() > 0);
        let sender = players.entry(topic).or_default();
        (sender.receiver_count() < PAGES_PER_PLAYER_MAX).then(|| sender.subscribe())
    }

    /// The wake-ups of a domain from now on.
    pub fn listen_inbox(&self, domain_id: DomainId) -> broadcast::Receiver<InboxNews> {
        let mut inboxes = lock(&self.inboxes);
        inboxes.entry(domain_id).or_insert_with(|| broadcast::Sender::new(INBOX_WAKES_MAX)).subscribe()
    }
}

/// Drops channels that nobody hears, each time the table has doubled: no work when a page closes.
fn forget_unheard<K: Hash + Eq, S>(table: &mut HashMap<K, S>, heard: impl Fn(&S) -> bool) {
    if table.len() == table.capacity() {
        table.retain(|_, sender| heard(sender));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
