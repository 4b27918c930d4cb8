//! How an issue starts: by a POST, with the game's first message sent once (contract 5).

use crate::harness::world::AGENT;
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    the_first_message_is_sent_once_however_often_it_is_asked_for,
    two_tabs_that_start_at_once_send_it_once,
    two_phones_of_one_player_start_one_issue,
    agents_see_it_marked_as_sent_by_the_game,
    looking_starts_nothing,
    without_a_first_message_the_player_s_own_starts_the_issue,
    a_link_opened_while_an_issue_is_active_adds_no_message,
    another_link_starts_another_issue_when_the_last_is_over_and_seen,
    what_the_game_says_still_comes_once_the_last_issue_asks_no_more,
    a_link_opened_before_the_last_answer_was_seen_leads_to_that_answer,
    the_link_s_own_first_message_is_not_sent_again_when_all_is_over,
    a_chat_without_script_is_a_form_and_a_redirect,
    where_web_chat_was_switched_off_there_is_no_chat,
];

const FIRST: &str = "Crashed at the second gate";

async fn ann(app: &TestApp) -> Player {
    Player::new(app, json!({"uid": "7", "first_user_message": FIRST})).await
}

/// How often a page shows the first message.
fn shown(page: &str) -> usize {
    page.matches(&format!("<div class=\"bubble\" dir=\"auto\">{FIRST}</div>")).count()
}

async fn the_first_message_is_sent_once_however_often_it_is_asked_for(app: &TestApp) {
    let mut player = ann(app).await;
    for _ in 0..3 {
        player.start(app).await;
        assert_eq!(shown(&player.chat(app).await), 1);
    }
    player.post_by_script(app, "chat/issue", &[]).await.expect(200);
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 1));
}

async fn two_tabs_that_start_at_once_send_it_once(app: &TestApp) {
    let mut player = ann(app).await;
    let tabs: Vec<Player> = vec![player.clone(); 8];
    let starts = tabs.into_iter().map(async |mut tab| tab.post_by_script(app, "chat/issue", &[]).await.code());
    let codes = futures_util::future::join_all(starts).await;
    assert_eq!(codes, [200; 8]);
    assert_eq!((app.rows("player").await, app.rows("issue").await, app.rows("message").await), (1, 1, 1));
    assert_eq!(shown(&player.chat(app).await), 1);
}

async fn two_phones_of_one_player_start_one_issue(app: &TestApp) {
    let made = app.make(json!({"uid": "7", "first_user_message": FIRST})).await;
    let mut phones = vec![Player::scan(app, &made).await, Player::scan(app, &made).await];
    let starts = phones.iter_mut().map(async |phone| phone.start(app).await);
    futures_util::future::join_all(starts).await;
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 1));
    for phone in &mut phones {
        assert_eq!(shown(&phone.chat(app).await), 1);
    }
}

async fn agents_see_it_marked_as_sent_by_the_game(app: &TestApp) {
    let mut player = ann(app).await;
    player.start(app).await;
    player.say(app, "and the save is gone").await;
    let thread = Desk::sign_in(app, AGENT).await.thread(app, 1).await;
    assert_eq!(thread.matches("Sent by the game").count(), 1);
    let (marked, own) = thread.split_once("Sent by the game").unwrap();
    assert!(marked.contains(FIRST) && own.contains("and the save is gone"));
    assert!(!player.chat(app).await.contains("Sent by the game"));
}

async fn looking_starts_nothing(app: &TestApp) {
    let mut player = ann(app).await;
    for page in ["chat/", "chat/messages", "", "chat/messages?after=0"] {
        player.get(app, page).await.expect(200);
    }
    let page = player.chat(app).await;
    assert!(page.contains("<auto-start>") && page.contains("chat/issue\""));
    assert_eq!(shown(&page), 0);
    assert_eq!((app.rows("player").await, app.rows("issue").await), (0, 0));
    assert!(app.unread(&[("uid", "7")]).await.is_null());
}

async fn without_a_first_message_the_player_s_own_starts_the_issue(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    assert!(player.chat(app).await.contains("<textarea"));
    player.start(app).await;
    assert_eq!(app.rows("issue").await, 0, "an issue without a word helps nobody");
    player.say(app, "my own words").await;
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 1));
    assert_eq!(app.unread(&[("uid", "7")]).await["issue_id"], 1);
}

async fn a_link_opened_while_an_issue_is_active_adds_no_message(app: &TestApp) {
    ann(app).await.start(app).await;
    let mut again = Player::new(app, json!({"uid": "7", "first_user_message": "Something else"})).await;
    let page = again.chat(app).await;
    assert!(shown(&page) == 1 && !page.contains("<auto-start>"));
    again.start(app).await;
    let page = again.chat(app).await;
    assert!(shown(&page) == 1 && !page.contains("Something else"));
    // The second row is the line that tells agents of the new scan; players are not told.
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 2));
    let thread = Desk::sign_in(app, AGENT).await.thread(app, 1).await;
    assert!(thread.contains("The player came again by a new link") && thread.contains("New scan"));
    assert!(thread.contains("Something else"), "what the game says now stands beside the thread");
}

async fn another_link_starts_another_issue_when_the_last_is_over_and_seen(app: &TestApp) {
    let mut player = ann(app).await;
    player.start(app).await;
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "Update the game").await;
    player.see(app, 1, 2).await;
    let made = app.make(json!({"uid": "7", "first_user_message": "It is back"})).await;
    let mut again = Player::scan_with(app, &made, player.browser).await;
    // The last one is asked about first, and a press begins the new one at any time.
    let page = again.chat(app).await;
    assert!(page.contains("chat/resolution\"") && page.contains("New conversation") && !page.contains("<auto-start>"));
    again.see(app, 1, 3).await;
    again.start(app).await;
    let page = again.chat(app).await;
    assert!(page.contains("It is back") && !page.contains("Update the game"));
    assert_eq!(app.unread(&[("uid", "7")]).await, json!({"issue_id": 2, "unread_messages": 0}));
}

async fn what_the_game_says_still_comes_once_the_last_issue_asks_no_more(app: &TestApp) {
    let mut player = ann(app).await;
    player.start(app).await;
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "Update the game").await;
    player.see(app, 1, 3).await;
    let made = app.make(json!({"uid": "7", "first_user_message": "It is back"})).await;
    let mut again = Player::scan_with(app, &made, player.browser).await;
    again.see(app, 1, 3).await;
    again.post(app, "chat/resolution", &[("issue", "1"), ("skip", "1")]).await.expect(303);
    assert!(again.chat(app).await.contains("<auto-start>"), "the link's own conversation begins by itself");
    again.start(app).await;
    assert!(again.chat(app).await.contains("It is back"));
}

async fn a_link_opened_before_the_last_answer_was_seen_leads_to_that_answer(app: &TestApp) {
    let mut player = ann(app).await;
    player.start(app).await;
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "Update the game").await;
    let made = app.make(json!({"uid": "7", "first_user_message": "It is back"})).await;
    let mut again = Player::scan_with(app, &made, player.browser).await;
    let page = again.chat(app).await;
    assert!(page.contains("Update the game") && !page.contains("<auto-start>"));
    again.see(app, 1, 2).await;
    // The issue was active when the link was opened: the link adds no message, now or later.
    again.start(app).await;
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 3));
}

async fn the_link_s_own_first_message_is_not_sent_again_when_all_is_over(app: &TestApp) {
    let mut player = ann(app).await;
    player.start(app).await;
    Desk::sign_in(app, AGENT).await.answer_and_resolve(app, 1, "Update the game").await;
    player.see(app, 1, 2).await;
    assert!(player.chat(app).await.contains("New conversation"));
    player.start(app).await;
    assert_eq!((app.rows("issue").await, app.rows("message").await), (1, 3));
    let page = player.chat(app).await;
    assert!(page.contains("<textarea") && shown(&page) == 0, "a new, empty conversation");
    player.say(app, "Another thing").await;
    assert_eq!(app.unread(&[("uid", "7")]).await["issue_id"], 2);
}

async fn a_chat_without_script_is_a_form_and_a_redirect(app: &TestApp) {
    let mut player = ann(app).await;
    let chat = format!("{}chat/", player.base);
    let answer = player.post(app, "chat/issue", &[]).await.expect(303);
    assert_eq!(answer.location(), chat);
    let page = player.chat(app).await;
    let id = form_id(&page);
    let answer = player.post(app, "chat/messages", &[("id", id), ("body", "by form")]).await.expect(303);
    assert_eq!(answer.location(), chat);
    let page = player.chat(app).await;
    assert!(page.contains("by form"));
    assert_ne!(form_id(&page), id, "the next form has an id of its own");
    // The button pressed twice.
    player.post(app, "chat/messages", &[("id", id), ("body", "by form")]).await.expect(303);
    assert_eq!(app.rows("message").await, 2);
}

/// The id that the page's form gives to the next message.
fn form_id(page: &str) -> &str {
    page.split_once("name=\"id\" value=\"").unwrap().1.split('"').next().unwrap()
}

async fn where_web_chat_was_switched_off_there_is_no_chat(app: &TestApp) {
    let stranger = app.send(crate::harness::Call::get("/one/hc/en/3/chat/")).await.expect(404);
    assert!(stranger.text().contains("Chat is closed here"));
    assert!(!stranger.text().contains("<textarea"));
}
