use crate::{NOTHING, bracketed, shelf};

#[test]
fn the_last_word_may_be_a_beginning() {
    let shelf =
        shelf("en", &[(1, "Getting a refund", "", ""), (2, "Reporting a player", "", ""), (3, "Photos", "", "")]);
    assert_eq!(shelf.suggested("getting a ref"), [1]);
    assert_eq!(shelf.suggested("re"), [1, 2]);
    assert_eq!(shelf.suggested("r"), [1, 2]);
    assert_eq!(shelf.suggested("ref "), NOTHING);
    assert_eq!(shelf.suggested(""), NOTHING);
    assert_eq!(shelf.suggested("xyz"), NOTHING);
}

#[test]
fn a_beginning_may_be_mistyped() {
    let shelf = shelf("en", &[(1, "Notifications", "", ""), (2, "Photos", "", "")]);
    assert_eq!(shelf.suggested("notfi"), [1]);
    assert_eq!(shelf.suggested("ntf"), NOTHING);
}

#[test]
fn characters_without_spaces_are_suggested_from_the_first_on() {
    let shelf = shelf("ja", &[(1, "返金を受けるには", "", ""), (2, "写真", "", "")]);
    assert_eq!(shelf.suggested("返"), [1]);
    assert_eq!(shelf.suggested("返金"), [1]);
    assert_eq!(shelf.suggested("写真を"), [2]);
    assert_eq!(shelf.suggested("車"), NOTHING);
}

#[test]
fn a_suggestion_marks_what_was_typed_and_has_no_excerpt() {
    let shelf = shelf("en", &[(1, "Getting a refund", "", "A refund takes 14 days.")]);
    let hits = shelf.index.suggest("ref", &shelf.all, 10).unwrap();
    assert_eq!(bracketed(&hits[0].title), "Getting a [refund]");
    assert_eq!(hits[0].excerpt, []);
}
