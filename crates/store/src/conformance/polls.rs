//! The game's poll: one read says whose key it is, and what waits for the player.

use super::database::Database;
use super::studio::{NOW_MS, Studio, draft, identity, new_app, uid};
use crate::issues::ActiveIssue;
use crate::keys::Scope;
use crate::polls::{Poll, Polled};
use domain::ids::AppId;
use domain::player::Identity;

on_both_engines!(
    a_poll_says_what_waits_for_the_player,
    a_poll_with_an_unknown_or_revoked_key_says_nothing,
    a_poll_sees_the_apps_and_players_of_its_key_s_domain_alone,
);

const KEY: [u8; 32] = [1; 32];

async fn with_key(database: &Database, name: &str, key: [u8; 32]) -> Studio {
    let studio = Studio::open(database, name).await;
    studio.store.add_key(studio.domain_id, key, Scope::Console, "game".to_owned(), NOW_MS).await.unwrap();
    studio
}

async fn poll(studio: &Studio, key_hash: [u8; 32], app_id: AppId, identity: Identity) -> Option<Polled> {
    studio.store.poll(Poll { key_hash, app_id, identity, now_ms: NOW_MS }).await.unwrap()
}

async fn a_poll_says_what_waits_for_the_player(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let ann = || identity("ann", "ann@example.com", "");
    let issue_id = studio.browser(ann()).talk("Help!").await.issue_id;
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    for (who, expected) in [
        (uid("ann"), Some(ActiveIssue { issue_id, unread: 1 })),
        (identity("", "Ann@Example.com", ""), Some(ActiveIssue { issue_id, unread: 1 })),
        (uid("bob"), None),
    ] {
        let polled = poll(&studio, KEY, studio.app_id, who).await.unwrap();
        assert_eq!((polled.holder.domain_id, polled.app_exists, polled.active), (studio.domain_id, true, expected));
    }
}

async fn a_poll_with_an_unknown_or_revoked_key_says_nothing(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    studio.browser(uid("ann")).talk("Help!").await;
    assert!(poll(&studio, [2; 32], studio.app_id, uid("ann")).await.is_none());
    assert!(studio.store.revoke_key(studio.domain_id, KEY, NOW_MS).await.unwrap());
    assert!(poll(&studio, KEY, studio.app_id, uid("ann")).await.is_none());
}

async fn a_poll_sees_the_apps_and_players_of_its_key_s_domain_alone(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let other = with_key(database, "other", [2; 32]).await;
    let second = studio.store.add_app(studio.domain_id, new_app("Second"), NOW_MS).await.unwrap();
    studio.browser(uid("ann")).talk("Help!").await;
    let of_other = poll(&other, [2; 32], studio.app_id, uid("ann")).await.unwrap();
    assert_eq!((of_other.holder.domain_id, of_other.app_exists, of_other.active), (other.domain_id, true, None));
    let no_such_app = poll(&other, [2; 32], second, uid("ann")).await.unwrap();
    assert!(!no_such_app.app_exists && no_such_app.active.is_none());
    let of_second = poll(&studio, KEY, second, uid("ann")).await.unwrap();
    assert!(of_second.app_exists && of_second.active.is_none(), "players are per app");
}
