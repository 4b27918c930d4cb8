//! The visible FAQs alone decide what is told: an index with others beside them answers just as one without.

use std::collections::HashSet;

use domain::language::Language;
use proptest::prelude::*;
use search::{Document, Index};

use crate::{document, shelf};

#[test]
fn what_may_not_be_seen_is_neither_found_nor_suggested_nor_near_nor_proposed() {
    let shelf = shelf("en", &[(1, "Refund", "", ""), (2, "Multiplayer", "", "")]);
    let only_second = HashSet::from([2]);
    for question in ["refund", "refnd", "refunding", "re"] {
        let found = shelf.index.search(question, &only_second, 10).unwrap();
        assert_eq!((found.hits, found.did_you_mean), (vec![], None), "{question}");
        assert_eq!(shelf.index.suggest(question, &only_second, 10).unwrap(), [], "{question}");
    }
    let found = shelf.index.search("multipass", &HashSet::from([1]), 10).unwrap();
    assert_eq!(found.hits, []);
}

#[test]
fn an_id_that_is_not_in_the_index_harms_nothing() {
    let shelf = shelf("en", &[(1, "Refund", "", "")]);
    assert_eq!(shelf.index.search("refund", &HashSet::from([1, 99]), 10).unwrap().hits.len(), 1);
}

/// Few and similar words, so that forms, beginnings, compounds and misspellings meet often.
const WORDS: [&str; 36] = [
    "refund",
    "refunds",
    "refunded",
    "refun",
    "refnd",
    "fund",
    "konto",
    "kontos",
    "kontosperre",
    "sperre",
    "spielerkonto",
    "spieler",
    "spiel",
    "Rückgabe",
    "rückgaben",
    "gabe",
    "crash",
    "crashes",
    "crush",
    "CE-7001",
    "CE 7002",
    "ce7003",
    "7001",
    "cross-save",
    "save",
    "saves",
    "saver",
    "返金",
    "返金する",
    "お金",
    "金",
    "คืนเงิน",
    "the",
    "der",
    "notifications",
    "notifcation",
];

fn text(words: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), words).prop_map(|words| words.join(" "))
}

fn documents(ids: std::ops::Range<i64>) -> impl Strategy<Value = Vec<Document>> {
    let texts = (text(0..4), text(0..3), text(0..12));
    prop::collection::vec(texts, 0..7).prop_map(move |texts| {
        let numbered = ids.clone().zip(texts);
        numbered.map(|(id, (title, keywords, body))| document((id, &title, &keywords, &body))).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn invisible_faqs_change_nothing(
        seen in documents(0..50),
        unseen in documents(50..99),
        question in text(0..5),
        language in prop::sample::select(vec!["en", "de", "ja", "ar"]),
        cut in 0..4_usize,
        is_first in any::<bool>(),
    ) {
        let language = Language::parse(language).unwrap();
        let visible: HashSet<i64> = seen.iter().map(|document| document.faq_id).collect();
        let typed: String = question.chars().take(question.chars().count().saturating_sub(cut)).collect();
        let alone = Index::build(language, &seen).unwrap();
        let all = if is_first { [unseen, seen].concat() } else { [seen, unseen].concat() };
        let among_others = Index::build(language, &all).unwrap();
        for question in [&question, &typed] {
            prop_assert_eq!(
                alone.search(question, &visible, 10).unwrap(),
                among_others.search(question, &visible, 10).unwrap()
            );
            prop_assert_eq!(
                alone.suggest(question, &visible, 10).unwrap(),
                among_others.suggest(question, &visible, 10).unwrap()
            );
        }
    }
}
