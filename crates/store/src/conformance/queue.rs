//! The inbox's list: what waits for an answer first, then the latest, page by page.

use super::database::{Database, at_once};
use super::studio::{NOW_MS, Studio, draft, identity};
use crate::limits::ISSUES_PER_PAGE;
use crate::queue::{QueuePlace, QueuedIssue};
use domain::ids::IssueId;
use domain::issue::State;

on_both_engines!(
    what_needs_an_answer_comes_first_then_the_latest,
    open_and_closed_issues_are_two_lists,
    a_line_tells_who_says_what,
    an_empty_list_has_no_page,
    pages_neither_lose_nor_double_an_issue,
);

async fn list(studio: &Studio, closed: bool, after: QueuePlace) -> Vec<QueuedIssue> {
    studio.store.issues(studio.domain_id, closed, after).await.unwrap()
}

async fn ids(studio: &Studio, closed: bool) -> Vec<i64> {
    list(studio, closed, QueuePlace::FIRST).await.into_iter().map(|issue| issue.issue_id.0).collect()
}

/// An issue of a player of their own.
async fn add_issue(studio: &Studio, at_ms: i64) -> IssueId {
    studio.browser(identity("", "", "")).start(at_ms).await.unwrap().issue_id
}

async fn what_needs_an_answer_comes_first_then_the_latest(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for at_ms in [30, 10, 20, 20] {
        add_issue(&studio, at_ms).await;
    }
    assert_eq!(ids(&studio, false).await, [1, 4, 3, 2]);
    studio.answer(IssueId(1), draft("Hello", 40)).await;
    studio.answer(IssueId(4), draft("Hello", 35)).await;
    assert_eq!(ids(&studio, false).await, [3, 2, 1, 4]);
    studio.answer(IssueId(2), draft("Hello", 5)).await;
    assert_eq!(ids(&studio, false).await, [3, 1, 4, 2]);
}

async fn open_and_closed_issues_are_two_lists(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for at_ms in [10, 20, 30] {
        add_issue(&studio, at_ms).await;
    }
    studio.resolve(IssueId(3), 40).await;
    studio.answer_and_resolve(IssueId(1), draft("Done", 50)).await;
    assert_eq!(ids(&studio, false).await, [2]);
    assert_eq!(ids(&studio, true).await, [1, 3]);
}

async fn a_line_tells_who_says_what(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut named = studio.browser(identity("ann", "ann@example.com", ""));
    named.name = Some("Ann".to_owned());
    named.talk("Named").await;
    studio.browser(identity("bob", "bob@example.com", "")).talk("By uid").await;
    studio.browser(identity("", "eve@example.com", "")).talk("By e-mail").await;
    studio.browser(identity("", "", "+4915112345678")).talk("By phone").await;
    named.talk("Again").await;
    studio.answer(IssueId(2), draft("Hello", NOW_MS + 1)).await;

    let lines = list(&studio, false, QueuePlace::FIRST).await;
    let told: Vec<_> = lines
        .iter()
        .map(|line| (line.player.as_deref(), line.title.as_str(), line.unanswered, line.needs_answer))
        .collect();
    assert_eq!(
        told,
        [
            (None, "By phone", 1, true),
            (Some("eve@example.com"), "By e-mail", 1, true),
            (Some("Ann"), "Named", 2, true),
            (Some("bob"), "By uid", 0, false),
        ]
    );
    assert_eq!((lines[3].state, lines[3].updated_at_ms), (State::AgentReplied, NOW_MS + 1));
    assert_eq!(lines[0].app_name, "Star Haul");
}

async fn an_empty_list_has_no_page(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert!(ids(&studio, false).await.is_empty());
    assert!(ids(&studio, true).await.is_empty());
}

async fn pages_neither_lose_nor_double_an_issue(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let count = 2 * ISSUES_PER_PAGE + 20;
    // Many of the same moment, and of both kinds: the pages end amid equals.
    at_once(usize::try_from(count).unwrap(), |number| {
        let studio = studio.clone();
        async move {
            let at_ms = NOW_MS + (number as i64) / 40;
            let issue_id = add_issue(&studio, at_ms).await;
            if number % 3 == 0 {
                studio.answer(issue_id, draft("Hello", at_ms)).await;
            }
        }
    })
    .await;
    pages_are_whole(&studio, false, count).await;
    at_once(usize::try_from(count).unwrap(), |number| {
        let studio = studio.clone();
        async move { studio.resolve(IssueId(number as i64 + 1), NOW_MS + (number as i64) / 40).await }
    })
    .await;
    pages_are_whole(&studio, true, count).await;
}

/// Reads a list page by page.
async fn pages_are_whole(studio: &Studio, closed: bool, count: i64) {
    let mut read: Vec<QueuedIssue> = Vec::new();
    let mut pages = Vec::new();
    loop {
        let after = read.last().map_or(QueuePlace::FIRST, |last| QueuePlace {
            needs_answer: last.needs_answer,
            updated_at_ms: last.updated_at_ms,
            issue_id: last.issue_id,
        });
        let page = list(studio, closed, after).await;
        pages.push(page.len());
        if page.is_empty() {
            break;
        }
        read.extend(page);
    }
    assert_eq!(pages, [50, 50, 20, 0]);
    let order = |issue: &QueuedIssue| (!issue.needs_answer, -issue.updated_at_ms, -issue.issue_id.0);
    assert!(read.is_sorted_by_key(order));
    let mut ids: Vec<i64> = read.iter().map(|issue| issue.issue_id.0).collect();
    ids.sort_unstable();
    assert_eq!(ids, (1..=count).collect::<Vec<_>>());
}
