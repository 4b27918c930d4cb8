//! `uid`, `email`, `phone_number`, `user_auth_token`, `name`, `language`.

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
    let settled = accepted(json!({"uid": "7", "user_auth_token": "a b+c=="}));
    assert_eq!(settled.link.user_auth_token.unwrap().as_str(), "a b+c==");
}

#[test]
fn an_app_that_asks_for_proof_warns_of_every_unproved_player() {
    for (parameters, code) in [
        (json!({"uid": "7"}), "required"),
        (json!({"email": "a@example.com"}), "required"),
        (json!({"uid": "7", "user_auth_token": "x"}), "not_proved"),
        (json!({"user_auth_token": "x"}), "not_proved"),
    ] {
        let settled = settle_in(&verifying(), parameters).unwrap();
        assert_eq!(named(&settled.warnings), owned(&[("user_auth_token", code)]));
    }
}

#[test]
fn an_anonymous_player_needs_no_token() {
    assert_eq!(settle_in(&verifying(), json!({})).unwrap().warnings, []);
}

#[test]
fn an_app_that_asks_for_no_proof_never_warns_of_a_token() {
    accepted(json!({"uid": "7"}));
    accepted(json!({"uid": "7", "user_auth_token": "x"}));
}

#[test]
fn a_token_never_refuses_a_call() {
    for context in [everything(), verifying()] {
        for token in [json!("x".repeat(8_193)), json!("\0")] {
            let parameters = json!({"uid": "7", "user_auth_token": token});
            let settled = settle_in(&context, parameters).unwrap();
            assert_eq!(settled.link.user_auth_token, None);
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
fn a_token_of_8192_bytes_is_carried() {
    let settled = accepted(json!({"user_auth_token": "x".repeat(8_192)}));
    assert!(settled.link.user_auth_token.is_some());
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
    let printed = format!("{settled:?}");
    assert!(!printed.contains("s3cret"), "{printed}");
}
