//! Players: who a link's identifiers mean, by contract 2.
//!
//! Identifiers that match nobody are kept and make a new player when a chat starts; making a link writes none.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, PlayerId, SessionId};
use domain::player::{Email, Identity, PhoneNumber, Uid};

statements! {
    BY_UID = "SELECT player_id, uid, email_folded FROM player
        WHERE domain_id = $1 AND app_id = $2 AND uid_key = $3 AND uid = $4
            AND (uid_verified OR NOT CAST($5 AS BOOLEAN))";
    BY_EMAIL = "SELECT player_id, uid, email_folded FROM player
        WHERE domain_id = $1 AND app_id = $2 AND email_folded = $3 AND (email_verified OR NOT CAST($4 AS BOOLEAN))
        LIMIT 2";
    BY_PHONE = "SELECT player_id, uid, email_folded FROM player
        WHERE domain_id = $1 AND app_id = $2 AND phone_number = $3 AND (phone_verified OR NOT CAST($4 AS BOOLEAN))
        LIMIT 2";
    BY_SESSION = "SELECT player_id, uid, email_folded FROM player
        WHERE domain_id = $1 AND app_id = $2 AND session_id = $3";
    INSERT = "INSERT INTO player (domain_id, player_id, app_id, uid, uid_key, email, email_folded, phone_number, uid_verified,
            email_verified, phone_verified, session_id, name, created_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// What the call did not say stays as it is.
    UPDATE = "UPDATE player SET uid = COALESCE($1, uid), uid_key = COALESCE($2, uid_key), email = COALESCE($3, email),
            email_folded = COALESCE($4, email_folded), phone_number = COALESCE($5, phone_number),
            name = COALESCE($6, name)
        WHERE domain_id = $7 AND player_id = $8";
}

/// Who somebody says to be, and who vouches for it.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The app's domain.
    pub domain_id: DomainId,
    /// Players are per app.
    pub app_id: AppId,
    /// The identifiers that were sent.
    pub identity: Identity,
    /// True where only identifiers stored as verified may match (contract 2: verification on).
    pub verified_only: bool,
    /// The browser; it is who an anonymous player is.
    pub session_id: SessionId,
}

impl Claim {
    /// Whether a token proves who it is, and not a browser or the game's word alone.
    pub(crate) fn is_proved(&self) -> bool {
        self.verified_only && !self.identity.is_anonymous()
    }
}

/// A claim about to be settled by a chat that starts.
#[derive(Clone)]
pub struct Newcomer {
    /// Who.
    pub claim: Claim,
    /// Under which name.
    pub name: Option<String>,
    /// The id to use if this is a new player.
    pub player_id: PlayerId,
}

struct Candidate {
    player_id: PlayerId,
    uid: Option<String>,
    email_folded: Option<String>,
}

impl FromRow for Candidate {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { player_id: row.get(0)?, uid: row.get(1)?, email_folded: row.get(2)? })
    }
}

impl Store {
    /// The player that a claim means, if there is one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn player(&self, claim: Claim) -> Result<Option<PlayerId>, StoreError> {
        self.read(claim, |tx, claim| Box::pin(find(tx, claim))).await
    }
}

/// The player that a claim means: by uid, else e-mail, else phone number; an anonymous one by the browser.
pub(crate) async fn find(tx: &mut Tx<'_>, claim: &Claim) -> Result<Option<PlayerId>, StoreError> {
    let Identity { uid, email, phone_number } = &claim.identity;
    if claim.identity.is_anonymous() {
        let values = values![claim.domain_id, claim.app_id, &claim.session_id];
        return Ok(tx.optional::<Candidate>(BY_SESSION, values).await?.map(|found| found.player_id));
    }
    if let Some(uid) = uid {
        let (key, domain_id, app_id) = (uid_key(uid), claim.domain_id, claim.app_id);
        let values = values![domain_id, app_id, &key, uid.as_str(), claim.verified_only];
        if let Some(found) = tx.optional::<Candidate>(BY_UID, values).await? {
            return Ok(Some(found.player_id));
        }
    }
    if let Some(email) = email {
        let found = candidates(tx, BY_EMAIL, claim, &email.folded()).await?;
        if !found.is_empty() {
            return Ok(only(&found, |one| adopts(one, uid.as_ref())));
        }
    }
    if let Some(phone_number) = phone_number {
        let found = candidates(tx, BY_PHONE, claim, phone_number.as_str()).await?;
        return Ok(only(&found, |one| {
            // One telephone can serve a family: another e-mail address is another person.
            let same_email = one.email_folded.is_none()
                || email.as_ref().is_none_or(|email| one.email_folded.as_deref() == Some(&*email.folded()));
            adopts(one, uid.as_ref()) && same_email
        }));
    }
    Ok(None)
}

/// Matches, changes or makes the player of a chat that starts. The caller holds the domain's issue counter, so that
/// no two calls of a domain do this at once.
pub(crate) async fn settle(tx: &mut Tx<'_>, newcomer: &Newcomer, now_ms: i64) -> Result<PlayerId, StoreError> {
    let claim = &newcomer.claim;
    let email = claim.identity.email.as_ref();
    let folded = email.map(Email::folded);
    let uid = claim.identity.uid.as_ref().map(Uid::as_str);
    let key = claim.identity.uid.as_ref().map(uid_key);
    let phone_number = claim.identity.phone_number.as_ref().map(PhoneNumber::as_str);
    if let Some(player_id) = find(tx, claim).await? {
        let values: &[Value<'_>] = values![
            uid,
            key.as_ref(),
            email.map(Email::as_str),
            folded.as_deref(),
            phone_number,
            newcomer.name.as_ref(),
            claim.domain_id,
            &player_id
        ];
        tx.execute(UPDATE, values).await?;
        return Ok(player_id);
    }
    let session_id = claim.identity.is_anonymous().then_some(&claim.session_id);
    let values: &[Value<'_>] = values![
        claim.domain_id,
        &newcomer.player_id,
        claim.app_id,
        uid,
        key.as_ref(),
        email.map(Email::as_str),
        folded.as_deref(),
        phone_number,
        false,
        false,
        false,
        session_id,
        newcomer.name.as_ref(),
        now_ms
    ];
    tx.execute(INSERT, values).await?;
    Ok(newcomer.player_id)
}

async fn candidates(
    tx: &mut Tx<'_>,
    sql: &'static str,
    claim: &Claim,
    value: &str,
) -> Result<Vec<Candidate>, StoreError> {
    tx.all(sql, values![claim.domain_id, claim.app_id, value, claim.verified_only]).await
}

/// Contract 2: an e-mail address or phone number matches only if exactly one player has it.
fn only(found: &[Candidate], fits: impl Fn(&Candidate) -> bool) -> Option<PlayerId> {
    match found {
        [one] if fits(one) => Some(one.player_id),
        _ => None,
    }
}

/// A player without uid takes the one that was sent; a player with another uid is somebody else.
fn adopts(candidate: &Candidate, uid: Option<&Uid>) -> bool {
    candidate.uid.is_none() || uid.is_none_or(|uid| candidate.uid.as_deref() == Some(uid.as_str()))
}

/// What the unique index holds of a uid: 16 bytes, whatever its length. The uid itself is compared beside it.
fn uid_key(uid: &Uid) -> [u8; 16] {
    uuid::Uuid::new_v5(&uuid::Uuid::nil(), uid.as_str().as_bytes()).into_bytes()
}
