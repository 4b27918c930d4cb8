//! Who is who, by contract 2.

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, identity, new_app, uid};
use crate::players::Voucher;
use domain::identity::Proved;
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
    a_key_alone_matches_only_what_was_proved_where_proof_is_asked_for,
    a_proved_uid_is_that_player_proved_before_or_not,
    who_goes_on_with_an_open_issue_is_proved_from_then_on,
    a_proved_email_or_phone_matches_only_where_it_was_proved_before,
    a_proved_email_of_two_players_matches_the_one_who_proved_it,
    what_a_token_does_not_prove_matches_nobody,
    what_a_token_does_not_prove_fills_gaps_and_overwrites_nothing,
    what_a_token_proves_overwrites_and_is_proved_from_then_on,
    a_proved_email_adopts_a_proved_uid,
    an_unproved_uid_is_nobodys,
    a_value_that_a_key_overwrites_is_no_longer_proved,
    a_token_is_remembered_also_where_none_is_asked_for,
    of_64_newcomers_with_one_proved_uid_one_player_is_made,
    of_each_kind_the_two_newest_secrets_are_live,
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

const NOTHING: Proved = Proved { uid: false, email: false, phone_number: false };
const UID: Proved = Proved { uid: true, ..NOTHING };
const EMAIL: Proved = Proved { email: true, ..NOTHING };
const PHONE: Proved = Proved { phone_number: true, ..NOTHING };
const ALL: Proved = Proved { uid: true, email: true, phone_number: true };

/// The browser of somebody whose link's token has proved this.
fn with_token(studio: &Studio, identity: Identity, proved: Proved) -> Browser {
    let mut browser = studio.browser(identity);
    browser.claim.voucher = Voucher::Token(proved);
    browser
}

/// Starts a chat as this person, of whom a token has proved this.
async fn settle_proved(studio: &Studio, identity: Identity, proved: Proved) -> PlayerId {
    with_token(studio, identity, proved).start(NOW_MS).await.unwrap().player_id
}

async fn find_proved(studio: &Studio, identity: Identity, proved: Proved) -> Option<PlayerId> {
    with_token(studio, identity, proved).player().await
}

/// Who a call without a token finds, in an app that asks for proof.
async fn find_verified(studio: &Studio, identity: Identity) -> Option<PlayerId> {
    let mut browser = studio.browser(identity);
    browser.claim.voucher = Voucher::of_call(true);
    browser.player().await
}

/// Which of ann's identifiers are stored as proved.
async fn verified(studio: &Studio) -> [bool; 3] {
    let parts = [uid("ann"), identity("", "ann@example.com", ""), identity("", "", "+4915112345678")];
    let mut found = [false; 3];
    for (place, part) in parts.into_iter().enumerate() {
        found[place] = find_verified(studio, part).await.is_some();
    }
    found
}

fn ann() -> Identity {
    identity("ann", "ann@example.com", "+4915112345678")
}

async fn a_key_alone_matches_only_what_was_proved_where_proof_is_asked_for(database: &Database) {
    for (proved, expected) in [
        (NOTHING, [false, false, false]),
        (UID, [true, false, false]),
        (Proved { uid: true, ..EMAIL }, [true, true, false]),
        (ALL, [true, true, true]),
    ] {
        let studio =
            Studio::open(database, &format!("demo{}", expected.map(|flag| u8::from(flag).to_string()).concat())).await;
        settle(&studio, ann()).await;
        assert_eq!(verified(&studio).await, [false; 3]);
        if proved.uid {
            settle_proved(&studio, ann(), proved).await;
        }
        assert_eq!(verified(&studio).await, expected);
        let both = find_verified(&studio, identity("bob", "ann@example.com", "")).await;
        assert_eq!(both, None, "a proved address of a player with another uid");
    }
}

async fn a_proved_uid_is_that_player_proved_before_or_not(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let before = settle(&studio, uid("ann")).await;
    assert_eq!(find_proved(&studio, uid("ann"), UID).await, Some(before));
    assert_eq!(settle_proved(&studio, uid("ann"), UID).await, before);
    assert_eq!(find_verified(&studio, uid("ann")).await, Some(before));
    assert_eq!(find_proved(&studio, uid("Ann"), UID).await, None);
    assert_eq!(count(&studio).await, 1);
}

async fn who_goes_on_with_an_open_issue_is_proved_from_then_on(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (name, speaks) in [("ann", true), ("bob", false)] {
        let begun = studio.browser(uid(name)).talk("Help!").await;
        let phone = with_token(&studio, uid(name), UID);
        assert_eq!(phone.player().await, Some(begun.player_id));
        assert_eq!(find_verified(&studio, uid(name)).await, None, "looking changes nothing");
        if speaks {
            assert_eq!(phone.talk("Still there?").await.issue_id, begun.issue_id);
        } else {
            phone.see(begun.issue_id, 1).await.unwrap();
        }
        assert_eq!(find_verified(&studio, uid(name)).await, Some(begun.player_id));
    }
    let begun = studio.browser(uid("eve")).talk("Help!").await;
    studio.browser(uid("eve")).see(begun.issue_id, 1).await.unwrap();
    assert_eq!(find_verified(&studio, uid("eve")).await, None, "without a token");
}

async fn a_proved_email_or_phone_matches_only_where_it_was_proved_before(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (contact, proved) in [(identity("", "ann@example.com", ""), EMAIL), (identity("", "", "+4915112345678"), PHONE)]
    {
        let typed = settle(&studio, contact.clone()).await;
        assert_eq!(find_proved(&studio, contact.clone(), proved).await, None);
        let owner = settle_proved(&studio, contact.clone(), proved).await;
        assert_ne!(owner, typed);
        assert_eq!(find_proved(&studio, contact.clone(), proved).await, Some(owner));
        assert_eq!(settle_proved(&studio, contact, proved).await, owner);
    }
}

async fn a_proved_email_of_two_players_matches_the_one_who_proved_it(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let both = Proved { uid: true, ..EMAIL };
    let ann = settle_proved(&studio, identity("ann", "home@example.com", ""), both).await;
    settle_proved(&studio, identity("bob", "home@example.com", ""), UID).await;
    let home = identity("", "home@example.com", "");
    assert_eq!(find_proved(&studio, home.clone(), EMAIL).await, Some(ann));
    settle_proved(&studio, identity("eve", "home@example.com", ""), both).await;
    assert_eq!(find_proved(&studio, home, EMAIL).await, None, "two have proved it");
}

async fn what_a_token_does_not_prove_matches_nobody(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle_proved(&studio, ann(), ALL).await;
    let eve = identity("eve", "ann@example.com", "+4915112345678");
    assert_eq!(find_proved(&studio, eve.clone(), UID).await, None);
    assert_ne!(settle_proved(&studio, eve, UID).await, ann);
    let by_phone = identity("", "ann@example.com", "+14155550100");
    assert_eq!(find_proved(&studio, by_phone, PHONE).await, None);
    for part in [uid("ann"), identity("", "ann@example.com", ""), identity("", "", "+4915112345678")] {
        assert_eq!(find_proved(&studio, part.clone(), NOTHING).await, None);
        assert_eq!(find_verified(&studio, part).await, Some(ann), "she is found as before");
    }
}

async fn what_a_token_does_not_prove_fills_gaps_and_overwrites_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle_proved(&studio, uid("ann"), UID).await;
    let first = identity("ann", "ann@example.com", "+4915112345678");
    assert_eq!(settle_proved(&studio, first, UID).await, ann);
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "ann@example.com", "+4915112345678"]));
    let second = identity("ann", "eve@example.com", "+14155550100");
    assert_eq!(settle_proved(&studio, second, UID).await, ann);
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "ann@example.com", "+4915112345678"]));
    assert_eq!(verified(&studio).await, [true, false, false]);
    let new = identity("bob", "bob@example.com", "");
    settle_proved(&studio, new, UID).await;
    assert_eq!(kept(&studio, uid("bob")).await, texts(["bob", "bob@example.com", ""]));
    assert_eq!(find_verified(&studio, identity("", "bob@example.com", "")).await, None);
}

async fn what_a_token_proves_overwrites_and_is_proved_from_then_on(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let before = settle(&studio, identity("ann", "old@example.com", "+14155550100")).await;
    assert_eq!(settle_proved(&studio, ann(), Proved { uid: true, ..EMAIL }).await, before);
    assert_eq!(kept(&studio, uid("ann")).await, texts(["ann", "ann@example.com", "+14155550100"]));
    assert_eq!(verified(&studio).await, [true, true, false]);
    assert_eq!(settle_proved(&studio, ann(), ALL).await, before);
    assert_eq!(verified(&studio).await, [true; 3]);
    // What was proved once stays so when a later token proves less.
    assert_eq!(settle_proved(&studio, ann(), UID).await, before);
    assert_eq!(verified(&studio).await, [true; 3]);
}

async fn a_proved_email_adopts_a_proved_uid(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let by_email = settle_proved(&studio, identity("", "ann@example.com", ""), EMAIL).await;
    let both = identity("ann", "ann@example.com", "");
    assert_eq!(find_proved(&studio, both.clone(), UID).await, None);
    assert_eq!(settle_proved(&studio, both, Proved { uid: true, ..EMAIL }).await, by_email);
    assert_eq!(find_verified(&studio, uid("ann")).await, Some(by_email));
    let other = settle_proved(&studio, identity("bob", "ann@example.com", ""), Proved { uid: true, ..EMAIL }).await;
    assert_ne!(other, by_email);
}

async fn an_unproved_uid_is_nobodys(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ann = settle_proved(&studio, uid("ann"), UID).await;
    // No page lets them in; should one ever, they take neither her place nor her name.
    let stranger = settle_proved(&studio, uid("ann"), NOTHING).await;
    assert_ne!(stranger, ann);
    assert_eq!(find(&studio, uid("ann")).await, Some(ann));
    settle_proved(&studio, uid("bob"), NOTHING).await;
    assert_eq!(find(&studio, uid("bob")).await, None);
}

async fn a_value_that_a_key_overwrites_is_no_longer_proved(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    settle_proved(&studio, ann(), ALL).await;
    settle(&studio, identity("ann", "ANN@example.com", "")).await;
    assert_eq!(verified(&studio).await, [true; 3], "the same address in other letters");
    settle(&studio, identity("ann", "eve@example.com", "+14155550100")).await;
    assert_eq!(find_verified(&studio, uid("ann")).await, find(&studio, uid("ann")).await);
    for part in [identity("", "eve@example.com", ""), identity("", "", "+14155550100")] {
        assert!(find(&studio, part.clone()).await.is_some());
        assert_eq!(find_verified(&studio, part).await, None);
    }
}

async fn a_token_is_remembered_also_where_none_is_asked_for(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut browser = studio.browser(ann());
    browser.claim.voucher = Voucher::of_link(UID, false);
    let ann = browser.start(NOW_MS).await.unwrap().player_id;
    assert_eq!(verified(&studio).await, [true, false, false]);
    // The key goes on vouching for all of it.
    assert_eq!(find(&studio, identity("", "ann@example.com", "")).await, Some(ann));
}

async fn of_64_newcomers_with_one_proved_uid_one_player_is_made(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (name, seen_before) in [("ann", false), ("bob", true)] {
        let before = if seen_before { Some(settle(&studio, uid(name)).await) } else { None };
        let mut made = at_once(64, |_| {
            let studio = studio.clone();
            async move { settle_proved(&studio, identity(name, "home@example.com", ""), UID).await }
        })
        .await;
        made.dedup();
        assert_eq!(made.len(), 1, "{name}");
        assert!(before.is_none_or(|before| before == made[0]), "{name}");
    }
    assert_eq!(count(&studio).await, 2);
}

async fn of_each_kind_the_two_newest_secrets_are_live(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut app = new_app("Night Harbor");
    app.secrets = vec![("hmac", vec![1]), ("jwt", vec![2]), ("hmac", vec![3]), ("hmac", vec![4])];
    let app_id = studio.store.add_app(studio.domain_id, app, NOW_MS).await.unwrap();
    let secrets = studio.store.identity_secrets(studio.domain_id, app_id).await.unwrap();
    assert_eq!((secrets.hmac, secrets.jwt), (vec![vec![4], vec![3]], vec![vec![2]]));
    let secrets = studio.store.identity_secrets(studio.domain_id, studio.app_id).await.unwrap();
    assert!(secrets.hmac.is_empty() && secrets.jwt.is_empty(), "another app's");
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
