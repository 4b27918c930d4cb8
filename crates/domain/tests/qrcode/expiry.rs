//! `expiry`: when a link ends.

use serde_json::json;

use super::*;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;

fn life_ms(expiry: Value) -> i64 {
    accepted(json!({ "expiry": expiry })).link.expires_at_ms - NOW_MS
}

#[test]
fn a_life_is_counted_from_now() {
    for (text, expected_ms) in [
        ("1m", MINUTE_MS),
        ("90m", 90 * MINUTE_MS),
        ("2h", 120 * MINUTE_MS),
        ("365d", 365 * DAY_MS),
        ("000007d", 7 * DAY_MS),
    ] {
        assert_eq!(life_ms(json!({ "time": text })), expected_ms, "{text}");
    }
}

#[test]
fn a_moment_is_in_milliseconds_also_as_text() {
    let at_ms = NOW_MS + 1;
    assert_eq!(life_ms(json!({ "time": at_ms })), 1);
    assert_eq!(life_ms(json!({ "time": at_ms.to_string() })), 1);
}

#[test]
fn a_time_of_another_form_is_refused() {
    for time in [
        json!("0m"),
        json!("m"),
        json!("1s"),
        json!("1w"),
        json!("2H"),
        json!(" 2h"),
        json!("2 h"),
        json!("-2h"),
        json!("+2h"),
        json!("1.5h"),
        json!("1000000m"),
        json!("2h30m"),
        json!("2ü"),
        json!("٢h"),
        json!("tomorrow"),
        json!(1.5),
        json!(1e30),
        json!(true),
        json!([]),
        json!("99999999999999999999"),
    ] {
        refuses("expiry", &[json!({ "time": time })], "expiry.time", "invalid");
    }
}

#[test]
fn a_moment_that_is_not_in_the_future_is_refused() {
    for time in [json!(NOW_MS), json!(NOW_MS - 1), json!(0), json!(-5), json!(3_600), json!("-5"), json!("1")] {
        refuses("expiry", &[json!({ "time": time })], "expiry.time", "in_the_past");
    }
}

#[test]
fn a_moment_in_seconds_is_refused_with_a_hint() {
    let in_an_hour = NOW_MS / 1_000 + 3_600;
    for time in [json!(in_an_hour), json!(in_an_hour.to_string()), json!(99_999_999_999_i64)] {
        let refused = settle(json!({"expiry": {"time": time}})).unwrap_err();
        assert_eq!(named(&refused.faults), owned(&[("expiry.time", "looks_like_seconds")]));
        assert!(refused.faults[0].detail.contains("milliseconds"));
    }
}

#[test]
fn a_life_of_more_than_365_days_is_shortened() {
    let latest_ms = NOW_MS + 365 * DAY_MS;
    for time in [json!("366d"), json!("999999d"), json!(latest_ms + 1), json!(i64::MAX)] {
        let settled = warned(json!({"expiry": {"time": time}}), &[("expiry.time", "shortened")]);
        assert_eq!(settled.link.expires_at_ms, latest_ms, "{time}");
    }
}

#[test]
fn exactly_365_days_are_not_shortened() {
    assert_eq!(life_ms(json!({"time": NOW_MS + 365 * DAY_MS})), 365 * DAY_MS);
}

#[test]
fn a_view_count_is_1_to_32767_also_as_text() {
    for (count, expected) in [(json!(1), 1), (json!(32_767), 32_767), (json!("10"), 10)] {
        let settled = accepted(json!({"expiry": {"viewcount": count}}));
        assert_eq!(settled.link.view_limit, Some(expected));
    }
}

#[test]
fn another_view_count_is_refused() {
    for count in [
        json!(0),
        json!(-1),
        json!(32_768),
        json!(65_537),
        json!(1.5),
        json!("x"),
        json!("+1"),
        json!(true),
        json!([1]),
    ] {
        refuses("expiry", &[json!({ "viewcount": count })], "expiry.viewcount", "invalid");
    }
}

#[test]
fn a_view_count_alone_keeps_the_24_hours() {
    assert_eq!(life_ms(json!({"viewcount": 10})), DAY_MS);
}

#[test]
fn time_and_views_hold_together() {
    let settled = accepted(json!({"expiry": {"time": "2h", "viewcount": 10}}));
    assert_eq!(settled.link.expires_at_ms, NOW_MS + 120 * MINUTE_MS);
    assert_eq!(settled.link.view_limit, Some(10));
}

#[test]
fn an_expiry_of_nothing_is_the_default() {
    for expiry in [json!({}), json!({"time": null, "viewcount": null}), json!({"time": ""})] {
        assert_eq!(life_ms(expiry), DAY_MS);
    }
}

#[test]
fn an_unknown_key_is_named() {
    let settled = warned(json!({"expiry": {"views": 3, "time": "1h"}}), &[("expiry.views", "unknown")]);
    assert_eq!(settled.link.view_limit, None);
}
