//! Signing in and out of the inbox.

use crate::harness::world::{AGENT, OTHER_AGENT, PASSWORD};
use crate::harness::{Answer, Browser, Call, Desk, TestApp, csrf_of, on_both_engines};

on_both_engines![
    the_right_password_opens_the_inbox,
    a_wrong_password_opens_nothing_and_tells_nothing,
    an_account_is_slowed_after_wrong_passwords_from_many_addresses,
    an_address_is_slowed_after_ten_wrong_passwords,
    right_passwords_cost_nothing,
    signing_out_ends_the_session,
    a_session_ends_after_fourteen_days,
    without_a_session_a_page_leads_to_the_sign_in,
    the_session_s_cookie_is_out_of_reach,
];

const HOST: &str = "help.example";

/// One try from an address.
async fn try_from(app: &TestApp, address: &str, email: &str, password: &str) -> Answer {
    let mut browser = Browser::default();
    let csrf = csrf_of(browser.get(app, "/inbox/sign-in").await.expect(200).text());
    let fields = [("csrf", csrf.as_str()), ("email", email), ("password", password)];
    let call = browser.call(axum::http::Method::POST, HOST, "/inbox/sign-in").from(address).form(&fields);
    app.send(call).await
}

async fn the_right_password_opens_the_inbox(app: &TestApp) {
    for email in [AGENT, "Agent@ONE.example", " agent@one.example "] {
        let answer = try_from(app, "203.0.113.7", email, PASSWORD).await.expect(303);
        assert_eq!(answer.location(), "/inbox");
    }
    let mut desk = Desk::sign_in(app, AGENT).await;
    let inbox = desk.get(app, "/inbox").await.expect(200);
    assert!(inbox.text().contains("Mara") && inbox.text().contains("No open issues"));
}

async fn a_wrong_password_opens_nothing_and_tells_nothing(app: &TestApp) {
    let known = try_from(app, "203.0.113.7", AGENT, "wrong").await.expect(422);
    let unknown = try_from(app, "203.0.113.7", "nobody@one.example", "wrong").await.expect(422);
    for answer in [&known, &unknown] {
        assert!(answer.text().contains("E-mail or password is wrong."));
        assert!(answer.set_cookies().is_empty());
        answer.says_nothing_of(&["\"wrong\""]);
    }
    let without = |answer: &Answer, email: &str| answer.text().replace(&csrf_of(answer.text()), "").replace(email, "");
    assert_eq!(without(&known, AGENT), without(&unknown, "nobody@one.example"));
    try_from(app, "203.0.113.7", AGENT, "").await.expect(422);
    try_from(app, "203.0.113.7", "", "").await.expect(422);
    try_from(app, "203.0.113.7", AGENT, &PASSWORD.to_uppercase()).await.expect(422);
    assert_eq!(app.rows("agent_session").await, 0);
}

async fn an_account_is_slowed_after_wrong_passwords_from_many_addresses(app: &TestApp) {
    for number in 0..server::limits::WRONG_PASSWORDS_PER_ACCOUNT_MAX {
        try_from(app, &format!("198.51.100.{number}"), AGENT, "wrong").await.expect(422);
    }
    // Also with the right password.
    let answer = try_from(app, "203.0.113.99", AGENT, PASSWORD).await.expect(429);
    assert!(answer.text().contains("Too many wrong passwords. You can try again in 1"), "{}", answer.text());
    try_from(app, "203.0.113.99", OTHER_AGENT, PASSWORD).await.expect(303);
    app.pass_ms(15 * 60 * 1000);
    try_from(app, "203.0.113.99", AGENT, PASSWORD).await.expect(303);
}

async fn an_address_is_slowed_after_ten_wrong_passwords(app: &TestApp) {
    for number in 0..10 {
        let network = format!("2001:db8::{number}");
        try_from(app, &network, &format!("agent{number}@one.example"), "wrong").await.expect(422);
    }
    try_from(app, "2001:db8::99", OTHER_AGENT, PASSWORD).await.expect(429);
    try_from(app, "203.0.113.7", OTHER_AGENT, PASSWORD).await.expect(303);
    app.pass_ms(15 * 60 * 1000);
    try_from(app, "2001:db8::99", OTHER_AGENT, PASSWORD).await.expect(303);
}

async fn right_passwords_cost_nothing(app: &TestApp) {
    for _ in 0..12 {
        try_from(app, "203.0.113.7", AGENT, PASSWORD).await.expect(303);
    }
}

async fn signing_out_ends_the_session(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    let mut copy = desk.clone();
    let mut other = Desk::sign_in(app, AGENT).await;
    let answer = desk.post(app, "/inbox/sign-out", &[]).await.expect(303);
    assert_eq!(answer.location(), "/inbox/sign-in");
    assert!(!desk.browser.cookies(HOST).contains_key("ll_inbox"));
    copy.get(app, "/inbox").await.expect(401);
    other.get(app, "/inbox").await.expect(200);
}

async fn a_session_ends_after_fourteen_days(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    app.pass_ms(14 * 24 * 60 * 60 * 1000 - 1);
    desk.get(app, "/inbox").await.expect(200);
    app.pass_ms(1);
    desk.get(app, "/inbox").await.expect(401);
}

async fn without_a_session_a_page_leads_to_the_sign_in(app: &TestApp) {
    let page = |path: &str| Call::get(path).header("accept", "text/html,*/*");
    for path in ["/inbox", "/inbox/issues/1"] {
        let answer = app.send(page(path)).await.expect(303);
        assert_eq!(answer.location(), "/inbox/sign-in");
        let script = app.send(page(path).by_script()).await.expect(401);
        assert_eq!(script.header("content-type"), "application/problem+json");
        app.send(Call::get(path).header("accept", "application/json")).await.expect(401);
    }
}

async fn the_session_s_cookie_is_out_of_reach(app: &TestApp) {
    let app = app.at("https://help.example", "https://help.example");
    let answer = try_from(&app, "203.0.113.7", AGENT, PASSWORD).await.expect(303);
    let [cookie] = answer.set_cookies()[..] else { panic!("{:?}", answer.headers) };
    for part in ["ll_inbox=", "; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure"] {
        assert!(cookie.contains(part), "{part} not in {cookie}");
    }
}
