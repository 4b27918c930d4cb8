//! What a link is, once its call is judged.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::identity::Proved;
use crate::ids::{AppId, FaqId, SectionId};
use crate::issue_field::FieldValue;
use crate::language::Language;
use crate::player::{Identity, PlayerName};
use crate::tag_filter::TagFilter;

/// A link to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    /// The app whose help and chat the link opens.
    pub app_id: AppId,
    /// When the link ends, in milliseconds since 1970.
    pub expires_at_ms: i64,
    /// After how many views the link ends, 1 to 32,767; `None` for no limit.
    pub view_limit: Option<u16>,
    /// Everything that is only needed when the link is opened.
    pub content: LinkContent,
}

/// What is kept of a link as one JSON text. What was not said is not kept: that would be half of the text. It has personal data
/// in it, so `Debug` shows little.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkContent {
    /// Who the player is said to be.
    pub identity: Identity,
    /// What of that its token has proved; the token itself is not kept.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proved: Proved,
    /// What the player is called.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<PlayerName>,
    /// The language to speak, instead of the browser's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<Language>,
    /// What to say in the player's name when the chat starts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub first_user_message: Option<String>,
    /// Custom issue fields by key.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fields: BTreeMap<String, FieldValue>,
    /// Names of live tags, each once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
    /// What the help center shows first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub help: HelpTarget,
    /// Which FAQs are shown at all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub faq_filter: Option<TagFilter>,
    /// The text whose best-matching intent starts the conversation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub intent: Option<String>,
    /// How the chat stands beside the help.
    #[serde(default, skip_serializing_if = "is_default")]
    pub widget: Widget,
    /// Start a new chat at once when the last issue is resolved.
    #[serde(default, skip_serializing_if = "is_default")]
    pub initiate_chat: bool,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl fmt::Debug for LinkContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkContent")
            .field("language", &self.language)
            .field("widget", &self.widget)
            .field("initiate_chat", &self.initiate_chat)
            .finish_non_exhaustive()
    }
}

/// What the help center shows first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HelpTarget {
    /// The front page.
    #[default]
    Front,
    /// A section.
    Section(SectionId),
    /// A FAQ.
    Faq(FaqId),
    /// The results of a search for a text of 1 to 200 characters.
    Search(String),
}

/// `webchat_widget`: how the chat stands when the page loads (contract 1.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Widget {
    /// Open.
    #[default]
    Open,
    /// There, but closed.
    Minimize,
    /// Not there.
    Hide,
}

/// `format`: what `qrcode` of the answer holds (contract 1.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// A PNG image as a data URL.
    #[default]
    Png,
    /// The text of an SVG image.
    Svg,
    /// A PNG image in base64, without the data URL's prefix.
    Base64,
    /// The modules as rows of `0` and `1`.
    Matrix,
}
