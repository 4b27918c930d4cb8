use crate::{bracketed, shelf};

fn title(language: &str, title: &str, question: &str) -> String {
    let shelf = shelf(language, &[(1, title, "", "")]);
    bracketed(&shelf.found(question).hits[0].title)
}

#[test]
fn what_matched_is_marked_as_it_is_written() {
    for (language, text, question, marked) in [
        ("en", "Refunds & returns", "refunded", "[Refunds] & returns"),
        ("en", "Getting a refund", "refnd", "Getting a [refund]"),
        ("en", "Refundable goods", "refund", "[Refundable] goods"),
        ("en", "Error CE-7001 on start", "ce7001", "Error [CE-7001] on start"),
        ("en", "Error CE 7001 on start", "CE-7001", "Error [CE 7001] on start"),
        ("en", "The way of the refund", "the refund", "The way of the [refund]"),
        ("en", "Cross-save", "crosssave", "[Cross-save]"),
        ("de", "Die Rückerstattung", "ruckerstattung", "Die [Rückerstattung]"),
        ("fr", "Récupérer l'argent", "argent", "Récupérer l'[argent]"),
        ("ja", "ゲームの返金について", "返金", "ゲームの[返金]について"),
        ("ja", "アカウントの削除", "ｱｶｳﾝﾄ", "[アカウント]の削除"),
        ("th", "วิธีขอคืนเงิน", "คืนเงิน", "วิธีขอ[คืนเงิน]"),
        ("ar", "اللعبة لا تعمل", "لعبه", "[اللعبة] لا تعمل"),
        ("ko", "환불을 받는 방법", "환불", "[환불]을 받는 방법"),
    ] {
        assert_eq!(title(language, text, question), marked, "{question}");
    }
}

#[test]
fn texts_come_as_they_are_without_escaping_or_change() {
    assert_eq!(title("en", "<b>Refund</b> & \"more\"", "refund"), "<b>[Refund]</b> & \"more\"");
}

#[test]
fn an_excerpt_shows_the_best_match_of_a_long_text() {
    let text =
        format!("{} A refund of a gift needs the receipt. {}", "Nothing here. ".repeat(40), "Nor here. ".repeat(40));
    let shelf = shelf("en", &[(1, "Shop", "", &text)]);
    let excerpt = bracketed(&shelf.found("gift refund receipt").hits[0].excerpt);
    assert!(excerpt.contains("A [refund] of a [gift] needs the [receipt]."), "{excerpt}");
    assert!(excerpt.starts_with('…') && excerpt.ends_with('…'), "{excerpt}");
    let characters = excerpt.chars().filter(|c| !"[]…".contains(*c)).count();
    assert!((100..=160).contains(&characters), "{characters}");
}

#[test]
fn an_excerpt_without_a_match_is_the_beginning() {
    let text = "Once upon a time. ".repeat(30);
    let shelf = shelf("en", &[(1, "Refund", "", &text), (2, "Refund", "", "Short\n\ntext.")]);
    let found = shelf.found("refund");
    assert!(bracketed(&found.hits[0].excerpt).starts_with("Once upon a time."));
    assert!(bracketed(&found.hits[0].excerpt).ends_with('…'));
    assert_eq!(bracketed(&found.hits[1].excerpt), "Short text.");
}

#[test]
fn an_excerpt_of_a_script_without_spaces_does_not_cut_a_character() {
    let text = format!("{}คืนเงิน{}", "น้ำ".repeat(200), "กี่".repeat(200));
    let shelf = shelf("th", &[(1, "ร้าน", "", &text)]);
    let excerpt = bracketed(&shelf.found("คืนเงิน").hits[0].excerpt);
    assert!(excerpt.contains("[คืนเงิน]"), "{excerpt}");
    assert!(!excerpt.starts_with("…\u{e49}") && excerpt.ends_with("กี่…"), "{excerpt}");
}
