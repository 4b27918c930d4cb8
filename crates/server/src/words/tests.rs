//! Every language says everything, nothing is said in vain, and nothing stays English by mistake.

use super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Messages by key, as written.
fn messages(language: Language) -> BTreeMap<String, String> {
    let file =
        Files::get(&format!("{}.ftl", language.code())).unwrap_or_else(|| panic!("{} is missing", language.code()));
    let text = String::from_utf8(file.data.into_owned()).unwrap();
    FluentResource::try_new(text.clone()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.code()));
    let mut messages = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, value)) =
            line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            key = name.to_owned();
            messages.insert(key.clone(), value.trim().to_owned());
        } else if let Some(message) = messages.get_mut(&key) {
            message.push_str(line.trim());
        }
    }
    messages
}

fn variables(message: &str) -> BTreeSet<&str> {
    let names = message.split('$').skip(1);
    names.map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default()).collect()
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages(Language::default());
    for language in Language::ALL {
        let code = language.code();
        let own = messages(language);
        let keys = |messages: &BTreeMap<String, String>| messages.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&own), keys(&english), "{code}");
        for (key, message) in &own {
            assert_eq!(variables(message), variables(&english[key]), "{code}: {key}");
            assert!(!message.is_empty(), "{code}: {key}");
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_one_is_there() {
    let english = messages(Language::default());
    let mut code = String::new();
    for folder in ["src", "templates"] {
        read_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut code);
    }
    for key in english.keys() {
        assert!(code.contains(&format!("\"{key}\"")), "{key} is used nowhere");
    }
    for call in ["words.say(", "words.about(", "words.count(", "words.count_about("] {
        for rest in code.split(call).skip(1).filter(|rest| rest.starts_with('"')) {
            let key = rest[1..].split('"').next().unwrap();
            assert!(english.contains_key(key), "{key} is no message");
        }
    }
}

fn read_all(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            read_all(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "html")
            && !path.ends_with("words/tests.rs")
        {
            into.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// The same word in both languages, on purpose: a language, a message, and why.
const SAME: &[(&str, &str, &str)] = &[
    ("cs", "chat", "the word used there for a chat"),
    ("da", "chat", "the word used there for a chat"),
    ("de", "chat", "the word used there for a chat"),
    ("el", "chat", "the word used there for a chat"),
    ("es", "chat", "the word used there for a chat"),
    ("es-419", "chat", "the word used there for a chat"),
    ("fi", "chat", "the word used there for a chat"),
    ("fr", "chat", "the word used there for a chat"),
    ("hr", "chat", "the word used there for a chat"),
    ("id", "chat", "the word used there for a chat"),
    ("it", "chat", "the word used there for a chat"),
    ("nl", "chat", "the word used there for a chat"),
    ("no", "chat", "the word used there for a chat"),
    ("pt", "chat", "the word used there for a chat"),
    ("pt-br", "chat", "the word used there for a chat"),
    ("ro", "chat", "the word used there for a chat"),
    ("sk", "chat", "the word used there for a chat"),
    ("da", "send", "the imperative is spelled alike"),
    ("no", "send", "the imperative is spelled alike"),
    ("fr", "conversation", "the same word"),
    ("nl", "conversation-open", "the same word"),
];

#[test]
fn nothing_stays_english_without_a_reason() {
    let english = messages(Language::default());
    let mut same = BTreeSet::new();
    for language in Language::ALL.into_iter().filter(|language| !language.code().starts_with("en")) {
        for (key, message) in messages(language) {
            if message == english[&key] {
                same.insert((language.code().to_owned(), key));
            }
        }
    }
    let allowed = SAME.iter().map(|(code, key, _)| ((*code).to_owned(), (*key).to_owned())).collect();
    assert_eq!(same, allowed);
}

#[test]
fn numbers_follow_the_rules_of_the_language() {
    let say = |code: &str, count| {
        let language = Language::parse(code).unwrap();
        Words::of(language).count("minutes-ago", count)
    };
    assert_eq!(say("en", 1).replace(['\u{2068}', '\u{2069}'], ""), "1 min ago");
    let found = Words::of(Language::parse("pl").unwrap());
    let forms: BTreeSet<String> = [1, 2, 5]
        .map(|count| found.count_about("found", count, "query", "x").replace(|c: char| c.is_ascii_digit(), "#"))
        .into();
    assert_eq!(forms.len(), 3, "Polish counts in three ways: {forms:?}");
}

#[test]
fn a_name_can_not_turn_the_text_around() {
    let text = Words::of(Language::parse("ar").unwrap()).about("here-as", "name", "Vega");
    assert!(text.contains("\u{2068}Vega\u{2069}"), "{text:?}");
}
