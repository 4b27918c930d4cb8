//! The first step: everything about a `qrcode` call that can be judged without stored data.

use std::fmt;

use serde_json::{Map, Value};

use super::expiry::Expiry;
use super::help::{HelpWish, read_cut_text};
use super::{Format, PARAMETERS, UserAuthToken, Widget};
use crate::fault::{Fault, code, echo};
use crate::ids::{AppId, FaqId, SectionId};
use crate::language::Language;
use crate::limits::{
    FIRST_USER_MESSAGE_CHARACTERS_MAX, INTENT_CHARACTERS_MAX, NAME_CHARACTERS_MAX, USER_AUTH_TOKEN_BYTES_MAX,
};
use crate::message;
use crate::params::{Params, Reader};
use crate::player::{Identity, PlayerName, read_app_id};
use crate::tag_filter::TagFilter;

/// A `qrcode` call, half judged: its faults and warnings so far are inside, and come out of
/// [`LinkRequest::settle`].
#[derive(Clone)]
pub struct LinkRequest {
    pub(super) app_id: Option<AppId>,
    pub(super) format: Format,
    pub(super) expiry: Expiry,
    pub(super) identity: Identity,
    pub(super) user_auth_token: Option<UserAuthToken>,
    pub(super) user_auth_token_is_given: bool,
    pub(super) name: Option<PlayerName>,
    pub(super) language: Option<Language>,
    pub(super) first_user_message: Option<String>,
    pub(super) custom_fields: Map<String, Value>,
    pub(super) tags: Vec<Value>,
    pub(super) help: HelpWish,
    pub(super) faq_filter: Option<TagFilter>,
    pub(super) intent: Option<String>,
    pub(super) widget: Widget,
    pub(super) includes_unread: bool,
    pub(super) initiate_chat: bool,
    pub(super) strict: bool,
    pub(super) dry_run: bool,
    pub(super) faults: Vec<Fault>,
    pub(super) warnings: Vec<Fault>,
}

impl LinkRequest {
    /// Reads every parameter of contract 1.2. Never fails and never stops early.
    pub fn parse(params: &Params, now_ms: i64) -> Self {
        let mut reader = Reader::new(params, PARAMETERS);
        let request = Self {
            app_id: read_app_id(&mut reader),
            format: reader.choice("format", FORMATS).unwrap_or_default(),
            expiry: Expiry::read(&mut reader, now_ms),
            identity: Identity::read(&mut reader),
            user_auth_token: read_token(&mut reader),
            user_auth_token_is_given: reader.is_given("user_auth_token"),
            name: read_name(&mut reader),
            language: read_language(&mut reader),
            first_user_message: read_first_user_message(&mut reader),
            custom_fields: reader.map("custom_fields").unwrap_or_default(),
            tags: reader.array("tags").unwrap_or_default(),
            help: HelpWish::read(&mut reader),
            faq_filter: TagFilter::read(&mut reader),
            intent: read_cut_text(&mut reader, "intent", INTENT_CHARACTERS_MAX),
            widget: read_widget(&mut reader),
            includes_unread: read_includes(&mut reader),
            initiate_chat: reader.boolean("initiate_chat"),
            strict: reader.boolean("strict"),
            dry_run: reader.boolean("dry_run"),
            faults: Vec::new(),
            warnings: Vec::new(),
        };
        Self { faults: reader.faults, warnings: reader.warnings, ..request }
    }

    /// The app to look up for the [`super::LinkContext`], if a well-formed one is named.
    pub fn app_id(&self) -> Option<AppId> {
        self.app_id
    }

    /// The section to look up, if a well-formed one is named.
    pub fn help_section(&self) -> Option<SectionId> {
        self.help.section
    }

    /// The FAQ to look up, if a well-formed one is named.
    pub fn help_faq(&self) -> Option<FaqId> {
        self.help.faq
    }

    /// Who the call says that the player is.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The token to be judged for the [`super::LinkContext`], if there is one.
    pub fn user_auth_token(&self) -> Option<&UserAuthToken> {
        self.user_auth_token.as_ref()
    }

    /// Whether the answer is to have `active_issue`.
    pub fn includes_unread(&self) -> bool {
        self.includes_unread
    }

    /// Whether the call only asks what would happen.
    pub fn dry_run(&self) -> bool {
        self.dry_run
    }
}

impl fmt::Debug for LinkRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkRequest")
            .field("app_id", &self.app_id)
            .field("faults", &self.faults)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

const FORMATS: &[(&str, Format)] =
    &[("png", Format::Png), ("svg", Format::Svg), ("base64", Format::Base64), ("matrix", Format::Matrix)];

const WIDGETS: &[(&str, Widget)] = &[("open", Widget::Open), ("minimize", Widget::Minimize), ("hide", Widget::Hide)];

/// Never a fault (contract 1.2): a token that cannot be kept is a warning.
fn read_token(reader: &mut Reader<'_>) -> Option<UserAuthToken> {
    let text = reader.text_or_warn("user_auth_token")?;
    let token = UserAuthToken::parse(&text).ok_or_else(|| {
        let detail =
            format!("user_auth_token has {} bytes; longer than {USER_AUTH_TOKEN_BYTES_MAX} it is dropped", text.len());
        Fault::new("user_auth_token", code::TOO_LONG, detail)
    });
    reader.keep_or_warn(token)
}

fn read_name(reader: &mut Reader<'_>) -> Option<PlayerName> {
    let text = reader.text_or_warn("name")?;
    let cut = PlayerName::cut(&text);
    let (code, detail) = match &cut {
        Some((_, false)) => return cut.map(|(name, _)| name),
        Some((_, true)) => {
            (code::CUT, format!("name is longer than {NAME_CHARACTERS_MAX} characters; the rest is cut"))
        }
        None => (code::IGNORED, "name holds only white space and is ignored".to_owned()),
    };
    reader.warn(Fault::new("name", code, detail));
    cut.map(|(name, _)| name)
}

fn read_language(reader: &mut Reader<'_>) -> Option<Language> {
    let text = reader.text_or_warn("language")?;
    let language = Language::parse(&text).ok_or_else(|| {
        let detail = format!(
            "{} is no language that we speak, such as en, de or pt-br; the browser's language is used",
            echo(&text)
        );
        Fault::new("language", code::UNKNOWN, detail)
    });
    reader.keep_or_warn(language)
}

fn read_first_user_message(reader: &mut Reader<'_>) -> Option<String> {
    let name = "first_user_message";
    let text = reader.text(name)?;
    let characters = text.chars().count();
    if characters > FIRST_USER_MESSAGE_CHARACTERS_MAX {
        let detail = format!(
            "{name} has {characters} characters; at most {FIRST_USER_MESSAGE_CHARACTERS_MAX} are \
             accepted"
        );
        reader.fault(Fault::new(name, code::TOO_LONG, detail));
        return None;
    }
    let clean = message::clean(&text);
    if clean.is_empty() {
        let detail = format!("{name} holds no visible character and is ignored");
        reader.warn(Fault::new(name, code::IGNORED, detail));
        return None;
    }
    Some(clean)
}

/// Absent: open, unless the call leads into the help (contract 1.2).
fn read_widget(reader: &mut Reader<'_>) -> Widget {
    let help_is_given =
        PARAMETERS.iter().any(|parameter| parameter.name.starts_with("help_") && reader.is_given(parameter.name));
    let default = if help_is_given { Widget::Minimize } else { Widget::Open };
    reader.choice("webchat_widget", WIDGETS).unwrap_or(default)
}

fn read_includes(reader: &mut Reader<'_>) -> bool {
    let members = reader.array("includes").unwrap_or_default();
    for (index, member) in members.iter().enumerate() {
        if member.as_str() != Some("unread_messages") {
            let detail = "includes knows only unread_messages";
            reader.fault(Fault::new(format!("includes[{index}]"), code::UNKNOWN, detail));
        }
    }
    !members.is_empty()
}
