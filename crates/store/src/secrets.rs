//! Whether an app asks for proof of who its players are, and the secrets behind that proof (contract 3). Secrets come and
//! stay sealed; nothing here can read one.

use crate::apps::HMAC_OF_UID_AND_EMAIL;
use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::authoring::Kept;
use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::limits::LIVE_SECRETS_MAX;
use crate::look::record_changes;
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId};

statements! {
    SECRETS = "SELECT kind, secret_number, created_at_ms FROM identity_secret
        WHERE domain_id = $1 AND app_id = $2 ORDER BY kind, secret_number";
    INSERT = "INSERT INTO identity_secret (domain_id, app_id, kind, secret_number, sealed, created_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6)";
    REMOVE = "DELETE FROM identity_secret
        WHERE domain_id = $1 AND app_id = $2 AND kind = $3 AND secret_number = $4";
    KEEP = "UPDATE app SET identity_verification = $1, hmac_message = $2 WHERE domain_id = $3 AND app_id = $4";
}

/// Held by every change, so that an app has no third secret of a kind, and asks for no proof that nobody can give.
const LOCK: (&str, &str) = crate::engine::lockable!(
    "SELECT identity_verification, hmac_message FROM app WHERE domain_id = $1 AND app_id = $2"
);

/// The pair that [`Tx::locked`] takes, for the tests that prepare every statement.
#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] = &[("LOCK", LOCK)];

/// Which token a secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretKind {
    /// Token A.
    Hmac,
    /// Token B.
    Jwt,
}

impl SecretKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Hmac, Self::Jwt];

    /// As it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hmac => "hmac",
            Self::Jwt => "jwt",
        }
    }

    /// The kind of a stored or typed name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A live secret, by all that is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Secret {
    /// Which token it is for.
    pub kind: SecretKind,
    /// Its number among those of its kind.
    pub number: i64,
    /// When it was made, in milliseconds since 1970.
    pub created_at_ms: i64,
}

/// How an app learns who its players are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct IdentitySettings {
    /// Whether it asks for proof.
    pub verification: bool,
    /// What token A is made of: uid followed by e-mail, instead of one identifier.
    pub hmac_of_uid_and_email: bool,
}

/// What became of a wish to remove a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// It is gone.
    Done,
    /// It stays: the app asks for proof, and no secret would be left to prove anything with.
    Needed,
    /// There is no such secret.
    Gone,
}

impl FromRow for Secret {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let kind = row.parse(0, "identity_secret.kind", SecretKind::parse)?;
        Ok(Self { kind, number: row.get(1)?, created_at_ms: row.get(2)? })
    }
}

impl FromRow for IdentitySettings {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let hmac_of_uid_and_email = row.get::<String>(1)? == HMAC_OF_UID_AND_EMAIL;
        Ok(Self { verification: row.get(0)?, hmac_of_uid_and_email })
    }
}

impl Store {
    /// The live secrets of an app, by kind and number.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn secrets_of_app(&self, domain_id: DomainId, app_id: AppId) -> Result<Vec<Secret>, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| {
            Box::pin(async move { tx.all(SECRETS, values![*domain_id, *app_id]).await })
        })
        .await
    }

    /// Keeps a new secret. Answers its number; none where two of its kind are live already.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn add_secret(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        (kind, sealed): (SecretKind, Vec<u8>),
        signature: Signature,
    ) -> Result<Option<i64>, StoreError> {
        let args = (domain_id, app_id, kind, sealed, signature);
        self.write(args, |tx, (domain_id, app_id, kind, sealed, signature)| {
            Box::pin(async move {
                let (_, secrets) = hold(tx, *domain_id, *app_id).await?;
                let of_kind = || secrets.iter().filter(|secret| secret.kind == *kind);
                if of_kind().count() >= LIVE_SECRETS_MAX {
                    return Ok(None);
                }
                let number = of_kind().map(|secret| secret.number).max().unwrap_or_default() + 1;
                let values = values![*domain_id, *app_id, kind.as_str(), number, sealed, signature.at_ms];
                tx.execute(INSERT, values).await?;
                record_secret(tx, (*domain_id, *app_id), (*kind, number), signature, Action::SecretAdded).await?;
                Ok(Some(number))
            })
        })
        .await
    }

    /// Removes a secret, that one and no later one of its number: from then on it proves nothing.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn remove_secret(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        secret: Secret,
        signature: Signature,
    ) -> Result<Removed, StoreError> {
        let args = (domain_id, app_id, secret, signature);
        self.write(args, |tx, (domain_id, app_id, secret, signature)| {
            Box::pin(async move {
                let (settings, secrets) = hold(tx, *domain_id, *app_id).await?;
                if !secrets.contains(secret) {
                    return Ok(Removed::Gone);
                }
                if settings.verification && secrets.len() == 1 {
                    return Ok(Removed::Needed);
                }
                let Secret { kind, number, .. } = *secret;
                tx.execute(REMOVE, values![*domain_id, *app_id, kind.as_str(), number]).await?;
                record_secret(tx, (*domain_id, *app_id), (kind, number), signature, Action::SecretRemoved).await?;
                Ok(Removed::Done)
            })
        })
        .await
    }

    /// Sets how an app learns who its players are, in the place of what the admin saw.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when there is no such app, or it shall ask for proof without a secret to prove anything
    /// with; else when the database refuses.
    pub async fn keep_identity(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        (seen, settings): (IdentitySettings, IdentitySettings),
        signature: Signature,
    ) -> Result<Kept<()>, StoreError> {
        let args = (domain_id, app_id, seen, settings, signature);
        self.write(args, |tx, (domain_id, app_id, seen, settings, signature)| {
            Box::pin(async move {
                let (kept, secrets) = hold(tx, *domain_id, *app_id).await?;
                if kept != *seen {
                    return Ok(Kept::Overtaken);
                }
                if settings.verification && secrets.is_empty() {
                    return Err(StoreError::Refused(
                        "there is no secret to prove anything with; make one first".to_owned(),
                    ));
                }
                let message = settings.hmac_message();
                tx.execute(KEEP, values![settings.verification, message, *domain_id, *app_id]).await?;
                let detail = Detail::default()
                    .with_switch("identity verification", seen.verification, settings.verification)
                    .with("message of the HMAC", seen.hmac_message(), message);
                record_changes(tx, *domain_id, *app_id, signature, Action::AppIdentity, detail).await?;
                Ok(Kept::Done(()))
            })
        })
        .await
    }
}

impl IdentitySettings {
    fn hmac_message(self) -> &'static str {
        if self.hmac_of_uid_and_email { HMAC_OF_UID_AND_EMAIL } else { "single" }
    }
}

async fn hold(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
) -> Result<(IdentitySettings, Vec<Secret>), StoreError> {
    let settings = tx.locked::<IdentitySettings>(LOCK, values![domain_id, app_id]).await?;
    let settings = settings.ok_or_else(|| StoreError::Refused(format!("the domain has no app {}", app_id.0)))?;
    Ok((settings, tx.all(SECRETS, values![domain_id, app_id]).await?))
}

async fn record_secret(
    tx: &mut Tx<'_>,
    (domain_id, app_id): (DomainId, AppId),
    (kind, number): (SecretKind, i64),
    signature: &Signature,
    action: Action,
) -> Result<(), StoreError> {
    let detail = Detail::of(&format!("{} {number}", kind.as_str()));
    record(tx, domain_id, signature, action, Subject::App(app_id), &detail).await
}
