//! Identity verification through the whole server (contract 3): which tokens prove who a player is, and what follows.

mod answer;
mod hmac;
mod jwt;
mod matching;
mod privacy;

use crate::harness::world::PROOF;
use crate::harness::{Player, TestApp};
use serde_json::{Value, json};

/// Makes a link of the app that asks for proof and opens it. What is said of its token: nothing, and there is a chat,
/// or why it proves nobody, and there is none.
async fn verdict(app: &TestApp, mut parameters: Value) -> Option<String> {
    parameters["app_id"] = json!(PROOF);
    let made = app.make(parameters.clone()).await;
    let said = made.answer["warnings"].as_array().map(|warnings| {
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert_eq!(
            (&warnings[0]["parameter"], &warnings[0]["code"]),
            (&json!("user_auth_token"), &json!("not_proved"))
        );
        warnings[0]["detail"].as_str().unwrap().to_owned()
    });
    if let (Some(said), Some(token)) = (&said, parameters["user_auth_token"].as_str()) {
        // Shorter parts are found in any sentence.
        let mut telling = token.split('.').filter(|part| part.len() > 10);
        assert!(telling.all(|part| !said.contains(part)), "{said}");
    }
    let page = Player::scan(app, &made).await.chat(app).await;
    assert_eq!(page.contains("<textarea"), said.is_none(), "{said:?}");
    assert_eq!(page.contains("We could not confirm that this is you"), said.is_some(), "{said:?}");
    said
}

/// Asserts that a token proves nobody and that the answer says why.
async fn refuses(app: &TestApp, parameters: Value, why: &str) {
    let said = verdict(app, parameters.clone()).await;
    let said = said.unwrap_or_else(|| panic!("{parameters} is proved, in spite of: {why}"));
    assert!(said.contains(why), "{why:?} is not in {said:?}");
}

async fn proves(app: &TestApp, parameters: Value) {
    assert_eq!(verdict(app, parameters.clone()).await, None, "{parameters}");
}
