//! A new app from the admin pages.

use super::{log, stamp_of};
use crate::harness::world::{ADMIN, OTHER_ADMIN};
use crate::harness::{Call, Desk, TestApp, on_both_engines};
use domain::ids::{AppId, DomainId};
use store::audit::Action;

on_both_engines![
    a_new_app_tells_its_secrets_and_is_there,
    what_is_wrong_is_said_at_its_field,
    a_form_that_is_sent_twice_makes_one_app,
];

const NEW: &str = "/admin/apps/new";

async fn a_new_app_tells_its_secrets_and_is_there(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let stamp = stamp_of(&desk.get(app, NEW).await.expect(200));
    let fields = [("name", " Fifth Game "), ("colour", "#0000ff"), ("language", "de"), ("stamp", stamp.as_str())];
    let page = desk.post(app, NEW, &fields).await.expect(200);
    assert_eq!(page.text().matches("class=\"secret\"").count(), 2);
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert!(page.text().contains("action=\"/admin/apps/5/identity\""));
    let made = app.store().app("one".to_owned(), AppId(5)).await.unwrap().unwrap();
    assert_eq!((made.name.as_str(), made.hue, made.default_language.code()), ("Fifth Game", 264, "de"));
    assert!(made.web_chat && !made.identity_verification);
    assert_eq!(app.store().secrets_of_app(DomainId(1), AppId(5)).await.unwrap().len(), 2);
    assert!(desk.get(app, "/admin").await.expect(200).text().contains("Fifth Game"));
    app.send(Call::get("/one/hc/de/5-fifth-game/")).await.expect(200);
    let line = log(app).await.swap_remove(0);
    assert_eq!((line.action, line.detail.title.as_str()), (Action::AppAdded, "Fifth Game"));
    let mut other = Desk::sign_in(app, OTHER_ADMIN).await;
    other.get(app, "/admin").await.expect(200).says_nothing_of(&["Fifth Game"]);
}

async fn what_is_wrong_is_said_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let stamp = stamp_of(&desk.get(app, NEW).await.expect(200));
    for (name, colour, language, at) in
        [(" ", "#0000ff", "de", "name"), ("Typed", "#808080", "de", "colour"), ("Typed", "#0000ff", "xx", "language")]
    {
        let fields = [("name", name), ("colour", colour), ("language", language), ("stamp", stamp.as_str())];
        let told = desk.post(app, NEW, &fields).await.expect(422);
        assert!(told.text().contains(&format!("id=\"fault-{at}\"")), "{at}");
        assert!(told.text().contains(&format!("value=\"{name}\"")), "{at}");
    }
    assert_eq!(app.store().apps(DomainId(1)).await.unwrap().len(), 4);
}

async fn a_form_that_is_sent_twice_makes_one_app(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let stamp = stamp_of(&desk.get(app, NEW).await.expect(200));
    let fields = [("name", "Fifth"), ("colour", "#0000ff"), ("language", "de"), ("stamp", stamp.as_str())];
    desk.post(app, NEW, &fields).await.expect(200);
    let told = desk.post(app, NEW, &fields).await.expect(409);
    assert!(told.text().contains("An app has been made since") && told.text().contains("value=\"Fifth\""));
    assert_eq!(app.store().apps(DomainId(1)).await.unwrap().len(), 5);
}
