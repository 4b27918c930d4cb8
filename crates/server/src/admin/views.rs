//! What several admin templates show alike.

use super::texts::sentence;
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

/// What is wrong with a field: a sentence that calls it as its label does.
pub(super) fn fault_of(faults: &[Fault], field: &str) -> Option<String> {
    let fault = faults.iter().find(|fault| fault.parameter == field)?;
    let Some(said) = fault.detail.strip_prefix(field) else { return Some(sentence(&fault.detail)) };
    let is_of_list = said.starts_with(" has ");
    let label = match field {
        "body" => "text",
        "tags" if is_of_list => "the list of tags",
        "tags" => "a tag",
        "keywords" if is_of_list => "the list of keywords",
        "keywords" => "a keyword",
        _ => field,
    };
    Some(sentence(&format!("{label}{said}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::fault::code;

    #[test]
    fn a_fault_is_a_sentence_that_calls_the_field_as_its_label_does() {
        let faults = [
            Fault::new("title", code::REQUIRED, "title must not be empty"),
            Fault::new("body", code::TOO_LONG, "body is longer than 9 characters"),
            Fault::new("tags", code::TOO_MANY, "tags has more than 30 members"),
            Fault::new("keywords", code::TOO_LONG, "keywords is longer than 60 characters"),
            Fault::new("section", code::UNKNOWN, "This section is gone; choose another one."),
        ];
        for (field, said) in [
            ("title", Some("Title must not be empty.")),
            ("body", Some("Text is longer than 9 characters.")),
            ("section", Some("This section is gone; choose another one.")),
            ("tags", Some("The list of tags has more than 30 members.")),
            ("keywords", Some("A keyword is longer than 60 characters.")),
            ("state", None),
        ] {
            assert_eq!(fault_of(&faults, field).as_deref(), said, "{field}");
        }
    }
}
