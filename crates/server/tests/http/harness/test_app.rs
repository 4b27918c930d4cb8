//! The server under test.

use super::call::{Answer, Call};
use super::database::{Database, Engine};
use super::world::{KEY, ONE, PLAIN, SERVER_KEY, START_MS};
use axum::body::Body;
use axum::http::Request;
use domain::ids::{DomainId, LinkId};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use server::address::TrustedProxies;
use server::attachments::{Attachments, Objects, Place};
use server::clock::Clock;
use server::public_url::PublicUrl;
use server::routes::Site;
use server::server::{Inner, Server, Settings};
use server::vault::Vault;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::Store;
use store::audit::Signature;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use uuid::Uuid;

/// Runs a test on an engine, with a server and a database of its own.
pub(crate) fn run(engine: Engine, test: impl AsyncFnOnce(&TestApp)) {
    run_blocking(engine, |runtime, app| runtime.block_on(test(app)));
}

/// As `run`, for a test that enters the runtime by itself.
pub(crate) fn run_blocking(engine: Engine, test: impl FnOnce(&Runtime, &TestApp)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let app = runtime.block_on(async {
        let database = Database::make(engine).await?;
        Some(TestApp::start(database).await)
    });
    let Some(app) = app else { return };
    test(&runtime, &app);
    runtime.block_on(app.stop());
}

/// The real site, its database, and the clock.
pub(crate) struct TestApp {
    pub(crate) server: Server,
    site: Site,
    time_ms: Arc<AtomicI64>,
    database: Rc<Database>,
    files: Rc<TempDir>,
}

/// A link that was made.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) answer: Value,
    pub(crate) url: String,
    pub(crate) link_id: String,
}

impl Made {
    /// The secret part of its address.
    pub(crate) fn code(&self) -> &str {
        self.url.rsplit('/').next().unwrap()
    }
}

impl TestApp {
    async fn start(database: Database) -> Self {
        let store = Store::open(&database.location()).await.unwrap();
        let time_ms = Arc::new(AtomicI64::new(START_MS));
        let url = PublicUrl::parse("http://help.example").unwrap();
        let settings = Settings {
            public_url: url.clone(),
            short_url: url,
            trusted_proxies: TrustedProxies::default(),
            has_metrics: false,
            requests_per_key: 60_000,
            failed_keys_per_address: 60,
            unknown_codes_per_address: 120,
        };
        let files = Rc::new(tempfile::tempdir().unwrap());
        let objects = Place::Folder(files.path().to_owned()).open().unwrap();
        Self::of((store, objects), settings, time_ms, (Rc::new(database), files))
    }

    fn of(
        (store, objects): (Store, Objects),
        settings: Settings,
        time_ms: Arc<AtomicI64>,
        (database, files): (Rc<Database>, Rc<TempDir>),
    ) -> Self {
        let clock = Clock::Set(Arc::clone(&time_ms));
        let server = Inner::new(store, Attachments::new(objects), Vault::of(&SERVER_KEY), clock, settings);
        Self { site: Site::of(Arc::clone(&server)), server, time_ms, database, files }
    }

    /// Another process with other settings: the same rows, key and clock.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.server.settings.clone();
        change(&mut settings);
        self.another(Place::Folder(self.files.path().to_owned()).open().unwrap(), settings)
    }

    /// Another process whose files are elsewhere.
    pub(crate) fn with_objects(&self, objects: Objects) -> Self {
        self.another(objects, self.server.settings.clone())
    }

    fn another(&self, objects: Objects, settings: Settings) -> Self {
        let parts = (Rc::clone(&self.database), Rc::clone(&self.files));
        Self::of((self.store().clone(), objects), settings, Arc::clone(&self.time_ms), parts)
    }

    /// As `with`, with the base URLs of pages and links.
    pub(crate) fn at(&self, public: &str, short: &str) -> Self {
        self.with(|settings| {
            settings.public_url = PublicUrl::parse(public).unwrap();
            settings.short_url = PublicUrl::parse(short).unwrap();
        })
    }

    async fn stop(self) {
        self.server.hits.close().await;
        self.server.store.clone().close().await;
        let database = Rc::clone(&self.database);
        drop(self);
        if let Some(database) = Rc::into_inner(database) {
            database.give_back().await;
        }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.server.store
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.time_ms.load(Ordering::SeqCst)
    }

    /// What stands under the tests' own changes.
    pub(crate) fn by(&self) -> Signature {
        Signature::console(self.now_ms())
    }

    /// Lets time pass.
    pub(crate) fn pass_ms(&self, passed_ms: i64) {
        self.time_ms.fetch_add(passed_ms, Ordering::SeqCst);
    }

    /// The names of all files of the object store's folder, also of those on their way.
    pub(crate) fn files(&self) -> Vec<String> {
        let mut names = Vec::new();
        for domain in std::fs::read_dir(self.files.path()).unwrap() {
            for file in std::fs::read_dir(domain.unwrap().path()).unwrap() {
                names.push(file.unwrap().file_name().into_string().unwrap());
            }
        }
        names.sort();
        names
    }

    /// Waits until what is removed in the background is gone, as far as it will be.
    pub(crate) async fn settle_files(&self) {
        for _ in 0..100 {
            if self.files().is_empty() {
                return;
            }
            tokio::task::yield_now().await;
            tokio::task::spawn_blocking(|| {}).await.unwrap();
        }
    }

    /// As if somebody had emptied the folder.
    pub(crate) fn lose_files(&self) {
        for domain in std::fs::read_dir(self.files.path()).unwrap() {
            std::fs::remove_dir_all(domain.unwrap().path()).unwrap();
        }
    }

    /// Changes rows by hand, where no method of the store does yet.
    pub(crate) async fn change(&self, sql: &str) {
        self.database.change(sql).await;
        // A write of the server's own, of no row: with it the server forgets what it remembers of settings.
        let nobody = DomainId(0);
        assert!(!self.store().revoke_link(nobody, LinkId(Uuid::nil()), 0).await.unwrap());
    }

    pub(crate) async fn rows(&self, table: &str) -> i64 {
        self.database.rows(table).await
    }

    /// Sends a request and reads the whole answer.
    pub(crate) async fn send(&self, call: Call) -> Answer {
        self.send_request(call.into_request()).await
    }

    /// As `send`, with a body that is more than bytes.
    pub(crate) async fn send_request(&self, request: Request<Body>) -> Answer {
        let response = self.site.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: head.status, headers: head.headers, body }
    }

    /// Sends a request whose answer does not end by itself, and leaves its body unread.
    pub(crate) async fn open_stream(&self, call: Call) -> axum::response::Response {
        self.site.clone().oneshot(call.into_request()).await.unwrap()
    }

    /// Calls `qrcode` of the first domain with JSON; `app_id` is the plain app's unless given.
    pub(crate) async fn ask(&self, parameters: Value) -> Answer {
        self.ask_as(ONE, KEY, parameters).await
    }

    pub(crate) async fn ask_as(&self, domain: &str, key: &str, mut parameters: Value) -> Answer {
        if parameters.get("app_id").is_none() {
            parameters["app_id"] = json!(PLAIN);
        }
        let path = format!("/v1/{domain}/console/qrcode");
        self.send(Call::post(&path).key(key).json(&parameters)).await
    }

    /// Makes a link. Its picture is a matrix unless asked otherwise: the quickest to draw.
    pub(crate) async fn make(&self, parameters: Value) -> Made {
        self.make_as(ONE, KEY, parameters).await
    }

    pub(crate) async fn make_as(&self, domain: &str, key: &str, mut parameters: Value) -> Made {
        if parameters.get("format").is_none() {
            parameters["format"] = json!("matrix");
        }
        let answer = self.ask_as(domain, key, parameters).await.expect(201).json();
        let text = |name: &str| answer[name].as_str().unwrap().to_owned();
        Made { url: text("url"), link_id: text("link_id"), answer }
    }

    /// Polls `unread` of the first domain's plain app.
    pub(crate) async fn unread(&self, query: &[(&str, &str)]) -> Value {
        let query = super::call::encoded(query);
        let path = format!("/v1/one/console/messages/unread?app_id=1&{query}");
        self.send(Call::get(&path).key(KEY)).await.expect(200).json()["active_issue"].clone()
    }
}
