//! The game's poll: one read says whose key it is, and what waits for the player.

use super::database::Database;
use super::studio::{NOW_MS, Studio, draft, identity, new_app, uid};
use crate::issues::ActiveIssue;
use crate::keys::Scope;
use crate::players::Voucher;
use crate::polls::{Poll, Polled};
use crate::setup::NewApp;
use domain::identity::Proved;
use domain::ids::AppId;
use domain::limits::RESOLVED_UNSEEN_LIFE_MS;
use domain::player::Identity;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

on_both_engines!(
    a_poll_says_what_waits_for_the_player,
    a_poll_with_an_unknown_or_revoked_key_says_nothing,
    a_poll_sees_the_apps_and_players_of_its_key_s_domain_alone,
    a_poll_after_a_change_tells_it_whoever_polls_meanwhile,
    a_poll_tells_what_another_process_has_changed,
    a_poll_tells_of_a_resolved_issue_only_as_long_as_that_is_news,
    a_poll_by_key_of_an_app_that_asks_for_proof_knows_the_proved_alone,
    a_poll_finds_a_player_who_has_taken_a_uid_since,
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

/// Polls until told otherwise, so that somebody is always reading, and keeping, what is about to change.
async fn poll_all_the_time(studio: Studio, is_done: Arc<AtomicBool>) {
    while !is_done.load(Ordering::Relaxed) {
        poll(&studio, KEY, studio.app_id, uid("ann")).await.unwrap();
        tokio::task::yield_now().await;
    }
}

async fn a_poll_after_a_change_tells_it_whoever_polls_meanwhile(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let unread = async || Some(poll(&studio, KEY, studio.app_id, uid("ann")).await?.active?.unread);
    let is_done = Arc::new(AtomicBool::new(false));
    let others: Vec<_> =
        (0..4).map(|_| tokio::spawn(poll_all_the_time(studio.clone(), Arc::clone(&is_done)))).collect();
    assert_eq!(unread().await, None);
    let ann = studio.browser(uid("ann"));
    let issue_id = ann.talk("Help!").await.issue_id;
    assert_eq!(unread().await, Some(0));
    for sequence in 2..100 {
        studio.answer(issue_id, draft(&format!("Hello {sequence}"), NOW_MS)).await;
        assert_eq!(unread().await, Some(1));
        studio.store.mark_seen(ann.seen(issue_id, sequence)).await.unwrap();
        assert_eq!(unread().await, Some(0));
    }
    studio.reject(issue_id).await;
    assert_eq!(unread().await, None);
    is_done.store(true, Ordering::Relaxed);
    for other in others {
        other.await.unwrap();
    }
}

/// Polls until that is told.
async fn is_told(studio: &Studio, expected: Option<ActiveIssue>) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while poll(studio, KEY, studio.app_id, uid("ann")).await.unwrap().active != expected {
        assert!(Instant::now() < deadline, "{expected:?} is not told");
        tokio::task::yield_now().await;
    }
}

async fn a_poll_tells_what_another_process_has_changed(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let elsewhere = Studio { store: database.open_again().await.unwrap(), ..studio.clone() };
    is_told(&studio, None).await;
    let issue_id = elsewhere.browser(uid("ann")).talk("Help!").await.issue_id;
    is_told(&studio, Some(ActiveIssue { issue_id, unread: 0 })).await;
    elsewhere.answer(issue_id, draft("Hello", NOW_MS)).await;
    is_told(&studio, Some(ActiveIssue { issue_id, unread: 1 })).await;
    elsewhere.reject(issue_id).await;
    is_told(&studio, None).await;
    elsewhere.store.close().await;
}

async fn a_poll_tells_of_a_resolved_issue_only_as_long_as_that_is_news(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let issue_id = studio.browser(uid("ann")).talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    let active_at = async |now_ms| {
        let poll = Poll { key_hash: KEY, app_id: studio.app_id, identity: uid("ann"), now_ms };
        studio.store.poll(poll).await.unwrap().unwrap().active
    };
    let expected = Some(ActiveIssue { issue_id, unread: 1 });
    assert_eq!(active_at(NOW_MS).await, expected);
    assert_eq!(active_at(NOW_MS + RESOLVED_UNSEEN_LIFE_MS - 1).await, expected);
    assert_eq!(active_at(NOW_MS + RESOLVED_UNSEEN_LIFE_MS).await, None);
}

async fn a_poll_by_key_of_an_app_that_asks_for_proof_knows_the_proved_alone(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let app = NewApp { identity_verification: true, ..new_app("Proof") };
    let app_id = studio.store.add_app(studio.domain_id, app, NOW_MS).await.unwrap();
    let studio = Studio { app_id, ..studio };
    let active = async || poll(&studio, KEY, app_id, uid("ann")).await.unwrap().active;
    assert_eq!(active().await, None);
    // As of before the app asked for proof.
    let mut ann = studio.browser(uid("ann"));
    let issue_id = ann.talk("Help!").await.issue_id;
    assert_eq!(active().await, None);
    ann.claim.voucher = Voucher::Token(Proved { uid: true, ..Proved::default() });
    ann.talk("It is me").await;
    assert_eq!(active().await, Some(ActiveIssue { issue_id, unread: 0 }));
}

async fn a_poll_finds_a_player_who_has_taken_a_uid_since(database: &Database) {
    let studio = with_key(database, "demo", KEY).await;
    let active = async |who| poll(&studio, KEY, studio.app_id, who).await.unwrap().active;
    let by_both = || identity("ann", "ann@example.com", "");
    assert_eq!((active(uid("ann")).await, active(by_both()).await), (None, None));
    let issue_id = studio.browser(identity("", "ann@example.com", "")).talk("Help!").await.issue_id;
    let expected = Some(ActiveIssue { issue_id, unread: 0 });
    assert_eq!((active(uid("ann")).await, active(by_both()).await), (None, expected));
    // Who starts a conversation takes the uid that was sent, and goes on with the one that is open.
    studio.browser(by_both()).start(NOW_MS).await.unwrap();
    assert_eq!((active(uid("ann")).await, active(by_both()).await), (expected, expected));
}

/// Only SQLite's file can be told to be full.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_poll_tells_what_was_kept_when_the_disk_was_full() {
    let database = Database::sqlite().await;
    let studio = with_key(&database, "demo", KEY).await;
    let issue_id = studio.browser(uid("ann")).talk("Help!").await.issue_id;
    let unread = async || poll(&studio, KEY, studio.app_id, uid("ann")).await.unwrap().active.unwrap().unread;
    let pages_max = async |sql: &'static str| {
        studio.store.write(sql, |tx, sql| Box::pin(async move { tx.one::<i64>(sql, &[]).await })).await.unwrap()
    };
    // No more than there are.
    pages_max("PRAGMA max_page_count = 1").await;
    let mut kept = 0;
    let (Studio { store, domain_id, agent, .. }, body) = (&studio, "x".repeat(10_000));
    while store.answer(*domain_id, issue_id, agent.clone(), draft(&body, NOW_MS), false).await.is_ok() {
        kept += 1;
        assert!(kept < 1_000, "the file grows all the same");
        assert_eq!(unread().await, kept);
    }
    assert_eq!(unread().await, kept);
    pages_max("PRAGMA max_page_count = 1000000").await;
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    assert_eq!(unread().await, kept + 1);
    database.remove().await;
}
