//! What a token is made of and what it proves (contract 3), without its cryptography.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use domain::identity::{Claims, Proved, Subject, Unproved};
use domain::player::{Email, Identity, PhoneNumber, Uid};
use serde_json::{Value, json};

const NOW_SECONDS: i64 = 1_777_896_000;
const NOTHING: Proved = Proved { uid: false, email: false, phone_number: false };
const UID: Proved = Proved { uid: true, ..NOTHING };
const EMAIL: Proved = Proved { email: true, ..NOTHING };
const PHONE: Proved = Proved { phone_number: true, ..NOTHING };

/// Identifiers, where an empty text is none.
fn identity(uid: &str, email: &str, phone_number: &str) -> Identity {
    Identity {
        uid: Uid::parse(uid).ok(),
        email: Email::parse(email).ok(),
        phone_number: PhoneNumber::parse(phone_number).ok(),
    }
}

fn subject(identity: &Identity) -> Subject<'_> {
    Subject { identity, hmac_of_uid_and_email: false, now_ms: NOW_SECONDS * 1_000 }
}

fn claims(payload: Value) -> Claims {
    serde_json::from_value(payload).unwrap()
}

/// Claims of this moment that name these.
fn naming(named: &[(&str, &str)]) -> Claims {
    let identities: Vec<Value> =
        named.iter().map(|(identifier, value)| json!({"identifier": identifier, "value": value})).collect();
    claims(json!({"iat": NOW_SECONDS, "identities": identities}))
}

#[test]
fn an_hmac_is_of_the_first_identifier_as_the_call_carries_it_and_proves_that_one() {
    for (identity, message, proved) in [
        (identity("Ann-7", "Ann@Example.com", "+919876543210"), "Ann-7", UID),
        (identity("", "Ann@Example.com", "+919876543210"), "Ann@Example.com", EMAIL),
        (identity("", "", " 919876543210"), "+919876543210", PHONE),
    ] {
        assert_eq!(subject(&identity).hmac_message(), Ok((message.to_owned(), proved)));
    }
    assert_eq!(subject(&identity("", "", "")).hmac_message(), Err(Unproved::NoIdentifier));
}

#[test]
fn an_app_can_ask_for_the_hmac_of_uid_and_email_and_then_takes_no_other() {
    let joined = |identity: &Identity| Subject { hmac_of_uid_and_email: true, ..subject(identity) }.hmac_message();
    let both = Proved { uid: true, ..EMAIL };
    assert_eq!(joined(&identity("7", "a@example.com", "")), Ok(("7a@example.com".to_owned(), both)));
    for lacking in [identity("7", "", ""), identity("", "a@example.com", ""), identity("", "", "+919876543210")] {
        assert_eq!(joined(&lacking), Err(Unproved::NeedsUidAndEmail));
    }
}

#[test]
fn a_jwt_proves_what_it_names_with_the_calls_value() {
    let whole = identity("7", "Ann@Example.com", "+919876543210");
    for (named, proved) in [
        (&[("uid", "7")][..], UID),
        (&[("uid", "7"), ("email", "ann@example.COM")], Proved { uid: true, ..EMAIL }),
        (&[("psn_id", "other"), ("phone_number", "+919876543210"), ("uid", "7")], Proved { uid: true, ..PHONE }),
    ] {
        assert_eq!(subject(&whole).judge(&naming(named)), Ok(proved), "{named:?}");
    }
    let contact = identity("", "ann@example.com", "+919876543210");
    assert_eq!(subject(&contact).judge(&naming(&[("email", "ann@example.com"), ("uid", "7")])), Ok(EMAIL));
    assert_eq!(subject(&contact).judge(&naming(&[("phone_number", "+919876543210")])), Ok(PHONE));
}

#[test]
fn a_call_with_a_uid_is_proved_only_by_a_jwt_that_names_it() {
    let whole = identity("7", "ann@example.com", "");
    assert_eq!(subject(&whole).judge(&naming(&[("email", "ann@example.com")])), Err(Unproved::NamesNoUid));
    assert_eq!(subject(&whole).judge(&naming(&[])), Err(Unproved::NamesNoUid));
    let contact = identity("", "ann@example.com", "");
    for named in [&[][..], &[("uid", "7")], &[("steam_id", "7")]] {
        assert_eq!(subject(&contact).judge(&naming(named)), Err(Unproved::NamesNobody));
    }
}

#[test]
fn a_jwt_with_another_value_of_any_identifier_proves_nothing() {
    let whole = identity("7", "ann@example.com", "+919876543210");
    for other in [("uid", "8"), ("uid", "7 "), ("email", "eve@example.com"), ("phone_number", "919876543210")] {
        let right = [("uid", "7"), ("email", "ann@example.com"), ("phone_number", "+919876543210")];
        let named: Vec<_> = right.into_iter().filter(|(name, _)| *name != other.0).chain([other]).collect();
        assert_eq!(subject(&whole).judge(&naming(&named)), Err(Unproved::OtherValue(other.0)));
    }
    let upper = identity("Ann", "", "");
    assert_eq!(subject(&upper).judge(&naming(&[("uid", "ann")])), Err(Unproved::OtherValue("uid")));
}

#[test]
fn a_jwt_names_known_identifiers_each_once() {
    let ann = identity("7", "", "");
    let twice = naming(&[("uid", "7"), ("uid", "7")]);
    assert_eq!(subject(&ann).judge(&twice), Err(Unproved::NamedTwice));
    assert_eq!(subject(&ann).judge(&naming(&[("uid", "7"), ("user_id", "7")])), Err(Unproved::UnknownIdentifier));
    assert_eq!(subject(&ann).judge(&naming(&[("UID", "7")])), Err(Unproved::UnknownIdentifier));
}

#[test]
fn an_email_without_a_uid_is_not_proved_where_hmacs_join_the_two() {
    let joined = |identity: &Identity, claims: &Claims| {
        Subject { hmac_of_uid_and_email: true, ..subject(identity) }.judge(claims)
    };
    let contact = identity("", "ann@example.com", "+919876543210");
    assert_eq!(joined(&contact, &naming(&[("email", "ann@example.com")])), Err(Unproved::EmailWithoutUid));
    assert_eq!(joined(&contact, &naming(&[("phone_number", "+919876543210")])), Ok(PHONE));
    assert_eq!(joined(&identity("7", "ann@example.com", ""), &naming(&[("uid", "7")])), Ok(UID));
}

#[test]
fn a_jwt_is_good_from_a_minute_before_its_iat_until_a_day_after_and_until_its_exp() {
    let ann = identity("7", "", "");
    let named = json!([{"identifier": "uid", "value": "7", "metadata": {"any": ["thing"]}}]);
    for (iat, exp, expected) in [
        (json!(NOW_SECONDS), None, Ok(UID)),
        (json!(NOW_SECONDS - 86_400), None, Ok(UID)),
        (json!(NOW_SECONDS - 86_401), None, Err(Unproved::Stale)),
        (json!(NOW_SECONDS + 60), None, Ok(UID)),
        (json!(NOW_SECONDS + 61), None, Err(Unproved::FromTheFuture)),
        (json!(NOW_SECONDS * 1_000), None, Err(Unproved::FromTheFuture)),
        (json!(NOW_SECONDS as f64 - 0.5), None, Ok(UID)),
        (json!(-1), None, Err(Unproved::Stale)),
        (json!(NOW_SECONDS), Some(NOW_SECONDS + 1), Ok(UID)),
        (json!(NOW_SECONDS), Some(NOW_SECONDS), Err(Unproved::Expired)),
        (json!(NOW_SECONDS - 86_401), Some(NOW_SECONDS + 1), Err(Unproved::Stale)),
    ] {
        let mut payload = json!({"iat": iat, "identities": named});
        if let Some(exp) = exp {
            payload["exp"] = json!(exp);
        }
        assert_eq!(subject(&ann).judge(&claims(payload.clone())), expected, "{payload}");
    }
    let untimed = claims(json!({"identities": named, "exp": NOW_SECONDS + 1}));
    assert_eq!(subject(&ann).judge(&untimed), Err(Unproved::NoIat));
}

#[test]
fn a_payload_of_another_form_is_no_claims() {
    for payload in [
        r#"{"iat":1}"#,
        r#"{"iat":"1","identities":[]}"#,
        r#"{"iat":null,"identities":[]}"#,
        r#"{"iat":1,"exp":null,"identities":[]}"#,
        r#"{"iat":1,"identities":{}}"#,
        r#"{"iat":1,"identities":["uid"]}"#,
        r#"{"iat":1,"identities":[{"identifier":"uid"}]}"#,
        r#"{"iat":1,"identities":[{"identifier":"uid","value":7}]}"#,
        r#"{"iat":1,"iat":1,"identities":[]}"#,
        r#"{"iat":1,"identities":[],"identities":[]}"#,
        r#"{"iat":1,"identities":[{"identifier":"uid","value":"7","value":"8"}]}"#,
        r#"{"iat":1,"identities":[{"identifier":"uid","identifier":"email","value":"7"}]}"#,
    ] {
        assert!(serde_json::from_str::<Claims>(payload).is_err(), "{payload}");
    }
    assert!(serde_json::from_str::<Claims>(r#"{"iat":1,"identities":[],"sub":"x","sub":"y"}"#).is_ok());
}
