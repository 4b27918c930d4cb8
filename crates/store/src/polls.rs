//! The game's poll, the call that comes most often: whose key it is, which app, and what waits for the player, in one read.

use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::issues::{ActiveIssue, active, active_with_end};
use crate::keys::KeyHolder;
use crate::players::{Claim, Voucher, find, find_by_uid, uid_key};
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, SessionId};
use domain::player::{Identity, Uid};
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

/// A player that polls ask about, by uid. Two uids with one key would take 2^61 tries to find, and a game that has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Asker {
    pub(crate) domain_id: DomainId,
    pub(crate) app_id: AppId,
    pub(crate) uid_key: [u8; 16],
    /// Whether only a player counts whose uid is proved.
    pub(crate) verified_only: bool,
}

/// What waits for a player that polls ask about, as long as no row changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// Nobody has the uid.
    Nobody,
    /// There is such a player.
    Player(Option<ActiveIssue>),
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
    let Identity { uid, email, phone_number } = &poll.identity;
    if let Some(uid) = uid {
        let found = waiting_by_uid(tx, &claim, uid, poll.now_ms).await?;
        if let Waiting::Player(active) = found {
            return Ok(active);
        }
        if email.is_none() && phone_number.is_none() {
            return Ok(None);
        }
    }
    match find(tx, &claim).await? {
        Some(player_id) => active(tx, holder.domain_id, &player_id, poll.now_ms).await,
        None => Ok(None),
    }
}

async fn waiting_by_uid(tx: &mut Tx<'_>, claim: &Claim, uid: &Uid, now_ms: i64) -> Result<Waiting, StoreError> {
    let Claim { domain_id, app_id, .. } = *claim;
    let verified_only = claim.voucher == Voucher::KeyForVerified;
    let asker = Asker { domain_id, app_id, uid_key: uid_key(uid), verified_only };
    if let Some(known) = tx.known_poll(&asker) {
        return Ok(known);
    }
    let Some(player_id) = find_by_uid(tx, claim, uid).await? else {
        // Most of who plays has never asked for help. Only a game, with its key, can make up others.
        tx.keep_poll(asker, Waiting::Nobody);
        return Ok(Waiting::Nobody);
    };
    let active = active_with_end(tx, domain_id, &player_id, now_ms).await?;
    let waiting = Waiting::Player(active.map(|(issue, _)| issue));
    // One that was resolved is active for a time only.
    if active.is_none_or(|(_, is_open)| is_open) {
        tx.keep_poll(asker, waiting);
    }
    Ok(waiting)
}
