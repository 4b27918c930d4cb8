//! What a chat page can offer, by who the player is and where the issue stands.

use crate::visitor::Visitor;
use domain::issue::Closing;
use store::issues::{Chat, Standing};

/// What the chat page can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChatState {
    /// Nothing shows who the reader is: no session, or a link without the proof that the app wants.
    Unverified,
    /// The game's first message waits to be sent by a POST, which the script does by itself.
    NotStarted,
    /// There is something to write into.
    Open,
    /// It is over, and the player is asked whether it is solved.
    Question,
    /// It is over, and the player is asked how the help was.
    Rating,
    /// It is over; another can begin.
    Over,
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
            Self::Question => "question",
            Self::Rating => "rating",
            Self::Over => "over",
            Self::Anew => "anew",
            Self::Unverified | Self::NotStarted | Self::Closed => "none",
        }
    }

    /// What a player who may chat is offered.
    pub(super) fn of(chat: &Chat, visitor: &Visitor, now_ms: i64) -> Self {
        let Some(content) = visitor.session.as_ref().map(|session| &session.link.content) else { return Self::Closed };
        let is_open = chat.standing.is_some_and(|standing| standing.state.is_open());
        let first_message_waits = content.first_user_message.is_some() && !chat.link_is_spent;
        let asked = chat.standing.filter(|standing| !content.initiate_chat && standing.asks_at(now_ms));
        match (chat.standing, asked) {
            _ if is_open => Self::Open,
            (_, Some(Standing { closing: Closing::Question, .. })) => Self::Question,
            (_, Some(_)) => Self::Rating,
            // What the player has not seen yet comes before anything new.
            _ if first_message_waits && !chat.is_active => Self::NotStarted,
            (None, _) => Self::Open,
            (Some(_), _) if content.initiate_chat => Self::Anew,
            (Some(_), _) => Self::Over,
        }
    }

    /// Whether the issue's thread is on the page, or an empty one for what is to begin.
    pub(super) fn shows_thread(self) -> bool {
        !matches!(self, Self::Unverified | Self::NotStarted | Self::Closed)
    }
}
