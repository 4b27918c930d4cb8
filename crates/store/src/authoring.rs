//! Help content as authors see it: everything in every state, with its history. What they change is in
//! [`crate::help_changes`].

use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::help::section_texts;
use crate::limits::{FAQ_TEXTS_PER_APP_MAX, FAQS_PER_APP_MAX, REVISIONS_SHOWN_MAX};
use crate::{Store, StoreError};
use domain::help::{FaqChange, FaqContent, FaqState, FaqText, SectionContent, Texts};
use domain::ids::{AgentId, AppId, DomainId, FaqId, SectionId};
use domain::language::Language;
use std::collections::HashMap;

statements! {
    SECTIONS = "SELECT section_id, place, icon FROM section WHERE domain_id = $1 AND app_id = $2
        ORDER BY place, section_id";
    FAQS_OF_SECTIONS = "SELECT section_id, COUNT(*) FROM faq WHERE domain_id = $1 AND app_id = $2 GROUP BY section_id";
    FAQS = "SELECT faq_id, section_id, place, state, revision, helpful, unhelpful FROM faq
        WHERE domain_id = $1 AND app_id = $2 ORDER BY section_id, place, faq_id LIMIT $3";
    FAQ = "SELECT faq_id, section_id, place, state, revision, helpful, unhelpful FROM faq
        WHERE domain_id = $1 AND app_id = $2 AND faq_id = $3";
    TEXTS = "SELECT t.faq_id, t.language, t.title, t.body, t.keywords, t.updated_at_ms, t.checked_at_ms FROM faq f
        JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 ORDER BY t.faq_id, t.language LIMIT $3";
    /// Without what is long: bodies and keywords.
    TITLES = "SELECT t.faq_id, t.language, t.title, CAST('' AS TEXT), CAST('[]' AS TEXT), t.updated_at_ms,
            t.checked_at_ms FROM faq f JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 ORDER BY t.faq_id, t.language LIMIT $3";
    TEXTS_OF_FAQ = "SELECT faq_id, language, title, body, keywords, updated_at_ms, checked_at_ms FROM faq_text
        WHERE domain_id = $1 AND faq_id = $2";
    TAGS = "SELECT t.faq_id, t.tag FROM faq_tag t JOIN faq f ON f.domain_id = t.domain_id AND f.faq_id = t.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2";
    TAGS_OF_FAQ = "SELECT tag FROM faq_tag WHERE domain_id = $1 AND faq_id = $2";
    LIVE_TAGS = "SELECT name FROM tag WHERE domain_id = $1 AND NOT archived";
    REVISIONS = "SELECT r.revision, r.made_at_ms, r.author_name, r.changes FROM faq f
        JOIN faq_revision r ON r.domain_id = f.domain_id AND r.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.faq_id = $3 ORDER BY r.revision DESC LIMIT $4";
    REVISION = "SELECT r.content FROM faq f JOIN faq_revision r ON r.domain_id = f.domain_id AND r.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.faq_id = $3 AND r.revision = $4";
}

/// Who makes a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Author {
    /// Somebody of the team, under the name they had then.
    Person {
        /// Who they are in the domain.
        agent_id: AgentId,
        /// What they were called.
        name: String,
    },
    /// `content import`, or the demo.
    Import,
}

/// A section as authors see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSection {
    /// Its publish id.
    pub section_id: SectionId,
    /// Sections stand in the order of their places.
    pub place: i64,
    /// What it is called.
    pub content: SectionContent,
}

/// A FAQ as authors see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFaq {
    /// Its publish id.
    pub faq_id: FaqId,
    /// FAQs of a section stand in the order of their places.
    pub place: i64,
    /// How often it was changed; a change names the revision that it saw.
    pub revision: i64,
    /// Visitors whom it has helped.
    pub helpful: i64,
    /// Visitors whom it has not helped.
    pub unhelpful: i64,
    /// What it says.
    pub content: FaqContent,
}

/// An app's help content in every state, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WholeHelp {
    /// All sections.
    pub sections: Vec<KeptSection>,
    /// All FAQs, by section.
    pub faqs: Vec<KeptFaq>,
}

/// One step of a FAQ's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub revision: i64,
    /// When it was made, in milliseconds since 1970.
    pub made_at_ms: i64,
    /// Who made it; none: an import.
    pub author_name: Option<String>,
    /// How it differs from the one before.
    pub changes: Vec<FaqChange>,
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept<T> {
    /// It is kept, under this id.
    Done(T),
    /// Somebody else has changed it since; nothing is kept.
    Overtaken,
    /// There is no such thing in the app, or its section is not there.
    Gone,
}

impl FromRow for KeptSection {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let content = SectionContent { icon: row.get(2)?, texts: Texts::new() };
        Ok(Self { section_id: row.get(0)?, place: row.get(1)?, content })
    }
}

impl FromRow for KeptFaq {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let state = row.parse(3, "faq.state", FaqState::parse)?;
        let content = FaqContent { section_id: row.get(1)?, state, tags: Vec::new(), texts: Texts::new() };
        Ok(Self {
            faq_id: row.get(0)?,
            place: row.get(2)?,
            revision: row.get(4)?,
            helpful: row.get(5)?,
            unhelpful: row.get(6)?,
            content,
        })
    }
}

impl FromRow for Revision {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            revision: row.get(0)?,
            made_at_ms: row.get(1)?,
            author_name: row.get(2)?,
            changes: row.json(3, "faq_revision.changes")?,
        })
    }
}

struct FaqTextRow(FaqId, Language, FaqText);

impl FromRow for (SectionId, i64) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl FromRow for FaqTextRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let text = FaqText {
            title: row.get(2)?,
            body: row.get(3)?,
            keywords: row.json(4, "faq_text.keywords")?,
            updated_at_ms: row.get(5)?,
            checked_at_ms: row.get(6)?,
        };
        Ok(Self(row.get(0)?, row.language(1)?, text))
    }
}

impl Store {
    /// All that an app's authors see.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn help_of_app(&self, domain_id: DomainId, app_id: AppId) -> Result<WholeHelp, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| Box::pin(read_whole(tx, *domain_id, *app_id))).await
    }

    /// The same for lists: every text comes without its body and its keywords, which are empty here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn help_to_list(&self, domain_id: DomainId, app_id: AppId) -> Result<WholeHelp, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| Box::pin(read_help(tx, *domain_id, *app_id, TITLES)))
            .await
    }

    /// The sections of an app in order, each with how many FAQs it has in any state.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sections_to_edit(
        &self,
        domain_id: DomainId,
        app_id: AppId,
    ) -> Result<Vec<(KeptSection, i64)>, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| {
            Box::pin(async move {
                let sections = read_sections(tx, *domain_id, *app_id).await?;
                let counts: Vec<(SectionId, i64)> = tx.all(FAQS_OF_SECTIONS, values![*domain_id, *app_id]).await?;
                let counts: HashMap<SectionId, i64> = counts.into_iter().collect();
                let counted = |section: KeptSection| {
                    let faqs = counts.get(&section.section_id).copied().unwrap_or_default();
                    (section, faqs)
                };
                Ok(sections.into_iter().map(counted).collect())
            })
        })
        .await
    }

    /// A FAQ of an app, in any state.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_to_edit(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
    ) -> Result<Option<KeptFaq>, StoreError> {
        self.read((domain_id, app_id, faq_id), |tx, (domain_id, app_id, faq_id)| {
            Box::pin(read_faq(tx, *domain_id, *app_id, *faq_id))
        })
        .await
    }

    /// The latest revisions of a FAQ of an app, newest first, a bounded number of them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_revisions(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
    ) -> Result<Vec<Revision>, StoreError> {
        self.read((domain_id, app_id, faq_id), |tx, (domain_id, app_id, faq_id)| {
            Box::pin(async move { tx.all(REVISIONS, values![*domain_id, *app_id, *faq_id, REVISIONS_SHOWN_MAX]).await })
        })
        .await
    }

    /// A FAQ of an app as it was in a revision; none: there is no such revision, or it is forgotten.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_at_revision(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
        revision: i64,
    ) -> Result<Option<FaqContent>, StoreError> {
        self.read((domain_id, app_id, faq_id, revision), |tx, (domain_id, app_id, faq_id, revision)| {
            Box::pin(async move {
                let content = tx.optional(REVISION, values![*domain_id, *app_id, *faq_id, *revision]).await?;
                Ok(content.map(|Json(content)| content))
            })
        })
        .await
    }

    /// The names of a domain's live tags, in order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn live_tags(&self, domain_id: DomainId) -> Result<Vec<String>, StoreError> {
        self.read(domain_id, |tx, domain_id| {
            Box::pin(async move { Ok(in_order(tx.all(LIVE_TAGS, values![*domain_id]).await?)) })
        })
        .await
    }
}

/// A column that holds JSON.
struct Json<T>(T);

impl FromRow for Json<FaqContent> {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        row.json(0, "faq_revision.content").map(Self)
    }
}

pub(crate) async fn read_whole(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<WholeHelp, StoreError> {
    read_help(tx, domain_id, app_id, TEXTS).await
}

async fn read_help(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    texts_sql: &'static str,
) -> Result<WholeHelp, StoreError> {
    let sections = read_sections(tx, domain_id, app_id).await?;
    let places: HashMap<SectionId, usize> =
        sections.iter().enumerate().map(|(place, section)| (section.section_id, place)).collect();
    let mut faqs: Vec<KeptFaq> = tx.all(FAQS, values![domain_id, app_id, FAQS_PER_APP_MAX]).await?;
    let mut tags: HashMap<i64, Vec<String>> = HashMap::new();
    for (faq_id, tag) in tx.all::<(i64, String)>(TAGS, values![domain_id, app_id]).await? {
        tags.entry(faq_id).or_default().push(tag);
    }
    let mut texts: HashMap<FaqId, Texts<FaqText>> = HashMap::new();
    for FaqTextRow(faq_id, language, text) in
        tx.all(texts_sql, values![domain_id, app_id, FAQ_TEXTS_PER_APP_MAX]).await?
    {
        texts.entry(faq_id).or_default().insert(language, text);
    }
    for faq in &mut faqs {
        faq.content.tags = in_order(tags.remove(&faq.faq_id.0).unwrap_or_default());
        faq.content.texts = texts.remove(&faq.faq_id).unwrap_or_default();
    }
    faqs.sort_by_key(|faq| places.get(&faq.content.section_id).copied());
    Ok(WholeHelp { sections, faqs })
}

/// Sorted as Rust compares, whatever the database's collation: contents are told apart by it.
pub(crate) fn in_order(mut tags: Vec<String>) -> Vec<String> {
    tags.sort_unstable();
    tags
}

pub(crate) async fn read_sections(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
) -> Result<Vec<KeptSection>, StoreError> {
    let mut sections: Vec<KeptSection> = tx.all(SECTIONS, values![domain_id, app_id]).await?;
    let mut texts = section_texts(tx, domain_id, app_id).await?;
    for section in &mut sections {
        section.content.texts = texts.remove(&section.section_id).unwrap_or_default();
    }
    Ok(sections)
}

pub(crate) async fn read_faq(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    faq_id: FaqId,
) -> Result<Option<KeptFaq>, StoreError> {
    let Some(mut faq) = tx.optional::<KeptFaq>(FAQ, values![domain_id, app_id, faq_id]).await? else {
        return Ok(None);
    };
    faq.content.tags = in_order(tx.all(TAGS_OF_FAQ, values![domain_id, faq_id]).await?);
    let texts = tx.all::<FaqTextRow>(TEXTS_OF_FAQ, values![domain_id, faq_id]).await?;
    faq.content.texts = texts.into_iter().map(|FaqTextRow(_, language, text)| (language, text)).collect();
    Ok(Some(faq))
}
