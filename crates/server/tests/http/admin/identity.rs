//! Identity verification as admins set it up: secrets are told once and kept two at a time.

use super::{log, stamp_of, value_of};
use crate::harness::world::ADMIN;
use crate::harness::{Answer, Desk, TestApp, on_both_engines};
use domain::ids::{AppId, DomainId};
use store::audit::Action;
use store::secrets::SecretKind;

on_both_engines![
    a_new_secret_is_told_once,
    two_of_a_kind_may_be_live_and_a_third_is_refused,
    a_form_that_is_sent_twice_makes_one_secret,
    a_removed_secret_is_gone_and_the_last_one_stays_while_it_is_needed,
    a_page_that_is_out_of_date_removes_nothing,
    proof_is_asked_for_once_there_is_a_secret,
    an_overtaken_setting_is_not_overwritten,
];

const IDENTITY: &str = "/admin/apps/1/identity";

/// The stamp of the forms that make secrets.
fn secrets_stamp(page: &Answer) -> String {
    let after = page.text().split_once("/identity/secrets\">").unwrap().1;
    let after = after.split_once("name=\"stamp\" value=\"").unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

async fn make(app: &TestApp, desk: &mut Desk, kind: &str) -> Answer {
    let stamp = secrets_stamp(&desk.get(app, IDENTITY).await.expect(200));
    desk.post(app, "/admin/apps/1/identity/secrets", &[("kind", kind), ("stamp", &stamp)]).await
}

async fn remove(app: &TestApp, desk: &mut Desk, kind: &str, number: &str) -> Answer {
    let stamp = secrets_stamp(&desk.get(app, IDENTITY).await.expect(200));
    remove_as_seen(app, desk, (kind, number), &stamp).await
}

async fn remove_as_seen(app: &TestApp, desk: &mut Desk, (kind, number): (&str, &str), stamp: &str) -> Answer {
    let path = "/admin/apps/1/identity/secrets/removal";
    desk.post(app, path, &[("kind", kind), ("number", number), ("stamp", stamp)]).await
}

async fn live(app: &TestApp) -> Vec<(SecretKind, i64)> {
    let secrets = app.store().secrets_of_app(DomainId(1), AppId(1)).await.unwrap();
    secrets.iter().map(|secret| (secret.kind, secret.number)).collect()
}

fn told(page: &Answer) -> String {
    let after = page.text().split_once("class=\"secret\"").unwrap().1;
    after.split_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

async fn a_new_secret_is_told_once(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let page = make(app, &mut desk, "hmac").await.expect(200);
    let secret = told(&page);
    assert_eq!(secret.len(), 43, "256 bits in base64url");
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(live(app).await, [(SecretKind::Hmac, 1)]);
    for path in [IDENTITY, "/admin/audit", "/admin/apps/1/chat"] {
        desk.get(app, path).await.expect(200).says_nothing_of(&[&secret]);
    }
    let lines = log(app).await;
    assert_eq!((lines[0].action, lines[0].detail.title.as_str()), (Action::SecretAdded, "hmac 1"));
    assert!(!format!("{lines:?}").contains(&secret));
    let other = told(&make(app, &mut desk, "jwt").await.expect(200));
    assert_ne!(secret, other);
}

async fn two_of_a_kind_may_be_live_and_a_third_is_refused(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    for _ in 0..2 {
        make(app, &mut desk, "hmac").await.expect(200);
    }
    let page = desk.get(app, IDENTITY).await.expect(200);
    assert!(page.text().contains("remove the older one") && !page.text().contains(": HMAC secret</span>"));
    let refused = make(app, &mut desk, "hmac").await.expect(409);
    assert!(refused.text().contains("Two secrets of this kind are live"));
    assert!(!refused.text().contains("class=\"secret\""));
    assert_eq!(live(app).await.len(), 2);
    for odd in ["", "HMAC", "other"] {
        make(app, &mut desk, odd).await.expect(404);
    }
}

async fn a_form_that_is_sent_twice_makes_one_secret(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let stamp = secrets_stamp(&desk.get(app, IDENTITY).await.expect(200));
    let fields = [("kind", "jwt"), ("stamp", stamp.as_str())];
    desk.post(app, "/admin/apps/1/identity/secrets", &fields).await.expect(200);
    let again = desk.post(app, "/admin/apps/1/identity/secrets", &fields).await.expect(409);
    assert!(again.text().contains("nothing was done") && !again.text().contains("class=\"secret\""));
    assert_eq!(live(app).await, [(SecretKind::Jwt, 1)]);
}

async fn a_removed_secret_is_gone_and_the_last_one_stays_while_it_is_needed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    make(app, &mut desk, "hmac").await.expect(200);
    make(app, &mut desk, "jwt").await.expect(200);
    let stamp = stamp_of(&desk.get(app, IDENTITY).await.expect(200));
    desk.post(app, IDENTITY, &[("verification", "1"), ("stamp", &stamp)]).await.expect(303);
    for (kind, number) in [("hmac", "9"), ("hmac", "x"), ("x", "1")] {
        remove(app, &mut desk, kind, number).await.expect(404);
    }
    let removed = remove(app, &mut desk, "hmac", "1").await.expect(303);
    assert!(desk.get(app, removed.location()).await.expect(200).text().contains("The secret is gone"));
    let refused = remove(app, &mut desk, "jwt", "1").await.expect(409);
    assert!(refused.text().contains("the only secret"));
    assert_eq!(live(app).await, [(SecretKind::Jwt, 1)]);
}

async fn a_page_that_is_out_of_date_removes_nothing(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    make(app, &mut desk, "hmac").await.expect(200);
    make(app, &mut desk, "hmac").await.expect(200);
    let stamp = secrets_stamp(&desk.get(app, IDENTITY).await.expect(200));
    // Meanwhile another admin removes the second and makes a new one, which has its number again.
    app.pass_ms(1);
    remove(app, &mut desk, "hmac", "2").await.expect(303);
    make(app, &mut desk, "hmac").await.expect(200);
    let refused = remove_as_seen(app, &mut desk, ("hmac", "2"), &stamp).await.expect(409);
    assert!(refused.text().contains("nothing was done"));
    assert_eq!(live(app).await, [(SecretKind::Hmac, 1), (SecretKind::Hmac, 2)]);
}

async fn proof_is_asked_for_once_there_is_a_secret(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let kept = async || {
        let app = app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap();
        (app.identity_verification, app.hmac_of_uid_and_email)
    };
    let stamp = stamp_of(&desk.get(app, IDENTITY).await.expect(200));
    let fields = [("verification", "1"), ("hmac_message", "uid_email"), ("stamp", stamp.as_str())];
    let told = desk.post(app, IDENTITY, &fields).await.expect(422);
    assert!(told.text().contains("id=\"fault-verification\"") && told.text().contains("value=\"uid_email\" checked"));
    assert_eq!(kept().await, (false, false));
    make(app, &mut desk, "hmac").await.expect(200);
    let saved = desk.post(app, IDENTITY, &fields).await.expect(303);
    assert!(desk.get(app, saved.location()).await.expect(200).text().contains("Saved."));
    assert_eq!(kept().await, (true, true));
    let line = log(app).await.swap_remove(0);
    assert_eq!((line.action, line.detail.changes.len()), (Action::AppIdentity, 2));
}

async fn an_overtaken_setting_is_not_overwritten(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    make(app, &mut desk, "hmac").await.expect(200);
    let stamp = stamp_of(&desk.get(app, IDENTITY).await.expect(200));
    let theirs = [("verification", "1"), ("hmac_message", "single"), ("stamp", stamp.as_str())];
    desk.post(app, IDENTITY, &theirs).await.expect(303);
    let mine = [("hmac_message", "uid_email"), ("stamp", stamp.as_str())];
    let told = desk.post(app, IDENTITY, &mine).await.expect(409);
    assert!(told.text().contains("Somebody else changed this") && told.text().contains("value=\"uid_email\" checked"));
    let stamp = value_of(&told, "stamp");
    desk.post(app, IDENTITY, &[("hmac_message", "uid_email"), ("stamp", &stamp)]).await.expect(303);
    assert!(!app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap().identity_verification);
}
