//! How far each side has a conversation and has seen it, and the links by which a player comes to it.

use crate::earlier::may_read;
use crate::engine::{Tx, statements, values};
use crate::issues::{LOCK, LOCK_OF_PLAYER, Standing, active, join, standing};
use crate::limits::SCANS_PER_ISSUE_MAX;
use crate::links::Existing;
use crate::messages::{Author, Draft, append};
use crate::players::{Claim, recognise};
use crate::{Store, StoreError};
use domain::ids::{DomainId, IssueId, LinkId, MessageId, PlayerId};
use domain::limits::{CLOSING_VISITS_MAX, VISIT_GAP_MS};
use domain::message::Event;

statements! {
    SPEND = "INSERT INTO spent_link (domain_id, link_id, player_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    /// Counted anew from the messages: marks that come late or twice change nothing.
    MARK_SEEN = "UPDATE issue SET seen_sequence = $1, unread = (SELECT COUNT(*) FROM message m
            WHERE m.domain_id = issue.domain_id AND m.issue_id = issue.issue_id AND m.sequence > $1
                AND m.origin IN ('agent', 'automation'))
        WHERE domain_id = $2 AND issue_id = $3 AND seen_sequence < $1";
    MARK_DELIVERED = "UPDATE issue SET delivered_sequence = $1
        WHERE domain_id = $2 AND issue_id = $3 AND delivered_sequence < $1";
    MARK_AGENTS_SEEN = "UPDATE issue SET agent_seen_sequence = $1
        WHERE domain_id = $2 AND issue_id = $3 AND agent_seen_sequence < $1";
    MARK_AGENTS_DELIVERED = "UPDATE issue SET agent_delivered_sequence = $1
        WHERE domain_id = $2 AND issue_id = $3 AND agent_delivered_sequence < $1";
    /// Counts a visit that shows the question: once, however many pages show it.
    ASK = "UPDATE issue SET asks = asks + 1, asked_at_ms = $1
        WHERE domain_id = $2 AND issue_id = $3 AND closing IN ('question', 'rating') AND asks < $4
            AND (asked_at_ms IS NULL OR asked_at_ms < $5)";
    /// An open issue that another link began, and of which agents have not read too much.
    TELLS_OF_SCANS = "SELECT 1 FROM issue i WHERE i.domain_id = $1 AND i.issue_id = $2
        AND i.state NOT IN ('resolved', 'rejected') AND i.link_id IS DISTINCT FROM $3
        AND (SELECT COUNT(*) FROM issue_scan s WHERE s.domain_id = i.domain_id AND s.issue_id = i.issue_id) < $4";
    KEEP_SCAN = "INSERT INTO issue_scan (domain_id, issue_id, link_id, at_ms) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
}

/// A player's page has shown an issue up to a sequence.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Whose page.
    pub claim: Claim,
    /// The link it came by.
    pub link_id: LinkId,
    /// The issue it shows.
    pub issue_id: IssueId,
    /// The last message before the player's eyes.
    pub sequence: i64,
    /// The last message on it.
    pub delivered: i64,
    /// Whether the page is before the player's eyes, and asks there what a closed issue asks.
    pub shows_question: bool,
    /// Now.
    pub now_ms: i64,
}

impl Store {
    /// Marks what the player has seen of an issue. Answers where it stood before and where it stands now; none if it
    /// is not theirs.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn mark_seen(&self, seen: Seen) -> Result<Option<(Standing, Standing)>, StoreError> {
        self.write(seen, |tx, seen| Box::pin(mark(tx, seen))).await
    }

    /// Marks how far an agent's page has an issue, and how far it was before an agent's eyes. Answers where it stood
    /// before and where it stands now; none: the domain has no such issue.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn mark_seen_by_agent(
        &self,
        domain_id: DomainId,
        issue_id: IssueId,
        (sequence, delivered): (i64, i64),
    ) -> Result<Option<(Standing, Standing)>, StoreError> {
        self.write((domain_id, issue_id, sequence, delivered), |tx, (domain_id, issue_id, sequence, delivered)| {
            Box::pin(async move {
                let key = values![*domain_id, *issue_id];
                let Some(before) = tx.locked::<Standing>(LOCK, key).await? else { return Ok(None) };
                let (seen, delivered) = before.bounded(*sequence, *delivered);
                tx.execute(MARK_AGENTS_SEEN, values![seen, *domain_id, *issue_id]).await?;
                tx.execute(MARK_AGENTS_DELIVERED, values![delivered, *domain_id, *issue_id]).await?;
                let after = standing(tx, *domain_id, *issue_id).await?;
                Ok(after.map(|after| (before, after)))
            })
        })
        .await
    }
}

async fn mark(tx: &mut Tx<'_>, seen: &Seen) -> Result<Option<(Standing, Standing)>, StoreError> {
    let (claim, domain_id) = (&seen.claim, seen.claim.domain_id);
    let Some(player_id) = recognise(tx, claim).await? else { return Ok(None) };
    let values = values![domain_id, seen.issue_id, &player_id];
    let Some(before) = tx.locked::<Standing>(LOCK_OF_PLAYER, values).await? else { return Ok(None) };
    // Marking makes a browser one that took part and may read on: only what it may read already can be marked.
    if !may_read(tx, claim, &player_id, seen.issue_id, seen.now_ms).await? {
        return Ok(None);
    }
    let active = active(tx, domain_id, &player_id, seen.now_ms).await?;
    let (sequence, delivered) = before.bounded(seen.sequence, seen.delivered);
    tx.execute(MARK_SEEN, values![sequence, domain_id, seen.issue_id]).await?;
    tx.execute(MARK_DELIVERED, values![delivered, domain_id, seen.issue_id]).await?;
    if seen.shows_question {
        let other_visit = seen.now_ms - VISIT_GAP_MS;
        tx.execute(ASK, values![seen.now_ms, domain_id, seen.issue_id, CLOSING_VISITS_MAX, other_visit]).await?;
    }
    join(tx, claim, seen.issue_id).await?;
    // What is over and seen only asks how it was: the link's own conversation still comes.
    if active.is_some_and(|active| active.issue_id == seen.issue_id) {
        arrive(tx, claim, seen.link_id, &before, seen.now_ms).await?;
    }
    let after = standing(tx, domain_id, seen.issue_id).await?;
    Ok(after.map(|after| (before, after)))
}

impl Standing {
    /// What a page says to have shown and to have, no further than there is anything. What was seen is there.
    fn bounded(&self, seen: i64, delivered: i64) -> (i64, i64) {
        let seen = self.last_sequence.min(seen);
        (seen, self.last_sequence.min(delivered).max(seen))
    }
}

/// The player has come to a conversation by a link. The first time, and if another link began it, agents are told that
/// there is news of the player's game. The caller holds the issue's row. Answers how many lines that has added.
pub(crate) async fn arrive(
    tx: &mut Tx<'_>,
    claim: &Claim,
    link_id: LinkId,
    standing: &Standing,
    now_ms: i64,
) -> Result<i64, StoreError> {
    let (domain_id, issue_id) = (claim.domain_id, standing.issue_id);
    if spend(tx, domain_id, link_id, &standing.player_id).await? == 0 {
        return Ok(0);
    }
    let told = values![domain_id, issue_id, &link_id, SCANS_PER_ISSUE_MAX];
    if tx.optional::<Existing>(TELLS_OF_SCANS, told).await?.is_none() {
        return Ok(0);
    }
    tx.execute(KEEP_SCAN, values![domain_id, issue_id, &link_id, now_ms]).await?;
    let message_id = MessageId(uuid::Uuid::new_v5(&link_id.0, issue_id.0.to_string().as_bytes()));
    let line = Draft::line(message_id, Event::Scanned, now_ms);
    append(tx, domain_id, standing, &Author::System, &line, standing.state).await?;
    Ok(1)
}

/// The link has led the player to a conversation. Answers 0 if it had before.
pub(crate) async fn spend(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    link_id: LinkId,
    player_id: &PlayerId,
) -> Result<u64, StoreError> {
    tx.execute(SPEND, values![domain_id, &link_id, player_id]).await
}
