//! The search: a form that needs no script, and suggestions for those who have it.

use super::reading::Reading;
use crate::app_path::AppPath;
use crate::edge::Client;
use crate::failure::Failure;
use crate::library::SearchHit;
use crate::limits::{SEARCH_HITS_MAX, SUGGESTIONS_MAX};
use crate::pages::frame::PlayerFrame;
use crate::pages::{fragment, page};
use crate::rate_limit;
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use domain::limits::SEARCH_TERM_CHARACTERS_MAX;
use search::Piece;

#[derive(Template)]
#[template(path = "player/results.html")]
struct ResultsPage {
    frame: PlayerFrame,
    query: String,
    hits: Vec<HitView>,
    near: bool,
    /// The question as it was probably meant, and where its answer is.
    did_you_mean: Option<(String, String)>,
    filtered: bool,
}

#[derive(Template)]
#[template(path = "player/suggestions.html")]
struct Suggestions {
    hits: Vec<HitView>,
}

/// A FAQ that was found.
struct HitView {
    href: String,
    title: Vec<Piece>,
    excerpt: Vec<Piece>,
    section_title: String,
    /// BCP 47.
    lang: &'static str,
    /// `ltr` or `rtl`: a title may begin with a name in other letters.
    dir: &'static str,
}

/// `GET …/search?q=`. Without a question there is nothing to answer: back to the front page.
pub async fn search(
    State(server): State<Server>,
    path: AppPath,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let mut reading = Reading::open(&server, &path, &headers, "search").await?;
    if let Some(redirect) = reading.redirect("search")? {
        return Ok(redirect);
    }
    let query = question(&path).trim().to_owned();
    if query.is_empty() {
        return super::reading::redirect(&reading.shelf.address(""), None, true);
    }
    take_turn(&server, client)?;
    reading.offer_chat().await?;
    let results = reading.shelf.search(&server.store, &query, SEARCH_HITS_MAX).await?;
    let view = ResultsPage {
        hits: views(&reading, results.hits),
        near: results.near,
        did_you_mean: results.did_you_mean.map(|meant| {
            let href = address(&reading, &meant);
            (meant, href)
        }),
        query,
        filtered: reading.shelf.is_filtered(),
        frame: reading.frame.clone(),
    };
    reading.answer(page(&server, &view, &view.frame.theme_css)?)
}

/// `GET …/search/suggestions?q=`: the options of the list under the field.
pub async fn suggestions(
    State(server): State<Server>,
    path: AppPath,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let reading = Reading::open(&server, &path, &headers, "").await?;
    take_turn(&server, client)?;
    let hits = reading.shelf.suggest(&server.store, &question(&path), SUGGESTIONS_MAX).await?;
    let view = Suggestions { hits: views(&reading, hits) };
    reading.answer(fragment(&view)?)
}

/// What is asked: `?q=`, cut to what a link may ask for.
fn question(path: &AppPath) -> String {
    path.value("q").unwrap_or_default().trim_start().chars().take(SEARCH_TERM_CHARACTERS_MAX).collect()
}

fn views(reading: &Reading<'_>, hits: Vec<SearchHit>) -> Vec<HitView> {
    let shelf = &reading.shelf;
    let view = |hit: SearchHit| {
        let faq = shelf.faq(hit.faq_id)?;
        let (section, _) = shelf.section(faq.section_id)?;
        let language = shelf.title(faq)?.0;
        Some(HitView {
            href: shelf.faq_link(faq).href,
            title: hit.title,
            excerpt: hit.excerpt,
            section_title: shelf.section_link(section).title,
            lang: language.bcp47(),
            dir: Words::of(language).direction(),
        })
    };
    hits.into_iter().filter_map(view).collect()
}

/// The address of another search by the same visitor.
fn address(reading: &Reading<'_>, query: &str) -> String {
    let fields = reading.frame.narrowing.iter().map(|(name, value)| (*name, value.as_str()));
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", query).extend_pairs(fields).finish();
    format!("{}search?{query}", reading.frame.base)
}

fn take_turn(server: &Server, client: Client) -> Result<(), Failure> {
    if server.limits.searches.take(&rate_limit::subject(client.0), server.now_ms()).exceeded {
        let detail = "Too many searches came from your network. Please wait a minute.";
        let failure = Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail);
        return Err(failure.header(header::RETRY_AFTER, "60"));
    }
    Ok(())
}
