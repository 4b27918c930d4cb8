//! Messages: appended under a sequence given at commit, named by their author's own id, so that a resend is harmless.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::issues::{LOCK, NewIssue, Standing, attach_faq, join, lock_and_settle, open_issue, start};
use crate::limits::MESSAGES_PER_FETCH_MAX;
use crate::players::find;
use crate::{Store, StoreError};
use domain::ids::{AgentId, DomainId, IssueId, MessageId, PlayerId};
use domain::issue::State;
use domain::message::Origin;

statements! {
    BY_NAME = "SELECT issue_id, sequence, body FROM message
        WHERE domain_id = $1 AND issue_id = $2 AND author = $3 AND message_id = $4";
    BY_NAME_OF_PLAYER = "SELECT m.issue_id, m.sequence, m.body FROM issue i
            JOIN message m ON m.domain_id = i.domain_id AND m.issue_id = i.issue_id
        WHERE i.domain_id = $1 AND i.player_id = $2 AND m.author = $3 AND m.message_id = $4
        ORDER BY m.issue_id DESC LIMIT 1";
    INSERT = "INSERT INTO message (domain_id, issue_id, sequence, message_id, author, origin, author_name, sent_by_game,
            body, sent_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    ADVANCE = "UPDATE issue SET last_sequence = $1, updated_at_ms = $2, state = $3,
            resolved_at_ms = CASE WHEN $3 = 'resolved' THEN CAST($2 AS BIGINT) ELSE NULL END, unread = unread + $4,
            unanswered = CASE WHEN CAST($5 AS BOOLEAN) THEN unanswered + 1 ELSE 0 END, needs_answer = $5
        WHERE domain_id = $6 AND issue_id = $7";
    AFTER = "SELECT message_id, sequence, origin, author_name, sent_by_game, body, sent_at_ms FROM message
        WHERE domain_id = $1 AND issue_id = $2 AND sequence > $3 ORDER BY sequence LIMIT $4";
    BEFORE = "SELECT message_id, sequence, origin, author_name, sent_by_game, body, sent_at_ms FROM message
        WHERE domain_id = $1 AND issue_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4";
}

/// A message of an issue.
#[derive(Clone)]
pub struct Message {
    /// The author's own id for it.
    pub message_id: MessageId,
    /// Its place in the issue, from 1.
    pub sequence: i64,
    /// Who wrote it, by kind.
    pub origin: Origin,
    /// The agent's name.
    pub author_name: Option<String>,
    /// Whether the game sent it on the player's behalf.
    pub sent_by_game: bool,
    /// Its text.
    pub body: String,
    /// When it was kept.
    pub sent_at_ms: i64,
}

/// A message about to be kept.
#[derive(Clone)]
pub struct Draft {
    /// The author's own id for it: the same id is the same message.
    pub message_id: MessageId,
    /// Its text.
    pub body: String,
    /// Now.
    pub now_ms: i64,
}

/// Who writes.
#[derive(Debug, Clone)]
pub(crate) enum Author {
    Player { for_the_game: bool },
    Agent { agent_id: AgentId, name: String },
    System,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept, now or since an earlier try.
    Kept {
        /// In this issue,
        issue_id: IssueId,
        /// of this player,
        player_id: PlayerId,
        /// at this place.
        sequence: i64,
    },
    /// The author has given this id to a message with another text.
    Conflict,
    /// There is no such issue, or it is not theirs.
    NoSuchIssue,
}

impl FromRow for Message {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            message_id: row.get(0)?,
            sequence: row.get(1)?,
            origin: row.parse(2, "message.origin", Origin::parse)?,
            author_name: row.get(3)?,
            sent_by_game: row.get(4)?,
            body: row.get(5)?,
            sent_at_ms: row.get(6)?,
        })
    }
}

/// A message that its author has sent already.
struct KeptMessage {
    issue_id: IssueId,
    sequence: i64,
    body: String,
}

impl KeptMessage {
    fn outcome(self, player_id: PlayerId, draft: &Draft) -> Outcome {
        let Self { issue_id, sequence, body } = self;
        if body == draft.body { Outcome::Kept { issue_id, player_id, sequence } } else { Outcome::Conflict }
    }
}

impl FromRow for KeptMessage {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { issue_id: row.get(0)?, sequence: row.get(1)?, body: row.get(2)? })
    }
}

impl FromRow for (i64, String) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl Store {
    /// The player says something: in the open issue, or a new one that starts with it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn say(&self, issue: NewIssue, draft: Draft) -> Result<Outcome, StoreError> {
        self.write((issue, draft), |tx, (issue, draft)| {
            Box::pin(async move {
                let outcome = player_says(tx, issue, draft).await?;
                if let Outcome::Kept { issue_id, .. } = outcome {
                    attach_faq(tx, issue, issue_id).await?;
                }
                Ok(outcome)
            })
        })
        .await
    }

    /// An agent of the domain answers, and with `resolve` also resolves, in one stroke.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answer(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        (agent_id, name): (AgentId, String),
        draft: Draft,
        resolve: bool,
    ) -> Result<Outcome, StoreError> {
        let author = Author::Agent { agent_id, name };
        self.write(
            (domain_id, issue_id, author, draft, resolve),
            |tx, (domain_id, issue_id, author, draft, resolve)| {
                Box::pin(agent_says(tx, *domain_id, *issue_id, author, draft, *resolve))
            },
        )
        .await
    }

    /// Resolves an issue of the domain. Answers where it stands then; none: there is no such issue.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn resolve(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        line: Draft,
    ) -> Result<Option<Standing>, StoreError> {
        self.write((domain_id, issue_id, line), |tx, (domain_id, issue_id, line)| {
            Box::pin(async move {
                let Some(standing) = tx.locked::<Standing>(LOCK, values![*domain_id, *issue_id]).await? else {
                    return Ok(None);
                };
                if !standing.state.may_resolve() {
                    return Ok(Some(standing));
                }
                append(tx, *domain_id, &standing, &Author::System, line, State::Resolved).await?;
                tx.locked(LOCK, values![*domain_id, *issue_id]).await
            })
        })
        .await
    }

    /// The messages of an issue of the domain after a sequence, oldest first, a bounded number of them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn messages_after(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        sequence: i64,
    ) -> Result<Vec<Message>, StoreError> {
        self.read((domain_id, issue_id, sequence), |tx, (domain_id, issue_id, sequence)| {
            Box::pin(
                async move { tx.all(AFTER, values![*domain_id, *issue_id, *sequence, MESSAGES_PER_FETCH_MAX]).await },
            )
        })
        .await
    }

    /// The last messages of an issue of the domain before a sequence, oldest first, a bounded number of them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn messages_before(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        sequence: i64,
    ) -> Result<Vec<Message>, StoreError> {
        self.read((domain_id, issue_id, sequence), |tx, (domain_id, issue_id, sequence)| {
            Box::pin(async move {
                let values = values![*domain_id, *issue_id, *sequence, MESSAGES_PER_FETCH_MAX];
                let mut messages: Vec<Message> = tx.all(BEFORE, values).await?;
                messages.reverse();
                Ok(messages)
            })
        })
        .await
    }
}

async fn player_says(tx: &mut Tx<'_>, issue: &NewIssue, draft: &Draft) -> Result<Outcome, StoreError> {
    // Mostly there is an open issue, and its row is all that must be held.
    if let Some(player_id) = find(tx, &issue.newcomer.claim).await?
        && let Some(outcome) = say_in_open(tx, issue, &player_id, draft).await?
    {
        return Ok(outcome);
    }
    let player_id = lock_and_settle(tx, issue).await?;
    if let Some(outcome) = say_in_open(tx, issue, &player_id, draft).await? {
        return Ok(outcome);
    }
    let domain_id = issue.newcomer.claim.domain_id;
    let standing = start(tx, issue, &player_id, &draft.body).await?;
    let author = Author::Player { for_the_game: false };
    let state = standing.state.after_player_message();
    let sequence = append(tx, domain_id, &standing, &author, draft, state).await?;
    Ok(Outcome::Kept { issue_id: standing.issue_id, player_id, sequence })
}

/// Puts the message into the player's open issue, or finds it in one of the player's issues: a resend may come when the
/// issue it went to has been resolved meanwhile, and must neither start another nor go to the next.
async fn say_in_open(
    tx: &mut Tx<'_>,
    issue: &NewIssue,
    player_id: &PlayerId,
    draft: &Draft,
) -> Result<Option<Outcome>, StoreError> {
    let (claim, domain_id) = (&issue.newcomer.claim, issue.newcomer.claim.domain_id);
    // Only an open issue is held: who waits for the counter holds none.
    let standing = match open_issue(tx, domain_id, player_id).await? {
        Some(issue_id) => tx.locked::<Standing>(LOCK, values![domain_id, issue_id]).await?,
        None => None,
    };
    let author = Author::Player { for_the_game: false };
    let key = author.key();
    let values = values![domain_id, player_id, &key, &draft.message_id];
    if let Some(kept) = tx.optional::<KeptMessage>(BY_NAME_OF_PLAYER, values).await? {
        return Ok(Some(kept.outcome(*player_id, draft)));
    }
    let Some(standing) = standing.filter(|standing| standing.state.is_open()) else { return Ok(None) };
    join(tx, claim, standing.issue_id).await?;
    let state = standing.state.after_player_message();
    let sequence = append(tx, domain_id, &standing, &author, draft, state).await?;
    Ok(Some(Outcome::Kept { issue_id: standing.issue_id, player_id: *player_id, sequence }))
}

async fn agent_says(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
    author: &Author,
    draft: &Draft,
    resolve: bool,
) -> Result<Outcome, StoreError> {
    let Some(standing) = tx.locked::<Standing>(LOCK, values![domain_id, issue_id]).await? else {
        return Ok(Outcome::NoSuchIssue);
    };
    let key = author.key();
    let values = values![domain_id, issue_id, &key, &draft.message_id];
    if let Some(kept) = tx.optional::<KeptMessage>(BY_NAME, values).await? {
        return Ok(kept.outcome(standing.player_id, draft));
    }
    let state =
        if resolve && standing.state.may_resolve() { State::Resolved } else { standing.state.after_agent_reply() };
    let sequence = append(tx, domain_id, &standing, author, draft, state).await?;
    Ok(Outcome::Kept { issue_id, player_id: standing.player_id, sequence })
}

/// Puts a message behind the others. The caller holds the issue's row, so that sequences become visible in order.
pub(crate) async fn append(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    standing: &Standing,
    author: &Author,
    draft: &Draft,
    state: State,
) -> Result<i64, StoreError> {
    let sequence = standing.last_sequence + 1;
    let (origin, key) = (author.origin(), author.key());
    let values: &[Value<'_>] = values![
        domain_id,
        standing.issue_id,
        sequence,
        &draft.message_id,
        &key,
        origin.as_str(),
        author.name(),
        author.is_the_game(),
        &draft.body,
        draft.now_ms
    ];
    tx.execute(INSERT, values).await?;
    let values: &[Value<'_>] = values![
        sequence,
        draft.now_ms,
        state.as_str(),
        i64::from(origin.counts_as_unread()),
        origin == Origin::Player,
        domain_id,
        standing.issue_id
    ];
    tx.execute(ADVANCE, values).await?;
    Ok(sequence)
}

impl Author {
    /// Under which a message's id is its own: two authors may choose the same id.
    fn key(&self) -> String {
        match self {
            Self::Player { .. } => "player".to_owned(),
            Self::Agent { agent_id, .. } => format!("agent:{agent_id}"),
            Self::System => "system".to_owned(),
        }
    }

    fn origin(&self) -> Origin {
        match self {
            Self::Player { .. } => Origin::Player,
            Self::Agent { .. } => Origin::Agent,
            Self::System => Origin::System,
        }
    }

    fn name(&self) -> Option<&str> {
        match self {
            Self::Agent { name, .. } => Some(name),
            _ => None,
        }
    }

    fn is_the_game(&self) -> bool {
        matches!(self, Self::Player { for_the_game: true })
    }
}
