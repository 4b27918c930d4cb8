//! Conversations of before: which a player may read, and the list of them.

use crate::engine::{Tx, statements, values};
use crate::issues::{Standing, active, standing_columns};
use crate::limits::EARLIER_ISSUES_MAX;
use crate::links::Existing;
use crate::players::{Claim, find};
use crate::queue::EarlierIssue;
use crate::{Store, StoreError};
use domain::ids::{IssueId, PlayerId};

statements! {
    STANDING_OF_PLAYER = concat!("SELECT ", standing_columns!(),
        " FROM issue i WHERE i.domain_id = $1 AND i.issue_id = $2 AND i.player_id = $3");
    TOOK_PART = "SELECT 1 FROM issue_session WHERE domain_id = $1 AND issue_id = $2 AND session_id = $3";
    OF_PLAYER = "SELECT issue_id, state, title, created_at_ms FROM issue
        WHERE domain_id = $1 AND player_id = $2 ORDER BY issue_id DESC LIMIT $3";
    OF_SESSION = "SELECT i.issue_id, i.state, i.title, i.created_at_ms FROM issue i JOIN issue_session s
            ON s.domain_id = i.domain_id AND s.issue_id = i.issue_id AND s.session_id = $1
        WHERE i.domain_id = $2 AND i.player_id = $3 ORDER BY i.issue_id DESC LIMIT $4";
}

impl Store {
    /// An issue that the player of a claim may read: their active one, one in which this browser took part, or, when
    /// a token proves who they are, any of theirs (contract 5).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issue_of_player(
        &self,
        claim: Claim,
        issue_id: IssueId,
        now_ms: i64,
    ) -> Result<Option<Standing>, StoreError> {
        self.read((claim, issue_id, now_ms), |tx, (claim, issue_id, now_ms)| {
            Box::pin(async move {
                let Some(player_id) = find(tx, claim).await? else { return Ok(None) };
                if !may_read(tx, claim, &player_id, *issue_id, *now_ms).await? {
                    return Ok(None);
                }
                tx.optional(STANDING_OF_PLAYER, values![claim.domain_id, *issue_id, &player_id]).await
            })
        })
        .await
    }

    /// The conversations that the player of a claim may read (contract 5), latest first, a bounded number of them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn issues_of_player(&self, claim: Claim) -> Result<Vec<EarlierIssue>, StoreError> {
        self.read(claim, |tx, claim| {
            Box::pin(async move {
                let Some(player_id) = find(tx, claim).await? else { return Ok(Vec::new()) };
                let domain_id = claim.domain_id;
                if claim.is_proved() {
                    return tx.all(OF_PLAYER, values![domain_id, &player_id, EARLIER_ISSUES_MAX]).await;
                }
                tx.all(OF_SESSION, values![&claim.session_id, domain_id, &player_id, EARLIER_ISSUES_MAX]).await
            })
        })
        .await
    }
}

/// Contract 5: the player's own issue, if it is active, if this browser took part, or if a token proves who they are.
pub(crate) async fn may_read(
    tx: &mut Tx<'_>,
    claim: &Claim,
    player_id: &PlayerId,
    issue_id: IssueId,
    now_ms: i64,
) -> Result<bool, StoreError> {
    let key = values![claim.domain_id, issue_id, player_id];
    if tx.optional::<Standing>(STANDING_OF_PLAYER, key).await?.is_none() {
        return Ok(false);
    }
    if claim.is_proved() {
        return Ok(true);
    }
    let active = active(tx, claim.domain_id, player_id, now_ms).await?;
    let took_part = values![claim.domain_id, issue_id, &claim.session_id];
    Ok(active.is_some_and(|active| active.issue_id == issue_id)
        || tx.optional::<Existing>(TOOK_PART, took_part).await?.is_some())
}
