//! The call as a whole: the app, unknown and repeated parameters, `strict`, `dry_run`, defaults.

use domain::link::{AppRules, Format, HelpTarget, LinkContext, LinkRequest, PARAMETERS, Widget};
use domain::params::ParameterKind;
use serde_json::{Value, json};

use super::*;

#[test]
fn the_smallest_call_makes_a_link_with_every_default() {
    let settled = accepted(json!({}));
    assert_eq!(settled.link.app_id, APP);
    assert_eq!(settled.link.expires_at_ms, NOW_MS + 24 * 3_600_000);
    assert_eq!(settled.link.view_limit, None);
    assert_eq!(settled.format, Format::Png);
    assert!(!settled.dry_run && !settled.includes_unread);
    let content = settled.link.content;
    assert!(content.identity.is_anonymous());
    assert_eq!((content.help, content.widget), (HelpTarget::Front, Widget::Open));
    assert!(content.fields.is_empty() && content.tags.is_empty() && !content.initiate_chat);
}

#[test]
fn app_id_is_a_number_or_a_text() {
    assert_eq!(accepted(json!({"app_id": 2})).link.app_id, AppId(2));
    assert_eq!(accepted(json!({"app_id": "2"})).link.app_id, AppId(2));
}

#[test]
fn app_id_is_required() {
    let refused = judge(&everything(), &query(&[("format", "svg")])).unwrap_err();
    assert_eq!(named(&refused.faults), owned(&[("app_id", "required")]));
}

#[test]
fn an_app_id_of_another_form_is_refused() {
    let values = [json!(0), json!(-1), json!("x"), json!(2_147_483_648_i64), json!("1 ")];
    refuses("app_id", &values, "app_id", "invalid");
    for value in [json!(true), json!(1.5), json!([1])] {
        let refused = settle_json(json!({ "app_id": value })).unwrap_err();
        assert_eq!(named(&refused.faults), owned(&[("app_id", "invalid")]), "{value}");
    }
}

#[test]
fn an_unknown_app_is_refused() {
    let context = LinkContext { app: None, ..everything() };
    let refused = settle_in(&context, json!({})).unwrap_err();
    assert_eq!(named(&refused.faults), owned(&[("app_id", "not_found")]));
}

#[test]
fn an_app_without_web_chat_is_refused() {
    let app = Some(AppRules { web_chat: false, ..PLAIN });
    let refused = settle_in(&LinkContext { app, ..everything() }, json!({})).unwrap_err();
    assert_eq!(named(&refused.faults), owned(&[("app_id", "web_chat_off")]));
}

#[test]
fn a_format_is_one_of_four_words() {
    for (word, format) in
        [("png", Format::Png), ("svg", Format::Svg), ("base64", Format::Base64), ("matrix", Format::Matrix)]
    {
        assert_eq!(accepted(json!({"format": word})).format, format);
    }
    refuses("format", &[json!("PNG"), json!("jpg"), json!(" png"), json!(1)], "format", "invalid");
}

#[test]
fn an_empty_text_is_the_same_as_absent() {
    let empty = PARAMETERS.iter().map(|parameter| (parameter.name, ""));
    let pairs: Vec<(&str, &str)> = empty.filter(|(name, _)| *name != "app_id").chain([("app_id", "1")]).collect();
    let settled = judge(&everything(), &query(&pairs)).unwrap();
    assert_eq!(settled, accepted(json!({})));
}

#[test]
fn a_json_null_is_the_same_as_absent() {
    let mut body = json!({"app_id": 1});
    for parameter in PARAMETERS.iter().filter(|parameter| parameter.name != "app_id") {
        body[parameter.name] = Value::Null;
    }
    assert_eq!(settle_json(body).unwrap(), accepted(json!({})));
}

#[test]
fn every_parameter_given_twice_is_refused() {
    for parameter in PARAMETERS {
        let pairs = [("app_id", "1"), (parameter.name, "1"), (parameter.name, "1")];
        let pairs = if parameter.name == "app_id" { &pairs[1..] } else { &pairs };
        let refused = judge(&everything(), &query(pairs)).unwrap_err();
        assert!(named(&refused.faults).contains(&(parameter.name.to_owned(), "duplicate")), "{}", parameter.name);
    }
}

#[test]
fn unknown_parameters_are_named_and_ignored() {
    let settled = warned(json!({"emial": "a@example.com", "UID": "7"}), &[("UID", "unknown"), ("emial", "unknown")]);
    assert!(settled.link.content.identity.is_anonymous());
}

#[test]
fn a_thousand_unknown_parameters_make_a_bounded_answer() {
    let names: Vec<String> = (0..1_000).map(|number| format!("x{number}")).collect();
    let mut pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();
    pairs.push(("app_id", "1"));
    let warnings = judge(&everything(), &query(&pairs)).unwrap().warnings;
    assert_eq!(warnings.len(), 301);
    assert_eq!(warnings[300].code, "too_many");
}

#[test]
fn strict_makes_every_warning_a_fault() {
    let parameters = json!({"strict": true, "tags": ["nope"], "language": "tlh", "x": 1});
    let refused = settle(parameters).unwrap_err();
    assert_eq!(named(&refused.faults), owned(&[("x", "unknown"), ("language", "unknown"), ("tags[0]", "unknown")]));
    assert!(refused.warnings.is_empty());
}

#[test]
fn strict_without_a_warning_makes_the_link() {
    accepted(json!({"strict": true, "tags": ["ps5"], "language": "de"}));
    warned(json!({"strict": false, "tags": ["nope"]}), &[("tags[0]", "unknown")]);
}

#[test]
fn a_dry_run_says_so() {
    assert!(accepted(json!({"dry_run": true})).dry_run);
    assert!(accepted(json!({"dry_run": "true"})).dry_run);
    assert!(!accepted(json!({"dry_run": false})).dry_run);
}

#[test]
fn booleans_are_true_or_false_and_nothing_else() {
    for name in ["strict", "dry_run", "initiate_chat"] {
        refuses(name, &[json!(1), json!("yes"), json!("True"), json!([])], name, "invalid");
    }
}

#[test]
fn every_fault_is_named_at_once_and_warnings_beside_them() {
    let context = LinkContext { app: None, ..everything() };
    let parameters = json!({
        "format": "gif",
        "expiry": {"time": 5, "viewcount": 0},
        "uid": " 7",
        "email": "x",
        "phone_number": "1",
        "first_user_message": "m".repeat(501),
        "custom_fields": [],
        "tags": {},
        "help_faq_filter": {"tags": [], "operator": "xor"},
        "includes": ["all"],
        "initiate_chat": "maybe",
        "webchat_widget": "closed",
        "language": "tlh",
    });
    let refused = settle_in(&context, parameters).unwrap_err();
    let mut found = named(&refused.faults);
    found.sort_unstable();
    let expected = [
        ("app_id", "not_found"),
        ("custom_fields", "invalid"),
        ("email", "invalid"),
        ("expiry.time", "in_the_past"),
        ("expiry.viewcount", "invalid"),
        ("first_user_message", "too_long"),
        ("format", "invalid"),
        ("help_faq_filter.operator", "invalid"),
        ("help_faq_filter.tags", "required"),
        ("includes[0]", "unknown"),
        ("initiate_chat", "invalid"),
        ("phone_number", "invalid"),
        ("tags", "invalid"),
        ("uid", "invalid"),
        ("webchat_widget", "invalid"),
    ];
    assert_eq!(found, owned(&expected));
    assert_eq!(named(&refused.warnings), owned(&[("language", "unknown")]));
}

#[test]
fn broken_json_in_a_field_names_the_field() {
    for name in ["expiry", "custom_fields", "tags", "help_faq_filter", "includes"] {
        refuses(name, &[json!("{"), json!("ps5"), json!("{}{}")], name, "malformed_json");
        refuses(name, &[json!("5"), json!("\"x\""), json!(7)], name, "invalid");
    }
}

#[test]
fn a_map_is_no_array_and_an_array_no_map() {
    for name in ["expiry", "custom_fields", "help_faq_filter"] {
        refuses(name, &[json!([])], name, "invalid");
    }
    for name in ["tags", "includes"] {
        refuses(name, &[json!({})], name, "invalid");
    }
}

#[test]
fn what_the_store_is_asked_for_is_what_the_call_names() {
    let pairs = [("app_id", "3"), ("help_faq", "5"), ("help_section", "x"), ("dry_run", "true")];
    let request = LinkRequest::parse(&query(&pairs), NOW_MS);
    assert_eq!(request.app_id(), Some(AppId(3)));
    assert_eq!(request.help_faq().map(|id| id.0), Some(5));
    assert_eq!(request.help_section(), None);
    assert!(request.dry_run() && !request.includes_unread());
}

#[test]
fn the_table_of_parameters_has_each_name_once_and_the_words_that_are_read() {
    for (index, parameter) in PARAMETERS.iter().enumerate() {
        assert!(PARAMETERS[..index].iter().all(|other| other.name != parameter.name));
        assert_eq!(parameter.required, parameter.name == "app_id");
        if let ParameterKind::Choice(words) = parameter.kind {
            for word in words {
                accepted(json!({ parameter.name: word }));
            }
        }
    }
}
