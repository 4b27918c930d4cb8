//! What is wrong with a body, or with how it says things (contract 1.1).

use super::encoding::Encoding;
use crate::harness::world::KEY;
use crate::harness::{Answer, Call, TestApp, on_both_engines};
use serde_json::{Map, Value, json};

on_both_engines![
    an_unknown_parameter_is_ignored_and_named,
    the_same_parameter_twice_is_refused,
    the_body_wins_over_the_query,
    an_empty_body_needs_no_content_type,
    another_content_type_is_415,
    a_body_over_the_limit_is_413,
    a_body_that_is_no_json_object_is_named_as_a_whole,
    broken_multipart_is_named_as_a_whole,
    text_that_is_not_utf_8_is_refused_by_name,
    text_that_is_not_utf_8_hides_no_other_fault,
    every_fault_is_in_one_answer,
    a_fault_does_not_repeat_what_a_player_is_called,
];

const PATH: &str = "/v1/one/console/qrcode";

fn post() -> Call {
    Call::post(PATH).key(KEY)
}

fn fault(parameter: &str, code: &str) -> Vec<(String, String)> {
    vec![(parameter.to_owned(), code.to_owned())]
}

fn parameters(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

async fn refused(app: &TestApp, call: Call) -> Answer {
    let answer = app.send(call).await.expect(400);
    assert_eq!(app.rows("link").await, 0);
    answer
}

async fn an_unknown_parameter_is_ignored_and_named(app: &TestApp) {
    for encoding in Encoding::ALL {
        let call = encoding.call(&parameters(json!({"app_id": 1, "format": "matrix", "platform_type": "web"})));
        let answer = app.send(call).await.expect(201);
        assert_eq!(answer.warnings(), fault("platform_type", "unknown"), "{encoding:?}");
    }
}

async fn the_same_parameter_twice_is_refused(app: &TestApp) {
    let twice = [("app_id", "1"), ("uid", "7"), ("uid", "7")];
    let fields = twice.map(|(name, value)| (name, value.as_bytes()));
    for call in [
        post().form(&twice),
        post().multipart(&fields),
        post().body("application/json", r#"{"app_id": 1, "uid": "7", "uid": "7"}"#),
        Call::get(&format!("{PATH}?app_id=1&uid=7&uid=7")).key(KEY),
    ] {
        let answer = refused(app, call).await;
        assert_eq!(answer.errors(), fault("uid", "duplicate"));
    }
}

async fn the_body_wins_over_the_query(app: &TestApp) {
    let call = Call::post(&format!("{PATH}?app_id=999&format=matrix&strict=true&language=de")).key(KEY);
    // Strict comes from the query; language from the body, where it is wrong.
    let answer = refused(app, call.clone().form(&[("app_id", "1"), ("language", "tlh")])).await;
    assert_eq!(answer.errors(), fault("language", "unknown"));
    let answer = app.send(call.form(&[("app_id", "1")])).await.expect(201);
    assert!(answer.json().get("warnings").is_none());
}

async fn an_empty_body_needs_no_content_type(app: &TestApp) {
    let answer = app.send(Call::post(&format!("{PATH}?app_id=1&format=svg")).key(KEY)).await.expect(201);
    assert!(answer.json()["qrcode"].as_str().unwrap().starts_with('<'));
    let answer = app.send(post()).await.expect(400);
    assert_eq!(answer.errors(), fault("app_id", "required"));
}

async fn another_content_type_is_415(app: &TestApp) {
    for kind in ["text/plain", "application/xml", "application/jsonp", ""] {
        let answer = app.send(post().body(kind, "{\"app_id\": 1}")).await.expect(415);
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    for kind in ["application/json; charset=utf-8", "Application/JSON"] {
        app.send(post().body(kind, "{\"app_id\": 1, \"format\": \"matrix\"}")).await.expect(201);
    }
}

async fn a_body_over_the_limit_is_413(app: &TestApp) {
    let limit = server::limits::BODY_BYTES_MAX;
    let padded = |bytes: usize| {
        let body = r#"{"app_id": 1, "format": "matrix"}"#;
        format!("{body}{}", " ".repeat(bytes - body.len()))
    };
    app.send(post().body("application/json", padded(limit))).await.expect(201);
    app.send(post().body("application/json", padded(limit + 1))).await.expect(413);
    let declared = (limit + 1).to_string();
    app.send(post().json(&json!({"app_id": 1})).header("content-length", declared)).await.expect(413);
    assert_eq!(app.rows("link").await, 1);
}

async fn a_body_that_is_no_json_object_is_named_as_a_whole(app: &TestApp) {
    for (body, code) in [
        (&b"{\"app_id\": 1"[..], "malformed_json"),
        (b"{\"app_id\": 1} x", "malformed_json"),
        (b"{\"app_id\": 1, \"uid\": \"\xff\"}", "malformed_json"),
        (b"[1]", "invalid"),
        (b"null", "invalid"),
    ] {
        let answer = refused(app, post().body("application/json", body)).await;
        assert_eq!(answer.errors(), fault("", code), "{}", String::from_utf8_lossy(body));
    }
}

async fn broken_multipart_is_named_as_a_whole(app: &TestApp) {
    let kind = "multipart/form-data; boundary=limit";
    let part = "--limit\r\nContent-Disposition: form-data; name=\"app_id\"\r\n\r\n1\r\n";
    for (kind, body) in [(kind, "app_id=1"), (kind, part), ("multipart/form-data", part)] {
        let answer = refused(app, post().body(kind, body)).await;
        assert_eq!(answer.errors(), fault("", "invalid"), "{body}");
    }
    let many: Vec<(String, &[u8])> = (0..201).map(|number| (format!("field_{number}"), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let answer = refused(app, post().multipart(&many)).await;
    assert_eq!(answer.errors(), fault("", "too_many"));
}

async fn text_that_is_not_utf_8_is_refused_by_name(app: &TestApp) {
    for call in [
        post().body("application/x-www-form-urlencoded", "app_id=1&name=%ff%fe"),
        post().multipart(&[("app_id", b"1"), ("name", b"\xff\xfe")]),
        Call::get(&format!("{PATH}?app_id=1&name=%ff")).key(KEY),
    ] {
        let answer = refused(app, call).await;
        assert_eq!(answer.errors(), fault("name", "invalid"));
    }
}

async fn text_that_is_not_utf_8_hides_no_other_fault(app: &TestApp) {
    let call = post().multipart(&[("app_id", b"x"), ("name", b"\xff"), ("uid", b" 7")]);
    let mut named: Vec<String> = refused(app, call).await.errors().into_iter().map(|(name, _)| name).collect();
    named.sort_unstable();
    assert_eq!(named, ["app_id", "name", "uid"]);
}

async fn every_fault_is_in_one_answer(app: &TestApp) {
    let wrong = json!({
        "app_id": 999, "format": "gif", "expiry": {"time": "2w", "viewcount": 0}, "uid": " 7", "email": "ann",
        "phone_number": "1", "first_user_message": "x".repeat(501), "custom_fields": [], "tags": {},
        "help_faq_filter": {"tags": [], "operator": "xor"}, "webchat_widget": "x", "includes": ["x"],
        "initiate_chat": "x", "strict": "x", "dry_run": "x", "language": "tlh", "nonsense": 1,
    });
    let mut expected = [
        "app_id",
        "format",
        "expiry.time",
        "expiry.viewcount",
        "uid",
        "email",
        "phone_number",
        "first_user_message",
        "custom_fields",
        "tags",
        "help_faq_filter.tags",
        "help_faq_filter.operator",
        "webchat_widget",
        "includes[0]",
        "initiate_chat",
        "strict",
        "dry_run",
    ];
    expected.sort_unstable();
    for encoding in Encoding::ALL {
        let answer = refused(app, encoding.call(&parameters(wrong.clone()))).await;
        let mut found: Vec<String> = answer.errors().into_iter().map(|(parameter, _)| parameter).collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{encoding:?}");
        let warned: Vec<String> = answer.warnings().into_iter().map(|(parameter, _)| parameter).collect();
        assert_eq!(warned, ["nonsense", "language"], "{encoding:?}");
    }
}

async fn a_fault_does_not_repeat_what_a_player_is_called(app: &TestApp) {
    let secrets = json!({
        "app_id": 1, "uid": " s3cret-uid", "email": "s3cret-email", "phone_number": "s3cret-phone",
        "first_user_message": "s3cret-message ".repeat(40), "custom_fields": {"level": "s3cret-level"},
        "user_auth_token": "s3cret-token", "name": format!("s3cret-name{}", "x".repeat(255)),
    });
    let answer = refused(app, post().json(&secrets)).await;
    answer.says_nothing_of(&["s3cret"]);
}
