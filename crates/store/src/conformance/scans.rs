//! A player who comes to an open issue by another link: agents are told, once, and nobody's turn changes.

use super::database::{Database, at_once};
use super::studio::{Browser, Kept, NOW_MS, Studio, draft, uid};
use crate::closings::Move;
use crate::limits::SCANS_PER_ISSUE_MAX;
use crate::links::LinkToKeep;
use domain::ids::{IssueId, LinkId};
use domain::issue::State;
use domain::issue_field::{FieldType, FieldValue, IssueField};
use domain::message::{Event, Origin};
use uuid::Uuid;

on_both_engines!(
    a_later_link_leaves_one_line_however_it_came,
    the_link_that_began_an_issue_leaves_no_line,
    a_later_link_leaves_no_line_in_what_is_closed,
    a_link_that_has_led_to_a_conversation_before_leaves_no_line_in_the_next,
    a_line_comes_before_what_is_said_with_it,
    a_line_changes_nobodys_turn_and_no_count,
    no_issue_has_more_lines_than_its_bound,
    of_64_arrivals_at_once_by_one_link_one_leaves_a_line,
    an_agent_reads_what_the_game_said_with_later_links,
);

async fn lines(studio: &Studio, issue_id: IssueId) -> usize {
    studio.bodies(issue_id).await.iter().filter(|body| *body == "(scanned)").count()
}

async fn scans(studio: &Studio, issue_id: IssueId) -> i64 {
    let count = studio.store.read((studio.domain_id, issue_id), |tx, (domain_id, issue_id)| {
        Box::pin(async move {
            let count = "SELECT COUNT(*) FROM issue_scan WHERE domain_id = $1 AND issue_id = $2";
            tx.one::<i64>(count, &[(*domain_id).into(), (*issue_id).into()]).await
        })
    });
    count.await.unwrap()
}

async fn a_later_link_leaves_one_line_however_it_came(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    for (place, later) in [browser.by_another_link(), browser.elsewhere(), browser.elsewhere()].iter().enumerate() {
        // Each comes in another way first, and then in all.
        for way in 0..3 {
            match (place + way) % 3 {
                0 => drop(later.start(NOW_MS).await),
                1 => drop(later.see(issue_id, 1).await.unwrap()),
                _ => drop(later.talk("It's me").await),
            }
            assert_eq!(lines(&studio, issue_id).await, place + 1);
        }
    }
    let messages = studio.store.messages_after(studio.domain_id, issue_id, 1).await.unwrap();
    assert_eq!((messages[0].origin, messages[0].event), (Origin::System, Some(Event::Scanned)));
    assert_eq!(scans(&studio, issue_id).await, 3);
}

async fn the_link_that_began_an_issue_leaves_no_line(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    let on_another_device = Browser { link_id: browser.link_id, ..browser.elsewhere() };
    for again in [&browser, &on_another_device] {
        again.start(NOW_MS).await.unwrap();
        again.see(issue_id, 1).await.unwrap();
        again.talk("Hello?").await;
    }
    assert_eq!((lines(&studio, issue_id).await, scans(&studio, issue_id).await), (0, 0));
}

async fn a_later_link_leaves_no_line_in_what_is_closed(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    let later = browser.by_another_link();
    assert_eq!(later.start(NOW_MS).await, None);
    later.see(issue_id, 1).await.unwrap();
    assert_eq!((lines(&studio, issue_id).await, scans(&studio, issue_id).await), (0, 0));
    // What that link led to was the closed one; a reopening makes no news of it.
    studio.move_issue(issue_id, Move::Reopen, NOW_MS).await;
    later.talk("It's still gone").await;
    assert_eq!(lines(&studio, issue_id).await, 0);
}

async fn a_link_that_has_led_to_a_conversation_before_leaves_no_line_in_the_next(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let later = browser.by_another_link();
    let first = browser.talk("Help!").await.issue_id;
    later.see(first, 1).await.unwrap();
    studio.resolve(first, NOW_MS).await.unwrap();
    let second = browser.talk("Something else").await.issue_id;
    later.see(second, 1).await.unwrap();
    assert_eq!((lines(&studio, first).await, lines(&studio, second).await), (1, 0));
    // The same link in another player's hands is new there.
    let theirs = studio.browser(uid("bob"));
    let of_bob = theirs.talk("Hi").await.issue_id;
    Browser { link_id: later.link_id, ..theirs }.see(of_bob, 1).await.unwrap();
    assert_eq!(lines(&studio, of_bob).await, 1);
}

async fn a_line_comes_before_what_is_said_with_it(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    browser.talk("Help!").await;
    let Kept { issue_id, sequence, .. } = browser.elsewhere().talk("It's me").await;
    assert_eq!(sequence, 3);
    assert_eq!(studio.bodies(issue_id).await, ["Help!", "(scanned)", "It's me"]);
}

async fn a_line_changes_nobodys_turn_and_no_count(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let turn = async || {
        let (queued, standing) = (studio.queued(issue_id).await, studio.standing(issue_id).await);
        (queued.unanswered, queued.needs_answer, standing.unread, standing.state)
    };
    assert_eq!(turn().await, (1, true, 0, State::New));
    browser.by_another_link().see(issue_id, 0).await.unwrap();
    assert_eq!(turn().await, (1, true, 0, State::New));
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    assert_eq!(turn().await, (0, false, 1, State::AgentReplied));
    browser.by_another_link().see(issue_id, 0).await.unwrap();
    browser.by_another_link().start(NOW_MS).await.unwrap();
    assert_eq!(turn().await, (0, false, 1, State::AgentReplied));
    assert_eq!(lines(&studio, issue_id).await, 3);
}

async fn no_issue_has_more_lines_than_its_bound(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    for _ in 0..SCANS_PER_ISSUE_MAX + 2 {
        browser.by_another_link().start(NOW_MS).await.unwrap();
    }
    assert_eq!(lines(&studio, issue_id).await as i64, SCANS_PER_ISSUE_MAX);
    assert_eq!(scans(&studio, issue_id).await, SCANS_PER_ISSUE_MAX);
    // Who comes after that is heard as before, in the same place as ever.
    let last = browser.elsewhere().talk("It's me").await;
    assert_eq!((last.issue_id, last.sequence), (issue_id, SCANS_PER_ISSUE_MAX + 2));
}

async fn of_64_arrivals_at_once_by_one_link_one_leaves_a_line(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let link_id = LinkId(Uuid::now_v7());
    at_once(64, |number| {
        let later = Browser { link_id, ..browser.elsewhere() };
        async move {
            match number % 3 {
                0 => drop(later.start(NOW_MS).await.unwrap()),
                1 => drop(later.see(issue_id, 1).await.unwrap()),
                _ => drop(later.talk("It's me").await),
            }
        }
    })
    .await;
    assert_eq!((lines(&studio, issue_id).await, scans(&studio, issue_id).await), (1, 1));
    assert_eq!(studio.standing(issue_id).await.last_sequence, 1 + 1 + 64 / 3);
}

async fn an_agent_reads_what_the_game_said_with_later_links(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let level = IssueField::new("level", "Level", FieldType::Number, Vec::new()).unwrap();
    studio.store.add_field(studio.domain_id, level, 1).await.unwrap();
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    for number in 1_i64..=12 {
        let mut link: LinkToKeep = studio.new_link(None);
        link.content.first_user_message = Some(format!("link {number}"));
        link.content.fields.insert("level".to_owned(), FieldValue::Number(number.into()));
        link.content.fields.insert("dropped".to_owned(), FieldValue::Checkbox(true));
        let later = Browser { link_id: link.link_id, ..browser.clone() };
        studio.store.add_link(link).await.unwrap();
        later.start(NOW_MS + number).await.unwrap();
    }
    let context = studio.store.issue_context(studio.domain_id, issue_id).await.unwrap();
    let told = context.scans.iter().map(|scan| (scan.at_ms - NOW_MS, scan.first_user_message.clone()));
    // The latest ten, latest first.
    let latest = (3..=12).rev().map(|number| (number, Some(format!("link {number}"))));
    assert_eq!(told.collect::<Vec<_>>(), latest.collect::<Vec<_>>());
    let values =
        [("dropped".to_owned(), FieldValue::Checkbox(true)), ("Level".to_owned(), FieldValue::Number(12.into()))];
    assert_eq!(context.scans[0].values, values, "by their labels, where they have one");
    let other = studio.browser(uid("bob")).talk("Hi").await.issue_id;
    assert!(studio.store.issue_context(studio.domain_id, other).await.unwrap().scans.is_empty());
}
