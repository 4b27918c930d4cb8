//! Messages: said once, kept in order, bounded in length, fetched after a sequence.

use crate::harness::world::{ADMIN, AGENT};
use crate::harness::{Answer, Desk, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    a_resend_is_the_same_message,
    a_resend_at_the_same_time_is_the_same_message,
    an_id_with_another_text_is_a_conflict,
    two_authors_may_choose_the_same_id,
    a_message_is_1_to_5_000_characters,
    an_id_must_be_a_uuid,
    an_agent_s_answer_has_the_same_bounds,
    a_fetch_answers_what_came_after,
    messages_come_in_the_order_of_their_sequence,
    a_message_to_a_resolved_issue_starts_another,
    a_resend_after_the_resolution_starts_no_other,
    a_rating_s_comment_is_kept_without_control_characters,
    a_form_over_the_limit_is_413,
    a_session_says_a_bounded_number_of_messages_a_minute,
    a_long_thread_is_fetched_in_parts,
];

async fn ann(app: &TestApp) -> Player {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    player
}

fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

async fn say(app: &TestApp, player: &mut Player, id: &str, body: &str) -> Answer {
    player.post_by_script(app, "chat/messages", &[("id", id), ("body", body)]).await
}

async fn a_resend_is_the_same_message(app: &TestApp) {
    let (mut player, id) = (ann(app).await, new_id());
    for _ in 0..3 {
        let answer = say(app, &mut player, &id, "once").await.expect(200);
        assert_eq!(answer.text().matches("once").count(), 1);
        assert_eq!(answer.header("x-last-sequence"), "2");
    }
    assert_eq!(app.rows("message").await, 2);
    let mut desk = Desk::sign_in(app, AGENT).await;
    for _ in 0..2 {
        let fields = [("id", id.as_str()), ("body", "an answer")];
        desk.post(app, "/inbox/issues/1/messages", &fields).await.expect(303);
    }
    assert_eq!(app.unread(&[("uid", "7")]).await["unread_messages"], 1);
}

async fn a_resend_at_the_same_time_is_the_same_message(app: &TestApp) {
    let (player, id) = (ann(app).await, new_id());
    let tries = vec![player; 8].into_iter().map(async |mut tab| say(app, &mut tab, &id, "once").await.code());
    assert_eq!(futures_util::future::join_all(tries).await, [200; 8]);
    assert_eq!(app.rows("message").await, 2);
}

async fn an_id_with_another_text_is_a_conflict(app: &TestApp) {
    let (mut player, id) = (ann(app).await, new_id());
    say(app, &mut player, &id, "one").await.expect(200);
    let answer = say(app, &mut player, &id, "other").await.expect(409);
    assert_eq!(answer.json()["type"], "urn:lifeline:problem:id-in-use");
    answer.says_nothing_of(&["other\""]);
    let mut desk = Desk::sign_in(app, AGENT).await;
    let path = "/inbox/issues/1/messages";
    desk.post(app, path, &[("id", &id), ("body", "one")]).await.expect(303);
    desk.post(app, path, &[("id", &id), ("body", "other")]).await.expect(409);
    assert_eq!(app.rows("message").await, 3);
}

async fn two_authors_may_choose_the_same_id(app: &TestApp) {
    let (mut player, id) = (ann(app).await, new_id());
    say(app, &mut player, &id, "the player's").await.expect(200);
    for (email, body) in [(AGENT, "the agent's"), (ADMIN, "the admin's")] {
        let mut desk = Desk::sign_in(app, email).await;
        desk.post(app, "/inbox/issues/1/messages", &[("id", &id), ("body", body)]).await.expect(303);
    }
    let page = player.chat(app).await;
    for body in ["the player&#39;s", "the agent&#39;s", "the admin&#39;s"] {
        assert_eq!(page.matches(body).count(), 1, "{body}");
    }
}

async fn a_message_is_1_to_5_000_characters(app: &TestApp) {
    let mut player = ann(app).await;
    for (body, code) in [
        ("x".to_owned(), 200),
        ("ä".repeat(5_000), 200),
        (format!("\n {}\t", "x".repeat(5_000)), 200),
        ("ä".repeat(5_001), 400),
        (String::new(), 400),
        (" \r\n\t".to_owned(), 400),
        ("\u{0}\u{7}".to_owned(), 400),
    ] {
        let answer = say(app, &mut player, &new_id(), &body).await.expect(code);
        if code == 400 {
            assert_eq!(answer.errors().first().unwrap().0, "body");
            answer.says_nothing_of(&["ää"]);
        }
    }
    assert_eq!(app.rows("message").await, 4);
}

async fn an_id_must_be_a_uuid(app: &TestApp) {
    let mut player = ann(app).await;
    for id in ["", "1", "0198c0de000070008000000000000001", "x"] {
        let answer = say(app, &mut player, id, "").await.expect(400);
        let named: Vec<String> = answer.errors().into_iter().map(|(parameter, _)| parameter).collect();
        assert_eq!(named, ["id", "body"], "every fault at once");
    }
    assert_eq!(app.rows("message").await, 1);
}

async fn an_agent_s_answer_has_the_same_bounds(app: &TestApp) {
    ann(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for (id, body, code) in [
        (new_id(), "ä".repeat(5_000), 303),
        (new_id(), "ä".repeat(5_001), 400),
        (new_id(), " ".to_owned(), 400),
        ("x".to_owned(), "hi".to_owned(), 400),
    ] {
        desk.post(app, "/inbox/issues/1/messages", &[("id", &id), ("body", &body), ("resolve", "1")])
            .await
            .expect(code);
    }
    // The player's, the answer, and the line that says that it is solved.
    assert_eq!(app.rows("message").await, 3);
}

async fn a_fetch_answers_what_came_after(app: &TestApp) {
    let mut player = ann(app).await;
    for body in ["the second", "the third", "the fourth"] {
        player.say(app, body).await;
    }
    let fetched = player.get(app, "chat/messages?after=2").await.expect(200);
    assert!(!fetched.text().contains("the second"));
    assert!(fetched.text().contains("the third") && fetched.text().contains("the fourth"));
    assert_eq!(fetched.header("x-last-sequence"), "4");
    assert!(fetched.header("x-issue-state").starts_with("open"), "{}", fetched.header("x-issue-state"));
    let none = player.get(app, "chat/messages?after=4").await.expect(200);
    assert!(!none.text().contains("<li"));
    assert_eq!(none.header("x-last-sequence"), "4");
    let mut desk = Desk::sign_in(app, AGENT).await;
    let fetched = desk.get(app, "/inbox/issues/1/messages?after=3").await.expect(200);
    assert!(fetched.text().contains("the fourth") && !fetched.text().contains("the third"));
    // A place that is none is refused, not guessed at.
    player.get(app, "chat/messages?after=x").await.expect(400);
}

async fn messages_come_in_the_order_of_their_sequence(app: &TestApp) {
    let mut player = ann(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for number in 1..6 {
        player.say(app, &format!("ask-{number}")).await;
        desk.answer(app, 1, &format!("reply-{number}")).await;
    }
    let (page, thread) = (player.chat(app).await, desk.thread(app, 1).await);
    for page in [page, thread] {
        let log = page.split_once("<ol class=\"messages\">").unwrap().1;
        let places: Vec<usize> = (1..6)
            .flat_map(|number| [format!("ask-{number}<"), format!("reply-{number}<")])
            .map(|body| log.find(&body).unwrap())
            .collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}

async fn a_message_to_a_resolved_issue_starts_another(app: &TestApp) {
    let mut player = ann(app).await;
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "done").await;
    player.see(app, 1, 2).await;
    player.say(app, "not quite").await;
    assert_eq!(app.unread(&[("uid", "7")]).await["issue_id"], 2);
    assert_eq!(app.rows("issue").await, 2);
}

async fn a_resend_after_the_resolution_starts_no_other(app: &TestApp) {
    let (mut player, id) = (ann(app).await, new_id());
    say(app, &mut player, &id, "was it heard?").await.expect(200);
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "yes").await;
    say(app, &mut player, &id, "was it heard?").await.expect(200);
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 4));
}

async fn a_rating_s_comment_is_kept_without_control_characters(app: &TestApp) {
    let mut player = ann(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer_and_resolve(app, 1, "done").await;
    player.post(app, "chat/resolution", &[("issue", "1"), ("answer", "yes")]).await.expect(303);
    let lines = "line\r\n".repeat(200);
    for (rating, comment, code) in
        [("5", "thank\0you", 303), ("4", lines.as_str(), 303), ("4", &"x".repeat(1_001), 400)]
    {
        player.post(app, "chat/rating", &[("issue", "1"), ("rating", rating), ("comment", comment)]).await.expect(code);
    }
    assert!(desk.thread(app, 1).await.contains("thankyou"), "and the first counts");
}

async fn a_form_over_the_limit_is_413(app: &TestApp) {
    let mut player = ann(app).await;
    let body = "x".repeat(server::limits::FORM_BYTES_MAX);
    say(app, &mut player, &new_id(), &body).await.expect(413);
    assert_eq!(app.rows("message").await, 1);
}

async fn a_session_says_a_bounded_number_of_messages_a_minute(app: &TestApp) {
    let mut player = ann(app).await;
    for _ in 0..server::limits::MESSAGES_PER_PLAYER {
        // A resend costs as much as a message.
        say(app, &mut player, "0198c0de-0000-7000-8000-000000000001", "again").await.expect(200);
    }
    let answer = say(app, &mut player, &new_id(), "too much").await.expect(429);
    assert!(!answer.header("retry-after").is_empty());
    let mut other = Player::new(app, json!({"uid": "8"})).await;
    say(app, &mut other, &new_id(), "hello").await.expect(200);
    app.pass_ms(60_000);
    say(app, &mut player, &new_id(), "now it goes").await.expect(200);
    assert_eq!(app.rows("message").await, 4);
}

async fn a_long_thread_is_fetched_in_parts(app: &TestApp) {
    let part = store::limits::MESSAGES_PER_FETCH_MAX;
    let mut player = ann(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for number in 1..=part {
        desk.answer(app, 1, &format!("answer-{number}-")).await;
    }
    let last = format!("answer-{part}-");
    let (mut after, mut fetched, mut parts) = (0, 0, 0);
    loop {
        let answer = player.get(app, &format!("chat/messages?after={after}")).await.expect(200);
        fetched += answer.text().matches("<li ").count();
        after = answer.header("x-last-sequence").parse().unwrap();
        parts += 1;
        if answer.header("x-more").is_empty() {
            assert!(answer.text().contains(&last));
            break;
        }
        assert!(!answer.text().contains(&last));
    }
    assert_eq!((i64::try_from(fetched).unwrap(), after), (part + 1, part + 1));
    assert!(parts > 1);
}
