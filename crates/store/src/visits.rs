//! Hits of links: the first thousand of a link are kept, later ones counted.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::limits::HITS_PER_LINK_MAX;
use crate::{Store, StoreError};
use domain::ids::{DomainId, LinkId};

statements! {
    /// Under the next number; none is left when that of the last is taken. One row by `VALUES`: SQLite would keep a journal
    /// for each statement that may add many, and walk all of it at each one's end.
    KEEP = "INSERT INTO link_hit (domain_id, link_id, hit_number, at_ms, outcome, address_hash)
        VALUES ($1, $2,
            (SELECT CASE WHEN MAX(hit_number) < $3 THEN MAX(hit_number) + 1 ELSE COALESCE(MAX(hit_number), 1) END
                FROM link_hit WHERE domain_id = $1 AND link_id = $2),
            $4, $5, $6)
        ON CONFLICT DO NOTHING";
    KEPT = "SELECT COALESCE(MAX(hit_number), 0) FROM link_hit WHERE domain_id = $1 AND link_id = $2";
    COUNT = "INSERT INTO link_hit_count (domain_id, link_id, outcome, hits) VALUES ($1, $2, $3, 1)
        ON CONFLICT (domain_id, link_id, outcome) DO UPDATE SET hits = link_hit_count.hits + 1";
    OUTCOMES = "SELECT outcome, CAST(SUM(hits) AS BIGINT) FROM (
            SELECT outcome, COUNT(*) AS hits FROM link_hit WHERE domain_id = $1 AND link_id = $2 GROUP BY outcome
            UNION ALL SELECT outcome, hits FROM link_hit_count WHERE domain_id = $1 AND link_id = $2
        ) either GROUP BY outcome ORDER BY outcome";
}

/// Somebody or something fetched a link.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The link's domain.
    pub domain_id: DomainId,
    /// The link.
    pub link_id: LinkId,
    /// When.
    pub at_ms: i64,
    /// `counted`, or why it was not.
    pub outcome: &'static str,
    /// The address, hashed with a key that is thrown away daily.
    pub address_hash: [u8; 8],
}

impl FromRow for (String, i64) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl Store {
    /// Keeps hits, and counts those of links that have many.
    ///
    /// # Errors
    /// When the database refuses; none of them is counted then.
    pub async fn record_hits(&self, hits: Vec<Hit>) -> Result<(), StoreError> {
        self.write_no_settings(hits, |tx, hits| Box::pin(record(tx, hits))).await
    }

    /// How often a link was hit, by outcome.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn hits(&self, domain_id: DomainId, link_id: LinkId) -> Result<Vec<(String, i64)>, StoreError> {
        self.read((domain_id, link_id), |tx, (domain_id, link_id)| {
            Box::pin(async move { tx.all(OUTCOMES, values![*domain_id, link_id]).await })
        })
        .await
    }
}

async fn record(tx: &mut Tx<'_>, hits: &[Hit]) -> Result<(), StoreError> {
    // In one order everywhere, so that two processes can't wait for each other.
    let mut ordered: Vec<&Hit> = hits.iter().collect();
    ordered.sort_by_key(|hit| (hit.domain_id, hit.link_id, hit.outcome));
    let mut rest = ordered.into_iter().peekable();
    while let Some(hit) = tx.execute_until_none(KEEP, &mut rest, |hit| row(hit)).await? {
        if !keep_late(tx, hit).await? {
            count(tx, hit).await?;
            while let Some(next) = rest.next_if(|next| (next.domain_id, next.link_id) == (hit.domain_id, hit.link_id)) {
                count(tx, next).await?;
            }
        }
    }
    Ok(())
}

fn row(hit: &Hit) -> [Value<'_>; 6] {
    *values![hit.domain_id, &hit.link_id, HITS_PER_LINK_MAX, hit.at_ms, hit.outcome, &hit.address_hash]
}

/// Whether one that was not kept at once is kept after all. False: the link has as many as are kept.
async fn keep_late(tx: &mut Tx<'_>, hit: &Hit) -> Result<bool, StoreError> {
    while tx.one::<i64>(KEPT, values![hit.domain_id, &hit.link_id]).await? < HITS_PER_LINK_MAX {
        // Somebody else had taken the number in the same moment: PostgreSQL has many writers.
        if tx.execute(KEEP, &row(hit)).await? == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn count(tx: &mut Tx<'_>, hit: &Hit) -> Result<(), StoreError> {
    tx.execute(COUNT, values![hit.domain_id, &hit.link_id, hit.outcome]).await.map(drop)
}
