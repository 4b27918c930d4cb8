//! Tags and custom issue fields as admins make, order, change and archive them.

use super::stamp_of;
use crate::harness::world::{ADMIN, ARCHIVED_TAG};
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use domain::ids::DomainId;
use serde_json::json;

on_both_engines![
    a_tag_is_added_used_archived_and_brought_back,
    what_is_wrong_with_a_tag_is_said_at_its_field,
    a_field_is_added_and_taken_from_the_game,
    what_is_wrong_with_a_field_is_said_at_its_field_and_nothing_typed_is_lost,
    a_field_s_label_and_options_are_changed,
    an_overtaken_field_is_not_overwritten,
    fields_are_moved_by_steps,
    an_archived_field_is_dropped_with_a_warning,
];

const TAGS: &str = "/admin/tags";
const FIELDS: &str = "/admin/fields";

async fn keys(app: &TestApp) -> Vec<String> {
    app.store().fields(DomainId(1)).await.unwrap().into_iter().map(|kept| kept.field.key).collect()
}

/// Whether the game can give a tag.
async fn is_live(app: &TestApp, tag: &str) -> bool {
    app.make(json!({"uid": "7", "tags": [tag]})).await.answer.get("warnings").is_none()
}

async fn a_tag_is_added_used_archived_and_brought_back(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    desk.post(app, TAGS, &[("name", " launch & week ")]).await.expect(303);
    assert!(is_live(app, "launch & week").await);
    Player::new(app, json!({"uid": "7", "tags": ["launch & week"], "first_user_message": "hi"})).await.start(app).await;
    let page = desk.get(app, TAGS).await.expect(200);
    assert!(page.text().contains("launch &#38; week") && page.text().contains("<span>1 issue</span>"));
    assert!(page.text().contains(ARCHIVED_TAG));
    desk.post(app, "/admin/tags/archive", &[("name", "launch & week"), ("archived", "1")]).await.expect(303);
    assert!(!is_live(app, "launch & week").await);
    desk.post(app, "/admin/tags/archive", &[("name", "launch & week"), ("archived", "0")]).await.expect(303);
    assert!(is_live(app, "launch & week").await);
}

async fn what_is_wrong_with_a_tag_is_said_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let long = "x".repeat(101);
    for (typed, said) in
        [("", "empty"), (long.as_str(), "longer than 100"), ("ps5", "already"), (ARCHIVED_TAG, "already")]
    {
        let told = desk.post(app, TAGS, &[("name", typed)]).await.expect(422);
        assert!(told.text().contains("id=\"fault-name\"") && told.text().contains(said), "{typed}");
        assert!(told.text().contains(&format!("value=\"{typed}\"")), "{typed}");
    }
}

async fn a_field_is_added_and_taken_from_the_game(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let fields = [("key", "region"), ("label", "Region"), ("type", "dropdown"), ("options", "eu\r\nus\r\n\r\n")];
    let done = desk.post(app, FIELDS, &fields).await.expect(303);
    assert_eq!(done.location(), "/admin/fields#field-region");
    assert_eq!(keys(app).await.last().map(String::as_str), Some("region"));
    let ask = async |value: &str| app.make(json!({"uid": "7", "custom_fields": {"region": value}})).await.answer;
    assert!(ask("eu").await.get("warnings").is_none());
    assert!(ask("mars").await.get("warnings").is_some());
    assert!(desk.get(app, FIELDS).await.expect(200).text().contains("One of a list (2)"));
}

async fn what_is_wrong_with_a_field_is_said_at_its_field_and_nothing_typed_is_lost(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let before = keys(app).await;
    for (key, label, kind, options, at) in [
        ("Region", "Region", "number", "", &["key"][..]),
        ("level", "Region", "number", "", &["key"]),
        ("", "", "number", "", &["key", "label"]),
        ("region", "Region", "dropdown", "", &["options"]),
        ("region", "Region", "number", "typed", &["options"]),
        ("region", "Region", "colour", "", &["type"]),
    ] {
        let fields = [("key", key), ("label", label), ("type", kind), ("options", options)];
        let told = desk.post(app, FIELDS, &fields).await.expect(422);
        for field in ["key", "label", "type", "options"] {
            let is_told = told.text().contains(&format!("id=\"fault-{field}\""));
            assert_eq!(is_told, at.contains(&field), "{fields:?} {field}");
        }
        assert!(told.text().contains(&format!("name=\"label\" value=\"{label}\"")));
        assert!(told.text().contains(&format!("{options}</textarea>")));
    }
    assert_eq!(keys(app).await, before);
}

async fn a_field_s_label_and_options_are_changed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let path = "/admin/fields/platform";
    let page = desk.get(app, path).await.expect(200);
    assert!(page.text().contains("ps5\nxbox\nswitch\npc</textarea>"));
    let stamp = stamp_of(&page);
    let told = desk.post(app, path, &[("label", "Console"), ("stamp", &stamp)]).await.expect(422);
    assert!(told.text().contains("id=\"fault-options\"") && told.text().contains("value=\"Console\""));
    let fields = [("label", "Console"), ("options", "ps5\nps6"), ("stamp", stamp.as_str()), ("key", "forged")];
    desk.post(app, path, &fields).await.expect(303);
    let kept = app.store().fields(DomainId(1)).await.unwrap();
    let kept = kept.iter().find(|kept| kept.field.key == "platform").unwrap();
    assert_eq!((kept.field.label.as_str(), kept.field.options.join(" ").as_str()), ("Console", "ps5 ps6"));
    assert!(!desk.get(app, "/admin/fields/level").await.expect(200).text().contains("name=\"options\""));
}

async fn an_overtaken_field_is_not_overwritten(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let path = "/admin/fields/level";
    let stamp = stamp_of(&desk.get(app, path).await.expect(200));
    desk.post(app, path, &[("label", "Theirs"), ("stamp", &stamp)]).await.expect(303);
    let told = desk.post(app, path, &[("label", "Mine"), ("stamp", &stamp)]).await.expect(409);
    assert!(told.text().contains("Somebody else changed this field") && told.text().contains("value=\"Mine\""));
    desk.post(app, path, &[("label", "Mine"), ("stamp", &stamp_of(&told))]).await.expect(303);
    assert_eq!(app.store().fields(DomainId(1)).await.unwrap()[0].field.label, "Mine");
}

async fn fields_are_moved_by_steps(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    assert_eq!(keys(app).await[..3], ["level", "is_paying", "last_purchase"]);
    let moved = desk.post(app, "/admin/fields/last_purchase/place", &[("step", "up")]).await.expect(303);
    assert_eq!(moved.location(), "/admin/fields#field-last_purchase");
    assert_eq!(keys(app).await[..3], ["level", "last_purchase", "is_paying"]);
    desk.post(app, "/admin/fields/level/place", &[("step", "up")]).await.expect(303);
    assert_eq!(keys(app).await[0], "level");
}

async fn an_archived_field_is_dropped_with_a_warning(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let warned = async || {
        let answer = app.make(json!({"uid": "7", "custom_fields": {"level": 3}})).await.answer;
        answer.get("warnings").is_some()
    };
    assert!(!warned().await);
    desk.post(app, "/admin/fields/level/archive", &[("archived", "1")]).await.expect(303);
    assert!(warned().await);
    let page = desk.get(app, FIELDS).await.expect(200);
    assert!(page.text().contains("aria-label=\"Bring back Level\""));
    desk.post(app, "/admin/fields/level/archive", &[("archived", "0")]).await.expect(303);
    assert!(!warned().await);
}
