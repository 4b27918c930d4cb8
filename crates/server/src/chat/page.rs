//! The chat page: what it can offer, by who the player is and where the issue stands.

use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::help_address;
use crate::language_choice;
use crate::library::{SectionCard, Shelf};
use crate::limits::FAQS_BESIDE_CHAT;
use crate::pages::frame::PlayerFrame;
use crate::pages::message::{Author, Delivery, MessageView, Viewer, Wording, word};
use crate::pages::{PageLink, page};
use crate::random;
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::FaqId;
use domain::limits::MESSAGE_CHARACTERS_MAX;
use store::issues::Chat;

/// What the chat page can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChatState {
    /// Nothing shows who the reader is: no session, or a link without the proof that the app wants.
    Unverified,
    /// The game's first message waits to be sent by a POST, which the script does by itself.
    NotStarted,
    /// There is something to write into.
    Open,
    /// It is over; another can begin.
    Resolved,
    /// It is over, and the next message begins another (`initiate_chat`).
    Anew,
    /// The app takes no messages here.
    Closed,
}

impl ChatState {
    /// The value of `X-Issue-State`, with the issue it speaks of: a page that shows another one loads itself anew.
    pub(super) fn key(self, chat: &Chat) -> String {
        let issue_id = chat.standing.filter(|_| self.shows_thread()).map_or(0, |standing| standing.issue_id.0);
        format!("{}.{issue_id}", self.word())
    }

    fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
            Self::Anew => "anew",
            Self::Unverified | Self::NotStarted | Self::Closed => "none",
        }
    }

    /// What a player who may chat is offered.
    pub(super) fn of(chat: &Chat, visitor: &Visitor) -> Self {
        let Some(content) = visitor.session.as_ref().map(|session| &session.link.content) else { return Self::Closed };
        let is_open = chat.standing.is_some_and(|standing| standing.state.is_open());
        let first_message_waits = content.first_user_message.is_some() && !chat.link_is_spent;
        match chat.standing {
            _ if is_open => Self::Open,
            // What the player has not seen yet comes before anything new.
            _ if first_message_waits && !chat.is_active => Self::NotStarted,
            None => Self::Open,
            Some(_) if content.initiate_chat => Self::Anew,
            Some(_) => Self::Resolved,
        }
    }

    /// Whether the issue's thread is on the page, or an empty one for what is to begin.
    pub(super) fn shows_thread(self) -> bool {
        matches!(self, Self::Open | Self::Resolved | Self::Anew)
    }
}

#[derive(Template)]
#[template(path = "player/chat.html")]
struct ChatPage {
    frame: PlayerFrame,
    /// The help page that the link asked for, behind the chat.
    help_href: String,
    state: ChatState,
    issue_state: String,
    messages: Vec<MessageView>,
    viewer: Viewer,
    words: Words,
    pending: MessageView,
    last_sequence: i64,
    /// The issue on the page, for its forms; 0 = none.
    issue_id: i64,
    new_message_id: String,
    message_limit: usize,
    /// The FAQ that the player comes from.
    about: Option<(i64, PageLink)>,
    /// Help beside the chat, where there is room for both.
    sections: Vec<SectionCard>,
}

/// `GET …/chat/`. It changes nothing: starting, sending and marking as seen are POSTs.
pub async fn chat(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let visitor = Visitor::read(&server, &path.domain_name, path.app_id, &headers).await?;
    if path.is_chosen {
        return chosen(&server, &path, &visitor);
    }
    let words = Words::of(path.language);
    // The FAQ that the player comes from.
    let asked = path.value("faq").and_then(|faq| FaqId::parse(&faq));
    let catalog = server.library.catalog(&server.store, &visitor.app).await?;
    let frame = PlayerFrame::new(&server, &visitor, &path, &words.say("chat"), &catalog);
    let greeting = catalog.greeting(path.language).map(|(_, body)| body.to_owned());
    let filters = visitor.session.iter().filter_map(|session| session.link.content.faq_filter.clone()).collect();
    let shelf = Shelf::new(catalog, path.language, filters, &frame.base, "");
    let mut view = ChatPage {
        help_href: match &visitor.session {
            Some(session) => help_address::of_link(&server, &visitor.app, &session.link, path.language).await?,
            None => frame.base.clone(),
        },
        frame,
        state: ChatState::Closed,
        issue_state: String::new(),
        messages: Vec::new(),
        viewer: Viewer::Player,
        words,
        pending: MessageView::pending(Author::Player, ""),
        last_sequence: 0,
        issue_id: 0,
        new_message_id: random::uuid(server.now_ms())?.to_string(),
        message_limit: MESSAGE_CHARACTERS_MAX,
        about: asked.and_then(|faq_id| shelf.faq(faq_id)).map(|faq| (faq.faq_id.0, shelf.faq_link(faq))),
        sections: shelf.cards(FAQS_BESIDE_CHAT),
    };
    if visitor.may_chat() {
        view.messages.extend(greeting.map(|said| MessageView::greeting(&visitor.app.name, &said)));
        fill(&server, &visitor, &mut view).await?;
    } else if visitor.app.web_chat {
        view.state = ChatState::Unverified;
    }
    let mut response = page(&server, &view, &view.frame.theme_css)?;
    if visitor.session.is_none() {
        // There is no chat for a stranger, nor for another app's session; the page says where to go.
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    if let Some(cookie) = visitor.renewed_cookie(&server) {
        let cookie = HeaderValue::from_str(&cookie).map_err(Failure::broken)?;
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The language switch: remembered, and out of the address.
fn chosen(server: &Server, path: &AppPath, visitor: &Visitor) -> Result<Response, Failure> {
    let target = format!("{}chat/{}", visitor.app_base(path.language), path.question());
    let cookie = language_choice::remember(server, path.language);
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, target), (header::SET_COOKIE, cookie)]).into_response())
}

async fn fill(server: &Server, visitor: &Visitor, view: &mut ChatPage) -> Result<(), Failure> {
    let session = visitor.session()?;
    let words = view.words;
    let chat = server.store.chat(session.claim(&visitor.app), session.link.link_id, server.now_ms()).await?;
    view.state = ChatState::of(&chat, visitor);
    view.issue_state = view.state.key(&chat);
    if let Some(standing) = chat.standing.filter(|_| view.state.shows_thread()) {
        let messages = server.store.messages_before(visitor.app.domain_id, standing.issue_id, i64::MAX).await?;
        let wording = wording(visitor, words, standing.seen_sequence);
        view.messages.extend(word(&messages, 0, wording));
        view.issue_id = standing.issue_id.0;
        view.last_sequence = messages.last().map_or(0, |message| message.sequence);
    }
    Ok(())
}

pub(super) fn wording(visitor: &Visitor, words: Words, seen_sequence: i64) -> Wording<'_> {
    Wording { player_name: "", team_name: &visitor.app.name, seen_sequence, viewer: Viewer::Player, words }
}
