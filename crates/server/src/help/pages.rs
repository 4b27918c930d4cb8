//! The pages.

use super::content::Shelf;
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::limits::{FAQS_ON_FRONT, SEARCH_HITS_MAX};
use crate::pages::frame::{ChatOffer, PlayerFrame};
use crate::pages::{PageLink, markdown, page, times};
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::limits::SEARCH_TERM_CHARACTERS_MAX;
use domain::link::Widget;
use domain::message::Origin;

#[derive(Template)]
#[template(path = "player/front.html")]
struct FrontPage {
    frame: PlayerFrame,
    conversation: Option<ConversationCard>,
    sections: Vec<SectionCard>,
    filtered: bool,
}

/// The player's conversation.
struct ConversationCard {
    last_author: String,
    excerpt: String,
    updated_at_human: String,
    updated_at_iso: String,
    unread: i64,
}

/// A section on the front page, with its first FAQs.
struct SectionCard {
    title: String,
    href: String,
    faqs: Vec<PageLink>,
    faq_count: i64,
}

#[derive(Template)]
#[template(path = "player/section.html")]
struct SectionPage {
    frame: PlayerFrame,
    title: String,
    faqs: Vec<PageLink>,
    filtered: bool,
}

#[derive(Template)]
#[template(path = "player/faq.html")]
struct FaqPage {
    frame: PlayerFrame,
    section: PageLink,
    title: String,
    updated_at_human: String,
    updated_at_iso: String,
    body_html: String,
    related: Vec<PageLink>,
}

#[derive(Template)]
#[template(path = "player/results.html")]
struct ResultsPage {
    frame: PlayerFrame,
    query: String,
    hits: Vec<SearchHit>,
    filtered: bool,
}

struct SearchHit {
    title: String,
    href: String,
    section_title: String,
    excerpt: String,
}

const RELATED_MAX: usize = 4;

/// `GET /{domain}/hc/{lang}/{app}/`
pub async fn front(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let (visitor, mut frame, shelf) = open(&server, &path, &headers, "help").await?;
    let conversation = offer_chat(&server, &visitor, &mut frame).await?;
    let sections = shelf.sections().map(|(section, faqs)| {
        let PageLink { title, href } = shelf.section_link(section);
        let first = faqs.iter().take(FAQS_ON_FRONT).map(|faq| shelf.faq_link(faq)).collect();
        SectionCard { title, href, faqs: first, faq_count: i64::try_from(faqs.len()).unwrap_or(i64::MAX) }
    });
    let view = FrontPage { sections: sections.collect(), conversation, filtered: shelf.filtered, frame };
    answer(&server, &visitor, page(&server, &view, &view.frame.theme_css)?)
}

/// `GET …/section/{id}/`
pub async fn section(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, section)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (visitor, mut frame, shelf) = open(&server, &path, &headers, "").await?;
    offer_chat(&server, &visitor, &mut frame).await?;
    let (section, faqs) = leading_id(&section).and_then(|id| shelf.section(id)).ok_or_else(Failure::not_found)?;
    frame.title.clone_from(&section.title);
    let faqs = faqs.iter().map(|faq| shelf.faq_link(faq)).collect();
    let view = SectionPage { title: section.title.clone(), faqs, filtered: shelf.filtered, frame };
    answer(&server, &visitor, page(&server, &view, &view.frame.theme_css)?)
}

/// `GET …/faq/{id}/`. What the filter leaves out is not there, also by its own address.
pub async fn faq(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, faq)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (visitor, mut frame, shelf) = open(&server, &path, &headers, "").await?;
    offer_chat(&server, &visitor, &mut frame).await?;
    let (faq, section) = leading_id(&faq).and_then(|id| shelf.faq(id)).ok_or_else(Failure::not_found)?;
    frame.title.clone_from(&faq.title);
    let body = server.store.faq_body(visitor.app.domain_id, visitor.app.app_id, faq.faq_id).await?;
    let view = FaqPage {
        section: shelf.section_link(section),
        title: faq.title.clone(),
        updated_at_human: times::date_in(frame.words, faq.updated_at_ms),
        updated_at_iso: times::iso(faq.updated_at_ms),
        body_html: markdown::to_html(&body.ok_or_else(Failure::not_found)?),
        related: shelf.related(faq, RELATED_MAX).into_iter().map(|faq| shelf.faq_link(faq)).collect(),
        frame,
    };
    answer(&server, &visitor, page(&server, &view, &view.frame.theme_css)?)
}

/// The query of a search.
#[derive(Debug, serde::Deserialize)]
pub struct Searched {
    #[serde(default)]
    q: String,
}

/// `GET …/search?q=`
pub async fn search(
    State(server): State<Server>,
    path: AppPath,
    Query(searched): Query<Searched>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (visitor, mut frame, shelf) = open(&server, &path, &headers, "search").await?;
    offer_chat(&server, &visitor, &mut frame).await?;
    let query: String = searched.q.trim().chars().take(SEARCH_TERM_CHARACTERS_MAX).collect();
    let bodies = server.store.faq_bodies(visitor.app.domain_id, visitor.app.app_id).await?;
    let texts = bodies.into_iter().map(|(faq_id, body)| (faq_id, markdown::to_text(&body))).collect();
    let hits = shelf.search(&query, &texts, SEARCH_HITS_MAX).into_iter().map(|(faq, section, excerpt)| {
        let PageLink { title, href } = shelf.faq_link(faq);
        SearchHit { title, href, section_title: section.title.clone(), excerpt }
    });
    let view = ResultsPage { hits: hits.collect(), query, filtered: shelf.filtered, frame };
    answer(&server, &visitor, page(&server, &view, &view.frame.theme_css)?)
}

async fn open(
    server: &Server,
    path: &AppPath,
    headers: &HeaderMap,
    title: &str,
) -> Result<(Visitor, PlayerFrame, Shelf), Failure> {
    let visitor = Visitor::read(server, &path.domain_name, path.app_id, headers).await?;
    let words = Words::of(path.language);
    let title = if title.is_empty() { String::new() } else { words.say(title) };
    let frame = PlayerFrame::new(server, &visitor, path, &title);
    let shelf = Shelf::read(server, &visitor, &frame.base).await?;
    Ok((visitor, frame, shelf))
}

/// Puts the way into the chat on the page, unless the link hides it, and reads the conversation to show beside it.
async fn offer_chat(
    server: &Server,
    visitor: &Visitor,
    frame: &mut PlayerFrame,
) -> Result<Option<ConversationCard>, Failure> {
    let Some(session) = visitor.session.as_ref().filter(|_| visitor.app.web_chat) else { return Ok(None) };
    if session.link.content.widget == Widget::Hide {
        return Ok(None);
    }
    frame.chat = Some(ChatOffer { unread: 0 });
    if !visitor.may_chat() {
        return Ok(None);
    }
    let now_ms = server.now_ms();
    let chat = server.store.chat(session.claim(&visitor.app), session.link.link_id, now_ms).await?;
    let Some(standing) = chat.standing.filter(|_| chat.is_active) else { return Ok(None) };
    frame.chat = Some(ChatOffer { unread: standing.unread });
    let messages =
        server.store.messages_after(visitor.app.domain_id, standing.issue_id, standing.last_sequence - 1).await?;
    Ok(messages.last().map(|last| ConversationCard {
        last_author: match last.origin {
            Origin::Player => frame.words.say("you"),
            _ => last.author_name.clone().unwrap_or_else(|| visitor.app.name.clone()),
        },
        excerpt: last.body.chars().take(120).collect(),
        updated_at_human: times::ago_in(frame.words, last.sent_at_ms, now_ms),
        updated_at_iso: times::iso(last.sent_at_ms),
        unread: standing.unread,
    }))
}

fn answer(server: &Server, visitor: &Visitor, mut response: Response) -> Result<Response, Failure> {
    let headers = response.headers_mut();
    match visitor.renewed_cookie(server) {
        Some(cookie) => {
            headers.append(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Failure::broken)?);
        }
        None if visitor.session.is_none() => {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
        }
        None => {}
    }
    Ok(response)
}

/// The number that an address's last part begins with: `7-refunds`.
fn leading_id(text: &str) -> Option<i64> {
    text.split('-').next()?.parse().ok().filter(|id| *id > 0)
}
