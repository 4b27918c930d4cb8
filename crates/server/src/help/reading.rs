//! What every help page begins with: who reads, what they may see, and whether the address is the one to keep.

use super::narrowing;
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::language_choice;
use crate::library::Shelf;
use crate::limits::SITEMAP_ADDRESSES_MAX;
use crate::pages::frame::{Card, ChatOffer, LanguageLink, PlayerFrame};
use crate::pages::times;
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use domain::link::Widget;
use domain::message::Origin;

/// A visitor on a help page.
pub(super) struct Reading<'a> {
    pub(super) server: &'a Server,
    pub(super) path: &'a AppPath,
    pub(super) visitor: Visitor,
    pub(super) shelf: Shelf,
    pub(super) frame: PlayerFrame,
    /// Whether the address brings a filter of its own.
    is_narrowed: bool,
}

/// The player's conversation.
pub(super) struct ConversationCard {
    pub(super) last_author: String,
    pub(super) excerpt: String,
    pub(super) updated_at_human: String,
    pub(super) updated_at_iso: String,
    pub(super) unread: i64,
}

impl<'a> Reading<'a> {
    /// Reads who it is and what they may see. `title` is a word's key, or empty.
    pub(super) async fn open(
        server: &'a Server,
        path: &'a AppPath,
        headers: &HeaderMap,
        title: &str,
    ) -> Result<Self, Failure> {
        let visitor = Visitor::read(server, &path.domain_name, path.app_id, headers).await?;
        let catalog = server.library.catalog(&server.store, &visitor.app).await?;
        let words = Words::of(path.language);
        let title = if title.is_empty() { String::new() } else { words.say(title) };
        let mut frame = PlayerFrame::new(server, &visitor, path, &title, &catalog);
        let of_link = visitor.session.as_ref().and_then(|session| session.link.content.faq_filter.clone());
        let of_address = narrowing::read(path.query.as_deref());
        let is_narrowed = of_address.is_some();
        if let Some(filter) = &of_address {
            frame.narrowing = narrowing::fields(filter);
            frame.suffix = narrowing::suffix(filter);
        }
        let filters = of_link.into_iter().chain(of_address).collect();
        let shelf = Shelf::new(catalog, path.language, filters, &frame.base, &frame.suffix);
        Ok(Self { server, path, visitor, shelf, frame, is_narrowed })
    }

    /// The redirect to the address that is to be kept, if this is not it, or if the reader has just chosen the language.
    /// `page` is what that address has behind the app: `faq/7-refunds/`.
    pub(super) fn redirect(&self, page: &str) -> Result<Option<Response>, Failure> {
        let canonical = format!("{}{page}", self.frame.base);
        if self.path.path == canonical && !self.path.is_chosen {
            return Ok(None);
        }
        let target = format!("{canonical}{}", self.path.question());
        let cookie = self.path.is_chosen.then(|| language_choice::remember(self.server, self.path.language));
        let mut response = redirect(&target, cookie, self.path.is_chosen)?;
        if self.visitor.session.is_some() {
            for_nobody_else(response.headers_mut());
        }
        Ok(Some(response))
    }

    /// Puts the way into the chat on the page, unless the link hides it, and reads the conversation to show beside it.
    pub(super) async fn offer_chat(&mut self) -> Result<Option<ConversationCard>, Failure> {
        let (server, visitor) = (self.server, &self.visitor);
        let Some(session) = visitor.session.as_ref().filter(|_| visitor.app.web_chat) else { return Ok(None) };
        if session.link.content.widget == Widget::Hide {
            return Ok(None);
        }
        self.frame.chat = Some(ChatOffer { unread: 0 });
        if !visitor.may_chat() {
            return Ok(None);
        }
        let now_ms = server.now_ms();
        let chat = server.store.chat(session.claim(&visitor.app), session.link.entrance.link_id, now_ms).await?;
        let Some(standing) = chat.standing.filter(|_| chat.is_active) else { return Ok(None) };
        self.frame.chat = Some(ChatOffer { unread: standing.unread });
        let before_last = standing.last_sequence - 1;
        let messages = server.store.messages_after(visitor.app.domain_id, standing.issue_id, before_last).await?;
        let words = self.frame.words;
        Ok(messages.last().map(|last| ConversationCard {
            last_author: match last.origin {
                Origin::Player => words.say("you"),
                _ => last.author_name.clone().unwrap_or_else(|| visitor.app.name.clone()),
            },
            excerpt: last.body.chars().take(120).collect(),
            updated_at_human: times::ago_in(words, last.sent_at_ms, now_ms),
            updated_at_iso: times::iso(last.sent_at_ms),
            unread: standing.unread,
        }))
    }

    /// Tells search engines and previews of the page. Those of a session, and those that an address narrows, are not
    /// theirs. `pages` is the page in each language that it is written in.
    pub(super) fn introduce(
        &mut self,
        page: &str,
        pages: Vec<(Language, String)>,
        kind: &'static str,
        description: impl FnOnce() -> String,
    ) {
        if self.visitor.session.is_some() || self.is_narrowed {
            return;
        }
        let public = self.server.settings.public_url.as_str();
        let base = |language| format!("{public}{}", self.visitor.app_base(language));
        let alternate = |(language, page): (Language, String)| LanguageLink {
            code: language.bcp47(),
            name: language.endonym(),
            href: format!("{}{page}", base(language)),
        };
        let own = base(self.path.language);
        let language = format!("/hc/{}/", self.path.language.code());
        self.frame.card = Some(Card {
            canonical: format!("{own}{page}"),
            in_any_language: format!("{}{page}", own.replacen(&language, "/hc/", 1)),
            alternates: pages.into_iter().take(SITEMAP_ADDRESSES_MAX).map(alternate).collect(),
            description: description(),
            kind,
            image: self.frame.logo.as_ref().map(|logo| format!("{public}{logo}")),
            sitemap: format!("{own}sitemap.xml"),
        });
    }

    /// The page with the headers that say who may keep it.
    pub(super) fn answer(&self, mut response: Response) -> Result<Response, Failure> {
        let headers = response.headers_mut();
        match self.visitor.renewed_cookie(self.server) {
            Some(cookie) => {
                headers.append(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Failure::broken)?);
            }
            None if self.visitor.session.is_none() => for_anybody(headers),
            None => {}
        }
        Ok(response)
    }
}

/// What is the same for everybody who sends no cookie may be kept, but must be asked for again.
pub(super) fn for_anybody(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
}

/// What a session is answered is kept by nobody.
pub(super) fn for_nobody_else(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
}

/// To an address of ours: one that depends on the visitor, or the one that is to be kept from now on. Titles change, so
/// even the latter is asked for again.
pub(super) fn redirect(target: &str, cookie: Option<String>, depends: bool) -> Result<Response, Failure> {
    let status = if depends { StatusCode::SEE_OTHER } else { StatusCode::MOVED_PERMANENTLY };
    let mut response = status.into_response();
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, HeaderValue::from_str(target).map_err(Failure::broken)?);
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    for_anybody(headers);
    if depends {
        for_nobody_else(headers);
    }
    if let Some(cookie) = cookie {
        headers.append(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Failure::broken)?);
    }
    Ok(response)
}
