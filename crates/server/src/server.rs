//! What every handler can reach: the store, the server's key, limits, live channels, settings.

use crate::address::TrustedProxies;
use crate::assets::Assets;
use crate::attachments::Attachments;
use crate::clock::Clock;
use crate::hits::HitRecorder;
use crate::library::Library;
use crate::limits::{
    MESSAGES_PER_PLAYER, PASSWORDS_COMPARED_AT_ONCE, RATE_WINDOW_MS, SEARCHES_PER_ADDRESS, TYPINGS_PER_PLAYER,
    UPLOADS_PER_LINK, UPLOADS_PER_UPLOADER, VOTES_PER_ADDRESS, WRONG_PASSWORDS_MAX, WRONG_PASSWORDS_PER_ACCOUNT_MAX,
    WRONG_PASSWORDS_WINDOW_MS,
};
use crate::live::{Live, Topic};
use crate::public_url::PublicUrl;
use crate::rate_limit::RateLimit;
use crate::request_ids::RequestIds;
use crate::vault::Vault;
use domain::ids::LinkId;
use domain::limits::DAY_MS;
use std::net::IpAddr;
use std::sync::Arc;
use store::Store;
use store::attachments::Uploader;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// The state of the router; cheap to clone.
pub type Server = Arc<Inner>;

/// See the module.
#[derive(Debug)]
pub struct Inner {
    /// The rows.
    pub store: Store,
    /// The server's key.
    pub vault: Vault,
    /// Now.
    pub clock: Clock,
    /// Addresses and limits.
    pub settings: Settings,
    /// Budgets.
    pub limits: Limits,
    /// Wake-ups.
    pub live: Live,
    /// Published help content.
    pub library: Library,
    /// Hits of links on their way to the store.
    pub hits: HitRecorder,
    /// Files that players and agents send.
    pub attachments: Attachments,
    /// Style sheets and scripts.
    pub assets: Assets,
    /// A permit for each password comparison.
    pub password_slots: Semaphore,
    /// A permit for each open event stream.
    pub stream_slots: Arc<Semaphore>,
    /// Names for requests.
    pub request_ids: RequestIds,
    /// Cancelled when the server stops: event streams end.
    pub stopping: CancellationToken,
}

/// What the operator chose.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where pages are.
    pub public_url: PublicUrl,
    /// Where links are.
    pub short_url: PublicUrl,
    /// Who may say on whose behalf a request comes.
    pub trusted_proxies: TrustedProxies,
    /// Whether somebody reads metrics; else requests are not counted.
    pub has_metrics: bool,
    /// Requests a minute per API key; 0 = off.
    pub requests_per_key: u32,
    /// Failed sign-ins by key a minute per address; 0 = off.
    pub failed_keys_per_address: u32,
    /// Unknown codes a minute per address; 0 = off.
    pub unknown_codes_per_address: u32,
}

impl Settings {
    /// Whether links are on a host whose cookies the pages do not see.
    #[must_use]
    pub fn has_two_hosts(&self) -> bool {
        !self.short_url.same_host(&self.public_url)
    }
}

/// Budgets, by whom they are counted.
#[derive(Debug)]
pub struct Limits {
    /// Requests per API key, by its hash.
    pub keys: RateLimit<[u8; 32]>,
    /// Failed sign-ins by key.
    pub failed_keys: RateLimit<IpAddr>,
    /// Unknown codes.
    pub unknown_codes: RateLimit<IpAddr>,
    /// Messages of a player, however many browsers they come from.
    pub messages: RateLimit<Topic>,
    /// Signs of writing of a player.
    pub typing: RateLimit<Topic>,
    /// Files of an uploader.
    pub uploads: RateLimit<Uploader>,
    /// Files of the players who came by a link.
    pub uploads_by_link: RateLimit<LinkId>,
    /// Searches from an address, and suggestions.
    pub searches: RateLimit<IpAddr>,
    /// Votes on FAQs from an address.
    pub votes: RateLimit<IpAddr>,
    /// Wrong passwords from an address.
    pub wrong_passwords: RateLimit<IpAddr>,
    /// Wrong passwords for an account, by its e-mail address's hash.
    pub wrong_passwords_for: RateLimit<[u8; 32]>,
}

impl Limits {
    /// Whole budgets for everybody.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            keys: RateLimit::new(settings.requests_per_key, RATE_WINDOW_MS),
            failed_keys: RateLimit::new(settings.failed_keys_per_address, RATE_WINDOW_MS),
            unknown_codes: RateLimit::new(settings.unknown_codes_per_address, RATE_WINDOW_MS),
            messages: RateLimit::new(MESSAGES_PER_PLAYER, RATE_WINDOW_MS),
            typing: RateLimit::new(TYPINGS_PER_PLAYER, RATE_WINDOW_MS),
            uploads: RateLimit::new(UPLOADS_PER_UPLOADER, RATE_WINDOW_MS),
            uploads_by_link: RateLimit::new(UPLOADS_PER_LINK, DAY_MS),
            searches: RateLimit::new(SEARCHES_PER_ADDRESS, RATE_WINDOW_MS),
            votes: RateLimit::new(VOTES_PER_ADDRESS, RATE_WINDOW_MS),
            wrong_passwords: RateLimit::new(WRONG_PASSWORDS_MAX, WRONG_PASSWORDS_WINDOW_MS),
            wrong_passwords_for: RateLimit::new(WRONG_PASSWORDS_PER_ACCOUNT_MAX, WRONG_PASSWORDS_WINDOW_MS),
        }
    }
}

impl Inner {
    /// A server on a store and an object store. Its hits are recorded by a task that ends when the recorder is closed.
    #[must_use]
    pub fn new(store: Store, attachments: Attachments, vault: Vault, clock: Clock, settings: Settings) -> Server {
        Arc::new(Self {
            hits: HitRecorder::start(store.clone()),
            limits: Limits::new(&settings),
            attachments,
            assets: Assets::load(),
            live: Live::default(),
            library: Library::default(),
            password_slots: Semaphore::new(PASSWORDS_COMPARED_AT_ONCE),
            stream_slots: Arc::new(Semaphore::new(crate::limits::STREAMS_MAX)),
            request_ids: RequestIds::default(),
            stopping: CancellationToken::new(),
            store,
            vault,
            clock,
            settings,
        })
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }
}
