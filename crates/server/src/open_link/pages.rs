//! What a link answers when it does not lead on: gone, unknown, and the neutral page for machines.

use crate::failure::Failure;
use crate::header_names;
use crate::language_choice;
use crate::pages::frame::{PlainFrame, banner, page_address};
use crate::pages::page;
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use store::apps::App;
use store::links::Entrance;

/// Why a link no longer opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GoneReason {
    Time,
    Views,
    Revoked,
}

impl GoneReason {
    /// The word that is kept with a hit.
    pub(super) fn reason(self) -> &'static str {
        match self {
            Self::Time => "expired",
            Self::Views => "used_up",
            Self::Revoked => "revoked",
        }
    }
}

#[derive(Template)]
#[template(path = "link/gone.html")]
struct GonePage {
    frame: PlainFrame,
    reason: GoneReason,
    help_href: Option<String>,
}

#[derive(Template)]
#[template(path = "link/unknown.html")]
struct UnknownPage {
    frame: PlainFrame,
}

#[derive(Template)]
#[template(path = "link/preview.html")]
struct NeutralPage {
    frame: PlainFrame,
}

/// 410: this link has opened for the last time. Nothing personal is on the page.
pub(super) async fn gone(
    server: &Server,
    app: &App,
    link: &Entrance,
    headers: &HeaderMap,
    reason: GoneReason,
) -> Result<Response, Failure> {
    let words = Words::of(language_choice::choose(link.language, headers, app));
    let mut frame = PlainFrame::new(server, words, &words.say("link-gone"), Some(app));
    frame.banner = banner(&*server.library.catalog(&server.store, app).await?, words.language());
    let help_href = Some(page_address(server.settings.public_url.as_str(), words.language(), app, ""));
    let view = GonePage { frame, reason, help_href };
    answer(page(server, &view, &view.frame.theme_css)?, StatusCode::GONE)
}

/// 404: there is no such link, or never was.
pub(super) fn unknown(server: &Server, words: Words) -> Result<Response, Failure> {
    let view = UnknownPage { frame: PlainFrame::new(server, words, &words.say("link-unknown"), None) };
    answer(page(server, &view, &view.frame.theme_css)?, StatusCode::NOT_FOUND)
}

/// 200 for what is no person. It says nothing of link or player; its one button is a person's way on.
pub(super) fn neutral(server: &Server, words: Words) -> Result<Response, Failure> {
    let view = NeutralPage { frame: PlainFrame::new(server, words, &words.say("player-support"), None) };
    answer(page(server, &view, &view.frame.theme_css)?, StatusCode::OK)
}

/// Nobody keeps, passes on or indexes what a link answers.
pub(super) fn discreet(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(&header_names::X_ROBOTS_TAG, HeaderValue::from_static("noindex"));
}

fn answer(mut response: Response, status: StatusCode) -> Result<Response, Failure> {
    *response.status_mut() = status;
    discreet(response.headers_mut());
    Ok(response)
}
