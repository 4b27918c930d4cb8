//! Issues: the one a player has open, the queue agents read, and what changes their state.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::limits::ISSUES_PER_PAGE;
use crate::links::as_json;
use crate::messages::{Author, Draft, append};
use crate::players::{Claim, Newcomer, find, settle};
use crate::setup::next;
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, IssueId, LinkId, MessageId, PlayerId, SessionId};
use domain::issue::State;
use domain::issue_field::FieldValue;
use domain::limits::RESOLVED_UNSEEN_LIFE_MS;
use domain::link::LinkContent;
use std::collections::BTreeMap;

/// Held by a chat that starts, so that a player can't get two open issues or a person two players.
const LOCK_STARTS: (&str, &str) =
    crate::engine::lockable!("SELECT last_value FROM counter WHERE domain_id = $1 AND kind = 'issue'");

statements! {
    /// Contract 1.5: what is open, else the latest that was resolved with something the player has not seen.
    ACTIVE = "SELECT issue_id, unread FROM issue
        WHERE domain_id = $1 AND player_id = $2
            AND (state NOT IN ('resolved', 'rejected') OR (state = 'resolved' AND unread > 0 AND resolved_at_ms > $3))
        ORDER BY (state NOT IN ('resolved', 'rejected')) DESC, issue_id DESC LIMIT 1";
    OPEN = "SELECT issue_id FROM issue
        WHERE domain_id = $1 AND player_id = $2 AND state NOT IN ('resolved', 'rejected')";
    LATEST = "SELECT issue_id FROM issue WHERE domain_id = $1 AND player_id = $2 ORDER BY issue_id DESC LIMIT 1";
    LATEST_OF_SESSION = "SELECT i.issue_id FROM issue i JOIN issue_session s
            ON s.domain_id = i.domain_id AND s.issue_id = i.issue_id AND s.session_id = $1 AND NOT s.set_aside
        WHERE i.domain_id = $2 AND i.player_id = $3 ORDER BY i.issue_id DESC LIMIT 1";
    FROM_LINK = "SELECT issue_id FROM issue WHERE domain_id = $1 AND player_id = $2 AND link_id = $3 LIMIT 1";
    INSERT = "INSERT INTO issue (domain_id, issue_id, app_id, player_id, link_id, state, title, created_at_ms,
            updated_at_ms, last_sequence, seen_sequence, unread, unanswered, needs_answer)
        VALUES ($1, $2, $3, $4, $5, 'new', $6, $7, $7, 0, 0, 0, 0, TRUE)";
    INSERT_VALUE = "INSERT INTO issue_value (domain_id, issue_id, field_key, value) VALUES ($1, $2, $3, $4)";
    INSERT_TAG = "INSERT INTO issue_tag (domain_id, issue_id, tag) VALUES ($1, $2, $3)";
    JOIN_SESSION = "INSERT INTO issue_session (domain_id, issue_id, session_id, set_aside)
        VALUES ($1, $2, $3, FALSE) ON CONFLICT DO NOTHING";
    SET_ASIDE = "UPDATE issue_session SET set_aside = TRUE WHERE domain_id = $1 AND issue_id = $2 AND session_id = $3";
    STANDING = "SELECT issue_id, player_id, state, last_sequence, unread, seen_sequence FROM issue
        WHERE domain_id = $1 AND issue_id = $2";
    /// Counted anew from the messages: marks that come late or twice change nothing.
    MARK_SEEN = "UPDATE issue SET seen_sequence = $1, unread = (SELECT COUNT(*) FROM message m
            WHERE m.domain_id = issue.domain_id AND m.issue_id = issue.issue_id AND m.sequence > $1
                AND m.origin IN ('agent', 'automation'))
        WHERE domain_id = $2 AND issue_id = $3 AND seen_sequence < $1";
    QUEUE = "SELECT i.issue_id, i.state, i.title, i.updated_at_ms, i.unanswered, i.needs_answer, a.name, p.name, p.uid,
            p.email
        FROM issue i JOIN app a ON a.domain_id = i.domain_id AND a.app_id = i.app_id
            JOIN player p ON p.domain_id = i.domain_id AND p.player_id = i.player_id
        WHERE i.domain_id = $1 AND (i.state IN ('resolved', 'rejected')) = CAST($2 AS BOOLEAN)
            AND (i.needs_answer, i.updated_at_ms, i.issue_id)
                < (CAST($3 AS BOOLEAN), CAST($4 AS BIGINT), CAST($5 AS BIGINT))
        ORDER BY i.needs_answer DESC, i.updated_at_ms DESC, i.issue_id DESC LIMIT $6";
    DETAIL = "SELECT i.issue_id, i.state, i.title, i.created_at_ms, i.last_sequence, i.seen_sequence, i.unread, i.link_id,
            i.player_id, a.app_id, a.name, a.identity_verification, p.uid, p.email, p.phone_number, p.name,
            p.uid_verified OR p.email_verified OR p.phone_verified
        FROM issue i JOIN app a ON a.domain_id = i.domain_id AND a.app_id = i.app_id
            JOIN player p ON p.domain_id = i.domain_id AND p.player_id = i.player_id
        WHERE i.domain_id = $1 AND i.issue_id = $2";
    VALUES_OF = "SELECT v.field_key, f.label, v.value FROM issue_value v
            LEFT JOIN issue_field f ON f.domain_id = v.domain_id AND f.field_key = v.field_key
        WHERE v.domain_id = $1 AND v.issue_id = $2 ORDER BY f.place, v.field_key";
    TAGS_OF = "SELECT tag FROM issue_tag WHERE domain_id = $1 AND issue_id = $2 ORDER BY tag";
    EARLIER = "SELECT issue_id, state, title, created_at_ms FROM issue
        WHERE domain_id = $1 AND player_id = $2 AND issue_id < $3 ORDER BY issue_id DESC LIMIT 20";
}

const LOCK_OF_PLAYER: (&str, &str) = crate::engine::lockable!(
    "SELECT issue_id, player_id, state, last_sequence, unread, seen_sequence FROM issue
        WHERE domain_id = $1 AND issue_id = $2 AND player_id = $3"
);
pub(crate) const LOCK: (&str, &str) = crate::engine::lockable!(
    "SELECT issue_id, player_id, state, last_sequence, unread, seen_sequence FROM issue WHERE domain_id = $1 AND issue_id = $2"
);

/// The pairs that [`Tx::locked`] takes, for the tests that prepare every statement.
#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] =
    &[("LOCK_STARTS", LOCK_STARTS), ("LOCK_OF_PLAYER", LOCK_OF_PLAYER), ("LOCK", LOCK)];

/// What the game is told of a player's active issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActiveIssue {
    /// The issue's publish id.
    pub issue_id: IssueId,
    /// Agents' and automations' messages that the player has not seen.
    pub unread: i64,
}

/// Where an issue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The issue's publish id.
    pub issue_id: IssueId,
    /// Whose it is.
    pub player_id: PlayerId,
    /// Contract 5.
    pub state: State,
    /// The sequence of its last message; 0 = none.
    pub last_sequence: i64,
    /// What the player has not seen.
    pub unread: i64,
    /// Up to where the player has seen it.
    pub seen_sequence: i64,
}

/// What a player's chat shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Chat {
    /// Who the claim means, if that player exists yet.
    pub player_id: Option<PlayerId>,
    /// The issue to show.
    pub standing: Option<Standing>,
    /// Whether that issue is the player's active one.
    pub is_active: bool,
    /// Whether the player has started an issue by this link, so that its first message was sent.
    pub link_is_used: bool,
}

/// A chat that starts, from a link.
pub struct NewIssue {
    /// Who starts it.
    pub newcomer: Newcomer,
    /// The link it came by.
    pub link_id: LinkId,
    /// What the game said with the link.
    pub content: LinkContent,
    /// Now.
    pub now_ms: i64,
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
    /// Whether any identifier was proved.
    pub verified: bool,
    /// The custom issue fields: label and value.
    pub values: Vec<(String, FieldValue)>,
    /// Its tags.
    pub tags: Vec<String>,
    /// The player's issues before this one, latest first.
    pub earlier: Vec<EarlierIssue>,
}

/// An issue of the same player before this one.
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

impl FromRow for ActiveIssue {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { issue_id: row.get(0)?, unread: row.get(1)? })
    }
}

impl FromRow for IssueId {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        row.get(0)
    }
}

impl FromRow for Standing {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            issue_id: row.get(0)?,
            player_id: row.get(1)?,
            state: row.parse(2, "issue.state", State::parse)?,
            last_sequence: row.get(3)?,
            unread: row.get(4)?,
            seen_sequence: row.get(5)?,
        })
    }
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
        Ok(Self {
            standing: Standing {
                issue_id: row.get(0)?,
                player_id: row.get(8)?,
                state: row.parse(1, "issue.state", State::parse)?,
                last_sequence: row.get(4)?,
                seen_sequence: row.get(5)?,
                unread: row.get(6)?,
            },
            title: row.get(2)?,
            created_at_ms: row.get(3)?,
            link_id: row.get(7)?,
            app_id: row.get(9)?,
            app_name: row.get(10)?,
            identity_verification: row.get(11)?,
            uid: row.get(12)?,
            email: row.get(13)?,
            phone_number: row.get(14)?,
            name: row.get(15)?,
            verified: row.get(16)?,
            values: Vec::new(),
            tags: Vec::new(),
            earlier: Vec::new(),
        })
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

impl FromRow for LabelledValue {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let label: Option<String> = row.get(1)?;
        Ok(Self(label.map_or_else(|| row.get(0), Ok)?, row.json(2, "issue_value.value")?))
    }
}

impl Store {
    /// The active issue of the player that a claim means (contract 1.5).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn active_issue(&self, claim: Claim, now_ms: i64) -> Result<Option<ActiveIssue>, StoreError> {
        self.read((claim, now_ms), |tx, (claim, now_ms)| {
            Box::pin(async move {
                let Some(player_id) = find(tx, claim).await? else { return Ok(None) };
                active(tx, claim.domain_id, &player_id, *now_ms).await
            })
        })
        .await
    }

    /// What a player's chat shows: the active issue, else the last in which this browser took part.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn chat(&self, claim: Claim, link_id: LinkId, now_ms: i64) -> Result<Chat, StoreError> {
        self.read((claim, link_id, now_ms), |tx, (claim, link_id, now_ms)| {
            Box::pin(shown_to(tx, claim, *link_id, *now_ms))
        })
        .await
    }

    /// Starts the player's chat with the game's first message, unless one is open or that message was sent before.
    /// Answers the issue that the chat then shows.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start_issue(&self, issue: NewIssue) -> Result<Option<Standing>, StoreError> {
        self.write(issue, |tx, issue| Box::pin(start_with_first_message(tx, issue))).await
    }

    /// Marks what the player has seen, up to a sequence. Answers where the issue stands, or none if it is not theirs.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn mark_seen(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        player_id: PlayerId,
        session_id: SessionId,
        sequence: i64,
    ) -> Result<Option<Standing>, StoreError> {
        let args = (domain_id, issue_id, player_id, session_id, sequence);
        self.write(args, |tx, (domain_id, issue_id, player_id, session_id, sequence)| {
            Box::pin(async move {
                let values = values![*domain_id, *issue_id, player_id];
                let Some(standing) = tx.locked::<Standing>(LOCK_OF_PLAYER, values).await? else { return Ok(None) };
                let seen = standing.last_sequence.min(*sequence);
                tx.execute(MARK_SEEN, values![seen, *domain_id, *issue_id]).await?;
                tx.execute(JOIN_SESSION, values![*domain_id, *issue_id, session_id]).await?;
                tx.optional(STANDING, values![*domain_id, *issue_id]).await
            })
        })
        .await
    }

    /// The player asks for a new conversation: this browser's chat no longer shows the closed issue.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_aside(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        session_id: SessionId,
    ) -> Result<(), StoreError> {
        self.write((domain_id, issue_id, session_id), |tx, (domain_id, issue_id, session_id)| {
            Box::pin(async move { tx.execute(SET_ASIDE, values![*domain_id, *issue_id, session_id]).await.map(drop) })
        })
        .await
    }

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
                let values: &[Value<'_>] = values![
                    *domain_id,
                    *closed,
                    after.needs_answer,
                    after.updated_at_ms,
                    after.issue_id,
                    ISSUES_PER_PAGE
                ];
                tx.all(QUEUE, values).await
            })
        })
        .await
    }

    /// An issue of a domain, with all that an agent should know.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issue(&self, domain_id: DomainId, issue_id: IssueId) -> Result<Option<IssueDetail>, StoreError> {
        self.read((domain_id, issue_id), |tx, (domain_id, issue_id)| Box::pin(detail(tx, *domain_id, *issue_id))).await
    }
}

pub(crate) async fn active(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    player_id: &PlayerId,
    now_ms: i64,
) -> Result<Option<ActiveIssue>, StoreError> {
    tx.optional(ACTIVE, values![domain_id, player_id, now_ms - RESOLVED_UNSEEN_LIFE_MS]).await
}

async fn shown_to(tx: &mut Tx<'_>, claim: &Claim, link_id: LinkId, now_ms: i64) -> Result<Chat, StoreError> {
    let Some(player_id) = find(tx, claim).await? else { return Ok(Chat::default()) };
    let domain_id = claim.domain_id;
    let active = active(tx, domain_id, &player_id, now_ms).await?;
    let shown = match active {
        Some(active) => Some(active.issue_id),
        None => tx.optional(LATEST_OF_SESSION, values![&claim.session_id, domain_id, &player_id]).await?,
    };
    let standing = match shown {
        Some(issue_id) => tx.optional(STANDING, values![domain_id, issue_id]).await?,
        None => None,
    };
    let from_link = tx.optional::<IssueId>(FROM_LINK, values![domain_id, &player_id, &link_id]).await?;
    Ok(Chat { player_id: Some(player_id), standing, is_active: active.is_some(), link_is_used: from_link.is_some() })
}

async fn start_with_first_message(tx: &mut Tx<'_>, issue: &NewIssue) -> Result<Option<Standing>, StoreError> {
    let claim = &issue.newcomer.claim;
    let player_id = lock_and_settle(tx, issue).await?;
    if let Some(issue_id) = tx.optional::<IssueId>(OPEN, values![claim.domain_id, &player_id]).await? {
        join(tx, claim, issue_id).await?;
        return tx.optional(STANDING, values![claim.domain_id, issue_id]).await;
    }
    let Some(first) = &issue.content.first_user_message else { return Ok(None) };
    let started = tx.optional::<IssueId>(FROM_LINK, values![claim.domain_id, &player_id, &issue.link_id]).await?;
    if started.is_some() {
        return Ok(None);
    }
    let standing = start(tx, issue, &player_id, first).await?;
    let draft =
        Draft { message_id: first_message_id(issue.link_id, player_id), body: first.clone(), now_ms: issue.now_ms };
    let author = Author::Player { for_the_game: true };
    append(tx, claim.domain_id, &standing, &author, &draft, standing.state.after_player_message()).await?;
    tx.optional(STANDING, values![claim.domain_id, standing.issue_id]).await
}

/// This browser takes part from now on.
pub(crate) async fn join(tx: &mut Tx<'_>, claim: &Claim, issue_id: IssueId) -> Result<(), StoreError> {
    tx.execute(JOIN_SESSION, values![claim.domain_id, issue_id, &claim.session_id]).await.map(drop)
}

pub(crate) async fn latest(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    player_id: &PlayerId,
) -> Result<Option<IssueId>, StoreError> {
    tx.optional(LATEST, values![domain_id, player_id]).await
}

pub(crate) async fn lock_and_settle(tx: &mut Tx<'_>, issue: &NewIssue) -> Result<PlayerId, StoreError> {
    tx.locked::<i64>(LOCK_STARTS, values![issue.newcomer.claim.domain_id]).await?;
    settle(tx, &issue.newcomer, issue.now_ms).await
}

/// A new issue, as yet without a message. The caller holds the domain's issue counter.
pub(crate) async fn start(
    tx: &mut Tx<'_>,
    issue: &NewIssue,
    player_id: &PlayerId,
    said: &str,
) -> Result<Standing, StoreError> {
    let claim = &issue.newcomer.claim;
    let issue_id = IssueId(next(tx, claim.domain_id, "issue").await?);
    let title = title_of(said);
    let values: &[Value<'_>] =
        values![claim.domain_id, issue_id, claim.app_id, player_id, &issue.link_id, &title, issue.now_ms];
    tx.execute(INSERT, values).await?;
    insert_context(tx, claim.domain_id, issue_id, &issue.content.fields, &issue.content.tags).await?;
    join(tx, claim, issue_id).await?;
    tx.one(STANDING, values![claim.domain_id, issue_id]).await
}

async fn insert_context(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
    fields: &BTreeMap<String, FieldValue>,
    tags: &[String],
) -> Result<(), StoreError> {
    for (key, value) in fields {
        tx.execute(INSERT_VALUE, values![domain_id, issue_id, key, &as_json(value)?]).await?;
    }
    for tag in tags {
        tx.execute(INSERT_TAG, values![domain_id, issue_id, tag]).await?;
    }
    Ok(())
}

async fn detail(tx: &mut Tx<'_>, domain_id: DomainId, issue_id: IssueId) -> Result<Option<IssueDetail>, StoreError> {
    let key = values![domain_id, issue_id];
    let Some(mut issue) = tx.optional::<IssueDetail>(DETAIL, key).await? else { return Ok(None) };
    let labelled = tx.all::<LabelledValue>(VALUES_OF, key).await?;
    issue.values = labelled.into_iter().map(|LabelledValue(label, value)| (label, value)).collect();
    issue.tags = tx.all(TAGS_OF, key).await?;
    issue.earlier = tx.all(EARLIER, values![domain_id, &issue.standing.player_id, issue_id]).await?;
    Ok(Some(issue))
}

/// Contract 5: derived from link and player, so that it is the same message however often it is sent.
fn first_message_id(link_id: LinkId, player_id: PlayerId) -> MessageId {
    MessageId(uuid::Uuid::new_v5(&link_id.0, player_id.0.as_bytes()))
}

const TITLE_CHARACTERS_MAX: usize = 90;

fn title_of(said: &str) -> String {
    let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= TITLE_CHARACTERS_MAX {
        return line;
    }
    line.chars().take(TITLE_CHARACTERS_MAX - 1).chain(['…']).collect()
}
