//! What the game is told when it polls, by contract 1.5.

use super::database::Database;
use super::studio::{NOW_MS, Studio, draft, uid};
use crate::issues::ActiveIssue;
use domain::ids::IssueId;
use domain::limits::RESOLVED_UNSEEN_LIFE_MS;

on_both_engines!(
    who_is_unknown_or_has_no_issue_has_no_active_one,
    nothing_unread_is_a_number_while_the_issue_is_open,
    an_answer_is_told_in_the_next_poll_and_gone_when_seen,
    an_issue_resolved_with_nothing_unseen_is_not_active,
    an_answer_and_resolution_in_one_stroke_is_told_until_it_is_seen,
    an_unseen_answer_in_a_resolved_issue_is_told_for_seven_days,
    a_rejected_issue_is_not_active,
    an_open_issue_goes_before_a_resolved_one_with_something_unseen,
    of_two_resolved_ones_the_latest_is_told,
    another_players_issue_is_not_told,
);

async fn who_is_unknown_or_has_no_issue_has_no_active_one(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert_eq!(studio.browser(uid("ann")).active(NOW_MS).await, None);
    let mut known = studio.browser(uid("ann"));
    known.content.first_user_message = None;
    known.start(NOW_MS).await;
    assert!(known.player().await.is_some());
    assert_eq!(known.active(NOW_MS).await, None);
}

async fn nothing_unread_is_a_number_while_the_issue_is_open(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    assert_eq!(browser.active(NOW_MS).await, Some(ActiveIssue { issue_id, unread: 0 }));
    assert_eq!(browser.unread(NOW_MS + 100 * RESOLVED_UNSEEN_LIFE_MS).await, Some(0));
}

async fn an_answer_is_told_in_the_next_poll_and_gone_when_seen(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let kept = browser.talk("Help!").await;
    for unread in [1, 2] {
        studio.answer(kept.issue_id, draft("Hello", NOW_MS)).await;
        assert_eq!(browser.unread(NOW_MS).await, Some(unread));
    }
    browser.see(kept.issue_id, 3).await;
    assert_eq!(browser.unread(NOW_MS).await, Some(0));
}

async fn an_issue_resolved_with_nothing_unseen_is_not_active(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let kept = browser.talk("Help!").await;
    studio.answer(kept.issue_id, draft("Hello", NOW_MS)).await;
    browser.see(kept.issue_id, 2).await;
    studio.resolve(kept.issue_id, NOW_MS).await;
    assert_eq!(browser.active(NOW_MS).await, None);
}

async fn an_answer_and_resolution_in_one_stroke_is_told_until_it_is_seen(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let kept = browser.talk("Help!").await;
    studio.answer_and_resolve(kept.issue_id, draft("Done", NOW_MS)).await;
    assert_eq!(browser.active(NOW_MS).await, Some(ActiveIssue { issue_id: kept.issue_id, unread: 1 }));
    browser.see(kept.issue_id, 2).await;
    assert_eq!(browser.active(NOW_MS).await, None);
}

async fn an_unseen_answer_in_a_resolved_issue_is_told_for_seven_days(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    let resolved_at_ms = NOW_MS + 10;
    studio.resolve(issue_id, resolved_at_ms).await;
    let end_ms = resolved_at_ms + RESOLVED_UNSEEN_LIFE_MS;
    assert_eq!(RESOLVED_UNSEEN_LIFE_MS, 7 * 24 * 3_600_000);
    assert_eq!(browser.unread(end_ms - 1).await, Some(1));
    assert_eq!(browser.unread(end_ms).await, None);
}

async fn a_rejected_issue_is_not_active(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    assert_eq!(browser.unread(NOW_MS).await, Some(1));
    studio.reject(issue_id).await;
    assert_eq!(browser.active(NOW_MS).await, None);
    assert_eq!(browser.talk("Please!").await.issue_id, IssueId(2));
}

async fn an_open_issue_goes_before_a_resolved_one_with_something_unseen(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(first, draft("Done", NOW_MS)).await;
    let second = browser.talk("Something else").await.issue_id;
    assert_eq!(browser.active(NOW_MS).await, Some(ActiveIssue { issue_id: second, unread: 0 }));
    studio.resolve(second, NOW_MS).await;
    assert_eq!(browser.active(NOW_MS).await, Some(ActiveIssue { issue_id: first, unread: 1 }));
}

async fn of_two_resolved_ones_the_latest_is_told(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    for said in ["Help!", "Something else"] {
        let issue_id = browser.talk(said).await.issue_id;
        studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    }
    assert_eq!(browser.active(NOW_MS).await, Some(ActiveIssue { issue_id: IssueId(2), unread: 1 }));
}

async fn another_players_issue_is_not_told(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ann, bob) = (studio.browser(uid("ann")), studio.browser(uid("bob")));
    let (of_ann, of_bob) = (ann.talk("Help!").await.issue_id, bob.talk("Hi").await.issue_id);
    studio.answer(of_bob, draft("Hello Bob", NOW_MS)).await;
    assert_eq!(ann.active(NOW_MS).await, Some(ActiveIssue { issue_id: of_ann, unread: 0 }));
    assert_eq!(bob.active(NOW_MS).await, Some(ActiveIssue { issue_id: of_bob, unread: 1 }));
}
