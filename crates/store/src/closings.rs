//! How an issue ends: resolved, rejected, opened again, accepted, rated.

use crate::earlier::may_read;
use crate::engine::{Tx, statements, values};
use crate::issues::{LOCK, LOCK_OF_PLAYER, LOCK_STARTS, Standing, open_issue};
use crate::messages::{Author, Draft, append};
use crate::players::{Claim, find};
use crate::{Store, StoreError};
use domain::ids::{DomainId, IssueId, MessageId};
use domain::issue::{Closing, Rating, State};
use domain::message::{ACCEPTED, Event};

statements! {
    ASK_FOR_RATING = "UPDATE issue SET closing = 'rating' WHERE domain_id = $1 AND issue_id = $2 AND closing = 'question'";
    /// Of two that rate, the first is kept.
    RATE = "UPDATE issue SET closing = 'done', rating = $1, rating_comment = $2, rated_at_ms = $3
        WHERE domain_id = $4 AND issue_id = $5 AND closing = 'rating'";
    SKIP = "UPDATE issue SET closing = 'done'
        WHERE domain_id = $1 AND issue_id = $2 AND closing IN ('question', 'rating')";
}

/// What a player says to a question that a resolved issue asks.
#[derive(Clone)]
pub enum Verdict {
    /// It is solved.
    Solved,
    /// It is not: the issue is opened again.
    NotSolved,
    /// How the help was, with what they add.
    Rated(Rating, String),
    /// Nothing, and they are not to be asked again.
    Skipped,
}

/// A player's answer to what a resolved issue asks.
#[derive(Clone)]
pub struct Answer {
    /// Whose answer.
    pub claim: Claim,
    /// Of this issue.
    pub issue_id: IssueId,
    /// What they say.
    pub verdict: Verdict,
    /// Of the line that it makes, if it makes one.
    pub message_id: MessageId,
    /// Now.
    pub now_ms: i64,
}

/// What became of a change to how an issue ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It stands so now; also when it stood so before.
    Stands(Standing),
    /// There is no such issue, or it is not theirs.
    NoSuchIssue,
    /// It can't be opened again: its player has another open issue.
    AnotherIsOpen,
}

/// What agents do to an issue as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// It is answered.
    Resolve,
    /// It is closed without an answer.
    Reject,
    /// It is opened again.
    Reopen,
}

impl Store {
    /// A player answers what a resolved issue asks. An answer to what is not asked any more changes nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answer_closing(&self, answer: Answer) -> Result<Closed, StoreError> {
        self.write(answer, |tx, answer| Box::pin(settle(tx, answer))).await
    }

    /// An agent resolves, rejects or reopens an issue of the domain. What is so already stays as it is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn move_issue(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        to: Move,
        message_id: MessageId,
        now_ms: i64,
    ) -> Result<Closed, StoreError> {
        let args = (domain_id, issue_id, to, message_id, now_ms);
        self.write(args, |tx, (domain_id, issue_id, to, message_id, now_ms)| {
            Box::pin(move_by_agent(tx, *domain_id, *issue_id, *to, (*message_id, *now_ms)))
        })
        .await
    }
}

async fn settle(tx: &mut Tx<'_>, answer: &Answer) -> Result<Closed, StoreError> {
    let (claim, domain_id, issue_id) = (&answer.claim, answer.claim.domain_id, answer.issue_id);
    let Some(player_id) = find(tx, claim).await? else { return Ok(Closed::NoSuchIssue) };
    if matches!(answer.verdict, Verdict::NotSolved) {
        tx.locked::<i64>(LOCK_STARTS, values![domain_id]).await?;
    }
    let key = values![domain_id, issue_id, &player_id];
    let Some(standing) = tx.locked::<Standing>(LOCK_OF_PLAYER, key).await? else { return Ok(Closed::NoSuchIssue) };
    if !may_read(tx, claim, &player_id, issue_id, answer.now_ms).await? {
        return Ok(Closed::NoSuchIssue);
    }
    match &answer.verdict {
        Verdict::Solved if standing.closing == Closing::Question => {
            let body = ACCEPTED.to_owned();
            let accepted = Draft { body, ..Draft::line(answer.message_id, Event::Accepted, answer.now_ms) };
            let author = Author::Player { for_the_game: false };
            append(tx, domain_id, &standing, &author, &accepted, standing.state).await?;
            tx.execute(ASK_FOR_RATING, values![domain_id, issue_id]).await?;
        }
        Verdict::NotSolved if standing.closing.asks() => {
            return reopen(tx, domain_id, &standing, (answer.message_id, answer.now_ms)).await;
        }
        Verdict::Rated(rating, comment) => {
            let values = values![rating.stars(), comment, answer.now_ms, domain_id, issue_id];
            tx.execute(RATE, values).await?;
        }
        Verdict::Skipped => {
            tx.execute(SKIP, values![domain_id, issue_id]).await?;
        }
        Verdict::Solved | Verdict::NotSolved => {}
    }
    stands(tx, domain_id, issue_id).await
}

async fn move_by_agent(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
    to: Move,
    (message_id, now_ms): (MessageId, i64),
) -> Result<Closed, StoreError> {
    if to == Move::Reopen {
        tx.locked::<i64>(LOCK_STARTS, values![domain_id]).await?;
    }
    let Some(standing) = tx.locked::<Standing>(LOCK, values![domain_id, issue_id]).await? else {
        return Ok(Closed::NoSuchIssue);
    };
    let (event, state) = match to {
        Move::Reopen if standing.state.is_open() => return Ok(Closed::Stands(standing)),
        Move::Reopen => return reopen(tx, domain_id, &standing, (message_id, now_ms)).await,
        _ if !standing.state.may_resolve() => return Ok(Closed::Stands(standing)),
        Move::Resolve => (Event::Resolved, State::Resolved),
        Move::Reject => (Event::Rejected, State::Rejected),
    };
    append(tx, domain_id, &standing, &Author::System, &Draft::line(message_id, event, now_ms), state).await?;
    stands(tx, domain_id, issue_id).await
}

/// The caller holds the domain's issue counter, so that no other issue of the player begins meanwhile, and the issue.
async fn reopen(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    standing: &Standing,
    (message_id, now_ms): (MessageId, i64),
) -> Result<Closed, StoreError> {
    if open_issue(tx, domain_id, &standing.player_id).await?.is_some() {
        return Ok(Closed::AnotherIsOpen);
    }
    let line = Draft::line(message_id, Event::Reopened, now_ms);
    append(tx, domain_id, standing, &Author::System, &line, standing.state.after_reopening()).await?;
    stands(tx, domain_id, standing.issue_id).await
}

async fn stands(tx: &mut Tx<'_>, domain_id: DomainId, issue_id: IssueId) -> Result<Closed, StoreError> {
    let standing = tx.locked::<Standing>(LOCK, values![domain_id, issue_id]).await?;
    Ok(standing.map_or(Closed::NoSuchIssue, Closed::Stands))
}
