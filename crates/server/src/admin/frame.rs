//! What every admin page carries, and the app that it is about.

use crate::desk::Person;
use crate::failure::Failure;
use crate::pages::{VERSION, initial};
use crate::pictures::face_address;
use crate::server::Server;
use domain::ids::AppId;
use std::sync::Arc;
use store::agents::Role;
use store::apps::App;

/// See the module.
#[derive(Debug)]
pub(super) struct AdminFrame {
    pub(super) title: String,
    pub(super) domain_name: String,
    pub(super) agent_name: String,
    /// Where the person's picture is.
    pub(super) picture: Option<String>,
    /// Whether they also answer players.
    pub(super) may_answer: bool,
    /// Whether they also set up apps and what the domain shares.
    pub(super) is_admin: bool,
    /// The app, if the page is about one.
    pub(super) app: Option<AppTitle>,
    /// The part of the app's pages, or of the domain's, that this one belongs to.
    pub(super) part: Part,
    pub(super) admin_css: String,
    pub(super) admin_js: String,
    pub(super) csrf: String,
    pub(super) version: &'static str,
}

/// An app by its name.
#[derive(Debug, Clone)]
pub(super) struct AppTitle {
    pub(super) app_id: i64,
    pub(super) name: String,
    /// Its front page, as players see it.
    pub(super) front: String,
}

/// The parts of an app's pages and of a domain's, as the tabs name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Faqs,
    Sections,
    Banner,
    Look,
    Chat,
    Identity,
    Apps,
    Fields,
    Tags,
    Audit,
}

impl AdminFrame {
    /// The frame of a page for somebody.
    pub(super) fn new(server: &Server, desk: &Person, title: &str, part: Part, app: Option<&App>) -> Self {
        Self {
            title: title.to_owned(),
            domain_name: desk.agent.domain_name.clone(),
            agent_name: desk.agent.name.clone(),
            picture: face_address(&desk.agent.domain_name, desk.agent.agent_id, &desk.agent.picture_hash),
            may_answer: desk.agent.role.may_answer(),
            is_admin: desk.agent.role == Role::Admin,
            app: app.map(AppTitle::new),
            part,
            admin_css: server.assets.address("admin.css"),
            admin_js: server.assets.address("admin.js"),
            csrf: desk.form_token(server),
            version: VERSION,
        }
    }

    /// The letter in the person's face.
    pub(super) fn initial(&self) -> String {
        initial(&self.agent_name)
    }

    /// The value of a tab's `aria-current`.
    pub(super) fn is_current(&self, part: Part) -> &'static str {
        if self.part == part { "page" } else { "false" }
    }

    /// The app's front page, as players see it.
    pub(super) fn app_front(&self) -> &str {
        self.app.as_ref().map(|app| app.front.as_str()).unwrap_or_default()
    }

    /// Where the app's admin pages begin, without a slash at the end.
    pub(super) fn base(&self) -> String {
        self.app.as_ref().map(|app| format!("/admin/apps/{}", app.app_id)).unwrap_or_default()
    }
}

impl AppTitle {
    fn new(app: &App) -> Self {
        let front = crate::pages::frame::base_path(app.default_language, app);
        Self { app_id: app.app_id.0, name: app.name.clone(), front }
    }
}

/// An app of the person's domain; another's is as if it were not there.
pub(super) async fn find_app(server: &Server, desk: &Person, app_id: &str) -> Result<Arc<App>, Failure> {
    let app_id = AppId::parse(app_id).ok_or_else(Failure::not_found)?;
    server.store.app(desk.agent.domain_name.clone(), app_id).await?.ok_or_else(Failure::not_found)
}
