use crate::{NOTHING, Shelf, shelf};

fn shelf_of_codes() -> Shelf {
    shelf(
        "en",
        &[
            (1, "Error CE-7001", "", "The drive is full."),
            (2, "Error CE-7002", "", "The server is full."),
            (3, "Error XB 3020", "", "Sign in again."),
            (4, "Version 1.3.2", "", "What is new."),
            (5, "Saves", "", "Wait for 10-minute steps."),
        ],
    )
}

#[test]
fn a_code_is_one_word_however_it_is_written() {
    let shelf = shelf_of_codes();
    for question in
        ["CE-7001", "ce7001", "CE 7001", "ce_7001", "ＣＥ－７００１", "error ce-7001 help", "CE‑7001", "7001"]
    {
        assert_eq!(shelf.ids(question)[0], 1, "{question}");
    }
    for question in ["XB-3020", "xb3020", "xb 3020", "3020"] {
        assert_eq!(shelf.ids(question), [3], "{question}");
    }
}

#[test]
fn a_code_is_never_taken_for_another() {
    let shelf = shelf_of_codes();
    for question in ["CE-7003", "ce7011", "CE 7003", "XB-7001", "XB 7001", "ce700", "700", "CF-7001"] {
        assert!(!shelf.ids(question).iter().any(|id| [1, 2].contains(id)), "{question}");
        assert!(!shelf.found(question).hits.iter().any(|hit| [1, 2].contains(&hit.faq_id)), "{question}");
        assert_eq!(shelf.found(question).did_you_mean, None, "{question}");
    }
    assert!(!shelf.ids("CE-7001").contains(&2));
}

#[test]
fn versions_keep_their_points_and_long_words_with_numbers_stay_words() {
    let shelf = shelf_of_codes();
    assert_eq!(shelf.ids("1.3.2"), [4]);
    assert_eq!(shelf.ids("13.2"), NOTHING);
    assert_eq!(shelf.ids("minute"), [5]);
}

#[test]
fn a_code_is_suggested_while_it_is_typed() {
    let shelf = shelf_of_codes();
    assert_eq!(shelf.suggested("CE-70"), [1, 2]);
    assert_eq!(shelf.suggested("xb3"), [3]);
    assert_eq!(shelf.suggested("CE-8"), NOTHING);
}
