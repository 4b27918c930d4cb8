//! Conversations of before: verified players read all of theirs, others what this browser took part in.

use super::database::Database;
use super::studio::{Browser, NOW_MS, Studio, draft, uid};
use crate::limits::EARLIER_ISSUES_MAX;
use crate::players::Voucher;
use domain::identity::Proved;
use domain::ids::IssueId;

on_both_engines!(
    who_is_unknown_has_no_conversations,
    a_browser_reads_the_conversations_it_took_part_in,
    the_active_conversation_is_read_by_every_browser_of_its_player,
    who_a_token_proves_reads_all_their_conversations,
    who_a_token_does_not_prove_reads_none,
    the_list_is_bounded_and_begins_with_the_latest,
);

const UID: Proved = Proved { uid: true, email: false, phone_number: false };

async fn listed(browser: &Browser) -> Vec<i64> {
    let issues = browser.store.issues_of_player(browser.claim.clone()).await.unwrap();
    issues.into_iter().map(|issue| issue.issue_id.0).collect()
}

async fn reads(browser: &Browser, issue_id: IssueId) -> bool {
    let read = browser.store.issue_of_player(browser.claim.clone(), issue_id, NOW_MS).await.unwrap();
    assert!(read.is_none_or(|standing| standing.issue_id == issue_id));
    read.is_some()
}

/// A player with two resolved issues, each in a browser of its own.
async fn two_ended(studio: &Studio) -> [(Browser, IssueId); 2] {
    let first = studio.browser(uid("ann"));
    let second = first.elsewhere();
    let mut ended = Vec::new();
    for browser in [first, second] {
        let issue_id = browser.talk("Help!").await.issue_id;
        studio.resolve(issue_id, NOW_MS).await.unwrap();
        ended.push((browser, issue_id));
    }
    ended.try_into().unwrap_or_else(|_| panic!("there are two"))
}

fn as_proved(browser: &Browser, proved: Proved) -> Browser {
    let mut browser = browser.elsewhere();
    browser.claim.voucher = Voucher::Token(proved);
    browser
}

async fn who_is_unknown_has_no_conversations(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    two_ended(&studio).await;
    let stranger = studio.browser(uid("bob"));
    assert!(listed(&stranger).await.is_empty());
    assert!(!reads(&stranger, IssueId(1)).await);
}

async fn a_browser_reads_the_conversations_it_took_part_in(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let [(first, of_first), (second, of_second)] = two_ended(&studio).await;
    assert_eq!((listed(&first).await, listed(&second).await), (vec![of_first.0], vec![of_second.0]));
    assert!(reads(&first, of_first).await && !reads(&first, of_second).await);
    // Another player at the same browser reads what is theirs.
    let mut other = studio.browser(uid("bob"));
    other.claim.session_id = first.claim.session_id;
    let of_other = other.talk("Hi").await.issue_id;
    assert_eq!(listed(&other).await, [of_other.0]);
    assert!(reads(&other, of_other).await && !reads(&other, of_first).await && !reads(&first, of_other).await);
    // What was set aside is no longer shown, but can be looked up.
    studio.store.set_aside(studio.domain_id, of_first, first.claim.session_id).await.unwrap();
    assert!(reads(&first, of_first).await);
    assert_eq!(listed(&first).await, [of_first.0]);
    assert!(!reads(&first, IssueId(99)).await);
}

async fn the_active_conversation_is_read_by_every_browser_of_its_player(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    assert!(reads(&browser.elsewhere(), issue_id).await);
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    assert!(reads(&browser.elsewhere(), issue_id).await);
    browser.see(issue_id, 2).await.unwrap();
    assert!(!reads(&browser.elsewhere(), issue_id).await);
    assert!(reads(&browser, issue_id).await);
}

async fn who_a_token_proves_reads_all_their_conversations(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let [(browser, first), (_, second)] = two_ended(&studio).await;
    let of_bob = studio.browser(uid("bob")).talk("Hi").await.issue_id;
    let proved = as_proved(&browser, UID);
    assert_eq!(listed(&proved).await, [second.0, first.0]);
    assert!(reads(&proved, first).await && reads(&proved, second).await && !reads(&proved, of_bob).await);
}

async fn who_a_token_does_not_prove_reads_none(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let [(browser, first), _] = two_ended(&studio).await;
    let mut unproved = as_proved(&browser, Proved::default());
    unproved.claim.session_id = browser.claim.session_id;
    assert!(listed(&unproved).await.is_empty());
    assert!(!reads(&unproved, first).await);
}

async fn the_list_is_bounded_and_begins_with_the_latest(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let count = EARLIER_ISSUES_MAX + 2;
    for _ in 0..count {
        let issue_id = browser.talk("Help!").await.issue_id;
        studio.resolve(issue_id, NOW_MS).await.unwrap();
    }
    let latest: Vec<i64> = (3..=count).rev().collect();
    assert_eq!(listed(&browser).await, latest);
    assert_eq!(listed(&as_proved(&browser, UID)).await, latest);
}
