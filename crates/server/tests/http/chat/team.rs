//! What agents and admins can do: list, read, answer, resolve.

use crate::harness::world::{ADMIN, AGENT, OTHER_KEY, TWO};
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    an_admin_may_do_all_that_an_agent_may,
    a_resolution_alone_ends_the_issue,
    what_is_resolved_is_listed_as_closed,
    what_waits_for_an_answer_comes_first,
    an_answer_to_a_closed_issue_leaves_it_closed,
    earlier_issues_of_the_player_are_named,
    what_is_no_issue_is_404,
];

async fn start(app: &TestApp, uid: &str, said: &str) -> Player {
    let mut player = Player::new(app, json!({"uid": uid, "first_user_message": said})).await;
    player.start(app).await;
    player
}

async fn an_admin_may_do_all_that_an_agent_may(app: &TestApp) {
    for (number, email) in (1_i64..).zip([AGENT, ADMIN]) {
        let uid = number.to_string();
        let mut player = start(app, &uid, "help me").await;
        let mut desk = Desk::sign_in(app, email).await;
        assert!(desk.get(app, "/inbox").await.expect(200).text().contains("help me"));
        assert!(desk.get(app, "/inbox/list").await.expect(200).text().contains("help me"));
        assert!(desk.thread(app, number).await.contains("help me"));
        desk.get(app, &format!("/inbox/issues/{number}/messages?after=0")).await.expect(200);
        desk.answer(app, number, &format!("answered by {email}")).await;
        assert!(player.chat(app).await.contains(&format!("answered by {email}")));
        desk.post(app, &format!("/inbox/issues/{number}/resolution"), &[]).await.expect(303);
        assert!(desk.thread(app, number).await.contains("data-state=\"resolved\""));
    }
}

async fn a_resolution_alone_ends_the_issue(app: &TestApp) {
    let mut player = start(app, "7", "help me").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for _ in 0..2 {
        // Twice is once.
        desk.post(app, "/inbox/issues/1/resolution", &[]).await.expect(303);
    }
    assert_eq!(app.rows("message").await, 2);
    assert!(player.chat(app).await.contains("This conversation was marked as solved"));
    assert!(app.unread(&[("uid", "7")]).await.is_null());
}

async fn what_is_resolved_is_listed_as_closed(app: &TestApp) {
    start(app, "7", "the first").await;
    start(app, "8", "the second").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.post(app, "/inbox/issues/1/resolution", &[]).await.expect(303);
    for (path, first, second) in [("/inbox", false, true), ("/inbox?show=closed", true, false)] {
        let list = desk.get(app, path).await.expect(200);
        assert_eq!(list.text().contains("the first"), first, "{path}");
        assert_eq!(list.text().contains("the second"), second, "{path}");
    }
    desk.get(app, "/inbox?after=nonsense").await.expect(404);
}

async fn what_waits_for_an_answer_comes_first(app: &TestApp) {
    for (uid, said) in [("1", "first-words"), ("2", "second-words"), ("3", "third-words")] {
        start(app, uid, said).await;
        app.pass_ms(1_000);
    }
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 3, "answered").await;
    let list = desk.get(app, "/inbox/list").await.expect(200).text().to_owned();
    let places = ["second-words", "first-words", "third-words"].map(|said| list.find(said).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(list.matches("is-unread").count(), 2);
}

async fn an_answer_to_a_closed_issue_leaves_it_closed(app: &TestApp) {
    start(app, "7", "help me").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer_and_resolve(app, 1, "done").await;
    desk.answer(app, 1, "and one more thing").await;
    assert!(desk.thread(app, 1).await.contains("data-state=\"resolved\""));
    assert_eq!(app.unread(&[("uid", "7")]).await, json!({"issue_id": 1, "unread_messages": 2}));
}

async fn earlier_issues_of_the_player_are_named(app: &TestApp) {
    let mut player = start(app, "7", "the first time").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    assert!(desk.thread(app, 1).await.contains("This is the first one."));
    desk.answer_and_resolve(app, 1, "done").await;
    player.see(app, 1, 2).await;
    player.say(app, "the second time").await;
    start(app, "8", "somebody else").await;
    let thread = desk.thread(app, 2).await;
    let context = thread.split_once("Earlier issues").unwrap().1;
    assert!(context.contains("/inbox/issues/1\"") && context.contains("the first time"));
    assert!(!context.contains("somebody else"));
}

async fn what_is_no_issue_is_404(app: &TestApp) {
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7", "first_user_message": "hi"})).await;
    Player::scan(app, &made).await.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    let id = uuid::Uuid::now_v7().to_string();
    for issue in ["1", "0", "x", "-1", "1.0"] {
        desk.get(app, &format!("/inbox/issues/{issue}")).await.expect(404);
        desk.get(app, &format!("/inbox/issues/{issue}/messages")).await.expect(404);
        let path = format!("/inbox/issues/{issue}/messages");
        desk.post(app, &path, &[("id", &id), ("body", "hi")]).await.expect(404);
        desk.post(app, &format!("/inbox/issues/{issue}/resolution"), &[]).await.expect(404);
    }
    assert_eq!(app.rows("message").await, 1);
}
