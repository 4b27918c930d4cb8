//! How an issue ends: what it asks of its player, what becomes of the answers, and how it is opened again.

use super::database::{Database, at_once};
use super::studio::{Browser, Kept, NOW_MS, Studio, draft, stands, uid};
use crate::closings::{Closed, Move, Verdict};
use crate::players::Voucher;
use domain::identity::Proved;
use domain::ids::IssueId;
use domain::issue::{Closing, Rating, State};
use domain::message::{ACCEPTED, Event, Origin};

on_both_engines!(
    a_resolved_issue_asks_whether_it_is_solved,
    a_rejected_issue_asks_nothing,
    an_open_issue_asks_nothing,
    who_accepts_the_solution_is_asked_for_a_rating,
    a_solution_is_accepted_once,
    an_issue_is_rated_once,
    a_rating_counts_only_when_it_is_asked_for,
    who_skips_is_asked_no_more,
    what_is_not_solved_is_the_agents_turn_again,
    what_was_accepted_can_still_be_not_solved,
    what_is_not_solved_stays_closed_while_another_issue_is_open,
    strangers_answer_nothing,
    another_session_answers_while_the_issue_is_active_and_not_after,
    who_a_token_proves_answers_from_any_session_and_who_it_does_not_from_none,
    an_agent_opens_a_resolved_or_rejected_issue_again,
    an_agent_opens_nothing_again_that_is_open_or_unknown,
    an_agent_opens_nothing_again_while_another_issue_is_open,
    an_issue_resolved_again_asks_anew,
    a_message_sent_again_after_a_reopening_is_the_same_message,
    of_64_that_accept_at_once_one_is_heard,
    of_64_that_rate_at_once_one_is_heard,
    of_yes_and_no_at_once_the_issue_ends_up_open_or_asking,
    of_a_reopening_and_a_start_at_once_one_issue_is_open,
);

/// Every answer there is.
fn verdicts() -> [Verdict; 4] {
    [Verdict::Solved, Verdict::NotSolved, rated(5, "Thank you"), Verdict::Skipped]
}

fn rated(stars: i64, comment: &str) -> Verdict {
    Verdict::Rated(Rating::new(stars).unwrap(), comment.to_owned())
}

async fn resolved_issue(studio: &Studio) -> (Browser, IssueId) {
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.resolve(issue_id, NOW_MS).await.unwrap();
    (browser, issue_id)
}

/// Tries every answer, and finds the issue as it was.
async fn no_answer_counts(studio: &Studio, browser: &Browser, issue_id: IssueId, becomes: impl Fn(&Closed) -> bool) {
    let before = (studio.standing(issue_id).await, studio.bodies(issue_id).await);
    for (place, verdict) in verdicts().into_iter().enumerate() {
        let closed = browser.reply(issue_id, verdict, NOW_MS).await;
        assert!(becomes(&closed), "{closed:?} after answer {place}");
        assert_eq!((studio.standing(issue_id).await, studio.bodies(issue_id).await), before);
    }
}

async fn changes_nothing(studio: &Studio, browser: &Browser, issue_id: IssueId) {
    let standing = studio.standing(issue_id).await;
    no_answer_counts(studio, browser, issue_id, |closed| *closed == Closed::Stands(standing)).await;
}

async fn is_not_theirs(studio: &Studio, browser: &Browser, issue_id: IssueId) {
    no_answer_counts(studio, browser, issue_id, |closed| *closed == Closed::NoSuchIssue).await;
}

async fn a_resolved_issue_asks_whether_it_is_solved(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ann, bob) = (studio.browser(uid("ann")), studio.browser(uid("bob")));
    let (by_a_line, in_one_stroke) = (ann.talk("Help!").await.issue_id, bob.talk("Hi").await.issue_id);
    studio.resolve(by_a_line, NOW_MS).await.unwrap();
    studio.answer_and_resolve(in_one_stroke, draft("Done", NOW_MS)).await;
    for issue_id in [by_a_line, in_one_stroke] {
        let standing = studio.standing(issue_id).await;
        assert_eq!((standing.state, standing.closing), (State::Resolved, Closing::Question));
        assert_eq!((standing.asks, standing.asked_at_ms, standing.rating), (0, None, None));
    }
}

async fn a_rejected_issue_asks_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let rejected = stands(studio.move_issue(issue_id, Move::Reject, NOW_MS).await).unwrap();
    assert_eq!((rejected.state, rejected.closing), (State::Rejected, Closing::Done));
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(rejected)"]);
    assert!(!studio.queued(issue_id).await.needs_answer);
    changes_nothing(&studio, &browser, issue_id).await;
    // What is closed is not closed again, whatever by.
    for to in [Move::Reject, Move::Resolve] {
        assert_eq!(studio.move_issue(issue_id, to, NOW_MS + 1).await, Closed::Stands(rejected));
    }
}

async fn an_open_issue_asks_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    assert_eq!(studio.standing(issue_id).await.closing, Closing::None);
    changes_nothing(&studio, &browser, issue_id).await;
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    changes_nothing(&studio, &browser, issue_id).await;
}

async fn who_accepts_the_solution_is_asked_for_a_rating(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    let accepted = stands(browser.reply(issue_id, Verdict::Solved, NOW_MS + 1).await).unwrap();
    assert_eq!((accepted.state, accepted.closing), (State::Resolved, Closing::Rating));
    assert_eq!((accepted.last_sequence, accepted.unread, accepted.rating), (4, 1, None));
    let messages = studio.store.messages_after(studio.domain_id, issue_id, 3).await.unwrap();
    let [line] = messages.as_slice() else { panic!("{} messages", messages.len()) };
    assert_eq!((line.origin, line.event, line.body.as_str()), (Origin::Player, Some(Event::Accepted), ACCEPTED));
    assert!(!line.sent_by_game && line.sent_at_ms == NOW_MS + 1);
    let queued = studio.queued(issue_id).await;
    assert_eq!((queued.unanswered, queued.needs_answer), (0, false));
}

async fn a_solution_is_accepted_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    let accepted = browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    assert_eq!(browser.reply(issue_id, Verdict::Solved, NOW_MS + 1).await, accepted);
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(resolved)", "(accepted)"]);
}

async fn an_issue_is_rated_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    let done = stands(browser.reply(issue_id, rated(4, "Quick, thanks"), NOW_MS).await).unwrap();
    assert_eq!((done.closing, done.rating), (Closing::Done, Rating::new(4)));
    assert_eq!(done.last_sequence, 3);
    assert_eq!(browser.reply(issue_id, rated(1, "No!"), NOW_MS + 1).await, Closed::Stands(done));
    let issue = studio.store.issue(studio.domain_id, issue_id).await.unwrap().unwrap();
    assert_eq!((issue.standing, issue.rating_comment.as_str()), (done, "Quick, thanks"));
    changes_nothing(&studio, &browser, issue_id).await;
}

async fn a_rating_counts_only_when_it_is_asked_for(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    let asks = studio.standing(issue_id).await;
    assert_eq!(browser.reply(issue_id, rated(1, "Early"), NOW_MS).await, Closed::Stands(asks));
    let issue = studio.store.issue(studio.domain_id, issue_id).await.unwrap().unwrap();
    assert_eq!((issue.standing.rating, issue.rating_comment.as_str()), (None, ""));
}

async fn who_skips_is_asked_no_more(database: &Database) {
    for accepts in [false, true] {
        let studio = Studio::open(database, &format!("demo-{accepts}")).await;
        let (browser, issue_id) = resolved_issue(&studio).await;
        if accepts {
            browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
        }
        let before = studio.standing(issue_id).await;
        let skipped = stands(browser.reply(issue_id, Verdict::Skipped, NOW_MS).await).unwrap();
        assert_eq!((skipped.closing, skipped.rating), (Closing::Done, None));
        assert_eq!(skipped.last_sequence, before.last_sequence);
        changes_nothing(&studio, &browser, issue_id).await;
    }
}

async fn what_is_not_solved_is_the_agents_turn_again(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    browser.see(issue_id, 2).await.unwrap();
    let reopened = stands(browser.reply(issue_id, Verdict::NotSolved, NOW_MS + 1).await).unwrap();
    assert_eq!((reopened.state, reopened.closing), (State::WaitingForAgent, Closing::None));
    assert_eq!((reopened.asks, reopened.asked_at_ms), (0, None));
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "Done", "(resolved)", "(reopened)"]);
    let queued = studio.queued(issue_id).await;
    assert_eq!((queued.needs_answer, queued.unanswered, queued.updated_at_ms), (true, 1, NOW_MS + 1));
    assert_eq!(browser.active(NOW_MS).await.unwrap().issue_id, issue_id);
    // It goes on there, and only once.
    changes_nothing(&studio, &browser, issue_id).await;
    assert_eq!(browser.talk("It's still gone").await.issue_id, issue_id);
    studio.answer(issue_id, draft("Now?", NOW_MS)).await;
    assert_eq!(studio.standing(issue_id).await.state, State::AgentReplied);
    assert!(!studio.queued(issue_id).await.needs_answer);
}

async fn what_was_accepted_can_still_be_not_solved(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    let reopened = stands(browser.reply(issue_id, Verdict::NotSolved, NOW_MS).await).unwrap();
    assert_eq!((reopened.state, reopened.closing), (State::WaitingForAgent, Closing::None));
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(resolved)", "(accepted)", "(reopened)"]);
}

async fn what_is_not_solved_stays_closed_while_another_issue_is_open(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, first) = resolved_issue(&studio).await;
    let second = browser.talk("Something else").await.issue_id;
    let standings = async || (studio.standing(first).await, studio.standing(second).await);
    let before = standings().await;
    assert_eq!(browser.reply(first, Verdict::NotSolved, NOW_MS).await, Closed::AnotherIsOpen);
    assert_eq!(standings().await, before);
    assert_eq!(studio.bodies(first).await, ["Help!", "(resolved)"]);
    // It may still be said that it is solved; and when the other has ended, that it is not.
    studio.reject(second).await;
    let reopened = stands(browser.reply(first, Verdict::NotSolved, NOW_MS).await).unwrap();
    assert_eq!((reopened.issue_id, reopened.state), (first, State::WaitingForAgent));
}

async fn strangers_answer_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    let other_player = studio.browser(uid("bob"));
    other_player.talk("Hi").await;
    is_not_theirs(&studio, &other_player, issue_id).await;
    is_not_theirs(&studio, &studio.browser(uid("eve")), issue_id).await;
    // The session that took part, but in another player's hands.
    let mut at_the_same_desk = other_player.clone();
    at_the_same_desk.claim.session_id = browser.claim.session_id;
    is_not_theirs(&studio, &at_the_same_desk, issue_id).await;
    for verdict in verdicts() {
        assert_eq!(browser.reply(IssueId(99), verdict, NOW_MS).await, Closed::NoSuchIssue);
    }
}

async fn another_session_answers_while_the_issue_is_active_and_not_after(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    let accepted = stands(browser.elsewhere().reply(issue_id, Verdict::Solved, NOW_MS).await).unwrap();
    assert_eq!(accepted.closing, Closing::Rating);
    browser.see(issue_id, 3).await.unwrap();
    assert_eq!(browser.active(NOW_MS).await, None);
    is_not_theirs(&studio, &browser.elsewhere(), issue_id).await;
    assert_eq!(stands(browser.reply(issue_id, rated(3, ""), NOW_MS).await).unwrap().rating, Rating::new(3));
}

async fn who_a_token_proves_answers_from_any_session_and_who_it_does_not_from_none(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    let (mut proved, mut unproved) = (browser.elsewhere(), browser.clone());
    proved.claim.voucher = Voucher::Token(Proved { uid: true, ..Proved::default() });
    unproved.claim.voucher = Voucher::Token(Proved::default());
    is_not_theirs(&studio, &unproved, issue_id).await;
    is_not_theirs(&studio, &browser.elsewhere(), issue_id).await;
    let accepted = stands(proved.reply(issue_id, Verdict::Solved, NOW_MS).await).unwrap();
    assert_eq!(accepted.closing, Closing::Rating);
}

async fn an_agent_opens_a_resolved_or_rejected_issue_again(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (player, to, event) in [("ann", Move::Resolve, "(resolved)"), ("bob", Move::Reject, "(rejected)")] {
        let browser = studio.browser(uid(player));
        let issue_id = browser.talk("Help!").await.issue_id;
        studio.move_issue(issue_id, to, NOW_MS).await;
        let reopened = stands(studio.move_issue(issue_id, Move::Reopen, NOW_MS + 1).await).unwrap();
        assert_eq!((reopened.state, reopened.closing), (State::WaitingForAgent, Closing::None));
        assert_eq!(studio.bodies(issue_id).await, ["Help!", event, "(reopened)"]);
        assert!(studio.queued(issue_id).await.needs_answer);
        assert_eq!(browser.talk("Thank you").await.issue_id, issue_id);
    }
}

async fn an_agent_opens_nothing_again_that_is_open_or_unknown(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let issue_id = studio.browser(uid("ann")).talk("Help!").await.issue_id;
    let standing = studio.standing(issue_id).await;
    assert_eq!(studio.move_issue(issue_id, Move::Reopen, NOW_MS + 1).await, Closed::Stands(standing));
    assert_eq!(studio.bodies(issue_id).await, ["Help!"]);
    for to in [Move::Resolve, Move::Reject, Move::Reopen] {
        assert_eq!(studio.move_issue(IssueId(99), to, NOW_MS).await, Closed::NoSuchIssue);
    }
}

async fn an_agent_opens_nothing_again_while_another_issue_is_open(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, first) = resolved_issue(&studio).await;
    let second = browser.talk("Something else").await.issue_id;
    let before = studio.standing(first).await;
    assert_eq!(studio.move_issue(first, Move::Reopen, NOW_MS).await, Closed::AnotherIsOpen);
    assert_eq!((studio.standing(first).await, studio.bodies(second).await.len()), (before, 1));
    // Another player's open issue is in nobody's way.
    studio.browser(uid("bob")).talk("Hi").await;
    studio.resolve(second, NOW_MS).await;
    assert_eq!(stands(studio.move_issue(first, Move::Reopen, NOW_MS).await).unwrap().state, State::WaitingForAgent);
}

async fn an_issue_resolved_again_asks_anew(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    assert_eq!(browser.see(issue_id, 2).await.unwrap().asks, 1);
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    browser.reply(issue_id, rated(2, "Hm"), NOW_MS).await;
    let reopened = stands(studio.move_issue(issue_id, Move::Reopen, NOW_MS).await).unwrap();
    assert_eq!((reopened.closing, reopened.asks, reopened.asked_at_ms), (Closing::None, 0, None));
    let again = studio.resolve(issue_id, NOW_MS).await.unwrap();
    assert_eq!((again.closing, again.asks, again.asked_at_ms), (Closing::Question, 0, None));
    assert_eq!(browser.see(issue_id, 9).await.unwrap().asks, 1);
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    let done = stands(browser.reply(issue_id, rated(5, "Better"), NOW_MS).await).unwrap();
    assert_eq!((done.closing, done.rating), (Closing::Done, Rating::new(5)));
    let told = ["Help!", "(resolved)", "(accepted)", "(reopened)", "(resolved)", "(accepted)"];
    assert_eq!(studio.bodies(issue_id).await, told);
}

async fn a_message_sent_again_after_a_reopening_is_the_same_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let (said, answer) = (draft("Help!", NOW_MS), draft("Done", NOW_MS));
    let first = browser.say(said.clone()).await;
    let issue_id = Kept::of(first).issue_id;
    let answered = studio.answer_and_resolve(issue_id, answer.clone()).await;
    browser.reply(issue_id, Verdict::NotSolved, NOW_MS).await;
    let before = studio.standing(issue_id).await;
    assert_eq!(browser.say(said).await, first);
    assert_eq!(studio.answer_and_resolve(issue_id, answer).await, answered);
    assert_eq!(studio.standing(issue_id).await, before);
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "Done", "(resolved)", "(reopened)"]);
}

async fn of_64_that_accept_at_once_one_is_heard(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    let accepted = at_once(64, |_| {
        let browser = browser.clone();
        async move { stands(browser.reply(issue_id, Verdict::Solved, NOW_MS).await).unwrap().closing }
    });
    assert!(accepted.await.into_iter().all(|closing| closing == Closing::Rating));
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(resolved)", "(accepted)"]);
}

async fn of_64_that_rate_at_once_one_is_heard(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    browser.reply(issue_id, Verdict::Solved, NOW_MS).await;
    let ratings = at_once(64, |number| {
        let browser = browser.clone();
        let verdict = rated(1 + number as i64 % 5, &format!("{} stars", 1 + number % 5));
        async move { stands(browser.reply(issue_id, verdict, NOW_MS).await).unwrap().rating.unwrap() }
    });
    let heard = ratings.await;
    let issue = studio.store.issue(studio.domain_id, issue_id).await.unwrap().unwrap();
    assert!(heard.iter().all(|rating| Some(*rating) == issue.standing.rating));
    assert_eq!(issue.rating_comment, format!("{} stars", heard[0].stars()));
}

async fn of_yes_and_no_at_once_the_issue_ends_up_open_or_asking(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (browser, issue_id) = resolved_issue(&studio).await;
    at_once(32, |number| {
        let browser = browser.clone();
        let verdict = if number % 2 == 0 { Verdict::Solved } else { Verdict::NotSolved };
        async move { stands(browser.reply(issue_id, verdict, NOW_MS).await).unwrap() }
    })
    .await;
    // "No" is the last word, since it is heard also after a "yes"; what follows it is not asked.
    let standing = studio.standing(issue_id).await;
    assert_eq!((standing.state, standing.closing), (State::WaitingForAgent, Closing::None));
    let told = studio.bodies(issue_id).await;
    let expected: [&[&str]; 2] =
        [&["Help!", "(resolved)", "(reopened)"], &["Help!", "(resolved)", "(accepted)", "(reopened)"]];
    assert!(expected.contains(&told.iter().map(String::as_str).collect::<Vec<_>>().as_slice()), "{told:?}");
}

async fn of_a_reopening_and_a_start_at_once_one_issue_is_open(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let rounds = at_once(24, |number| {
        let studio = studio.clone();
        async move {
            let browser = studio.browser(uid(&format!("player {number}")));
            let first = browser.talk("Help!").await.issue_id;
            studio.resolve(first, NOW_MS).await.unwrap();
            let (by_a_start, by_a_message) = (browser.by_another_link(), browser.by_another_link());
            let (by_the_player, by_an_agent, started, said) = tokio::join!(
                browser.reply(first, Verdict::NotSolved, NOW_MS),
                studio.move_issue(first, Move::Reopen, NOW_MS),
                by_a_start.start(NOW_MS),
                by_a_message.talk("Something else"),
            );
            one_is_open(&studio, first, [by_the_player, by_an_agent]).await;
            // Whoever came in between, everybody was led to the one that is open.
            assert_eq!(started.unwrap().issue_id, said.issue_id);
            assert_eq!(browser.active(NOW_MS).await.unwrap().issue_id, said.issue_id);
            said.issue_id == first
        }
    });
    assert_eq!(rounds.await.len(), 24);
}

/// The unique index would not let two be open: what is asked here is that nobody was answered with an error, and that
/// who was told of a reopening was told the truth.
async fn one_is_open(studio: &Studio, first: IssueId, told: [Closed; 2]) {
    let is_open = studio.standing(first).await.state.is_open();
    for closed in told {
        match closed {
            Closed::Stands(standing) => assert!(is_open && standing.state.is_open()),
            Closed::AnotherIsOpen => assert!(!is_open),
            Closed::NoSuchIssue => panic!("the issue is there"),
        }
    }
    let lines = studio.bodies(first).await;
    assert_eq!(lines.iter().filter(|line| *line == "(reopened)").count(), usize::from(is_open));
}
