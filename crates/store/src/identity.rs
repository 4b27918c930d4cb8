//! The secrets with which a studio proves who its players are (contract 3), sealed.

use crate::engine::{FromRow, Row, statements, values};
use crate::limits::LIVE_SECRETS_MAX;
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId};

statements! {
    NEWEST = "SELECT kind, sealed FROM identity_secret WHERE domain_id = $1 AND app_id = $2 ORDER BY secret_number DESC";
}

/// An app's live secrets, newest first, as they are stored.
#[derive(Default)]
pub struct SealedSecrets {
    /// Those of token A.
    pub hmac: Vec<Vec<u8>>,
    /// Those of token B.
    pub jwt: Vec<Vec<u8>>,
}

struct Sealed {
    kind: String,
    sealed: Vec<u8>,
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { kind: row.get(0)?, sealed: row.get(1)? })
    }
}

impl Store {
    /// An app's live secrets: of each kind the two newest.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn identity_secrets(&self, domain_id: DomainId, app_id: AppId) -> Result<SealedSecrets, StoreError> {
        let rows: Vec<Sealed> = self
            .read((domain_id, app_id), |tx, (domain_id, app_id)| {
                Box::pin(async move { tx.all(NEWEST, values![*domain_id, *app_id]).await })
            })
            .await?;
        let of = |kind| {
            let rows = rows.iter().filter(|row| row.kind == kind);
            rows.take(LIVE_SECRETS_MAX).map(|row| row.sealed.clone()).collect()
        };
        Ok(SealedSecrets { hmac: of("hmac"), jwt: of("jwt") })
    }
}
