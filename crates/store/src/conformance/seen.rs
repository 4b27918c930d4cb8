//! What the player has seen, up to a sequence.

use super::database::Database;
use super::studio::{Browser, Kept, NOW_MS, Studio, draft, uid};
use domain::ids::IssueId;

on_both_engines!(
    a_mark_counts_what_came_after_it,
    a_mark_that_comes_late_or_twice_changes_nothing,
    a_mark_beyond_the_end_does_not_cover_what_comes_later,
    a_mark_of_nothing_changes_nothing,
    a_mark_in_somebody_elses_issue_changes_nothing,
    a_mark_tells_where_the_issue_stood_before,
    a_resolved_issue_can_be_marked,
    lines_and_own_messages_are_not_unread,
);

/// A player whose issue has the sequences 1 (their own) and 2 to 4 (an agent's).
async fn three_answers(studio: &Studio) -> (Browser, Kept) {
    let browser = studio.browser(uid("ann"));
    let kept = browser.talk("Help!").await;
    for said in ["One", "Two", "Three"] {
        studio.answer(kept.issue_id, draft(said, NOW_MS)).await;
    }
    (browser, kept)
}

async fn a_mark_counts_what_came_after_it(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    assert_eq!(browser.unread(NOW_MS).await, Some(3));
    for (sequence, unread) in [(1, 3), (2, 2), (3, 1), (4, 0)] {
        let standing = browser.see(kept.issue_id, sequence).await.unwrap();
        assert_eq!((standing.seen_sequence, standing.unread), (sequence, unread));
        assert_eq!(browser.unread(NOW_MS).await, Some(unread));
    }
}

async fn a_mark_that_comes_late_or_twice_changes_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    let marked = browser.see(kept.issue_id, 3).await;
    for sequence in [3, 2, 1] {
        assert_eq!(browser.see(kept.issue_id, sequence).await, marked);
    }
    assert_eq!(browser.unread(NOW_MS).await, Some(1));
}

async fn a_mark_beyond_the_end_does_not_cover_what_comes_later(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    assert_eq!(browser.see(kept.issue_id, i64::MAX).await.unwrap().seen_sequence, 4);
    assert_eq!(browser.unread(NOW_MS).await, Some(0));
    studio.answer(kept.issue_id, draft("Four", NOW_MS)).await;
    assert_eq!(browser.unread(NOW_MS).await, Some(1));
}

async fn a_mark_of_nothing_changes_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    for sequence in [0, -1, i64::MIN] {
        let standing = browser.see(kept.issue_id, sequence).await.unwrap();
        assert_eq!((standing.seen_sequence, standing.unread), (0, 3));
    }
}

async fn a_mark_in_somebody_elses_issue_changes_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    let (stranger, nobody) = (studio.browser(uid("bob")), studio.browser(uid("eve")));
    stranger.talk("Hi").await;
    assert_eq!(stranger.see(kept.issue_id, 4).await, None);
    assert_eq!(nobody.see(kept.issue_id, 4).await, None);
    assert_eq!(browser.see(IssueId(99), 4).await, None);
    assert_eq!(browser.unread(NOW_MS).await, Some(3));
    assert_eq!(studio.standing(kept.issue_id).await.seen_sequence, 0);
}

async fn a_mark_tells_where_the_issue_stood_before(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    let before = studio.standing(kept.issue_id).await;
    let told = studio.store.mark_seen(browser.seen(kept.issue_id, 3)).await.unwrap().unwrap();
    assert_eq!(told, (before, studio.standing(kept.issue_id).await));
    assert_eq!((told.0.seen_sequence, told.1.seen_sequence), (0, 3));
}

async fn a_resolved_issue_can_be_marked(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, kept) = three_answers(&studio).await;
    studio.resolve(kept.issue_id, NOW_MS).await;
    assert_eq!(browser.see(kept.issue_id, 5).await.unwrap().unread, 0);
    assert_eq!(browser.active(NOW_MS).await, None);
}

async fn lines_and_own_messages_are_not_unread(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let kept = browser.talk("Help!").await;
    studio.answer(kept.issue_id, draft("Hello", NOW_MS)).await;
    browser.talk("Hello").await;
    studio.resolve(kept.issue_id, NOW_MS).await;
    assert_eq!(studio.standing(kept.issue_id).await.unread, 1);
    assert_eq!(browser.see(kept.issue_id, 1).await.unwrap().unread, 1);
    assert_eq!(browser.see(kept.issue_id, 2).await.unwrap().unread, 0);
}
