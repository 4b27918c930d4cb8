//! What the tests are about: a studio with an app and an agent, its links, and its players' browsers.

use super::database::Database;
use crate::Store;
use crate::agents::Role;
use crate::audit::Signature;
use crate::closings::{Answer, Closed, Move, Verdict};
use crate::issues::{ActiveIssue, NewIssue, Standing, standing};
use crate::links::LinkToKeep;
use crate::marks::Seen;
use crate::messages::{Draft, Message, Outcome};
use crate::players::{Claim, Newcomer, Voucher};
use crate::queue::{QueuePlace, QueuedIssue};
use crate::setup::{NewAgent, NewApp};
use domain::ids::{AgentId, AppId, DomainId, FaqId, IssueId, LinkId, MessageId, PlayerId, SessionId};
use domain::language::Language;
use domain::link::LinkContent;
use domain::message::{ACCEPTED, Event};
use domain::player::{Email, Identity, PhoneNumber, Uid};
use uuid::Uuid;

/// The moment at which the tests begin.
pub(super) const NOW_MS: i64 = 1_700_000_000_000;

/// What stands under the tests' own changes.
pub(super) fn by() -> Signature {
    Signature::console(NOW_MS)
}

/// A domain with one app and one agent.
#[derive(Clone)]
pub(super) struct Studio {
    pub(super) store: Store,
    pub(super) domain_id: DomainId,
    pub(super) app_id: AppId,
    pub(super) agent: (AgentId, String),
}

impl Studio {
    pub(super) async fn open(database: &Database, name: &str) -> Self {
        let store = database.store.clone();
        let domain_id = store.add_domain(name.to_owned(), NOW_MS).await.unwrap();
        let app_id = store.add_app(domain_id, new_app("Star Haul"), NOW_MS).await.unwrap();
        let agent = new_agent(&format!("mia@{name}.example"));
        let agent = (store.add_agent(domain_id, agent, NOW_MS).await.unwrap(), "Mia".to_owned());
        Self { store, domain_id, app_id, agent }
    }

    /// The browser of somebody who came by a link of their own and has no session yet.
    pub(super) fn browser(&self, identity: Identity) -> Browser {
        let session_id = SessionId(Uuid::now_v7());
        let (domain_id, app_id) = (self.domain_id, self.app_id);
        let claim = Claim { domain_id, app_id, identity, voucher: Voucher::of_call(false), session_id };
        let content = LinkContent { first_user_message: Some("My ship is gone".to_owned()), ..LinkContent::default() };
        Browser { store: self.store.clone(), claim, name: None, link_id: LinkId(Uuid::now_v7()), content, faq_id: None }
    }

    pub(super) fn new_link(&self, view_limit: Option<u16>) -> LinkToKeep {
        LinkToKeep {
            domain_id: self.domain_id,
            link_id: LinkId(Uuid::now_v7()),
            app_id: self.app_id,
            code_hash: Uuid::now_v7().into_bytes(),
            created_at_ms: NOW_MS,
            expires_at_ms: NOW_MS + 1_000,
            view_limit,
            content: LinkContent::default(),
        }
    }

    pub(super) async fn answer(&self, issue_id: IssueId, draft: Draft) -> Outcome {
        self.store.answer(self.domain_id, issue_id, self.agent.clone(), draft, false).await.unwrap()
    }

    pub(super) async fn answer_and_resolve(&self, issue_id: IssueId, draft: Draft) -> Outcome {
        self.store.answer(self.domain_id, issue_id, self.agent.clone(), draft, true).await.unwrap()
    }

    pub(super) async fn resolve(&self, issue_id: IssueId, now_ms: i64) -> Option<Standing> {
        stands(self.move_issue(issue_id, Move::Resolve, now_ms).await)
    }

    pub(super) async fn reject(&self, issue_id: IssueId) {
        self.move_issue(issue_id, Move::Reject, NOW_MS).await;
    }

    pub(super) async fn move_issue(&self, issue_id: IssueId, to: Move, now_ms: i64) -> Closed {
        self.store.move_issue(self.domain_id, issue_id, to, MessageId(Uuid::now_v7()), now_ms).await.unwrap()
    }

    pub(super) async fn standing(&self, issue_id: IssueId) -> Standing {
        let read = self.store.read((self.domain_id, issue_id), |tx, (domain_id, issue_id)| {
            Box::pin(standing(tx, *domain_id, *issue_id))
        });
        read.await.unwrap().unwrap()
    }

    /// An issue's line in the inbox's list of open or closed issues.
    pub(super) async fn queued(&self, issue_id: IssueId) -> QueuedIssue {
        let closed = !self.standing(issue_id).await.state.is_open();
        let listed = self.store.issues(self.domain_id, closed, QueuePlace::FIRST).await.unwrap();
        listed.into_iter().find(|issue| issue.issue_id == issue_id).unwrap()
    }

    /// What an issue's messages say, in order; fails if the sequences have a gap.
    pub(super) async fn bodies(&self, issue_id: IssueId) -> Vec<String> {
        let messages = self.store.messages_after(self.domain_id, issue_id, 0).await.unwrap();
        for (place, message) in (1..).zip(&messages) {
            assert_eq!(message.sequence, place);
        }
        messages.iter().map(says).collect()
    }
}

/// A player's browser that came by a link.
#[derive(Clone)]
pub(super) struct Browser {
    pub(super) store: Store,
    pub(super) claim: Claim,
    pub(super) name: Option<String>,
    pub(super) link_id: LinkId,
    pub(super) content: LinkContent,
    pub(super) faq_id: Option<FaqId>,
}

impl Browser {
    /// The same player on another device, by another link.
    pub(super) fn elsewhere(&self) -> Self {
        let mut other = self.by_another_link();
        other.claim.session_id = SessionId(Uuid::now_v7());
        other
    }

    pub(super) fn by_another_link(&self) -> Self {
        Self { link_id: LinkId(Uuid::now_v7()), ..self.clone() }
    }

    pub(super) fn new_issue(&self, now_ms: i64) -> NewIssue {
        let player_id = PlayerId(Uuid::now_v7());
        let newcomer = Newcomer { claim: self.claim.clone(), name: self.name.clone(), player_id };
        NewIssue {
            newcomer,
            link_id: self.link_id,
            content: self.content.clone(),
            faq_id: self.faq_id,
            language: Language::default(),
            now_ms,
        }
    }

    pub(super) async fn start(&self, now_ms: i64) -> Option<Standing> {
        self.store.start_issue(self.new_issue(now_ms)).await.unwrap()
    }

    pub(super) async fn say(&self, draft: Draft) -> Outcome {
        let now_ms = draft.now_ms;
        self.store.say(self.new_issue(now_ms), draft).await.unwrap()
    }

    /// Says something new and answers who said it, where.
    pub(super) async fn talk(&self, body: &str) -> Kept {
        Kept::of(self.say(draft(body, NOW_MS)).await)
    }

    pub(super) fn seen(&self, issue_id: IssueId, sequence: i64) -> Seen {
        Seen {
            claim: self.claim.clone(),
            link_id: self.link_id,
            issue_id,
            sequence,
            delivered: sequence,
            shows_question: true,
            now_ms: NOW_MS,
        }
    }

    /// Shows an issue up to a sequence and answers where the issue stands then.
    pub(super) async fn see(&self, issue_id: IssueId, sequence: i64) -> Option<Standing> {
        self.store.mark_seen(self.seen(issue_id, sequence)).await.unwrap().map(|(_, after)| after)
    }

    /// Says something to what an issue asks at its end.
    pub(super) async fn reply(&self, issue_id: IssueId, verdict: Verdict, now_ms: i64) -> Closed {
        let (claim, message_id) = (self.claim.clone(), MessageId(Uuid::now_v7()));
        self.store.answer_closing(Answer { claim, issue_id, verdict, message_id, now_ms }).await.unwrap()
    }

    pub(super) async fn active(&self, now_ms: i64) -> Option<ActiveIssue> {
        self.store.active_issue(self.claim.clone(), now_ms).await.unwrap()
    }

    /// How much is unread in the player's active issue.
    pub(super) async fn unread(&self, now_ms: i64) -> Option<i64> {
        self.active(now_ms).await.map(|active| active.unread)
    }

    pub(super) async fn player(&self) -> Option<PlayerId> {
        self.store.player(self.claim.clone()).await.unwrap()
    }
}

/// Where a message was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) issue_id: IssueId,
    pub(super) player_id: PlayerId,
    pub(super) sequence: i64,
}

impl Kept {
    pub(super) fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Kept { issue_id, player_id, sequence } => Self { issue_id, player_id, sequence },
            other => panic!("the message was not kept: {other:?}"),
        }
    }
}

/// Where an issue stands after a change; none: there is no such issue.
pub(super) fn stands(closed: Closed) -> Option<Standing> {
    match closed {
        Closed::Stands(standing) => Some(standing),
        Closed::NoSuchIssue => None,
        Closed::AnotherIsOpen => panic!("another issue is open"),
    }
}

/// A message's text, or, of a line that has no words of its own, what it tells: `(resolved)`.
pub(super) fn says(message: &Message) -> String {
    let Some(event) = message.event else { return message.body.clone() };
    assert_eq!(message.body, if event == Event::Accepted { ACCEPTED } else { "" });
    format!("({})", event.as_str())
}

/// A message under an id of its own.
pub(super) fn draft(body: &str, now_ms: i64) -> Draft {
    Draft::text(MessageId(Uuid::now_v7()), body.to_owned(), now_ms)
}

/// Identifiers, where an empty text is none.
pub(super) fn identity(uid: &str, email: &str, phone_number: &str) -> Identity {
    Identity {
        uid: (!uid.is_empty()).then(|| Uid::parse(uid).unwrap()),
        email: (!email.is_empty()).then(|| Email::parse(email).unwrap()),
        phone_number: (!phone_number.is_empty()).then(|| PhoneNumber::parse(phone_number).unwrap()),
    }
}

pub(super) fn uid(uid: &str) -> Identity {
    identity(uid, "", "")
}

pub(super) fn new_app(name: &str) -> NewApp {
    NewApp {
        name: name.to_owned(),
        web_chat: true,
        identity_verification: false,
        qr_uppercase: false,
        hue: 210,
        greetings: [(Language::default(), "Hello!".to_owned())].into(),
        default_language: Language::default(),
        secrets: Vec::new(),
    }
}

pub(super) fn new_agent(email: &str) -> NewAgent {
    NewAgent {
        email: email.to_owned(),
        name: "Mia".to_owned(),
        role: Role::Agent,
        password_hash: "$argon2id$".to_owned(),
    }
}
