//! Who is who, by contract 2.

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, identity, new_app, uid};
use domain::ids::{PlayerId, SessionId};
use domain::player::Identity;
use uuid::Uuid;

on_both_engines!(
    asking_who_somebody_is_writes_nobody,
    a_uid_names_one_player_whatever_else_is_sent,
    a_uid_is_compared_by_letter_case,
    the_longest_uids_are_told_apart,
    a_uid_hit_overwrites_email_and_phone,
    what_a_call_does_not_say_stays,
    an_email_hit_on_a_player_without_uid_adopts_the_uid,
    an_email_of_a_player_with_another_uid_makes_a_new_player,
    an_email_is_compared_without_letter_case,
    an_email_that_two_players_have_matches_nobody,
    a_phone_hit_adopts_uid_and_email,
    a_phone_of_a_player_with_another_uid_or_email_makes_a_new_player,
    a_phone_that_two_players_have_matches_nobody,
    uid_goes_before_email_and_email_before_phone,
    verified_only_matches_none_but_what_was_proved,
    an_anonymous_player_is_the_browser,
    an_anonymous_and_an_identified_player_are_not_the_same,
    players_are_of_one_app,
    players_are_of_one_domain,
    of_64_newcomers_with_one_uid_one_player_is_made,
);

/// Starts a chat as this person and answers who that made them.
async fn settle(studio: &Studio, identity: Identity) -> PlayerId {
    let browser = studio.browser(identity);
    browser.start(NOW_MS).await.unwrap().player_id
}

async fn find(studio: &Studio, identity: Identity) -> Option<PlayerId> {
    studio.browser(identity).player().await
}

/// What is kept of a player: uid, e-mail, phone number.
async fn kept(studio: &Studio, identity: Identity) -> [Option<String>; 3] {
    let active = studio.browser(identity).active(NOW_MS).await.unwrap();
    let issue = studio.store.issue(studio.domain_id, active.issue_id).await.unwrap().unwrap();
    [issue.uid, issue.email, issue.phone_number]
}

fn texts(texts: [&str; 3]) -> [Option<String>; 3] {
    texts.map(|text| (!text.is_empty()).then(|| text.to_owned()))
}

async fn count(studio: &Studio) -> i64 {
    let counted = studio
        .store
        .read((), |tx, ()| Box::pin(async move { tx.one::<i64>("SELECT COUNT(*) FROM player", &[]).await }));
    counted.await.unwrap()
}

async fn asking_who_somebody_is_writes_nobody(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(identity("ann", "ann@example.com", "+4915112345678"));
    assert_eq!(browser.player().await, None);
    assert_eq!(browser.active(NOW_MS).await, None);
    let chat = studio.store.chat(browser.claim.clone(), browser.link_id, NOW_MS).await.unwrap();
    assert!(chat.player_id.is_none());
    assert_eq!(count(&studio).await, 0);
}

async fn a_uid_names_one_player_whatever_else_is_sent(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("ann", "ann@example.com", "")).await;
    assert_eq!(find(&studio, identity("ann", "other@example.com", "+4915112345678")).await, Some(ann));
    assert_eq!(find(&studio, uid("bob")).await, None);
    assert_ne!(settle(&studio, uid("bob")).await, ann);
}

async fn a_uid_is_compared_by_letter_case(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, uid("Ann")).await;
    assert_eq!(find(&studio, uid("ann")).await, None);
    assert_ne!(settle(&studio, uid("ann")).await, ann);
}

async fn the_longest_uids_are_told_apart(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    // Of different characters, so that no engine's compression makes an index entry small.
    let wide: String = (0..749).map(|number| char::from_u32(0x1F000 + 7 * number % 4_093).unwrap()).collect();
    let long = |last| uid(&format!("{wide}{last}"));
    let ann = settle(&studio, long('a')).await;
    let bob = settle(&studio, long('b')).await;
    assert_ne!(ann, bob);
    assert_eq!(find(&studio, long('a')).await, Some(ann));
    assert_eq!(find(&studio, long('b')).await, Some(bob));
    assert_eq!(find(&studio, long('c')).await, None);
}

async fn a_uid_hit_overwrites_email_and_phone(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("ann", "old@example.com", "+4915112345678")).await;
    assert_eq!(settle(&studio, identity("ann", "New@example.com", "+14155550100")).await, ann);
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "New@example.com", "+14155550100"]));
    assert_eq!(find(&studio, identity("", "old@example.com", "")).await, None);
    assert_eq!(find(&studio, identity("", "new@example.com", "")).await, Some(ann));
    assert_eq!(find(&studio, identity("", "", "+4915112345678")).await, None);
}

async fn what_a_call_does_not_say_stays(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut named = studio.browser(identity("ann", "ann@example.com", "+4915112345678"));
    named.name = Some("Ann".to_owned());
    let issue_id = named.start(NOW_MS).await.unwrap().issue_id;
    settle(&studio, uid("ann")).await;
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "ann@example.com", "+4915112345678"]));
    let issue = studio.store.issue(studio.domain_id, issue_id).await.unwrap().unwrap();
    assert_eq!(issue.name.as_deref(), Some("Ann"));
}

async fn an_email_hit_on_a_player_without_uid_adopts_the_uid(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("", "ann@example.com", "")).await;
    assert_eq!(find(&studio, uid("ann")).await, None);
    assert_eq!(settle(&studio, identity("ann", "ann@example.com", "")).await, ann);
    assert_eq!(find(&studio, uid("ann")).await, Some(ann));
    assert_eq!(find(&studio, identity("", "ann@example.com", "")).await, Some(ann));
}

async fn an_email_of_a_player_with_another_uid_makes_a_new_player(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("ann", "ann@example.com", "")).await;
    let stranger = identity("bob", "ann@example.com", "");
    assert_eq!(find(&studio, stranger.clone()).await, None);
    let bob = settle(&studio, stranger).await;
    assert_ne!(bob, ann);
    assert_eq!(find(&studio, uid("ann")).await, Some(ann));
    assert_eq!(find(&studio, uid("bob")).await, Some(bob));
}

async fn an_email_is_compared_without_letter_case(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("", "Änn@Example.com", "")).await;
    assert_eq!(find(&studio, identity("", "äNN@eXAMPLE.COM", "")).await, Some(ann));
    assert_eq!(find(&studio, identity("", "ann@example.com", "")).await, None);
}

async fn an_email_that_two_players_have_matches_nobody(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let shared = identity("", "home@example.com", "");
    let ann = settle(&studio, identity("ann", "home@example.com", "")).await;
    assert_eq!(find(&studio, shared.clone()).await, Some(ann));
    let bob = settle(&studio, identity("bob", "home@example.com", "")).await;
    assert_eq!(find(&studio, shared.clone()).await, None);
    assert_eq!(find(&studio, identity("eve", "home@example.com", "")).await, None);
    let third = settle(&studio, shared).await;
    assert!(third != ann && third != bob);
}

async fn a_phone_hit_adopts_uid_and_email(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("", "", "+4915112345678")).await;
    assert_eq!(settle(&studio, identity("", "", "+4915112345678")).await, ann);
    assert_eq!(settle(&studio, identity("ann", "ann@example.com", "+4915112345678")).await, ann);
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "ann@example.com", "+4915112345678"]));
}

async fn a_phone_of_a_player_with_another_uid_or_email_makes_a_new_player(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("ann", "ann@example.com", "+4915112345678")).await;
    for other in [identity("bob", "", "+4915112345678"), identity("", "bob@example.com", "+4915112345678")] {
        assert_eq!(find(&studio, other).await, None);
    }
    assert_ne!(settle(&studio, identity("bob", "", "+4915112345678")).await, ann);
}

async fn a_phone_that_two_players_have_matches_nobody(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let shared = identity("", "", "+4915112345678");
    let ann = settle(&studio, identity("ann", "", "+4915112345678")).await;
    assert_eq!(find(&studio, shared.clone()).await, Some(ann));
    let bob = settle(&studio, identity("bob", "", "+4915112345678")).await;
    assert_eq!(find(&studio, shared.clone()).await, None);
    let third = settle(&studio, shared).await;
    assert!(third != ann && third != bob);
}

async fn uid_goes_before_email_and_email_before_phone(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, uid("ann")).await;
    let bob = settle(&studio, identity("", "bob@example.com", "")).await;
    let eve = settle(&studio, identity("", "", "+4915112345678")).await;
    assert_eq!(find(&studio, identity("ann", "bob@example.com", "+4915112345678")).await, Some(ann));
    assert_eq!(find(&studio, identity("new", "bob@example.com", "+4915112345678")).await, Some(bob));
    assert_eq!(find(&studio, identity("new", "new@example.com", "+4915112345678")).await, Some(eve));
}

async fn verified_only_matches_none_but_what_was_proved(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle(&studio, identity("ann", "ann@example.com", "+4915112345678")).await;
    let parts = [uid("ann"), identity("", "ann@example.com", ""), identity("", "", "+4915112345678")];
    let proved = async || {
        let mut found = Vec::new();
        for part in &parts {
            let mut browser = studio.browser(part.clone());
            browser.claim.verified_only = true;
            found.push(browser.player().await);
        }
        found
    };
    assert_eq!(proved().await, [None, None, None]);
    for (sql, expected) in [
        ("UPDATE player SET uid_verified = TRUE", [Some(ann), None, None]),
        ("UPDATE player SET email_verified = TRUE", [Some(ann), Some(ann), None]),
        ("UPDATE player SET phone_verified = TRUE", [Some(ann), Some(ann), Some(ann)]),
    ] {
        let changed = studio.store.write(sql, |tx, sql| Box::pin(async move { tx.execute(sql, &[]).await }));
        assert_eq!(changed.await.unwrap(), 1);
        assert_eq!(proved().await, expected);
    }
}

async fn an_anonymous_player_is_the_browser(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(Identity::default());
    assert_eq!(browser.player().await, None);
    let somebody = browser.start(NOW_MS).await.unwrap().player_id;
    assert_eq!(browser.by_another_link().player().await, Some(somebody));
    assert_eq!(browser.elsewhere().player().await, None);
    assert_ne!(browser.elsewhere().start(NOW_MS).await.unwrap().player_id, somebody);
}

async fn an_anonymous_and_an_identified_player_are_not_the_same(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let session_id = SessionId(Uuid::now_v7());
    let here = |identity| {
        let mut browser: Browser = studio.browser(identity);
        browser.claim.session_id = session_id;
        browser
    };
    let ann = here(uid("ann")).start(NOW_MS).await.unwrap().player_id;
    assert_eq!(here(Identity::default()).player().await, None);
    let somebody = here(Identity::default()).start(NOW_MS).await.unwrap().player_id;
    assert_ne!(somebody, ann);
    assert_eq!(here(uid("ann")).player().await, Some(ann));
    assert_eq!(here(uid("bob")).player().await, None);
}

async fn players_are_of_one_app(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let other_app = studio.store.add_app(studio.domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let other = Studio { app_id: other_app, ..studio.clone() };
    let whole = identity("ann", "ann@example.com", "+4915112345678");
    let ann = settle(&studio, whole.clone()).await;
    for part in [whole.clone(), identity("", "ann@example.com", ""), identity("", "", "+4915112345678")] {
        assert_eq!(find(&other, part.clone()).await, None);
        assert_eq!(find(&studio, part).await, Some(ann));
    }
    assert_ne!(settle(&other, whole).await, ann);
}

async fn players_are_of_one_domain(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let other = Studio::open(database, "other").await;
    assert_eq!(studio.app_id, other.app_id);
    let whole = identity("ann", "ann@example.com", "+4915112345678");
    let ann = settle(&studio, whole.clone()).await;
    for part in [whole.clone(), identity("", "ann@example.com", ""), identity("", "", "+4915112345678")] {
        assert_eq!(find(&other, part).await, None);
    }
    assert_ne!(settle(&other, whole).await, ann);
}

async fn of_64_newcomers_with_one_uid_one_player_is_made(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut made = at_once(64, |_| {
        let studio = studio.clone();
        async move { settle(&studio, identity("ann", "ann@example.com", "")).await }
    })
    .await;
    made.dedup();
    assert_eq!(made.len(), 1);
    assert_eq!(count(&studio).await, 1);
}
