//! What of an app's help content one visitor may see, in their language: the only way from the catalog to a page, so that
//! a filter holds everywhere.

use super::Catalog;
use crate::pages::{PageLink, Spoken};
use domain::help::SectionText;
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use domain::name::id_and_slug;
use domain::tag_filter::TagFilter;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::help::{Faq, FaqTitle, Section};

/// A section on a page, with its first FAQs.
#[derive(Debug, Clone)]
pub struct SectionCard {
    /// What it is called, and where it is.
    pub link: PageLink,
    /// Its icon's name, or empty.
    pub icon: String,
    /// Its first FAQs.
    pub faqs: Vec<PageLink>,
    /// How many it has.
    pub faq_count: i64,
}

/// See the module.
#[derive(Debug, Clone)]
pub struct Shelf {
    pub(super) catalog: Arc<Catalog>,
    pub(super) reader: Language,
    filters: Vec<TagFilter>,
    base: String,
    suffix: String,
}

impl Shelf {
    /// The catalog through filters that must all let a FAQ through. Addresses begin with `base` and end with `suffix`.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>, reader: Language, filters: Vec<TagFilter>, base: &str, suffix: &str) -> Self {
        Self { catalog, reader, filters, base: base.to_owned(), suffix: suffix.to_owned() }
    }

    /// Whether a filter is in force.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.filters.is_empty()
    }

    /// Sections that have something to show, with what they show.
    pub fn sections(&self) -> impl Iterator<Item = (&Section, Vec<&Faq>)> {
        let sections = self.catalog.sections.iter().map(|section| (section, self.in_section(section.section_id)));
        sections.filter(|(_, faqs)| !faqs.is_empty())
    }

    /// A section with something published, also where the filters leave nothing of it.
    #[must_use]
    pub fn section(&self, section_id: SectionId) -> Option<(&Section, Vec<&Faq>)> {
        let section = self.catalog.sections.iter().find(|section| section.section_id == section_id)?;
        if self.catalog.in_section(section_id).is_empty() {
            return None;
        }
        Some((section, self.in_section(section_id)))
    }

    /// A FAQ that the filters let through.
    #[must_use]
    pub fn faq(&self, faq_id: FaqId) -> Option<&Faq> {
        self.catalog.faq(faq_id).filter(|faq| self.shows(faq))
    }

    /// Every FAQ that the filters let through, in order of their sections.
    pub fn faqs(&self) -> impl Iterator<Item = &Faq> {
        self.sections().flat_map(|(_, faqs)| faqs)
    }

    /// Others of the same section or with a tag in common; both first.
    #[must_use]
    pub fn related(&self, faq: &Faq, most: usize) -> Vec<&Faq> {
        let shares_tag = |other: &Faq| other.tags.iter().any(|tag| faq.tags.contains(tag));
        let is_near = |other: &&Faq| other.section_id == faq.section_id || shares_tag(other);
        let mut others: Vec<&Faq> = self.faqs().filter(|other| other.faq_id != faq.faq_id).filter(is_near).collect();
        others.sort_by_key(|other| (other.section_id != faq.section_id, !shares_tag(other)));
        others.truncate(most);
        others
    }

    /// What a FAQ is called for this reader, and in which language that is.
    #[must_use]
    pub fn title<'s>(&'s self, faq: &'s Faq) -> Option<(Language, &'s FaqTitle)> {
        self.catalog.title(faq, self.reader)
    }

    /// What a section is called for this reader.
    #[must_use]
    pub fn section_text<'s>(&'s self, section: &'s Section) -> Option<&'s SectionText> {
        self.catalog.best(&section.texts, self.reader).map(|(_, text)| text)
    }

    /// A FAQ's title and address.
    #[must_use]
    pub fn faq_link(&self, faq: &Faq) -> PageLink {
        let found = self.title(faq).map(|(language, title)| (language, title.title.clone()));
        let (language, title) = found.unwrap_or((self.reader, String::new()));
        PageLink { href: self.address(&faq_page(faq.faq_id, &title)), title, spoken: self.spoken(language) }
    }

    /// A section's title and address.
    #[must_use]
    pub fn section_link(&self, section: &Section) -> PageLink {
        let found = self.catalog.best(&section.texts, self.reader);
        let found = found.map(|(language, text)| (language, text.title.clone()));
        let (language, title) = found.unwrap_or((self.reader, String::new()));
        PageLink { href: self.address(&section_page(section.section_id, &title)), title, spoken: self.spoken(language) }
    }

    /// The sections that have something to show, each with its first FAQs.
    #[must_use]
    pub fn cards(&self, faqs_max: usize) -> Vec<SectionCard> {
        let card = |(section, faqs): (&Section, Vec<&Faq>)| SectionCard {
            link: self.section_link(section),
            icon: section.icon.clone(),
            faqs: faqs.iter().take(faqs_max).map(|faq| self.faq_link(faq)).collect(),
            faq_count: i64::try_from(faqs.len()).unwrap_or(i64::MAX),
        };
        self.sections().map(card).collect()
    }

    /// The address of a page of the app for this visitor.
    #[must_use]
    pub fn address(&self, page: &str) -> String {
        format!("{}{page}{}", self.base, self.suffix)
    }

    /// The languages that what this visitor sees is written in, and the app's own.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<Language> {
        let mut languages = self.catalog.languages();
        if self.is_filtered() {
            let shown: BTreeSet<Language> = self.faqs().flat_map(|faq| faq.titles.keys().copied()).collect();
            languages.retain(|language| shown.contains(language));
        }
        languages
    }

    /// How to mark up what is not in the reader's language.
    #[must_use]
    pub fn spoken(&self, language: Language) -> Option<Spoken> {
        (language != self.reader).then(|| Spoken::of(language))
    }

    pub(super) fn shows(&self, faq: &Faq) -> bool {
        self.filters.iter().all(|filter| filter.matches(&faq.tags))
    }

    fn in_section(&self, section_id: SectionId) -> Vec<&Faq> {
        self.catalog.in_section(section_id).iter().filter(|faq| self.shows(faq)).collect()
    }
}

/// The end of a FAQ's address: `faq/7-refunds/`.
#[must_use]
pub fn faq_page(faq_id: FaqId, title: &str) -> String {
    format!("faq/{}/", id_and_slug(faq_id.0, title))
}

/// The end of a section's address: `section/3-crashes/`.
#[must_use]
pub fn section_page(section_id: SectionId, title: &str) -> String {
    format!("section/{}/", id_and_slug(section_id.0, title))
}
