//! The game's poll, the call that comes most often: whose key it is, which app, and what waits for the player, in one read.

use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::issues::{ActiveIssue, active};
use crate::keys::KeyHolder;
use crate::players::{Claim, Voucher, find};
use crate::{Store, StoreError};
use domain::ids::{AppId, SessionId};
use domain::player::Identity;
use std::sync::Arc;
use uuid::Uuid;

statements! {
    CALLER = "SELECT d.domain_id, d.name, k.scope, a.identity_verification FROM api_key k
            JOIN domain d ON d.domain_id = k.domain_id
            LEFT JOIN app a ON a.domain_id = k.domain_id AND a.app_id = $1
        WHERE k.key_hash = $2 AND k.revoked_at_ms IS NULL";
}

/// What a poll asks.
#[derive(Clone)]
pub struct Poll {
    /// Of the key that came with it.
    pub key_hash: [u8; 32],
    /// The app.
    pub app_id: AppId,
    /// The player's identifiers, at least one.
    pub identity: Identity,
    /// Now.
    pub now_ms: i64,
}

/// What a poll is answered by.
pub struct Polled {
    /// Whose key it is. Whether they may ask is the caller's question.
    pub holder: KeyHolder,
    /// Whether the holder's domain has the app.
    pub app_exists: bool,
    /// The player's active issue (contract 1.5).
    pub active: Option<ActiveIssue>,
}

struct Caller {
    holder: KeyHolder,
    /// None: there is no such app.
    identity_verification: Option<bool>,
}

impl FromRow for Caller {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { holder: KeyHolder::from_row(row)?, identity_verification: row.get(3)? })
    }
}

impl Store {
    /// Whose key comes with a poll, and what waits for the player that it names; none: nobody has the key.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn poll(&self, poll: Poll) -> Result<Option<Polled>, StoreError> {
        self.read(poll, |tx, poll| Box::pin(answer(tx, poll))).await
    }
}

async fn answer(tx: &mut Tx<'_>, poll: &Poll) -> Result<Option<Polled>, StoreError> {
    let values = values![poll.app_id, &poll.key_hash];
    let found: Arc<[Caller]> = tx.seldom_changed(CALLER, values).await?;
    let Some(Caller { holder, identity_verification }) = found.first() else { return Ok(None) };
    let active = match *identity_verification {
        Some(identity_verification) => waiting(tx, poll, holder, identity_verification).await?,
        None => None,
    };
    Ok(Some(Polled { holder: holder.clone(), app_exists: identity_verification.is_some(), active }))
}

async fn waiting(
    tx: &mut Tx<'_>,
    poll: &Poll,
    holder: &KeyHolder,
    identity_verification: bool,
) -> Result<Option<ActiveIssue>, StoreError> {
    let claim = Claim {
        domain_id: holder.domain_id,
        app_id: poll.app_id,
        identity: poll.identity.clone(),
        voucher: Voucher::of_call(identity_verification),
        // An identified player is found by identifiers alone.
        session_id: SessionId(Uuid::nil()),
    };
    match find(tx, &claim).await? {
        Some(player_id) => active(tx, holder.domain_id, &player_id, poll.now_ms).await,
        None => Ok(None),
    }
}
