//! `first_user_message`, `intent`, `webchat_widget`, `includes`, `initiate_chat`.

use domain::link::Widget;
use serde_json::json;

use super::*;

#[test]
fn a_first_message_has_at_most_500_characters() {
    let longest = "ä".repeat(500);
    let settled = accepted(json!({ "first_user_message": longest }));
    assert_eq!(settled.link.content.first_user_message, Some(longest));
    let longer = json!("ä".repeat(501));
    refuses("first_user_message", &[longer], "first_user_message", "too_long");
}

#[test]
fn a_first_message_is_kept_as_a_chat_keeps_it() {
    let settled = accepted(json!({"first_user_message": " It crashed\r\nat \u{1b}level 3 "}));
    let kept = settled.link.content.first_user_message.unwrap();
    assert_eq!(kept, "It crashed\nat level 3");
    assert_eq!(domain::message::Body::parse(&kept).unwrap().as_str(), kept);
}

#[test]
fn a_first_message_of_nothing_visible_is_ignored() {
    let expected = [("first_user_message", "ignored")];
    let settled = warned(json!({"first_user_message": " \n "}), &expected);
    assert_eq!(settled.link.content.first_user_message, None);
}

#[test]
fn an_intent_is_kept_and_matches_nothing_yet() {
    let settled = warned(json!({"intent": "refund"}), &[("intent", "not_found")]);
    assert_eq!(settled.link.content.intent.as_deref(), Some("refund"));
}

#[test]
fn a_long_intent_is_cut() {
    let expected = [("intent", "cut"), ("intent", "not_found")];
    let settled = warned(json!({"intent": "ä".repeat(501)}), &expected);
    assert_eq!(settled.link.content.intent.unwrap(), "ä".repeat(500));
}

#[test]
fn a_widget_is_one_of_three_words() {
    for (word, widget) in [("open", Widget::Open), ("minimize", Widget::Minimize), ("hide", Widget::Hide)] {
        for parameters in [json!({"webchat_widget": word}), json!({"webchat_widget": word, "help_faq": 1})] {
            assert_eq!(accepted(parameters).link.content.widget, widget);
        }
    }
    refuses("webchat_widget", &[json!("Open"), json!("close"), json!(1)], "webchat_widget", "invalid");
}

#[test]
fn a_call_that_leads_into_the_help_minimizes_the_widget() {
    let filter = json!({"tags": ["ps5"], "operator": "or"});
    for parameters in [
        json!({"help_faq": 1}),
        json!({"help_section": 1}),
        json!({"help_search_term": "crash"}),
        json!({"help_search": "crash"}),
        json!({"help_faq_filter": filter}),
    ] {
        assert_eq!(accepted(parameters).link.content.widget, Widget::Minimize);
    }
    assert_eq!(accepted(json!({"uid": "7"})).link.content.widget, Widget::Open);
}

#[test]
fn unread_messages_may_be_included() {
    assert!(accepted(json!({"includes": ["unread_messages"]})).includes_unread);
    assert!(!accepted(json!({"includes": []})).includes_unread);
}

#[test]
fn nothing_else_may_be_included() {
    for member in [json!("all"), json!("Unread_messages"), json!(1), json!(null)] {
        let includes = json!(["unread_messages", member]);
        refuses("includes", &[includes], "includes[1]", "unknown");
    }
}

#[test]
fn initiate_chat_is_off_by_default() {
    assert!(accepted(json!({"initiate_chat": true})).link.content.initiate_chat);
    assert!(accepted(json!({"initiate_chat": "true"})).link.content.initiate_chat);
    assert!(!accepted(json!({"initiate_chat": "false"})).link.content.initiate_chat);
    assert!(!accepted(json!({})).link.content.initiate_chat);
}
