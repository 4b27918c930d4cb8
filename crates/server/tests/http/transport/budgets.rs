//! Rate limits: what they count, what they say, and who gets around them.

use super::{QRCODE, UNREAD};
use crate::harness::world::{KEY, OTHER_KEY, START_MS};
use crate::harness::{Answer, Call, TestApp, on_both_engines};
use server::address::TrustedProxies;

on_both_engines![
    the_key_s_budget_is_shown_spent_and_comes_back,
    a_429_says_in_header_and_text_when_to_come_back,
    keys_do_not_share_a_budget,
    refused_calls_cost_as_much_as_others,
    failed_sign_ins_are_counted_by_address,
    a_right_key_works_from_an_address_that_is_out_of_tries,
    only_a_trusted_proxy_says_whose_address_it_is,
    an_ipv6_network_shares_one_budget,
    zero_is_no_limit,
];

fn limited(app: &TestApp, per_key: u32, failed: u32) -> TestApp {
    app.with(|settings| {
        settings.requests_per_key = per_key;
        settings.failed_keys_per_address = failed;
    })
}

fn remaining(answer: &Answer) -> u32 {
    answer.header("x-rate-limit-remaining").parse().unwrap()
}

async fn the_key_s_budget_is_shown_spent_and_comes_back(app: &TestApp) {
    let app = limited(app, 3, 60);
    for left in [2, 1, 0] {
        let answer = app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
        assert_eq!(remaining(&answer), left);
        assert_eq!(answer.header("x-rate-limit-reset"), (START_MS + 60_000).to_string());
    }
    app.send(Call::get(UNREAD).key(KEY)).await.expect(429);
    app.pass_ms(59_999);
    app.send(Call::get(QRCODE).key(KEY)).await.expect(429);
    assert_eq!(app.rows("link").await, 0);
    app.pass_ms(1);
    let answer = app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
    assert_eq!(remaining(&answer), 2);
    assert_eq!(answer.header("x-rate-limit-reset"), (START_MS + 120_000).to_string());
}

async fn a_429_says_in_header_and_text_when_to_come_back(app: &TestApp) {
    let app = limited(app, 1, 1);
    app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
    app.send(Call::get(UNREAD)).await.expect(401);
    app.pass_ms(1_500);
    for call in [Call::get(UNREAD).key(KEY), Call::get(UNREAD)] {
        let answer = app.send(call).await.expect(429);
        assert_eq!(answer.header("retry-after"), "59");
        let problem = answer.json();
        assert_eq!(problem["type"], "urn:lifeline:problem:rate-limited");
        let detail = problem["detail"].as_str().unwrap();
        // START_MS is 12:00:00; the window ends a minute after it.
        assert!(detail.contains("retry after 2026-05-04 12:01:00 UTC"), "{detail}");
        assert_eq!((remaining(&answer), answer.header("cache-control")), (0, "private, no-store"));
        assert_eq!(answer.header("x-rate-limit-reset"), (START_MS + 60_000).to_string());
    }
}

async fn keys_do_not_share_a_budget(app: &TestApp) {
    let app = limited(app, 1, 60);
    app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
    app.send(Call::get(UNREAD).key(KEY)).await.expect(429);
    app.send(Call::get(&UNREAD.replace("/one/", "/two/")).key(OTHER_KEY)).await.expect(200);
}

async fn refused_calls_cost_as_much_as_others(app: &TestApp) {
    let app = limited(app, 2, 60);
    let answer = app.send(Call::get("/v1/one/console/qrcode").key(KEY)).await.expect(400);
    assert_eq!(remaining(&answer), 1);
}

async fn failed_sign_ins_are_counted_by_address(app: &TestApp) {
    let app = limited(app, 60_000, 3);
    for (call, code, left) in [
        (Call::get(UNREAD), 401, 2),
        (Call::get(QRCODE).key("one_api_wrong"), 401, 1),
        (Call::get(QRCODE).key(OTHER_KEY), 403, 0),
        (Call::get(UNREAD).key("one_api_wrong"), 429, 0),
        (Call::get(UNREAD).key(OTHER_KEY), 429, 0),
    ] {
        let answer = app.send(call).await.expect(code);
        assert_eq!(remaining(&answer), left);
    }
    app.send(Call::get(UNREAD).from("203.0.113.8")).await.expect(401);
}

async fn a_right_key_works_from_an_address_that_is_out_of_tries(app: &TestApp) {
    let app = limited(app, 60_000, 1);
    app.send(Call::get(UNREAD)).await.expect(401);
    app.send(Call::get(UNREAD)).await.expect(429);
    app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
}

async fn only_a_trusted_proxy_says_whose_address_it_is(app: &TestApp) {
    let app = limited(app, 60_000, 1).with(|settings| {
        settings.trusted_proxies = TrustedProxies::parse(&["10.0.0.0/8".to_owned()]).unwrap();
    });
    let forwarded = |peer: &str, whom: &str| Call::get(UNREAD).from(peer).header("x-forwarded-for", whom);
    // A stranger's word changes nothing: both are one address.
    app.send(forwarded("203.0.113.7", "198.51.100.1")).await.expect(401);
    app.send(forwarded("203.0.113.7", "198.51.100.2")).await.expect(429);
    // The proxy's does; what its client has written left of that does not.
    app.send(forwarded("10.0.0.1", "198.51.100.1")).await.expect(401);
    app.send(forwarded("10.0.0.2", "6.6.6.6, 198.51.100.1")).await.expect(429);
    app.send(forwarded("10.0.0.1", "198.51.100.2, 10.9.9.9")).await.expect(401);
}

async fn an_ipv6_network_shares_one_budget(app: &TestApp) {
    let app = limited(app, 60_000, 1);
    app.send(Call::get(UNREAD).from("2001:db8:1:2::1")).await.expect(401);
    app.send(Call::get(UNREAD).from("2001:db8:1:2:ffff::9")).await.expect(429);
    app.send(Call::get(UNREAD).from("2001:db8:1:3::1")).await.expect(401);
}

async fn zero_is_no_limit(app: &TestApp) {
    let app = limited(app, 0, 0);
    for _ in 0..100 {
        app.send(Call::get(UNREAD)).await.expect(401);
        let answer = app.send(Call::get(UNREAD).key(KEY)).await.expect(200);
        assert!(remaining(&answer) > 1_000_000);
    }
}
