//! What is not there and what may not be seen look the same.

use super::BASE;
use crate::harness::markup::links;
use crate::harness::world::{FAQS, UNPUBLISHED};
use crate::harness::{Answer, Browser, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    a_filtered_faq_s_page_is_that_of_one_that_never_was,
    an_unpublished_one_s_too,
    a_vote_on_either_is_answered_alike,
    the_page_leads_on,
];

/// As long as the others, and so are the pages.
const NEVER: i64 = 9;

/// Status, headers and body, but for the request's own name and the number that was asked for.
fn told(answer: &Answer, faq: i64) -> (u16, Vec<(String, String)>, String) {
    let header = |(name, value): (&axum::http::HeaderName, &axum::http::HeaderValue)| {
        (name.to_string(), value.to_str().unwrap().to_owned())
    };
    let headers = answer.headers.iter().map(header).filter(|(name, _)| name != "x-request-id");
    (answer.code(), headers.collect(), answer.text().replace(&format!("/faq/{faq}"), "/faq/N"))
}

async fn assert_alike(app: &TestApp, browser: &mut Browser, faq: i64, end: &str) {
    let asked = async |browser: &mut Browser, faq: i64| {
        let answer = browser.get(app, &format!("{BASE}faq/{faq}{end}")).await.expect(404);
        told(&answer, faq)
    };
    let hidden = asked(browser, faq).await;
    assert_eq!(hidden, asked(browser, NEVER).await, "{faq}{end}");
}

async fn a_filtered_faq_s_page_is_that_of_one_that_never_was(app: &TestApp) {
    let mut player = Player::new(app, json!({"help_faq_filter": {"tags": ["ps5"], "operator": "or"}})).await;
    for (faq, _, title, ..) in FAQS.into_iter().skip(1) {
        let slug = domain::name::slug(title);
        for end in ["/", "-x/", &format!("-{slug}/"), "/?tags=billing&op=or", "/?q=1"] {
            assert_alike(app, &mut player.browser, faq, end).await;
        }
    }
    for end in ["/?tags=ps5", "-a-purchase-is-missing/?tags=billing&op=not"] {
        assert_alike(app, &mut Browser::default(), 3, end).await;
    }
}

async fn an_unpublished_one_s_too(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let of_another_app = 6;
    for faq in [UNPUBLISHED, of_another_app] {
        assert_alike(app, &mut player.browser, faq, "/").await;
        assert_alike(app, &mut Browser::default(), faq, "/").await;
        assert_alike(app, &mut Browser::default(), faq, "-still-being-written/").await;
    }
}

async fn a_vote_on_either_is_answered_alike(app: &TestApp) {
    let mut player = Player::new(app, json!({"help_faq_filter": {"tags": ["ps5"], "operator": "or"}})).await;
    for faq in [2, 3, UNPUBLISHED, 6] {
        for csrf in [player.csrf.clone(), "x".to_owned()] {
            let fields = [("helpful", "true"), ("csrf", csrf.as_str())];
            let vote = |faq: i64| format!("{BASE}faq/{faq}/vote");
            let hidden = player.browser.post(app, &vote(faq), &fields).await.expect(404);
            let never = player.browser.post(app, &vote(NEVER), &fields).await.expect(404);
            assert_eq!(told(&hidden, faq), told(&never, NEVER));
        }
    }
    assert_eq!(app.rows("faq_vote").await, 0);
}

async fn the_page_leads_on(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let page = player.get(app, "faq/99/").await.expect(404);
    assert!(page.text().contains("role=\"search\""));
    let ways = links(page.text());
    assert!(ways.contains(&BASE.to_owned()) && ways.contains(&format!("{BASE}chat/")), "{ways:?}");
    let page = Browser::default().get(app, &format!("{BASE}faq/99/")).await.expect(404);
    assert!(!links(page.text()).contains(&format!("{BASE}chat/")));
}
