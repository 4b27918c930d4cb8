//! Who may call (contract 1.1).

use super::{QRCODE, UNREAD};
use crate::harness::world::{KEY, OTHER_KEY, READ_KEY};
use crate::harness::{Answer, Call, TestApp, on_both_engines};
use data_encoding::BASE64;
use server::vault::hash;

on_both_engines![
    a_key_is_taken_in_each_of_its_forms,
    no_key_or_a_wrong_one_is_401,
    a_key_with_a_password_is_401,
    a_revoked_key_is_401,
    a_right_key_on_another_domain_is_403,
    a_key_without_the_scope_is_403,
    without_a_key_the_parameters_are_not_judged,
];

fn basic(credentials: &str) -> String {
    format!("Basic {}", BASE64.encode(credentials.as_bytes()))
}

async fn with(app: &TestApp, path: &str, authorization: &str) -> Answer {
    app.send(Call::get(path).header("authorization", authorization)).await
}

async fn a_key_is_taken_in_each_of_its_forms(app: &TestApp) {
    let unpadded = basic(&format!("{KEY}:")).trim_end_matches('=').to_owned();
    for authorization in [
        basic(&format!("{KEY}:")),
        basic(KEY),
        unpadded,
        basic(KEY).replace("Basic", "basic"),
        format!("Bearer {KEY}"),
        format!("bearer {KEY}"),
    ] {
        with(app, QRCODE, &authorization).await.expect(201);
        with(app, UNREAD, &authorization).await.expect(200);
    }
}

async fn no_key_or_a_wrong_one_is_401(app: &TestApp) {
    let nearly = format!("{}0", &KEY[..KEY.len() - 1]);
    for path in [QRCODE, UNREAD] {
        let mut answers = vec![app.send(Call::get(path)).await];
        for authorization in [
            basic(&format!("{nearly}:")),
            basic(":"),
            basic(""),
            basic(&format!(":{KEY}")),
            format!("Bearer {nearly}"),
            format!("Digest {KEY}"),
            KEY.to_owned(),
            "Basic ###".to_owned(),
        ] {
            answers.push(with(app, path, &authorization).await);
        }
        for answer in answers {
            let answer = answer.expect(401);
            assert!(answer.header("www-authenticate").starts_with("Basic "), "{:?}", answer.headers);
            answer.says_nothing_of(&[&nearly, KEY]);
        }
    }
    assert_eq!(app.rows("link").await, 0);
}

async fn a_key_with_a_password_is_401(app: &TestApp) {
    with(app, QRCODE, &basic(&format!("{KEY}:password"))).await.expect(401);
}

async fn a_revoked_key_is_401(app: &TestApp) {
    let domain_id = app.store().domain("one".to_owned()).await.unwrap().unwrap();
    app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
    assert!(app.store().revoke_key(domain_id, hash(KEY), app.now_ms()).await.unwrap());
    app.send(Call::get(UNREAD).key(KEY)).await.expect(401);
    app.send(Call::get(QRCODE).key(KEY)).await.expect(401);
}

async fn a_right_key_on_another_domain_is_403(app: &TestApp) {
    for path in [QRCODE, UNREAD] {
        let answer = app.send(Call::get(path).key(OTHER_KEY)).await.expect(403);
        assert!(answer.json()["detail"].as_str().unwrap().contains("another domain"));
        let other = path.replace("/one/", "/nowhere/");
        app.send(Call::get(&other).key(KEY)).await.expect(403);
    }
    assert_eq!(app.rows("link").await, 0);
}

async fn a_key_without_the_scope_is_403(app: &TestApp) {
    for path in [QRCODE, UNREAD] {
        let answer = app.send(Call::get(path).key(READ_KEY)).await.expect(403);
        assert!(answer.json()["detail"].as_str().unwrap().contains("console"));
    }
}

async fn without_a_key_the_parameters_are_not_judged(app: &TestApp) {
    let answer = app.send(Call::post("/v1/one/console/qrcode").body("text/plain", "x")).await.expect(401);
    assert!(answer.json().get("errors").is_none());
}
