//! API keys: found by their hash, which is all that is kept of them.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::engine::{FromRow, Row, statements, values};
use crate::{Store, StoreError};
use domain::ids::DomainId;
use std::sync::Arc;

statements! {
    FIND = "SELECT d.domain_id, d.name, k.scope FROM api_key k JOIN domain d ON d.domain_id = k.domain_id
        WHERE k.key_hash = $1 AND k.revoked_at_ms IS NULL";
    REVOKE = "UPDATE api_key SET revoked_at_ms = $1 WHERE domain_id = $2 AND key_hash = $3 AND revoked_at_ms IS NULL
        RETURNING label";
}

/// What a key may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Make links and ask for unread messages (contract 1).
    Console,
    /// Nothing yet: for the developer API to come. It exists so that a key without the needed scope can be told apart.
    Read,
}

impl Scope {
    /// As it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Read => "read",
        }
    }

    /// The scope of a stored or typed name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Console, Self::Read].into_iter().find(|scope| scope.as_str() == text)
    }
}

/// Who a key speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHolder {
    /// Its domain.
    pub domain_id: DomainId,
    /// That domain's name, to be compared with the address.
    pub domain_name: String,
    /// What it may do.
    pub scope: Scope,
}

impl FromRow for KeyHolder {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            domain_id: row.get(0)?,
            domain_name: row.get(1)?,
            scope: row.parse(2, "api_key.scope", Scope::parse)?,
        })
    }
}

impl Store {
    /// The holder of the key with this hash, unless it is revoked.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn key_holder(&self, key_hash: [u8; 32]) -> Result<Option<KeyHolder>, StoreError> {
        self.read(key_hash, |tx, hash| {
            Box::pin(async move {
                let found: Arc<[KeyHolder]> = tx.seldom_changed(FIND, values![hash]).await?;
                Ok(found.first().cloned())
            })
        })
        .await
    }

    /// Ends a key of a domain. Answers whether there was one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn revoke_key(&self, domain_id: DomainId, key_hash: [u8; 32], now_ms: i64) -> Result<bool, StoreError> {
        self.write((domain_id, key_hash, now_ms), |tx, (domain_id, hash, now_ms)| {
            Box::pin(async move {
                let label: Option<String> = tx.optional(REVOKE, values![*now_ms, *domain_id, hash]).await?;
                let Some(label) = label else { return Ok(false) };
                let (by, subject) = (Signature::console(*now_ms), Subject::Key(&label));
                record(tx, *domain_id, &by, Action::KeyRevoked, subject, &Detail::of(&label)).await.map(|()| true)
            })
        })
        .await
    }
}
