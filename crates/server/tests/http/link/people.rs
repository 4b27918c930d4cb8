//! "No view and no cookie", and who does count.

use super::{PERSONAL, for_one_person};
use crate::harness::{Answer, Browser, Call, Made, TestApp, on_both_engines};
use axum::http::Method;
use domain::visitor::PREVIEW_AGENTS;

on_both_engines![
    head_takes_no_view,
    a_prefetch_takes_no_view_and_is_asked_to_come_again,
    what_is_no_document_takes_no_view,
    every_preview_agent_takes_no_view,
    the_neutral_page_s_button_counts_as_a_person,
    what_another_site_or_a_script_posts_is_no_press,
    whoever_gives_no_sign_of_being_a_machine_is_a_person,
    what_the_api_and_agents_do_takes_no_view,
    a_machine_learns_nothing_from_a_link_that_has_ended,
];

const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148";

fn path(made: &Made) -> String {
    format!("/{}", made.code())
}

async fn visit(app: &TestApp, made: &Made, headers: &[(&str, &str)]) -> Answer {
    let call = headers.iter().fold(Call::get(&path(made)), |call, (name, value)| call.header(name, value));
    app.send(call).await
}

/// Nothing was planted, and one person can still open it; only one.
async fn assert_untouched(app: &TestApp, made: &Made, answer: &Answer, what: &str) {
    assert!(answer.set_cookies().is_empty(), "{what}: {:?}", answer.headers);
    answer.says_nothing_of(&PERSONAL);
    answer.says_nothing_of(&["Plain Game"]);
    assert_eq!(app.send(Call::get(&path(made))).await.code(), 303, "{what} used it up");
    assert_eq!(app.send(Call::get(&path(made))).await.code(), 410, "{what}");
}

#[track_caller]
fn assert_neutral(answer: &Answer, what: &str) {
    assert_eq!(answer.code(), 200, "{what}");
    assert!(answer.text().contains("<form method=\"post\"><button"), "{what}");
    assert_discreet(answer, what);
}

#[track_caller]
fn assert_discreet(answer: &Answer, what: &str) {
    for (name, value) in
        [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex")]
    {
        assert_eq!(answer.header(name), value, "{what}");
    }
}

async fn head_takes_no_view(app: &TestApp) {
    let made = for_one_person(app).await;
    let answer = app.send(Call::new(Method::HEAD, &path(&made)).header("user-agent", PHONE)).await.expect(200);
    assert!(answer.body.is_empty());
    assert_untouched(app, &made, &answer, "HEAD").await;
}

async fn a_prefetch_takes_no_view_and_is_asked_to_come_again(app: &TestApp) {
    for (name, value) in [
        ("Sec-Purpose", "prefetch"),
        ("Sec-Purpose", "prefetch;prerender"),
        ("Sec-Purpose", "prefetch;anonymous-client-ip"),
        ("Purpose", "prefetch"),
        ("Purpose", "Prerender"),
        ("X-Moz", "prefetch"),
    ] {
        let made = for_one_person(app).await;
        let headers = [(name, value), ("sec-fetch-dest", "document"), ("user-agent", PHONE)];
        let answer = visit(app, &made, &headers).await.expect(503);
        assert!(answer.body.is_empty(), "{name}: {value}");
        assert_discreet(&answer, value);
        assert_untouched(app, &made, &answer, value).await;
    }
}

async fn what_is_no_document_takes_no_view(app: &TestApp) {
    for dest in ["image", "iframe", "empty", "script", "style", "embed", "object", "video", "Document2", ""] {
        let made = for_one_person(app).await;
        let answer = visit(app, &made, &[("sec-fetch-dest", dest), ("user-agent", PHONE)]).await;
        assert_neutral(&answer, dest);
        assert_untouched(app, &made, &answer, dest).await;
    }
}

async fn every_preview_agent_takes_no_view(app: &TestApp) {
    for name in PREVIEW_AGENTS {
        let made = for_one_person(app).await;
        let agent = format!("Mozilla/5.0 (compatible; {name}2.4; +http://bot.example)");
        let answer = visit(app, &made, &[("user-agent", &agent)]).await;
        assert_neutral(&answer, name);
        assert_untouched(app, &made, &answer, name).await;
    }
}

async fn the_neutral_page_s_button_counts_as_a_person(app: &TestApp) {
    let made = for_one_person(app).await;
    let machine = ("user-agent", "WhatsApp/2.24 A");
    assert_neutral(&visit(app, &made, &[machine]).await, "preview");
    // The program that shows the page stays what it is when a person presses the button in it.
    let button = || Call::post(&path(&made)).header(machine.0, machine.1).header("sec-fetch-site", "same-origin");
    let answer = app.send(button().header("sec-fetch-dest", "document").form(&[])).await.expect(303);
    assert_eq!(answer.location(), "http://help.example/one/hc/en/1-plain-game-one/chat/");
    assert_eq!(answer.set_cookies().len(), 1);
    app.send(button().form(&[])).await.expect(410);
}

async fn what_another_site_or_a_script_posts_is_no_press(app: &TestApp) {
    for (name, value, code) in [
        ("sec-fetch-site", "cross-site", 200),
        ("sec-fetch-dest", "empty", 200),
        ("sec-fetch-dest", "iframe", 200),
        ("sec-purpose", "prefetch", 503),
    ] {
        let made = for_one_person(app).await;
        let call = Call::post(&path(&made)).header("user-agent", PHONE).header(name, value);
        let answer = app.send(call.form(&[])).await.expect(code);
        assert_untouched(app, &made, &answer, value).await;
    }
}

async fn whoever_gives_no_sign_of_being_a_machine_is_a_person(app: &TestApp) {
    for headers in [
        &[][..],
        &[("user-agent", "")],
        &[("user-agent", PHONE), ("sec-fetch-dest", "document")],
        &[("user-agent", "MyConsole/1.0"), ("sec-purpose", "")],
        &[("user-agent", "curl/8.5.0"), ("purpose", "navigate")],
        &[("sec-fetch-dest", "document"), ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")],
        &[("x-moz", "microsummary")],
    ] {
        let made = for_one_person(app).await;
        let answer = visit(app, &made, headers).await.expect(303);
        assert_eq!(answer.set_cookies().len(), 1, "{headers:?}");
        visit(app, &made, headers).await.expect(410);
    }
}

async fn what_the_api_and_agents_do_takes_no_view(app: &TestApp) {
    let made = for_one_person(app).await;
    let mut desk = crate::harness::Desk::sign_in(app, crate::harness::world::AGENT).await;
    desk.get(app, "/inbox").await.expect(200);
    app.unread(&[("uid", PERSONAL[0])]).await;
    let mut ann = crate::harness::Player::scan(app, &made).await;
    ann.start(app).await;
    desk.thread(app, 1).await;
    let pages = desk.thread(app, 1).await;
    assert!(pages.contains("<dt>Views</dt><dd>1 of 1</dd>"), "{pages}");
    Browser::default().get(app, &made.url).await.expect(410);
}

async fn a_machine_learns_nothing_from_a_link_that_has_ended(app: &TestApp) {
    let live = for_one_person(app).await;
    let ended = for_one_person(app).await;
    visit(app, &ended, &[]).await.expect(303);
    let machine = [("user-agent", "Slackbot 1.0")];
    assert_eq!(visit(app, &live, &machine).await.body, visit(app, &ended, &machine).await.body);
}
