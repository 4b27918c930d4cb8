//! What is said in a chat, and who said it.

use std::fmt;

use crate::fault::{Fault, code};
use crate::limits::{MESSAGE_CHARACTERS_MAX, QUICK_REPLIES_MAX, QUICK_REPLY_CHARACTERS_MAX};

/// The text of a message: 1 to 5,000 characters, trimmed, lines ended by `\n`, and no control
/// character but `\n` and `\t`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Body(String);

impl Body {
    /// Cleans a text and judges its length. A fault names the parameter `body`.
    ///
    /// ```
    /// use domain::message::Body;
    /// assert_eq!(Body::parse("  Hello\r\nthere\u{7} ").unwrap().as_str(), "Hello\nthere");
    /// assert!(Body::parse(" \n ").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let body = Self::parse_beside_files(text)?;
        if body.0.is_empty() {
            return Err(Fault::new("body", code::REQUIRED, "body must hold at least one visible character"));
        }
        Ok(body)
    }

    /// The same for a message that carries files, which needs no text.
    pub fn parse_beside_files(text: &str) -> Result<Self, Fault> {
        let clean = clean(text);
        let characters = clean.chars().count();
        if characters > MESSAGE_CHARACTERS_MAX {
            return Err(Fault::new(
                "body",
                code::TOO_LONG,
                format!("body has {characters} characters; at most {MESSAGE_CHARACTERS_MAX} are accepted"),
            ));
        }
        Ok(Self(clean))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(…)")
    }
}

/// Who a message comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The player, or the game in the player's name.
    Player,
    /// An agent.
    Agent,
    /// An automation that answers in an agent's place.
    Automation,
    /// A line about the issue itself: resolved, reopened.
    System,
}

impl Origin {
    const ALL: [Self; 4] = [Self::Player, Self::Agent, Self::Automation, Self::System];

    /// The word that is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Player => "player",
            Self::Agent => "agent",
            Self::Automation => "automation",
            Self::System => "system",
        }
    }

    /// Reads what [`Origin::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.as_str() == text)
    }

    /// Whether the player is told of such a message: replies are, greetings and system lines are
    /// not (contract 1.5).
    pub fn counts_as_unread(self) -> bool {
        matches!(self, Self::Agent | Self::Automation)
    }
}

/// What a line of a conversation says has happened; what somebody wrote has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// An agent has resolved the issue.
    Resolved,
    /// It was opened again.
    Reopened,
    /// An agent has closed it without an answer.
    Rejected,
    /// The player says that it is solved.
    Accepted,
    /// The player has come again, by another link. Agents alone are told.
    Scanned,
}

impl Event {
    const ALL: [Self; 5] = [Self::Resolved, Self::Reopened, Self::Rejected, Self::Accepted, Self::Scanned];

    /// The word that is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Resolved => "resolved",
            Self::Reopened => "reopened",
            Self::Rejected => "rejected",
            Self::Accepted => "accepted",
            Self::Scanned => "scanned",
        }
    }

    /// Reads what [`Event::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == text)
    }

    /// Whether players see it too.
    pub fn is_for_players(self) -> bool {
        self != Self::Scanned
    }
}

/// What the player's message says that accepts a solution (contract 5).
pub const ACCEPTED: &str = "Accepted the solution";

/// Reads the quick replies of an agent's message: empty ones are left out, equal ones said once. A fault names the
/// parameter `quick_reply`.
pub fn quick_replies<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>, Fault> {
    let mut replies: Vec<String> = Vec::new();
    for text in texts {
        let reply = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
        if reply.chars().count() > QUICK_REPLY_CHARACTERS_MAX {
            let detail = format!("quick_reply is longer than {QUICK_REPLY_CHARACTERS_MAX} characters");
            return Err(Fault::new("quick_reply", code::TOO_LONG, detail));
        }
        if !reply.is_empty() && !replies.contains(&reply) {
            replies.push(reply);
        }
    }
    if replies.len() > QUICK_REPLIES_MAX {
        let detail = format!("quick_reply is given more than {QUICK_REPLIES_MAX} times");
        return Err(Fault::new("quick_reply", code::TOO_MANY, detail));
    }
    Ok(replies)
}

/// A text as it is kept: trimmed, lines ended by `\n`, and no control character but `\n` and `\t`.
#[must_use]
pub fn clean(text: &str) -> String {
    let kept: String =
        text.chars().filter(|&character| !character.is_control() || matches!(character, '\n' | '\t')).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_of_five_thousand_characters_is_accepted() {
        assert!(Body::parse(&"ä".repeat(5_000)).is_ok());
    }

    #[test]
    fn a_longer_message_is_refused_without_being_repeated() {
        let fault = Body::parse(&"ä".repeat(5_001)).unwrap_err();
        assert_eq!((fault.parameter.as_str(), fault.code), ("body", "too_long"));
        assert!(!fault.detail.contains('ä'));
    }

    #[test]
    fn white_space_around_a_message_does_not_count() {
        let text = format!(" \n{}\t ", "x".repeat(5_000));
        assert_eq!(Body::parse(&text).unwrap().as_str().len(), 5_000);
    }

    #[test]
    fn a_message_of_nothing_visible_is_refused() {
        for text in ["", " ", "\r\n\t", "\u{0}\u{1b}"] {
            assert_eq!(Body::parse(text).unwrap_err().code, "required", "{text:?}");
        }
    }

    #[test]
    fn control_characters_go_and_lines_and_tabs_stay() {
        let body = Body::parse("a\u{0}b\r\nc\td\u{85}e").unwrap();
        assert_eq!(body.as_str(), "ab\nc\tde");
    }

    #[test]
    fn a_message_cannot_be_printed_by_debug() {
        assert_eq!(format!("{:?}", Body::parse("secret").unwrap()), "Body(…)");
    }

    #[test]
    fn every_origin_is_read_back() {
        for origin in Origin::ALL {
            assert_eq!(Origin::parse(origin.as_str()), Some(origin));
        }
        assert_eq!(Origin::parse("Player"), None);
    }

    #[test]
    fn a_message_with_files_needs_no_text() {
        assert_eq!(Body::parse_beside_files(" \n").unwrap().as_str(), "");
        assert_eq!(Body::parse_beside_files(&"x".repeat(5_001)).unwrap_err().code, "too_long");
    }

    #[test]
    fn every_event_is_read_back_and_one_is_for_agents_alone() {
        for event in Event::ALL {
            assert_eq!(Event::parse(event.as_str()), Some(event));
        }
        let hidden: Vec<Event> = Event::ALL.into_iter().filter(|event| !event.is_for_players()).collect();
        assert_eq!(hidden, [Event::Scanned]);
    }

    #[test]
    fn quick_replies_are_few_short_and_each_once() {
        assert_eq!(quick_replies([" Yes ", "", "No\nway", "Yes"]).unwrap(), ["Yes", "No way"]);
        assert_eq!(quick_replies(["x".repeat(81).as_str()]).unwrap_err().code, "too_long");
        assert_eq!(quick_replies(["1", "2", "3", "4", "5"]).unwrap().len(), 5);
        assert_eq!(quick_replies(["1", "2", "3", "4", "5", "6"]).unwrap_err().code, "too_many");
    }

    #[test]
    fn only_replies_count_as_unread() {
        let counted: Vec<Origin> = Origin::ALL.into_iter().filter(|origin| origin.counts_as_unread()).collect();
        assert_eq!(counted, [Origin::Agent, Origin::Automation]);
    }
}
