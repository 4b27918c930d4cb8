//! Methods, addresses, and what every answer carries.

use super::{QRCODE, UNREAD};
use crate::harness::world::{KEY, OTHER_KEY, START_MS};
use crate::harness::{Call, TestApp, on_both_engines};
use axum::http::Method;

on_both_engines![
    a_trailing_slash_is_the_same_resource,
    head_makes_no_link,
    another_method_is_405_with_those_that_are_taken,
    every_answer_carries_request_id_budget_and_cache_headers,
    a_problem_names_its_request,
    an_address_that_is_none_is_a_problem_too,
];

async fn a_trailing_slash_is_the_same_resource(app: &TestApp) {
    app.send(Call::get(&QRCODE.replace('?', "/?")).key(KEY)).await.expect(201);
    app.send(Call::post(&QRCODE.replace('?', "/?")).key(KEY)).await.expect(201);
    app.send(Call::get(&UNREAD.replace('?', "/?")).key(KEY)).await.expect(200);
}

async fn head_makes_no_link(app: &TestApp) {
    for path in [QRCODE.to_owned(), QRCODE.replace('?', "/?")] {
        let answer = app.send(Call::new(Method::HEAD, &path).key(KEY)).await.expect(405);
        assert_eq!(answer.header("allow"), "GET, POST");
    }
    assert_eq!(app.rows("link").await, 0);
}

async fn another_method_is_405_with_those_that_are_taken(app: &TestApp) {
    for (path, taken) in [(QRCODE, vec!["GET", "POST"]), (UNREAD, vec!["GET"])] {
        for method in [Method::PUT, Method::DELETE, Method::PATCH] {
            let answer = app.send(Call::new(method, path).key(KEY)).await.expect(405);
            let allow: Vec<&str> = answer.header("allow").split(',').map(str::trim).collect();
            assert!(taken.iter().all(|method| allow.contains(method)), "{allow:?}");
            assert!(!allow.contains(&"PUT"), "{allow:?}");
            assert_eq!(answer.json()["type"], "urn:lifeline:problem:method-not-allowed");
        }
    }
}

async fn every_answer_carries_request_id_budget_and_cache_headers(app: &TestApp) {
    let qrcode = || Call::post("/v1/one/console/qrcode");
    let mut ids = Vec::new();
    for (call, code) in [
        (Call::get(QRCODE).key(KEY), 201),
        (Call::get(&format!("{QRCODE}&dry_run=true")).key(KEY), 200),
        (qrcode().key(KEY).form(&[]), 400),
        (qrcode().key(KEY).body("application/json", "{"), 400),
        (qrcode().key(KEY).body("text/plain", "x"), 415),
        (qrcode().key(KEY).header("content-length", "9999999").body("text/plain", "x"), 413),
        (qrcode(), 401),
        (qrcode().key(OTHER_KEY), 403),
        (Call::new(Method::PUT, QRCODE).key(KEY), 405),
        (Call::get(UNREAD), 401),
        (Call::get("/v1/one/console/messages/unread").key(KEY), 400),
    ] {
        let answer = app.send(call).await.expect(code);
        assert_eq!(answer.header("cache-control"), "private, no-store", "{code}");
        answer.header("x-rate-limit-remaining").parse::<u32>().unwrap();
        let resets_at_ms = answer.header("x-rate-limit-reset").parse::<i64>().unwrap();
        assert!((START_MS..=START_MS + 60_000).contains(&resets_at_ms), "{code} {resets_at_ms}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        ids.push(answer.header("x-request-id").to_owned());
    }
    let unread = app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
    assert_eq!((unread.header("cache-control"), unread.header("vary")), ("private, no-cache", "Authorization"));
    assert!(!unread.header("x-rate-limit-remaining").is_empty() && !unread.header("x-rate-limit-reset").is_empty());
    ids.push(unread.header("x-request-id").to_owned());
    assert!(ids.iter().all(|id| (13..=28).contains(&id.len())), "{ids:?}");
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "each request has an id of its own");
}

async fn a_problem_names_its_request(app: &TestApp) {
    let answer = app.send(Call::post("/v1/one/console/qrcode").key(KEY).form(&[("uid", " 7")])).await.expect(400);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    let mut members: Vec<&String> = problem.as_object().unwrap().keys().collect();
    members.sort_unstable();
    assert_eq!(members, ["detail", "errors", "request_id", "status", "title", "type"]);
    assert_eq!(problem["type"], "urn:lifeline:problem:invalid-request");
    assert_eq!(problem["title"], "Bad Request");
    assert_eq!(problem["status"], 400);
    assert_eq!(problem["request_id"], answer.header("x-request-id"));
    assert_eq!(problem["errors"].as_array().unwrap().len(), 2);
}

async fn an_address_that_is_none_is_a_problem_too(app: &TestApp) {
    for path in ["/v1/one/console", "/v1/one/console/qrcode/x", "/v1/one/console/messages"] {
        let answer = app.send(Call::get(path).key(KEY)).await.expect(404);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json()["request_id"], answer.header("x-request-id"));
    }
}
