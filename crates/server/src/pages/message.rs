//! One message as chat and inbox show it: the same template for both.

use super::times;
use crate::words::Words;
use askama::Template;
use domain::message::Origin;
use store::messages::Message;

/// Who looks at a thread: it decides which side a message stands on and what is said about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// The player.
    Player,
    /// Somebody of the team.
    Agent,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The player, or the game on their behalf.
    Player,
    /// Somebody of the team.
    Agent,
    /// A rule or a greeting.
    Automation,
    /// Nobody: a line that says what happened.
    System,
}

impl Author {
    /// The value of `data-author`, which style sheets and scripts read.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Player => "player",
            Self::Agent => "agent",
            Self::Automation => "automation",
            Self::System => "system",
        }
    }
}

impl From<Origin> for Author {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Player => Self::Player,
            Origin::Agent => Self::Agent,
            Origin::Automation => Self::Automation,
            Origin::System => Self::System,
        }
    }
}

/// How far a message of the viewer's own has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Only in the template that the script clones.
    Pending,
    /// It is kept.
    Sent,
    /// The other side has seen it.
    Seen,
}

/// One message, worded.
#[derive(Debug, Clone)]
pub struct MessageView {
    /// The author's id for it; a page never shows one id twice.
    pub id: String,
    /// Place in the issue.
    pub sequence: i64,
    /// Who wrote it.
    pub author: Author,
    /// Shown once per run; its first letter is the face.
    pub author_name: String,
    /// Escaped text with links; no other markup.
    pub body_html: String,
    /// RFC 3339.
    pub sent_at_iso: String,
    /// "14:02".
    pub sent_at_human: String,
    /// Whether the game sent it on the player's behalf; shown to agents only.
    pub sent_by_game: bool,
    /// First of a run of messages by the same author: carries face and name.
    pub first_of_run: bool,
    /// Set on the first message of a day.
    pub day: Option<String>,
    /// The first message the viewer has not seen.
    pub first_new: bool,
    /// How far it has come.
    pub delivery: Delivery,
}

impl MessageView {
    /// The empty message that the script clones for one that is on its way.
    #[must_use]
    pub fn pending(author: Author, author_name: &str) -> Self {
        Self {
            id: String::new(),
            sequence: 0,
            author,
            author_name: author_name.to_owned(),
            body_html: String::new(),
            sent_at_iso: String::new(),
            sent_at_human: String::new(),
            sent_by_game: false,
            first_of_run: false,
            day: None,
            first_new: false,
            delivery: Delivery::Pending,
        }
    }

    /// What an app says before anybody has said anything.
    #[must_use]
    pub fn greeting(app_name: &str, text: &str) -> Self {
        Self {
            id: "greeting".to_owned(),
            body_html: to_html(text),
            first_of_run: true,
            delivery: Delivery::Sent,
            ..Self::pending(Author::Automation, app_name)
        }
    }

    /// Whether the message stands on the viewer's own side.
    #[must_use]
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        match viewer {
            Viewer::Player => self.author == Author::Player,
            Viewer::Agent => matches!(self.author, Author::Agent | Author::Automation),
        }
    }

    /// The letter in the author's face.
    #[must_use]
    pub fn initial(&self) -> String {
        super::initial(&self.author_name)
    }
}

/// The messages of an answer to "what came after N", for chat and inbox.
#[derive(Debug, Template)]
#[template(path = "player/messages.html")]
pub struct MessagesFragment {
    /// In order.
    pub messages: Vec<MessageView>,
    /// Who looks.
    pub viewer: Viewer,
    /// What the marks say.
    pub words: Words,
}

/// What a thread's messages are worded by.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    /// What the player is called.
    pub player_name: &'a str,
    /// What the team is called where no agent is named.
    pub team_name: &'a str,
    /// Up to where the player has seen the thread.
    pub seen_sequence: i64,
    /// Who looks.
    pub viewer: Viewer,
    /// Their language.
    pub words: Words,
}

/// Words the messages after a sequence. One before it, if it is among them, tells whether a run goes on.
#[must_use]
pub fn word(messages: &[Message], after: i64, wording: Wording<'_>) -> Vec<MessageView> {
    let earlier = std::iter::once(None).chain(messages.iter().map(Some));
    let pairs = messages.iter().zip(earlier).filter(|(message, _)| message.sequence > after);
    pairs.map(|(message, earlier)| word_one(message, earlier, wording)).collect()
}

fn word_one(message: &Message, earlier: Option<&Message>, wording: Wording<'_>) -> MessageView {
    let same_author =
        earlier.is_some_and(|earlier| earlier.origin == message.origin && earlier.author_name == message.author_name);
    let same_day = earlier.is_some_and(|earlier| times::date(earlier.sent_at_ms) == times::date(message.sent_at_ms));
    let author = Author::from(message.origin);
    let author_name = match (author, &message.author_name) {
        (_, Some(name)) => name.as_str(),
        (Author::Player, None) => wording.player_name,
        _ => wording.team_name,
    };
    let seen = wording.viewer == Viewer::Agent && message.sequence <= wording.seen_sequence;
    let new = wording.viewer == Viewer::Player && author != Author::Player && message.sequence > wording.seen_sequence;
    let first_new = new && earlier.is_some_and(|earlier| earlier.sequence <= wording.seen_sequence);
    MessageView {
        id: message.message_id.to_string(),
        sequence: message.sequence,
        author,
        author_name: author_name.to_owned(),
        body_html: match author {
            // The one line that is ours and not somebody's.
            Author::System => wording.words.say("marked-as-solved"),
            _ => to_html(&message.body),
        },
        sent_at_iso: times::iso(message.sent_at_ms),
        sent_at_human: times::clock(message.sent_at_ms),
        sent_by_game: message.sent_by_game,
        first_of_run: !same_author,
        day: (!same_day && earlier.is_some()).then(|| times::date_in(wording.words, message.sent_at_ms)),
        first_new,
        delivery: if seen { Delivery::Seen } else { Delivery::Sent },
    }
}

/// Escaped text, with web addresses as links.
fn to_html(text: &str) -> String {
    let mut finder = linkify::LinkFinder::new();
    finder.kinds(&[linkify::LinkKind::Url]).url_must_have_scheme(true);
    let mut html = String::with_capacity(text.len() + 16);
    for span in finder.spans(text) {
        let is_web = span.as_str().starts_with("https://") || span.as_str().starts_with("http://");
        if span.kind().is_some() && is_web {
            html.push_str("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=\"");
            escape(span.as_str(), &mut html);
            html.push_str("\">");
            escape(span.as_str(), &mut html);
            html.push_str("</a>");
        } else {
            escape(span.as_str(), &mut html);
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_text_whatever_it_says() {
        let html = to_html("<b onclick='x'>\" & https://a.example/?q=\"><script> javascript:alert(1)");
        assert!(!html.contains("<b") && !html.contains("<script"), "{html}");
        assert!(!html.contains("href=\"javascript"), "{html}");
    }

    #[test]
    fn web_addresses_become_links_that_tell_nothing() {
        let html = to_html("see https://status.example/now.");
        assert_eq!(
            html,
            "see <a rel=\"noopener noreferrer nofollow\" target=\"_blank\" \
             href=\"https://status.example/now\">https://status.example/now</a>."
        );
    }
}
