//! Players' sessions: tickets from the short host to the public one, sessions that were ended, and the cleaner.

use crate::engine::{FromRow, Row, statements, values};
use crate::limits::CLEAN_ROWS_MAX;
use crate::{Store, StoreError};
use domain::ids::{DomainId, LinkId, SessionId};

statements! {
    INSERT_TICKET = "INSERT INTO ticket (domain_id, ticket_hash, link_id, session_id, expires_at_ms)
        VALUES ($1, $2, $3, $4, $5)";
    /// Taking a ticket is deleting it: of two that try, one finds it gone.
    TAKE_TICKET = "DELETE FROM ticket WHERE ticket_hash = $1 AND expires_at_ms > $2
        RETURNING domain_id, link_id, session_id";
    END = "INSERT INTO ended_session (domain_id, session_id, forget_at_ms) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    ENDED = "SELECT 1 FROM ended_session WHERE domain_id = $1 AND session_id = $2";
    CLEAN_TICKETS = "DELETE FROM ticket WHERE ticket_hash IN
        (SELECT ticket_hash FROM ticket WHERE expires_at_ms < $1 ORDER BY expires_at_ms LIMIT $2)";
    CLEAN_ENDED = "DELETE FROM ended_session WHERE (domain_id, session_id) IN
        (SELECT domain_id, session_id FROM ended_session WHERE forget_at_ms < $1 ORDER BY forget_at_ms LIMIT $2)";
    CLEAN_AGENTS = "DELETE FROM agent_session WHERE token_hash IN
        (SELECT token_hash FROM agent_session WHERE expires_at_ms < $1 ORDER BY expires_at_ms LIMIT $2)";
}

/// What a ticket stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The link's domain.
    pub domain_id: DomainId,
    /// The link that was opened.
    pub link_id: LinkId,
    /// The session it starts.
    pub session_id: SessionId,
}

impl FromRow for Ticket {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { domain_id: row.get(0)?, link_id: row.get(1)?, session_id: row.get(2)? })
    }
}

impl Store {
    /// Keeps a ticket's hash.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_ticket(
        &self,
        ticket: Ticket,
        ticket_hash: [u8; 32],
        expires_at_ms: i64,
    ) -> Result<(), StoreError> {
        let added = self.change((ticket, ticket_hash, expires_at_ms), |(ticket, hash, expires_at_ms)| {
            let values = values![ticket.domain_id, hash, &ticket.link_id, &ticket.session_id, *expires_at_ms];
            (INSERT_TICKET, values.to_vec())
        });
        added.await.map(drop)
    }

    /// Takes a ticket; it can't be taken again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_ticket(&self, ticket_hash: [u8; 32], now_ms: i64) -> Result<Option<Ticket>, StoreError> {
        self.write_no_settings((ticket_hash, now_ms), |tx, (hash, now_ms)| {
            Box::pin(async move { tx.optional(TAKE_TICKET, values![hash, *now_ms]).await })
        })
        .await
    }

    /// Ends a player's session; its cookie opens nothing from now on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_session(
        &self,
        domain_id: DomainId,
        session_id: SessionId,
        forget_at_ms: i64,
    ) -> Result<(), StoreError> {
        self.write((domain_id, session_id, forget_at_ms), |tx, (domain_id, session_id, forget_at_ms)| {
            Box::pin(async move { tx.execute(END, values![*domain_id, session_id, *forget_at_ms]).await.map(drop) })
        })
        .await
    }

    /// Whether a session was ended.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn session_is_ended(&self, domain_id: DomainId, session_id: SessionId) -> Result<bool, StoreError> {
        self.read((domain_id, session_id), |tx, (domain_id, session_id)| {
            Box::pin(async move {
                let row = tx.optional::<crate::links::Existing>(ENDED, values![*domain_id, session_id]).await?;
                Ok(row.is_some())
            })
        })
        .await
    }

    /// Removes what has expired by itself: tickets, ended sessions, agents' sessions. Each call removes a bounded
    /// number of rows and answers how many.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn clean(&self, now_ms: i64) -> Result<u64, StoreError> {
        self.write(now_ms, |tx, now_ms| {
            Box::pin(async move {
                let mut removed = 0;
                for sql in [CLEAN_TICKETS, CLEAN_ENDED, CLEAN_AGENTS] {
                    removed += tx.execute(sql, values![*now_ms, CLEAN_ROWS_MAX]).await?;
                }
                Ok(removed)
            })
        })
        .await
    }
}
