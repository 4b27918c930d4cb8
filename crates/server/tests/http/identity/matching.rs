//! Who a proved player is, on this device and others, and to the game that asks (contract 2).

use crate::harness::token::{hmac_token, jwt_token};
use crate::harness::world::{AGENT, KEY, PROOF};
use crate::harness::{Answer, Call, Desk, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    a_proved_player_goes_on_on_any_device,
    the_game_is_told_of_a_proved_players_issue_and_of_no_other,
    an_unproved_email_is_contact_data,
    turning_verification_on_shuts_unproved_links_out_and_lets_proved_ones_in,
];

async fn scan(app: &TestApp, mut parameters: Value) -> Player {
    parameters["app_id"] = json!(PROOF);
    Player::new(app, parameters).await
}

/// `active_issue` of the answer to a call that makes a link.
async fn active_issue(app: &TestApp, mut parameters: Value) -> Value {
    for (name, value) in
        [("app_id", json!(PROOF)), ("includes", json!(["unread_messages"])), ("format", json!("matrix"))]
    {
        parameters[name] = value;
    }
    let answer = app.ask(parameters).await.expect(201).json();
    answer.as_object().unwrap()["active_issue"].clone()
}

async fn unread(app: &TestApp, query: &str) -> Value {
    let path = format!("/v1/one/console/messages/unread?app_id={PROOF}&{query}");
    let answer: Answer = app.send(Call::get(&path).key(KEY)).await.expect(200);
    answer.json()["active_issue"].clone()
}

async fn a_proved_player_goes_on_on_any_device(app: &TestApp) {
    let mut phone = scan(app, json!({"uid": "7", "user_auth_token": hmac_token("7")})).await;
    phone.say(app, "my ship is gone").await;
    let mut tablet = scan(app, json!({"uid": "7", "user_auth_token": jwt_token(app, &[("uid", "7")])})).await;
    assert!(tablet.chat(app).await.contains("my ship is gone"));
    tablet.say(app, "and my cargo").await;
    let mut other = scan(app, json!({"uid": "8", "user_auth_token": hmac_token("8")})).await;
    assert!(!other.chat(app).await.contains("my ship is gone"));
    other.say(app, "hello").await;
    assert_eq!((app.rows("player").await, app.rows("issue").await), (2, 2));
    let page = Desk::sign_in(app, AGENT).await.get(app, "/inbox/issues/1").await.expect(200);
    assert!(page.text().contains("erified"), "agents see how sure we are");
    assert_eq!(app.rows("player WHERE uid_verified").await, 2);
}

async fn the_game_is_told_of_a_proved_players_issue_and_of_no_other(app: &TestApp) {
    let proved = json!({"uid": "7", "user_auth_token": hmac_token("7")});
    assert_eq!(active_issue(app, proved.clone()).await, Value::Null);
    assert_eq!(unread(app, "uid=7").await, Value::Null);
    scan(app, proved.clone()).await.say(app, "help").await;
    let waiting = json!({"issue_id": 1, "unread_messages": 0});
    assert_eq!(active_issue(app, proved).await, waiting);
    assert_eq!(unread(app, "uid=7").await, waiting);
    for unproved in [json!({"uid": "7"}), json!({"uid": "7", "user_auth_token": hmac_token("8")})] {
        assert_eq!(active_issue(app, unproved).await, Value::Null);
    }
    assert_eq!(unread(app, "uid=8").await, Value::Null);
}

async fn an_unproved_email_is_contact_data(app: &TestApp) {
    let by_uid = json!({"uid": "7", "email": "ann@example.com", "user_auth_token": hmac_token("7")});
    scan(app, by_uid).await.say(app, "help").await;
    assert_eq!(app.rows("player WHERE email = 'ann@example.com' AND NOT email_verified").await, 1);
    assert_eq!(unread(app, "email=ann@example.com").await, Value::Null);
    // Who proves the address is somebody else, until a token proves both at once.
    let by_email = json!({"email": "ann@example.com", "user_auth_token": hmac_token("ann@example.com")});
    let mut owner = scan(app, by_email).await;
    assert!(!owner.chat(app).await.contains("help</"));
    owner.say(app, "it is mine").await;
    assert_eq!(unread(app, "email=ann@example.com").await["issue_id"], json!(2));
    let eve = json!({"uid": "eve", "email": "ann@example.com", "user_auth_token": hmac_token("eve")});
    let mut eve = scan(app, eve).await;
    assert!(!eve.chat(app).await.contains("it is mine"));
    eve.say(app, "hello").await;
    assert_eq!(app.rows("player").await, 3);
    assert_eq!(app.rows("player WHERE uid = 'eve' AND email_verified").await, 0);
}

async fn turning_verification_on_shuts_unproved_links_out_and_lets_proved_ones_in(app: &TestApp) {
    app.change("UPDATE app SET identity_verification = FALSE WHERE app_id = 2").await;
    let mut vouched = scan(app, json!({"uid": "7"})).await;
    vouched.say(app, "said before it was on").await;
    let mut proved = scan(app, json!({"uid": "7", "user_auth_token": hmac_token("7")})).await;
    assert!(proved.chat(app).await.contains("said before it was on"));
    app.change("UPDATE app SET identity_verification = TRUE WHERE app_id = 2").await;
    vouched.get(app, "chat/messages").await.expect(403);
    assert!(!vouched.chat(app).await.contains("said before it was on"));
    assert_eq!(unread(app, "uid=7").await, Value::Null);
    assert!(proved.chat(app).await.contains("said before it was on"));
    proved.say(app, "after").await;
    assert_eq!(unread(app, "uid=7").await["issue_id"], json!(1));
    assert_eq!(app.rows("player").await, 1);
}
