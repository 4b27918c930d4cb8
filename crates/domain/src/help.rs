//! Help content: sections and FAQs in their languages, what may be written, and which text a reader is given.

pub mod file;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, code, echo};
use crate::ids::SectionId;
use crate::language::Language;
use crate::limits::{
    APP_NAME_CHARACTERS_MAX, BANNER_CHARACTERS_MAX, FAQ_BODY_CHARACTERS_MAX, FAQ_TAGS_MAX, GREETING_CHARACTERS_MAX,
    KEYWORD_CHARACTERS_MAX, KEYWORDS_MAX, PERSON_NAME_CHARACTERS_MAX, SECTION_DESCRIPTION_CHARACTERS_MAX,
    TAG_CHARACTERS_MAX, TITLE_CHARACTERS_MAX,
};

/// What is said in several languages.
pub type Texts<T> = BTreeMap<Language, T>;

/// Whom a FAQ is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaqState {
    /// Being written; authors alone see it.
    Draft,
    /// Players see it.
    Published,
    /// No longer shown, and kept.
    Archived,
}

impl FaqState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Archived];

    /// As it is stored and written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Archived => "archived",
        }
    }

    /// The state of a stored or typed word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// The pictures that a section may have.
pub const SECTION_ICONS: [&str; 12] = [
    "book",
    "chat",
    "controller",
    "flag",
    "lock",
    "people",
    "person",
    "rocket",
    "settings",
    "shield",
    "wallet",
    "wrench",
];

/// A FAQ in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaqText {
    /// One line, 1 to 200 characters.
    pub title: String,
    /// Markdown, up to 100,000 characters, without white space around it.
    pub body: String,
    /// Words that players search by and that the text does not have: up to 50 of 60 characters.
    pub keywords: Vec<String>,
    /// When what it says was last changed, in milliseconds since 1970.
    pub updated_at_ms: i64,
    /// When somebody last found that it says what the app's default language says; never before `updated_at_ms`.
    pub checked_at_ms: i64,
}

/// A FAQ in all its languages, as authors see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FaqContent {
    /// Where it stands.
    pub section_id: SectionId,
    /// Whom it is for.
    pub state: FaqState,
    /// Its issue tags, sorted.
    pub tags: Vec<String>,
    /// What it says.
    pub texts: Texts<FaqText>,
}

/// How a revision of a FAQ differs from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaqChange {
    /// It is the first.
    Made,
    /// It stands in another section.
    Section,
    /// Its state.
    State(FaqState),
    /// Its tags.
    Tags,
    /// A text is new or says something else.
    Text(Language),
    /// A text was found to be up to date as it is.
    Checked(Language),
    /// A text was taken away.
    TextRemoved(Language),
}

/// What a section is called in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionText {
    /// One line, 1 to 200 characters.
    pub title: String,
    /// One line of up to 300 characters, or empty.
    pub description: String,
}

/// A section in all its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionContent {
    /// One of [`SECTION_ICONS`], or empty.
    pub icon: String,
    /// What it is called.
    pub texts: Texts<SectionText>,
}

impl FaqText {
    /// Reads what an author wrote at `now_ms`. Line ends become `\n`; white space around the texts, empty and repeated
    /// keywords go.
    ///
    /// # Errors
    /// Every fault, under `title`, `body` or `keywords`.
    pub fn parse(title: &str, body: &str, keywords: &[String], now_ms: i64) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let title = keep(&mut faults, line("title", title, TITLE_CHARACTERS_MAX).and_then(required("title")));
        let body = keep(&mut faults, text("body", body, FAQ_BODY_CHARACTERS_MAX));
        let keywords = keep(&mut faults, words("keywords", keywords, KEYWORDS_MAX, KEYWORD_CHARACTERS_MAX));
        match (title, body, keywords) {
            (Some(title), Some(body), Some(keywords)) => {
                Ok(Self { title, body, keywords, updated_at_ms: now_ms, checked_at_ms: now_ms })
            }
            _ => Err(faults),
        }
    }

    /// Whether it says the same as another, whenever each was written.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (&self.title, &self.body, &self.keywords) == (&other.title, &other.body, &other.keywords)
    }
}

impl FaqContent {
    /// Every fault of what a FAQ consists of: its tags, that it says something, and that a published one has a text in
    /// the app's default language, so that there is always one to fall back on.
    pub fn faults(&self, default: Language) -> Vec<Fault> {
        let mut faults = Vec::new();
        keep(&mut faults, parse_tags(&self.tags));
        if self.texts.is_empty() {
            let detail = "this is the only text of the FAQ, so it stays; archive the FAQ instead";
            faults.push(Fault::new("title", code::REQUIRED, detail));
        }
        if self.state == FaqState::Published && !self.texts.contains_key(&default) {
            let detail = format!("a published FAQ needs a text in {}, the app's default language", default.code());
            faults.push(Fault::new("state", code::REQUIRED, detail));
        }
        faults
    }

    /// How it differs from what it was; nothing where only times differ.
    pub fn changes_since(&self, before: Option<&Self>) -> Vec<FaqChange> {
        let Some(before) = before else { return vec![FaqChange::Made] };
        let mut changes = Vec::new();
        if self.section_id != before.section_id {
            changes.push(FaqChange::Section);
        }
        if self.state != before.state {
            changes.push(FaqChange::State(self.state));
        }
        if self.tags != before.tags {
            changes.push(FaqChange::Tags);
        }
        changes.extend(self.texts.iter().filter_map(|(language, text)| match before.texts.get(language) {
            Some(old) if !text.says_the_same(old) => Some(FaqChange::Text(*language)),
            Some(old) if text.checked_at_ms != old.checked_at_ms => Some(FaqChange::Checked(*language)),
            Some(_) => None,
            None => Some(FaqChange::Text(*language)),
        }));
        let removed = before.texts.keys().filter(|language| !self.texts.contains_key(language));
        changes.extend(removed.map(|language| FaqChange::TextRemoved(*language)));
        changes
    }

    /// Puts a text in its place. Where the old one says the same, it stays as it is, with its dates.
    pub fn write(&mut self, language: Language, text: FaqText) {
        if self.texts.get(&language).is_none_or(|old| !old.says_the_same(&text)) {
            self.texts.insert(language, text);
        }
    }

    /// Notes that somebody found a translation that is out of date to be still correct. One that is up to date stays as
    /// it is.
    pub fn find_correct(&mut self, language: Language, default: Language, now_ms: i64) {
        if self.is_out_of_date(language, default) {
            self.texts.entry(language).and_modify(|text| text.checked_at_ms = now_ms);
        }
    }

    /// An old revision as it comes back over the present one: what players read otherwise than before is of now, the
    /// rest keeps its dates, and translations are as out of date as they were then.
    #[must_use]
    pub fn brought_back(mut self, present: &Self, default: Language, now_ms: i64) -> Self {
        let is_late = |language: &Language| self.is_out_of_date(*language, default);
        let late: Vec<Language> = self.texts.keys().copied().filter(is_late).collect();
        for (language, text) in &mut self.texts {
            match present.texts.get(language) {
                Some(same) if same.says_the_same(text) => text.clone_from(same),
                _ => (text.updated_at_ms, text.checked_at_ms) = (now_ms, now_ms),
            }
        }
        let Some(source) = self.texts.get(&default).map(|source| source.updated_at_ms) else { return self };
        for (language, text) in &mut self.texts {
            if late.contains(language) {
                text.checked_at_ms = text.checked_at_ms.min(source - 1);
                text.updated_at_ms = text.updated_at_ms.min(text.checked_at_ms);
            } else {
                text.checked_at_ms = text.checked_at_ms.max(source);
            }
        }
        self
    }

    /// Whether the text in a language is older than what it translates.
    pub fn is_out_of_date(&self, language: Language, default: Language) -> bool {
        let (Some(text), Some(source)) = (self.texts.get(&language), self.texts.get(&default)) else { return false };
        language != default && text.checked_at_ms < source.updated_at_ms
    }
}

impl SectionText {
    /// Reads what an author wrote.
    ///
    /// # Errors
    /// Every fault, under `title` or `description`.
    pub fn parse(title: &str, description: &str) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let title = keep(&mut faults, line("title", title, TITLE_CHARACTERS_MAX).and_then(required("title")));
        let description = keep(&mut faults, line("description", description, SECTION_DESCRIPTION_CHARACTERS_MAX));
        title.zip(description).map(|(title, description)| Self { title, description }).ok_or(faults)
    }
}

impl SectionContent {
    /// Every fault of what a section consists of.
    pub fn faults(&self, default: Language) -> Vec<Fault> {
        let mut faults = Vec::new();
        keep(&mut faults, check_icon(&self.icon));
        if !self.texts.contains_key(&default) {
            let detail = format!("a section needs a title in {}, the app's default language", default.code());
            faults.push(Fault::new("title", code::REQUIRED, detail));
        }
        faults
    }
}

/// The text for somebody who reads `reader`: in that language, else in one that its readers understand, else in the
/// app's default language, else in the first there is (contract 4).
pub fn best<T>(texts: &Texts<T>, reader: Language, default: Language) -> Option<(Language, &T)> {
    let wished = std::iter::once(reader).chain(reader.relatives()).chain([default]);
    let found = wished.filter_map(|language| Some((language, texts.get(&language)?))).next();
    found.or_else(|| texts.iter().next().map(|(language, text)| (*language, text)))
}

/// What an app is called, as players see it: one line, 1 to 80 characters, without white space around it.
///
/// # Errors
/// A fault of `name`.
pub fn parse_app_name(name: &str) -> Result<String, Fault> {
    line("name", name, APP_NAME_CHARACTERS_MAX).and_then(required("name"))
}

/// What every page of an app says on top, in one language: up to 500 characters, without white space around them.
///
/// # Errors
/// A fault of `banner`.
pub fn parse_banner(banner: &str) -> Result<String, Fault> {
    text("banner", banner, BANNER_CHARACTERS_MAX)
}

/// What the chat of an app says first, in one language: up to 500 characters, without white space around them.
///
/// # Errors
/// A fault of `greeting`.
pub fn parse_greeting(greeting: &str) -> Result<String, Fault> {
    text("greeting", greeting, GREETING_CHARACTERS_MAX)
}

/// What somebody of the team is called, as players see it: one line, 1 to 80 characters, without white space around it.
///
/// # Errors
/// A fault of `name`.
pub fn parse_person_name(name: &str) -> Result<String, Fault> {
    line("name", name, PERSON_NAME_CHARACTERS_MAX).and_then(required("name"))
}

/// A tag's name: one line, 1 to 100 characters, without white space around it.
///
/// # Errors
/// A fault of `name`.
pub fn parse_tag(name: &str) -> Result<String, Fault> {
    line("name", name, TAG_CHARACTERS_MAX).and_then(required("name"))
}

/// Tags as they are kept: sorted, each once.
///
/// # Errors
/// When there are more than 30, or one is empty or longer than 100 characters.
pub fn parse_tags(tags: &[String]) -> Result<Vec<String>, Fault> {
    let mut tags = words("tags", tags, FAQ_TAGS_MAX, TAG_CHARACTERS_MAX)?;
    tags.sort();
    Ok(tags)
}

fn check_icon(icon: &str) -> Result<(), Fault> {
    if icon.is_empty() || SECTION_ICONS.contains(&icon) {
        return Ok(());
    }
    let detail = format!("{} is no icon; there are {}", echo(icon), SECTION_ICONS.join(", "));
    Err(Fault::new("icon", code::UNKNOWN, detail))
}

fn words(name: &str, words: &[String], most: usize, characters_max: usize) -> Result<Vec<String>, Fault> {
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        let word = line(name, word, characters_max)?;
        if !word.is_empty() && !kept.contains(&word) {
            kept.push(word);
        }
    }
    if kept.len() > most {
        return Err(Fault::new(name, code::TOO_MANY, format!("{name} has more than {most} members")));
    }
    Ok(kept)
}

pub(crate) fn line(name: &str, written: &str, characters_max: usize) -> Result<String, Fault> {
    let written = written.trim();
    if written.chars().any(char::is_control) {
        return Err(Fault::new(name, code::INVALID, format!("{name} must be one line without control characters")));
    }
    text(name, written, characters_max)
}

fn text(name: &str, written: &str, characters_max: usize) -> Result<String, Fault> {
    let written = written.replace("\r\n", "\n").replace('\r', "\n");
    let written = written.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    if written.contains('\0') {
        return Err(Fault::new(name, code::INVALID, format!("{name} must not contain a NUL character")));
    }
    if written.chars().count() > characters_max {
        return Err(Fault::new(name, code::TOO_LONG, format!("{name} is longer than {characters_max} characters")));
    }
    Ok(written.to_owned())
}

fn required(name: &str) -> impl Fn(String) -> Result<String, Fault> {
    move |text| match text.is_empty() {
        true => Err(Fault::new(name, code::REQUIRED, format!("{name} must not be empty"))),
        false => Ok(text),
    }
}

fn keep<T>(faults: &mut Vec<Fault>, read: Result<T, Fault>) -> Option<T> {
    read.map_err(|fault| faults.push(fault)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::parse(code).unwrap()
    }

    fn texts(codes: &[&str]) -> Texts<String> {
        codes.iter().map(|code| (language(code), (*code).to_owned())).collect()
    }

    fn best_of(codes: &[&str], reader: &str, default: &str) -> Option<String> {
        best(&texts(codes), language(reader), language(default)).map(|(_, text)| text.clone())
    }

    fn faq(title: &str, body: &str, keywords: &[&str]) -> Result<FaqText, Vec<Fault>> {
        let keywords: Vec<String> = keywords.iter().map(|word| (*word).to_owned()).collect();
        FaqText::parse(title, body, &keywords, 7)
    }

    fn content(state: FaqState, codes: &[&str]) -> FaqContent {
        let text = faq("Title", "", &[]).unwrap();
        let texts = codes.iter().map(|code| (language(code), text.clone())).collect();
        FaqContent { section_id: SectionId(1), state, tags: Vec::new(), texts }
    }

    #[test]
    fn a_reader_is_given_their_language_then_a_related_one_then_the_apps_then_any() {
        assert_eq!(best_of(&["en", "pt", "pt-br"], "pt-br", "en").as_deref(), Some("pt-br"));
        assert_eq!(best_of(&["en", "pt"], "pt-br", "en").as_deref(), Some("pt"));
        assert_eq!(best_of(&["en", "de"], "pt-br", "en").as_deref(), Some("en"));
        assert_eq!(best_of(&["de", "ja"], "pt-br", "en").as_deref(), Some("de"));
        assert_eq!(best_of(&["en", "zh-Hans"], "zh-HK", "en").as_deref(), Some("zh-Hans"));
        assert_eq!(best_of(&[], "pt-br", "en"), None);
    }

    #[test]
    fn a_text_is_kept_without_white_space_around_it_and_with_plain_line_ends() {
        let text = faq("  Lost ship ", "\r\nLook\r\n\r\nbehind\n", &[" ship", "", "ship"]).unwrap();
        assert_eq!((text.title.as_str(), text.body.as_str()), ("Lost ship", "Look\n\nbehind"));
        assert_eq!(text.keywords, ["ship"]);
        assert_eq!((text.updated_at_ms, text.checked_at_ms), (7, 7));
        let lone = faq("t", "a\rb\r\r\nc", &[]).unwrap();
        assert_eq!(lone.body, "a\nb\n\nc");
    }

    #[test]
    fn every_fault_of_a_text_is_named() {
        let long = "x".repeat(KEYWORD_CHARACTERS_MAX + 1);
        let faults = faq(" ", &"x".repeat(FAQ_BODY_CHARACTERS_MAX + 1), &[&long]).unwrap_err();
        let named: Vec<_> = faults.iter().map(|fault| (fault.parameter.as_str(), fault.code)).collect();
        assert_eq!(named, [("title", code::REQUIRED), ("body", code::TOO_LONG), ("keywords", code::TOO_LONG)]);
        assert!(faq("two\nlines", "", &[]).is_err());
        assert!(faq("t", "a\0b", &[]).is_err());
    }

    #[test]
    fn the_longest_texts_are_accepted() {
        let title = "ü".repeat(TITLE_CHARACTERS_MAX);
        assert!(faq(&title, &"ü".repeat(FAQ_BODY_CHARACTERS_MAX), &[]).is_ok());
        assert!(faq(&format!("{title}x"), "", &[]).is_err());
    }

    #[test]
    fn only_a_published_faq_needs_the_default_language() {
        assert!(content(FaqState::Draft, &["de"]).faults(language("en")).is_empty());
        assert!(content(FaqState::Published, &["de", "en"]).faults(language("en")).is_empty());
        let faults = content(FaqState::Published, &["de"]).faults(language("en"));
        assert_eq!(faults[0].parameter, "state");
    }

    #[test]
    fn a_translation_is_out_of_date_when_its_source_changed_after_it_was_checked() {
        let (en, de) = (language("en"), language("de"));
        let mut faq = content(FaqState::Draft, &["en", "de"]);
        assert!(!faq.is_out_of_date(de, en));
        faq.texts.get_mut(&en).unwrap().updated_at_ms = 8;
        assert!(faq.is_out_of_date(de, en));
        assert!(!faq.is_out_of_date(en, en));
        faq.texts.get_mut(&de).unwrap().checked_at_ms = 8;
        assert!(!faq.is_out_of_date(de, en));
    }

    #[test]
    fn a_text_that_says_the_same_keeps_its_dates() {
        let en = language("en");
        let mut faq = content(FaqState::Draft, &["en"]);
        let again = FaqText { updated_at_ms: 9, checked_at_ms: 9, ..faq.texts[&en].clone() };
        faq.write(en, again.clone());
        assert_eq!((faq.texts[&en].updated_at_ms, faq.texts[&en].checked_at_ms), (7, 7));
        faq.write(en, FaqText { title: "Other".to_owned(), ..again });
        assert_eq!(faq.texts[&en].updated_at_ms, 9);
    }

    #[test]
    fn only_a_translation_that_is_out_of_date_is_found_correct() {
        let (en, de) = (language("en"), language("de"));
        let mut faq = content(FaqState::Draft, &["en", "de"]);
        let before = faq.clone();
        faq.find_correct(de, en, 9);
        faq.find_correct(en, en, 9);
        assert_eq!(faq, before);
        faq.texts.get_mut(&en).unwrap().updated_at_ms = 8;
        faq.find_correct(de, en, 9);
        assert_eq!((faq.texts[&de].updated_at_ms, faq.texts[&de].checked_at_ms), (7, 9));
    }

    #[test]
    fn what_comes_back_is_of_now_and_translations_are_as_late_as_they_were() {
        let (en, de, fr) = (language("en"), language("de"), language("fr"));
        let mut old = content(FaqState::Draft, &["en", "de", "fr"]);
        old.texts.get_mut(&en).unwrap().updated_at_ms = 8;
        old.texts.get_mut(&fr).unwrap().checked_at_ms = 8;
        let other = |faq: &mut FaqContent, language| {
            let text =
                FaqText { title: "Other".to_owned(), updated_at_ms: 20, checked_at_ms: 20, ..faq.texts[&en].clone() };
            faq.write(language, text);
        };
        for changed in [&[en][..], &[de], &[fr], &[en, de], &[en, fr], &[de, fr], &[en, de, fr], &[]] {
            let mut present = old.clone();
            changed.iter().for_each(|language| other(&mut present, *language));
            let back = old.clone().brought_back(&present, en, 30);
            assert!(back.is_out_of_date(de, en) && !back.is_out_of_date(fr, en), "{changed:?}");
            for (language, text) in &back.texts {
                assert!(text.says_the_same(&old.texts[language]) && text.checked_at_ms >= text.updated_at_ms);
                let is_of_now = text.updated_at_ms > 20;
                // One that was late stays older than what it translates, which may be older than now.
                assert!(is_of_now == changed.contains(language) || *language == de, "{changed:?} {language:?}");
            }
        }
    }

    #[test]
    fn a_faq_says_something() {
        assert_eq!(content(FaqState::Draft, &[]).faults(language("en"))[0].parameter, "title");
    }

    #[test]
    fn changes_name_what_differs_and_nothing_else() {
        let before = content(FaqState::Draft, &["en", "de"]);
        assert_eq!(before.changes_since(None), [FaqChange::Made]);
        assert_eq!(before.changes_since(Some(&before)), []);
        let mut after = content(FaqState::Published, &["en", "fr"]);
        after.tags.push("ps5".to_owned());
        after.texts.get_mut(&language("en")).unwrap().checked_at_ms = 8;
        let expected = [
            FaqChange::State(FaqState::Published),
            FaqChange::Tags,
            FaqChange::Checked(language("en")),
            FaqChange::Text(language("fr")),
            FaqChange::TextRemoved(language("de")),
        ];
        assert_eq!(after.changes_since(Some(&before)), expected);
    }

    #[test]
    fn an_app_s_name_is_one_line_that_says_something() {
        assert_eq!(parse_app_name(" Star Haul ").unwrap(), "Star Haul");
        assert!(parse_app_name(&"ü".repeat(APP_NAME_CHARACTERS_MAX)).is_ok());
        for wrong in ["", "  ", "a\nb", "a\0b", &"ü".repeat(APP_NAME_CHARACTERS_MAX + 1)] {
            assert_eq!(parse_app_name(wrong).unwrap_err().parameter, "name", "{wrong:?}");
        }
    }

    #[test]
    fn a_banner_may_be_empty_and_has_a_most() {
        assert_eq!(parse_banner("\r\n Servers are down,\r\nwe know. ").unwrap(), "Servers are down,\nwe know.");
        assert_eq!(parse_banner(" ").unwrap(), "");
        assert!(parse_banner(&"ü".repeat(BANNER_CHARACTERS_MAX)).is_ok());
        assert_eq!(parse_banner(&"ü".repeat(BANNER_CHARACTERS_MAX + 1)).unwrap_err().code, code::TOO_LONG);
        assert!(parse_banner("a\0b").is_err());
    }

    #[test]
    fn a_name_is_one_line_that_is_not_empty_and_bounded() {
        for parse in [parse_app_name, parse_person_name, parse_tag] {
            assert_eq!(parse("  Ada ").unwrap(), "Ada");
            for wrong in ["", " ", "A\nda", &"ä".repeat(101)] {
                assert_eq!(parse(wrong).unwrap_err().parameter, "name", "{wrong:?}");
            }
        }
        assert!(parse_person_name(&"ä".repeat(PERSON_NAME_CHARACTERS_MAX)).is_ok());
        assert!(parse_person_name(&"ä".repeat(PERSON_NAME_CHARACTERS_MAX + 1)).is_err());
    }

    #[test]
    fn a_greeting_may_be_empty_and_has_a_most() {
        assert_eq!(parse_greeting(" Hi!\r\nWhat happened? ").unwrap(), "Hi!\nWhat happened?");
        assert_eq!(parse_greeting("").unwrap(), "");
        let fault = parse_greeting(&"ä".repeat(GREETING_CHARACTERS_MAX + 1)).unwrap_err();
        assert_eq!((fault.parameter.as_str(), fault.code), ("greeting", code::TOO_LONG));
    }

    #[test]
    fn tags_are_sorted_once_each_and_bounded() {
        let tags = ["ps5", "crash", "ps5"].map(str::to_owned);
        assert_eq!(parse_tags(&tags).unwrap(), ["crash", "ps5"]);
        let many: Vec<String> = (0..=FAQ_TAGS_MAX).map(|number| number.to_string()).collect();
        assert_eq!(parse_tags(&many).unwrap_err().code, code::TOO_MANY);
    }

    #[test]
    fn a_section_has_a_known_icon_and_a_title_in_the_default_language() {
        let text = SectionText::parse("Play", "").unwrap();
        let section = |icon: &str, code: &str| SectionContent {
            icon: icon.to_owned(),
            texts: Texts::from([(language(code), text.clone())]),
        };
        assert!(section("rocket", "en").faults(language("en")).is_empty());
        assert!(section("", "en").faults(language("en")).is_empty());
        let named: Vec<_> = section("skull", "de").faults(language("en")).into_iter().map(|f| f.parameter).collect();
        assert_eq!(named, ["icon", "title"]);
        assert!(SectionText::parse("", "").is_err());
    }

    #[test]
    fn what_is_kept_as_json_is_read_back() {
        let faq = content(FaqState::Archived, &["en", "pt-br"]);
        let json = serde_json::to_string(&faq).unwrap();
        assert_eq!(serde_json::from_str::<FaqContent>(&json).unwrap(), faq);
    }
}
