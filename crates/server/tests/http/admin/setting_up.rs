//! Who may set up apps and what a domain shares: admins alone, by their own forms.

use crate::harness::world::{ADMIN, AGENT, AUTHOR};
use crate::harness::{Call, Desk, TestApp, on_both_engines};
use axum::http::Method;
use domain::ids::{AppId, DomainId};

on_both_engines![
    authors_and_agents_see_nothing_of_it,
    a_form_without_its_session_s_token_changes_nothing,
    another_app_or_field_is_not_there,
    the_tabs_lead_to_every_page,
];

const PAGES: [&str; 7] = [
    "/admin/apps/new",
    "/admin/fields",
    "/admin/fields/level",
    "/admin/tags",
    "/admin/audit",
    "/admin/apps/1/chat",
    "/admin/apps/1/identity",
];
const FORMS: [&str; 12] = [
    "/admin/apps/new",
    "/admin/fields",
    "/admin/fields/level",
    "/admin/fields/level/archive",
    "/admin/fields/level/place",
    "/admin/tags",
    "/admin/tags/archive",
    "/admin/apps/1/chat",
    "/admin/apps/1/chat/privacy",
    "/admin/apps/1/identity",
    "/admin/apps/1/identity/secrets",
    "/admin/apps/1/identity/secrets/removal",
];
/// Enough for most of the forms to change something.
const FIELDS: [(&str, &str); 11] = [
    ("name", "ps5"),
    ("archived", "1"),
    ("step", "down"),
    ("key", "forged"),
    ("label", "Forged"),
    ("type", "number"),
    ("privacy", "off"),
    ("kind", "jwt"),
    ("number", "1"),
    ("colour", "#ff0000"),
    ("language", "en"),
];

/// All that these pages can change.
async fn everything(app: &TestApp) -> String {
    let (store, domain_id) = (app.store(), DomainId(1));
    let mut apps = Vec::new();
    for (app_id, _) in store.apps(domain_id).await.unwrap() {
        let settings = store.chat_settings(domain_id, app_id).await.unwrap();
        let secrets = store.secrets_of_app(domain_id, app_id).await.unwrap();
        apps.push((store.app("one".to_owned(), app_id).await.unwrap(), settings, secrets));
    }
    let (tags, fields) = (store.tags(domain_id).await.unwrap(), store.fields(domain_id).await.unwrap());
    format!("{apps:?} {tags:?} {fields:?} {:?}", super::log(app).await)
}

async fn authors_and_agents_see_nothing_of_it(app: &TestApp) {
    let before = everything(app).await;
    for email in [AUTHOR, AGENT] {
        let mut desk = Desk::sign_in(app, email).await;
        for path in PAGES {
            desk.get(app, path).await.expect(404);
        }
        for path in FORMS {
            desk.post(app, path, &FIELDS).await.expect(404);
        }
    }
    for path in PAGES {
        app.send(Call::get(path)).await.expect(401);
    }
    for path in FORMS {
        app.send(Call::post(path).form(&FIELDS)).await.expect(401);
    }
    assert_eq!(everything(app).await, before);
    let mut author = Desk::sign_in(app, AUTHOR).await;
    let page = author.get(app, "/admin/apps/1/faqs").await.expect(200);
    page.says_nothing_of(&["/admin/apps/1/chat", "/admin/apps/1/identity", "/admin/audit", "/admin/tags"]);
    author.get(app, "/admin").await.expect(200).says_nothing_of(&["/admin/apps/new", "/admin/fields"]);
}

async fn a_form_without_its_session_s_token_changes_nothing(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let other = Desk::sign_in(app, ADMIN).await;
    let before = everything(app).await;
    for wrong in ["", other.csrf.as_str(), "x"] {
        for path in FORMS {
            let fields = [&[("csrf", wrong)], &FIELDS[..]].concat();
            desk.browser.post(app, path, &fields).await.expect(403);
        }
    }
    assert_eq!(everything(app).await, before);
}

async fn another_app_or_field_is_not_there(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    for path in ["/admin/apps/9/chat", "/admin/apps/x/identity", "/admin/apps/0/chat", "/admin/fields/none"] {
        desk.get(app, path).await.expect(404);
    }
    for path in [
        "/admin/apps/9/chat",
        "/admin/apps/9/chat/privacy",
        "/admin/apps/9/identity",
        "/admin/apps/9/identity/secrets",
        "/admin/apps/9/identity/secrets/removal",
        "/admin/fields/none",
        "/admin/fields/none/archive",
        "/admin/fields/none/place",
    ] {
        desk.post(app, path, &FIELDS).await.expect(404);
    }
    assert!(app.store().app("one".to_owned(), AppId(9)).await.unwrap().is_none());
}

async fn the_tabs_lead_to_every_page(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let of_app = desk.get(app, "/admin/apps/1/faqs").await.expect(200);
    let of_domain = desk.get(app, "/admin").await.expect(200);
    for (from, to) in [
        (&of_app, "/admin/apps/1/chat"),
        (&of_app, "/admin/apps/1/identity"),
        (&of_domain, "/admin/apps/new"),
        (&of_domain, "/admin/fields"),
        (&of_domain, "/admin/tags"),
        (&of_domain, "/admin/audit"),
    ] {
        assert!(from.text().contains(&format!("href=\"{to}\"")), "{to}");
        let mut browser = desk.browser.clone();
        let page = browser.send(app, Method::GET, to, |call| call).await.expect(200);
        let is_marked = page.text().contains(&format!("href=\"{to}\" aria-current=\"page\""));
        assert!(is_marked || to.ends_with("/new"), "{to}");
    }
}
