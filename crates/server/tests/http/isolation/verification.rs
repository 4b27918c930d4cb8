//! Where identity verification is on, an identified player may read help, and nothing of any chat (contract 3).

use crate::harness::token::{hmac_token, jwt_token};
use crate::harness::world::PROOF;
use crate::harness::{Call, Player, TestApp, on_both_engines};
use axum::http::Method;
use serde_json::{Value, json};

on_both_engines![
    an_identified_player_gets_no_chat,
    an_identified_player_reads_the_help_center,
    an_anonymous_player_may_chat,
    a_proved_player_may_chat,
    an_identified_link_does_not_open_what_the_same_browser_wrote_as_a_guest,
];

fn identified(app: &TestApp) -> [Value; 7] {
    [
        json!({"uid": "7"}),
        json!({"email": "ann@example.com"}),
        json!({"phone_number": "+919876543210"}),
        json!({"uid": "7", "user_auth_token": "YWJj"}),
        json!({"uid": "7", "user_auth_token": hmac_token("8")}),
        json!({"uid": "7", "email": "ann@example.com", "user_auth_token": hmac_token("ann@example.com")}),
        json!({"uid": "7", "user_auth_token": jwt_token(app, &[("uid", "8")])}),
    ]
}

async fn scan(app: &TestApp, mut parameters: Value) -> Player {
    parameters["app_id"] = json!(PROOF);
    parameters["first_user_message"] = json!("let me in");
    Player::new(app, parameters).await
}

async fn an_identified_player_gets_no_chat(app: &TestApp) {
    for parameters in identified(app) {
        let mut player = scan(app, parameters).await;
        assert!(!player.csrf.is_empty());
        let page = player.chat(app).await;
        assert!(page.contains("We could not confirm that this is you"));
        for absent in ["<textarea", "<live-thread", "chat/messages", "chat/issue", "let me in", "<script"] {
            assert!(!page.contains(absent), "{absent}");
        }
        let id = uuid::Uuid::now_v7().to_string();
        player.post(app, "chat/issue", &[]).await.expect(403);
        player.post(app, "chat/messages", &[("id", &id), ("body", "hi")]).await.expect(403);
        player.post_by_script(app, "chat/messages", &[("id", &id), ("body", "hi")]).await.expect(403);
        player.post(app, "chat/seen", &[("sequence", "1")]).await.expect(403);
        player.get(app, "chat/messages").await.expect(403);
        app.send(player.call(app, Method::GET, "chat/events")).await.expect(403);
    }
    for table in ["player", "issue", "message", "issue_session"] {
        assert_eq!(app.rows(table).await, 0, "{table}");
    }
}

async fn an_identified_player_reads_the_help_center(app: &TestApp) {
    for parameters in identified(app) {
        let mut player = scan(app, parameters).await;
        let front = player.get(app, "").await.expect(200);
        assert!(front.text().contains("Who can chat"));
        player.page(app, "faq/6-x/").await.expect(200);
    }
}

async fn an_anonymous_player_may_chat(app: &TestApp) {
    let mut guest = scan(app, json!({})).await;
    guest.start(app).await;
    assert!(guest.chat(app).await.contains("let me in"));
    guest.say(app, "more").await;
    assert_eq!(app.rows("message").await, 2);
}

async fn a_proved_player_may_chat(app: &TestApp) {
    let mut player = scan(app, json!({"uid": "7", "user_auth_token": hmac_token("7")})).await;
    player.start(app).await;
    assert!(player.chat(app).await.contains("let me in"));
    player.say(app, "more").await;
    assert_eq!(app.rows("message").await, 2);
}

async fn an_identified_link_does_not_open_what_the_same_browser_wrote_as_a_guest(app: &TestApp) {
    let mut guest = scan(app, json!({})).await;
    guest.start(app).await;
    let made = app.make(json!({"app_id": PROOF, "uid": "7"})).await;
    let mut player = Player::scan_with(app, &made, guest.browser).await;
    assert!(!player.chat(app).await.contains("let me in"));
    player.get(app, "chat/messages").await.expect(403);
    let front = player.get(app, "").await.expect(200);
    assert!(!front.text().contains("let me in"));
    let call = Call::get("/v1/one/console/messages/unread?app_id=2&uid=7").key(crate::harness::world::KEY);
    assert!(app.send(call).await.expect(200).json()["active_issue"].is_null());
}
