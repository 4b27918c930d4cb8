//! What the parameters do: where a link leads, and what the agent is told.

use crate::harness::world::AGENT;
use crate::harness::{Browser, Desk, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    a_link_leads_where_help_and_widget_say,
    a_hidden_widget_offers_no_chat_beside_the_help,
    all_that_the_game_said_reaches_the_agent,
    what_was_dropped_does_not_reach_the_agent,
    a_name_of_256_characters_is_cut_to_255,
    making_a_link_writes_no_player,
    a_new_chat_starts_at_once_where_the_game_wants_it,
];

async fn a_link_leads_where_help_and_widget_say(app: &TestApp) {
    for (parameters, page) in [
        (json!({}), "chat/"),
        (json!({"webchat_widget": "minimize"}), ""),
        (json!({"webchat_widget": "hide"}), ""),
        (json!({"help_section": 1}), "section/1-crashes/"),
        (json!({"help_section": 1, "webchat_widget": "open"}), "chat/"),
        (json!({"help_section": 99}), ""),
        (json!({"help_faq": 3}), "faq/3-a-purchase-is-missing/"),
        (json!({"help_faq": 5}), ""),
        (json!({"help_faq": 3, "help_section": 1}), "faq/3-a-purchase-is-missing/"),
        (json!({"help_search_term": "a b/?&ä"}), "search?q=a+b%2F%3F%26%C3%A4"),
        (json!({"help_search": "crash"}), "search?q=crash"),
        (json!({"help_faq_filter": {"tags": ["ps5"], "operator": "or"}}), ""),
    ] {
        let made = app.make(parameters.clone()).await;
        let mut browser = Browser::default();
        let answer = browser.get(app, &made.url).await.expect(303);
        let expected = format!("http://help.example/one/hc/en/1-plain-game-one/{page}");
        assert_eq!(answer.location(), expected, "{parameters}");
        let page = browser.get(app, answer.location()).await;
        page.expect(200);
    }
}

async fn a_hidden_widget_offers_no_chat_beside_the_help(app: &TestApp) {
    for (widget, is_offered) in [("minimize", true), ("hide", false)] {
        let mut player = Player::new(app, json!({ "webchat_widget": widget })).await;
        for page in ["", "section/1-crashes/", "faq/1-x/", "search?q=crash"] {
            let page = player.page(app, page).await.expect(200);
            assert_eq!(page.text().contains("/chat/\""), is_offered, "{widget}");
        }
    }
}

/// The context pane of the first issue, as the agent reads it.
async fn context(app: &TestApp, parameters: Value) -> String {
    let mut player = Player::new(app, parameters).await;
    player.start(app).await;
    let thread = Desk::sign_in(app, AGENT).await.thread(app, 1).await;
    thread.split_once("id=\"context\"").unwrap().1.to_owned()
}

async fn all_that_the_game_said_reaches_the_agent(app: &TestApp) {
    let context = context(
        app,
        json!({
            "uid": "player-7", "email": "ann@example.com", "phone_number": "+919876543210", "name": "Ann Example",
            "language": "pt-BR", "first_user_message": "It crashed", "tags": ["ps5", "crash"],
            "custom_fields": {
                "level": "23", "is_paying": true, "last_purchase": "2026-05-01T12:00:00+02:00", "platform": "ps5",
                "error_code": "CE-108255-1", "notes": "beta tester",
            },
        }),
    )
    .await;
    for said in [
        "player-7",
        "ann@example.com",
        "+919876543210",
        "Ann Example",
        "Português (Brasil) (pt-br)",
        ">ps5</li>",
        ">crash</li>",
        "<dt>Level</dt><dd><bdi>23</bdi>",
        "<dt>Paying player</dt><dd><bdi>yes</bdi>",
        "<dt>Last purchase</dt><dd><bdi>2026-05-01T10:00:00Z</bdi>",
        "<dt>Platform</dt><dd><bdi>ps5</bdi>",
        "<dt>Error code</dt><dd><bdi>CE-108255-1</bdi>",
        "<dt>Notes</dt><dd><bdi>beta tester</bdi>",
        "Plain Game one",
        "Vouched by the game",
    ] {
        assert!(context.contains(said), "{said} not in {context}");
    }
}

async fn what_was_dropped_does_not_reach_the_agent(app: &TestApp) {
    let context = context(
        app,
        json!({
            "uid": "7", "first_user_message": "hi", "tags": ["old-campaign", "pc"], "intent": "refund",
            "custom_fields": {"level": "dropped-level", "error_code": "kept-code", "age": "dropped-age"},
        }),
    )
    .await;
    assert!(context.contains("kept-code") && context.contains(">pc</li>"));
    for dropped in ["dropped-level", "dropped-age", "old-campaign"] {
        assert!(!context.contains(dropped), "{dropped}");
    }
}

async fn a_name_of_256_characters_is_cut_to_255(app: &TestApp) {
    let name = format!("{}y", "x".repeat(255));
    let context = context(app, json!({"uid": "7", "first_user_message": "hi", "name": name})).await;
    assert!(context.contains(&format!("<bdi>{}</bdi>", "x".repeat(255))));
}

async fn making_a_link_writes_no_player(app: &TestApp) {
    let made = app.make(json!({"uid": "7", "email": "ann@example.com", "first_user_message": "hi"})).await;
    assert_eq!(app.rows("player").await, 0);
    let mut player = Player::scan(app, &made).await;
    player.chat(app).await;
    assert_eq!((app.rows("player").await, app.rows("issue").await), (0, 0), "nor does opening it");
    player.start(app).await;
    assert_eq!((app.rows("player").await, app.rows("issue").await), (1, 1));
    assert_eq!(app.unread(&[("uid", "7")]).await["issue_id"], 1);
}

async fn a_new_chat_starts_at_once_where_the_game_wants_it(app: &TestApp) {
    for (initiate_chat, uid, is_at_once) in [(true, "7", true), (false, "8", false)] {
        let parameters = json!({"uid": uid, "first_user_message": "hi", "initiate_chat": initiate_chat});
        let mut player = Player::new(app, parameters).await;
        player.start(app).await;
        let issue_id = app.unread(&[("uid", uid)]).await["issue_id"].as_i64().unwrap();
        let mut desk = Desk::sign_in(app, AGENT).await;
        desk.answer_and_resolve(app, issue_id, "done").await;
        player.see(app, issue_id, 99).await;
        let page = player.chat(app).await;
        assert_eq!(page.contains("<textarea"), is_at_once);
        assert_eq!(page.contains("New conversation"), !is_at_once);
    }
}
