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
    without_script_a_button_marks_what_the_page_showed,
    a_mark_is_of_the_issue_that_it_names,
    a_mark_opens_no_closed_issue_to_another_browser,
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
    player.see(app, 1, 2).await;
    assert_eq!(poll(app).await, unread(0));
    desk.answer_and_resolve(app, 1, "and this").await;
    assert_eq!(poll(app).await, unread(1));
    player.see(app, 1, 3).await;
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
    player.see(app, 1, i64::MAX).await;
    assert_eq!(poll(app).await, unread(0));
    desk.answer(app, 1, "two").await;
    assert_eq!(poll(app).await, unread(1), "what came after the mark is new, however far it went");
    player.see(app, 1, 1).await;
    player.see(app, 1, -5).await;
    assert_eq!(poll(app).await, unread(1), "an old mark takes nothing back and adds nothing");
}

/// The hidden field of a page's first form with such an action that says what the page shows.
fn shown_by<'a>(page: &'a str, action: &str, field: &str) -> &'a str {
    let form = page.split_once(&format!("{action}\"")).unwrap().1.split("</form>").next().unwrap();
    form.split_once(&format!("name=\"{field}\" value=\"")).unwrap().1.split('"').next().unwrap()
}

async fn without_script_writing_marks_what_the_page_showed(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    let page = player.chat(app).await;
    desk.answer(app, 1, "two, after the page was read").await;
    let form = |field| shown_by(&page, "method=\"post\" action=\"/one/hc/en/1-plain-game-one/chat/messages", field);
    assert_eq!((form("issue"), form("sequence")), ("1", "2"));
    let id = uuid::Uuid::now_v7().to_string();
    let fields = [("id", id.as_str()), ("body", "thanks"), ("issue", form("issue")), ("sequence", form("sequence"))];
    player.post(app, "chat/messages", &fields).await.expect(303);
    assert_eq!(poll(app).await, unread(1));
}

async fn without_script_a_button_marks_what_the_page_showed(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer_and_resolve(app, 1, "one").await;
    let page = player.chat(app).await;
    let hidden = page.split_once("<noscript>").unwrap().1.split("</noscript>").next().unwrap();
    let form = |field| shown_by(hidden, "chat/seen", field);
    let fields = [("issue", form("issue")), ("sequence", form("sequence"))];
    let answer = player.post(app, "chat/seen", &fields).await.expect(303);
    assert_eq!(answer.location(), format!("{}chat/", player.base));
    assert_eq!(poll(app).await, Value::Null);
}

async fn a_mark_is_of_the_issue_that_it_names(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    let mut bob = Player::new(app, json!({"uid": "8", "first_user_message": "ho"})).await;
    bob.start(app).await;
    desk.answer(app, 1, "for Ann").await;
    desk.answer(app, 2, "for Bob").await;
    for wrong in [0, 2, 3, -1, i64::MAX] {
        player.see(app, wrong, 9).await;
    }
    assert_eq!(poll(app).await, unread(1));
    assert_eq!(app.unread(&[("uid", "8")]).await["unread_messages"], 1, "nobody marks what is another's");
    bob.see(app, 2, 2).await;
    assert_eq!(app.unread(&[("uid", "8")]).await["unread_messages"], 0);
}

/// A link shows the active issue alone: what is over is for the browsers that took part in it.
async fn a_mark_opens_no_closed_issue_to_another_browser(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer_and_resolve(app, 1, "a private matter").await;
    player.see(app, 1, 2).await;
    let mut stranger = Player::new(app, json!({"uid": "7"})).await;
    for sequence in ["0", "2"] {
        stranger.post(app, "chat/seen", &[("issue", "1"), ("sequence", sequence)]).await;
        assert!(!stranger.chat(app).await.contains("a private matter"), "{sequence}");
        assert!(!stranger.get(app, "chat/messages?after=0").await.text().contains("a private matter"));
    }
    assert!(player.chat(app).await.contains("a private matter"), "who took part reads on");
}

async fn the_agent_sees_what_was_seen(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    desk.answer(app, 1, "one").await;
    let status = |thread: &str| thread.contains("Seen</p>");
    assert!(!status(&desk.thread(app, 1).await));
    player.see(app, 1, 2).await;
    assert!(status(&desk.thread(app, 1).await));
}

async fn the_front_page_shows_how_many_answers_wait(app: &TestApp) {
    let (mut player, mut desk) = ann(app).await;
    assert!(!player.get(app, "").await.text().contains("new answer"));
    desk.answer(app, 1, "one").await;
    assert!(player.get(app, "").await.text().contains("\u{2068}1\u{2069} new answer<"));
    desk.answer(app, 1, "two").await;
    assert!(player.get(app, "").await.text().contains("\u{2068}2\u{2069} new answers<"));
    player.see(app, 1, 3).await;
    assert!(!player.get(app, "").await.text().contains("new answer"));
}
