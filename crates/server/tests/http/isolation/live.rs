//! Event streams tell of one's own issues alone, and of nothing but that there is something new.

use crate::harness::world::{AGENT, OTHER_AGENT, OTHER_KEY, TWO};
use crate::harness::{Call, Desk, Player, TestApp, on_both_engines};
use axum::http::Method;
use axum::response::Response;
use futures_util::FutureExt;
use http_body_util::BodyExt;
use serde_json::json;

on_both_engines![
    an_inbox_hears_of_its_own_domain_alone,
    a_player_hears_of_their_own_issue_alone,
    a_guest_s_stream_goes_on_as_the_player_s,
];

/// The next thing that a stream says.
async fn next(stream: &mut Response) -> String {
    let frame = stream.body_mut().frame().await.unwrap().unwrap();
    String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()
}

async fn open(app: &TestApp, call: Call) -> Response {
    let stream = app.open_stream(call).await;
    assert_eq!(stream.status(), 200);
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    stream
}

async fn an_inbox_hears_of_its_own_domain_alone(app: &TestApp) {
    let call = |desk: &Desk| desk.browser.call(Method::GET, "help.example", "/inbox/events");
    let mut stream = open(app, call(&Desk::sign_in(app, OTHER_AGENT).await)).await;
    Player::new(app, json!({"uid": "7", "first_user_message": "hello from one"})).await.start(app).await;
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7", "first_user_message": "hello from two"})).await;
    let mut player = Player::scan(app, &made).await;
    player.start(app).await;
    player.say(app, "a second message").await;
    // Domain `one`'s would have come first.
    assert_eq!(next(&mut stream).await, "event: wake\ndata: {\"issue_id\":1,\"sequence\":1}\n\n");
    assert_eq!(next(&mut stream).await, "event: wake\ndata: {\"issue_id\":1,\"sequence\":2}\n\n");
}

async fn a_player_hears_of_their_own_issue_alone(app: &TestApp) {
    let mut ann = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    ann.start(app).await;
    let mut bob = Player::new(app, json!({"uid": "8", "first_user_message": "ho"})).await;
    bob.start(app).await;
    let mut stream = open(app, ann.call(app, Method::GET, "chat/events")).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 2, "for Bob").await;
    // A wake-up is there when the answer to the agent is.
    assert!(stream.body_mut().frame().now_or_never().is_none());
    desk.answer(app, 1, "for Ann").await;
    assert_eq!(next(&mut stream).await, "event: wake\ndata: {\"sequence\":2}\n\n");
}

async fn a_guest_s_stream_goes_on_as_the_player_s(app: &TestApp) {
    let mut guest = Player::new(app, json!({"first_user_message": "hi"})).await;
    let mut stream = open(app, guest.call(app, Method::GET, "chat/events")).await;
    guest.start(app).await;
    assert_eq!(next(&mut stream).await, "event: wake\ndata: {\"sequence\":1}\n\n");
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 1, "hello").await;
    assert_eq!(next(&mut stream).await, "event: wake\ndata: {\"sequence\":2}\n\n");
}
