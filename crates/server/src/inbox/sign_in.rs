//! Signing in and out. Wrong passwords are counted by address and by account, and slow both down.

use super::frame::InboxFrame;
use crate::cookies;
use crate::desk::{AnyDesk, COOKIE, home};
use crate::edge::Client;
use crate::failure::Failure;
use crate::form::Form;
use crate::limits::AGENT_SESSION_LIFE_MS;
use crate::pages::{page, times};
use crate::server::Server;
use crate::vault::hash;
use crate::{passwords, random, rate_limit};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use store::agents::Role;

/// Names the browser before anybody has signed in, so that another site can't sign it in as somebody.
const BROWSER_COOKIE: &str = "ll_sign_in";
const BROWSER_COOKIE_SECONDS: i64 = 24 * 60 * 60;

#[derive(Template)]
#[template(path = "inbox/sign_in.html")]
struct SignInPage {
    frame: InboxFrame,
    email: String,
    error: Option<String>,
}

/// The form.
#[derive(serde::Deserialize)]
pub struct Credentials {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

/// The sign-out's form.
#[derive(Debug, serde::Deserialize)]
pub struct Leaving {
    #[serde(default)]
    csrf: String,
}

/// `GET /inbox/sign-in`
pub async fn form(State(server): State<Server>, headers: HeaderMap) -> Result<Response, Failure> {
    match known_browser(&headers) {
        Some(browser) => show(&server, browser, String::new(), None, StatusCode::OK),
        None => show_to_new_browser(&server, String::new(), None, StatusCode::OK),
    }
}

/// `POST /inbox/sign-in`
pub async fn sign_in(
    State(server): State<Server>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    Form(credentials): Form<Credentials>,
) -> Result<Response, Failure> {
    let email = credentials.email.trim().to_lowercase();
    let too_old = || Some("This page was open too long. Please try again.".to_owned());
    let Some(browser) = known_browser(&headers) else {
        return show_to_new_browser(&server, email, too_old(), StatusCode::FORBIDDEN);
    };
    if !server.vault.form_token_fits(browser.as_bytes(), &credentials.csrf) {
        return show(&server, browser, email, too_old(), StatusCode::FORBIDDEN);
    }
    let now_ms = server.now_ms();
    let (address, subject) = (rate_limit::subject(client.0), hash(&email));
    // Taken before the comparison, so that many at once get no more tries than one after the other.
    let budgets = [
        server.limits.wrong_passwords.take(&address, now_ms),
        server.limits.wrong_passwords_for.take(&subject, now_ms),
    ];
    if let Some(spent) = budgets.iter().filter(|budget| budget.exceeded).max_by_key(|budget| budget.resets_at_ms) {
        let wait = times::until(spent.resets_at_ms, now_ms);
        let error = format!("Too many wrong passwords. You can try again {wait}.");
        return show(&server, browser, email, Some(error), StatusCode::TOO_MANY_REQUESTS);
    }
    let Some((token, role)) = check(&server, &email, credentials.password).await? else {
        let error = "E-mail or password is wrong.".to_owned();
        return show(&server, browser, email, Some(error), StatusCode::UNPROCESSABLE_ENTITY);
    };
    server.limits.wrong_passwords.give_back(&address);
    server.limits.wrong_passwords_for.give_back(&subject);
    Ok(welcome(&server, &token, role))
}

/// `POST /inbox/sign-out`
pub async fn sign_out(
    State(server): State<Server>,
    AnyDesk(desk): AnyDesk,
    Form(leaving): Form<Leaving>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &leaving.csrf)?;
    server.store.end_agent_session(desk.agent.domain_id, desk.token_hash()).await?;
    let gone = cookies::write(COOKIE, "", 0, server.settings.public_url.is_secure());
    let headers = [(header::LOCATION, "/inbox/sign-in".to_owned()), (header::SET_COOKIE, gone)];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// A new session's token, and whose it is by their role, if the password is right. An unknown address takes as long as a wrong password.
async fn check(server: &Server, email: &str, password: String) -> Result<Option<(String, Role)>, Failure> {
    // PostgreSQL takes no NUL in a text; no account has one.
    let account = match email.contains('\0') {
        true => None,
        false => server.store.account(email.to_owned()).await?,
    };
    let kept = account.as_ref().map(|account| account.password_hash.clone());
    let slot = server.password_slots.acquire().await.map_err(Failure::broken)?;
    let fits = tokio::task::spawn_blocking(move || passwords::fits(&password, kept.as_deref()));
    let fits = fits.await.map_err(Failure::broken)?;
    drop(slot);
    let Some(account) = account.filter(|_| fits) else { return Ok(None) };
    let token = random::secret()?;
    let now_ms = server.now_ms();
    server.store.add_agent_session(&account, hash(&token), now_ms, now_ms + AGENT_SESSION_LIFE_MS).await?;
    Ok(Some((token, account.role)))
}

fn welcome(server: &Server, token: &str, role: Role) -> Response {
    let secure = server.settings.public_url.is_secure();
    let cookie = cookies::write(COOKIE, token, AGENT_SESSION_LIFE_MS / 1000, secure);
    let headers = [(header::LOCATION, home(role).to_owned()), (header::SET_COOKIE, cookie)];
    (StatusCode::SEE_OTHER, headers).into_response()
}

fn known_browser(headers: &HeaderMap) -> Option<&str> {
    cookies::read(headers, BROWSER_COOKIE).filter(|browser| !browser.is_empty())
}

/// The form, with the cookie that its token belongs to.
fn show_to_new_browser(
    server: &Server,
    email: String,
    error: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let browser = random::secret()?;
    let mut response = show(server, &browser, email, error, status)?;
    let secure = server.settings.public_url.is_secure();
    let cookie = cookies::write(BROWSER_COOKIE, &browser, BROWSER_COOKIE_SECONDS, secure);
    let cookie = HeaderValue::from_str(&cookie).map_err(Failure::broken)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

fn show(
    server: &Server,
    browser: &str,
    email: String,
    error: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let mut frame = InboxFrame::new(server, "Sign in", None);
    frame.csrf = server.vault.form_token(browser.as_bytes());
    let mut response = page(server, &SignInPage { frame, email, error }, "")?;
    *response.status_mut() = status;
    Ok(response)
}
