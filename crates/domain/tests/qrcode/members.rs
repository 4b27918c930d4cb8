//! `custom_fields` and `tags`, member by member.

use serde_json::json;

use super::*;

#[test]
fn values_that_fit_are_kept() {
    let settled = accepted(json!({"custom_fields": {
        "level": 23,
        "is_paying": "true",
        "last_purchase": "2024-05-01",
        "platform": {"type": "dropdown", "value": "ps5"},
        "error_code": "CE-108255-1",
        "notes": "line\nline",
    }}));
    let shown: Vec<(String, String)> =
        settled.link.content.fields.iter().map(|(key, value)| (key.clone(), value.display())).collect();
    let expected = [
        ("error_code", "CE-108255-1"),
        ("is_paying", "yes"),
        ("last_purchase", "2024-05-01"),
        ("level", "23"),
        ("notes", "line\nline"),
        ("platform", "ps5"),
    ];
    assert_eq!(shown, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
}

#[test]
fn bad_and_unknown_fields_are_dropped_one_by_one() {
    let settled = warned(
        json!({"custom_fields": {
            "level": "high",
            "platform": "switch",
            "error_code": "E1",
            "guild": "x",
            "Level": 3,
        }}),
        &[
            ("custom_fields.Level", "unknown"),
            ("custom_fields.guild", "unknown"),
            ("custom_fields.level", "invalid"),
            ("custom_fields.platform", "invalid"),
        ],
    );
    assert_eq!(settled.link.content.fields.keys().collect::<Vec<_>>(), ["error_code"]);
}

#[test]
fn of_too_many_fields_the_first_hundred_are_looked_at() {
    let many: serde_json::Map<String, Value> = (0..101).map(|number| (format!("x{number:03}"), json!(1))).collect();
    let settled = settle(json!({ "custom_fields": many })).unwrap();
    assert_eq!(settled.warnings.len(), 101);
    assert_eq!(named(&settled.warnings[100..]), owned(&[("custom_fields", "cut")]));
}

#[test]
fn live_tags_are_kept_in_order_and_once() {
    let settled = accepted(json!({"tags": ["xbox", "ps5", "xbox"]}));
    assert_eq!(settled.link.content.tags, ["xbox", "ps5"]);
}

#[test]
fn tags_that_are_archived_unknown_or_no_text_are_dropped() {
    let settled = warned(
        json!({"tags": ["ps5", "old-campaign", "nope", 5, "PS5", null, "crash"]}),
        &[
            ("tags[1]", "unknown"),
            ("tags[2]", "unknown"),
            ("tags[3]", "invalid"),
            ("tags[4]", "unknown"),
            ("tags[5]", "invalid"),
        ],
    );
    assert_eq!(settled.link.content.tags, ["ps5", "crash"]);
}

#[test]
fn of_too_many_tags_the_first_hundred_are_looked_at() {
    let mut tags = vec!["ps5"; 100];
    assert_eq!(accepted(json!({ "tags": tags })).link.content.tags, ["ps5"]);
    tags.push("xbox");
    let settled = warned(json!({ "tags": tags }), &[("tags", "cut")]);
    assert_eq!(settled.link.content.tags, ["ps5"]);
}
