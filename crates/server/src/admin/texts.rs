//! A form that says something in several languages: which ones it has, another one, one less.

use super::views::LanguageView;
use crate::form::Form;
use crate::limits::TEXTS_FORM_BYTES_MAX;
use domain::fault::Fault;
use domain::language::Language;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Half of a SHA-256 in hexadecimal digits would do for what nobody attacks; so does a quarter.
const STAMP_CHARACTERS: usize = 16;

/// The fields of such a form as they come.
pub(super) type TextsForm = Form<Vec<(String, String)>, TEXTS_FORM_BYTES_MAX>;

/// What somebody typed, by the names of the form's fields. A text's field is named `title.de`.
#[derive(Debug, Default)]
pub(super) struct Typed(BTreeMap<String, String>);

/// What is wrong, by the names of the fields.
#[derive(Debug, Default)]
pub(super) struct Faults(BTreeMap<String, String>);

/// A field with what is in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) fault: Option<String>,
}

/// The languages of a form.
#[derive(Debug)]
pub(super) struct Languages {
    /// The app's default language, then those that have a field.
    pub(super) shown: Vec<Language>,
    /// Those that have none yet.
    pub(super) others: Vec<LanguageView>,
    /// Whether a button changed them, and nothing is to be kept yet.
    pub(super) are_changed: bool,
}

/// One language's field in a form that says one thing in several languages.
#[derive(Debug)]
pub(super) struct SaidText {
    pub(super) language: LanguageView,
    pub(super) body: Field,
}

/// The fields of such a form, the default language's first.
pub(super) fn said_texts(typed: &Typed, name: &str, languages: &Languages, faults: &Faults) -> Vec<SaidText> {
    let text = |language: &Language| SaidText {
        language: LanguageView::from(*language),
        body: typed.field(text_name(name, *language), faults),
    };
    languages.shown.iter().map(text).collect()
}

impl From<Vec<(String, String)>> for Typed {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl Typed {
    /// A field's value; empty where the form has none of that name.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map(String::as_str).unwrap_or_default()
    }

    /// A field's value in one language.
    pub(super) fn text(&self, name: &str, language: Language) -> &str {
        self.get(&text_name(name, language))
    }

    /// Puts a field's value in one language in.
    pub(super) fn put(&mut self, name: &str, language: Language, value: &str) {
        self.0.insert(text_name(name, language), value.to_owned());
    }

    /// A field as the page shows it.
    pub(super) fn field(&self, name: String, faults: &Faults) -> Field {
        Field { value: self.get(&name).to_owned(), fault: faults.0.get(&name).cloned(), name }
    }

    /// The languages that have a field of this name, after the button that asks for one more (`add`, the language in
    /// `other`) or one less (`remove`).
    pub(super) fn languages(&self, name: &str, default: Language) -> Languages {
        let added = Language::parse(self.get("other")).filter(|_| self.0.contains_key("add"));
        let removed = Language::parse(self.get("remove"));
        let is_shown = |language: &Language| {
            let has_field = self.0.contains_key(&text_name(name, *language)) || added == Some(*language);
            has_field && removed != Some(*language) && *language != default
        };
        let shown: Vec<Language> = [default].into_iter().chain(Language::ALL.into_iter().filter(is_shown)).collect();
        let others = Language::ALL.into_iter().filter(|language| !shown.contains(language));
        Languages {
            others: others.map(LanguageView::from).collect(),
            shown,
            are_changed: self.0.contains_key("add") || self.0.contains_key("remove"),
        }
    }
}

impl Faults {
    /// Notes what is wrong with a text in one language.
    pub(super) fn note(&mut self, fault: &Fault, language: Language) {
        self.0.insert(text_name(&fault.parameter, language), sentence(&fault.detail));
    }

    /// Notes what is wrong with a field.
    pub(super) fn say(&mut self, name: &str, detail: &str) {
        self.0.insert(name.to_owned(), sentence(detail));
    }

    /// What is wrong with a field.
    pub(super) fn of(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Tells one content from another. A form carries that of what it was filled with, so that nobody overwrites what they
/// have not seen.
pub(super) fn stamp(content: &impl Serialize) -> String {
    let json = serde_json::to_vec(content).unwrap_or_default();
    hash_digits(&json)
}

/// The first digits of a SHA-256.
pub(super) fn hash_digits(content: &[u8]) -> String {
    let mut digits = data_encoding::HEXLOWER.encode(&Sha256::digest(content));
    digits.truncate(STAMP_CHARACTERS);
    digits
}

fn text_name(name: &str, language: Language) -> String {
    format!("{name}.{}", language.code())
}

/// A fault's words as a sentence of a page.
pub(super) fn sentence(detail: &str) -> String {
    let mut characters = detail.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", characters.as_str().trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Typed::from(fields.collect::<Vec<_>>())
    }

    fn shown(fields: &[(&str, &str)]) -> Vec<&'static str> {
        let languages = typed(fields).languages("title", Language::parse("fr").unwrap());
        assert_eq!(languages.shown.len() + languages.others.len(), Language::ALL.len());
        languages.shown.into_iter().map(Language::code).collect()
    }

    #[test]
    fn the_default_language_stands_first_and_is_always_there() {
        assert_eq!(shown(&[]), ["fr"]);
        assert_eq!(shown(&[("title.de", ""), ("title.en", "x"), ("title.xx", "x")]), ["fr", "en", "de"]);
        assert_eq!(shown(&[("title.fr", ""), ("remove", "fr")]), ["fr"]);
    }

    #[test]
    fn a_language_is_added_and_taken_away_by_its_button() {
        assert_eq!(shown(&[("other", "ar"), ("add", "1")]), ["fr", "ar"]);
        assert_eq!(shown(&[("other", "ar")]), ["fr"]);
        assert_eq!(shown(&[("other", "xx"), ("add", "1")]), ["fr"]);
        assert_eq!(shown(&[("title.de", "x"), ("remove", "de")]), ["fr"]);
    }

    #[test]
    fn contents_that_differ_have_different_stamps() {
        assert_eq!(stamp(&("a", 1)), stamp(&("a", 1)));
        assert_ne!(stamp(&("a", 1)), stamp(&("a", 2)));
        assert_eq!(hash_digits(b"").as_str(), "e3b0c44298fc1c14");
    }

    #[test]
    fn a_fault_is_a_sentence_at_its_field() {
        let mut faults = Faults::default();
        let german = Language::parse("de").unwrap();
        faults.note(&Fault::new("title", "required", "title must not be empty"), german);
        let field = typed(&[("title.de", " ")]).field("title.de".to_owned(), &faults);
        assert_eq!((field.value.as_str(), field.fault.as_deref()), (" ", Some("Title must not be empty.")));
    }
}
