//! Players: who a link's identifiers mean, by contract 2.
//!
//! Identifiers that match nobody are kept and make a new player when a chat starts; making a link writes none.

use crate::engine::{FromRow, Row, Tx, Value, lockable, statements, values};
use crate::{Store, StoreError};
use domain::identity::Proved;
use domain::ids::{AppId, DomainId, PlayerId, SessionId};
use domain::player::{Email, Identity, Uid};

/// Held by a chat that starts: whoever switches the app waits until its player is kept.
const IS_PRIVATE: (&str, &str) = lockable!("SELECT full_privacy FROM app WHERE domain_id = $1 AND app_id = $2");

#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] = &[("IS_PRIVATE", IS_PRIVATE)];

statements! {
    /// What it reads, the triggers of `engine::sqlite::known` name.
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
    /// What the call did not say stays as it is. Of e-mail address and phone number the first value is vouched for, the
    /// second mere contact data; a value that is overwritten takes its flag along.
    UPDATE = "UPDATE player SET uid = COALESCE($1, uid), uid_key = COALESCE($2, uid_key), uid_verified = uid_verified OR $3,
            email = COALESCE($4, email, $5), email_folded = COALESCE($6, email_folded, $7),
            email_verified = $8 OR (email_verified AND COALESCE($6, email_folded) = email_folded),
            phone_number = COALESCE($9, phone_number, $10),
            phone_verified = $11 OR (phone_verified AND COALESCE($9, phone_number) = phone_number),
            name = COALESCE($12, name)
        WHERE domain_id = $13 AND player_id = $14";
    CONFIRM_UID = "UPDATE player SET uid_verified = TRUE
        WHERE domain_id = $1 AND player_id = $2 AND uid IS NOT NULL AND NOT uid_verified";
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
    /// Who vouches for them.
    pub voucher: Voucher,
    /// The browser; it is who an anonymous player is.
    pub session_id: SessionId,
}

/// Who vouches for a claim's identifiers (contract 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voucher {
    /// The app asks for no proof: the API key, for all of them. What a token has proved beside it is kept as verified.
    Key(Proved),
    /// The app asks for proof: the link's token, for what it has proved. The rest is contact data.
    Token(Proved),
    /// The app asks for proof, and a call like `unread` has no token: the API key, for what is stored as verified.
    KeyForVerified,
}

impl Voucher {
    /// Of a link, by what its token has proved and whether its app asks for proof.
    #[must_use]
    pub fn of_link(proved: Proved, identity_verification: bool) -> Self {
        if identity_verification { Self::Token(proved) } else { Self::Key(proved) }
    }

    /// Of a call that has no token, by whether its app asks for proof.
    #[must_use]
    pub fn of_call(identity_verification: bool) -> Self {
        if identity_verification { Self::KeyForVerified } else { Self::Key(Proved::default()) }
    }

    fn proved(self) -> Proved {
        match self {
            Self::Key(proved) | Self::Token(proved) => proved,
            Self::KeyForVerified => Proved::default(),
        }
    }
}

impl Claim {
    /// Whether a token proves who it is, and not a browser or the game's word alone. Where the game's word may match a
    /// player too, the token must have proved all that it says: an identifier that it has not may be the one that does.
    pub(crate) fn is_proved(&self) -> bool {
        let Identity { uid, email, phone_number } = &self.identity;
        let proved = self.voucher.proved();
        let is_whole = (uid.is_none() || proved.uid)
            && (email.is_none() || proved.email)
            && (phone_number.is_none() || proved.phone_number);
        proved.shows(&self.identity) && (is_whole || matches!(self.voucher, Voucher::Token(_)))
    }

    /// The identifiers that may match or change a player; the others are contact data.
    #[must_use]
    pub fn vouched(&self) -> Identity {
        let Voucher::Token(proved) = self.voucher else { return self.identity.clone() };
        let Identity { uid, email, phone_number } = &self.identity;
        Identity {
            uid: uid.clone().filter(|_| proved.uid),
            email: email.clone().filter(|_| proved.email),
            phone_number: phone_number.clone().filter(|_| proved.phone_number),
        }
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

impl Newcomer {
    /// Contract 5: in full privacy neither name nor contact is kept.
    fn without_contact(&self) -> Self {
        let identity = Identity { uid: self.claim.identity.uid.clone(), email: None, phone_number: None };
        Self { claim: Claim { identity, ..self.claim.clone() }, name: None, player_id: self.player_id }
    }
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
    if claim.identity.is_anonymous() {
        let values = values![claim.domain_id, claim.app_id, &claim.session_id];
        return Ok(tx.optional::<Candidate>(BY_SESSION, values).await?.map(|found| found.player_id));
    }
    let Identity { uid, email, phone_number } = claim.vouched();
    if let Some(uid) = &uid
        && let Some(player_id) = find_by_uid(tx, claim, uid).await?
    {
        return Ok(Some(player_id));
    }
    if let Some(email) = &email {
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

/// The player that has this uid of a claim's. It is of one player, proved before or not: a token that names it means that one.
pub(crate) async fn find_by_uid(tx: &mut Tx<'_>, claim: &Claim, uid: &Uid) -> Result<Option<PlayerId>, StoreError> {
    let (key, verified_only) = (uid_key(uid), claim.voucher == Voucher::KeyForVerified);
    let values = values![claim.domain_id, claim.app_id, &key, uid.as_str(), verified_only];
    Ok(tx.optional::<Candidate>(BY_UID, values).await?.map(|found| found.player_id))
}

/// As [`find`], for who goes on with an open conversation and starts nothing: a uid that their token proves is known as
/// proved from then on, so that `unread` finds it.
pub(crate) async fn recognise(tx: &mut Tx<'_>, claim: &Claim) -> Result<Option<PlayerId>, StoreError> {
    let found = find(tx, claim).await?;
    if let Some(player_id) = &found
        && claim.voucher.proved().uid
    {
        tx.execute(CONFIRM_UID, values![claim.domain_id, player_id]).await?;
    }
    Ok(found)
}

/// Matches, changes or makes the player of a chat that starts. The caller holds the domain's issue counter, so that
/// no two calls of a domain do this at once.
pub(crate) async fn settle(tx: &mut Tx<'_>, newcomer: &Newcomer, now_ms: i64) -> Result<PlayerId, StoreError> {
    let app = values![newcomer.claim.domain_id, newcomer.claim.app_id];
    // The link may have been read before its app was switched to full privacy.
    let is_private = tx.locked(IS_PRIVATE, app).await?.unwrap_or(false);
    let newcomer = if is_private { &newcomer.without_contact() } else { newcomer };
    match find(tx, &newcomer.claim).await? {
        Some(player_id) => update(tx, newcomer, player_id).await,
        None => insert(tx, newcomer, now_ms).await,
    }
}

async fn update(tx: &mut Tx<'_>, newcomer: &Newcomer, player_id: PlayerId) -> Result<PlayerId, StoreError> {
    let claim = &newcomer.claim;
    let (said, proved) = (Columns::of(&claim.vouched()), claim.voucher.proved());
    let contact = Columns::of(&claim.identity);
    let values: &[Value<'_>] = values![
        said.uid.as_ref(),
        said.uid_key.as_ref(),
        proved.uid,
        said.email.as_ref(),
        contact.email.as_ref(),
        said.email_folded.as_ref(),
        contact.email_folded.as_ref(),
        proved.email,
        said.phone_number.as_ref(),
        contact.phone_number.as_ref(),
        proved.phone_number,
        newcomer.name.as_ref(),
        claim.domain_id,
        &player_id
    ];
    tx.execute(UPDATE, values).await?;
    Ok(player_id)
}

async fn insert(tx: &mut Tx<'_>, newcomer: &Newcomer, now_ms: i64) -> Result<PlayerId, StoreError> {
    let claim = &newcomer.claim;
    let (said, proved) = (Columns::of(&claim.vouched()), claim.voucher.proved());
    let contact = Columns::of(&claim.identity);
    let session_id = claim.identity.is_anonymous().then_some(&claim.session_id);
    let values: &[Value<'_>] = values![
        claim.domain_id,
        &newcomer.player_id,
        claim.app_id,
        // Nobody has a uid as contact data: it is who they are, or nothing.
        said.uid.as_ref(),
        said.uid_key.as_ref(),
        contact.email.as_ref(),
        contact.email_folded.as_ref(),
        contact.phone_number.as_ref(),
        proved.uid,
        proved.email,
        proved.phone_number,
        session_id,
        newcomer.name.as_ref(),
        now_ms
    ];
    tx.execute(INSERT, values).await?;
    Ok(newcomer.player_id)
}

/// Identifiers as they are stored.
struct Columns {
    uid: Option<String>,
    uid_key: Option<[u8; 16]>,
    email: Option<String>,
    email_folded: Option<String>,
    phone_number: Option<String>,
}

impl Columns {
    fn of(identity: &Identity) -> Self {
        let Identity { uid, email, phone_number } = identity;
        Self {
            uid: uid.as_ref().map(|uid| uid.as_str().to_owned()),
            uid_key: uid.as_ref().map(uid_key),
            email: email.as_ref().map(|email| email.as_str().to_owned()),
            email_folded: email.as_ref().map(Email::folded),
            phone_number: phone_number.as_ref().map(|number| number.as_str().to_owned()),
        }
    }
}

async fn candidates(
    tx: &mut Tx<'_>,
    sql: &'static str,
    claim: &Claim,
    value: &str,
) -> Result<Vec<Candidate>, StoreError> {
    // What nobody has proved may have been typed in by anybody: a token means none who has it.
    let verified_only = !matches!(claim.voucher, Voucher::Key(_));
    tx.all(sql, values![claim.domain_id, claim.app_id, value, verified_only]).await
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
pub(crate) fn uid_key(uid: &Uid) -> [u8; 16] {
    uuid::Uuid::new_v5(&uuid::Uuid::nil(), uid.as_str().as_bytes()).into_bytes()
}
