//! The agents' view: the queue of a domain's issues, and one issue with its player's context.

use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::issues::{STANDING_COLUMNS, Standing, standing_columns};
use crate::limits::ISSUES_PER_PAGE;
use crate::{Store, StoreError};
use domain::attachment::FileType;
use domain::ids::{AppId, DomainId, FaqId, IssueId, LinkId};
use domain::issue::State;
use domain::issue_field::FieldValue;
use domain::language::Language;
use domain::link::LinkContent;
use std::collections::HashMap;

statements! {
    /// What waits for an answer first, then the latest.
    OPEN = "SELECT i.issue_id, i.state, i.title, i.updated_at_ms, i.unanswered, i.needs_answer, a.name, p.name, p.uid,
            p.email
        FROM issue i JOIN app a ON a.domain_id = i.domain_id AND a.app_id = i.app_id
            JOIN player p ON p.domain_id = i.domain_id AND p.player_id = i.player_id
        WHERE i.domain_id = $1 AND i.state NOT IN ('resolved', 'rejected')
            AND (i.needs_answer, i.updated_at_ms, i.issue_id)
                < (CAST($2 AS BOOLEAN), CAST($3 AS BIGINT), CAST($4 AS BIGINT))
        ORDER BY i.needs_answer DESC, i.updated_at_ms DESC, i.issue_id DESC LIMIT $5";
    CLOSED = "SELECT i.issue_id, i.state, i.title, i.updated_at_ms, i.unanswered, i.needs_answer, a.name, p.name, p.uid,
            p.email
        FROM issue i JOIN app a ON a.domain_id = i.domain_id AND a.app_id = i.app_id
            JOIN player p ON p.domain_id = i.domain_id AND p.player_id = i.player_id
        WHERE i.domain_id = $1 AND i.state IN ('resolved', 'rejected')
            AND (i.updated_at_ms, i.issue_id) < (CAST($2 AS BIGINT), CAST($3 AS BIGINT))
        ORDER BY i.updated_at_ms DESC, i.issue_id DESC LIMIT $4";
    DETAIL = concat!("SELECT ", standing_columns!(), ", i.title, i.created_at_ms, i.link_id, i.language, i.rating_comment, a.full_privacy, a.attachment_types, a.app_id, a.name,
            a.identity_verification, p.uid, p.email, p.phone_number, p.name,
            CASE WHEN p.uid IS NULL THEN p.email_verified OR p.phone_verified ELSE p.uid_verified END
        FROM issue i JOIN app a ON a.domain_id = i.domain_id AND a.app_id = i.app_id
            JOIN player p ON p.domain_id = i.domain_id AND p.player_id = i.player_id
        WHERE i.domain_id = $1 AND i.issue_id = $2");
    VALUES_OF = "SELECT v.field_key, f.label, v.value FROM issue_value v
            LEFT JOIN issue_field f ON f.domain_id = v.domain_id AND f.field_key = v.field_key
        WHERE v.domain_id = $1 AND v.issue_id = $2 ORDER BY f.place, v.field_key";
    TAGS_OF = "SELECT tag FROM issue_tag WHERE domain_id = $1 AND issue_id = $2 ORDER BY tag";
    FAQS_OF = "SELECT q.faq_id, COALESCE(t.title, '') FROM issue_faq q
            JOIN faq f ON f.domain_id = q.domain_id AND f.faq_id = q.faq_id
            JOIN app a ON a.domain_id = f.domain_id AND a.app_id = f.app_id
            LEFT JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id AND t.language = a.default_language
        WHERE q.domain_id = $1 AND q.issue_id = $2 ORDER BY q.faq_id LIMIT 20";
    SCANS_OF = "SELECT s.at_ms, l.content FROM issue_scan s
            JOIN link l ON l.domain_id = s.domain_id AND l.link_id = s.link_id
        WHERE s.domain_id = $1 AND s.issue_id = $2 ORDER BY s.at_ms DESC, s.link_id LIMIT 10";
    LABELS = "SELECT field_key, label FROM issue_field WHERE domain_id = $1";
    EARLIER = "SELECT issue_id, state, title, created_at_ms FROM issue
        WHERE domain_id = $1 AND player_id = (SELECT i.player_id FROM issue i WHERE i.domain_id = $1 AND i.issue_id = $2)
            AND issue_id < $2 ORDER BY issue_id DESC LIMIT 20";
}

/// A line of the inbox's list.
#[derive(Clone)]
pub struct QueuedIssue {
    /// The issue's publish id.
    pub issue_id: IssueId,
    /// Contract 5.
    pub state: State,
    /// What the player first said, shortened.
    pub title: String,
    /// When something last happened.
    pub updated_at_ms: i64,
    /// The player's messages since the last answer.
    pub unanswered: i64,
    /// Whether it is the agents' turn.
    pub needs_answer: bool,
    /// The app's name.
    pub app_name: String,
    /// What the player is called: name, else uid, else e-mail.
    pub player: Option<String>,
}

/// The place in the list after which a page begins.
#[derive(Debug, Clone, Copy)]
pub struct QueuePlace {
    /// As in [`QueuedIssue`].
    pub needs_answer: bool,
    /// As in [`QueuedIssue`].
    pub updated_at_ms: i64,
    /// As in [`QueuedIssue`].
    pub issue_id: IssueId,
}

impl QueuePlace {
    /// Before all others.
    pub const FIRST: Self = Self { needs_answer: true, updated_at_ms: i64::MAX, issue_id: IssueId(i64::MAX) };
}

/// An issue as an agent reads it, without its messages.
#[derive(Clone)]
pub struct IssueDetail {
    /// Where it stands.
    pub standing: Standing,
    /// What the player first said, shortened.
    pub title: String,
    /// When it started.
    pub created_at_ms: i64,
    /// The link it came by.
    pub link_id: Option<LinkId>,
    /// The app.
    pub app_id: AppId,
    /// The app's name.
    pub app_name: String,
    /// Whether the app asks for tokens.
    pub identity_verification: bool,
    /// The player's identifiers and name.
    pub uid: Option<String>,
    /// As above.
    pub email: Option<String>,
    /// As above.
    pub phone_number: Option<String>,
    /// As above.
    pub name: Option<String>,
    /// The language of the page on which it began.
    pub language: Option<Language>,
    /// What the player has added to their rating.
    pub rating_comment: String,
    /// Whether the app keeps neither files nor who somebody is.
    pub full_privacy: bool,
    /// The kinds of files that the app takes.
    pub attachment_types: Vec<FileType>,
    /// Whether any identifier was proved.
    pub verified: bool,
}

/// What is known around an issue: the player's scene, for who opens it.
#[derive(Clone)]
pub struct IssueContext {
    /// The custom issue fields: label and value.
    pub values: Vec<(String, FieldValue)>,
    /// Its tags.
    pub tags: Vec<String>,
    /// FAQs that had not helped before, with their titles.
    pub faqs: Vec<(FaqId, String)>,
    /// When the player came again by other links, and what the game said with them; latest first.
    pub scans: Vec<Scan>,
    /// The player's issues before this one, latest first.
    pub earlier: Vec<EarlierIssue>,
}

/// The player came to an open issue by a link that had not begun it.
#[derive(Clone)]
pub struct Scan {
    /// When.
    pub at_ms: i64,
    /// The custom issue fields that the game sent with the link: label and value.
    pub values: Vec<(String, FieldValue)>,
    /// Its tags.
    pub tags: Vec<String>,
    /// What the player would have said first.
    pub first_user_message: Option<String>,
}

/// An issue of the same player, as a line of a list.
#[derive(Clone)]
pub struct EarlierIssue {
    /// Its publish id.
    pub issue_id: IssueId,
    /// Contract 5.
    pub state: State,
    /// What it was about.
    pub title: String,
    /// When it started.
    pub created_at_ms: i64,
}

impl FromRow for QueuedIssue {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let names: [Option<String>; 3] = [row.get(7)?, row.get(8)?, row.get(9)?];
        Ok(Self {
            issue_id: row.get(0)?,
            state: row.parse(1, "issue.state", State::parse)?,
            title: row.get(2)?,
            updated_at_ms: row.get(3)?,
            unanswered: row.get(4)?,
            needs_answer: row.get(5)?,
            app_name: row.get(6)?,
            player: names.into_iter().flatten().next(),
        })
    }
}

impl FromRow for IssueDetail {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        const NEXT: usize = STANDING_COLUMNS;
        Ok(Self {
            standing: Standing::from_row(row)?,
            title: row.get(NEXT)?,
            created_at_ms: row.get(NEXT + 1)?,
            link_id: row.get(NEXT + 2)?,
            language: Language::parse(&row.get::<String>(NEXT + 3)?),
            rating_comment: row.get(NEXT + 4)?,
            full_privacy: row.get(NEXT + 5)?,
            attachment_types: row.json(NEXT + 6, "app.attachment_types")?,
            app_id: row.get(NEXT + 7)?,
            app_name: row.get(NEXT + 8)?,
            identity_verification: row.get(NEXT + 9)?,
            uid: row.get(NEXT + 10)?,
            email: row.get(NEXT + 11)?,
            phone_number: row.get(NEXT + 12)?,
            name: row.get(NEXT + 13)?,
            verified: row.get(NEXT + 14)?,
        })
    }
}

/// When a link led to an issue again, and what the game said with it.
struct KeptScan(i64, LinkContent);

impl FromRow for KeptScan {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.json(1, "link.content")?))
    }
}

impl FromRow for EarlierIssue {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            issue_id: row.get(0)?,
            state: row.parse(1, "issue.state", State::parse)?,
            title: row.get(2)?,
            created_at_ms: row.get(3)?,
        })
    }
}

/// A custom issue field's label and value.
struct LabelledValue(String, FieldValue);

/// A custom issue field's key and label.
struct Label(String, String);

impl FromRow for Label {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

impl FromRow for LabelledValue {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let label: Option<String> = row.get(1)?;
        Ok(Self(label.map_or_else(|| row.get(0), Ok)?, row.json(2, "issue_value.value")?))
    }
}

impl Store {
    /// One page of a domain's open or closed issues: those that wait for an answer first, then the latest.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issues(
        &self,
        domain_id: DomainId,
        closed: bool,
        after: QueuePlace,
    ) -> Result<Vec<QueuedIssue>, StoreError> {
        self.read((domain_id, closed, after), |tx, (domain_id, closed, after)| {
            Box::pin(async move {
                let QueuePlace { needs_answer, updated_at_ms, issue_id } = *after;
                if *closed {
                    let values = values![*domain_id, updated_at_ms, issue_id, ISSUES_PER_PAGE];
                    return tx.all(CLOSED, values).await;
                }
                tx.all(OPEN, values![*domain_id, needs_answer, updated_at_ms, issue_id, ISSUES_PER_PAGE]).await
            })
        })
        .await
    }

    /// An issue of a domain.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issue(&self, domain_id: DomainId, issue_id: IssueId) -> Result<Option<IssueDetail>, StoreError> {
        self.read((domain_id, issue_id), |tx, (domain_id, issue_id)| {
            Box::pin(async move { tx.optional(DETAIL, values![*domain_id, *issue_id]).await })
        })
        .await
    }

    /// What is known around an issue of a domain: bounded lists, empty where there is nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issue_context(&self, domain_id: DomainId, issue_id: IssueId) -> Result<IssueContext, StoreError> {
        self.read((domain_id, issue_id), |tx, (domain_id, issue_id)| Box::pin(context(tx, *domain_id, *issue_id))).await
    }
}

async fn context(tx: &mut Tx<'_>, domain_id: DomainId, issue_id: IssueId) -> Result<IssueContext, StoreError> {
    let key = values![domain_id, issue_id];
    let labelled = tx.all::<LabelledValue>(VALUES_OF, key).await?;
    let faqs = tx.all::<(i64, String)>(FAQS_OF, key).await?;
    Ok(IssueContext {
        values: labelled.into_iter().map(|LabelledValue(label, value)| (label, value)).collect(),
        tags: tx.all(TAGS_OF, key).await?,
        faqs: faqs.into_iter().map(|(faq_id, title)| (FaqId(faq_id), title)).collect(),
        scans: scans(tx, domain_id, issue_id).await?,
        earlier: tx.all(EARLIER, key).await?,
    })
}

async fn scans(tx: &mut Tx<'_>, domain_id: DomainId, issue_id: IssueId) -> Result<Vec<Scan>, StoreError> {
    let kept = tx.all::<KeptScan>(SCANS_OF, values![domain_id, issue_id]).await?;
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let labels = tx.all::<Label>(LABELS, values![domain_id]).await?;
    let labels: HashMap<String, String> = labels.into_iter().map(|Label(key, label)| (key, label)).collect();
    let label_of = |key: String| labels.get(&key).cloned().unwrap_or(key);
    let scan = |KeptScan(at_ms, content): KeptScan| Scan {
        at_ms,
        values: content.fields.into_iter().map(|(key, value)| (label_of(key), value)).collect(),
        tags: content.tags,
        first_user_message: content.first_user_message,
    };
    Ok(kept.into_iter().map(scan).collect())
}
