//! Domains and apps, as the pages and the game API read them.

use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::{Store, StoreError};
use domain::attachment::FileType;
use domain::ids::{AppId, DomainId};
use domain::language::Language;
use domain::name::id_and_slug;
use std::sync::Arc;

macro_rules! app_of {
    ($domain:literal) => {
        concat!(
            "SELECT d.domain_id, d.name, a.app_id, a.name, a.web_chat, a.identity_verification, a.qr_uppercase, a.hue,
            a.default_language, a.help_version, a.logo_hash, a.hmac_message, a.full_privacy, a.languages, a.attachment_types
        FROM domain d JOIN app a ON a.domain_id = d.domain_id WHERE ",
            $domain,
            " AND a.app_id = $2"
        )
    };
}

statements! {
    DOMAIN = "SELECT domain_id FROM domain WHERE name = $1";
    DOMAIN_MADE = "SELECT created_at_ms FROM domain WHERE domain_id = $1";
    APP = app_of!("d.name = $1");
    APP_OF_DOMAIN = app_of!("d.domain_id = $1");
}

/// The value of `app.hmac_message` that is not `single`.
pub(crate) const HMAC_OF_UID_AND_EMAIL: &str = "uid_email";

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
    /// The publish id with the name's words, part of the address of every page: made once, not for each page.
    pub path_segment: String,
    /// Whether links may be made and chats started.
    pub web_chat: bool,
    /// Contract 3.
    pub identity_verification: bool,
    /// Whether links are wholly in capitals.
    pub qr_uppercase: bool,
    /// The hue of its colours, in degrees.
    pub hue: i64,
    /// The language of the texts that all others translate.
    pub default_language: Language,
    /// Counts up with each change of what its help pages show.
    pub help_version: i64,
    /// Part of the logo's address; empty: there is none.
    pub logo_hash: String,
    /// What token A is made of: uid followed by e-mail, instead of one identifier (contract 3).
    pub hmac_of_uid_and_email: bool,
    /// No attachments, and neither name nor contact is kept (contract 5).
    pub full_privacy: bool,
    /// The languages that it offers; empty: all.
    pub languages: Vec<Language>,
    /// The kinds of files that may be sent; empty: none.
    pub attachment_types: Vec<FileType>,
}

impl App {
    /// Whether players are offered this language: it is ticked, or the app's own, or none is ticked.
    #[must_use]
    pub fn offers(&self, language: Language) -> bool {
        self.languages.is_empty() || language == self.default_language || self.languages.contains(&language)
    }
}

impl FromRow for App {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let (app_id, name): (AppId, String) = (row.get(2)?, row.get(3)?);
        Ok(Self {
            domain_id: row.get(0)?,
            domain_name: row.get(1)?,
            app_id,
            path_segment: id_and_slug(app_id.0, &name),
            name,
            web_chat: row.get(4)?,
            identity_verification: row.get(5)?,
            qr_uppercase: row.get(6)?,
            hue: row.get(7)?,
            default_language: row.language(8)?,
            help_version: row.get(9)?,
            logo_hash: row.get(10)?,
            hmac_of_uid_and_email: row.get::<String>(11)? == HMAC_OF_UID_AND_EMAIL,
            full_privacy: row.get(12)?,
            languages: languages(&row.json::<Vec<String>>(13, "app.languages")?),
            attachment_types: row.json(14, "app.attachment_types")?,
        })
    }
}

/// An app of a domain.
pub(crate) async fn app_of_domain(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
) -> Result<Option<Arc<App>>, StoreError> {
    let found: Arc<[Arc<App>]> = tx.seldom_changed(APP_OF_DOMAIN, values![domain_id, app_id]).await?;
    Ok(found.first().cloned())
}

/// Languages by their codes; one that is not spoken any more is left out.
pub(crate) fn languages(codes: &[String]) -> Vec<Language> {
    codes.iter().filter_map(|code| Language::parse(code)).collect()
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
    pub async fn app(&self, domain_name: String, app_id: AppId) -> Result<Option<Arc<App>>, StoreError> {
        self.read((domain_name, app_id), |tx, (name, app_id)| {
            Box::pin(async move {
                let found: Arc<[Arc<App>]> = tx.seldom_changed(APP, values![name, *app_id]).await?;
                Ok(found.first().cloned())
            })
        })
        .await
    }
}
