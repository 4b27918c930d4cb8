//! A piece of the conversation, with what the page is to know of the rest in its headers.

use super::state::ChatState;
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::pages::fragment;
use crate::pages::message::{Marks, MessagesFragment, Viewer, Wording, word};
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::message::Event;
use store::issues::{Chat, Standing};
use store::limits::{MESSAGES_PER_FETCH_MAX, MESSAGES_PER_PAGE};
use store::messages::Message;

/// Which messages.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted {
    /// What came after a sequence.
    After(i64),
    /// What was said before one: a page of it.
    Before(i64),
}

/// The player's conversation as a fragment.
pub(super) async fn answer(
    server: &Server,
    path: &AppPath,
    visitor: &Visitor,
    wanted: Wanted,
) -> Result<Response, Failure> {
    let (session, now_ms) = (visitor.session()?, server.now_ms());
    let chat = server.store.chat(session.claim(&visitor.app), session.link.entrance.link_id, now_ms).await?;
    let state = ChatState::of(&chat, visitor, now_ms);
    let words = Words::of(path.language);
    let Some(standing) = chat.standing.filter(|_| state.shows_thread()) else {
        let mut response = fragment(&MessagesFragment { messages: Vec::new(), viewer: Viewer::Player, words })?;
        if let Wanted::After(after) = wanted {
            response.headers_mut().insert("x-last-sequence", HeaderValue::from(after.max(0)));
        }
        return with_state(server, visitor, response, (state, &chat));
    };
    let (kept, after) = read(server, visitor, &standing, wanted).await?;
    let files = files_address(visitor, path);
    let messages = word(&kept, after, wording(visitor, words, &standing, &files));
    let mut response = fragment(&MessagesFragment { messages, viewer: Viewer::Player, words })?;
    let headers = response.headers_mut();
    let marks = Marks::of_agents(&standing);
    headers.insert("x-seen", HeaderValue::from(marks.seen));
    headers.insert("x-delivered", HeaderValue::from(marks.delivered));
    match wanted {
        Wanted::After(_) => {
            // Of all that was kept, also what is for agents alone.
            let last_sequence = kept.last().map_or(after, |message| message.sequence.max(after));
            headers.insert("x-last-sequence", HeaderValue::from(last_sequence));
            if i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_FETCH_MAX) {
                headers.insert("x-more", HeaderValue::from_static("1"));
            }
            if !quick_replies(&kept).is_empty() {
                headers.insert("x-quick", HeaderValue::from_static("1"));
            }
        }
        Wanted::Before(_) => {
            if let Some(older) = older(&kept) {
                headers.insert("x-older", HeaderValue::from(older));
            }
        }
    }
    with_state(server, visitor, response, (state, &chat))
}

/// The messages, and the sequence after which they are shown.
async fn read(
    server: &Server,
    visitor: &Visitor,
    standing: &Standing,
    wanted: Wanted,
) -> Result<(Vec<Message>, i64), Failure> {
    let (domain_id, issue_id) = (visitor.app.domain_id, standing.issue_id);
    match wanted {
        Wanted::After(after) => {
            let after = after.max(0);
            // Some more, to know whether the first goes on with the author's run: lines for agents alone may stand between.
            Ok((server.store.messages_after(domain_id, issue_id, after - MESSAGES_LOOKED_BACK).await?, after))
        }
        Wanted::Before(before) => Ok((server.store.messages_before(domain_id, issue_id, before).await?, 0)),
    }
}

/// The ready answers to the newest message that the player sees.
pub(super) fn quick_replies(kept: &[Message]) -> &[String] {
    let is_shown = |message: &&Message| message.event.is_none_or(Event::is_for_players);
    kept.iter().rfind(is_shown).map_or(&[], |message| &message.quick_replies)
}

/// How many messages before those that are asked for are read along.
const MESSAGES_LOOKED_BACK: i64 = 4;

/// Before which sequence there is more, if there may be.
pub(super) fn older(kept: &[Message]) -> Option<i64> {
    let is_full = i64::try_from(kept.len()).is_ok_and(|rows| rows == MESSAGES_PER_PAGE);
    kept.first().map(|message| message.sequence).filter(|first| is_full && *first > 1)
}

pub(super) fn wording<'a>(visitor: &'a Visitor, words: Words, standing: &Standing, files: &'a str) -> Wording<'a> {
    Wording {
        player_name: "",
        team_name: &visitor.app.name,
        own_seen: standing.seen_sequence,
        others: Marks::of_agents(standing),
        files,
        domain_name: &visitor.app.domain_name,
        viewer: Viewer::Player,
        words,
    }
}

/// Where the files of the player's conversations are.
pub(super) fn files_address(visitor: &Visitor, path: &AppPath) -> String {
    format!("{}chat/attachments/", visitor.app_base(path.language))
}

fn with_state(
    server: &Server,
    visitor: &Visitor,
    mut response: Response,
    (state, chat): (ChatState, &Chat),
) -> Result<Response, Failure> {
    let state = HeaderValue::from_str(&state.key(chat)).map_err(Failure::broken)?;
    response.headers_mut().insert("x-issue-state", state);
    // A page that is never loaded anew still goes on with its session.
    if let Some(cookie) = visitor.renewed_cookie(server) {
        response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Failure::broken)?);
    }
    Ok(response)
}
