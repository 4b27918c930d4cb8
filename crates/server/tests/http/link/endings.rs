//! A link that no longer opens says why.

use super::{PERSONAL, about_ann, for_one_person, revoke};
use crate::harness::{Answer, Browser, Made, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    a_link_ends_when_its_time_is_over,
    a_link_ends_with_its_last_view,
    a_link_ends_when_it_is_revoked,
    whichever_comes_first_ends_it,
    no_view_is_taken_of_a_link_whose_time_is_over,
    a_link_without_a_limit_opens_for_everybody,
];

const HOUR_MS: i64 = 60 * 60 * 1000;

async fn open(app: &TestApp, made: &Made) -> Answer {
    Browser::default().get(app, &made.url).await
}

/// 410, with its own reason and none of the others, and nothing personal.
#[track_caller]
fn assert_gone(answer: &Answer, reason: &str) {
    assert_eq!(answer.code(), 410);
    for known in ["This code has expired", "This code has been used up", "This code was switched off"] {
        assert_eq!(answer.text().contains(known), known == reason, "{known}");
    }
    assert!(answer.text().contains("Scan the new code"));
    assert!(answer.text().contains("http://help.example/one/hc/en/1-plain-game-one/\""));
    assert!(answer.set_cookies().is_empty());
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.says_nothing_of(&PERSONAL);
}

async fn a_link_ends_when_its_time_is_over(app: &TestApp) {
    let made = app.make(about_ann(json!({"time": "1h"}))).await;
    app.pass_ms(HOUR_MS - 1);
    open(app, &made).await.expect(303);
    app.pass_ms(1);
    assert_gone(&open(app, &made).await, "This code has expired");
}

async fn a_link_ends_with_its_last_view(app: &TestApp) {
    let made = app.make(about_ann(json!({"viewcount": 3}))).await;
    for _ in 0..3 {
        open(app, &made).await.expect(303);
    }
    assert_gone(&open(app, &made).await, "This code has been used up");
}

async fn a_link_ends_when_it_is_revoked(app: &TestApp) {
    let made = app.make(about_ann(json!({}))).await;
    revoke(app, &made).await;
    assert_gone(&open(app, &made).await, "This code was switched off");
}

async fn whichever_comes_first_ends_it(app: &TestApp) {
    let made = app.make(about_ann(json!({"time": "1h", "viewcount": 1}))).await;
    open(app, &made).await.expect(303);
    assert_gone(&open(app, &made).await, "This code has been used up");
    let made = app.make(about_ann(json!({"time": "1h", "viewcount": 1}))).await;
    app.pass_ms(HOUR_MS);
    assert_gone(&open(app, &made).await, "This code has expired");
}

async fn no_view_is_taken_of_a_link_whose_time_is_over(app: &TestApp) {
    let made = for_one_person(app).await;
    app.pass_ms(24 * HOUR_MS);
    open(app, &made).await.expect(410);
    app.pass_ms(-24 * HOUR_MS);
    open(app, &made).await.expect(303);
}

async fn a_link_without_a_limit_opens_for_everybody(app: &TestApp) {
    let made = app.make(json!({})).await;
    for _ in 0..20 {
        open(app, &made).await.expect(303);
    }
}
