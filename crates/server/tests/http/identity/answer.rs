//! What `qrcode` says and keeps of a token.

use crate::harness::token::{hmac_token, jwt_token};
use crate::harness::world::{PLAIN, PROOF};
use crate::harness::{TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    a_missing_or_wrong_token_is_warned_of_and_refused_when_strict,
    a_proved_uid_beside_an_unproved_email_is_no_warning,
    a_dry_run_judges_too,
    an_app_that_asks_for_no_proof_says_nothing_of_tokens,
    a_token_for_nobody_leaves_an_anonymous_player_who_may_chat,
    a_token_is_kept_nowhere,
];

fn warning(code: &str) -> [(String, String); 1] {
    [("user_auth_token".to_owned(), code.to_owned())]
}

async fn a_missing_or_wrong_token_is_warned_of_and_refused_when_strict(app: &TestApp) {
    for (token, code) in [(Value::Null, "required"), (json!(hmac_token("8")), "not_proved")] {
        let call = json!({"app_id": PROOF, "uid": "7", "user_auth_token": token, "format": "matrix"});
        let answer = app.ask(call.clone()).await.expect(201);
        assert_eq!(answer.warnings(), warning(code));
        assert!(answer.json()["url"].is_string());
        let strict = json!({"strict": true, "app_id": PROOF, "uid": "7", "user_auth_token": call["user_auth_token"]});
        let refused = app.ask(strict).await.expect(400);
        assert_eq!(refused.errors(), warning(code));
        refused.says_nothing_of(&[&hmac_token("8"), &hmac_token("7")]);
    }
    let proved = json!({"app_id": PROOF, "uid": "7", "user_auth_token": hmac_token("7"), "strict": true});
    app.ask(proved).await.expect(201);
    assert_eq!(app.rows("link").await, 3);
}

async fn a_proved_uid_beside_an_unproved_email_is_no_warning(app: &TestApp) {
    for token in [hmac_token("7"), jwt_token(app, &[("uid", "7")])] {
        let call = json!({"app_id": PROOF, "uid": "7", "email": "ann@example.com", "user_auth_token": token});
        assert!(app.ask(call).await.expect(201).warnings().is_empty());
    }
}

async fn a_dry_run_judges_too(app: &TestApp) {
    for (token, warnings) in [(hmac_token("7"), &[][..]), (hmac_token("8"), &warning("not_proved"))] {
        let call = json!({"app_id": PROOF, "uid": "7", "user_auth_token": token, "dry_run": true});
        assert_eq!(app.ask(call).await.expect(200).warnings(), warnings);
    }
    assert_eq!(app.rows("link").await, 0);
}

async fn an_app_that_asks_for_no_proof_says_nothing_of_tokens(app: &TestApp) {
    for token in [hmac_token("8"), "a.b.c".to_owned(), "x".to_owned()] {
        let call = json!({"app_id": PLAIN, "uid": "7", "user_auth_token": token});
        assert!(app.ask(call).await.expect(201).warnings().is_empty());
    }
}

async fn a_token_for_nobody_leaves_an_anonymous_player_who_may_chat(app: &TestApp) {
    let made = app.make(json!({"app_id": PROOF, "user_auth_token": hmac_token("7")})).await;
    let said = made.answer["warnings"][0]["detail"].as_str().unwrap();
    assert!(said.contains("anonymous") && said.contains("no uid, email or phone_number"), "{said}");
    let mut guest = crate::harness::Player::scan(app, &made).await;
    guest.say(app, "hello").await;
    assert_eq!(app.rows("message").await, 1);
}

async fn a_token_is_kept_nowhere(app: &TestApp) {
    for (uid, token) in [("7", hmac_token("7")), ("7", jwt_token(app, &[("uid", "7")])), ("7", hmac_token("8"))] {
        let made = app.make(json!({"app_id": PROOF, "uid": uid, "user_auth_token": token})).await;
        assert!(!made.answer.to_string().contains(&token));
        let kept = format!("link WHERE content LIKE '%{}%'", &token[token.len() - 20..].replace(['=', '_'], "%"));
        assert_eq!(app.rows(&kept).await, 0, "{kept}");
    }
    assert_eq!(app.rows("link WHERE content LIKE '%\"proved\":{\"uid\":true,%'").await, 2);
    assert_eq!(app.rows("link WHERE content NOT LIKE '%\"proved\"%'").await, 1);
}
