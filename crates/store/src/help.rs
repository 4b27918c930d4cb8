//! The help center's content as players read it: published FAQs only, in every language they have.

use crate::authoring::in_order;
use crate::engine::{FromRow, Row, Tx, statements, values};
use crate::limits::{FAQ_TEXTS_PER_APP_MAX, FAQS_PER_APP_MAX};
use crate::{Store, StoreError};
use domain::help::{SectionText, Texts};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::language::Language;
use std::collections::HashMap;

statements! {
    VERSION = "SELECT help_version, default_language FROM app WHERE domain_id = $1 AND app_id = $2";
    SECTIONS = "SELECT section_id, icon FROM section WHERE domain_id = $1 AND app_id = $2 ORDER BY place, section_id";
    SECTION_TEXTS = "SELECT t.section_id, t.language, t.title, t.description FROM section s
        JOIN section_text t ON t.domain_id = s.domain_id AND t.section_id = s.section_id
        WHERE s.domain_id = $1 AND s.app_id = $2";
    FAQS = "SELECT faq_id, section_id FROM faq
        WHERE domain_id = $1 AND app_id = $2 AND state = 'published' ORDER BY section_id, place, faq_id LIMIT $3";
    FAQ_TITLES = "SELECT t.faq_id, t.language, t.title, t.updated_at_ms FROM faq f
        JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.state = 'published' ORDER BY t.faq_id, t.language LIMIT $3";
    FAQ_TAGS = "SELECT t.faq_id, t.tag FROM faq_tag t JOIN faq f ON f.domain_id = t.domain_id AND f.faq_id = t.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.state = 'published'";
    BANNER = "SELECT b.language, b.body FROM app a
        JOIN banner b ON b.domain_id = a.domain_id AND b.app_id = a.app_id
        WHERE a.domain_id = $1 AND a.app_id = $2 AND a.banner_shown";
    GREETING = "SELECT language, body FROM app_greeting WHERE domain_id = $1 AND app_id = $2";
    BODY = "SELECT t.body FROM faq f JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.faq_id = $3 AND f.state = 'published' AND t.language = $4";
    VOTE = "SELECT helpful FROM faq_vote WHERE domain_id = $1 AND faq_id = $2 AND voter = $3";
    TEXTS = "SELECT t.faq_id, t.title, t.keywords, t.body FROM faq f
        JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
        WHERE f.domain_id = $1 AND f.app_id = $2 AND f.state = 'published' AND t.language = $3
        ORDER BY t.faq_id LIMIT $4";
}

/// A section of an app.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its publish id.
    pub section_id: SectionId,
    /// One of `domain::help::SECTION_ICONS`, or empty.
    pub icon: String,
    /// What it is called.
    pub texts: Texts<SectionText>,
}

/// A published FAQ, without its text.
#[derive(Debug, Clone)]
pub struct Faq {
    /// Its publish id.
    pub faq_id: FaqId,
    /// Its section.
    pub section_id: SectionId,
    /// Its issue tags, sorted.
    pub tags: Vec<String>,
    /// What it is called.
    pub titles: Texts<FaqTitle>,
}

/// What a FAQ is called in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaqTitle {
    /// One line of text.
    pub title: String,
    /// When the text was last changed, in milliseconds since 1970.
    pub updated_at_ms: i64,
}

/// All that an app's help center shows, but for the FAQs' texts.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The app's stamp when this was read, or an older one: `App::help_version` is behind it or equal as long as nothing
    /// has changed.
    pub version: i64,
    /// The language of the texts that all others translate.
    pub default_language: Language,
    /// In the order to show them.
    pub sections: Vec<Section>,
    /// By section, in the order to show them.
    pub faqs: Vec<Faq>,
    /// What every page of the app says on top; empty: nothing.
    pub banner: Texts<String>,
    /// What the chat says first; empty: nothing.
    pub greeting: Texts<String>,
}

/// A published FAQ's text in one language, as the search reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaqWords {
    /// Whose text.
    pub faq_id: FaqId,
    /// One line of text.
    pub title: String,
    /// What authors want it to be found by.
    pub keywords: Vec<String>,
    /// Markdown.
    pub body: String,
}

/// What the page of one FAQ reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaqPage {
    /// Markdown.
    pub body: String,
    /// What this visitor has said of it.
    pub vote: Option<bool>,
}

/// How new an app's content is, and its default language.
#[derive(Default)]
struct Stamp(i64, Language);

impl FromRow for Stamp {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.language(1)?))
    }
}

struct SectionRow(SectionId, String);
struct SectionTextRow(SectionId, Language, SectionText);
struct FaqRow(FaqId, SectionId);
struct FaqTitleRow(FaqId, Language, FaqTitle);
pub(crate) struct LanguageRow(pub(crate) Language, pub(crate) String);

impl FromRow for SectionRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

impl FromRow for SectionTextRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let text = SectionText { title: row.get(2)?, description: row.get(3)? };
        Ok(Self(row.get(0)?, row.language(1)?, text))
    }
}

impl FromRow for FaqRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.get(0)?, row.get(1)?))
    }
}

impl FromRow for FaqTitleRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let title = FaqTitle { title: row.get(2)?, updated_at_ms: row.get(3)? };
        Ok(Self(row.get(0)?, row.language(1)?, title))
    }
}

impl FromRow for LanguageRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(row.language(0)?, row.get(1)?))
    }
}

impl FromRow for FaqWords {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            faq_id: row.get(0)?,
            title: row.get(1)?,
            keywords: row.json(2, "faq_text.keywords")?,
            body: row.get(3)?,
        })
    }
}

impl Store {
    /// The sections and published FAQs of an app, and its banner.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn help_content(&self, domain_id: DomainId, app_id: AppId) -> Result<Content, StoreError> {
        self.read((domain_id, app_id), |tx, (domain_id, app_id)| Box::pin(read_content(tx, *domain_id, *app_id))).await
    }

    /// The Markdown of a published FAQ of an app in a language, with what a visitor has said of it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_page(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        faq_id: FaqId,
        language: Language,
        voter: Option<[u8; 16]>,
    ) -> Result<Option<FaqPage>, StoreError> {
        self.read((domain_id, app_id, faq_id, language, voter), |tx, (domain_id, app_id, faq_id, language, voter)| {
            Box::pin(async move {
                let values = values![*domain_id, *app_id, *faq_id, language.code()];
                let Some(body) = tx.optional(BODY, values).await? else { return Ok(None) };
                let vote = match voter {
                    Some(voter) => tx.optional(VOTE, values![*domain_id, *faq_id, &voter[..]]).await?,
                    None => None,
                };
                Ok(Some(FaqPage { body, vote }))
            })
        })
        .await
    }

    /// What the published FAQs of an app say in a language.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn faq_words(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        language: Language,
    ) -> Result<Vec<FaqWords>, StoreError> {
        self.read((domain_id, app_id, language), |tx, (domain_id, app_id, language)| {
            Box::pin(
                async move { tx.all(TEXTS, values![*domain_id, *app_id, language.code(), FAQS_PER_APP_MAX]).await },
            )
        })
        .await
    }
}

async fn read_content(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<Content, StoreError> {
    // The stamp first: content that is newer than its stamp is only read once more.
    let stamp: Option<Stamp> = tx.optional(VERSION, values![domain_id, app_id]).await?;
    let Stamp(version, default_language) = stamp.unwrap_or_default();
    let mut sections = Vec::new();
    for SectionRow(section_id, icon) in tx.all(SECTIONS, values![domain_id, app_id]).await? {
        sections.push(Section { section_id, icon, texts: Texts::new() });
    }
    let mut texts = section_texts(tx, domain_id, app_id).await?;
    for section in &mut sections {
        section.texts = texts.remove(&section.section_id).unwrap_or_default();
    }
    let banner = tx.all::<LanguageRow>(BANNER, values![domain_id, app_id]).await?;
    let banner = banner.into_iter().map(|LanguageRow(language, body)| (language, body)).collect();
    let greeting = tx.all::<LanguageRow>(GREETING, values![domain_id, app_id]).await?;
    let greeting = greeting.into_iter().map(|LanguageRow(language, body)| (language, body)).collect();
    let faqs = read_faqs(tx, domain_id, app_id).await?;
    Ok(Content { version, default_language, sections, faqs, banner, greeting })
}

/// What an app's sections are called.
pub(crate) async fn section_texts(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
) -> Result<HashMap<SectionId, Texts<SectionText>>, StoreError> {
    let mut texts: HashMap<SectionId, Texts<SectionText>> = HashMap::new();
    for SectionTextRow(section_id, language, text) in tx.all(SECTION_TEXTS, values![domain_id, app_id]).await? {
        texts.entry(section_id).or_default().insert(language, text);
    }
    Ok(texts)
}

async fn read_faqs(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<Vec<Faq>, StoreError> {
    let mut faqs = Vec::new();
    for FaqRow(faq_id, section_id) in tx.all(FAQS, values![domain_id, app_id, FAQS_PER_APP_MAX]).await? {
        faqs.push(Faq { faq_id, section_id, tags: Vec::new(), titles: Texts::new() });
    }
    let mut tags: HashMap<i64, Vec<String>> = HashMap::new();
    for (faq_id, tag) in tx.all::<(i64, String)>(FAQ_TAGS, values![domain_id, app_id]).await? {
        tags.entry(faq_id).or_default().push(tag);
    }
    let mut titles: HashMap<FaqId, Texts<FaqTitle>> = HashMap::new();
    let values = values![domain_id, app_id, FAQ_TEXTS_PER_APP_MAX];
    for FaqTitleRow(faq_id, language, title) in tx.all(FAQ_TITLES, values).await? {
        titles.entry(faq_id).or_default().insert(language, title);
    }
    for faq in &mut faqs {
        faq.tags = in_order(tags.remove(&faq.faq_id.0).unwrap_or_default());
        faq.titles = titles.remove(&faq.faq_id).unwrap_or_default();
    }
    Ok(faqs)
}
