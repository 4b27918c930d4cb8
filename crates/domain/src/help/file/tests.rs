use proptest::prelude::*;

use super::*;
use crate::help::{FaqState, FaqText, SECTION_ICONS, SectionText, parse_tags};
use crate::ids::{FaqId, SectionId};
use crate::limits::{FAQ_BODY_CHARACTERS_MAX, HELP_FILE_BYTES_MAX, HELP_FILE_TIME_MAX_MS, PLACE_MAX, PUBLISH_ID_MAX};

const REFUND: &str = "+++\nid = 6\nplace = 2\nstate = \"published\"\ntags = [\"billing\"]\ntitle = \"Can I get a \\\"refund\\\"?\"\n\
    keywords = [\"money back\", \"return\"]\nupdated = 2026-10-07T00:00:00Z\n+++\nMoney is refunded.\n\n+++\n\nBy the store.\n";
const DAY_MS: i64 = 86_400_000;

fn faq(front_matter: &str) -> Result<FaqFile, Vec<FileFault>> {
    FaqFile::parse(format!("+++\n{front_matter}\n+++\nBody\n").as_bytes(), FaqPart::Default)
}

/// The faults, as they are printed.
fn faults<T: std::fmt::Debug>(read: Result<T, Vec<FileFault>>) -> Vec<String> {
    read.unwrap_err().iter().map(FileFault::to_string).collect()
}

fn assert_fault<T: std::fmt::Debug>(read: Result<T, Vec<FileFault>>, line: usize, named: &str) {
    let found = read.unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].line == line && found[0].detail.contains(named), "{found:?} must name {named} in line {line}");
}

fn text(title: &str, updated_at_ms: i64, checked_at_ms: i64) -> FaqText {
    FaqText { updated_at_ms, checked_at_ms, ..FaqText::parse(title, "Body", &[], 0).unwrap() }
}

#[test]
fn a_file_is_read_and_printed_as_it_was() {
    let file = FaqFile::parse(REFUND.as_bytes(), FaqPart::Default).unwrap();
    let settings = file.settings.as_ref().unwrap();
    assert_eq!((settings.faq_id, settings.place), (Some(FaqId(6)), Some(2)));
    assert_eq!(
        (settings.state, settings.tags.as_slice()),
        (Some(FaqState::Published), ["billing".to_owned()].as_slice())
    );
    let text = file.text(None, 0);
    assert_eq!(
        (text.title.as_str(), text.body.as_str()),
        ("Can I get a \"refund\"?", "Money is refunded.\n\n+++\n\nBy the store.")
    );
    assert_eq!(text.keywords, ["money back", "return"]);
    assert_eq!((text.updated_at_ms, text.checked_at_ms), (1_791_331_200_000, 1_791_331_200_000));
    assert_eq!(file.print(), REFUND);
}

#[test]
fn a_file_may_say_no_more_than_its_title() {
    let file = faq("title = \"Play\"").unwrap();
    assert_eq!(file.settings, Some(FaqSettings { id_line: 1, ..FaqSettings::default() }));
    assert_eq!(file.text(None, 9), text("Play", 9, 9));
    assert_fault(faq(""), 1, "title must not be empty");
}

#[test]
fn a_file_written_on_another_system_is_read() {
    let file = format!("\u{feff}{}", REFUND.replace('\n', "\r\n"));
    let (read, plain) =
        (FaqFile::parse(file.as_bytes(), FaqPart::Default), FaqFile::parse(REFUND.as_bytes(), FaqPart::Default));
    assert_eq!(read.unwrap(), plain.unwrap());
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    for file in ["", "+++", "# Title\n", "+++\ntitle = \"x\"\n", "---\ntitle: x\n---\n", " +++\ntitle = \"x\"\n+++\n"] {
        assert_fault(FaqFile::parse(file.as_bytes(), FaqPart::Default), 1, "front matter");
    }
    assert_fault(FaqFile::parse(b"+++\ntitle = \"x\"\n+++\nok\nnot \xff\n", FaqPart::Default), 5, "UTF-8");
    let large = format!("+++\ntitle = \"x\"\n+++\n{}", "\n".repeat(HELP_FILE_BYTES_MAX));
    assert_fault(FaqFile::parse(large.as_bytes(), FaqPart::Default), 1, "larger than 512 KiB");
}

#[test]
fn the_longest_body_in_the_widest_letters_fits_and_a_longer_one_does_not() {
    let of = |count| format!("+++\ntitle = \"x\"\n+++\n{}\n", "🚀".repeat(count));
    assert!(FaqFile::parse(of(FAQ_BODY_CHARACTERS_MAX).as_bytes(), FaqPart::Default).is_ok());
    assert_fault(FaqFile::parse(of(FAQ_BODY_CHARACTERS_MAX + 1).as_bytes(), FaqPart::Default), 4, "body is longer");
}

#[test]
fn a_wrong_value_is_named_with_its_line() {
    let most = PUBLISH_ID_MAX + 1;
    for (line, named) in [
        ("id = 0", "id must be a whole number from 1"),
        ("id = \"6\"", "id must be"),
        (&format!("id = {most}"), "id must be"),
        ("place = -1", "place must be a whole number from 0"),
        ("place = 1.5", "place must be"),
        ("state = \"live\"", "\"live\" is no state; there are draft, published, archived"),
        ("state = true", "state must be a text"),
        ("tags = \"billing\"", "tags must be a list"),
        ("tags = [1]", "tags must be a list"),
        ("tags = [\"a\\u0007b\"]", "tags must be one line"),
        ("keywords = \"one, two\"", "keywords must be a list"),
        ("updated = \"2026-10-07\"", "updated must be a time"),
        ("updated = 2026-10-07", "updated must be a time"),
        ("updated = 2026-10-07T00:00:00", "updated must be a time"),
        ("updated = 2026-10-07T00:00:00.0001Z", "not finer than milliseconds"),
        ("updated = 1969-12-31T23:59:59Z", "from 1970 on"),
        ("checked = 7", "checked must be a time"),
        ("icon = \"rocket\"", "\"icon\" is no key"),
        ("[settings]", "\"settings\" is no key"),
        ("title = \"Again\"", "TOML"),
        ("place = ", "TOML"),
        ("what is this", "TOML"),
    ] {
        assert_fault(faq(&format!("title = \"Play\"\n\n{line}")), 4, named);
    }
    assert_fault(faq("title = 5"), 2, "title must be a text");
    assert_fault(faq("title = \"two\\nlines\""), 2, "title must be one line");
}

#[test]
fn every_fault_of_a_file_is_named_in_the_order_of_its_lines() {
    let found = faults(faq("tags = 1\nid = 0\ntitel = \"x\"\nstate = \"x\""));
    let lines: Vec<&str> = found.iter().map(|fault| fault.split(' ').next().unwrap()).collect();
    assert_eq!(lines, ["1:", "2:", "3:", "4:", "5:"], "{found:?}");
}

#[test]
fn a_translation_has_no_settings() {
    let of = |line: &str| FaqFile::parse(format!("+++\ntitle = \"x\"\n{line}\n+++\n").as_bytes(), FaqPart::Translation);
    assert_eq!(of("keywords = []").unwrap().settings, None);
    for line in ["id = 6", "place = 1", "state = \"draft\"", "tags = []"] {
        assert_fault(of(line), 3, "belongs into the first file");
    }
}

#[test]
fn a_faq_without_the_default_language_says_its_state_and_is_not_published() {
    let of = |line: &str| FaqFile::parse(format!("+++\ntitle = \"x\"\n{line}\n+++\n").as_bytes(), FaqPart::First);
    assert_eq!(of("state = \"draft\"").unwrap().settings.unwrap().state, Some(FaqState::Draft));
    assert!(of("state = \"archived\"").is_ok());
    assert_fault(of(""), 1, "default language is missing");
    assert_fault(of("state = \"published\""), 3, "default language");
}

#[test]
fn a_check_is_not_older_than_what_was_checked() {
    let of = |checked: &str| faq(&format!("title = \"x\"\nupdated = 2026-10-07T10:00:00Z\nchecked = {checked}"));
    assert_fault(of("2026-10-07T09:59:59Z"), 4, "before updated");
    let text = of("2026-10-07T12:00:00.5+01:00").unwrap().text(None, 0);
    assert_eq!(text.checked_at_ms - text.updated_at_ms, 3_600_500);
}

#[test]
fn a_text_is_of_when_its_file_says_else_of_now() {
    let of = |at_ms: i64| FaqFile::of(None, text("Play", at_ms, at_ms));
    assert_eq!(of(DAY_MS).text(None, 5 * DAY_MS), text("Play", DAY_MS, DAY_MS));
    assert_eq!(faq("title = \"Play\"").unwrap().text(None, 5 * DAY_MS), text("Play", 5 * DAY_MS, 5 * DAY_MS));
}

#[test]
fn a_text_that_was_changed_by_hand_is_of_now_unless_its_file_has_a_later_date() {
    let kept = text("Before", 2 * DAY_MS, 3 * DAY_MS);
    let now_ms = 9 * DAY_MS;
    let updated = |at_ms: i64| FaqFile::of(None, text("After", at_ms, at_ms)).text(Some(&kept), now_ms).updated_at_ms;
    assert_eq!(updated(2 * DAY_MS), now_ms);
    assert_eq!(updated(DAY_MS), now_ms, "changed again, with a file that never learnt of the first change");
    assert_eq!(updated(4 * DAY_MS), 4 * DAY_MS);
    let undated = faq("title = \"After\"").unwrap().text(Some(&kept), now_ms);
    assert_eq!((undated.updated_at_ms, undated.checked_at_ms), (now_ms, now_ms));
}

#[test]
fn a_text_that_says_the_same_keeps_the_later_dates() {
    let kept = text("Play", 2 * DAY_MS, 3 * DAY_MS);
    let dates = |updated: i64, checked: i64| {
        let text = FaqFile::of(None, text("Play", updated, checked)).text(Some(&kept), 9 * DAY_MS);
        (text.updated_at_ms / DAY_MS, text.checked_at_ms / DAY_MS)
    };
    assert_eq!(dates(2 * DAY_MS, 2 * DAY_MS), (2, 3));
    assert_eq!(dates(DAY_MS, DAY_MS), (2, 3), "changed by an import that did not write into the file");
    assert_eq!(dates(2 * DAY_MS, 5 * DAY_MS), (2, 5));
    assert_eq!(dates(4 * DAY_MS, 4 * DAY_MS), (4, 4));
    assert_eq!(faq("title = \"Play\"").unwrap().text(Some(&kept), 9 * DAY_MS), kept);
}

#[test]
fn a_section_is_read_and_printed_as_it_was() {
    let file = "+++\nid = 2\nplace = 3\nicon = \"wallet\"\ntitle = \"Purchases\"\n+++\nStarbits and refunds\n";
    let section = SectionFile::parse(file.as_bytes(), false).unwrap();
    let settings =
        SectionSettings { section_id: Some(SectionId(2)), place: Some(3), icon: "wallet".to_owned(), id_line: 2 };
    assert_eq!(section.settings, Some(settings));
    assert_eq!(section.text, SectionText::parse("Purchases", "Starbits and refunds").unwrap());
    assert_eq!(section.print(), file);
    assert_eq!(SectionFile::parse(b"+++\ntitle = \"x\"\n+++", false).unwrap().text.description, "");
}

#[test]
fn what_is_wrong_with_a_section_is_named_with_its_line() {
    let of = |line: &str, body: &str| {
        SectionFile::parse(format!("+++\ntitle = \"x\"\n{line}\n+++\n{body}").as_bytes(), false)
    };
    assert_fault(of("icon = \"skull\"", ""), 3, "\"skull\" is no icon; there are book");
    assert_fault(of("", "two\nlines"), 5, "description must be one line");
    assert_fault(of("state = \"draft\"", ""), 3, "\"state\" is no key");
    assert_fault(SectionFile::parse(b"+++\n+++\n", false), 1, "title");
    assert_fault(SectionFile::parse(b"+++\ntitle = \"x\"\nplace = 1\n+++\n", true), 3, "belongs into the first file");
}

#[test]
fn an_id_becomes_the_first_line_and_the_rest_stays() {
    let given = with_id("+++\r\ntitle = \"Play\"\r\n+++\r\nBody", 31);
    assert_eq!(given, "+++\r\nid = 31\r\ntitle = \"Play\"\r\n+++\r\nBody");
    let read = FaqFile::parse(given.as_bytes(), FaqPart::Default).unwrap().settings.unwrap();
    assert_eq!((read.faq_id, read.id_line), (Some(FaqId(31)), 2));
    assert_eq!(with_id("", 31), "");
}

#[test]
fn a_time_is_printed_in_full_seconds_or_with_three_digits_more() {
    let printed = |at_ms: i64| {
        let file = FaqFile::of(None, text("x", at_ms, at_ms)).print();
        file.lines().find_map(|line| line.strip_prefix("updated = ").map(str::to_owned)).unwrap()
    };
    assert_eq!(printed(0), "1970-01-01T00:00:00Z");
    assert_eq!(printed(1_120), "1970-01-01T00:00:01.120Z");
    assert_eq!(printed(HELP_FILE_TIME_MAX_MS), "9998-12-31T23:59:59.999Z");
    assert_eq!((printed(i64::MIN), printed(i64::MAX)), (printed(0), printed(HELP_FILE_TIME_MAX_MS)));
}

/// Letters that trip readers: fences, quotes, escapes, line ends of all kinds, other directions, emoji, joiners.
fn awkward() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("+++\n"),
        Just("\n+++"),
        Just("\""),
        Just("\"\"\""),
        Just("'''"),
        Just("\\"),
        Just("\\n"),
        Just("\r"),
        Just("\r\n"),
        Just("\n\n"),
        Just("\u{feff}"),
        Just("\u{2028}"),
        Just("مرحبا"),
        Just("\u{202e}"),
        Just("👩‍🚀"),
        Just("# "),
        Just(" = "),
        Just("  "),
        Just("\t"),
        Just("a"),
        Just("剣"),
    ];
    let pieces = proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat());
    prop_oneof![pieces, "[^\\x00]{0,40}"]
}

fn one_line() -> impl Strategy<Value = String> {
    awkward().prop_map(|text| text.chars().filter(|character| !character.is_control()).take(60).collect())
}

fn faq_text() -> impl Strategy<Value = FaqText> {
    let dates = (0..=HELP_FILE_TIME_MAX_MS, prop_oneof![Just(0), 0..DAY_MS]);
    (one_line(), awkward(), proptest::collection::vec(one_line(), 0..5), dates).prop_map(
        |(title, body, keywords, dates)| {
            let checked_at_ms = (dates.0 + dates.1).min(HELP_FILE_TIME_MAX_MS);
            let text = FaqText::parse(&format!("x{title}"), &body, &keywords, 0).unwrap();
            FaqText { updated_at_ms: dates.0, checked_at_ms, ..text }
        },
    )
}

fn faq_settings() -> impl Strategy<Value = FaqSettings> {
    let state = proptest::option::of(proptest::sample::select(FaqState::ALL.as_slice()));
    let ids = (proptest::option::of(1..=PUBLISH_ID_MAX), proptest::option::of(0..=PLACE_MAX));
    (ids, state, proptest::collection::vec(one_line(), 0..5)).prop_map(|((id, place), state, tags)| {
        let id_line = if id.is_some() { 2 } else { 1 };
        FaqSettings { faq_id: id.map(FaqId), place, state, tags: parse_tags(&tags).unwrap(), id_line }
    })
}

proptest! {
    #[test]
    fn what_is_printed_of_a_faq_is_read_as_the_same(settings in faq_settings(), text in faq_text()) {
        let file = FaqFile::of(Some(settings.clone()), text.clone());
        let read = FaqFile::parse(file.print().as_bytes(), FaqPart::Default).unwrap();
        prop_assert_eq!(read.settings.as_ref(), Some(&settings));
        prop_assert_eq!(&read.text(None, -1), &text);
        prop_assert_eq!(&read.text(Some(&text), -1), &text);
        prop_assert_eq!(read.print(), file.print());
        let translation = FaqFile::of(None, text.clone()).print();
        prop_assert_eq!(FaqFile::parse(translation.as_bytes(), FaqPart::Translation).unwrap().text(None, -1), text);
    }

    #[test]
    fn what_is_printed_of_a_section_is_read_as_the_same(
        title in one_line(), description in one_line(), icon in proptest::sample::select(SECTION_ICONS.as_slice()),
        id in proptest::option::of(1..=PUBLISH_ID_MAX), place in proptest::option::of(0..=PLACE_MAX),
    ) {
        let text = SectionText::parse(&format!("x{title}"), &description).unwrap();
        let id_line = if id.is_some() { 2 } else { 1 };
        let settings = SectionSettings { section_id: id.map(SectionId), place, icon: icon.to_owned(), id_line };
        let file = SectionFile { settings: Some(settings), text };
        prop_assert_eq!(SectionFile::parse(file.print().as_bytes(), false).unwrap(), file);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(file in proptest::collection::vec(any::<u8>(), 0..200), text in awkward()) {
        let _ = FaqFile::parse(&file, FaqPart::Default);
        let _ = FaqFile::parse(format!("+++\n{text}\n+++\n{text}").as_bytes(), FaqPart::First);
        let _ = SectionFile::parse(format!("+++\ntitle = {text}\n+++\n{text}").as_bytes(), true);
    }
}
