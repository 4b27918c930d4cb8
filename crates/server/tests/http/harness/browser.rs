//! A browser as far as these tests need one: it keeps cookies by host and follows redirects when it is told to.

use super::{Answer, Call, TestApp};
use axum::http::Method;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
pub(crate) struct Browser {
    jars: BTreeMap<String, BTreeMap<String, String>>,
}

impl Browser {
    pub(crate) async fn get(&mut self, app: &TestApp, url: &str) -> Answer {
        self.send(app, Method::GET, url, |call| call).await
    }

    pub(crate) async fn post(&mut self, app: &TestApp, url: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(app, Method::POST, url, |call| call.form(fields)).await
    }

    /// Sends a request with the host's cookies and keeps those that come back.
    pub(crate) async fn send(
        &mut self,
        app: &TestApp,
        method: Method,
        url: &str,
        finish: impl FnOnce(Call) -> Call,
    ) -> Answer {
        let (host, path) = self.split(app, url);
        let answer = app.send(finish(self.call(method, &host, &path))).await;
        let jar = self.jars.entry(host).or_default();
        for cookie in answer.set_cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// Opens an address and follows redirects to the page they lead to. Answers its URL and the page.
    pub(crate) async fn open(&mut self, app: &TestApp, url: &str) -> (String, Answer) {
        let mut url = url.to_owned();
        for _ in 0..3 {
            let answer = self.get(app, &url).await;
            if !answer.status.is_redirection() {
                return (url, answer);
            }
            url = answer.location().to_owned();
        }
        panic!("more than two redirects")
    }

    /// Asks for a page, and again where it is kept elsewhere: once for a language that the address lacks, once for a
    /// slash, once for another slug.
    pub(crate) async fn page(&mut self, app: &TestApp, url: &str) -> Answer {
        let mut answer = self.get(app, url).await;
        for moved in [303, 301, 301] {
            if answer.code() == moved {
                let target = answer.location().to_owned();
                answer = self.get(app, &target).await;
            }
        }
        answer
    }

    /// A request with this browser's cookies.
    pub(crate) fn call(&self, method: Method, host: &str, path: &str) -> Call {
        let call = Call::new(method, path).header("host", host);
        let jar = self.jars.get(host).into_iter().flatten();
        let cookies: Vec<String> = jar.map(|(name, value)| format!("{name}={value}")).collect();
        if cookies.is_empty() { call } else { call.header("cookie", cookies.join("; ")) }
    }

    pub(crate) fn cookies(&self, host: &str) -> BTreeMap<String, String> {
        self.jars.get(host).cloned().unwrap_or_default()
    }

    pub(crate) fn keep_cookie(&mut self, host: &str, name: &str, value: &str) {
        self.jars.entry(host.to_owned()).or_default().insert(name.to_owned(), value.to_owned());
    }

    /// Host and path of a URL; a path alone is one of the public host.
    fn split(&self, app: &TestApp, url: &str) -> (String, String) {
        let public = app.server.settings.public_url.as_str();
        let whole = if url.starts_with('/') { format!("{public}{url}") } else { url.to_owned() };
        let (_, rest) = whole.split_once("://").unwrap();
        let (host, path) = rest.split_once('/').unwrap();
        (host.to_ascii_lowercase(), format!("/{path}"))
    }
}
