//! Messages: kept once however often they are sent, in one order without gaps.

use super::database::{Database, at_once};
use super::studio::{Browser, Kept, NOW_MS, Studio, draft, new_agent, uid};
use crate::closings::Move;
use crate::limits::{MESSAGES_PER_FETCH_MAX, MESSAGES_PER_PAGE};
use crate::messages::{Draft, Outcome};
use domain::ids::IssueId;
use domain::issue::State;
use domain::message::Origin;

on_both_engines!(
    a_message_is_read_back_as_it_was_said,
    a_message_sent_again_is_the_same_message,
    of_64_resends_at_once_one_is_kept,
    a_message_sent_again_after_the_end_starts_nothing,
    a_message_sent_again_when_another_issue_has_started_is_not_doubled,
    an_id_of_another_text_is_a_conflict,
    an_id_of_another_text_is_a_conflict_also_after_the_end,
    an_answer_sent_again_is_the_same_answer,
    an_answer_and_resolution_sent_again_happens_once,
    two_authors_may_use_one_id,
    two_players_may_use_one_id,
    an_answer_to_an_unknown_issue_is_not_kept,
    under_64_writers_at_once_sequences_have_no_gap,
    under_writers_and_readers_at_once_unread_is_what_came_after_the_mark,
    a_fetch_is_bounded_and_goes_on_where_it_ended,
);

async fn a_message_is_read_back_as_it_was_said(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let said = draft("Ünï «çødé» 🚀\nline 2 'quoted' $1 \\", NOW_MS);
    let kept = Kept::of(studio.browser(uid("ann")).say(said.clone()).await);
    let answer = draft("Hello", NOW_MS + 5);
    studio.answer(kept.issue_id, answer.clone()).await;
    let messages = studio.store.messages_after(studio.domain_id, kept.issue_id, 0).await.unwrap();
    let [first, second] = messages.as_slice() else { panic!("{} messages", messages.len()) };
    assert_eq!((first.message_id, &first.body, first.sent_at_ms), (said.message_id, &said.body, NOW_MS));
    assert_eq!((first.origin, first.author_name.as_deref()), (Origin::Player, None));
    assert_eq!((second.message_id, &second.body, second.sent_at_ms), (answer.message_id, &answer.body, NOW_MS + 5));
    assert_eq!((second.origin, second.author_name.as_deref()), (Origin::Agent, Some("Mia")));
}

async fn a_message_sent_again_is_the_same_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let first = browser.say(said.clone()).await;
    browser.talk("Please!").await;
    let later = Draft { now_ms: NOW_MS + 9, ..said };
    for again in [browser.clone(), browser.elsewhere()] {
        assert_eq!(again.say(later.clone()).await, first);
    }
    assert_eq!(studio.bodies(Kept::of(first).issue_id).await, ["Help!", "Please!"]);
}

async fn of_64_resends_at_once_one_is_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let outcomes = at_once(64, |_| {
        let (browser, said) = (browser.clone(), said.clone());
        async move { Kept::of(browser.say(said).await) }
    });
    for kept in outcomes.await {
        assert_eq!((kept.issue_id, kept.sequence), (IssueId(1), 1));
    }
    assert_eq!(studio.bodies(IssueId(1)).await, ["Help!"]);
}

async fn a_message_sent_again_after_the_end_starts_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let first = browser.say(said.clone()).await;
    let issue_id = Kept::of(first).issue_id;
    studio.resolve(issue_id, NOW_MS).await;
    assert_eq!(browser.say(said).await, first);
    assert_eq!(studio.standing(issue_id).await.state, State::Resolved);
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(resolved)"]);
    assert!(studio.store.issue(studio.domain_id, IssueId(2)).await.unwrap().is_none());
}

async fn a_message_sent_again_when_another_issue_has_started_is_not_doubled(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let first = browser.say(said.clone()).await;
    studio.resolve(Kept::of(first).issue_id, NOW_MS).await;
    let second = browser.by_another_link().start(NOW_MS).await.unwrap();
    assert_eq!(browser.say(said).await, first);
    assert_eq!(studio.bodies(second.issue_id).await, ["My ship is gone"]);
}

async fn an_id_of_another_text_is_a_conflict(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let kept = Kept::of(browser.say(said.clone()).await);
    let other = Draft { body: "Help me!".to_owned(), ..said };
    assert_eq!(browser.say(other).await, Outcome::Conflict);
    assert_eq!(studio.bodies(kept.issue_id).await, ["Help!"]);

    let answer = draft("Hello", NOW_MS);
    studio.answer(kept.issue_id, answer.clone()).await;
    let other = Draft { body: "Hello!".to_owned(), ..answer };
    assert_eq!(studio.answer(kept.issue_id, other.clone()).await, Outcome::Conflict);
    assert_eq!(studio.answer_and_resolve(kept.issue_id, other).await, Outcome::Conflict);
    assert_eq!(studio.bodies(kept.issue_id).await, ["Help!", "Hello"]);
    assert_eq!(studio.standing(kept.issue_id).await.state, State::AgentReplied);
}

async fn an_id_of_another_text_is_a_conflict_also_after_the_end(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let kept = Kept::of(browser.say(said.clone()).await);
    studio.resolve(kept.issue_id, NOW_MS).await;
    let other = Draft { body: "Help me!".to_owned(), ..said };
    assert_eq!(browser.say(other).await, Outcome::Conflict);
    assert!(studio.store.issue(studio.domain_id, IssueId(2)).await.unwrap().is_none());
}

async fn an_answer_sent_again_is_the_same_answer(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let answer = draft("Hello", NOW_MS);
    let first = studio.answer(issue_id, answer.clone()).await;
    assert_eq!(studio.answer(issue_id, answer).await, first);
    assert_eq!(browser.unread(NOW_MS).await, Some(1));
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "Hello"]);
}

async fn an_answer_and_resolution_sent_again_happens_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let answer = draft("Done", NOW_MS);
    let first = studio.answer_and_resolve(issue_id, answer.clone()).await;
    let second = browser.talk("Something else").await.issue_id;
    assert_eq!(studio.answer_and_resolve(issue_id, answer).await, first);
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "Done", "(resolved)"]);
    assert_eq!(studio.standing(second).await.state, State::New);
}

async fn two_authors_may_use_one_id(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = draft("Help!", NOW_MS);
    let issue_id = Kept::of(browser.say(said.clone()).await).issue_id;
    let leo = studio.store.add_agent(studio.domain_id, new_agent("leo@demo.example"), NOW_MS).await.unwrap();
    let leo = Studio { agent: (leo, "Leo".to_owned()), ..studio.clone() };
    let mine = Draft { body: "I'll look".to_owned(), ..said.clone() };
    assert_eq!(Kept::of(studio.answer(issue_id, mine.clone()).await).sequence, 2);
    assert_eq!(Kept::of(leo.answer(issue_id, mine).await).sequence, 3);
    let Studio { store, domain_id, .. } = &studio;
    store.move_issue(*domain_id, issue_id, Move::Resolve, said.message_id, NOW_MS).await.unwrap();
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "I'll look", "I'll look", "(resolved)"]);
    assert_eq!(Kept::of(browser.say(said).await).sequence, 1);
}

async fn two_players_may_use_one_id(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let said = draft("Help!", NOW_MS);
    let ann = Kept::of(studio.browser(uid("ann")).say(said.clone()).await);
    let bob = Kept::of(studio.browser(uid("bob")).say(Draft { body: "Hi".to_owned(), ..said }).await);
    assert_ne!(bob.issue_id, ann.issue_id);
    assert_eq!(studio.bodies(ann.issue_id).await, ["Help!"]);
    assert_eq!(studio.bodies(bob.issue_id).await, ["Hi"]);
}

async fn an_answer_to_an_unknown_issue_is_not_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert_eq!(studio.answer(IssueId(99), draft("Hello?", NOW_MS)).await, Outcome::NoSuchIssue);
    assert_eq!(studio.answer_and_resolve(IssueId(99), draft("Hello?", NOW_MS)).await, Outcome::NoSuchIssue);
    assert!(studio.bodies(IssueId(99)).await.is_empty());
}

/// 32 times the player and 32 times an agent, at once.
async fn all_talk_at_once(studio: &Studio, browser: &Browser, issue_id: IssueId) -> Vec<Kept> {
    at_once(64, |number| {
        let (studio, browser) = (studio.clone(), browser.clone());
        async move {
            let said = draft(&format!("message {number}"), NOW_MS);
            Kept::of(if number % 2 == 0 { browser.say(said).await } else { studio.answer(issue_id, said).await })
        }
    })
    .await
}

async fn under_64_writers_at_once_sequences_have_no_gap(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let said = all_talk_at_once(&studio, &browser, issue_id).await;
    let mut sequences: Vec<i64> = said.iter().map(|kept| kept.sequence).collect();
    sequences.sort_unstable();
    assert_eq!(sequences, (2..=65).collect::<Vec<_>>());
    let mut bodies = studio.bodies(issue_id).await.split_off(1);
    let mut expected: Vec<String> = (0..64).map(|number| format!("message {number}")).collect();
    bodies.sort();
    expected.sort();
    assert_eq!(bodies, expected);
    let standing = studio.standing(issue_id).await;
    assert_eq!((standing.last_sequence, standing.unread), (65, 32));
    assert_eq!(browser.unread(NOW_MS).await, Some(32));
}

async fn under_writers_and_readers_at_once_unread_is_what_came_after_the_mark(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.talk("Help!").await;
    let marking = at_once(32, |number| {
        let browser = browser.clone();
        async move { browser.see(first.issue_id, 1 + number as i64).await.unwrap() }
    });
    let (_, marks) = tokio::join!(all_talk_at_once(&studio, &browser, first.issue_id), marking);
    let standing = studio.standing(first.issue_id).await;
    assert_eq!(standing.seen_sequence, marks.iter().map(|mark| mark.seen_sequence).max().unwrap());
    let unseen = studio.store.messages_after(studio.domain_id, first.issue_id, standing.seen_sequence).await.unwrap();
    let unread = unseen.iter().filter(|message| message.origin == Origin::Agent).count();
    assert_eq!(standing.unread, unread as i64);
}

async fn a_fetch_is_bounded_and_goes_on_where_it_ended(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let last = MESSAGES_PER_FETCH_MAX + 5;
    at_once(usize::try_from(last).unwrap() - 1, |number| {
        let (studio, said) = (studio.clone(), draft(&format!("answer {number}"), NOW_MS));
        async move { studio.answer(issue_id, said).await }
    })
    .await;
    let after = async |sequence| {
        let messages = studio.store.messages_after(studio.domain_id, issue_id, sequence).await.unwrap();
        messages.into_iter().map(|message| message.sequence).collect::<Vec<_>>()
    };
    let before = async |sequence| {
        let messages = studio.store.messages_before(studio.domain_id, issue_id, sequence).await.unwrap();
        messages.into_iter().map(|message| message.sequence).collect::<Vec<_>>()
    };
    assert_eq!(after(0).await, (1..=MESSAGES_PER_FETCH_MAX).collect::<Vec<_>>());
    assert_eq!(after(MESSAGES_PER_FETCH_MAX).await, (last - 4..=last).collect::<Vec<_>>());
    assert!(after(last).await.is_empty());
    assert_eq!(before(i64::MAX).await, (last - MESSAGES_PER_PAGE + 1..=last).collect::<Vec<_>>());
    assert_eq!(before(MESSAGES_PER_PAGE + 2).await, (2..=MESSAGES_PER_PAGE + 1).collect::<Vec<_>>());
    assert_eq!(before(6).await, [1, 2, 3, 4, 5]);
    assert!(before(1).await.is_empty());
}
