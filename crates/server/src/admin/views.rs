//! What several admin templates show alike.

use crate::words::Words;
use domain::fault::Fault;
use domain::help::{FaqState, best};
use domain::language::Language;
use store::authoring::KeptSection;

/// A choice of a select.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// A FAQ's state as key and word.
#[derive(Debug, Clone, Copy)]
pub(super) struct StateView {
    pub(super) key: &'static str,
    pub(super) label: &'static str,
}

/// A language by its names, with its direction.
#[derive(Debug, Clone, Copy)]
pub(super) struct LanguageView {
    pub(super) code: &'static str,
    pub(super) bcp47: &'static str,
    pub(super) name: &'static str,
    pub(super) dir: &'static str,
}

impl Choice {
    pub(super) fn new(value: &str, label: &str, chosen: &str) -> Self {
        Self { value: value.to_owned(), label: label.to_owned(), is_chosen: value == chosen }
    }
}

impl From<FaqState> for StateView {
    fn from(state: FaqState) -> Self {
        let label = match state {
            FaqState::Draft => "Draft",
            FaqState::Published => "Published",
            FaqState::Archived => "Archived",
        };
        Self { key: state.as_str(), label }
    }
}

impl From<Language> for LanguageView {
    fn from(language: Language) -> Self {
        Self {
            code: language.code(),
            bcp47: language.bcp47(),
            name: language.endonym(),
            dir: Words::of(language).direction(),
        }
    }
}

/// Sections by their titles in the app's default language.
pub(super) fn section_choices(sections: &[KeptSection], default: Language, chosen: &str) -> Vec<Choice> {
    let title = |section: &KeptSection| {
        best(&section.content.texts, default, default).map(|(_, text)| text.title.clone()).unwrap_or_default()
    };
    sections.iter().map(|section| Choice::new(&section.section_id.to_string(), &title(section), chosen)).collect()
}

/// Languages by what they call themselves.
pub(super) fn language_choices(chosen: &str, is_offered: impl Fn(Language) -> bool) -> Vec<Choice> {
    let offered = Language::ALL.into_iter().filter(|language| is_offered(*language));
    offered.map(|language| Choice::new(language.code(), language.endonym(), chosen)).collect()
}

/// What is wrong with a field, in words for its author.
pub(super) fn fault_of<'f>(faults: &'f [Fault], field: &str) -> Option<&'f str> {
    faults.iter().find(|fault| fault.parameter == field).map(|fault| fault.detail.as_str())
}
