//! What a game or a player says is text, never markup.

use crate::harness::world::AGENT;
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![markup_from_outside_is_shown_as_text, pages_allow_no_script_but_our_own,];

const SCRIPT: &str = "<script>alert(1)</script>";
const IMAGE: &str = "\"'><img src=x onerror=alert(1)>";

fn markup(mark: &str) -> String {
    format!("{mark}{SCRIPT}{IMAGE}")
}

#[track_caller]
fn assert_harmless(page: &str, marks: &[&str]) {
    assert!(!page.contains("<script>alert"), "{page}");
    assert!(!page.contains("<img src=x"), "{page}");
    assert!(!page.contains("\"'>"), "{page}");
    for mark in marks {
        assert!(page.contains(mark), "{mark} is not on the page");
    }
}

async fn markup_from_outside_is_shown_as_text(app: &TestApp) {
    let hostile = json!({
        "uid": markup("uid"), "name": markup("name"), "first_user_message": markup("first"),
        "custom_fields": {"error_code": markup("field"), "notes": markup("note")}, "help_search_term": markup("term"),
    });
    let made = app.make(hostile).await;
    let mut player = Player::scan(app, &made).await;
    player.start(app).await;
    player.say(app, &markup("said")).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 1, &markup("answered")).await;

    assert_harmless(&player.chat(app).await, &["name", "first", "said", "answered"]);
    assert_harmless(player.get(app, "").await.text(), &["name", "answered"]);
    let query: String = form_urlencoded::byte_serialize(markup("term").as_bytes()).collect();
    assert_harmless(player.get(app, &format!("search?q={query}")).await.text(), &["term"]);
    assert_harmless(player.get(app, "chat/messages?after=0").await.text(), &["first", "said", "answered"]);
    assert_harmless(&desk.thread(app, 1).await, &["uid", "name", "first", "said", "answered", "field", "note"]);
    assert_harmless(desk.get(app, "/inbox").await.text(), &["name", "first"]);
    assert_harmless(desk.get(app, "/inbox/issues/1/messages?after=0").await.text(), &["first", "said", "answered"]);
}

async fn pages_allow_no_script_but_our_own(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for page in [
        player.get(app, "").await,
        player.get(app, "chat/").await,
        player.get(app, "faq/99/").await,
        desk.get(app, "/inbox").await,
        desk.get(app, "/inbox/sign-in").await,
        player.browser.get(app, "/0000000000000000").await,
    ] {
        let policy = page.header("content-security-policy");
        for part in ["default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(part), "{part} not in {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
    }
}
