//! The chat page.

use super::attachments::REFUSED;
use super::fragment::{files_address, older, quick_replies, wording};
use super::state::ChatState;
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::help_address;
use crate::language_choice;
use crate::library::{SectionCard, Shelf};
use crate::limits::FAQS_BESIDE_CHAT;
use crate::pages::files::FileOffer;
use crate::pages::frame::PlayerFrame;
use crate::pages::message::{Author, Delivery, MessageView, Viewer, word};
use crate::pages::{PageLink, initial, page};
use crate::random;
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::FaqId;
use domain::issue::State as IssueState;
use domain::limits::{
    ANONYMOUS_SESSION_LIFE_MS, ATTACHMENTS_PER_MESSAGE_MAX, DAY_MS, MESSAGE_CHARACTERS_MAX,
    RATING_COMMENT_CHARACTERS_MAX,
};
use domain::player::Standing;
use serde_json::json;
use store::attachments::Uploader;
use store::issues::Standing as IssueStanding;

#[derive(Template)]
#[template(path = "player/chat.html")]
struct ChatPage {
    frame: PlayerFrame,
    /// The help page that the link asked for, behind the chat.
    help_href: String,
    state: ChatState,
    issue_state: String,
    messages: Vec<MessageView>,
    /// Before which sequence there is more.
    older: Option<i64>,
    /// The page shows a part that is not the newest.
    is_old: bool,
    viewer: Viewer,
    /// Who may be writing on the other side: the script puts the name there.
    other_name: &'static str,
    other_initial: String,
    words: Words,
    pending: MessageView,
    last_sequence: i64,
    /// The issue on the page, for its forms; 0 = none.
    issue_id: i64,
    new_message_id: String,
    /// Of the message that a ready answer becomes, and of a file that is sent without script.
    quick_message_id: String,
    new_attachment_id: String,
    message_limit: usize,
    comment_limit: usize,
    /// The page is to say that its player has come.
    arrived: bool,
    /// What may be sent beside text; none: nothing.
    files: Option<FileOffer>,
    /// A file was refused just now.
    file_is_refused: bool,
    /// Files that were uploaded and wait for a message: name and id.
    unsent: Vec<(String, String)>,
    /// Ready answers to the newest message.
    quick_replies: Vec<String>,
    /// What the player has said of the help: a word for it.
    rating: Option<String>,
    /// The issue was closed without an answer.
    is_rejected: bool,
    /// Whether there are conversations of before.
    has_earlier: bool,
    /// In how many days a guest is forgotten.
    guest_days: Option<i64>,
    /// A game for children.
    full_privacy: bool,
    /// The FAQ that the player comes from.
    about: Option<(i64, PageLink)>,
    /// Help beside the chat, where there is room for both.
    sections: Vec<SectionCard>,
}

impl ChatPage {
    /// For the script, which shows them as what they are: ready to be sent.
    fn unsent_json(&self) -> String {
        self.unsent
            .iter()
            .map(|(name, id)| json!({ "id": id, "name": name }))
            .collect::<serde_json::Value>()
            .to_string()
    }

    fn unsent_ids(&self) -> String {
        self.unsent.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>().join(",")
    }
}

/// The stars of a rating, with the keys of what they mean.
const STARS: [(i64, &str); 5] =
    [(1, "rating-one"), (2, "rating-two"), (3, "rating-three"), (4, "rating-four"), (5, "rating-five")];

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
            Some(session) => {
                help_address::of_link(&server, "", &visitor.app, &session.link.entrance, path.language).await?
            }
            None => frame.base.clone(),
        },
        frame,
        state: ChatState::Closed,
        issue_state: String::new(),
        messages: Vec::new(),
        older: None,
        is_old: false,
        viewer: Viewer::Player,
        other_name: "{name}",
        other_initial: initial(&visitor.app.name),
        words,
        pending: MessageView::pending(Author::Player, ""),
        last_sequence: 0,
        issue_id: 0,
        new_message_id: random::uuid(server.now_ms())?.to_string(),
        quick_message_id: random::uuid(server.now_ms())?.to_string(),
        new_attachment_id: random::uuid(server.now_ms())?.to_string(),
        message_limit: MESSAGE_CHARACTERS_MAX,
        comment_limit: RATING_COMMENT_CHARACTERS_MAX,
        arrived: false,
        files: FileOffer::of(&visitor.app, words),
        file_is_refused: path.value("file").is_some_and(|file| file == REFUSED),
        unsent: Vec::new(),
        quick_replies: Vec::new(),
        rating: None,
        is_rejected: false,
        has_earlier: false,
        guest_days: (visitor.standing() == Some(Standing::Anonymous)).then_some(ANONYMOUS_SESSION_LIFE_MS / DAY_MS),
        full_privacy: visitor.app.full_privacy,
        about: asked.and_then(|faq_id| shelf.faq(faq_id)).map(|faq| (faq.faq_id.0, shelf.faq_link(faq))),
        sections: shelf.cards(FAQS_BESIDE_CHAT),
    };
    if visitor.may_chat() {
        view.messages.extend(greeting.map(|said| MessageView::greeting(&visitor.app.name, &said)));
        fill(&server, &visitor, &path, &mut view).await?;
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

/// Where the player is not proved, each page of conversations says so, and shows none.
pub(super) async fn unverified(
    server: &Server,
    path: &AppPath,
    headers: &HeaderMap,
) -> Result<Option<Response>, Failure> {
    let visitor = Visitor::read(server, &path.domain_name, path.app_id, headers).await?;
    if visitor.session.is_none() || visitor.may_chat() || path.is_chosen {
        return Ok(None);
    }
    let mut response = chat(State(Server::clone(server)), path.clone(), headers.clone()).await?;
    *response.status_mut() = StatusCode::FORBIDDEN;
    Ok(Some(response))
}

/// The language switch: remembered, and out of the address.
pub(super) fn chosen(server: &Server, path: &AppPath, visitor: &Visitor) -> Result<Response, Failure> {
    let target = format!("{}{}{}", visitor.app_base(path.language), path.page, path.question());
    let cookie = language_choice::remember(server, path.language);
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, target), (header::SET_COOKIE, cookie)]).into_response())
}

async fn fill(server: &Server, visitor: &Visitor, path: &AppPath, view: &mut ChatPage) -> Result<(), Failure> {
    let (session, now_ms) = (visitor.session()?, server.now_ms());
    let claim = session.claim(&visitor.app);
    let chat = server.store.chat(claim.clone(), session.link.entrance.link_id, now_ms).await?;
    view.state = ChatState::of(&chat, visitor, now_ms);
    view.issue_state = view.state.key(&chat);
    let standing = chat.standing.filter(|_| view.state.shows_thread());
    let shown = standing.map(|standing| standing.issue_id);
    let issues = server.store.issues_of_player(claim).await?;
    view.has_earlier = issues.iter().any(|issue| Some(issue.issue_id) != shown);
    if view.files.is_some() {
        let (app, uploader) = (&visitor.app, Uploader::Session(session.session_id));
        let unsent = server.store.unsent_attachments(app.domain_id, app.app_id, uploader).await?;
        // What a message can not carry goes with the next one.
        let unsent = unsent.into_iter().take(ATTACHMENTS_PER_MESSAGE_MAX);
        view.unsent = unsent.map(|file| (file.file_name, file.attachment_id.to_string())).collect();
    }
    let Some(standing) = standing else { return Ok(()) };
    view.arrived = !chat.link_is_spent || standing.visit_counts_at(now_ms);
    show(server, visitor, path, view, &standing).await
}

/// Puts the thread on the page: its newest part, or what was before.
async fn show(
    server: &Server,
    visitor: &Visitor,
    path: &AppPath,
    view: &mut ChatPage,
    standing: &IssueStanding,
) -> Result<(), Failure> {
    let before: Option<i64> = path.value("before").and_then(|before| before.parse().ok());
    let (domain_id, issue_id) = (visitor.app.domain_id, standing.issue_id);
    let messages = server.store.messages_before(domain_id, issue_id, before.unwrap_or(i64::MAX)).await?;
    let files = files_address(visitor, path);
    view.older = older(&messages);
    view.is_old = before.is_some();
    if view.older.is_some() || view.is_old {
        // The greeting stands before the very first message.
        view.messages.clear();
    }
    view.messages.extend(word(&messages, 0, wording(visitor, view.words, standing, &files)));
    view.issue_id = issue_id.0;
    view.last_sequence = messages.last().map_or(0, |message| message.sequence);
    view.is_rejected = standing.state == IssueState::Rejected;
    let words = view.words;
    view.rating = standing
        .rating
        .and_then(|rating| STARS.iter().find(|(stars, _)| *stars == rating.stars()).map(|(_, key)| words.say(key)));
    if view.state == ChatState::Open && !view.is_old {
        view.quick_replies = quick_replies(&messages).to_vec();
    }
    Ok(())
}

pub(super) fn back_to_chat(path: &AppPath, visitor: &Visitor) -> Response {
    let base = visitor.app_base(path.language);
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("{base}chat/"))]).into_response()
}
