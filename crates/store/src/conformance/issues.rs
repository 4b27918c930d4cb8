//! Issues: how they start, go on and end, and what an agent reads of one.

use super::database::{Database, at_once};
use super::studio::{Browser, Kept, NOW_MS, Studio, draft, identity, uid};
use crate::limits::SCANS_PER_ISSUE_MAX;
use domain::ids::{IssueId, LinkId};
use domain::issue::State;
use domain::issue_field::{FieldType, FieldValue, IssueField};
use domain::message::Event;
use std::collections::HashSet;
use uuid::Uuid;

on_both_engines!(
    a_chat_starts_with_the_games_first_message,
    a_chat_without_first_message_starts_with_the_players_own,
    starting_again_adds_nothing,
    of_64_starts_at_once_one_makes_an_issue,
    a_link_opened_while_an_issue_is_open_adds_no_message,
    the_first_message_of_a_link_is_not_sent_again_after_the_end,
    a_link_opened_while_an_issue_was_open_says_nothing_after_its_end,
    another_link_starts_another_issue_after_the_end,
    the_same_link_in_another_players_hands_starts_an_issue_of_theirs,
    a_message_goes_on_with_the_open_issue,
    a_message_after_the_end_starts_another_issue,
    of_64_messages_at_once_none_starts_a_second_issue,
    the_state_follows_who_spoke_last,
    an_answer_to_what_is_closed_changes_no_state,
    resolving_leaves_a_line_and_happens_once,
    an_agent_reads_what_the_game_told,
    an_agent_reads_the_players_earlier_issues,
    a_long_title_is_cut,
);

async fn a_chat_starts_with_the_games_first_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let standing = browser.start(NOW_MS).await.unwrap();
    assert_eq!((standing.issue_id, standing.state), (IssueId(1), State::New));
    assert_eq!((standing.last_sequence, standing.unread, standing.seen_sequence), (1, 0, 0));
    let messages = studio.store.messages_after(studio.domain_id, standing.issue_id, 0).await.unwrap();
    let [first] = messages.as_slice() else { panic!("{} messages", messages.len()) };
    assert_eq!((first.body.as_str(), first.origin.as_str()), ("My ship is gone", "player"));
    assert!(first.sent_by_game && first.author_name.is_none());
    assert_eq!(first.sent_at_ms, NOW_MS);
}

async fn a_chat_without_first_message_starts_with_the_players_own(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut browser = studio.browser(uid("ann"));
    browser.content.first_user_message = None;
    assert_eq!(browser.start(NOW_MS).await, None);
    assert_eq!(browser.active(NOW_MS).await, None);
    let kept = browser.talk("Hello?").await;
    assert_eq!((kept.issue_id, kept.sequence), (IssueId(1), 1));
    let messages = studio.store.messages_after(studio.domain_id, kept.issue_id, 0).await.unwrap();
    assert!(!messages[0].sent_by_game);
}

async fn starting_again_adds_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.start(NOW_MS).await.unwrap();
    let on_another_device = Browser { link_id: browser.link_id, ..browser.elsewhere() };
    for again in [browser.clone(), on_another_device, browser] {
        assert_eq!(again.start(NOW_MS + 5).await, Some(first));
    }
    assert_eq!(studio.bodies(first.issue_id).await, ["My ship is gone"]);
}

async fn of_64_starts_at_once_one_makes_an_issue(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let started = at_once(64, |_| {
        let browser = browser.clone();
        async move { browser.start(NOW_MS).await.unwrap() }
    });
    for standing in started.await {
        assert_eq!((standing.issue_id, standing.last_sequence), (IssueId(1), 1));
    }
    assert_eq!(studio.bodies(IssueId(1)).await, ["My ship is gone"]);
    assert!(studio.store.issue(studio.domain_id, IssueId(2)).await.unwrap().is_none());
}

async fn a_link_opened_while_an_issue_is_open_adds_no_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.start(NOW_MS).await.unwrap();
    let mut other = browser.by_another_link();
    other.content.first_user_message = Some("Now my crew is gone".to_owned());
    let started = other.start(NOW_MS).await.unwrap();
    assert_eq!((started.issue_id, started.player_id, started.state), (first.issue_id, first.player_id, first.state));
    assert_eq!(studio.bodies(first.issue_id).await, ["My ship is gone", "(scanned)"]);
}

async fn the_first_message_of_a_link_is_not_sent_again_after_the_end(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    studio.resolve(issue_id, NOW_MS).await;
    assert_eq!(browser.start(NOW_MS).await, None);
    assert_eq!(studio.bodies(issue_id).await, ["My ship is gone", "(resolved)"]);
    assert_eq!(studio.standing(issue_id).await.state, State::Resolved);
    assert_eq!(browser.active(NOW_MS).await, None);
}

async fn a_link_opened_while_an_issue_was_open_says_nothing_after_its_end(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    let (started, looked) = (browser.by_another_link(), browser.by_another_link());
    started.start(NOW_MS).await.unwrap();
    looked.see(issue_id, 1).await.unwrap();
    studio.resolve(issue_id, NOW_MS).await;
    assert_eq!(started.start(NOW_MS).await, None);
    assert_eq!(looked.start(NOW_MS).await, None);
    assert_eq!(browser.active(NOW_MS).await, None);
}

async fn another_link_starts_another_issue_after_the_end(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.start(NOW_MS).await.unwrap();
    studio.resolve(first.issue_id, NOW_MS).await;
    let second = browser.by_another_link().start(NOW_MS).await.unwrap();
    assert_eq!((second.issue_id, second.player_id), (IssueId(2), first.player_id));
    assert_eq!(studio.bodies(second.issue_id).await, ["My ship is gone"]);
}

async fn the_same_link_in_another_players_hands_starts_an_issue_of_theirs(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(identity("", "", ""));
    let first = browser.start(NOW_MS).await.unwrap();
    let other = Browser { link_id: browser.link_id, ..browser.elsewhere() };
    let second = other.start(NOW_MS).await.unwrap();
    assert_ne!((second.issue_id, second.player_id), (first.issue_id, first.player_id));
    assert_eq!(studio.bodies(second.issue_id).await, ["My ship is gone"]);
}

async fn a_message_goes_on_with_the_open_issue(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    studio.answer(issue_id, draft("Which one?", NOW_MS)).await;
    let kept = browser.elsewhere().talk("The blue one").await;
    assert_eq!((kept.issue_id, kept.sequence), (issue_id, 4));
    let bodies = ["My ship is gone", "Which one?", "(scanned)", "The blue one"];
    assert_eq!(studio.bodies(issue_id).await, bodies);
}

async fn a_message_after_the_end_starts_another_issue(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let first = browser.talk("Help!").await;
    studio.resolve(first.issue_id, NOW_MS).await;
    let second = browser.talk("Help again!").await;
    assert_eq!((second.issue_id, second.sequence, second.player_id), (IssueId(2), 1, first.player_id));
    assert_eq!(studio.bodies(first.issue_id).await, ["Help!", "(resolved)"]);
    assert_eq!(studio.bodies(second.issue_id).await, ["Help again!"]);
}

async fn of_64_messages_at_once_none_starts_a_second_issue(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let said = at_once(64, |number| {
        let browser = browser.elsewhere();
        async move { browser.talk(&format!("message {number}")).await }
    });
    let mut sequences: Vec<i64> = Vec::new();
    for Kept { issue_id, sequence, .. } in said.await {
        assert_eq!(issue_id, IssueId(1));
        sequences.push(sequence);
    }
    sequences.sort_unstable();
    let messages = studio.store.messages_after(studio.domain_id, IssueId(1), 0).await.unwrap();
    let (lines, said): (Vec<_>, Vec<_>) = messages.iter().partition(|message| message.event.is_some());
    assert_eq!(said.iter().map(|message| message.sequence).collect::<Vec<_>>(), sequences);
    let bodies: HashSet<&str> = said.iter().map(|message| message.body.as_str()).collect();
    assert_eq!((said.len(), bodies.len()), (64, 64));
    // Each came by a link of their own; those beyond what agents are told of leave no line.
    assert_eq!(lines.len() as i64, SCANS_PER_ISSUE_MAX);
}

async fn the_state_follows_who_spoke_last(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let state = async || studio.standing(issue_id).await.state;
    browser.talk("Please!").await;
    assert_eq!(state().await, State::New);
    studio.answer(issue_id, draft("Hello", NOW_MS)).await;
    assert_eq!(state().await, State::AgentReplied);
    browser.talk("Finally").await;
    assert_eq!(state().await, State::WaitingForAgent);
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    assert_eq!(state().await, State::Resolved);
}

async fn an_answer_to_what_is_closed_changes_no_state(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ann, bob) = (studio.browser(uid("ann")), studio.browser(uid("bob")));
    let (resolved, rejected) = (ann.talk("Help!").await.issue_id, bob.talk("Hi").await.issue_id);
    studio.resolve(resolved, NOW_MS).await;
    studio.reject(rejected).await;
    for (issue_id, state) in [(resolved, State::Resolved), (rejected, State::Rejected)] {
        Kept::of(studio.answer(issue_id, draft("One more thing", NOW_MS)).await);
        assert_eq!(studio.standing(issue_id).await.state, state);
        Kept::of(studio.answer_and_resolve(issue_id, draft("And another", NOW_MS)).await);
        assert_eq!(studio.standing(issue_id).await.state, state);
    }
    assert_eq!(studio.resolve(rejected, NOW_MS).await.unwrap().state, State::Rejected);
}

async fn resolving_leaves_a_line_and_happens_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let issue_id = studio.browser(uid("ann")).talk("Help!").await.issue_id;
    let resolved = studio.resolve(issue_id, NOW_MS).await.unwrap();
    assert_eq!((resolved.state, resolved.last_sequence, resolved.unread), (State::Resolved, 2, 0));
    assert_eq!(studio.resolve(issue_id, NOW_MS).await, Some(resolved));
    let messages = studio.store.messages_after(studio.domain_id, issue_id, 1).await.unwrap();
    let [line] = messages.as_slice() else { panic!("{} messages", messages.len()) };
    assert_eq!((line.origin.as_str(), line.event), ("system", Some(Event::Resolved)));
    assert_eq!(studio.resolve(IssueId(99), NOW_MS).await, None);
}

async fn an_agent_reads_what_the_game_told(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (place, key, label, field_type) in
        [(2, "level", "Level", FieldType::Number), (1, "error_code", "Error code", FieldType::Singleline)]
    {
        let field = IssueField::new(key, label, field_type, Vec::new()).unwrap();
        studio.store.add_field(studio.domain_id, field, place).await.unwrap();
    }
    let mut browser = studio.browser(identity("ann", "ann@example.com", "+4915112345678"));
    browser.name = Some("Ann".to_owned());
    browser.content.tags = vec!["ps5".to_owned(), "crash".to_owned()];
    let (level, code) = (FieldValue::Number(23.into()), FieldValue::Singleline("E-7 «ü»".to_owned()));
    browser.content.fields = [("level".to_owned(), level.clone()), ("error_code".to_owned(), code.clone())].into();
    let standing = browser.start(NOW_MS).await.unwrap();

    let issue = studio.store.issue(studio.domain_id, standing.issue_id).await.unwrap().unwrap();
    assert_eq!(issue.standing, standing);
    assert_eq!((issue.title.as_str(), issue.created_at_ms), ("My ship is gone", NOW_MS));
    assert_eq!((issue.link_id, issue.app_id), (Some(browser.link_id), studio.app_id));
    assert_eq!((issue.app_name.as_str(), issue.identity_verification), ("Star Haul", false));
    assert_eq!((issue.uid.as_deref(), issue.email.as_deref()), (Some("ann"), Some("ann@example.com")));
    assert_eq!((issue.phone_number.as_deref(), issue.name.as_deref()), (Some("+4915112345678"), Some("Ann")));
    assert!(!issue.verified);
    let context = studio.store.issue_context(studio.domain_id, standing.issue_id).await.unwrap();
    assert_eq!(context.values, [("Error code".to_owned(), code), ("Level".to_owned(), level)]);
    assert_eq!(context.tags, ["crash", "ps5"]);
    assert!(context.earlier.is_empty());
    assert!(studio.store.issue(studio.domain_id, IssueId(99)).await.unwrap().is_none());
}

async fn an_agent_reads_the_players_earlier_issues(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    for said in ["First", "Second", "Third"] {
        let issue_id = browser.talk(said).await.issue_id;
        studio.browser(uid("bob")).talk("Somebody else").await;
        studio.resolve(issue_id, NOW_MS).await;
    }
    let latest = browser.talk("Fourth").await.issue_id;
    let earlier = async |issue_id| {
        let context = studio.store.issue_context(studio.domain_id, issue_id).await.unwrap();
        context.earlier.into_iter().map(|earlier| (earlier.title, earlier.state)).collect::<Vec<_>>()
    };
    let resolved = |title: &str| (title.to_owned(), State::Resolved);
    assert_eq!(earlier(latest).await, [resolved("Third"), resolved("Second"), resolved("First")]);
    assert_eq!(earlier(IssueId(1)).await, []);
}

async fn a_long_title_is_cut(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (player, said, expected) in [
        ("a", "ä".repeat(90), "ä".repeat(90)),
        ("b", "ä".repeat(91), format!("{}…", "ä".repeat(89))),
        ("c", "My\n\n ship\tis gone ".to_owned(), "My ship is gone".to_owned()),
    ] {
        let mut browser = studio.browser(uid(player));
        browser.link_id = LinkId(Uuid::now_v7());
        let issue_id = browser.talk(&said).await.issue_id;
        let issue = studio.store.issue(studio.domain_id, issue_id).await.unwrap().unwrap();
        assert_eq!(issue.title, expected);
        assert_eq!(studio.bodies(issue_id).await, [said]);
    }
}
