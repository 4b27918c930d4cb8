//! Who of the team sends a request, and whether their role lets them sit where they want to.

use crate::cookies;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::server::{Inner, Server};
use crate::vault::hash;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use store::agents::{Agent, Role};
use store::audit::{Actor, Signature};

/// The session's cookie.
pub const COOKIE: &str = "ll_inbox";

/// The inbox.
pub const INBOX: &str = "/inbox";
/// The help content.
pub const ADMIN: &str = "/admin";

/// Somebody who has signed in, with their session.
pub struct Person {
    /// Who it is.
    pub agent: Agent,
    token: String,
}

/// Somebody who has signed in, in whatever role.
pub struct AnyDesk(pub Person);

/// Somebody who reads and answers players' conversations.
pub struct Desk(pub Person);

/// Somebody who writes help content.
pub struct AuthorDesk(pub Person);

/// Somebody who sets up apps.
pub struct AdminDesk(pub Person);

/// Where a person of this role begins.
#[must_use]
pub fn home(role: Role) -> &'static str {
    if role.may_answer() { INBOX } else { ADMIN }
}

impl Person {
    /// The token of this session's forms.
    #[must_use]
    pub fn form_token(&self, server: &Inner) -> String {
        server.vault.form_token(self.token.as_bytes())
    }

    /// Refuses a form that does not carry its session's token.
    ///
    /// # Errors
    /// 403.
    pub fn check_form(&self, server: &Inner, token: &str) -> Result<(), Failure> {
        if server.vault.form_token_fits(self.token.as_bytes(), token) { Ok(()) } else { Err(Failure::stale_form()) }
    }

    /// What stands under a change that they make now.
    #[must_use]
    pub fn signature(&self, server: &Inner) -> Signature {
        let actor = Actor::Agent(self.agent.agent_id, self.agent.name.clone());
        Signature { actor, at_ms: server.now_ms() }
    }

    /// What the session is kept by.
    #[must_use]
    pub fn token_hash(&self) -> [u8; 32] {
        hash(&self.token)
    }

    async fn read(server: &Server, headers: &HeaderMap) -> Result<Option<Self>, Failure> {
        let Some(token) = cookies::read(headers, COOKIE).filter(|token| !token.is_empty()) else { return Ok(None) };
        let agent = server.store.agent_by_session(hash(token), server.now_ms()).await?;
        Ok(agent.map(|agent| Self { agent, token: token.to_owned() }))
    }

    /// The person of a request. One without a session is led to the sign-in; a script's, and a form's, is told so.
    async fn seat(parts: &Parts, server: &Server, may_sit: impl Fn(Role) -> bool) -> Result<Self, Failure> {
        let wants_page = parts.method == Method::GET && !is_script(&parts.headers) && accepts_page(&parts.headers);
        let Some(person) = Self::read(server, &parts.headers).await? else {
            if wants_page {
                return Err(lead_to("/inbox/sign-in", "Please sign in."));
            }
            let detail = "Your session has ended; please sign in again.";
            return Err(Failure::new(StatusCode::UNAUTHORIZED, "sign-in", detail));
        };
        if may_sit(person.agent.role) {
            return Ok(person);
        }
        // What a role does not see is not there; but everybody's first page leads to where they belong.
        if wants_page && [INBOX, ADMIN].contains(&parts.uri.path()) {
            return Err(lead_to(home(person.agent.role), "Your role works elsewhere."));
        }
        Err(Failure::not_found())
    }
}

fn lead_to(address: &str, detail: &'static str) -> Failure {
    Failure::new(StatusCode::SEE_OTHER, "sign-in", detail).header(header::LOCATION, address)
}

fn accepts_page(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

impl FromRequestParts<Server> for AnyDesk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        Person::seat(parts, server, |_| true).await.map(Self)
    }
}

impl FromRequestParts<Server> for Desk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        Person::seat(parts, server, Role::may_answer).await.map(Self)
    }
}

impl FromRequestParts<Server> for AuthorDesk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        Person::seat(parts, server, Role::may_write).await.map(Self)
    }
}

impl FromRequestParts<Server> for AdminDesk {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Failure> {
        Person::seat(parts, server, |role| role == Role::Admin).await.map(Self)
    }
}
