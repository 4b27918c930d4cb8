//! Full privacy: of who the player is only the uid is kept (contract 5).

use crate::harness::token::{hmac_token, jwt_token};
use crate::harness::world::PROOF;
use crate::harness::{Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    neither_name_nor_contact_is_kept,
    a_token_is_judged_by_what_the_call_says,
    who_sends_no_uid_is_anonymous,
];

const PRIVATE: &str = "UPDATE app SET full_privacy = TRUE WHERE app_id = 2";

async fn neither_name_nor_contact_is_kept(app: &TestApp) {
    app.change(PRIVATE).await;
    let personal = ["ann@example.com", "+919876543210", "Captain Vega"];
    let made = app
        .make(json!({
            "app_id": PROOF, "uid": "7", "email": personal[0], "phone_number": personal[1], "name": personal[2],
            "user_auth_token": hmac_token("7"), "first_user_message": "hi",
        }))
        .await;
    let dropped: Vec<_> = made.answer["warnings"].as_array().unwrap().iter().map(|fault| &fault["parameter"]).collect();
    assert_eq!(dropped, ["email", "phone_number", "name"]);
    for value in personal {
        assert!(!made.answer.to_string().contains(value));
        assert_eq!(app.rows(&format!("link WHERE content LIKE '%{value}%'")).await, 0);
    }
    let mut player = Player::scan(app, &made).await;
    player.start(app).await;
    let page = player.chat(app).await;
    assert!(page.contains("hi") && personal.iter().all(|value| !page.contains(value)));
    let bare = "player WHERE uid = '7' AND email IS NULL AND phone_number IS NULL AND name IS NULL";
    assert_eq!((app.rows(bare).await, app.rows("player").await), (1, 1));
}

async fn a_token_is_judged_by_what_the_call_says(app: &TestApp) {
    app.change(PRIVATE).await;
    let call =
        |token: String| json!({"app_id": PROOF, "uid": "7", "email": "ann@example.com", "user_auth_token": token});
    let answer = app.ask(call(jwt_token(app, &[("uid", "7"), ("email", "ann@example.com")]))).await.expect(201);
    assert_eq!(answer.warnings().len(), 1, "the e-mail address");
    let answer = app.ask(call(jwt_token(app, &[("uid", "7"), ("email", "eve@example.com")]))).await.expect(201);
    assert_eq!(answer.warnings().len(), 2);
    assert_eq!(app.rows("link WHERE content LIKE '%\"email\":true%'").await, 0);
}

async fn who_sends_no_uid_is_anonymous(app: &TestApp) {
    app.change(PRIVATE).await;
    let mut guest = Player::new(app, json!({"app_id": PROOF, "email": "ann@example.com"})).await;
    guest.say(app, "hello").await;
    assert_eq!(app.rows("player WHERE email IS NULL AND session_id IS NOT NULL").await, 1);
}
