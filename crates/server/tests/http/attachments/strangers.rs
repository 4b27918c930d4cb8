//! Somebody else's file is not there: for other players, other apps, other domains, and while it is not sent.

use super::{answer_with, ask, new_id, png, say_with, send, upload, upload_to};
use crate::harness::world::{AGENT, AUTHOR, CAPITALS, OTHER_ADMIN, OTHER_AGENT, OTHER_KEY, TWO};
use crate::harness::{Answer, Desk, Player, TestApp, on_both_engines};
use axum::http::Method;
use serde_json::json;

on_both_engines![
    another_player_does_not_get_it,
    another_app_or_domain_does_not_get_it,
    an_agent_gets_it_where_it_was_sent_and_nowhere_else,
    a_file_that_was_not_sent_is_nobody_s_to_read,
    an_ended_conversation_s_file_stays_where_it_took_place,
    an_address_that_names_no_file_is_none,
];

/// The file and its thumbnail.
async fn both(app: &TestApp, player: &Player, id: &str) -> [Answer; 2] {
    [ask(app, player, Method::GET, id, &[]).await, ask(app, player, Method::GET, &format!("{id}/thumbnail"), &[]).await]
}

#[track_caller]
fn assert_code(answers: [Answer; 2], code: u16) {
    for answer in answers {
        answer.expect(code).says_nothing_of(&["shot.png"]);
    }
}

async fn another_player_does_not_get_it(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "shot.png", &png(3, 3)).await;
    let mut other = Player::new(app, json!({"uid": "8"})).await;
    assert_code(both(app, &other, &id).await, 404);
    other.say(app, "Hello").await;
    assert_code(both(app, &other, &id).await, 404);
    assert_code(both(app, &Player::new(app, json!({})).await, &id).await, 404);
    // The same player on another device gets it.
    let elsewhere = Player::new(app, json!({"uid": "7"})).await;
    assert!(both(app, &elsewhere, &id).await.iter().all(|answer| answer.code() == 200));
}

async fn another_app_or_domain_does_not_get_it(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "shot.png", &png(3, 3)).await;
    let in_another_app = Player::new(app, json!({"app_id": CAPITALS, "uid": "7"})).await;
    assert_code(both(app, &in_another_app, &id).await, 404);
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7", "first_user_message": "hi"})).await;
    let mut in_another_domain = Player::scan(app, &made).await;
    in_another_domain.start(app).await;
    assert_code(both(app, &in_another_domain, &id).await, 404);
    // With the session of one at the addresses of the other.
    for stranger in [in_another_app, in_another_domain] {
        assert_code(both(app, &Player { base: player.base.clone(), ..stranger }, &id).await, 404);
    }
}

async fn an_agent_gets_it_where_it_was_sent_and_nowhere_else(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "shot.png", &png(3, 3)).await;
    Player::new(app, json!({"uid": "8"})).await.say(app, "Hello").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for (part, issue_id, code) in
        [("", 1, 200), ("/thumbnail", 1, 200), ("", 2, 404), ("/thumbnail", 2, 404), ("", 3, 404)]
    {
        desk.get(app, &format!("/inbox/issues/{issue_id}/attachments/{id}{part}")).await.expect(code);
    }
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7", "first_user_message": "hi"})).await;
    Player::scan(app, &made).await.start(app).await;
    for email in [OTHER_AGENT, OTHER_ADMIN, AUTHOR] {
        let mut other = Desk::sign_in(app, email).await;
        for part in ["", "/thumbnail"] {
            let answer = other.get(app, &format!("/inbox/issues/1/attachments/{id}{part}")).await;
            answer.expect(404).says_nothing_of(&["shot.png"]);
        }
    }
    assert_eq!(app.rows("attachment").await, 1);
}

async fn a_file_that_was_not_sent_is_nobody_s_to_read(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    let (players, agents) = (new_id(), new_id());
    upload(app, &mut player, &players, "shot.png", &png(3, 3)).await.expect(201);
    upload_to(app, &mut desk, 1, (&agents, "shot.png"), &png(3, 3)).await.expect(201);
    for id in [&players, &agents] {
        assert_code(both(app, &player, id).await, 404);
        for part in ["", "/thumbnail"] {
            desk.get(app, &format!("/inbox/issues/1/attachments/{id}{part}")).await.expect(404);
        }
    }
    // An agent's file goes with that agent's message alone.
    say_with(app, &mut player, &[&agents]).await.expect(409);
    answer_with(app, &mut desk, 1, &[&players]).await.expect(409);
    answer_with(app, &mut desk, 1, &[&agents]).await.expect(303);
    assert!(both(app, &player, &agents).await.iter().all(|answer| answer.code() == 200));
}

async fn an_ended_conversation_s_file_stays_where_it_took_place(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "shot.png", &png(3, 3)).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.post(app, "/inbox/issues/1/resolution", &[]).await.expect(303);
    assert!(both(app, &player, &id).await.iter().all(|answer| answer.code() == 200));
    assert_code(both(app, &Player::new(app, json!({"uid": "7"})).await, &id).await, 404);
    desk.get(app, &format!("/inbox/issues/1/attachments/{id}")).await.expect(200);
}

async fn an_address_that_names_no_file_is_none(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "a.txt", b"text").await;
    for wrong in ["x", "1", &id[1..], "0198c0de-0000-7000-8000-000000000001", "..%2f1"] {
        assert_code(both(app, &player, wrong).await, 404);
    }
    ask(app, &player, Method::GET, &format!("{id}/thumbnail"), &[]).await.expect(404);
}
