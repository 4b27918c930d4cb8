//! Pages: templates filled in, with the headers that every page has.

pub mod faq;
pub mod files;
pub mod frame;
pub mod markdown;
pub mod message;
pub mod text;
pub mod times;

use crate::failure::Failure;
use crate::pages::frame::PlainFrame;
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use data_encoding::BASE64;
use domain::ids::AgentId;
use domain::language::Language;
use sha2::{Digest as _, Sha256};

/// A way out of a page.
#[derive(Debug, Clone)]
pub struct PageLink {
    /// What it says.
    pub title: String,
    /// Where it goes.
    pub href: String,
    /// The language of its title, where that is not the page's.
    pub spoken: Option<Spoken>,
}

/// A language as markup names it.
#[derive(Debug, Clone, Copy)]
pub struct Spoken {
    /// BCP 47.
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

impl Spoken {
    /// Of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { lang: language.bcp47(), dir: Words::of(language).direction() }
    }
}

/// A page that says what went wrong.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The frame.
    pub frame: PlainFrame,
    /// One sentence: what happened.
    pub heading: String,
    /// What the reader can do.
    pub text: String,
    /// A way out.
    pub link: Option<PageLink>,
}

/// The letter that stands for a name: its first letter or digit, in capitals.
#[must_use]
pub fn initial(name: &str) -> String {
    let letter = name.chars().find(|character| character.is_alphanumeric());
    letter.map(|character| character.to_uppercase().collect()).unwrap_or_default()
}

/// Where an agent's picture is; its content's hash is part of the address, so that browsers may keep it for ever.
#[must_use]
pub fn picture_address(domain_name: &str, agent_id: AgentId, hash: &str) -> String {
    format!("/{domain_name}/picture/{agent_id}/{hash}")
}

/// Product and version, for the comment in a page.
pub const VERSION: &str = concat!("lifeline ", env!("CARGO_PKG_VERSION"));

/// A page, never stored by caches. `theme_css` is the one inline style it may carry.
///
/// # Errors
/// When the template can't be filled in.
pub fn page(server: &Server, view: &impl Template, theme_css: &str) -> Result<Response, Failure> {
    with_policy(server, view, theme_css, Policy::default())
}

/// A page with a text that may show pictures from other sites, which learn no more of the reader than their address.
///
/// # Errors
/// When the template can't be filled in.
pub fn page_with_pictures(server: &Server, view: &impl Template, theme_css: &str) -> Result<Response, Failure> {
    with_policy(server, view, theme_css, Policy { has_pictures: true, ..Policy::default() })
}

/// A page of ours that shows a [`framed_page`].
///
/// # Errors
/// When the template can't be filled in.
pub fn page_with_frame(server: &Server, view: &impl Template) -> Result<Response, Failure> {
    with_policy(server, view, "", Policy { has_frames: true, ..Policy::default() })
}

/// A [`page_with_pictures`] that pages of ours, and no others, may show in a frame.
///
/// # Errors
/// When the template can't be filled in.
pub fn framed_page(server: &Server, view: &impl Template, theme_css: &str) -> Result<Response, Failure> {
    with_policy(server, view, theme_css, Policy { has_pictures: true, is_framed: true, ..Policy::default() })
}

/// What a page may show beyond itself, and where it may be shown.
#[derive(Debug, Clone, Copy, Default)]
struct Policy {
    has_pictures: bool,
    has_frames: bool,
    is_framed: bool,
}

fn with_policy(server: &Server, view: &impl Template, theme_css: &str, policy: Policy) -> Result<Response, Failure> {
    let mut response = fragment(view)?;
    let text = content_security_policy(server, theme_css, policy);
    let framing = if policy.is_framed { "SAMEORIGIN" } else { "DENY" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&text).map_err(Failure::broken)?);
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static(framing));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    Ok(response)
}

/// A piece of a page, for our own scripts.
///
/// # Errors
/// When the template can't be filled in.
pub fn fragment(view: &impl Template) -> Result<Response, Failure> {
    let mut response = Response::new(Body::from(view.render()?));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// No inline script, no inline style but the player's and the app's colours. Forms may lead to the public host: the neutral page of a
/// link on the short host does.
fn content_security_policy(server: &Server, theme_css: &str, policy: Policy) -> String {
    let pictures = if policy.has_pictures { " https:" } else { "" };
    let frames = if policy.has_frames { " frame-src 'self';" } else { "" };
    let ancestors = if policy.is_framed { "'self'" } else { "'none'" };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' {} 'sha256-{}'; img-src 'self' data:{pictures}; connect-src 'self';{frames} \
         form-action 'self' {}; base-uri 'none'; frame-ancestors {ancestors}",
        server.assets.player_style.source,
        BASE64.encode(&Sha256::digest(theme_css.as_bytes())),
        server.settings.public_url.as_str(),
    )
}
