//! `help_section`, `help_faq`, `help_search_term`, its alias, and `help_faq_filter`.

use domain::ids::{FaqId, SectionId};
use domain::link::HelpTarget;
use domain::tag_filter::{Operator, TagFilter};
use serde_json::json;

use super::*;

fn search(text: &str) -> HelpTarget {
    HelpTarget::Search(text.to_owned())
}

#[test]
fn each_of_the_three_leads_somewhere() {
    for (parameters, target) in [
        (json!({"help_section": 4}), HelpTarget::Section(SectionId(4))),
        (json!({"help_faq": "9"}), HelpTarget::Faq(FaqId(9))),
        (json!({"help_search_term": "CE-108255-1"}), search("CE-108255-1")),
        (json!({"help_search": "crash"}), search("crash")),
    ] {
        assert_eq!(accepted(parameters).link.content.help, target);
    }
}

#[test]
fn the_losers_are_named() {
    let (faq, section, term) = (json!(9), json!(4), json!("crash"));
    for (parameters, target, losers) in [
        (
            json!({"help_faq": faq, "help_section": section, "help_search_term": term}),
            HelpTarget::Faq(FaqId(9)),
            vec!["help_section", "help_search_term"],
        ),
        (json!({"help_faq": faq, "help_search": term}), HelpTarget::Faq(FaqId(9)), vec!["help_search"]),
        (
            json!({"help_section": section, "help_search_term": term}),
            HelpTarget::Section(SectionId(4)),
            vec!["help_search_term"],
        ),
    ] {
        let losers: Vec<_> = losers.into_iter().map(|name| (name, "overruled")).collect();
        assert_eq!(warned(parameters, &losers).link.content.help, target);
    }
}

#[test]
fn what_is_not_there_leaves_the_front_page() {
    let context = LinkContext { section_is_published: false, faq_is_published: false, ..everything() };
    for name in ["help_section", "help_faq"] {
        for id in [json!(4), json!("x"), json!(0), json!(-1)] {
            let settled = settle_in(&context, json!({ name: id })).unwrap();
            assert_eq!(named(&settled.warnings), owned(&[(name, "not_found")]));
            assert_eq!(settled.link.content.help, HelpTarget::Front);
        }
    }
}

#[test]
fn a_faq_that_is_not_there_leaves_the_section_or_the_search() {
    let context = LinkContext { faq_is_published: false, ..everything() };
    let settled = settle_in(&context, json!({"help_faq": 9, "help_section": 4})).unwrap();
    assert_eq!(named(&settled.warnings), owned(&[("help_faq", "not_found")]));
    assert_eq!(settled.link.content.help, HelpTarget::Section(SectionId(4)));
    let context = LinkContext { section_is_published: false, ..context };
    let parameters = json!({"help_faq": 9, "help_section": 4, "help_search_term": "crash"});
    let settled = settle_in(&context, parameters).unwrap();
    let expected = [("help_faq", "not_found"), ("help_section", "not_found")];
    assert_eq!(named(&settled.warnings), owned(&expected));
    assert_eq!(settled.link.content.help, search("crash"));
}

#[test]
fn the_alias_gives_way_to_the_name() {
    let parameters = json!({"help_search_term": "crash", "help_search": "billing"});
    let settled = warned(parameters, &[("help_search", "ignored")]);
    assert_eq!(settled.link.content.help, search("crash"));
}

#[test]
fn a_long_search_term_is_cut() {
    let settled = warned(json!({"help_search_term": "ä".repeat(201)}), &[("help_search_term", "cut")]);
    assert_eq!(settled.link.content.help, search(&"ä".repeat(200)));
    accepted(json!({"help_search_term": "ä".repeat(200)}));
}

#[test]
fn a_blank_search_term_is_ignored() {
    let settled = warned(json!({"help_search_term": " "}), &[("help_search_term", "ignored")]);
    assert_eq!(settled.link.content.help, HelpTarget::Front);
}

#[test]
fn a_filter_is_read_with_its_operator_in_any_letter_case() {
    for (word, operator) in [("and", Operator::And), ("OR", Operator::Or), ("Not", Operator::Not)] {
        let filter = json!({"tags": ["ps5", "crash"], "operator": word});
        let settled = accepted(json!({ "help_faq_filter": filter }));
        let tags = vec!["ps5".to_owned(), "crash".to_owned()];
        assert_eq!(settled.link.content.faq_filter, Some(TagFilter { tags, operator }));
    }
}

#[test]
fn a_filter_combines_with_the_other_three() {
    let filter = json!({"tags": ["ps5"], "operator": "and"});
    let content = accepted(json!({"help_faq": 9, "help_faq_filter": filter})).link.content;
    assert_eq!(content.help, HelpTarget::Faq(FaqId(9)));
    assert!(content.faq_filter.is_some());
}

#[test]
fn a_filter_without_tags_or_operator_is_refused() {
    for (filter, parameter, code) in [
        (json!({"operator": "and"}), "tags", "required"),
        (json!({"tags": [], "operator": "and"}), "tags", "required"),
        (json!({"tags": "ps5", "operator": "and"}), "tags", "required"),
        (json!({"tags": ["ps5", 5], "operator": "and"}), "tags[1]", "invalid"),
        (json!({"tags": [""], "operator": "and"}), "tags[0]", "invalid"),
        (json!({"tags": vec!["ps5"; 51], "operator": "and"}), "tags", "too_many"),
        (json!({"tags": ["ps5"]}), "operator", "required"),
        (json!({"tags": ["ps5"], "operator": "xor"}), "operator", "invalid"),
        (json!({"tags": ["ps5"], "operator": 1}), "operator", "invalid"),
    ] {
        let parameter = format!("help_faq_filter.{parameter}");
        refuses("help_faq_filter", &[filter], &parameter, code);
    }
}

#[test]
fn an_archived_tag_may_filter_and_an_unknown_one_is_named() {
    let filter = json!({"tags": ["old-campaign", "nope"], "operator": "or", "mode": 1});
    let settled = warned(
        json!({ "help_faq_filter": filter }),
        &[("help_faq_filter.mode", "unknown"), ("help_faq_filter.tags[1]", "unknown")],
    );
    assert_eq!(settled.link.content.faq_filter.unwrap().tags, ["old-campaign", "nope"]);
}

#[test]
fn a_faq_that_the_filter_leaves_out_is_not_what_opens() {
    let parameters = json!({"help_faq": 9, "help_section": 4, "help_faq_filter": {"tags": ["xbox"], "operator": "or"}});
    let settled = settle_in(&everything(), parameters.clone()).unwrap();
    assert_eq!(settled.link.content.help, HelpTarget::Section(SectionId(4)));
    assert_eq!(named(&settled.warnings), owned(&[("help_faq", "not_found")]));

    let context = LinkContext { faq_tags: vec!["xbox".to_owned()], ..everything() };
    let settled = settle_in(&context, parameters).unwrap();
    assert_eq!(settled.link.content.help, HelpTarget::Faq(FaqId(9)));
}
