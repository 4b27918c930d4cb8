//! Each hit is kept as counted, or with why it was not.

use super::{about_ann, domain_id, revoke};
use crate::harness::{Browser, Call, Made, Player, TestApp, on_both_engines};
use axum::http::Method;
use domain::ids::LinkId;
use serde_json::json;

on_both_engines![each_hit_is_kept_with_its_reason, what_opens_no_link_is_no_hit];

/// What the recorder has kept of a link, once all of it is written.
async fn hits(app: &TestApp, made: &Made) -> Vec<(String, i64)> {
    app.server.hits.close().await;
    app.store().hits(domain_id(app).await, LinkId::parse(&made.link_id).unwrap()).await.unwrap()
}

async fn each_hit_is_kept_with_its_reason(app: &TestApp) {
    let made = app.make(about_ann(json!({"viewcount": 2, "time": "1h"}))).await;
    let path = format!("/{}", made.code());
    let mut player = Player::scan(app, &made).await;
    player.browser.get(app, &made.url).await.expect(303);
    for (call, code) in [
        (Call::new(Method::HEAD, &path), 200),
        (Call::get(&path).header("sec-purpose", "prefetch"), 503),
        (Call::get(&path).header("sec-fetch-dest", "image"), 200),
        (Call::get(&path).header("user-agent", "Twitterbot/1.0"), 200),
        (Call::post(&path), 303),
        (Call::get(&path), 410),
    ] {
        app.send(call).await.expect(code);
    }
    app.pass_ms(60 * 60 * 1000);
    app.send(Call::get(&path)).await.expect(410);
    revoke(app, &made).await;
    app.send(Call::get(&path)).await.expect(410);
    let expected = [
        ("counted", 2),
        ("expired", 1),
        ("head", 1),
        ("not_a_document", 1),
        ("prefetch", 1),
        ("preview", 1),
        ("returned", 1),
        ("revoked", 1),
        ("used_up", 1),
    ];
    assert_eq!(hits(app, &made).await, expected.map(|(reason, count)| (reason.to_owned(), count)));
    assert_eq!(app.rows("link_hit").await, 10);
}

async fn what_opens_no_link_is_no_hit(app: &TestApp) {
    let made = app.make(json!({})).await;
    Browser::default().get(app, "/0000000000000000").await.expect(404);
    Browser::default().page(app, "/one/hc/en/1/").await.expect(200);
    assert_eq!(hits(app, &made).await, []);
    assert_eq!(app.rows("link_hit").await, 0);
}
