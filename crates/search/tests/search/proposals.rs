use crate::{Shelf, shelf};

fn proposed(shelf: &Shelf, question: &str) -> Option<String> {
    shelf.found(question).did_you_mean
}

#[test]
fn a_word_that_occurs_nowhere_is_replaced_by_a_near_one_as_it_is_written() {
    let german = shelf("de", &[(1, "Rückerstattung", "", ""), (2, "Spiel", "", "")]);
    assert_eq!(proposed(&german, "wie geht ruckerstatung?").as_deref(), Some("wie geht Rückerstattung?"));
    let english = shelf("en", &[(1, "Refunds", "", "A refund, a refund."), (2, "Crashes", "", "")]);
    assert_eq!(proposed(&english, "refnd after crashis").as_deref(), Some("refund after Crashes"));
}

#[test]
fn nothing_is_proposed_where_every_word_is_known_or_none_is_near() {
    let shelf = shelf("en", &[(1, "Refunds", "", ""), (2, "Crashes", "", "")]);
    for question in ["refund", "refunding", "refu", "helicopter", "", "the", "crash"] {
        assert_eq!(proposed(&shelf, question), None, "{question}");
    }
}

#[test]
fn where_nothing_matches_the_nearest_are_offered_and_called_so() {
    let shelf = shelf("en", &[(1, "Multiplayer", "", ""), (2, "Crashes", "", "")]);
    let found = shelf.found("multipass");
    assert!(found.near);
    assert_eq!(found.hits.iter().map(|hit| hit.faq_id).collect::<Vec<_>>(), [1]);
    assert!(!shelf.found("crash").near);
}

#[test]
fn where_nothing_is_near_nothing_is_found() {
    let shelf = shelf("en", &[(1, "Refunds of the game", "", ""), (2, "Crashes", "", "")]);
    for question in ["helicopter", "", "   ", "!?", "the of", "🙂", "9999"] {
        let found = shelf.found(question);
        if question != "the of" {
            assert_eq!(found.hits, [], "{question}");
        }
        assert_eq!(found.did_you_mean, None, "{question}");
    }
}
