//! All that an app has published, for whoever may see it: lists and titles in every language, and an index for each.

use super::search::Indexes;
use domain::help::{Texts, best};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::language::Language;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use store::apps::App;
use store::help::{Content, Faq, FaqTitle, Section};

/// See the module.
#[derive(Debug)]
pub struct Catalog {
    /// The app's stamp when this was read.
    pub(super) version: i64,
    pub(super) domain_id: DomainId,
    pub(super) app_id: AppId,
    default: Language,
    pub(super) sections: Vec<Section>,
    faqs: Vec<Faq>,
    places: HashMap<FaqId, usize>,
    /// Where each section's FAQs stand; they come section by section.
    ranges: HashMap<SectionId, Range<usize>>,
    banner: Texts<String>,
    greeting: Texts<String>,
    pub(super) indexes: Indexes,
}

impl Catalog {
    /// The catalog of what was read; what `before` has indexed and is the same still is taken over.
    pub(super) fn new(content: Content, app: &App, before: Option<&Self>) -> Self {
        let places = content.faqs.iter().enumerate().map(|(place, faq)| (faq.faq_id, place)).collect();
        Self {
            version: content.version,
            domain_id: app.domain_id,
            app_id: app.app_id,
            default: content.default_language,
            indexes: Indexes::new(&content.faqs, before.map(|before| &before.indexes)),
            sections: content.sections,
            ranges: ranges(&content.faqs),
            faqs: content.faqs,
            places,
            banner: content.banner,
            greeting: content.greeting,
        }
    }

    /// What every page says on top.
    #[must_use]
    pub fn banner(&self, reader: Language) -> Option<(Language, &str)> {
        self.best(&self.banner, reader).map(|(language, body)| (language, body.as_str()))
    }

    /// What the chat says first.
    #[must_use]
    pub fn greeting(&self, reader: Language) -> Option<(Language, &str)> {
        self.best(&self.greeting, reader).map(|(language, body)| (language, body.as_str()))
    }

    /// The languages that something published is written in, and the app's own.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<Language> {
        self.faqs.iter().flat_map(|faq| faq.titles.keys().copied()).chain([self.default]).collect()
    }

    pub(super) fn in_section(&self, section_id: SectionId) -> &[Faq] {
        self.ranges.get(&section_id).map_or(&[], |range| &self.faqs[range.clone()])
    }

    pub(super) fn faq(&self, faq_id: FaqId) -> Option<&Faq> {
        self.places.get(&faq_id).map(|place| &self.faqs[*place])
    }

    /// What a FAQ is called for a reader, and in which language.
    pub(super) fn title<'c>(&self, faq: &'c Faq, reader: Language) -> Option<(Language, &'c FaqTitle)> {
        self.best(&faq.titles, reader)
    }

    pub(super) fn best<'c, T>(&self, texts: &'c Texts<T>, reader: Language) -> Option<(Language, &'c T)> {
        best(texts, reader, self.default)
    }
}

fn ranges(faqs: &[Faq]) -> HashMap<SectionId, Range<usize>> {
    let mut ranges: HashMap<SectionId, Range<usize>> = HashMap::new();
    for (place, faq) in faqs.iter().enumerate() {
        ranges.entry(faq.section_id).or_insert(place..place).end = place + 1;
    }
    ranges
}
