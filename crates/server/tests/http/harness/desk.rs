//! Somebody of the team who has signed in.

use super::player::new_id;
use super::world::PASSWORD;
use super::{Answer, Browser, TestApp, csrf_of};

#[derive(Debug, Clone)]
pub(crate) struct Desk {
    pub(crate) browser: Browser,
    /// The token of this session's forms.
    pub(crate) csrf: String,
}

impl Desk {
    /// Signs in by the form.
    pub(crate) async fn sign_in(app: &TestApp, email: &str) -> Self {
        let mut browser = Browser::default();
        let form = browser.get(app, "/inbox/sign-in").await.expect(200);
        let csrf = csrf_of(form.text());
        let fields = [("csrf", csrf.as_str()), ("email", email), ("password", PASSWORD)];
        let first = browser.post(app, "/inbox/sign-in", &fields).await.expect(303).location().to_owned();
        let page = browser.get(app, &first).await.expect(200);
        Self { csrf: csrf_of(page.text()), browser }
    }

    pub(crate) async fn get(&mut self, app: &TestApp, path: &str) -> Answer {
        self.browser.get(app, path).await
    }

    /// Posts a form with its token.
    pub(crate) async fn post(&mut self, app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        self.browser.post(app, path, &[&[("csrf", csrf.as_str())], fields].concat()).await
    }

    pub(crate) async fn thread(&mut self, app: &TestApp, issue_id: i64) -> String {
        self.get(app, &format!("/inbox/issues/{issue_id}")).await.expect(200).text().to_owned()
    }

    pub(crate) async fn answer(&mut self, app: &TestApp, issue_id: i64, body: &str) {
        let id = new_id();
        let path = format!("/inbox/issues/{issue_id}/messages");
        self.post(app, &path, &[("id", &id), ("body", body)]).await.expect(303);
    }

    pub(crate) async fn answer_and_resolve(&mut self, app: &TestApp, issue_id: i64, body: &str) {
        let id = new_id();
        let path = format!("/inbox/issues/{issue_id}/messages");
        self.post(app, &path, &[("id", &id), ("body", body), ("resolve", "1")]).await.expect(303);
    }
}
