//! Domains and apps, as the pages and the game API read them.

use crate::engine::{FromRow, Row, statements, values};
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId};
use domain::language::Language;

statements! {
    DOMAIN = "SELECT domain_id FROM domain WHERE name = $1";
    DOMAIN_MADE = "SELECT created_at_ms FROM domain WHERE domain_id = $1";
    APP = "SELECT d.domain_id, d.name, a.app_id, a.name, a.web_chat, a.identity_verification, a.qr_uppercase, a.hue,
            a.greeting, a.default_language, a.help_version, a.logo_hash
        FROM domain d JOIN app a ON a.domain_id = d.domain_id WHERE d.name = $1 AND a.app_id = $2";
}

/// An app and the domain it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its domain.
    pub domain_id: DomainId,
    /// The domain's name, part of every address.
    pub domain_name: String,
    /// The publish id, part of every address.
    pub app_id: AppId,
    /// What players see.
    pub name: String,
    /// Whether links may be made and chats started.
    pub web_chat: bool,
    /// Contract 3.
    pub identity_verification: bool,
    /// Whether links are wholly in capitals.
    pub qr_uppercase: bool,
    /// The hue of its colours, in degrees.
    pub hue: i64,
    /// What the chat says first.
    pub greeting: String,
    /// The language of the texts that all others translate.
    pub default_language: Language,
    /// Counts up with each change of what its help pages show.
    pub help_version: i64,
    /// Part of the logo's address; empty: there is none.
    pub logo_hash: String,
}

impl FromRow for App {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            domain_id: row.get(0)?,
            domain_name: row.get(1)?,
            app_id: row.get(2)?,
            name: row.get(3)?,
            web_chat: row.get(4)?,
            identity_verification: row.get(5)?,
            qr_uppercase: row.get(6)?,
            hue: row.get(7)?,
            greeting: row.get(8)?,
            default_language: row.language(9)?,
            help_version: row.get(10)?,
            logo_hash: row.get(11)?,
        })
    }
}

impl Store {
    /// The domain of this name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn domain(&self, name: String) -> Result<Option<DomainId>, StoreError> {
        self.read(name, |tx, name| Box::pin(async move { Ok(tx.optional(DOMAIN, values![name]).await?.map(DomainId)) }))
            .await
    }

    /// When a domain was made.
    ///
    /// # Errors
    /// When there is no such domain, or the database does not answer.
    pub async fn domain_made_at_ms(&self, domain_id: DomainId) -> Result<i64, StoreError> {
        self.read(domain_id, |tx, domain_id| Box::pin(async move { tx.one(DOMAIN_MADE, values![*domain_id]).await }))
            .await
    }

    /// An app of the domain of this name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn app(&self, domain_name: String, app_id: AppId) -> Result<Option<App>, StoreError> {
        self.read((domain_name, app_id), |tx, (name, app_id)| {
            Box::pin(async move { tx.optional(APP, values![name, *app_id]).await })
        })
        .await
    }
}
