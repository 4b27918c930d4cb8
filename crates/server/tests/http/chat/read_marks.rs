//! What the player has seen, and what the game's next poll says of it (contract 1.5).

use crate::harness::world::AGENT;
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use axum::http::Method;
use serde_json::{Value, json};

on_both_engines![
    the_whole_journey_is_right_in_the_very_next_poll,
    fetching_or_a_live_event_alone_marks_nothing,
    a_mark_that_comes_late_or_goes_too_far_changes_nothing,
    without_script_writing_marks_what_the_page_showed,
    without_script_the_post_that_opens_the_chat_marks,
    the_agent_sees_what_was_seen,
    the_front_page_shows_how_many_answers_wait,
];

async fn poll(app: &TestApp) -> Value {
    app.unread(&[("uid", "7")]).await
}

fn unread(count: i64) -> Value {
    json!({"issue_id": 1, "unread_messages": count})
}

async fn ann(app: &TestApp) -> (Player, Desk) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    (player, Desk::sign_in(app, AGENT).await)
}

async fn the_whole_journey_is_right_in_the_very_next_poll(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    assert_eq!(poll(app).await, unread(0));
    desk.answer(app, 1, "try this").await;
    assert_eq!(poll(app).await, unread(1));
    player.see(app, 2).await;
    assert_eq!(poll(app).await, unread(0));
    desk.answer_and_resolve(app, 1, "and this").await;
    assert_eq!(poll(app).await, unread(1));
    player.see(app, 3).await;
    assert_eq!(poll(app).await, Value::Null);
}

async fn fetching_or_a_live_event_alone_marks_nothing(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    let stream = app.open_stream(player.call(app, Method::GET, "chat/events")).await;
    desk.answer(app, 1, "try this").await;
    for page in ["chat/messages?after=1", "chat/", ""] {
        player.get(app, page).await.expect(200);
    }
    drop(stream);
    assert_eq!(poll(app).await, unread(1));
}

async fn a_mark_that_comes_late_or_goes_too_far_changes_nothing(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    player.see(app, i64::MAX).await;
    assert_eq!(poll(app).await, unread(0));
    desk.answer(app, 1, "two").await;
    assert_eq!(poll(app).await, unread(1), "what came after the mark is new, however far it went");
    player.see(app, 1).await;
    player.see(app, -5).await;
    assert_eq!(poll(app).await, unread(1), "an old mark takes nothing back and adds nothing");
}

async fn without_script_writing_marks_what_the_page_showed(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    let page = player.chat(app).await;
    assert!(page.contains("one"));
    desk.answer(app, 1, "two, after the page was read").await;
    // The form says up to where the page showed the thread.
    let shown = page.split_once("name=\"sequence\" value=\"").map(|(_, after)| after.split('"').next().unwrap());
    assert_eq!(shown, Some("2"));
    let id = uuid::Uuid::now_v7().to_string();
    let fields = [("id", id.as_str()), ("body", "thanks"), ("sequence", shown.unwrap_or("0"))];
    player.post(app, "chat/messages", &fields).await.expect(303);
    assert_eq!(poll(app).await, unread(1));
}

async fn without_script_the_post_that_opens_the_chat_marks(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    let answer = player.post(app, "chat/seen", &[("sequence", "2")]).await.expect(303);
    assert_eq!(answer.location(), format!("{}chat/", player.base));
    assert_eq!(poll(app).await, unread(0));
}

async fn the_agent_sees_what_was_seen(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    let status = |thread: &str| thread.contains("Seen</p>");
    assert!(!status(&desk.thread(app, 1).await));
    player.see(app, 2).await;
    assert!(status(&desk.thread(app, 1).await));
}

async fn the_front_page_shows_how_many_answers_wait(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    assert!(!player.get(app, "").await.text().contains("new answer"));
    desk.answer(app, 1, "one").await;
    assert!(player.get(app, "").await.text().contains("1 new answer<"));
    desk.answer(app, 1, "two").await;
    assert!(player.get(app, "").await.text().contains("2 new answers<"));
    player.see(app, 3).await;
    assert!(!player.get(app, "").await.text().contains("new answer"));
}
