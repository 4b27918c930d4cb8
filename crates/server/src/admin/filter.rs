//! Which FAQs an author wants to see.

use domain::help::FaqState;
use domain::ids::SectionId;
use domain::language::Language;
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
    /// The language that is lacking.
    pub(super) language: String,
    /// How it is lacking: `missing`, `out-of-date`, or either.
    pub(super) lacking: String,
    page: String,
}

impl Filter {
    /// Whether everything is let through.
    pub(super) fn is_empty(&self) -> bool {
        let all = [&self.q, &self.section, &self.state, &self.tag, &self.language];
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

    /// Whether a FAQ is asked for.
    pub(super) fn lets_through(&self, faq: &KeptFaq, default: Language) -> bool {
        let content = &faq.content;
        let says = |wanted: &str| {
            content.texts.values().any(|text| text.title.to_lowercase().contains(wanted))
                || faq.faq_id.0.to_string() == wanted
        };
        let is_lacking = |language: Language| {
            let (missing, out_of_date) =
                (!content.texts.contains_key(&language), content.is_out_of_date(language, default));
            match self.lacking.as_str() {
                "missing" => missing,
                "out-of-date" => out_of_date,
                _ => missing || out_of_date,
            }
        };
        self.q.to_lowercase().split_whitespace().all(says)
            && SectionId::parse(&self.section).is_none_or(|section_id| content.section_id == section_id)
            && FaqState::parse(&self.state).is_none_or(|state| content.state == state)
            && (self.tag.is_empty() || content.tags.contains(&self.tag))
            && Language::parse(&self.language).is_none_or(is_lacking)
    }
}
