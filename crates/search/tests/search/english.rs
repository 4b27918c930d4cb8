use crate::{Shelf, shelf};

fn shelf_in_english() -> Shelf {
    shelf(
        "en",
        &[
            (1, "Getting a refund", "money back,chargeback", "We return what you paid within 14 days of the purchase."),
            (2, "The game crashes at start", "", "Update your drivers. Crashing often stops after a restart."),
            (3, "Cross-save between console and computer", "", "Link both accounts. Your progress follows you."),
            (4, "Delete your account", "", "All saves are removed for good, and nobody can bring them back."),
            (5, "Email notifications", "", "You don't get our letters? Look into the folder for spam."),
            (6, "Café visits", "", "Drinks restore energy."),
        ],
    )
}

#[test]
fn every_form_of_a_word_finds_the_others() {
    let shelf = shelf_in_english();
    for question in ["refund", "refunds", "refunded", "Refunding", "REFUND"] {
        shelf.finds(question, 1);
    }
    for question in ["crash", "crashed", "crashing"] {
        shelf.finds(question, 2);
    }
    shelf.misses("fun", 1);
}

#[test]
fn one_edit_is_forgiven_from_four_letters() {
    let shelf = shelf_in_english();
    for question in ["refnd", "refumd", "reufnd", "rrefund", "cafs", "spma"] {
        assert!(!shelf.ids(question).is_empty(), "{question}");
    }
    shelf.finds("refnd", 1);
    shelf.finds("reufnd", 1);
    shelf.misses("rfud", 1);
    shelf.misses("pak", 1);
}

#[test]
fn two_edits_are_forgiven_from_eight_letters() {
    let shelf = shelf_in_english();
    shelf.finds("notifcatoins", 5);
    shelf.finds("porgerss", 3);
    shelf.misses("rfunnd", 1);
    shelf.misses("ntfcations", 5);
}

#[test]
fn a_word_that_occurs_is_not_taken_for_another() {
    let shelf = shelf("en", &[(1, "Cold", "", ""), (2, "Gold", "", "")]);
    assert_eq!(shelf.ids("gold"), [2]);
    assert_eq!(shelf.ids("golt"), [2]);
}

#[test]
fn accents_and_apostrophes_may_be_left_out() {
    let shelf = shelf_in_english();
    shelf.finds("cafe", 6);
    shelf.finds("dont get letters", 5);
    shelf.finds("don't get letters", 5);
    shelf.finds("don’t get letters", 5);
}

#[test]
fn joined_words_are_found_joined_and_apart() {
    let shelf = shelf_in_english();
    for question in ["cross-save", "cross save", "crosssave"] {
        shelf.finds(question, 3);
    }
    for question in ["email", "e-mail"] {
        shelf.finds(question, 5);
    }
}

#[test]
fn a_long_sentence_finds_what_it_is_about() {
    let shelf = shelf_in_english();
    shelf.finds("hello, how do i get my money back please", 1);
    shelf.finds("my game is always crashing when i start it, what can i do about that", 2);
    shelf.finds("can i take the progress from my computer with me to the console", 3);
}

#[test]
fn keywords_are_found() {
    shelf_in_english().finds("chargeback", 1);
}

#[test]
fn the_regional_languages_have_the_same_stems() {
    for language in ["en-GB", "en"] {
        shelf(language, &[(1, "Refunds", "", "")]).finds("refunding", 1);
    }
    for language in ["es", "es-419"] {
        shelf(language, &[(1, "Reembolsos", "", "")]).finds("reembolsado", 1);
    }
}
