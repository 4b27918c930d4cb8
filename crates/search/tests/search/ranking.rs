use crate::shelf;

#[test]
fn more_words_matched_beat_fewer() {
    let shelf = shelf(
        "en",
        &[
            (1, "Purchase", "purchase", "Purchase, purchase and purchase again."),
            (2, "Shop", "", "A purchase is missing? The refund comes by itself."),
            (3, "Missing ship", "missing", "Missing."),
        ],
    );
    assert_eq!(shelf.ids("missing purchase refund")[0], 2);
}

#[test]
fn title_and_keywords_beat_the_body() {
    let shelf = shelf(
        "en",
        &[
            (1, "Account", "", "Here we speak of many things, and of a refund among them."),
            (2, "Refund", "", "Here we speak of many things, and of an account among them."),
            (3, "Money", "refund", "Here we speak of many things."),
        ],
    );
    assert_eq!(shelf.ids("refund"), [2, 3, 1]);
}

#[test]
fn stop_words_do_not_decide() {
    let shelf = shelf("en", &[(1, "How do I do this and that", "", "How do I?"), (2, "Refund", "", "")]);
    assert_eq!(shelf.ids("how do I do a refund"), [2]);
    assert_eq!(shelf.ids("how do i")[0], 1);
}

#[test]
fn a_rare_word_beats_a_common_one() {
    let common = (1..=9).map(|id| (id, "Game", "", "The game."));
    let faqs: Vec<_> = common.chain([(10, "Photos", "", "Pictures of a ship.")]).collect();
    assert_eq!(shelf("en", &faqs).ids("game photos")[0], 10);
}

#[test]
fn equal_faqs_come_in_the_order_of_their_ids() {
    let faqs: Vec<_> = [7, 3, 5].into_iter().map(|id| (id, "Refund", "", "")).collect();
    assert_eq!(shelf("en", &faqs).ids("refund"), [3, 5, 7]);
}

#[test]
fn as_written_beats_stem_beats_misspelling() {
    let shelf = shelf("en", &[(1, "Connection", "", ""), (2, "Connected", "", ""), (3, "Other", "", "")]);
    assert_eq!(shelf.ids("connected"), [2, 1]);
    assert_eq!(shelf.ids("connection"), [1, 2]);
}

#[test]
fn scores_of_two_languages_can_be_compared() {
    let english = shelf("en", &[(1, "Refund", "", ""), (2, "Photos", "", "")]);
    let japanese = shelf("ja", &[(1, "返金について", "", ""), (2, "写真", "", "")]);
    let score = |shelf: &crate::Shelf, question: &str| shelf.found(question).hits[0].score;
    for score in [score(&english, "refund"), score(&japanese, "返金について"), score(&english, "refund photos")] {
        assert!((0.0..=1.0).contains(&score), "{score}");
    }
    assert!(score(&english, "refund") > score(&english, "refund unicorn"));
}
