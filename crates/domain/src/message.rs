//! What is said in a chat, and who said it.

use std::fmt;

use crate::fault::{Fault, code};
use crate::limits::MESSAGE_CHARACTERS_MAX;

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
        let clean = clean(text);
        if clean.is_empty() {
            return Err(Fault::new("body", code::REQUIRED, "body must hold at least one visible character"));
        }
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

/// A text as it is kept: see [`Body`].
pub(crate) fn clean(text: &str) -> String {
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
    fn only_replies_count_as_unread() {
        let counted: Vec<Origin> = Origin::ALL.into_iter().filter(|origin| origin.counts_as_unread()).collect();
        assert_eq!(counted, [Origin::Agent, Origin::Automation]);
    }
}
