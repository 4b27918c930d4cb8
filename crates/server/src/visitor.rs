//! A player's browser: which app it looks at, and the session that a link has started in it.
//!
//! The session is a signed cookie, one per app, that names the link it came by; who the player is stands in the link.
//! Nothing personal is in the cookie, and it means nothing for another app or domain.

use crate::cookies;
use crate::failure::Failure;
use crate::limits::READER_LIFE_MS;
use crate::pages::frame::{PlayerBadge, base_path};
use crate::random;
use crate::server::{Inner, Server};
use axum::http::HeaderMap;
use domain::ids::{AppId, DomainId, LinkId, SessionId};
use domain::language::Language;
use domain::limits::{ANONYMOUS_SESSION_LIFE_MS, DAY_MS, SESSION_LIFE_MS};
use domain::player::Standing;
use std::sync::Arc;
use store::apps::App;
use store::links::{Entrance, KeptLink};
use store::players::{Claim, Voucher};
use uuid::Uuid;

/// Somebody on a page of an app.
#[derive(Debug)]
pub struct Visitor {
    /// The app.
    pub app: Arc<App>,
    /// Their session, if a link has started one here.
    pub session: Option<Session>,
}

/// A session, with the link that started it.
#[derive(Debug)]
pub struct Session {
    /// Its name.
    pub session_id: SessionId,
    /// What the game said.
    pub link: KeptLink,
    issued_at_ms: i64,
}

/// Three numbers and two UUIDs.
const CONTENT_BYTES: usize = 3 * 8 + 2 * 16;

/// What stands in a session's cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionCookie {
    /// The domain of the app.
    pub domain_id: DomainId,
    /// The app.
    pub app_id: AppId,
    /// The link that started it.
    pub link_id: LinkId,
    /// The session's name.
    pub session_id: SessionId,
    /// When the cookie was written.
    pub issued_at_ms: i64,
}

impl Visitor {
    /// The visitor of an app's page; 404 if there is no such app.
    ///
    /// # Errors
    /// 404, or when the store does not answer.
    pub async fn read(server: &Server, domain_name: &str, app_id: AppId, headers: &HeaderMap) -> Result<Self, Failure> {
        let app = server.store.app(domain_name.to_owned(), app_id).await?.ok_or_else(Failure::not_found)?;
        let cookie = SessionCookie::read(server, headers, domain_name, app_id);
        let session = match cookie.filter(|cookie| cookie.domain_id == app.domain_id && cookie.app_id == app.app_id) {
            Some(cookie) => live_session(server, cookie).await?,
            None => None,
        };
        Ok(Self { app, session })
    }

    /// The session; 404 without one, as if there were no such page.
    ///
    /// # Errors
    /// 404.
    pub fn session(&self) -> Result<&Session, Failure> {
        self.session.as_ref().ok_or_else(Failure::not_found)
    }

    /// How sure we are of who it is; none without a session.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        let content = &self.session.as_ref()?.link.content;
        Some(Standing::of(&content.identity, content.proved, self.app.identity_verification))
    }

    /// Whether this visitor may read and write a chat.
    #[must_use]
    pub fn may_chat(&self) -> bool {
        self.app.web_chat && self.standing().is_some_and(Standing::may_chat)
    }

    /// Where the app's pages begin, in a language.
    #[must_use]
    pub fn app_base(&self, language: Language) -> String {
        base_path(language, &self.app)
    }

    /// Whose vote it is: the same for all pages of a session, or of a browser without one that has voted before.
    #[must_use]
    pub fn voter(&self, server: &Inner, headers: &HeaderMap) -> Option<[u8; 16]> {
        match &self.session {
            Some(session) => Some(server.vault.voter(session.session_id.0.as_bytes())),
            None => server
                .vault
                .read_cookie(READER_COOKIE, cookies::read(headers, READER_COOKIE)?)
                .map(|reader| server.vault.voter(&reader)),
        }
    }

    /// The token of this session's forms; empty without a session, which has no forms.
    #[must_use]
    pub fn form_token(&self, server: &Inner) -> String {
        self.session
            .as_ref()
            .map(|session| server.vault.form_token(session.session_id.0.as_bytes()))
            .unwrap_or_default()
    }

    /// Refuses a form that does not carry its session's token.
    ///
    /// # Errors
    /// 403.
    pub fn check_form(&self, server: &Inner, token: &str) -> Result<&Session, Failure> {
        let session = self.session()?;
        if server.vault.form_token_fits(session.session_id.0.as_bytes(), token) {
            Ok(session)
        } else {
            Err(Failure::stale_form())
        }
    }

    /// Who the page says that the reader is.
    #[must_use]
    pub fn badge(&self) -> Option<PlayerBadge> {
        let content = &self.session.as_ref()?.link.content;
        let identity = &content.identity;
        let name = content.name.as_ref().map(|name| name.as_str().to_owned());
        let known_as = name
            .clone()
            .or_else(|| identity.email.as_ref().map(|email| email.as_str().to_owned()))
            .or_else(|| identity.uid.as_ref().map(|uid| uid.as_str().to_owned()))
            .or_else(|| identity.phone_number.as_ref().map(|number| number.as_str().to_owned()));
        Some(PlayerBadge { name, known_as })
    }

    /// The cookie to write again when it has been used for a day: sessions slide.
    #[must_use]
    pub fn renewed_cookie(&self, server: &Inner) -> Option<String> {
        let session = self.session.as_ref()?;
        let now_ms = server.now_ms();
        let cookie = SessionCookie::of(&session.link.entrance, session.session_id, now_ms);
        (now_ms - session.issued_at_ms > DAY_MS)
            .then(|| cookie.write(server, &session.link.app, &session.link.entrance))
    }
}

impl Session {
    /// Who this session's player says to be, for the store.
    #[must_use]
    pub fn claim(&self, app: &App) -> Claim {
        Claim {
            domain_id: app.domain_id,
            app_id: app.app_id,
            identity: self.link.content.identity.clone(),
            voucher: Voucher::of_link(self.link.content.proved, app.identity_verification),
            session_id: self.session_id,
        }
    }
}

impl SessionCookie {
    /// The cookie of a session that a link has started.
    #[must_use]
    pub fn of(link: &Entrance, session_id: SessionId, issued_at_ms: i64) -> Self {
        Self { domain_id: link.domain_id, app_id: link.app_id, link_id: link.link_id, session_id, issued_at_ms }
    }

    /// The session's cookie in a request to the public host. Whether it has expired depends on the link.
    #[must_use]
    pub fn read(server: &Inner, headers: &HeaderMap, domain_name: &str, app_id: AppId) -> Option<Self> {
        Self::read_named(server, headers, &name(domain_name, app_id))
    }

    fn read_named(server: &Inner, headers: &HeaderMap, name: &str) -> Option<Self> {
        let bytes = server.vault.read_cookie(name, cookies::read(headers, name)?)?;
        Self::from_bytes(&bytes)
    }

    /// The `Set-Cookie` value that starts, or goes on with, a session.
    #[must_use]
    pub fn write(&self, server: &Inner, app: &App, link: &Entrance) -> String {
        debug_assert_eq!(app.app_id, link.app_id);
        let name = name(&app.domain_name, app.app_id);
        self.write_named(server, link, &name, server.settings.public_url.is_secure())
    }

    fn write_named(&self, server: &Inner, link: &Entrance, name: &str, secure: bool) -> String {
        cookies::write(name, &server.vault.sign_cookie(name, &self.to_bytes()), life_ms(link) / 1000, secure)
    }

    /// Whether it is still valid for its link.
    #[must_use]
    pub fn is_fresh(&self, link: &Entrance, now_ms: i64) -> bool {
        link.revoked_at_ms.is_none() && now_ms - self.issued_at_ms < life_ms(link)
    }

    fn to_bytes(self) -> [u8; CONTENT_BYTES] {
        let mut bytes = [0; CONTENT_BYTES];
        bytes[..8].copy_from_slice(&self.domain_id.0.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.app_id.0.to_be_bytes());
        bytes[16..32].copy_from_slice(self.link_id.0.as_bytes());
        bytes[32..48].copy_from_slice(self.session_id.0.as_bytes());
        bytes[48..].copy_from_slice(&self.issued_at_ms.to_be_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (domain_id, rest) = bytes.split_first_chunk::<8>()?;
        let (app_id, rest) = rest.split_first_chunk::<8>()?;
        let (link_id, rest) = rest.split_first_chunk::<16>()?;
        let (session_id, rest) = rest.split_first_chunk::<16>()?;
        let issued_at_ms = <[u8; 8]>::try_from(rest).ok()?;
        Some(Self {
            domain_id: DomainId(i64::from_be_bytes(*domain_id)),
            app_id: AppId(i64::from_be_bytes(*app_id)),
            link_id: LinkId(Uuid::from_bytes(*link_id)),
            session_id: SessionId(Uuid::from_bytes(*session_id)),
            issued_at_ms: i64::from_be_bytes(issued_at_ms),
        })
    }
}

/// Knows a browser without a session again that has voted. No personal data.
const READER_COOKIE: &str = "ll_reader";

/// Makes a browser known as one that votes: its voter, and the `Set-Cookie` value.
///
/// # Errors
/// When there is no randomness.
pub fn new_reader(server: &Inner) -> Result<([u8; 16], String), Failure> {
    let reader = random::bytes::<16>()?;
    let signed = server.vault.sign_cookie(READER_COOKIE, &reader);
    let secure = server.settings.public_url.is_secure();
    Ok((server.vault.voter(&reader), cookies::write(READER_COOKIE, &signed, READER_LIFE_MS / 1000, secure)))
}

/// The `Set-Cookie` value that removes an app's session from a browser.
#[must_use]
pub fn removal(server: &Inner, domain_name: &str, app_id: AppId) -> String {
    cookies::write(&name(domain_name, app_id), "", 0, server.settings.public_url.is_secure())
}

fn name(domain_name: &str, app_id: AppId) -> String {
    ["ll_", domain_name, "_", &app_id.to_string()].concat()
}

/// The cookie by which the host of the links recognises a return. Where the pages are on the same host, it is the session's;
/// else it has a name of its own, and is no session.
#[derive(Debug)]
pub struct CookieAtLink {
    name: String,
}

impl CookieAtLink {
    /// That of an app.
    #[must_use]
    pub fn of(server: &Inner, app: &App) -> Self {
        let name = if server.settings.has_two_hosts() {
            // A domain's name has no `_`, so this is no app's session.
            format!("ll_return_{}_{}", app.domain_name, app.app_id)
        } else {
            name(&app.domain_name, app.app_id)
        };
        Self { name }
    }

    /// What stands in it in a request to the host of the links.
    #[must_use]
    pub fn read(&self, server: &Inner, headers: &HeaderMap) -> Option<SessionCookie> {
        SessionCookie::read_named(server, headers, &self.name)
    }

    /// The `Set-Cookie` value for that host.
    #[must_use]
    pub fn write(&self, server: &Inner, link: &Entrance, cookie: &SessionCookie) -> String {
        cookie.write_named(server, link, &self.name, server.settings.short_url.is_secure())
    }
}

fn life_ms(link: &Entrance) -> i64 {
    if link.is_anonymous { ANONYMOUS_SESSION_LIFE_MS } else { SESSION_LIFE_MS }
}

async fn live_session(server: &Server, cookie: SessionCookie) -> Result<Option<Session>, Failure> {
    let Some(link) = server.store.link(cookie.domain_id, cookie.link_id).await? else { return Ok(None) };
    let ended = server.store.session_is_ended(cookie.domain_id, cookie.session_id).await?;
    if ended || link.entrance.app_id != cookie.app_id || !cookie.is_fresh(&link.entrance, server.now_ms()) {
        return Ok(None);
    }
    Ok(Some(Session { session_id: cookie.session_id, link, issued_at_ms: cookie.issued_at_ms }))
}
