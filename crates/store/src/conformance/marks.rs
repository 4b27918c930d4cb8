//! How far pages have a conversation, how far it was before agents' eyes, and on which visits an issue asks.
//! What the player has seen is in `seen`.

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, draft, uid};
use crate::closings::{Move, Verdict};
use crate::issues::Standing;
use crate::marks::Seen;
use domain::ids::IssueId;
use domain::issue::Closing;
use domain::limits::VISIT_GAP_MS;

on_both_engines!(
    what_is_on_a_page_is_not_yet_seen,
    what_was_seen_is_on_a_page,
    a_page_that_is_behind_takes_nothing_back,
    a_page_has_no_more_than_there_is,
    a_page_in_somebody_elses_issue_has_nothing,
    agents_marks_go_forward_only_and_no_further_than_the_end,
    the_marks_of_one_side_are_not_the_others,
    agents_mark_no_issue_that_there_is_not,
    of_64_marks_at_once_the_furthest_is_kept,
    an_issue_asks_on_two_visits_and_never_on_a_third,
    a_page_that_does_not_ask_counts_no_visit,
    a_visit_counts_once_however_many_pages_it_has,
    a_question_answered_on_the_first_visit_is_not_asked_on_the_next,
    visits_count_only_when_something_is_asked,
);

/// A player whose issue has the sequences 1 (their own) and 2 to 4 (an agent's).
async fn three_answers(studio: &Studio) -> (Browser, IssueId) {
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    for said in ["One", "Two", "Three"] {
        studio.answer(issue_id, draft(said, NOW_MS)).await;
    }
    (browser, issue_id)
}

/// A page marks what is before the player's eyes, and what it has.
async fn mark(browser: &Browser, issue_id: IssueId, (sequence, delivered): (i64, i64)) -> Option<Standing> {
    let seen = Seen { delivered, ..browser.seen(issue_id, sequence) };
    browser.store.mark_seen(seen).await.unwrap().map(|(_, after)| after)
}

async fn agents_mark(studio: &Studio, issue_id: IssueId, marks: (i64, i64)) -> Option<(Standing, Standing)> {
    studio.store.mark_seen_by_agent(studio.domain_id, issue_id, marks).await.unwrap()
}

fn players(standing: &Standing) -> (i64, i64) {
    (standing.seen_sequence, standing.delivered_sequence)
}

fn agents(standing: &Standing) -> (i64, i64) {
    (standing.agent_seen_sequence, standing.agent_delivered_sequence)
}

async fn what_is_on_a_page_is_not_yet_seen(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    let marked = mark(&browser, issue_id, (0, 4)).await.unwrap();
    assert_eq!((players(&marked), marked.unread), ((0, 4), 3));
    let marked = mark(&browser, issue_id, (2, 4)).await.unwrap();
    assert_eq!((players(&marked), marked.unread), ((2, 4), 2));
    assert_eq!(browser.unread(NOW_MS).await, Some(2));
}

async fn what_was_seen_is_on_a_page(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    assert_eq!(players(&mark(&browser, issue_id, (3, 1)).await.unwrap()), (3, 3));
    let (_, marked) = agents_mark(&studio, issue_id, (2, 0)).await.unwrap();
    assert_eq!(agents(&marked), (2, 2));
}

async fn a_page_that_is_behind_takes_nothing_back(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    mark(&browser, issue_id, (2, 4)).await.unwrap();
    for behind in [(2, 3), (1, 1), (0, 0), (-1, i64::MIN), (i64::MIN, -1)] {
        assert_eq!(players(&mark(&browser.elsewhere(), issue_id, behind).await.unwrap()), (2, 4));
    }
    assert_eq!(players(&mark(&browser, issue_id, (3, 3)).await.unwrap()), (3, 4));
}

async fn a_page_has_no_more_than_there_is(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    assert_eq!(players(&mark(&browser, issue_id, (1, i64::MAX)).await.unwrap()), (1, 4));
    studio.answer(issue_id, draft("Four", NOW_MS)).await;
    assert_eq!(players(&studio.standing(issue_id).await), (1, 4));
}

async fn a_page_in_somebody_elses_issue_has_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    let stranger = studio.browser(uid("bob"));
    stranger.talk("Hi").await;
    for nobody in [&stranger, &studio.browser(uid("eve"))] {
        assert_eq!(mark(nobody, issue_id, (0, 4)).await, None);
    }
    mark(&browser, issue_id, (4, 4)).await.unwrap();
    studio.resolve(issue_id, NOW_MS).await.unwrap();
    // Ended and seen, it is read only where it took place.
    assert_eq!(mark(&browser.elsewhere(), issue_id, (5, 5)).await, None);
    assert_eq!(players(&studio.standing(issue_id).await), (4, 4));
    assert_eq!(players(&mark(&browser, issue_id, (5, 5)).await.unwrap()), (5, 5));
}

async fn agents_marks_go_forward_only_and_no_further_than_the_end(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (_, issue_id) = three_answers(&studio).await;
    for (marks, expected) in [
        ((0, 0), (0, 0)),
        ((-1, i64::MIN), (0, 0)),
        ((1, 3), (1, 3)),
        ((0, 2), (1, 3)),
        ((2, i64::MAX), (2, 4)),
        ((i64::MAX, 1), (4, 4)),
    ] {
        let before = studio.standing(issue_id).await;
        let told = agents_mark(&studio, issue_id, marks).await.unwrap();
        assert_eq!(told, (before, studio.standing(issue_id).await));
        assert_eq!(agents(&told.1), expected, "{marks:?}");
    }
    studio.browser(uid("ann")).talk("Thank you").await;
    let standing = studio.standing(issue_id).await;
    assert!(standing.last_sequence > 4);
    assert_eq!(agents(&standing), (4, 4));
}

async fn the_marks_of_one_side_are_not_the_others(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    let (_, marked) = agents_mark(&studio, issue_id, (4, 4)).await.unwrap();
    assert_eq!((players(&marked), marked.unread), ((0, 0), 3));
    let (_, other) = three_answers(&Studio::open(database, "other").await).await;
    assert_eq!(other, issue_id);
    let marked = mark(&browser, issue_id, (2, 3)).await.unwrap();
    assert_eq!((players(&marked), agents(&marked)), ((2, 3), (4, 4)));
    // Nor are they turns: an agent who has read has not answered.
    browser.talk("Please!").await;
    agents_mark(&studio, issue_id, (5, 5)).await.unwrap();
    let queued = studio.queued(issue_id).await;
    assert_eq!((queued.unanswered, queued.needs_answer), (1, true));
}

async fn agents_mark_no_issue_that_there_is_not(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert_eq!(agents_mark(&studio, IssueId(99), (1, 1)).await, None);
}

async fn of_64_marks_at_once_the_furthest_is_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = three_answers(&studio).await;
    at_once(64, |number| {
        let (studio, browser) = (studio.clone(), browser.clone());
        let marks = ((number / 2 % 4) as i64, (number / 8 % 4) as i64);
        async move {
            if number % 2 == 0 {
                mark(&browser, issue_id, marks).await.unwrap();
            } else {
                agents_mark(&studio, issue_id, marks).await.unwrap();
            }
        }
    })
    .await;
    let standing = studio.standing(issue_id).await;
    assert_eq!((players(&standing), agents(&standing), standing.unread), ((3, 3), (3, 3), 1));
}

/// A player whose resolved issue asks, and who has not been there since.
async fn asking(studio: &Studio) -> (Browser, IssueId) {
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.resolve(issue_id, NOW_MS).await.unwrap();
    (browser, issue_id)
}

/// A page opens: whether it asks, and how often the issue has asked when the page has said so.
async fn visit(browser: &Browser, issue_id: IssueId, now_ms: i64) -> (bool, i64) {
    let seen = Seen { now_ms, ..browser.seen(issue_id, 2) };
    let (before, after) = browser.store.mark_seen(seen).await.unwrap().unwrap();
    let counted = after.asks - before.asks;
    assert_eq!(counted, i64::from(before.visit_counts_at(now_ms)));
    assert_eq!(after.asked_at_ms, if counted == 1 { Some(now_ms) } else { before.asked_at_ms });
    (before.asks_at(now_ms), after.asks)
}

async fn an_issue_asks_on_two_visits_and_never_on_a_third(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = asking(&studio).await;
    let second_ms = NOW_MS + VISIT_GAP_MS + 1;
    let third_ms = second_ms + VISIT_GAP_MS + 1;
    for (at_ms, expected) in [
        (NOW_MS, (true, 1)),
        // As long after it as still belongs to the same visit.
        (NOW_MS + VISIT_GAP_MS, (true, 1)),
        (second_ms, (true, 2)),
        (second_ms + VISIT_GAP_MS, (true, 2)),
        (third_ms, (false, 2)),
        (100 * third_ms, (false, 2)),
    ] {
        assert_eq!(visit(&browser, issue_id, at_ms).await, expected, "{} ms later", at_ms - NOW_MS);
    }
    // It is no longer asked, but still heard.
    assert_eq!(studio.standing(issue_id).await.closing, Closing::Question);
    browser.reply(issue_id, Verdict::Solved, third_ms).await;
    assert_eq!(studio.standing(issue_id).await.closing, Closing::Rating);
}

async fn a_page_that_does_not_ask_counts_no_visit(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = asking(&studio).await;
    let seen = Seen { shows_question: false, ..browser.seen(issue_id, 2) };
    let (_, after) = browser.store.mark_seen(seen).await.unwrap().unwrap();
    assert_eq!((after.asks, after.asked_at_ms, after.seen_sequence), (0, None, 2));
}

async fn a_visit_counts_once_however_many_pages_it_has(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = asking(&studio).await;
    for asks in [1, 2] {
        let at_ms = NOW_MS + asks * (VISIT_GAP_MS + 1);
        at_once(16, |_| {
            let browser = browser.clone();
            async move { browser.store.mark_seen(Seen { now_ms: at_ms, ..browser.seen(issue_id, 2) }).await.unwrap() }
        })
        .await;
        let standing = studio.standing(issue_id).await;
        assert_eq!((standing.asks, standing.asked_at_ms), (asks, Some(at_ms)));
    }
}

async fn a_question_answered_on_the_first_visit_is_not_asked_on_the_next(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = asking(&studio).await;
    let later_ms = NOW_MS + VISIT_GAP_MS + 1;
    assert_eq!(visit(&browser, issue_id, NOW_MS).await, (true, 1));
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    // The rating is asked for in its place, on the same two visits.
    assert_eq!(visit(&browser, issue_id, NOW_MS).await, (true, 1));
    assert_eq!(visit(&browser, issue_id, later_ms).await, (true, 2));
    browser.reply(issue_id, Verdict::Skipped, later_ms).await;
    assert_eq!(visit(&browser, issue_id, later_ms).await, (false, 2));
}

async fn visits_count_only_when_something_is_asked(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ann, bob) = (studio.browser(uid("ann")), studio.browser(uid("bob")));
    let (open, rejected) = (ann.talk("Help!").await.issue_id, bob.talk("Hi").await.issue_id);
    studio.move_issue(rejected, Move::Reject, NOW_MS).await;
    for (browser, issue_id) in [(&ann, open), (&bob, rejected)] {
        assert_eq!(visit(browser, issue_id, NOW_MS).await, (false, 0));
    }
    // An agent who looks at it is no visit.
    studio.resolve(open, NOW_MS).await.unwrap();
    let (_, marked) = agents_mark(&studio, open, (9, 9)).await.unwrap();
    assert_eq!((marked.asks, marked.asked_at_ms), (0, None));
}
