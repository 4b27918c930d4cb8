//! Token B: a JWT.

use super::{proves, refuses};
use crate::harness::token::{claims, hmac, jwt_head, jwt_token, signed, signed_text, unsigned};
use crate::harness::world::{ONE, PROOF, TWO, identity_secret};
use crate::harness::{TestApp, on_both_engines};
use data_encoding::{BASE64URL, BASE64URL_NOPAD};
use serde_json::{Value, json};

on_both_engines![
    a_jwt_proves_whom_it_names,
    two_secrets_of_jwts_are_live_and_no_other,
    no_algorithm_but_hs256_is_taken,
    a_critical_header_is_refused,
    a_jwt_is_three_parts_of_base64url,
    a_jwt_lives_a_day_from_its_iat,
    a_jwt_of_4_kb_is_read_and_a_longer_one_is_not,
    a_jwt_for_somebody_else_proves_nobody,
    a_jwt_that_says_something_twice_proves_nobody,
    an_email_alone_proves_nobody_where_hmacs_join_uid_and_email,
];

fn secret(age: usize) -> String {
    identity_secret(ONE, "jwt", age)
}

fn ann(token: &str) -> Value {
    json!({"uid": "7", "email": "ann@example.com", "user_auth_token": token})
}

async fn a_jwt_proves_whom_it_names(app: &TestApp) {
    proves(app, ann(&jwt_token(app, &[("uid", "7")]))).await;
    proves(app, ann(&jwt_token(app, &[("uid", "7"), ("email", "Ann@Example.com"), ("psn_id", "vega")]))).await;
    let by_phone = jwt_token(app, &[("phone_number", "+919876543210")]);
    proves(app, json!({"phone_number": "+919876543210", "user_auth_token": by_phone})).await;
    let mut rich = claims(app, &[("uid", "7")]);
    rich["identities"][0]["metadata"] = json!({"level": 3});
    rich["aud"] = json!("lifeline");
    rich["iss"] = json!(["studio"]);
    let head = json!({"alg": "HS256", "kid": "2026"});
    proves(app, ann(&signed(&head, &rich, &secret(0)))).await;
}

async fn two_secrets_of_jwts_are_live_and_no_other(app: &TestApp) {
    let token = |secret: &str| signed(&jwt_head(), &claims(app, &[("uid", "7")]), secret);
    proves(app, ann(&token(&secret(1)))).await;
    for dead in [secret(2), identity_secret(TWO, "jwt", 0), "guessed".to_owned(), String::new()] {
        refuses(app, ann(&token(&dead)), "a live jwt_secret of this app").await;
    }
    refuses(app, ann(&token(&identity_secret(ONE, "hmac", 0))), "the other secret").await;
    let decoded = BASE64URL_NOPAD.encode(&hmac(&secret(0), "another message"));
    let message = unsigned(&jwt_head().to_string(), &claims(app, &[("uid", "7")]).to_string());
    refuses(app, ann(&format!("{message}.{decoded}")), "a live jwt_secret of this app").await;
}

async fn no_algorithm_but_hs256_is_taken(app: &TestApp) {
    let payload = claims(app, &[("uid", "7")]);
    for algorithm in ["none", "None", "HS384", "HS512", "RS256", "ES256", "hs256", ""] {
        let head = json!({"alg": algorithm, "typ": "JWT"});
        // The secret as the key of whatever the head says.
        refuses(app, ann(&signed(&head, &payload, &secret(0))), "not HS256").await;
    }
    let naked = unsigned(r#"{"alg":"none"}"#, &payload.to_string());
    refuses(app, ann(&format!("{naked}.")), "not HS256").await;
    refuses(app, ann(&format!("{}.", unsigned(&jwt_head().to_string(), &payload.to_string()))), "signature").await;
    refuses(app, ann(&signed(&json!({"typ": "JWT"}), &payload, &secret(0))), "three parts").await;
    let twice = r#"{"alg":"none","alg":"HS256"}"#;
    refuses(app, ann(&signed_text(twice, &payload.to_string(), &secret(0))), "three parts").await;
}

async fn a_critical_header_is_refused(app: &TestApp) {
    for critical in [json!(["b64"]), json!(["exp"]), json!([]), Value::Null] {
        let head = json!({"alg": "HS256", "crit": critical, "b64": true});
        refuses(app, ann(&signed(&head, &claims(app, &[("uid", "7")]), &secret(0))), "crit").await;
    }
}

async fn a_jwt_is_three_parts_of_base64url(app: &TestApp) {
    let token = jwt_token(app, &[("uid", "7")]);
    let parts: Vec<&str> = token.split('.').collect();
    let padded = BASE64URL.encode(&BASE64URL_NOPAD.decode(parts[2].as_bytes()).unwrap());
    for other in [
        format!("{}.{}", parts[0], parts[1]),
        format!("{token}.x"),
        format!("{token}="),
        format!("{}.{}.{padded}", parts[0], parts[1]),
        format!(".{}.{}", parts[1], parts[2]),
        format!("x.{}.{}", parts[1], parts[2]),
        ".".to_owned(),
        "a.b".to_owned(),
        "..".to_owned(),
        format!("{token} "),
    ] {
        refuses(app, ann(&other), "three parts").await;
    }
    for payload in ["", "null", "[]", "7", "{}", r#"{"identities":[],"iat":"1"}"#] {
        refuses(app, ann(&signed_text(&jwt_head().to_string(), payload, &secret(0))), "must carry iat").await;
    }
}

async fn a_jwt_lives_a_day_from_its_iat(app: &TestApp) {
    let now_seconds = app.now_ms() / 1_000;
    let timed = |iat: Value, exp: Option<i64>| {
        let mut payload = claims(app, &[("uid", "7")]);
        payload["iat"] = iat;
        if let Some(exp) = exp {
            payload["exp"] = json!(exp);
        }
        ann(&signed(&jwt_head(), &payload, &secret(0)))
    };
    for (iat, exp) in [
        (json!(now_seconds - 86_400), None),
        (json!(now_seconds + 60), None),
        (json!(now_seconds), Some(now_seconds + 1)),
    ] {
        proves(app, timed(iat, exp)).await;
    }
    for (iat, exp, why) in [
        (json!(now_seconds - 86_401), None, "more than 24 hours ago"),
        (json!(now_seconds + 61), None, "ahead of the server's clock"),
        (json!(app.now_ms()), None, "not milliseconds"),
        (json!(now_seconds), Some(now_seconds), "exp is over"),
        (Value::Null, None, "must carry iat"),
    ] {
        refuses(app, timed(iat, exp), why).await;
    }
    let mut untimed = claims(app, &[("uid", "7")]);
    untimed.as_object_mut().unwrap().remove("iat");
    refuses(app, ann(&signed(&jwt_head(), &untimed, &secret(0))), "no iat").await;
}

async fn a_jwt_of_4_kb_is_read_and_a_longer_one_is_not(app: &TestApp) {
    let padded = |characters: usize| {
        let mut payload = claims(app, &[("uid", "7")]);
        payload["padding"] = json!("x".repeat(characters));
        signed(&jwt_head(), &payload, &secret(0))
    };
    let fits = (2_800..3_000).map(padded).rfind(|token| token.len() <= 4_096).unwrap();
    assert_eq!(fits.len(), 4_096);
    proves(app, ann(&fits)).await;
    let mut long = ann(&(2_800..3_000).map(padded).find(|token| token.len() > 4_096).unwrap());
    (long["app_id"], long["format"]) = (json!(PROOF), json!("matrix"));
    let answer = app.ask(long).await.expect(201);
    assert_eq!(answer.warnings(), [("user_auth_token".to_owned(), "too_long".to_owned())]);
}

async fn a_jwt_for_somebody_else_proves_nobody(app: &TestApp) {
    for (named, why) in [
        (&[("uid", "8")][..], "another value of uid"),
        (&[("uid", "7"), ("email", "eve@example.com")], "another value of email"),
        (&[("email", "ann@example.com")], "names no uid"),
        (&[("steam_id", "7")], "names no uid"),
        (&[], "names no uid"),
        (&[("uid", "7"), ("player_id", "7")], "an identifier that there is not"),
    ] {
        refuses(app, ann(&jwt_token(app, named)), why).await;
    }
    let by_email = json!({"email": "ann@example.com", "user_auth_token": jwt_token(app, &[("uid", "7")])});
    refuses(app, by_email, "none of the call's identifiers").await;
}

async fn a_jwt_that_says_something_twice_proves_nobody(app: &TestApp) {
    let twice = jwt_token(app, &[("uid", "7"), ("uid", "7")]);
    refuses(app, ann(&twice), "more than once").await;
    let now_seconds = app.now_ms() / 1_000;
    let uid = r#"{"identifier":"uid","value":"7"}"#;
    for payload in [
        format!(r#"{{"iat":{now_seconds},"identities":[],"identities":[{uid}]}}"#),
        format!(r#"{{"iat":1,"iat":{now_seconds},"identities":[{uid}]}}"#),
        format!(r#"{{"iat":{now_seconds},"identities":[{{"identifier":"uid","value":"8","value":"7"}}]}}"#),
    ] {
        refuses(app, ann(&signed_text(&jwt_head().to_string(), &payload, &secret(0))), "each member once").await;
    }
    let once = format!(r#"{{"iat":{now_seconds},"identities":[{uid}]}}"#);
    proves(app, ann(&signed_text(&jwt_head().to_string(), &once, &secret(0)))).await;
}

async fn an_email_alone_proves_nobody_where_hmacs_join_uid_and_email(app: &TestApp) {
    let by_email = json!({
        "email": "ann@example.com", "user_auth_token": jwt_token(app, &[("email", "ann@example.com")]),
    });
    proves(app, by_email.clone()).await;
    app.change("UPDATE app SET hmac_message = 'uid_email' WHERE app_id = 2").await;
    refuses(app, by_email, "email without a uid").await;
    proves(app, ann(&jwt_token(app, &[("uid", "7")]))).await;
}
