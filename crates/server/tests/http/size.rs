//! The whole JSON answer with a PNG is smaller than the original's image alone.

use crate::harness::{TestApp, on_both_engines};
use serde_json::json;
use std::io::Write as _;

on_both_engines![the_whole_answer_is_smaller_than_the_original_s_image];

/// Base64 characters of the sample in the original's documentation.
const ORIGINAL_CHARACTERS: usize = 2_212;

async fn the_whole_answer_is_smaller_than_the_original_s_image(app: &TestApp) {
    let answer = app.ask(json!({})).await.expect(201);
    let characters = answer.text().chars().count();
    show(&format!("the whole answer: {characters} characters; the original's image alone: {ORIGINAL_CHARACTERS}"));
    assert!(characters < ORIGINAL_CHARACTERS);
    // So it is with the longest answer that has no warnings.
    let asked = json!({"uid": "7", "includes": ["unread_messages"], "expiry": {"viewcount": 32_767}});
    assert!(app.ask(asked).await.expect(201).text().chars().count() < ORIGINAL_CHARACTERS);
}

/// The test runner keeps what is printed; this goes past it.
fn show(figure: &str) {
    std::io::stderr().write_all(format!("{figure}\n").as_bytes()).unwrap();
}
