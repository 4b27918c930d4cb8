//! Who sits at the desk: the signed-in agent of a request.

use crate::cookies;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::pages::{VERSION, initial};
use crate::server::{Inner, Server};
use crate::vault::hash;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use store::agents::Agent;

/// The session's cookie.
pub(super) const COOKIE: &str = "ll_inbox";

/// A signed-in agent with their session.
pub struct Desk {
    /// Who it is.
    pub agent: Agent,
    token: String,
}

/// What every inbox page carries.
#[derive(Debug)]
pub(super) struct InboxFrame {
    pub(super) title: String,
    pub(super) domain_name: String,
    pub(super) agent_name: String,
    pub(super) inbox_css: String,
    pub(super) inbox_js: String,
    pub(super) csrf: String,
    pub(super) version: &'static str,
}

impl InboxFrame {
    /// A frame for somebody, or for nobody yet.
    pub(super) fn new(server: &Server, title: &str, desk: Option<&Desk>) -> Self {
        Self {
            title: title.to_owned(),
            domain_name: desk.map_or_else(|| "lifeline".to_owned(), |desk| desk.agent.domain_name.clone()),
            agent_name: desk.map(|desk| desk.agent.name.clone()).unwrap_or_default(),
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

impl Desk {
    /// The token of this session's forms.
    pub(super) fn form_token(&self, server: &Inner) -> String {
        server.vault.form_token(self.token.as_bytes())
    }

    /// Refuses a form that does not carry its session's token.
    pub(super) fn check_form(&self, server: &Inner, token: &str) -> Result<(), Failure> {
        if server.vault.form_token_fits(self.token.as_bytes(), token) { Ok(()) } else { Err(Failure::stale_form()) }
    }

    /// What the session is kept by.
    pub(super) fn token_hash(&self) -> [u8; 32] {
        hash(&self.token)
    }

    async fn read(server: &Server, headers: &HeaderMap) -> Result<Option<Self>, Failure> {
        let Some(token) = cookies::read(headers, COOKIE).filter(|token| !token.is_empty()) else { return Ok(None) };
        let agent = server.store.agent_by_session(hash(token), server.now_ms()).await?;
        Ok(agent.map(|agent| Self { agent, token: token.to_owned() }))
    }
}

/// A request without a session is led to the sign-in; a script's, and a form's, is told so.
impl FromRequestParts<Server> for Desk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        if let Some(desk) = Self::read(server, &parts.headers).await? {
            return Ok(desk);
        }
        if parts.method == Method::GET && !is_script(&parts.headers) && wants_page(&parts.headers) {
            let failure = Failure::new(StatusCode::SEE_OTHER, "sign-in", "Please sign in.");
            return Err(failure.header(header::LOCATION, "/inbox/sign-in"));
        }
        Err(Failure::new(StatusCode::UNAUTHORIZED, "sign-in", "Your session has ended; please sign in again."))
    }
}

fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}
