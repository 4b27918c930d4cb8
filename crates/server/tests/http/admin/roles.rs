//! Who may do what: agents answer, authors write, admins do both.

use super::{FAQS, kept, save};
use crate::harness::world::{ADMIN, AGENT, AUTHOR, OTHER_ADMIN};
use crate::harness::{Call, Desk, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    an_author_writes_and_reads_no_conversation,
    an_agent_answers_and_writes_nothing,
    an_admin_goes_from_one_to_the_other,
    without_a_session_admin_pages_lead_to_the_sign_in,
    an_authors_form_needs_its_sessions_token,
    an_admin_of_another_domain_changes_their_own,
];

const PAGES: [&str; 6] = [
    "/admin/apps/1/faqs",
    "/admin/apps/1/faqs?state=draft&page=2",
    "/admin/apps/1/faqs/new",
    "/admin/apps/1/faqs/1",
    "/admin/apps/1/faqs/1/translations",
    "/admin/apps/1/faqs/1/history",
];
const FORMS: [&str; 6] = [
    "/admin/apps/1/faqs/order",
    "/admin/apps/1/faqs/new",
    "/admin/apps/1/faqs/1",
    "/admin/apps/1/faqs/1/translations",
    "/admin/apps/1/faqs/1/history",
    "/admin/apps/1/preview",
];
/// Enough for any of the forms to change something.
const FIELDS: [(&str, &str); 10] = [
    ("title", "Forged"),
    ("body", "forged"),
    ("section", "1"),
    ("list", "2"),
    ("item", "1"),
    ("language", "de"),
    ("revision", "1"),
    ("seen", "1"),
    ("do", "publish"),
    ("keywords", "forged"),
];

async fn page_of(app: &TestApp, desk: &Desk, path: &str) -> (u16, String) {
    let call = desk.browser.call(axum::http::Method::GET, "help.example", path).header("accept", "text/html");
    let answer = app.send(call).await;
    (answer.code(), answer.location().to_owned())
}

async fn an_author_writes_and_reads_no_conversation(app: &TestApp) {
    Player::new(app, json!({"uid": "7", "first_user_message": "a secret"})).await.start(app).await;
    let mut author = Desk::sign_in(app, AUTHOR).await;
    for path in PAGES {
        let page = author.get(app, path).await.expect(200);
        assert!(!page.text().contains("href=\"/inbox\""), "{path}");
    }
    save(app, &mut author, 1, &[("title", "Mine")]).await.expect(303);
    assert_eq!(page_of(app, &author, "/inbox").await, (303, "/admin".to_owned()));
    for path in ["/inbox", "/inbox/list", "/inbox/events", "/inbox/issues/1", "/inbox/issues/1/messages"] {
        author.get(app, path).await.expect(404).says_nothing_of(&["a secret"]);
    }
    let id = uuid::Uuid::now_v7().to_string();
    for path in ["/inbox/issues/1/messages", "/inbox/issues/1/resolution"] {
        author.post(app, path, &[("id", &id), ("body", "hi")]).await.expect(404);
    }
    assert_eq!(app.rows("message").await, 1);
    author.post(app, "/inbox/sign-out", &[]).await.expect(303);
    author.get(app, FAQS).await.expect(401);
}

async fn an_agent_answers_and_writes_nothing(app: &TestApp) {
    let mut agent = Desk::sign_in(app, AGENT).await;
    let before = app.rows("faq_revision").await;
    assert!(!agent.get(app, "/inbox").await.text().contains("href=\"/admin\""));
    assert_eq!(page_of(app, &agent, "/admin").await, (303, "/inbox".to_owned()));
    for path in PAGES {
        agent.get(app, path).await.expect(404);
    }
    for path in FORMS {
        agent.post(app, path, &FIELDS).await.expect(404);
    }
    assert_eq!(app.rows("faq_revision").await, before);
}

async fn an_admin_goes_from_one_to_the_other(app: &TestApp) {
    let mut admin = Desk::sign_in(app, ADMIN).await;
    assert!(admin.get(app, "/inbox").await.text().contains("href=\"/admin\""));
    assert!(admin.get(app, FAQS).await.expect(200).text().contains("href=\"/inbox\""));
    assert!(admin.get(app, "/admin").await.expect(200).text().contains("href=\"/admin/apps/1/faqs\""));
}

async fn without_a_session_admin_pages_lead_to_the_sign_in(app: &TestApp) {
    for path in PAGES {
        let answer = app.send(Call::get(path).header("accept", "text/html")).await.expect(303);
        assert_eq!(answer.location(), "/inbox/sign-in");
        app.send(Call::get(path)).await.expect(401);
    }
    for path in FORMS {
        app.send(Call::post(path).form(&FIELDS)).await.expect(401);
    }
}

async fn an_authors_form_needs_its_sessions_token(app: &TestApp) {
    let mut author = Desk::sign_in(app, AUTHOR).await;
    let other = Desk::sign_in(app, ADMIN).await;
    let before = (app.rows("faq_revision").await, app.rows("faq").await, kept(app, 1).await);
    for wrong in ["", &other.csrf, &author.csrf[1..], "x"] {
        for path in FORMS {
            let fields = [&[("csrf", wrong)], &FIELDS[..]].concat();
            author.browser.post(app, path, &fields).await.expect(403);
        }
    }
    assert_eq!((app.rows("faq_revision").await, app.rows("faq").await, kept(app, 1).await), before);
    author.post(app, FORMS[2], &FIELDS).await.expect(303);
}

async fn an_admin_of_another_domain_changes_their_own(app: &TestApp) {
    let before = kept(app, 1).await;
    let mut other = Desk::sign_in(app, OTHER_ADMIN).await;
    other.get(app, FAQS).await.expect(200).says_nothing_of(&["Plain Game one"]);
    other.post(app, FORMS[2], &FIELDS).await.expect(303);
    assert_eq!(kept(app, 1).await, before);
    assert!(other.get(app, FAQS).await.text().contains("Forged"));
    for wrong in ["0", "9", "x", "-1", "99999999999999999999"] {
        for path in [format!("/admin/apps/{wrong}/faqs"), format!("{FAQS}/{wrong}"), format!("{FAQS}/{wrong}/history")]
        {
            other.get(app, &path).await.expect(404);
        }
    }
    // A FAQ of another app of the same domain.
    other.get(app, "/admin/apps/2/faqs/1").await.expect(404);
    other.post(app, "/admin/apps/2/faqs/1", &FIELDS).await.expect(404);
}
