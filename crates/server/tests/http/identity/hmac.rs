//! Token A: an HMAC in base64.

use super::{proves, refuses};
use crate::harness::token::{claims, hmac, hmac_token, jwt_head, unsigned};
use crate::harness::world::{KEY, ONE, PROOF, TWO, identity_secret};
use crate::harness::{Call, TestApp, on_both_engines};
use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL, BASE64URL_NOPAD, HEXLOWER};
use serde_json::json;

on_both_engines![
    an_hmac_is_read_in_every_spelling_of_base64,
    a_plus_sign_that_was_not_escaped_is_one,
    each_identifier_can_be_proved_by_its_own_hmac,
    two_secrets_are_live_and_no_other,
    an_hmac_of_anything_else_proves_nobody,
    what_is_no_hmac_is_told_so,
    an_hmac_over_what_looks_like_a_jwt_signs_none,
    an_app_that_joins_uid_and_email_takes_nothing_less,
];

/// A uid whose HMAC has both characters in which the alphabets differ.
fn telling_uid() -> String {
    let uids = (0..).map(|number: u32| format!("pilot-{number}"));
    let mut telling = uids.filter(|uid| ['+', '/'].iter().all(|&sign| hmac_token(uid).contains(sign)));
    telling.next().unwrap()
}

async fn an_hmac_is_read_in_every_spelling_of_base64(app: &TestApp) {
    let uid = telling_uid();
    let code = hmac(&identity_secret(ONE, "hmac", 0), &uid);
    for token in [
        BASE64.encode(&code),
        BASE64_NOPAD.encode(&code),
        BASE64URL.encode(&code),
        BASE64URL_NOPAD.encode(&code),
        BASE64.encode(&code).replace('+', " "),
    ] {
        proves(app, json!({"uid": uid, "user_auth_token": token})).await;
    }
}

async fn a_plus_sign_that_was_not_escaped_is_one(app: &TestApp) {
    let uid = telling_uid();
    let token = hmac_token(&uid);
    let query = format!("app_id={PROOF}&uid={uid}&user_auth_token={token}&dry_run=true&strict=true");
    app.send(Call::get(&format!("/v1/one/console/qrcode?{query}")).key(KEY)).await.expect(200);
    let form = Call::post("/v1/one/console/qrcode").key(KEY).body("application/x-www-form-urlencoded", query);
    app.send(form).await.expect(200);
}

async fn each_identifier_can_be_proved_by_its_own_hmac(app: &TestApp) {
    let (email, number) = ("Ann@Example.com", "+919876543210");
    proves(app, json!({"uid": "Ünï 7", "user_auth_token": hmac_token("Ünï 7")})).await;
    proves(app, json!({"uid": "7", "email": email, "phone_number": number, "user_auth_token": hmac_token("7")})).await;
    proves(app, json!({"email": email, "user_auth_token": hmac_token(email)})).await;
    proves(app, json!({"email": email, "phone_number": number, "user_auth_token": hmac_token(email)})).await;
    proves(app, json!({"phone_number": number, "user_auth_token": hmac_token(number)})).await;
}

async fn two_secrets_are_live_and_no_other(app: &TestApp) {
    let token = |domain, kind, age| BASE64.encode(&hmac(&identity_secret(domain, kind, age), "7"));
    for age in [0, 1] {
        proves(app, json!({"uid": "7", "user_auth_token": token(ONE, "hmac", age)})).await;
    }
    let removed = token(ONE, "hmac", 2);
    refuses(app, json!({"uid": "7", "user_auth_token": removed}), "a live hmac_secret of this app").await;
    let anothers = token(TWO, "hmac", 0);
    refuses(app, json!({"uid": "7", "user_auth_token": anothers}), "a live hmac_secret of this app").await;
    let other_kind = token(ONE, "jwt", 0);
    refuses(app, json!({"uid": "7", "user_auth_token": other_kind}), "the other secret").await;
}

async fn an_hmac_of_anything_else_proves_nobody(app: &TestApp) {
    let email = "Ann@example.com";
    refuses(app, json!({"uid": "7", "user_auth_token": hmac_token("8")}), "the exact value of uid").await;
    let folded = json!({"email": email, "user_auth_token": hmac_token("ann@example.com")});
    refuses(app, folded, "the exact value of email").await;
    let of_email = json!({"uid": "7", "email": email, "user_auth_token": hmac_token(email)});
    refuses(app, of_email, "another identifier of this call: make it of uid").await;
    let of_phone =
        json!({"email": email, "phone_number": "+919876543210", "user_auth_token": hmac_token("+919876543210")});
    refuses(app, of_phone, "another identifier of this call: make it of email").await;
    let joined = json!({"uid": "7", "email": email, "user_auth_token": hmac_token(&format!("7{email}"))});
    refuses(app, joined, "the exact value of uid").await;
}

async fn what_is_no_hmac_is_told_so(app: &TestApp) {
    let code = hmac(&identity_secret(ONE, "hmac", 0), "7");
    let whole = BASE64.encode(&code);
    for token in [
        "abc".to_owned(),
        HEXLOWER.encode(&code),
        BASE64.encode(&code[..31]),
        BASE64.encode(&[&code[..], &[0]].concat()),
        format!("{whole}="),
        format!("{whole}\n"),
        format!(" {whole}"),
        whole.replacen(|_: char| true, "ä", 1),
    ] {
        refuses(app, json!({"uid": "7", "user_auth_token": token}), "neither a JWT nor the base64").await;
    }
}

/// A player may choose their uid: the HMAC that their game makes of it must sign nothing.
async fn an_hmac_over_what_looks_like_a_jwt_signs_none(app: &TestApp) {
    let crafted = unsigned(&jwt_head().to_string(), &claims(app, &[("uid", "victim")]).to_string());
    let token = hmac_token(&crafted);
    proves(app, json!({"uid": crafted, "user_auth_token": token})).await;
    let signature = BASE64URL_NOPAD.encode(&hmac(&identity_secret(ONE, "hmac", 0), &crafted));
    let forged = json!({"uid": "victim", "user_auth_token": format!("{crafted}.{signature}")});
    refuses(app, forged, "the other secret").await;
}

async fn an_app_that_joins_uid_and_email_takes_nothing_less(app: &TestApp) {
    app.change("UPDATE app SET hmac_message = 'uid_email' WHERE app_id = 2").await;
    let email = "Ann@example.com";
    let joined = hmac_token(&format!("7{email}"));
    proves(app, json!({"uid": "7", "email": email, "user_auth_token": joined})).await;
    let needed = "the call must carry both";
    refuses(app, json!({"uid": "7", "user_auth_token": hmac_token("7")}), needed).await;
    refuses(app, json!({"email": email, "user_auth_token": hmac_token(email)}), needed).await;
    refuses(app, json!({"email": format!("7{email}"), "user_auth_token": joined}), needed).await;
    let of_uid = json!({"uid": "7", "email": email, "user_auth_token": hmac_token("7")});
    refuses(app, of_uid, "another identifier of this call: make it of uid and email").await;
}
