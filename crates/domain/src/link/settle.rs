//! The second step: what needs stored data, and the outcome of a `qrcode` call.

use std::collections::BTreeMap;

use super::members::{settle_fields, settle_tags};
use super::{Format, HelpTarget, LinkContent, LinkRequest, NewLink};
use crate::fault::{Fault, code, echo};
use crate::ids::AppId;
use crate::issue_field::{FieldValue, IssueField};

/// The stored data that a call is judged against, all of one domain.
#[derive(Debug, Clone, Default)]
pub struct LinkContext {
    /// The app of [`LinkRequest::app_id`]; `None` when the domain has no such app.
    pub app: Option<AppRules>,
    /// The domain's custom issue fields.
    pub fields: Vec<IssueField>,
    /// The names of the tags that may be given to an issue.
    pub live_tags: Vec<String>,
    /// The section of [`LinkRequest::help_section`] is there for players.
    pub section_is_published: bool,
    /// The FAQ of [`LinkRequest::help_faq`] is there for players.
    pub faq_is_published: bool,
    /// The tags of that FAQ, which `help_faq_filter` may leave out.
    pub faq_tags: Vec<String>,
    /// The names of all tags, archived ones too: a FAQ may still carry them.
    pub known_filter_tags: Vec<String>,
}

/// What an app's settings say about links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppRules {
    /// Links can be made only for apps with web chat.
    pub web_chat: bool,
    /// The app asks for proof of who the player is (contract 3).
    pub identity_verification: bool,
}

/// A call that makes a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The link.
    pub link: NewLink,
    /// What was dropped, cut or has no effect.
    pub warnings: Vec<Fault>,
    /// Only asked what would happen: nothing is stored.
    pub dry_run: bool,
    /// The answer is to have `active_issue`.
    pub includes_unread: bool,
    /// What `qrcode` of the answer holds.
    pub format: Format,
}

/// A call that makes none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Every fault; with `strict`, the warnings too.
    pub faults: Vec<Fault>,
    /// The warnings, if they are no faults.
    pub warnings: Vec<Fault>,
}

impl LinkRequest {
    /// Judges the rest and makes the link, or says everything that is wrong.
    pub fn settle(mut self, context: &LinkContext) -> Result<Settled, Refused> {
        let mut faults = std::mem::take(&mut self.faults);
        let mut warnings = std::mem::take(&mut self.warnings);
        faults.extend(self.judge_app(context));
        warnings.extend(self.judge_token(context));
        warnings.extend(self.judge_filter(context));
        warnings.extend(self.judge_intent());
        let fields = settle_fields(&self.custom_fields, &context.fields, &mut warnings);
        let tags = settle_tags(&self.tags, &context.live_tags, &mut warnings);
        let help = self.help.settle(context, self.faq_filter.as_ref(), &mut warnings);
        if self.strict {
            faults.append(&mut warnings);
        }
        match self.app_id {
            Some(app_id) if faults.is_empty() => Ok(Settled {
                dry_run: self.dry_run,
                includes_unread: self.includes_unread,
                format: self.format,
                link: self.into_link(app_id, fields, tags, help),
                warnings,
            }),
            _ => Err(Refused { faults, warnings }),
        }
    }

    fn into_link(
        self,
        app_id: AppId,
        fields: BTreeMap<String, FieldValue>,
        tags: Vec<String>,
        help: HelpTarget,
    ) -> NewLink {
        let content = LinkContent {
            identity: self.identity,
            name: self.name,
            language: self.language,
            first_user_message: self.first_user_message,
            fields,
            tags,
            help,
            faq_filter: self.faq_filter,
            intent: self.intent,
            widget: self.widget,
            initiate_chat: self.initiate_chat,
        };
        NewLink {
            app_id,
            expires_at_ms: self.expiry.expires_at_ms,
            view_limit: self.expiry.view_limit,
            user_auth_token: self.user_auth_token,
            content,
        }
    }

    fn judge_app(&self, context: &LinkContext) -> Option<Fault> {
        self.app_id?;
        match context.app {
            None => Some(Fault::unknown_app()),
            Some(AppRules { web_chat: false, .. }) => Some(Fault::new(
                "app_id",
                code::WEB_CHAT_OFF,
                "app_id names an app without web chat; a link needs an app with web chat",
            )),
            Some(_) => None,
        }
    }

    /// Until tokens are checked no token proves anything, and the player is told so (contract 3).
    fn judge_token(&self, context: &LinkContext) -> Option<Fault> {
        let asks_for_proof = context.app.is_some_and(|app| app.identity_verification);
        if !asks_for_proof {
            return None;
        }
        let consequence = "the link is made, but its chat does not start";
        if self.user_auth_token.is_some() {
            let detail = format!("user_auth_token does not prove who the player is; {consequence}");
            return Some(Fault::new("user_auth_token", code::NOT_PROVED, detail));
        }
        let is_missed = !self.identity.is_anonymous() && !self.user_auth_token_is_given;
        is_missed.then(|| {
            let detail = format!("this app asks for a user_auth_token of every identified player; {consequence}");
            Fault::new("user_auth_token", code::REQUIRED, detail)
        })
    }

    fn judge_filter<'a>(&'a self, context: &'a LinkContext) -> impl Iterator<Item = Fault> + 'a {
        let tags = self.faq_filter.iter().flat_map(|filter| &filter.tags).enumerate();
        tags.filter(|(_, tag)| !context.known_filter_tags.contains(tag)).map(|(index, tag)| {
            let detail = format!("{} is no tag of this domain; no FAQ has it", echo(tag));
            Fault::new(format!("help_faq_filter.tags[{index}]"), code::UNKNOWN, detail)
        })
    }

    /// There are no intents yet, so that no text matches one.
    fn judge_intent(&self) -> Option<Fault> {
        self.intent.as_ref().map(|_| {
            let detail = "no intent matches this text; the conversation starts as usual";
            Fault::new("intent", code::NOT_FOUND, detail)
        })
    }
}
