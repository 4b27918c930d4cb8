//! A player who has scanned a link.

use super::{Answer, Browser, Call, Made, TestApp, csrf_of};
use axum::http::Method;
use serde_json::Value;

/// A browser on the pages of an app, with a session there.
#[derive(Debug, Clone)]
pub(crate) struct Player {
    pub(crate) browser: Browser,
    /// Where the app's pages begin.
    pub(crate) base: String,
    /// The token of this session's forms.
    pub(crate) csrf: String,
}

impl Player {
    /// Makes a link of the first domain and opens it.
    pub(crate) async fn new(app: &TestApp, parameters: Value) -> Self {
        let made = app.make(parameters).await;
        Self::scan(app, &made).await
    }

    pub(crate) async fn scan(app: &TestApp, made: &Made) -> Self {
        Self::scan_with(app, made, Browser::default()).await
    }

    /// Opens a link in a browser that may have been here before.
    pub(crate) async fn scan_with(app: &TestApp, made: &Made, mut browser: Browser) -> Self {
        let (url, page) = browser.open(app, &made.url).await;
        let page = page.expect(200);
        let path = url.strip_prefix(app.server.settings.public_url.as_str()).unwrap();
        // Domain, `hc`, language and app.
        let base: Vec<&str> = path.split('/').skip(1).take(4).collect();
        Self { browser, base: format!("/{}/", base.join("/")), csrf: csrf_of(page.text()) }
    }

    pub(crate) async fn get(&mut self, app: &TestApp, page: &str) -> Answer {
        let url = format!("{}{page}", self.base);
        self.browser.get(app, &url).await
    }

    /// Asks for a page, wherever it is kept.
    pub(crate) async fn page(&mut self, app: &TestApp, page: &str) -> Answer {
        let url = format!("{}{page}", self.base);
        self.browser.page(app, &url).await
    }

    /// Posts one of the pages' forms with its token, as a browser without script does.
    pub(crate) async fn post(&mut self, app: &TestApp, page: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        let fields = [&[("csrf", csrf.as_str())], fields].concat();
        let url = format!("{}{page}", self.base);
        self.browser.post(app, &url, &fields).await
    }

    /// As the page's script posts it.
    pub(crate) async fn post_by_script(&mut self, app: &TestApp, page: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        let fields = [&[("csrf", csrf.as_str())], fields].concat();
        let url = format!("{}{page}", self.base);
        self.browser.send(app, Method::POST, &url, |call| call.form(&fields).by_script()).await
    }

    pub(crate) async fn chat(&mut self, app: &TestApp) -> String {
        self.get(app, "chat/").await.expect(200).text().to_owned()
    }

    pub(crate) async fn start(&mut self, app: &TestApp) {
        self.post(app, "chat/issue", &[]).await.expect(303);
    }

    /// Says something under a new id.
    pub(crate) async fn say(&mut self, app: &TestApp, body: &str) {
        let id = new_id();
        self.post_by_script(app, "chat/messages", &[("id", &id), ("body", body)]).await.expect(200);
    }

    /// The page is open, visible, and shows everything of an issue up to a sequence.
    pub(crate) async fn see(&mut self, app: &TestApp, issue_id: i64, sequence: i64) {
        let (issue, sequence) = (issue_id.to_string(), sequence.to_string());
        let fields = [("issue", issue.as_str()), ("sequence", sequence.as_str())];
        self.post_by_script(app, "chat/seen", &fields).await.expect(204);
    }

    /// A request to one of this app's addresses with this session's cookies, to be changed and sent by hand.
    pub(crate) fn call(&self, app: &TestApp, method: Method, page: &str) -> Call {
        let public = app.server.settings.public_url.as_str();
        let host = public.split_once("://").unwrap().1;
        self.browser.call(method, host, &format!("{}{page}", self.base))
    }
}

/// An id for a message.
pub(crate) fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
