//! A form without its session's token changes nothing.

use crate::harness::world::{ADMIN, AGENT, PASSWORD};
use crate::harness::{Browser, Desk, Player, TestApp, csrf_of, on_both_engines};
use serde_json::json;

on_both_engines![
    a_player_s_form_needs_its_session_s_token,
    an_agent_s_form_needs_its_session_s_token,
    signing_in_needs_the_browser_s_own_token,
    a_browser_that_lost_its_cookie_can_try_again_at_once,
];

const TABLES: [&str; 4] = ["issue", "message", "ended_session", "agent_session"];

async fn rows(app: &TestApp) -> Vec<i64> {
    let mut rows = Vec::new();
    for table in TABLES {
        rows.push(app.rows(table).await);
    }
    rows
}

fn fields<'a>(csrf: &'a str, id: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![("id", id), ("body", "forged"), ("sequence", "9"), ("resolve", "1")];
    // An empty one stands for none at all.
    fields.extend(Some(("csrf", csrf)).filter(|_| !csrf.is_empty()));
    fields
}

async fn a_player_s_form_needs_its_session_s_token(app: &TestApp) {
    let said = json!({"uid": "7", "first_user_message": "hi"});
    let mut player = Player::new(app, said.clone()).await;
    let other = Player::new(app, said).await;
    let desk = Desk::sign_in(app, AGENT).await;
    assert_ne!(player.csrf, other.csrf);
    let before = rows(app).await;
    let id = uuid::Uuid::now_v7().to_string();
    for wrong in ["", &other.csrf, &desk.csrf, &player.csrf[1..], "x"] {
        for page in
            ["chat/issue", "chat/messages", "chat/seen", "chat/typing", "chat/resolution", "chat/rating", "session/end"]
        {
            let url = format!("{}{page}", player.base);
            player.browser.post(app, &url, &fields(wrong, &id)).await.expect(403);
        }
    }
    assert_eq!(rows(app).await, before);
    player.start(app).await;
}

async fn an_agent_s_form_needs_its_session_s_token(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    let other = Desk::sign_in(app, ADMIN).await;
    assert_ne!(desk.csrf, other.csrf);
    let before = rows(app).await;
    let id = uuid::Uuid::now_v7().to_string();
    for wrong in ["", &other.csrf, &player.csrf, &desk.csrf[1..], "x"] {
        for path in [
            "/inbox/issues/1/messages",
            "/inbox/issues/1/resolution",
            "/inbox/issues/1/rejection",
            "/inbox/issues/1/reopening",
            "/inbox/issues/1/seen",
            "/inbox/issues/1/typing",
            "/inbox/sign-out",
        ] {
            desk.browser.post(app, path, &fields(wrong, &id)).await.expect(403);
        }
    }
    assert_eq!(rows(app).await, before);
    assert_eq!(app.unread(&[("uid", "7")]).await, json!({"issue_id": 1, "unread_messages": 0}));
    desk.answer(app, 1, "mine").await;
}

async fn signing_in_needs_the_browser_s_own_token(app: &TestApp) {
    let mut browser = Browser::default();
    let mut other = Browser::default();
    browser.get(app, "/inbox/sign-in").await.expect(200);
    let others = csrf_of(other.get(app, "/inbox/sign-in").await.text());
    for wrong in ["", &others, "x"] {
        let fields = [("csrf", wrong), ("email", AGENT), ("password", PASSWORD)];
        let answer = browser.post(app, "/inbox/sign-in", &fields).await.expect(403);
        assert!(answer.set_cookies().is_empty());
    }
    assert_eq!(app.rows("agent_session").await, 0);
}

async fn a_browser_that_lost_its_cookie_can_try_again_at_once(app: &TestApp) {
    let mut browser = Browser::default();
    let csrf = csrf_of(browser.get(app, "/inbox/sign-in").await.text());
    let credentials = [("email", AGENT), ("password", PASSWORD)];
    let mut forgetful = Browser::default();
    let lost = [&[("csrf", csrf.as_str())], &credentials[..]].concat();
    let answer = forgetful.post(app, "/inbox/sign-in", &lost).await.expect(403);
    let csrf = csrf_of(answer.text());
    let again = [&[("csrf", csrf.as_str())], &credentials[..]].concat();
    forgetful.post(app, "/inbox/sign-in", &again).await.expect(303);
}
