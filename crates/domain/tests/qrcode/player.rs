//! `uid`, `email`, `phone_number`, `user_auth_token`, `name`, `language`.

use domain::identity::{Proved, Unproved};
use serde_json::json;

use super::*;

#[test]
fn identifiers_are_kept_as_given() {
    let parameters = json!({"uid": "Ann-7", "email": "Ann@Example.com", "phone_number": "+919876543210"});
    let identity = accepted(parameters).link.content.identity;
    assert_eq!(identity.uid.unwrap().as_str(), "Ann-7");
    assert_eq!(identity.email.unwrap().as_str(), "Ann@Example.com");
    assert_eq!(identity.phone_number.unwrap().as_str(), "+919876543210");
}

#[test]
fn a_whole_number_is_accepted_for_a_text() {
    let identity = accepted(json!({"uid": 12345, "name": 7})).link.content.identity;
    assert_eq!(identity.uid.unwrap().as_str(), "12345");
}

#[test]
fn other_json_is_no_text() {
    for value in [json!(1.5), json!(true), json!({}), json!(["7"])] {
        let refused = settle_json(json!({"uid": value})).unwrap_err();
        assert_eq!(named(&refused.faults), owned(&[("uid", "invalid")]), "{value}");
    }
}

#[test]
fn a_nul_character_is_refused_in_every_text() {
    refuses("uid", &[json!("a\0b")], "uid", "invalid");
    refuses("first_user_message", &[json!("a\0b")], "first_user_message", "invalid");
    warned(json!({"name": "a\0b"}), &[("name", "invalid")]);
}

#[test]
fn malformed_identifiers_are_refused() {
    refuses("uid", &[json!(" 7"), json!("7 ")], "uid", "invalid");
    refuses("uid", &[json!("ä".repeat(751))], "uid", "too_long");
    refuses("email", &[json!("x"), json!("a@"), json!("a b@example.com")], "email", "invalid");
    refuses("email", &[json!("a".repeat(255))], "email", "too_long");
    let numbers = [json!("919876543210"), json!("+0123456789"), json!("+123456"), json!("x")];
    refuses("phone_number", &numbers, "phone_number", "invalid");
}

#[test]
fn a_uid_of_750_characters_is_accepted() {
    accepted(json!({"uid": "ä".repeat(750)}));
}

#[test]
fn an_unescaped_plus_is_read_as_one() {
    let identity = accepted(json!({"phone_number": " 919876543210"})).link.content.identity;
    assert_eq!(identity.phone_number.unwrap().as_str(), "+919876543210");
}

#[test]
fn a_number_that_no_country_has_is_only_a_warning() {
    let settled = warned(json!({"phone_number": "+9999999999999"}), &[("phone_number", "unknown")]);
    assert!(!settled.link.content.identity.is_anonymous());
}

#[test]
fn a_token_is_carried_as_it_came() {
    let request = LinkRequest::parse(&query(&[("uid", "7"), ("user_auth_token", "a b+c==")]), NOW_MS);
    assert_eq!(request.user_auth_token().unwrap().as_str(), "a b+c==");
    assert_eq!(request.identity().uid.as_ref().unwrap().as_str(), "7");
}

/// An app that asks for proof, and what came of the call's token.
fn judged(token: Result<Proved, Unproved>) -> LinkContext {
    LinkContext { token: Some(token), ..verifying() }
}

#[test]
fn what_a_token_proves_is_kept_and_the_token_is_not() {
    let parameters = json!({"uid": "7", "email": "a@example.com", "user_auth_token": "t0ken"});
    let proved = Proved { uid: true, ..Proved::default() };
    for context in [judged(Ok(proved)), LinkContext { token: Some(Ok(proved)), ..everything() }] {
        let settled = settle_in(&context, parameters.clone()).unwrap();
        assert_eq!((settled.link.content.proved, settled.warnings), (proved, vec![]));
        assert!(!serde_json::to_string(&settled.link.content).unwrap().contains("t0ken"));
    }
    let settled = settle_in(&judged(Err(Unproved::Stale)), parameters).unwrap();
    assert_eq!(settled.link.content.proved, Proved::default());
}

/// All members were kept at first, said or not; before tokens were judged, without `proved`.
#[test]
fn links_that_were_kept_in_earlier_forms_are_read_as_today_s() {
    let all = json!({
        "identity": {"uid": "7", "email": null, "phone_number": null},
        "proved": {"uid": false, "email": false, "phone_number": false},
        "name": null, "language": null, "first_user_message": null, "fields": {}, "tags": [], "help": "front",
        "faq_filter": null, "intent": null, "widget": "open", "initiate_chat": false,
    });
    let mut unjudged = all.clone();
    unjudged.as_object_mut().unwrap().remove("proved").unwrap();
    let today = accepted(json!({"uid": "7"})).link.content;
    for earlier in [all, unjudged] {
        let read: domain::link::LinkContent = serde_json::from_value(earlier).unwrap();
        assert!(read == today && read.proved == Proved::default());
    }
    assert_eq!(serde_json::to_value(&today).unwrap(), json!({"identity": {"uid": "7"}}));
}

#[test]
fn strict_refuses_a_player_whom_no_token_proves() {
    for (context, code) in [(verifying(), "required"), (judged(Err(Unproved::Stale)), "not_proved")] {
        let refused = settle_in(&context, json!({"uid": "7", "strict": true})).unwrap_err();
        assert_eq!(named(&refused.faults), owned(&[("user_auth_token", code)]));
    }
    let proved = Proved { uid: true, ..Proved::default() };
    assert!(settle_in(&judged(Ok(proved)), json!({"uid": "7", "strict": true})).is_ok());
}

#[test]
fn full_privacy_keeps_the_uid_alone() {
    let private = AppRules { full_privacy: true, ..PLAIN };
    let context = LinkContext { app: Some(private), ..everything() };
    let parameters = json!({"uid": "7", "email": "a@example.com", "phone_number": "+919876543210", "name": "Ann"});
    let settled = settle_in(&context, parameters).unwrap();
    let dropped = [("email", "ignored"), ("phone_number", "ignored"), ("name", "ignored")];
    assert_eq!(named(&settled.warnings), owned(&dropped));
    let content = settled.link.content;
    assert_eq!(content.identity.uid.unwrap().as_str(), "7");
    assert!(content.identity.email.is_none() && content.identity.phone_number.is_none() && content.name.is_none());
    assert_eq!(settle_in(&context, json!({"uid": "7"})).unwrap().warnings, []);
}

#[test]
fn what_full_privacy_drops_is_not_proved_either() {
    let private = AppRules { full_privacy: true, identity_verification: true, ..PLAIN };
    let proved = Proved { uid: true, email: true, ..Proved::default() };
    let context = LinkContext { app: Some(private), token: Some(Ok(proved)), ..everything() };
    let settled = settle_in(&context, json!({"uid": "7", "email": "a@example.com"})).unwrap();
    assert_eq!(settled.link.content.proved, Proved { uid: true, ..Proved::default() });
    // An e-mail address alone leaves an anonymous player, who needs no token.
    let context = LinkContext { token: None, ..context };
    let settled = settle_in(&context, json!({"email": "a@example.com"})).unwrap();
    assert_eq!(named(&settled.warnings), owned(&[("email", "ignored")]));
    assert!(settled.link.content.identity.is_anonymous());
}

#[test]
fn an_app_that_asks_for_proof_warns_of_every_unproved_player() {
    for (context, parameters, code, said) in [
        (verifying(), json!({"uid": "7"}), "required", "to no chat"),
        (verifying(), json!({"email": "a@example.com"}), "required", "to no chat"),
        (judged(Err(Unproved::Stale)), json!({"uid": "7"}), "not_proved", "24 hours"),
        (judged(Err(Unproved::NoIdentifier)), json!({}), "not_proved", "anonymous"),
    ] {
        let settled = settle_in(&context, parameters).unwrap();
        assert_eq!(named(&settled.warnings), owned(&[("user_auth_token", code)]));
        assert!(settled.warnings[0].detail.contains(said), "{}", settled.warnings[0].detail);
    }
}

#[test]
fn an_anonymous_player_needs_no_token() {
    assert_eq!(settle_in(&verifying(), json!({})).unwrap().warnings, []);
}

#[test]
fn an_app_that_asks_for_no_proof_never_warns_of_a_token() {
    accepted(json!({"uid": "7"}));
    let context = LinkContext { token: Some(Err(Unproved::Stale)), ..everything() };
    assert_eq!(settle_in(&context, json!({"uid": "7"})).unwrap().warnings, []);
}

#[test]
fn a_token_never_refuses_a_call() {
    for context in [everything(), verifying()] {
        for token in ["x".repeat(4_097), "\0".to_owned()] {
            let request =
                LinkRequest::parse(&query(&[("app_id", "1"), ("uid", "7"), ("user_auth_token", &token)]), NOW_MS);
            assert!(request.user_auth_token().is_none());
            let settled = request.settle(&context).unwrap();
            assert_eq!(settled.warnings.len(), 1, "{:?}", settled.warnings);
            assert_eq!(settled.warnings[0].parameter, "user_auth_token");
        }
    }
    for token in [json!(true), json!({}), json!(1.5)] {
        let settled = settle_json(json!({"uid": "7", "user_auth_token": token})).unwrap();
        assert_eq!(named(&settled.warnings), owned(&[("user_auth_token", "invalid")]));
    }
}

#[test]
fn a_token_of_4096_bytes_is_carried() {
    let token = "x".repeat(4_096);
    let request = LinkRequest::parse(&query(&[("user_auth_token", &token)]), NOW_MS);
    assert_eq!(request.user_auth_token().unwrap().as_str(), token);
}

#[test]
fn a_long_name_is_cut() {
    let settled = warned(json!({"name": "ä".repeat(256)}), &[("name", "cut")]);
    assert_eq!(settled.link.content.name.unwrap().as_str(), "ä".repeat(255));
    let settled = accepted(json!({"name": "ä".repeat(255)}));
    assert_eq!(settled.link.content.name.unwrap().as_str(), "ä".repeat(255));
}

#[test]
fn a_blank_name_is_ignored() {
    assert_eq!(warned(json!({"name": "  "}), &[("name", "ignored")]).link.content.name, None);
}

#[test]
fn a_language_is_read_in_many_spellings() {
    for (text, code) in [("de", "de"), ("pt-BR", "pt-br"), ("he", "iw"), ("zh_TW", "zh-Hant")] {
        let language = accepted(json!({ "language": text })).link.content.language;
        assert_eq!(language.unwrap().code(), code);
    }
}

#[test]
fn an_unknown_language_leaves_the_browsers() {
    let settled = warned(json!({"language": "klingon"}), &[("language", "unknown")]);
    assert_eq!(settled.link.content.language, None);
    warned(json!({"language": 7}), &[("language", "unknown")]);
}

#[test]
fn a_text_of_the_wrong_type_is_a_warning_where_the_parameter_never_refuses() {
    for name in ["name", "language", "intent", "help_section", "help_faq", "help_search_term"] {
        let settled = settle_json(json!({ name: true })).unwrap();
        assert_eq!(named(&settled.warnings), owned(&[(name, "invalid")]));
    }
}

#[test]
fn no_fault_or_warning_repeats_who_the_player_is() {
    let parameters = json!({
        "uid": " s3cret",
        "email": "s3cret",
        "phone_number": "s3cret",
        "user_auth_token": "s3cret".repeat(2_000),
        "name": "s3cret".repeat(100),
        "first_user_message": "s3cret".repeat(100),
        "custom_fields": {"level": "s3cret", "platform": "s3cret"},
    });
    let refused = settle_in(&verifying(), parameters).unwrap_err();
    assert_eq!(refused.faults.len(), 4);
    assert_eq!(refused.warnings.len(), 4);
    for fault in refused.faults.iter().chain(&refused.warnings) {
        assert!(!fault.detail.contains("s3cret"), "{fault:?}");
    }
}

#[test]
fn nothing_of_the_player_can_be_printed_by_debug() {
    let settled = accepted(json!({
        "uid": "s3cret",
        "email": "s3cret@example.com",
        "name": "s3cret",
        "user_auth_token": "s3cret",
        "first_user_message": "s3cret",
        "custom_fields": {"notes": "s3cret"},
    }));
    let request = LinkRequest::parse(&query(&[("uid", "s3cret"), ("user_auth_token", "s3cret")]), NOW_MS);
    let printed = format!("{settled:?} {request:?} {:?}", request.user_auth_token());
    assert!(!printed.contains("s3cret"), "{printed}");
}
