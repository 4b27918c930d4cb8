//! The second step: what needs stored data, and the outcome of a `qrcode` call.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::members::{settle_fields, settle_tags};
use super::{Format, HelpTarget, LinkContent, LinkRequest, NewLink};
use crate::fault::{Fault, code, echo};
use crate::identity::{Proved, Unproved};
use crate::ids::AppId;
use crate::issue_field::{FieldValue, IssueField};

/// The stored data that a call is judged against, all of one domain.
#[derive(Debug, Clone, Default)]
pub struct LinkContext {
    /// The app of [`LinkRequest::app_id`]; `None` when the domain has no such app.
    pub app: Option<AppRules>,
    /// What the token of [`LinkRequest::user_auth_token`] proves; `None` when there is none.
    pub token: Option<Result<Proved, Unproved>>,
    /// The domain's custom issue fields.
    pub fields: Arc<[IssueField]>,
    /// The domain's tags.
    pub tags: Arc<[Tag]>,
    /// The section of [`LinkRequest::help_section`] is there for players.
    pub section_is_published: bool,
    /// The FAQ of [`LinkRequest::help_faq`] is there for players.
    pub faq_is_published: bool,
    /// The tags of that FAQ, which `help_faq_filter` may leave out.
    pub faq_tags: Vec<String>,
}

/// A word for sorting issues and FAQs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The word.
    pub name: String,
    /// No longer given to issues; a FAQ may still carry it.
    pub archived: bool,
}

/// What an app's settings say about links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppRules {
    /// Links can be made only for apps with web chat.
    pub web_chat: bool,
    /// The app asks for proof of who the player is (contract 3).
    pub identity_verification: bool,
    /// Of who the player is only the uid is kept (contract 5).
    pub full_privacy: bool,
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
        warnings.extend(self.forget_contact(context));
        warnings.extend(self.judge_token(context));
        warnings.extend(self.judge_filter(context));
        warnings.extend(self.judge_intent());
        let fields = settle_fields(&self.custom_fields, &context.fields, &mut warnings);
        let tags = settle_tags(&self.tags, &context.tags, &mut warnings);
        let help = self.help.settle(context, self.faq_filter.as_ref(), &mut warnings);
        if self.strict {
            faults.append(&mut warnings);
        }
        match self.app_id {
            Some(app_id) if faults.is_empty() => Ok(Settled {
                dry_run: self.dry_run,
                includes_unread: self.includes_unread,
                format: self.format,
                link: self.into_link(app_id, context, (fields, tags, help)),
                warnings,
            }),
            _ => Err(Refused { faults, warnings }),
        }
    }

    fn into_link(
        self,
        app_id: AppId,
        context: &LinkContext,
        (fields, tags, help): (BTreeMap<String, FieldValue>, Vec<String>, HelpTarget),
    ) -> NewLink {
        let proved = context.token.and_then(Result::ok).unwrap_or_default();
        let content = LinkContent {
            proved: proved.within(&self.identity),
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
        NewLink { app_id, expires_at_ms: self.expiry.expires_at_ms, view_limit: self.expiry.view_limit, content }
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

    /// Full privacy: neither name nor contact is kept (contract 5).
    fn forget_contact(&mut self, context: &LinkContext) -> Vec<Fault> {
        if !context.app.is_some_and(|app| app.full_privacy) {
            return Vec::new();
        }
        let dropped = [
            ("email", self.identity.email.take().is_some()),
            ("phone_number", self.identity.phone_number.take().is_some()),
            ("name", self.name.take().is_some()),
        ];
        let given = dropped.into_iter().filter(|(_, is_given)| *is_given);
        let warning = |(name, _)| {
            let detail = format!("{name} is not kept: this app has full privacy, and only uid says who the player is");
            Fault::new(name, code::IGNORED, detail)
        };
        given.map(warning).collect()
    }

    /// Where proof is asked for, the game is told of every player who will find no chat (contract 3).
    fn judge_token(&self, context: &LinkContext) -> Option<Fault> {
        context.app.filter(|app| app.identity_verification)?;
        let consequence = match self.identity.is_anonymous() {
            true => "the player is anonymous",
            false => "a link without proof leads to the help and to no chat",
        };
        match context.token {
            Some(Ok(_)) => None,
            Some(Err(unproved)) => {
                let detail = format!("user_auth_token proves nobody: {unproved}; {consequence}");
                Some(Fault::new("user_auth_token", code::NOT_PROVED, detail))
            }
            None if self.identity.is_anonymous() || self.user_auth_token_is_given => None,
            None => {
                let detail = format!("this app asks for a user_auth_token of every identified player; {consequence}");
                Some(Fault::new("user_auth_token", code::REQUIRED, detail))
            }
        }
    }

    fn judge_filter<'a>(&'a self, context: &'a LinkContext) -> impl Iterator<Item = Fault> + 'a {
        let tags = self.faq_filter.iter().flat_map(|filter| &filter.tags).enumerate();
        let is_known = |name: &String| context.tags.iter().any(|tag| tag.name == *name);
        tags.filter(move |(_, tag)| !is_known(tag)).map(|(index, tag)| {
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
