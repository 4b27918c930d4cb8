//! Issues: the one a player has open, the queue agents read, and what changes their state.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::limits::FAQS_PER_ISSUE_MAX;
use crate::links::{Existing, as_json};
use crate::marks::{arrive, spend};
use crate::messages::{Author, Draft, append};
use crate::players::{Claim, Newcomer, find, settle};
use crate::setup::next;
use crate::{Store, StoreError};
use domain::ids::{DomainId, FaqId, IssueId, LinkId, MessageId, PlayerId, SessionId};
use domain::issue::{Closing, Rating, State};
use domain::issue_field::FieldValue;
use domain::language::Language;
use domain::limits::{CLOSING_VISITS_MAX, RESOLVED_UNSEEN_LIFE_MS, VISIT_GAP_MS};
use domain::link::LinkContent;
use std::collections::BTreeMap;

/// What a [`Standing`] is read from, of a row of `issue` that the statement calls `i`.
macro_rules! standing_columns {
    () => {
        "i.issue_id, i.player_id, i.state, i.last_sequence, i.unread, i.seen_sequence, i.delivered_sequence,
            i.agent_seen_sequence, i.agent_delivered_sequence, i.closing, i.asks, i.asked_at_ms, i.rating"
    };
}
pub(crate) use standing_columns;

/// How many those are.
pub(crate) const STANDING_COLUMNS: usize = 13;

macro_rules! standing {
    ($($and:literal)?) => {
        concat!("SELECT ", standing_columns!(), " FROM issue i WHERE i.domain_id = $1 AND i.issue_id = $2" $(, $and)?)
    };
}

/// Held by a chat that starts, and by an issue that is opened again, so that a player can't get two open issues or a person two players.
pub(crate) const LOCK_STARTS: (&str, &str) =
    crate::engine::lockable!("SELECT last_value FROM counter WHERE domain_id = $1 AND kind = 'issue'");

statements! {
    /// Contract 1.5: what is open, or else the latest that was resolved with something the player has not seen. Each by an
    /// index that has its order: as one choice they would be sorted, a third of the time of a poll's reads. What it reads,
    /// the triggers of `engine::sqlite::known` name.
    ACTIVE = "SELECT issue_id, unread, TRUE AS is_open FROM issue
            WHERE domain_id = $1 AND player_id = $2 AND state NOT IN ('resolved', 'rejected')
        UNION ALL SELECT issue_id, unread, FALSE FROM (SELECT issue_id, unread FROM issue
            WHERE domain_id = $1 AND player_id = $2 AND state = 'resolved' AND unread > 0 AND resolved_at_ms > $3
                AND NOT EXISTS (SELECT 1 FROM issue
                    WHERE domain_id = $1 AND player_id = $2 AND state NOT IN ('resolved', 'rejected'))
            ORDER BY issue_id DESC LIMIT 1) resolved";
    OPEN = "SELECT issue_id FROM issue
        WHERE domain_id = $1 AND player_id = $2 AND state NOT IN ('resolved', 'rejected')";
    /// Looks at the last one only: what came before a conversation that was set aside stays aside with it.
    LATEST_OF_SESSION = "SELECT issue_id FROM (
            SELECT i.issue_id, s.set_aside FROM issue i JOIN issue_session s
                ON s.domain_id = i.domain_id AND s.issue_id = i.issue_id AND s.session_id = $1
            WHERE i.domain_id = $2 AND i.player_id = $3 ORDER BY i.issue_id DESC LIMIT 1
        ) latest WHERE NOT set_aside";
    IS_SPENT = "SELECT 1 FROM spent_link WHERE domain_id = $1 AND link_id = $2 AND player_id = $3";
    INSERT = "INSERT INTO issue (domain_id, issue_id, app_id, player_id, link_id, state, title, created_at_ms,
            updated_at_ms, language, last_sequence, seen_sequence, unread, unanswered, needs_answer)
        VALUES ($1, $2, $3, $4, $5, 'new', $6, $7, $7, $8, 0, 0, 0, 0, TRUE)";
    INSERT_VALUE = "INSERT INTO issue_value (domain_id, issue_id, field_key, value) VALUES ($1, $2, $3, $4)";
    INSERT_TAG = "INSERT INTO issue_tag (domain_id, issue_id, tag) VALUES ($1, $2, $3)";
    JOIN_SESSION = "INSERT INTO issue_session (domain_id, issue_id, session_id, set_aside)
        VALUES ($1, $2, $3, FALSE) ON CONFLICT DO NOTHING";
    /// Only a FAQ of the issue's app, and no more than an agent reads.
    ATTACH_FAQ = "INSERT INTO issue_faq (domain_id, issue_id, faq_id)
        SELECT f.domain_id, CAST($1 AS BIGINT), f.faq_id FROM faq f
        WHERE f.domain_id = $2 AND f.app_id = $3 AND f.faq_id = $4 AND f.state = 'published'
            AND (SELECT COUNT(*) FROM issue_faq i WHERE i.domain_id = f.domain_id AND i.issue_id = $1) < $5
        ON CONFLICT DO NOTHING";

    SET_ASIDE = "UPDATE issue_session SET set_aside = TRUE WHERE domain_id = $1 AND issue_id = $2 AND session_id = $3";
    STANDING = standing!();
}

pub(crate) const LOCK_OF_PLAYER: (&str, &str) = crate::engine::lockable!(standing!(" AND i.player_id = $3"));
pub(crate) const LOCK: (&str, &str) = crate::engine::lockable!(standing!());

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
    /// Up to where the player's pages have it.
    pub delivered_sequence: i64,
    /// Up to where any agent has seen it.
    pub agent_seen_sequence: i64,
    /// Up to where any agent's page has it.
    pub agent_delivered_sequence: i64,
    /// What it still asks of the player.
    pub closing: Closing,
    /// Visits on which it has asked.
    pub asks: i64,
    /// The last of them.
    pub asked_at_ms: Option<i64>,
    /// What the player has said of the help.
    pub rating: Option<Rating>,
}

impl Standing {
    /// Whether a page that opens now asks what it still has to ask: on one visit, and once more on the next.
    #[must_use]
    pub fn asks_at(&self, now_ms: i64) -> bool {
        self.closing.asks() && (self.asks < CLOSING_VISITS_MAX || !self.is_other_visit(now_ms))
    }

    /// Whether a page that opens now is to say that it has asked.
    #[must_use]
    pub fn visit_counts_at(&self, now_ms: i64) -> bool {
        self.closing.asks() && self.asks < CLOSING_VISITS_MAX && self.is_other_visit(now_ms)
    }

    fn is_other_visit(&self, now_ms: i64) -> bool {
        self.asked_at_ms.is_none_or(|asked_at_ms| asked_at_ms < now_ms - VISIT_GAP_MS)
    }
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
    /// Whether the link has led the player to a conversation: its first message was sent then, or was not needed.
    pub link_is_spent: bool,
}

/// A chat that starts, from a link.
pub struct NewIssue {
    /// Who starts it.
    pub newcomer: Newcomer,
    /// The link it came by.
    pub link_id: LinkId,
    /// What the game said with the link.
    pub content: LinkContent,
    /// A FAQ that did not help before.
    pub faq_id: Option<FaqId>,
    /// The language of the page on which it begins.
    pub language: Language,
    /// Now.
    pub now_ms: i64,
}

impl FromRow for (ActiveIssue, bool) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((ActiveIssue { issue_id: row.get(0)?, unread: row.get(1)? }, row.get(2)?))
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
            delivered_sequence: row.get(6)?,
            agent_seen_sequence: row.get(7)?,
            agent_delivered_sequence: row.get(8)?,
            closing: row.parse(9, "issue.closing", Closing::parse)?,
            asks: row.get(10)?,
            asked_at_ms: row.get(11)?,
            rating: row.get::<Option<i64>>(12)?.and_then(Rating::new),
        })
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
}

pub(crate) async fn active(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    player_id: &PlayerId,
    now_ms: i64,
) -> Result<Option<ActiveIssue>, StoreError> {
    Ok(active_with_end(tx, domain_id, player_id, now_ms).await?.map(|(active, _)| active))
}

/// As [`active`], and whether it is open; else it is active for a time only.
pub(crate) async fn active_with_end(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    player_id: &PlayerId,
    now_ms: i64,
) -> Result<Option<(ActiveIssue, bool)>, StoreError> {
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
    let is_spent = tx.optional::<Existing>(IS_SPENT, values![domain_id, &link_id, &player_id]).await?;
    Ok(Chat { player_id: Some(player_id), standing, is_active: active.is_some(), link_is_spent: is_spent.is_some() })
}

/// Where an issue of the domain stands.
pub(crate) async fn standing(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
) -> Result<Option<Standing>, StoreError> {
    tx.optional(STANDING, values![domain_id, issue_id]).await
}

async fn start_with_first_message(tx: &mut Tx<'_>, issue: &NewIssue) -> Result<Option<Standing>, StoreError> {
    let claim = &issue.newcomer.claim;
    let player_id = lock_and_settle(tx, issue).await?;
    let is_spent = tx.optional::<Existing>(IS_SPENT, values![claim.domain_id, &issue.link_id, &player_id]).await?;
    if let Some(active) = active(tx, claim.domain_id, &player_id, issue.now_ms).await? {
        join(tx, claim, active.issue_id).await?;
        let key = values![claim.domain_id, active.issue_id];
        if let Some(standing) = tx.locked::<Standing>(LOCK, key).await? {
            arrive(tx, claim, issue.link_id, &standing, issue.now_ms).await?;
        }
        let standing = tx.optional::<Standing>(STANDING, key).await?;
        return Ok(standing.filter(|standing| standing.state.is_open()));
    }
    let Some(first) = issue.content.first_user_message.as_ref().filter(|_| is_spent.is_none()) else {
        spend(tx, claim.domain_id, issue.link_id, &player_id).await?;
        return Ok(None);
    };
    let standing = start(tx, issue, &player_id, first).await?;
    let draft = Draft::text(first_message_id(issue.link_id, player_id), first.clone(), issue.now_ms);
    let author = Author::Player { for_the_game: true };
    append(tx, claim.domain_id, &standing, &author, &draft, standing.state.after_player_message()).await?;
    attach_faq(tx, issue, standing.issue_id).await?;
    tx.optional(STANDING, values![claim.domain_id, standing.issue_id]).await
}

/// This browser takes part from now on.
pub(crate) async fn join(tx: &mut Tx<'_>, claim: &Claim, issue_id: IssueId) -> Result<(), StoreError> {
    tx.execute(JOIN_SESSION, values![claim.domain_id, issue_id, &claim.session_id]).await.map(drop)
}

/// The FAQ that a player comes from is shown to agents with the issue.
pub(crate) async fn attach_faq(tx: &mut Tx<'_>, issue: &NewIssue, issue_id: IssueId) -> Result<(), StoreError> {
    let Some(faq_id) = issue.faq_id else { return Ok(()) };
    let claim = &issue.newcomer.claim;
    tx.execute(ATTACH_FAQ, values![issue_id, claim.domain_id, claim.app_id, faq_id, FAQS_PER_ISSUE_MAX]).await.map(drop)
}

/// The player's open issue; there is at most one.
pub(crate) async fn open_issue(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    player_id: &PlayerId,
) -> Result<Option<IssueId>, StoreError> {
    tx.optional(OPEN, values![domain_id, player_id]).await
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
    let values: &[Value<'_>] = values![
        claim.domain_id,
        issue_id,
        claim.app_id,
        player_id,
        &issue.link_id,
        &title,
        issue.now_ms,
        issue.language.code()
    ];
    tx.execute(INSERT, values).await?;
    insert_context(tx, claim.domain_id, issue_id, &issue.content.fields, &issue.content.tags).await?;
    join(tx, claim, issue_id).await?;
    spend(tx, claim.domain_id, issue.link_id, player_id).await?;
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
