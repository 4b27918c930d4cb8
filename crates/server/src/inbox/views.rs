//! What the inbox's templates show.

use crate::pages::{PageLink, initial, times};
use domain::ids::FaqId;
use domain::issue::State;
use domain::issue_field::FieldValue;
use store::links::KeptLink;
use store::queue::{EarlierIssue as KeptEarlierIssue, IssueContext, IssueDetail, QueuedIssue, Scan};

/// A row of the list.
#[derive(Debug)]
pub(super) struct IssueRow {
    pub(super) issue_id: i64,
    pub(super) player_name: String,
    pub(super) app_name: String,
    pub(super) excerpt: String,
    pub(super) answered: bool,
    pub(super) state: IssueStateView,
    pub(super) unread: i64,
    pub(super) updated_at_human: String,
    pub(super) updated_at_iso: String,
}

impl IssueRow {
    pub(super) fn new(issue: QueuedIssue, now_ms: i64) -> Self {
        Self {
            issue_id: issue.issue_id.0,
            player_name: issue.player.unwrap_or_else(|| GUEST.to_owned()),
            app_name: issue.app_name,
            excerpt: issue.title,
            answered: !issue.needs_answer,
            state: IssueStateView::from(issue.state),
            unread: issue.unanswered,
            updated_at_human: times::ago(issue.updated_at_ms, now_ms),
            updated_at_iso: times::iso(issue.updated_at_ms),
        }
    }

    /// The letter in the player's face.
    pub(super) fn initial(&self) -> String {
        initial(&self.player_name)
    }
}

const GUEST: &str = "Guest";

/// A state as key and words.
#[derive(Debug, Clone, Copy)]
pub(super) struct IssueStateView {
    pub(super) key: &'static str,
    pub(super) label: &'static str,
    over: bool,
}

impl From<State> for IssueStateView {
    fn from(state: State) -> Self {
        let label = match state {
            State::New => "New",
            State::NewForAgent => "New for agent",
            State::AgentReplied => "Answered",
            State::WaitingForAgent => "Waiting for agent",
            State::PendingReassignment => "To be reassigned",
            State::Resolved => "Resolved",
            State::Rejected => "Rejected",
        };
        Self { key: state.as_str(), label, over: !state.is_open() }
    }
}

impl IssueStateView {
    /// Nothing more is expected of an agent.
    pub(super) fn is_over(&self) -> bool {
        self.over
    }
}

/// The open issue.
#[derive(Debug)]
pub(super) struct ThreadView {
    pub(super) issue_id: i64,
    pub(super) player_name: String,
    pub(super) app_name: String,
    pub(super) state: IssueStateView,
    /// As the script reads it.
    pub(super) live_state: String,
    pub(super) last_sequence: i64,
    pub(super) new_message_id: String,
    pub(super) message_limit: usize,
}

/// How sure we are of who the player is (contract 2 and 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Verified,
    Vouched,
    Unverified,
    Anonymous,
}

/// The right pane: the player's scene in one look.
#[derive(Debug)]
pub(super) struct ContextView {
    pub(super) player_name: String,
    pub(super) standing: Standing,
    pub(super) uid: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone_number: Option<String>,
    pub(super) app_name: String,
    pub(super) language: String,
    pub(super) fields: Vec<FieldView>,
    pub(super) tags: Vec<String>,
    /// FAQs that had not helped.
    pub(super) faqs: Vec<PageLink>,
    pub(super) link: Option<LinkView>,
    /// The player came again by other links.
    pub(super) scans: Vec<ScanView>,
    /// Stars, and what the player has added.
    pub(super) rating: Option<(i64, String)>,
    pub(super) earlier_issues: Vec<EarlierIssue>,
}

/// A custom issue field with its value.
#[derive(Debug)]
pub(super) struct FieldView {
    pub(super) label: String,
    pub(super) value: String,
}

impl FieldView {
    fn of(values: &[(String, FieldValue)]) -> Vec<Self> {
        values.iter().map(|(label, value)| Self { label: label.clone(), value: value.display() }).collect()
    }
}

/// The link that the player came by.
#[derive(Debug)]
pub(super) struct LinkView {
    pub(super) created_at_human: String,
    pub(super) created_at_iso: String,
    pub(super) expires_at_human: String,
    pub(super) expires_at_iso: String,
    pub(super) views: String,
    pub(super) hits_counted: i64,
    pub(super) hits_not_counted: i64,
}

/// What the game said when the player came again.
#[derive(Debug)]
pub(super) struct ScanView {
    pub(super) at_human: String,
    pub(super) at_iso: String,
    pub(super) fields: Vec<FieldView>,
    pub(super) tags: Vec<String>,
    pub(super) first_message: Option<String>,
}

impl ScanView {
    fn new(scan: Scan, now_ms: i64) -> Self {
        Self {
            at_human: times::ago(scan.at_ms, now_ms),
            at_iso: times::iso(scan.at_ms),
            fields: FieldView::of(&scan.values),
            tags: scan.tags,
            first_message: scan.first_user_message,
        }
    }
}

/// An issue of the same player before this one.
#[derive(Debug)]
pub(super) struct EarlierIssue {
    pub(super) issue_id: i64,
    pub(super) excerpt: String,
    pub(super) state: IssueStateView,
    pub(super) created_at_human: String,
}

impl ContextView {
    pub(super) fn new(
        (issue, context): (IssueDetail, IssueContext),
        domain_name: &str,
        link: Option<(KeptLink, Vec<(String, i64)>)>,
        now_ms: i64,
    ) -> Self {
        let app_id = issue.app_id.0;
        // Without a language: the agent's browser chooses.
        let faq_link = |(faq_id, title): (FaqId, String)| PageLink {
            title: if title.is_empty() { format!("FAQ {faq_id}") } else { title },
            href: format!("/{domain_name}/hc/{app_id}/faq/{faq_id}/"),
            spoken: None,
        };
        let language = link.as_ref().and_then(|(link, _)| link.content.language).or(issue.language);
        Self {
            player_name: player_name(&issue),
            standing: standing(&issue),
            app_name: issue.app_name,
            language: language.map_or_else(
                || "The browser's own".to_owned(),
                |language| format!("{} ({})", language.endonym(), language.code()),
            ),
            uid: issue.uid,
            email: issue.email,
            phone_number: issue.phone_number,
            fields: FieldView::of(&context.values),
            tags: context.tags,
            faqs: context.faqs.into_iter().map(faq_link).collect(),
            link: link.map(|(link, hits)| LinkView::new(&link, &hits, now_ms)),
            scans: context.scans.into_iter().map(|scan| ScanView::new(scan, now_ms)).collect(),
            rating: issue.standing.rating.map(|rating| (rating.stars(), issue.rating_comment)),
            earlier_issues: context.earlier.into_iter().map(|earlier| EarlierIssue::new(earlier, now_ms)).collect(),
        }
    }

    /// The letter in the player's face.
    pub(super) fn initial(&self) -> String {
        initial(&self.player_name)
    }
}

impl LinkView {
    fn new(link: &KeptLink, hits: &[(String, i64)], now_ms: i64) -> Self {
        let (counted, others): (Vec<_>, Vec<_>) = hits.iter().partition(|(outcome, _)| outcome == "counted");
        let sum = |hits: Vec<&(String, i64)>| hits.iter().map(|(_, count)| count).sum();
        let hits_counted = sum(counted);
        Self {
            created_at_human: times::ago(link.created_at_ms, now_ms),
            created_at_iso: times::iso(link.created_at_ms),
            expires_at_human: times::until(link.entrance.expires_at_ms, now_ms),
            expires_at_iso: times::iso(link.entrance.expires_at_ms),
            views: match link.entrance.view_limit {
                Some(limit) => format!("{} of {limit}", link.entrance.views),
                None => format!("{hits_counted}, no limit"),
            },
            hits_counted,
            hits_not_counted: sum(others),
        }
    }
}

impl EarlierIssue {
    fn new(issue: KeptEarlierIssue, now_ms: i64) -> Self {
        Self {
            issue_id: issue.issue_id.0,
            excerpt: issue.title,
            state: IssueStateView::from(issue.state),
            created_at_human: times::ago(issue.created_at_ms, now_ms),
        }
    }
}

pub(super) fn player_name(issue: &IssueDetail) -> String {
    let known = [&issue.name, &issue.uid, &issue.email].into_iter().flatten().next();
    known.cloned().unwrap_or_else(|| GUEST.to_owned())
}

fn standing(issue: &IssueDetail) -> Standing {
    let anonymous = issue.uid.is_none() && issue.email.is_none() && issue.phone_number.is_none();
    match (anonymous, issue.verified, issue.identity_verification) {
        (true, ..) => Standing::Anonymous,
        (_, true, _) => Standing::Verified,
        (_, _, true) => Standing::Unverified,
        _ => Standing::Vouched,
    }
}
