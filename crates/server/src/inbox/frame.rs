//! What every inbox page carries.

use crate::desk::Person;
use crate::pages::{VERSION, initial};
use crate::pictures::face_address;
use crate::server::Server;

/// See the module.
#[derive(Debug)]
pub(super) struct InboxFrame {
    pub(super) title: String,
    pub(super) domain_name: String,
    pub(super) agent_name: String,
    /// Where the person's picture is.
    pub(super) picture: Option<String>,
    /// Whether they also write help content.
    pub(super) may_write: bool,
    pub(super) inbox_css: String,
    pub(super) inbox_js: String,
    pub(super) csrf: String,
    pub(super) version: &'static str,
}

impl InboxFrame {
    /// A frame for somebody, or for nobody yet.
    pub(super) fn new(server: &Server, title: &str, desk: Option<&Person>) -> Self {
        Self {
            title: title.to_owned(),
            domain_name: desk.map_or_else(|| "lifeline".to_owned(), |desk| desk.agent.domain_name.clone()),
            agent_name: desk.map(|desk| desk.agent.name.clone()).unwrap_or_default(),
            picture: desk
                .and_then(|desk| face_address(&desk.agent.domain_name, desk.agent.agent_id, &desk.agent.picture_hash)),
            may_write: desk.is_some_and(|desk| desk.agent.role.may_write()),
            inbox_css: server.assets.address("inbox.css"),
            inbox_js: server.assets.address("inbox.js"),
            csrf: desk.map(|desk| desk.form_token(server)).unwrap_or_default(),
            version: VERSION,
        }
    }

    /// The letter in the agent's face.
    pub(super) fn initial(&self) -> String {
        initial(&self.agent_name)
    }
}
