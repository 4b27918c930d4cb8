//! Messages: appended under a sequence given at commit, named by their author's own id, so that a resend is harmless.

use crate::attachments::{self, Attachment, Uploader};
use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::issues::{LOCK, NewIssue, Standing, attach_faq, join, lock_and_settle, open_issue, start};
use crate::limits::{MESSAGES_PER_FETCH_MAX, MESSAGES_PER_PAGE};
use crate::links::as_json;
use crate::marks::arrive;
use crate::players::recognise;
use crate::{Store, StoreError};
use domain::ids::{AgentId, AppId, AttachmentId, DomainId, IssueId, MessageId, PlayerId};
use domain::issue::State;
use domain::message::{Event, Origin};

/// All that a [`Message`] is read from.
macro_rules! message_columns {
    ($which:literal) => {
        concat!(
            "SELECT m.message_id, m.sequence, m.origin, m.author_name, m.sent_by_game, m.body, m.sent_at_ms, m.agent_id,
            COALESCE(a.picture_hash, ''), m.event, m.quick_replies
        FROM message m LEFT JOIN agent a ON a.domain_id = m.domain_id AND a.agent_id = m.agent_id
        WHERE m.domain_id = $1 AND m.issue_id = $2 AND ",
            $which
        )
    };
}

statements! {
    BY_NAME = "SELECT issue_id, sequence, body, quick_replies, attachments FROM message
        WHERE domain_id = $1 AND issue_id = $2 AND author = $3 AND message_id = $4";
    BY_NAME_OF_PLAYER = "SELECT m.issue_id, m.sequence, m.body, m.quick_replies, m.attachments FROM issue i
            JOIN message m ON m.domain_id = i.domain_id AND m.issue_id = i.issue_id
        WHERE i.domain_id = $1 AND i.player_id = $2 AND m.author = $3 AND m.message_id = $4
        ORDER BY m.issue_id DESC LIMIT 1";
    APP_OF = "SELECT app_id FROM issue WHERE domain_id = $1 AND issue_id = $2";
    /// What the player said first was a file.
    NAME_BY_FILE = "UPDATE issue SET title = COALESCE((SELECT a.file_name FROM attachment a
            WHERE a.domain_id = issue.domain_id AND a.issue_id = issue.issue_id ORDER BY a.sequence, a.place LIMIT 1), '')
        WHERE domain_id = $1 AND issue_id = $2 AND title = ''";
    INSERT = "INSERT INTO message (domain_id, issue_id, sequence, message_id, author, origin, author_name, sent_by_game,
            body, sent_at_ms, agent_id, event, quick_replies, attachments)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// An issue that is open again, or for the first time, has not asked anything yet.
    ADVANCE = "UPDATE issue SET last_sequence = $1, updated_at_ms = $2, state = $3,
            resolved_at_ms = CASE WHEN $3 = 'resolved' THEN CAST($2 AS BIGINT) ELSE NULL END, unread = unread + $4,
            unanswered = CASE CAST($5 AS TEXT) WHEN 'asks' THEN unanswered + 1 WHEN 'answers' THEN 0 ELSE unanswered END,
            needs_answer = CASE $5 WHEN 'asks' THEN TRUE WHEN 'answers' THEN FALSE ELSE needs_answer END,
            agent_id = COALESCE(CAST($6 AS BIGINT), agent_id), closing = $7,
            asks = CASE WHEN $7 = 'none' THEN 0 ELSE asks END,
            asked_at_ms = CASE WHEN $7 = 'none' THEN NULL ELSE asked_at_ms END
        WHERE domain_id = $8 AND issue_id = $9";
    AFTER = message_columns!("m.sequence > $3 ORDER BY m.sequence LIMIT $4");
    BEFORE = message_columns!("m.sequence < $3 ORDER BY m.sequence DESC LIMIT $4");
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
    /// The agent who wrote it.
    pub agent_id: Option<AgentId>,
    /// Part of the address of that agent's picture; empty: there is none.
    pub picture_hash: String,
    /// What it says has happened; none: it is what somebody wrote.
    pub event: Option<Event>,
    /// What the player may answer by a tap.
    pub quick_replies: Vec<String>,
    /// Its files, as they were sent.
    pub attachments: Vec<Attachment>,
}

/// A message about to be kept.
#[derive(Clone)]
pub struct Draft {
    /// The author's own id for it: the same id is the same message.
    pub message_id: MessageId,
    /// Its text; with files it may be empty.
    pub body: String,
    /// What it says has happened.
    pub event: Option<Event>,
    /// What the player may answer by a tap; on agents' messages.
    pub quick_replies: Vec<String>,
    /// Files that its author has uploaded and not sent yet.
    pub attachments: Vec<AttachmentId>,
    /// Now.
    pub now_ms: i64,
}

impl Draft {
    /// A message that is only text.
    #[must_use]
    pub fn text(message_id: MessageId, body: String, now_ms: i64) -> Self {
        Self { message_id, body, event: None, quick_replies: Vec::new(), attachments: Vec::new(), now_ms }
    }

    /// A line that says what has happened; whoever shows it has the words.
    #[must_use]
    pub fn line(message_id: MessageId, event: Event, now_ms: i64) -> Self {
        Self { event: Some(event), ..Self::text(message_id, String::new(), now_ms) }
    }
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
    /// A file that it names is not its author's, or was sent already; nothing is kept.
    NoSuchFile,
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
            agent_id: row.get::<Option<i64>>(7)?.map(AgentId),
            picture_hash: row.get(8)?,
            event: row.parse_optional(9, "message.event", Event::parse)?,
            quick_replies: row.json(10, "message.quick_replies")?,
            attachments: Vec::new(),
        })
    }
}

/// A message that its author has sent already.
struct KeptMessage {
    issue_id: IssueId,
    sequence: i64,
    body: String,
    quick_replies: Vec<String>,
    attachments: i64,
}

impl KeptMessage {
    /// The same id is the same message only with all that it says.
    async fn outcome(
        self,
        tx: &mut Tx<'_>,
        domain_id: DomainId,
        player_id: PlayerId,
        draft: &Draft,
    ) -> Result<Outcome, StoreError> {
        let Self { issue_id, sequence, body, quick_replies, attachments } = self;
        let sent = match attachments {
            0 => Vec::new(),
            _ => attachments::of_messages(tx, domain_id, issue_id, sequence, sequence).await?,
        };
        let is_same = body == draft.body
            && quick_replies == draft.quick_replies
            && sent.iter().map(|(_, file)| file.attachment_id).eq(draft.attachments.iter().copied());
        Ok(if is_same { Outcome::Kept { issue_id, player_id, sequence } } else { Outcome::Conflict })
    }
}

impl FromRow for KeptMessage {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            issue_id: row.get(0)?,
            sequence: row.get(1)?,
            body: row.get(2)?,
            quick_replies: row.json(3, "message.quick_replies")?,
            attachments: row.get(4)?,
        })
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
        let said = self.write((issue, draft), |tx, (issue, draft)| {
            Box::pin(async move {
                let outcome = player_says(tx, issue, draft).await?;
                if let Outcome::Kept { issue_id, .. } = outcome {
                    attach_faq(tx, issue, issue_id).await?;
                }
                Ok(outcome)
            })
        });
        or_no_such_file(said.await)
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
        let answered = self.write(
            (domain_id, issue_id, author, draft, resolve),
            |tx, (domain_id, issue_id, author, draft, resolve)| {
                Box::pin(agent_says(tx, *domain_id, *issue_id, author, draft, *resolve))
            },
        );
        or_no_such_file(answered.await)
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
            Box::pin(async move {
                let values = values![*domain_id, *issue_id, *sequence, MESSAGES_PER_FETCH_MAX];
                let messages = tx.all(AFTER, values).await?;
                with_files(tx, *domain_id, *issue_id, messages).await
            })
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
                let values = values![*domain_id, *issue_id, *sequence, MESSAGES_PER_PAGE];
                let mut messages: Vec<Message> = tx.all(BEFORE, values).await?;
                messages.reverse();
                with_files(tx, *domain_id, *issue_id, messages).await
            })
        })
        .await
    }
}

/// Refused from within the transaction, so that nothing of it is kept.
const NO_SUCH_FILE: &str = "a file is not the author's, or was sent already";

fn or_no_such_file(kept: Result<Outcome, StoreError>) -> Result<Outcome, StoreError> {
    match kept {
        Err(StoreError::Refused(why)) if why == NO_SUCH_FILE => Ok(Outcome::NoSuchFile),
        other => other,
    }
}

/// Gives messages their files. Most pages of a conversation have none, and that is one statement.
async fn with_files(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
    mut messages: Vec<Message>,
) -> Result<Vec<Message>, StoreError> {
    let (Some(first), Some(last)) = (messages.first(), messages.last()) else { return Ok(messages) };
    let files = attachments::of_messages(tx, domain_id, issue_id, first.sequence, last.sequence).await?;
    for (sequence, file) in files {
        if let Ok(place) = messages.binary_search_by_key(&sequence, |message| message.sequence) {
            messages[place].attachments.push(file);
        }
    }
    Ok(messages)
}

async fn player_says(tx: &mut Tx<'_>, issue: &NewIssue, draft: &Draft) -> Result<Outcome, StoreError> {
    // Mostly there is an open issue, and its row is all that must be held.
    if let Some(player_id) = recognise(tx, &issue.newcomer.claim).await?
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
    bind_of_player(tx, issue, (standing.issue_id, sequence), draft).await?;
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
        return kept.outcome(tx, domain_id, *player_id, draft).await.map(Some);
    }
    let Some(mut standing) = standing.filter(|standing| standing.state.is_open()) else { return Ok(None) };
    join(tx, claim, standing.issue_id).await?;
    standing.last_sequence += arrive(tx, claim, issue.link_id, &standing, issue.now_ms).await?;
    let state = standing.state.after_player_message();
    let sequence = append(tx, domain_id, &standing, &author, draft, state).await?;
    bind_of_player(tx, issue, (standing.issue_id, sequence), draft).await?;
    Ok(Some(Outcome::Kept { issue_id: standing.issue_id, player_id: *player_id, sequence }))
}

async fn bind_of_player(
    tx: &mut Tx<'_>,
    issue: &NewIssue,
    place: (IssueId, i64),
    draft: &Draft,
) -> Result<(), StoreError> {
    let claim = &issue.newcomer.claim;
    bind(tx, (claim.domain_id, claim.app_id), Uploader::Session(claim.session_id), place, draft).await
}

/// Puts the files of a draft into the message that it has become.
async fn bind(
    tx: &mut Tx<'_>,
    (domain_id, app_id): (DomainId, AppId),
    uploader: Uploader,
    (issue_id, sequence): (IssueId, i64),
    draft: &Draft,
) -> Result<(), StoreError> {
    if draft.attachments.is_empty() {
        return Ok(());
    }
    let place = (issue_id, sequence);
    if !attachments::bind(tx, (domain_id, app_id), uploader, place, &draft.attachments).await? {
        return Err(StoreError::Refused(NO_SUCH_FILE.to_owned()));
    }
    tx.execute(NAME_BY_FILE, values![domain_id, issue_id]).await.map(drop)
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
        return kept.outcome(tx, domain_id, standing.player_id, draft).await;
    }
    let state = standing.state.after_agent_reply();
    let sequence = append(tx, domain_id, &standing, author, draft, state).await?;
    if let Author::Agent { agent_id, .. } = author
        && !draft.attachments.is_empty()
    {
        let app_id = AppId(tx.one(APP_OF, values![domain_id, issue_id]).await?);
        bind(tx, (domain_id, app_id), Uploader::Agent(*agent_id), (issue_id, sequence), draft).await?;
    }
    if resolve && state.may_resolve() {
        let message_id = MessageId(uuid::Uuid::new_v5(&draft.message_id.0, b"resolved"));
        let line = Draft::line(message_id, Event::Resolved, draft.now_ms);
        let answered = Standing { last_sequence: sequence, closing: standing.closing.in_state(state), ..standing };
        append(tx, domain_id, &answered, &Author::System, &line, State::Resolved).await?;
    }
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
    let quick_replies = as_json(&draft.quick_replies)?;
    let attachments = i64::try_from(draft.attachments.len()).unwrap_or(i64::MAX);
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
        draft.now_ms,
        author.agent_id(),
        draft.event.map(Event::as_str),
        &quick_replies,
        attachments
    ];
    tx.execute(INSERT, values).await?;
    let values: &[Value<'_>] = values![
        sequence,
        draft.now_ms,
        state.as_str(),
        i64::from(origin.counts_as_unread()),
        turn(origin, draft.event),
        author.agent_id(),
        standing.closing.in_state(state).as_str(),
        domain_id,
        standing.issue_id
    ];
    tx.execute(ADVANCE, values).await?;
    Ok(sequence)
}

/// Whose turn it is after a message.
fn turn(origin: Origin, event: Option<Event>) -> &'static str {
    match (origin, event) {
        (_, Some(Event::Scanned)) => "stays",
        (_, Some(Event::Accepted | Event::Resolved | Event::Rejected)) => "answers",
        (_, Some(Event::Reopened)) | (Origin::Player, None) => "asks",
        _ => "answers",
    }
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

    fn agent_id(&self) -> Option<i64> {
        match self {
            Self::Agent { agent_id, .. } => Some(agent_id.0),
            _ => None,
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
