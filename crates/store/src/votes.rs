//! "Did this help?": one vote a visitor and FAQ, which they may change.

use crate::engine::{Tx, lockable, statements, values};
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, FaqId};

/// Held while its votes are counted.
const LOCK: (&str, &str) =
    lockable!("SELECT faq_id FROM faq WHERE domain_id = $1 AND app_id = $2 AND faq_id = $3 AND state = 'published'");

#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] = &[("LOCK", LOCK)];

statements! {
    VOTE = "SELECT helpful FROM faq_vote WHERE domain_id = $1 AND faq_id = $2 AND voter = $3";
    KEEP = "INSERT INTO faq_vote (domain_id, faq_id, voter, helpful, voted_at_ms) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (domain_id, faq_id, voter) DO UPDATE SET helpful = excluded.helpful,
            voted_at_ms = excluded.voted_at_ms";
    COUNT = "UPDATE faq SET helpful = helpful + $1, unhelpful = unhelpful + $2 WHERE domain_id = $3 AND faq_id = $4";
}

/// What a visitor says of a FAQ.
#[derive(Debug, Clone, Copy)]
pub struct Vote {
    /// The FAQ.
    pub faq_id: FaqId,
    /// A keyed hash of the visitor's session.
    pub voter: [u8; 16],
    /// Whether it helped.
    pub helpful: bool,
}

impl Store {
    /// Keeps a visitor's vote on a published FAQ of an app; false: there is no such FAQ. The same vote twice counts once,
    /// another one replaces it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn vote(&self, domain_id: DomainId, app_id: AppId, vote: Vote, now_ms: i64) -> Result<bool, StoreError> {
        self.write((domain_id, app_id, vote, now_ms), |tx, (domain_id, app_id, vote, now_ms)| {
            Box::pin(keep(tx, *domain_id, *app_id, vote, *now_ms))
        })
        .await
    }
}

async fn keep(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    vote: &Vote,
    now_ms: i64,
) -> Result<bool, StoreError> {
    if tx.locked::<i64>(LOCK, values![domain_id, app_id, vote.faq_id]).await?.is_none() {
        return Ok(false);
    }
    let before: Option<bool> = tx.optional(VOTE, values![domain_id, vote.faq_id, &vote.voter[..]]).await?;
    if before == Some(vote.helpful) {
        return Ok(true);
    }
    tx.execute(KEEP, values![domain_id, vote.faq_id, &vote.voter[..], vote.helpful, now_ms]).await?;
    let step = |counted: bool| i64::from(vote.helpful == counted) - i64::from(before == Some(counted));
    tx.execute(COUNT, values![step(true), step(false), domain_id, vote.faq_id]).await.map(|_| true)
}
