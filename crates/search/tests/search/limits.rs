use std::collections::HashSet;

use domain::language::Language;
use search::{Found, Index, QUERY_CHARACTERS_MAX};

use crate::{NOTHING, shelf};

#[test]
fn an_index_without_faqs_finds_nothing() {
    let index = Index::build(Language::default(), &[]).unwrap();
    let found = index.search("refund", &HashSet::from([1]), 10).unwrap();
    assert_eq!(found, Found { near: true, ..Found::default() });
    assert_eq!(index.suggest("r", &HashSet::new(), 10).unwrap(), []);
}

#[test]
fn of_a_question_the_first_characters_count() {
    let shelf = shelf("en", &[(1, "Refund", "", "")]);
    let padding = "!".repeat(QUERY_CHARACTERS_MAX - 6);
    assert_eq!(shelf.ids(&format!("{padding}refund")), [1]);
    assert_eq!(shelf.ids(&format!("{padding}!!!!!!refund")), NOTHING);
    assert_eq!(shelf.ids(&format!("refund {}", "x ".repeat(100_000))), [1]);
}

#[test]
fn there_are_never_more_hits_than_asked_for() {
    let faqs: Vec<_> = (1..=150).map(|id| (id, "Refund", "", "")).collect();
    let shelf = shelf("en", &faqs);
    for (most, count) in [(0, 0), (3, 3), (100, 100), (usize::MAX, 100)] {
        assert_eq!(shelf.index.search("refund", &shelf.all, most).unwrap().hits.len(), count);
        assert_eq!(shelf.index.suggest("ref", &shelf.all, most).unwrap().len(), count);
    }
}

#[test]
fn hostile_texts_and_questions_harm_nothing() {
    let long = "a".repeat(100_000);
    let marks = format!("e{}", "\u{301}".repeat(10_000));
    let texts = [
        long.as_str(),
        marks.as_str(),
        "\u{0}\u{1f}",
        "----",
        "#7001 #",
        "\u{e49}\u{e49}",
        "ｶﾞ\u{3099}",
        "'''",
        "\u{200b}",
    ];
    let faqs: Vec<_> = texts.iter().zip(1..).map(|(text, id)| (id, *text, *text, *text)).collect();
    for language in ["en", "ja", "ar", "th", "de"] {
        let shelf = shelf(language, &faqs);
        for text in texts {
            shelf.found(text);
            shelf.suggested(text);
        }
    }
}

#[test]
fn an_index_may_be_asked_by_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Index>();
}
