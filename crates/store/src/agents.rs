//! The support team: sign-in and sessions.

use crate::engine::{FromRow, Row, statements, values};
use crate::{Store, StoreError};
use domain::ids::{AgentId, DomainId};

statements! {
    BY_EMAIL = "SELECT domain_id, agent_id, name, role, password_hash FROM agent
        WHERE email = $1 AND removed_at_ms IS NULL";
    INSERT_SESSION = "INSERT INTO agent_session (domain_id, token_hash, agent_id, created_at_ms, expires_at_ms)
        VALUES ($1, $2, $3, $4, $5)";
    BY_SESSION = "SELECT a.domain_id, a.agent_id, a.name, a.role, d.name, a.picture_hash
        FROM agent_session s JOIN agent a ON a.domain_id = s.domain_id AND a.agent_id = s.agent_id
            JOIN domain d ON d.domain_id = s.domain_id
        WHERE s.token_hash = $1 AND s.expires_at_ms > $2 AND a.removed_at_ms IS NULL";
    END_SESSION = "DELETE FROM agent_session WHERE domain_id = $1 AND token_hash = $2";
}

/// What a person of the team may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Answers players.
    Agent,
    /// Writes help content; reads no conversation.
    Author,
    /// Does all that the others do, and sets up apps, keys and people.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Agent, Self::Author, Self::Admin];

    /// Whether they read and answer players' conversations.
    #[must_use]
    pub fn may_answer(self) -> bool {
        matches!(self, Self::Agent | Self::Admin)
    }

    /// Whether they write help content.
    #[must_use]
    pub fn may_write(self) -> bool {
        matches!(self, Self::Author | Self::Admin)
    }

    /// As it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Author => "author",
            Self::Admin => "admin",
        }
    }

    /// The role of a stored or typed name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// What signing in needs: the hash to compare with.
pub struct Account {
    /// Their domain.
    pub domain_id: DomainId,
    /// Who they are in it.
    pub agent_id: AgentId,
    /// What they may do.
    pub role: Role,
    /// An argon2id hash.
    pub password_hash: String,
}

/// A signed-in person.
#[derive(Clone)]
pub struct Agent {
    /// Their domain: they see no other.
    pub domain_id: DomainId,
    /// Who they are in it.
    pub agent_id: AgentId,
    /// What players see.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The domain's name, for the page.
    pub domain_name: String,
    /// Part of their picture's address; empty: there is none.
    pub picture_hash: String,
}

impl FromRow for Account {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let role = row.parse(3, "agent.role", Role::parse)?;
        Ok(Self { domain_id: row.get(0)?, agent_id: row.get(1)?, role, password_hash: row.get(4)? })
    }
}

impl FromRow for Agent {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            domain_id: row.get(0)?,
            agent_id: row.get(1)?,
            name: row.get(2)?,
            role: row.parse(3, "agent.role", Role::parse)?,
            domain_name: row.get(4)?,
            picture_hash: row.get(5)?,
        })
    }
}

impl Store {
    /// The account that signs in with this e-mail address, which must be lower case.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account(&self, email: String) -> Result<Option<Account>, StoreError> {
        self.read(email, |tx, email| Box::pin(async move { tx.optional(BY_EMAIL, values![email]).await })).await
    }

    /// Keeps a new session of an agent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_agent_session(
        &self,
        account: &Account,
        token_hash: [u8; 32],
        now_ms: i64,
        expires_at_ms: i64,
    ) -> Result<(), StoreError> {
        let args = (account.domain_id, token_hash, account.agent_id, now_ms, expires_at_ms);
        self.write(args, |tx, (domain_id, hash, agent_id, now_ms, expires_at_ms)| {
            Box::pin(async move {
                let values = values![*domain_id, hash, *agent_id, *now_ms, *expires_at_ms];
                tx.execute(INSERT_SESSION, values).await.map(drop)
            })
        })
        .await
    }

    /// The agent whose live session this is.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn agent_by_session(&self, token_hash: [u8; 32], now_ms: i64) -> Result<Option<Agent>, StoreError> {
        self.read((token_hash, now_ms), |tx, (hash, now_ms)| {
            Box::pin(async move { tx.optional(BY_SESSION, values![hash, *now_ms]).await })
        })
        .await
    }

    /// Ends a session of the domain.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_agent_session(&self, domain_id: DomainId, token_hash: [u8; 32]) -> Result<(), StoreError> {
        self.write((domain_id, token_hash), |tx, (domain_id, hash)| {
            Box::pin(async move { tx.execute(END_SESSION, values![*domain_id, hash]).await.map(drop) })
        })
        .await
    }
}
