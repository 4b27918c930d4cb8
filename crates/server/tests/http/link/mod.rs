//! The link (contract 1.4): who takes a view, where it leads, how it ends, and the session that it starts.

mod codes;
mod endings;
mod hits;
mod hosts;
mod leading;
mod people;
mod sessions;

use crate::harness::{Made, TestApp};
use domain::ids::{DomainId, LinkId};
use serde_json::{Value, json};

/// What a page must never say to somebody who is not known yet.
const PERSONAL: [&str; 5] = ["player-seven", "ann@mail.example", "919876543210", "Ann Example", "It crashed again"];

/// A call that says all there is to say about a player.
fn about_ann(expiry: Value) -> Value {
    json!({
        "uid": PERSONAL[0], "email": PERSONAL[1], "phone_number": "+919876543210", "name": PERSONAL[3],
        "first_user_message": PERSONAL[4], "expiry": expiry,
    })
}

/// A link that one person can open.
async fn for_one_person(app: &TestApp) -> Made {
    app.make(about_ann(json!({"viewcount": 1}))).await
}

async fn domain_id(app: &TestApp) -> DomainId {
    app.store().domain("one".to_owned()).await.unwrap().unwrap()
}

async fn revoke(app: &TestApp, made: &Made) {
    let link_id = LinkId::parse(&made.link_id).unwrap();
    assert!(app.store().revoke_link(domain_id(app).await, link_id, app.now_ms()).await.unwrap());
}
