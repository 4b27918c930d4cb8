//! `unread` (contract 1.5).

use crate::harness::world::{AGENT, KEY, PROOF};
use crate::harness::{Answer, Call, Desk, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    an_unknown_player_is_null,
    an_app_and_an_identifier_are_required,
    a_malformed_value_or_an_unknown_app_is_400,
    an_unknown_parameter_is_a_warning,
    an_active_issue_is_a_number_and_zero_is_one,
    the_player_is_found_by_each_identifier,
    greeting_and_system_lines_are_not_counted,
    an_answer_with_a_resolution_is_told_for_seven_days,
    the_same_answer_again_is_304,
    the_interval_depends_on_whether_an_issue_is_active,
    only_verified_identifiers_match_where_verification_is_on,
    the_query_is_where_the_parameters_are,
];

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

async fn poll(app: &TestApp, query: &str) -> Answer {
    app.send(Call::get(&format!("/v1/one/console/messages/unread?{query}")).key(KEY)).await
}

/// A player with an issue, number 1, and an agent.
async fn in_conversation(app: &TestApp) -> (Player, Desk) {
    let said = json!({
        "uid": "7", "email": "Ann@Example.com", "phone_number": "+919876543210", "first_user_message": "help",
    });
    let mut player = Player::new(app, said).await;
    player.start(app).await;
    (player, Desk::sign_in(app, AGENT).await)
}

async fn an_unknown_player_is_null(app: &TestApp) {
    for query in ["app_id=1&uid=7", "app_id=1&email=a@example.com", "app_id=1&phone_number=%2B919876543210"] {
        let answer = poll(app, query).await.expect(200);
        assert_eq!(answer.json(), json!({"active_issue": null}));
    }
    assert_eq!(app.rows("player").await, 0);
}

async fn an_app_and_an_identifier_are_required(app: &TestApp) {
    let codes = |answer: &Answer| -> Vec<String> {
        answer.errors().into_iter().map(|(parameter, code)| format!("{parameter} {code}")).collect()
    };
    assert_eq!(codes(&poll(app, "").await.expect(400)), ["app_id required", "uid required"]);
    assert_eq!(codes(&poll(app, "app_id=1").await.expect(400)), ["uid required"]);
    assert_eq!(codes(&poll(app, "app_id=1&uid=&email=").await.expect(400)), ["uid required"]);
    assert_eq!(codes(&poll(app, "uid=7").await.expect(400)), ["app_id required"]);
}

async fn a_malformed_value_or_an_unknown_app_is_400(app: &TestApp) {
    for (query, parameter) in [
        ("app_id=x&uid=7", "app_id"),
        ("app_id=999&uid=7", "app_id"),
        ("app_id=1&uid=%207", "uid"),
        ("app_id=1&uid=7&uid=8", "uid"),
        ("app_id=1&uid=7&email=ann", "email"),
        ("app_id=1&phone_number=123", "phone_number"),
    ] {
        let answer = poll(app, query).await.expect(400);
        assert_eq!(answer.errors().first().unwrap().0, parameter, "{query}");
    }
    // An app without web chat can still have had conversations.
    poll(app, "app_id=3&uid=7").await.expect(200);
}

async fn an_unknown_parameter_is_a_warning(app: &TestApp) {
    let answer = poll(app, "app_id=1&uid=7&format=png").await.expect(200);
    assert_eq!(answer.warnings(), [("format".to_owned(), "unknown".to_owned())]);
}

async fn an_active_issue_is_a_number_and_zero_is_one(app: &TestApp) {
    let (mut player, mut desk) = in_conversation(app).await;
    let unread = async || app.unread(&[("uid", "7")]).await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 0}));
    desk.answer(app, 1, "one").await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 1}));
    desk.answer(app, 1, "two").await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 2}));
    player.see(app, 1, 2).await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 1}), "the second is still new");
    player.see(app, 1, 3).await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 0}));
    player.say(app, "thanks").await;
    assert_eq!(unread().await, json!({"issue_id": 1, "unread_messages": 0}), "one's own words are not news");
}

async fn the_player_is_found_by_each_identifier(app: &TestApp) {
    in_conversation(app).await;
    for identifier in [
        ("uid", "7"),
        ("email", "ann@EXAMPLE.com"),
        ("phone_number", "+919876543210"),
        ("phone_number", " 919876543210"),
    ] {
        assert_eq!(app.unread(&[identifier]).await["issue_id"], 1, "{identifier:?}");
    }
    for stranger in [("uid", "8"), ("uid", "7 "), ("email", "bob@example.com"), ("phone_number", "+919876543211")] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair(stranger.0, stranger.1).finish();
        let answer = poll(app, &format!("app_id=1&{query}")).await;
        assert!(answer.json()["active_issue"].is_null(), "{stranger:?}");
    }
    let other_app = poll(app, "app_id=4&uid=7").await.expect(200);
    assert!(other_app.json()["active_issue"].is_null(), "players are per app");
}

async fn greeting_and_system_lines_are_not_counted(app: &TestApp) {
    let (mut player, mut desk) = in_conversation(app).await;
    assert!(player.chat(app).await.contains("Welcome to one."));
    assert_eq!(app.unread(&[("uid", "7")]).await["unread_messages"], 0);
    desk.post(app, "/inbox/issues/1/resolution", &[]).await.expect(303);
    assert_eq!(app.unread(&[("uid", "7")]).await, Value::Null, "resolved, with nothing unseen but a system line");
}

async fn an_answer_with_a_resolution_is_told_for_seven_days(app: &TestApp) {
    let (mut player, mut desk) = in_conversation(app).await;
    desk.answer_and_resolve(app, 1, "restart it").await;
    let told = json!({"issue_id": 1, "unread_messages": 1});
    assert_eq!(app.unread(&[("uid", "7")]).await, told);
    app.pass_ms(7 * DAY_MS - 1);
    assert_eq!(app.unread(&[("uid", "7")]).await, told);
    app.pass_ms(1);
    assert_eq!(app.unread(&[("uid", "7")]).await, Value::Null);
    app.pass_ms(-7 * DAY_MS);
    player.see(app, 1, 2).await;
    assert_eq!(app.unread(&[("uid", "7")]).await, Value::Null, "seen is seen");
}

async fn the_same_answer_again_is_304(app: &TestApp) {
    let (_, mut desk) = in_conversation(app).await;
    let query = "app_id=1&uid=7";
    let path = format!("/v1/one/console/messages/unread?{query}");
    let tag = poll(app, query).await.expect(200).header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");
    for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
        let answer = app.send(Call::get(&path).key(KEY).header("if-none-match", known)).await.expect(304);
        assert!(answer.body.is_empty());
        assert_eq!((answer.header("etag"), answer.header("x-poll-interval")), (tag.as_str(), "60"));
        assert_eq!((answer.header("cache-control"), answer.header("vary")), ("private, no-cache", "Authorization"));
    }
    app.send(Call::get(&path).key(KEY).header("if-none-match", "\"other\"")).await.expect(200);
    desk.answer(app, 1, "news").await;
    let answer = app.send(Call::get(&path).key(KEY).header("if-none-match", tag.clone())).await.expect(200);
    assert_ne!(answer.header("etag"), tag);
    app.send(Call::get(&path).header("if-none-match", "*")).await.expect(401);
}

async fn the_interval_depends_on_whether_an_issue_is_active(app: &TestApp) {
    assert_eq!(poll(app, "app_id=1&uid=7").await.header("x-poll-interval"), "300");
    in_conversation(app).await;
    assert_eq!(poll(app, "app_id=1&uid=7").await.header("x-poll-interval"), "60");
}

async fn only_verified_identifiers_match_where_verification_is_on(app: &TestApp) {
    // An anonymous player may chat there; nobody finds that issue by an identifier.
    let mut player = Player::new(app, json!({"app_id": PROOF, "first_user_message": "hi"})).await;
    player.start(app).await;
    assert_eq!(app.rows("issue").await, 1);
    let answer = poll(app, "app_id=2&uid=7&email=ann@example.com").await.expect(200);
    assert!(answer.json()["active_issue"].is_null());
}

async fn the_query_is_where_the_parameters_are(app: &TestApp) {
    let call = Call::get("/v1/one/console/messages/unread").key(KEY).form(&[("app_id", "1"), ("uid", "7")]);
    app.send(call).await.expect(400);
}
