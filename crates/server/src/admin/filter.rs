//! Which FAQs an author wants to see.

use domain::help::{FaqContent, FaqState};
use domain::ids::SectionId;
use domain::language::Language;
use std::collections::BTreeSet;
use store::authoring::KeptFaq;

/// The form; what does not parse filters nothing.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words in any title.
    pub(super) q: String,
    pub(super) section: String,
    pub(super) state: String,
    pub(super) tag: String,
    /// The language that is lacking; none: any that is in use.
    pub(super) language: String,
    /// How it is lacking: `missing`, `out-of-date` or `either`; nothing, but a language, is either.
    pub(super) lacking: String,
    page: String,
}

/// What a translation is that work waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lacking {
    Missing,
    OutOfDate,
    Either,
}

impl Filter {
    /// Whether everything is let through.
    pub(super) fn is_empty(&self) -> bool {
        let all = [&self.q, &self.section, &self.state, &self.tag, &self.language, &self.lacking];
        all.iter().all(|field| field.trim().is_empty())
    }

    /// The page, from 1.
    pub(super) fn page(&self) -> usize {
        self.page.parse().ok().filter(|page| *page > 0).unwrap_or(1)
    }

    /// The query of another page of the same list.
    pub(super) fn query(&self, page: usize) -> String {
        let fields = [
            ("q", &self.q),
            ("section", &self.section),
            ("state", &self.state),
            ("tag", &self.tag),
            ("language", &self.language),
            ("lacking", &self.lacking),
        ];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("page", &page.to_string())
            .finish()
    }

    /// Which translations are asked for; none: FAQs are let through whatever their translations.
    pub(super) fn lacking(&self) -> Option<Lacking> {
        match self.lacking.as_str() {
            "missing" => Some(Lacking::Missing),
            "out-of-date" => Some(Lacking::OutOfDate),
            "either" => Some(Lacking::Either),
            _ => Language::parse(&self.language).map(|_| Lacking::Either),
        }
    }

    /// Whether a FAQ is asked for. `in_use`: the languages of all FAQs.
    pub(super) fn lets_through(&self, faq: &KeptFaq, default: Language, in_use: &BTreeSet<Language>) -> bool {
        let content = &faq.content;
        let says = |wanted: &str| {
            content.texts.values().any(|text| text.title.to_lowercase().contains(wanted))
                || faq.faq_id.0.to_string() == wanted
        };
        let lacks = |lacking: Lacking| match Language::parse(&self.language) {
            Some(language) => lacking.is_true_of(content, language, default),
            None => in_use.iter().any(|language| lacking.is_true_of(content, *language, default)),
        };
        self.q.to_lowercase().split_whitespace().all(says)
            && SectionId::parse(&self.section).is_none_or(|section_id| content.section_id == section_id)
            && FaqState::parse(&self.state).is_none_or(|state| content.state == state)
            && (self.tag.is_empty() || content.tags.contains(&self.tag))
            && self.lacking().is_none_or(lacks)
    }
}

impl Lacking {
    fn is_true_of(self, content: &FaqContent, language: Language, default: Language) -> bool {
        let is_missing = || !content.texts.contains_key(&language);
        let is_out_of_date = || content.is_out_of_date(language, default);
        match self {
            Self::Missing => is_missing(),
            Self::OutOfDate => is_out_of_date(),
            Self::Either => is_missing() || is_out_of_date(),
        }
    }
}
