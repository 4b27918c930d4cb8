//! The help center's content as players read it: published FAQs only.

use crate::engine::{FromRow, Row, statements, values};
use crate::limits::FAQS_PER_APP_MAX;
use crate::{Store, StoreError};
use domain::ids::{AppId, DomainId, FaqId, SectionId};

statements! {
    SECTIONS = "SELECT section_id, title, description FROM section WHERE domain_id = $1 AND app_id = $2
        ORDER BY place, section_id";
    FAQS = "SELECT faq_id, section_id, title, updated_at_ms FROM faq
        WHERE domain_id = $1 AND app_id = $2 AND published ORDER BY section_id, place, faq_id LIMIT $3";
    TAGS = "SELECT t.faq_id, t.tag FROM faq_tag t JOIN faq f ON f.domain_id = t.domain_id AND f.faq_id = t.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.published ORDER BY t.faq_id, t.tag";
    BODY = "SELECT body FROM faq WHERE domain_id = $1 AND app_id = $2 AND faq_id = $3 AND published";
    BODIES = "SELECT faq_id, body FROM faq WHERE domain_id = $1 AND app_id = $2 AND published
        ORDER BY section_id, place, faq_id LIMIT $3";
    TAGS_OF_FAQ = "SELECT tag FROM faq_tag WHERE domain_id = $1 AND faq_id = $2 ORDER BY tag";
    SECTION_TITLE = "SELECT title FROM section WHERE domain_id = $1 AND app_id = $2 AND section_id = $3";
    FAQ_TITLE = "SELECT title FROM faq WHERE domain_id = $1 AND app_id = $2 AND faq_id = $3 AND published";
}

/// A section of an app.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its publish id.
    pub section_id: SectionId,
    /// One line of text.
    pub title: String,
    /// One line of text, or empty.
    pub description: String,
}

/// A published FAQ, without its text.
#[derive(Debug, Clone)]
pub struct Faq {
    /// Its publish id.
    pub faq_id: FaqId,
    /// Its section.
    pub section_id: SectionId,
    /// One line of text.
    pub title: String,
    /// When it was last changed.
    pub updated_at_ms: i64,
    /// Its issue tags.
    pub tags: Vec<String>,
}

/// All that an app's help center shows.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// In the order to show them.
    pub sections: Vec<Section>,
    /// By section, in the order to show them.
    pub faqs: Vec<Faq>,
}

impl FromRow for Section {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { section_id: row.get(0)?, title: row.get(1)?, description: row.get(2)? })
    }
}

impl FromRow for Faq {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            faq_id: row.get(0)?,
            section_id: row.get(1)?,
            title: row.get(2)?,
            updated_at_ms: row.get(3)?,
            tags: Vec::new(),
        })
    }
}

impl Store {
    /// The sections and published FAQs of an app.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn help_content(&self, domain_id: DomainId, app_id: AppId) -> Result<Content, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| {
            Box::pin(async move {
                let sections = tx.all(SECTIONS, values![*domain_id, *app_id]).await?;
                let mut faqs: Vec<Faq> = tx.all(FAQS, values![*domain_id, *app_id, FAQS_PER_APP_MAX]).await?;
                let mut tags: std::collections::HashMap<i64, Vec<String>> = std::collections::HashMap::new();
                for (faq_id, tag) in tx.all::<(i64, String)>(TAGS, values![*domain_id, *app_id]).await? {
                    tags.entry(faq_id).or_default().push(tag);
                }
                for faq in &mut faqs {
                    faq.tags = tags.remove(&faq.faq_id.0).unwrap_or_default();
                }
                Ok(Content { sections, faqs })
            })
        })
        .await
    }

    /// The title of a section of an app; none if there is no such section.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn section_title(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        section_id: SectionId,
    ) -> Result<Option<String>, StoreError> {
        self.read((domain_id, app_id, section_id), |tx, (domain_id, app_id, section_id)| {
            Box::pin(async move { tx.optional(SECTION_TITLE, values![*domain_id, *app_id, *section_id]).await })
        })
        .await
    }

    /// The Markdown of a published FAQ of an app.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_body(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
    ) -> Result<Option<String>, StoreError> {
        self.read((domain_id, app_id, faq_id), |tx, (domain_id, app_id, faq_id)| {
            Box::pin(async move { tx.optional(BODY, values![*domain_id, *app_id, *faq_id]).await })
        })
        .await
    }

    /// The Markdown of all published FAQs of an app, by FAQ.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_bodies(&self, domain_id: DomainId, app_id: AppId) -> Result<Vec<(i64, String)>, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| {
            Box::pin(async move { tx.all(BODIES, values![*domain_id, *app_id, FAQS_PER_APP_MAX]).await })
        })
        .await
    }

    /// The title and tags of a published FAQ of an app; none if there is no such FAQ.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_title(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
    ) -> Result<Option<(String, Vec<String>)>, StoreError> {
        self.read((domain_id, app_id, faq_id), |tx, (domain_id, app_id, faq_id)| {
            Box::pin(async move {
                let title = tx.optional(FAQ_TITLE, values![*domain_id, *app_id, *faq_id]).await?;
                let tags = tx.all(TAGS_OF_FAQ, values![*domain_id, *faq_id]).await?;
                Ok(title.map(|title| (title, tags)))
            })
        })
        .await
    }
}
