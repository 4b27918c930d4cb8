//! What a player's chat shows: the active issue to all their browsers, an ended one to those that took part.

use super::database::Database;
use super::studio::{Browser, NOW_MS, Studio, draft, uid};
use crate::issues::Chat;
use domain::ids::IssueId;

on_both_engines!(
    a_chat_that_has_not_started_is_empty,
    an_active_issue_is_shown_on_every_device,
    an_ended_issue_is_shown_only_where_it_took_place,
    an_issue_that_was_set_aside_is_not_shown_there,
    what_came_before_an_issue_that_was_set_aside_is_not_shown_either,
    a_link_is_spent_when_it_has_led_to_a_conversation,
);

async fn chat(browser: &Browser) -> Chat {
    browser.store.chat(browser.claim.clone(), browser.link_id, NOW_MS).await.unwrap()
}

fn shown(chat: &Chat) -> Option<IssueId> {
    chat.standing.map(|standing| standing.issue_id)
}

async fn a_chat_that_has_not_started_is_empty(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let chat = chat(&studio.browser(uid("ann"))).await;
    assert!(chat.player_id.is_none() && chat.standing.is_none() && !chat.is_active && !chat.link_is_spent);
}

async fn an_active_issue_is_shown_on_every_device(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let standing = browser.start(NOW_MS).await.unwrap();
    for device in [browser.clone(), browser.elsewhere()] {
        let chat = chat(&device).await;
        assert_eq!((chat.player_id, chat.standing, chat.is_active), (Some(standing.player_id), Some(standing), true));
    }
    studio.answer_and_resolve(standing.issue_id, draft("Done", NOW_MS)).await;
    let unseen = chat(&browser.elsewhere()).await;
    assert_eq!((shown(&unseen), unseen.is_active), (Some(standing.issue_id), true));
}

async fn an_ended_issue_is_shown_only_where_it_took_place(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    let (reader, writer) = (browser.elsewhere(), browser.elsewhere());
    let kept = writer.talk("It's me").await;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    reader.see(kept.issue_id, 4).await;
    for device in [&browser, &reader, &writer] {
        let chat = chat(device).await;
        assert_eq!((shown(&chat), chat.is_active), (Some(issue_id), false));
    }
    let elsewhere = chat(&browser.elsewhere()).await;
    assert_eq!((shown(&elsewhere), elsewhere.player_id), (None, Some(kept.player_id)));
    let mut other_player = studio.browser(uid("bob"));
    other_player.claim.session_id = browser.claim.session_id;
    other_player.content.first_user_message = None;
    other_player.start(NOW_MS).await;
    let chat = chat(&other_player).await;
    assert!(chat.player_id.is_some() && chat.standing.is_none());
}

async fn an_issue_that_was_set_aside_is_not_shown_there(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let other = browser.elsewhere();
    other.talk("It's me").await;
    studio.resolve(issue_id, NOW_MS).await;
    studio.store.set_aside(studio.domain_id, issue_id, browser.claim.session_id).await.unwrap();
    assert_eq!(shown(&chat(&browser).await), None);
    assert_eq!(shown(&chat(&other).await), Some(issue_id));
    let next = browser.talk("Something else").await.issue_id;
    assert_eq!(shown(&chat(&browser).await), Some(next));
}

async fn what_came_before_an_issue_that_was_set_aside_is_not_shown_either(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    for said in ["Help!", "Something else"] {
        let issue_id = browser.talk(said).await.issue_id;
        studio.resolve(issue_id, NOW_MS).await;
    }
    assert_eq!(shown(&chat(&browser).await), Some(IssueId(2)));
    studio.store.set_aside(studio.domain_id, IssueId(2), browser.claim.session_id).await.unwrap();
    assert_eq!(shown(&chat(&browser).await), None);
}

async fn a_link_is_spent_when_it_has_led_to_a_conversation(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let (other, third, fourth) = (browser.by_another_link(), browser.by_another_link(), browser.by_another_link());
    let issue_id = browser.start(NOW_MS).await.unwrap().issue_id;
    assert!(chat(&browser).await.link_is_spent);
    assert!(!chat(&other).await.link_is_spent);
    other.start(NOW_MS).await.unwrap();
    assert!(chat(&other).await.link_is_spent);
    third.see(issue_id, 1).await.unwrap();
    assert!(chat(&third).await.link_is_spent);
    studio.resolve(issue_id, NOW_MS).await;
    assert!(!chat(&fourth).await.link_is_spent);
    fourth.talk("Something else").await;
    assert!(chat(&fourth).await.link_is_spent);
    let of_another_player = Browser { claim: studio.browser(uid("bob")).claim, ..browser };
    assert!(!chat(&of_another_player).await.link_is_spent);
}
