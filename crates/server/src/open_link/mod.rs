//! The link: from a scanned code to a session and a clean address (contract 1.4).

mod enter;
mod pages;

pub use enter::enter;

use crate::edge::{Bare, Client};
use crate::failure::Failure;
use crate::header_names;
use crate::help_address;
use crate::language_choice;
use crate::pages::frame::page_address;
use crate::random;
use crate::rate_limit;
use crate::server::Server;
use crate::vault::hash;
use crate::visitor::{CookieAtLink, SessionCookie};
use crate::words::Words;
use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::SessionId;
use domain::limits::TICKET_LIFE_MS;
use domain::link::{Code, Widget};
use domain::visitor::{Judgement, Visit, judge};
use pages::GoneReason;
use store::apps::App;
use store::links::Entrance;
use store::sessions::Ticket;
use store::visits::Hit;

/// The code in the path of a link: below the short base URL, or at the root of the host. A scanner may write all of an
/// address in capitals. Of a code's characters none has to be escaped.
#[must_use]
pub fn code_in(server: &Server, path: &str) -> Option<Code> {
    let (below, last) = path.rsplit_once('/')?;
    let is_link = below.is_empty() || below.eq_ignore_ascii_case(server.settings.short_url.path());
    is_link.then(|| Code::parse(last)).flatten()
}

/// `GET`, `HEAD` and `POST` of a link. `POST` is the button of the neutral page, which a person may press in whatever
/// program shows it; what another site sends, or a script, is no press.
///
/// # Errors
/// Too many unknown codes from this address, or when the store does not answer.
pub async fn answer(server: Server, request: Request, code: Code) -> Result<Response, Failure> {
    let (parts, _) = request.into_parts();
    let judgement = if parts.method == Method::POST { judge_press(&parts) } else { judge(&visit(&parts)) };
    let answered = open(&server, &parts, &code, judgement).await?;
    Ok(if parts.method == Method::HEAD { without_body(answered) } else { answered })
}

/// As the router answers `HEAD`.
fn without_body(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    if let Some(bytes) = body.size_hint().exact() {
        head.headers.insert(header::CONTENT_LENGTH, bytes.into());
    }
    Response::from_parts(head, Body::empty())
}

/// What stands in the place of a code, and can't be one: 404 without a query.
///
/// # Errors
/// When the page can't be written.
pub async fn no_code(State(server): State<Server>, headers: HeaderMap) -> Result<Response, Failure> {
    pages::unknown(&server, Words::for_browser(&headers))
}

fn judge_press(parts: &Parts) -> Judgement {
    let is_foreign = header_text(&parts.headers, &header_names::SEC_FETCH_SITE) == Some("cross-site");
    match judge(&Visit { user_agent: None, ..visit(parts) }) {
        Judgement::Person if is_foreign => Judgement::NotADocument,
        judgement => judgement,
    }
}

fn visit(parts: &Parts) -> Visit<'_> {
    let text = |name| header_text(&parts.headers, name);
    Visit {
        method_is_head: parts.method == Method::HEAD,
        purpose: [&header_names::SEC_PURPOSE, &header_names::PURPOSE, &header_names::X_MOZ].map(text),
        fetch_dest: text(&header_names::SEC_FETCH_DEST),
        user_agent: text(&header::USER_AGENT),
    }
}

/// A header's text; one that is no text is there all the same.
fn header_text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

async fn open(server: &Server, parts: &Parts, code: &Code, judgement: Judgement) -> Result<Response, Failure> {
    let now_ms = server.now_ms();
    let headers = &parts.headers;
    let client = *parts.extensions.get::<Client>().ok_or_else(|| Failure::broken("no client's address"))?;
    let subject = rate_limit::subject(client.0);
    if server.limits.unknown_codes.look(&subject, now_ms).remaining == 0 {
        return Err(too_many_codes());
    }
    let Some((app, link)) = server.store.link_by_code(server.vault.code_hash(code)).await? else {
        server.limits.unknown_codes.take(&subject, now_ms);
        return pages::unknown(server, Words::for_browser(headers));
    };
    let visit = OpenVisit { server, app: &app, link: &link, client, headers, now_ms };
    match judgement {
        Judgement::Person => visit.by_a_person().await,
        Judgement::Prefetch => {
            visit.record(judgement.reason());
            Ok(ask_again())
        }
        other => {
            visit.record(other.reason());
            pages::neutral(server, Words::for_browser(headers))
        }
    }
}

struct OpenVisit<'a> {
    server: &'a Server,
    app: &'a App,
    link: &'a Entrance,
    client: Client,
    headers: &'a HeaderMap,
    now_ms: i64,
}

impl OpenVisit<'_> {
    async fn by_a_person(&self) -> Result<Response, Failure> {
        let Self { server, app, link, headers, now_ms, .. } = *self;
        if link.revoked_at_ms.is_some() {
            return self.ended(GoneReason::Revoked).await;
        }
        let cookie = CookieAtLink::of(server, app);
        let earlier = cookie.read(server, headers);
        if let Some(session_id) = self.returning(earlier).await? {
            self.record("returned");
            return self.let_in(session_id, &cookie).await;
        }
        if link.expires_at_ms <= now_ms {
            return self.ended(GoneReason::Time).await;
        }
        if link.view_limit.is_some() && !server.store.take_view(link, now_ms).await? {
            return self.ended(GoneReason::Views).await;
        }
        self.record("counted");
        self.let_in(self.session_for(earlier).await?, &cookie).await
    }

    /// A return with a valid session takes no view, and works after the link's end.
    async fn returning(&self, earlier: Option<SessionCookie>) -> Result<Option<SessionId>, Failure> {
        let Some(cookie) = earlier else { return Ok(None) };
        if cookie.link_id != self.link.link_id || !cookie.is_fresh(self.link, self.now_ms) {
            return Ok(None);
        }
        let ended = self.server.store.session_is_ended(self.link.domain_id, cookie.session_id).await?;
        Ok((!ended).then_some(cookie.session_id))
    }

    /// A browser that comes back as the same player keeps its session's name: it may go on reading the issues in which
    /// it took part, and an anonymous player stays the same one. Another player gets a session of their own, so that an
    /// open page of the one can't speak for the other.
    async fn session_for(&self, earlier: Option<SessionCookie>) -> Result<SessionId, Failure> {
        let Self { server, link, now_ms, .. } = *self;
        if let Some(cookie) = earlier
            && self.is_of_the_same_player(cookie).await?
            && !server.store.session_is_ended(link.domain_id, cookie.session_id).await?
        {
            return Ok(cookie.session_id);
        }
        Ok(SessionId(random::uuid(now_ms)?))
    }

    async fn is_of_the_same_player(&self, earlier: SessionCookie) -> Result<bool, Failure> {
        let Self { server, link, .. } = *self;
        let Some(before) = server.store.link(earlier.domain_id, earlier.link_id).await? else { return Ok(false) };
        let present = server.store.link(link.domain_id, link.link_id).await?;
        Ok(present.is_some_and(|present| before.content.identity.names_the_same(&present.content.identity)))
    }

    async fn let_in(&self, session_id: SessionId, cookie: &CookieAtLink) -> Result<Response, Failure> {
        let Self { server, app, link, now_ms, .. } = *self;
        let target = if server.settings.has_two_hosts() {
            let ticket = data_encoding::BASE64URL_NOPAD.encode(&random::bytes::<16>()?);
            let kept = Ticket { domain_id: link.domain_id, link_id: link.link_id, session_id };
            server.store.add_ticket(kept, hash(&ticket), now_ms + TICKET_LIFE_MS).await?;
            format!("{}/enter?ticket={ticket}", server.settings.public_url.as_str())
        } else {
            first_page(server, app, link, self.headers).await?
        };
        redirect(target, cookie.write(server, link, &SessionCookie::of(link, session_id, now_ms)))
    }

    async fn ended(&self, ending: GoneReason) -> Result<Response, Failure> {
        self.record(ending.reason());
        pages::gone(self.server, self.app, self.link, self.headers, ending).await
    }

    fn record(&self, outcome: &'static str) {
        self.server.hits.record(Hit {
            domain_id: self.link.domain_id,
            link_id: self.link.link_id,
            at_ms: self.now_ms,
            outcome,
            address_hash: self.server.hits.address_hash(self.client.0, self.now_ms),
        });
    }
}

/// Where a link leads: the chat if its widget is open, else the page of the help center that was asked for. Made of
/// stored values alone, in the form that answers without a further redirect.
pub(super) async fn first_page(
    server: &Server,
    app: &App,
    link: &Entrance,
    headers: &HeaderMap,
) -> Result<String, Failure> {
    let language = language_choice::choose(link.language, headers, app);
    let public = server.settings.public_url.as_str();
    if link.widget == Widget::Open {
        return Ok(page_address(public, language, app, "chat/"));
    }
    help_address::of_link(server, public, app, link, language).await
}

/// About as many as it has in the end.
const HEADERS_OF_REDIRECT: usize = 8;

/// 303 to an address of ours, with a cookie.
pub(super) fn redirect(target: String, set_cookie: String) -> Result<Response, Failure> {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    // All at once: the table of headers would grow while they are put in.
    headers.reserve(HEADERS_OF_REDIRECT);
    headers.insert(header::LOCATION, HeaderValue::try_from(target).map_err(Failure::broken)?);
    headers.insert(header::SET_COOKIE, HeaderValue::try_from(set_cookie).map_err(Failure::broken)?);
    pages::discreet(headers);
    Ok(response)
}

/// 503 without a body: the browser asks again when the visit is real.
fn ask_again() -> Response {
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    pages::discreet(response.headers_mut());
    response.extensions_mut().insert(Bare);
    response
}

fn too_many_codes() -> Failure {
    let detail = "Too many codes from your network could not be found. Please wait a minute and scan again.";
    Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail).header(header::RETRY_AFTER, "60")
}
