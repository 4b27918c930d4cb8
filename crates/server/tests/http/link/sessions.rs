//! The session that a link starts: how long it lasts, and what ends it.

use super::{PERSONAL, about_ann, for_one_person, revoke};
use crate::harness::world::{OTHER_KEY, TWO};
use crate::harness::{Browser, Call, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    a_return_takes_no_view,
    a_return_opens_after_the_last_view_and_after_the_time,
    a_session_outlives_its_link,
    revoking_the_link_ends_its_sessions,
    a_session_slides_for_thirty_days,
    an_anonymous_session_slides_for_seven_days,
    a_cookie_is_written_again_once_a_day_at_most,
    not_you_ends_the_session_also_for_a_copy_of_its_cookie,
    after_not_you_the_link_counts_the_browser_anew,
    a_changed_cookie_is_no_session,
    a_session_works_for_its_own_app_alone,
    another_link_of_the_app_keeps_the_browser_s_name,
    another_player_s_link_ends_what_an_open_page_can_do,
    another_link_of_the_app_takes_a_view_of_its_own,
];

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const HOST: &str = "help.example";

/// Whether the pages know the reader.
async fn is_known(app: &TestApp, player: &mut Player) -> bool {
    player.get(app, "").await.expect(200).text().contains("You are here as")
}

async fn a_return_takes_no_view(app: &TestApp) {
    let made = app.make(about_ann(json!({"viewcount": 2}))).await;
    let mut ann = Player::scan(app, &made).await;
    for _ in 0..5 {
        ann.browser.get(app, &made.url).await.expect(303);
    }
    Browser::default().get(app, &made.url).await.expect(303);
    Browser::default().get(app, &made.url).await.expect(410);
}

async fn a_return_opens_after_the_last_view_and_after_the_time(app: &TestApp) {
    let made = for_one_person(app).await;
    let mut ann = Player::scan(app, &made).await;
    Browser::default().get(app, &made.url).await.expect(410);
    ann.browser.get(app, &made.url).await.expect(303);
    app.pass_ms(2 * DAY_MS);
    Browser::default().get(app, &made.url).await.expect(410);
    let (_, page) = ann.browser.open(app, &made.url).await;
    assert!(page.expect(200).text().contains(PERSONAL[3]));
}

async fn a_session_outlives_its_link(app: &TestApp) {
    let mut ann = Player::scan(app, &for_one_person(app).await).await;
    app.pass_ms(20 * DAY_MS);
    assert!(is_known(app, &mut ann).await);
    ann.start(app).await;
    assert!(ann.chat(app).await.contains(PERSONAL[4]));
}

async fn revoking_the_link_ends_its_sessions(app: &TestApp) {
    let made = app.make(about_ann(json!({}))).await;
    let mut ann = Player::scan(app, &made).await;
    ann.start(app).await;
    revoke(app, &made).await;
    assert!(!is_known(app, &mut ann).await);
    ann.browser.get(app, &made.url).await.expect(410);
    ann.get(app, "chat/messages").await.expect(404);
    ann.post(app, "chat/messages", &[("id", &uuid::Uuid::now_v7().to_string()), ("body", "hi")]).await.expect(404);
    assert!(!ann.get(app, "chat/").await.expect(404).text().contains(PERSONAL[4]));
    assert_eq!(app.rows("message").await, 1);
}

async fn slides(app: &TestApp, parameters: Value, life_days: i64) {
    let mut player = Player::new(app, parameters).await;
    for _ in 0..3 {
        app.pass_ms((life_days - 1) * DAY_MS);
        assert!(is_known(app, &mut player).await, "used every {} days", life_days - 1);
    }
    app.pass_ms(life_days * DAY_MS - 1);
    assert!(is_known(app, &mut player.clone()).await, "one millisecond before its end");
    app.pass_ms(1);
    assert!(!is_known(app, &mut player).await, "unused for {life_days} days");
}

async fn a_session_slides_for_thirty_days(app: &TestApp) {
    slides(app, json!({"uid": "7"}), 30).await;
}

async fn an_anonymous_session_slides_for_seven_days(app: &TestApp) {
    slides(app, json!({}), 7).await;
}

async fn a_cookie_is_written_again_once_a_day_at_most(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    assert!(player.get(app, "").await.set_cookies().is_empty());
    app.pass_ms(DAY_MS + 1);
    assert_eq!(player.get(app, "").await.set_cookies().len(), 1);
    assert!(player.get(app, "chat/").await.set_cookies().is_empty());
}

async fn not_you_ends_the_session_also_for_a_copy_of_its_cookie(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut copy = player.clone();
    let answer = player.post(app, "session/end", &[]).await.expect(303);
    assert_eq!(answer.location(), player.base);
    assert!(player.browser.cookies(HOST).is_empty());
    assert!(!is_known(app, &mut player).await);
    assert!(!is_known(app, &mut copy).await);
    copy.get(app, "chat/messages").await.expect(404);
    copy.post(app, "chat/issue", &[]).await.expect(404);
}

async fn after_not_you_the_link_counts_the_browser_anew(app: &TestApp) {
    let made = app.make(json!({"uid": "7", "expiry": {"viewcount": 2}})).await;
    let mut player = Player::scan(app, &made).await;
    let mut copy = player.clone();
    player.post(app, "session/end", &[]).await.expect(303);
    // The copy's cookie is no return: it takes the second view, under another name.
    copy.browser.get(app, &made.url).await.expect(303);
    assert!(is_known(app, &mut copy).await);
    Browser::default().get(app, &made.url).await.expect(410);
}

async fn a_changed_cookie_is_no_session(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let cookie = player.browser.cookies(HOST)["ll_one_1"].clone();
    let bytes = data_encoding::BASE64URL_NOPAD.decode(cookie.as_bytes()).unwrap();
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        player.browser.keep_cookie(HOST, "ll_one_1", &data_encoding::BASE64URL_NOPAD.encode(&changed));
        assert!(!is_known(app, &mut player).await, "byte {place}");
    }
    for nonsense in ["", "x", &cookie[1..], &cookie[..cookie.len() - 2]] {
        player.browser.keep_cookie(HOST, "ll_one_1", nonsense);
        assert!(!is_known(app, &mut player).await, "{nonsense}");
    }
    player.browser.keep_cookie(HOST, "ll_one_1", &cookie);
    assert!(is_known(app, &mut player).await);
}

async fn a_session_works_for_its_own_app_alone(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    let cookie = player.browser.cookies(HOST)["ll_one_1"].clone();
    for (name, base) in [("ll_one_4", "/one/hc/en/4-capitals-game-one/"), ("ll_two_1", "/two/hc/en/1-plain-game-two/")]
    {
        // With its own name, and under the name of the other app's cookie.
        let call = Call::get(base).header("cookie", format!("ll_one_1={cookie}; {name}={cookie}"));
        let page = app.send(call).await.expect(200);
        assert!(!page.text().contains("You are here as"), "{base}");
        let call = Call::get(&format!("{base}chat/messages")).header("cookie", format!("{name}={cookie}"));
        app.send(call).await.expect(404);
    }
}

async fn another_link_of_the_app_keeps_the_browser_s_name(app: &TestApp) {
    // An anonymous player is the browser: the second link finds the first one's conversation.
    let mut guest = Player::new(app, json!({"first_user_message": "the first"})).await;
    guest.start(app).await;
    let second = app.make(json!({})).await;
    let mut guest = Player::scan_with(app, &second, guest.browser).await;
    assert!(guest.chat(app).await.contains("the first"));
    // Another browser is another guest.
    let mut stranger = Player::scan(app, &second).await;
    assert!(!stranger.chat(app).await.contains("the first"));
    // A cookie of another domain's app is none of ours.
    let other = app.make_as(TWO, OTHER_KEY, json!({})).await;
    let guest = Player::scan_with(app, &other, guest.browser).await;
    assert_eq!(guest.browser.cookies(HOST).len(), 2);
}

async fn another_player_s_link_ends_what_an_open_page_can_do(app: &TestApp) {
    let mut ann = Player::new(app, json!({"uid": "7", "first_user_message": "from Ann"})).await;
    ann.start(app).await;
    let made = app.make(json!({"uid": "8"})).await;
    let mut bob = Player::scan_with(app, &made, ann.browser.clone()).await;
    assert!(!bob.chat(app).await.contains("from Ann"));
    // Ann's page is still open in the browser that is Bob's now.
    ann.browser = bob.browser.clone();
    let id = uuid::Uuid::now_v7().to_string();
    ann.post_by_script(app, "chat/messages", &[("id", &id), ("body", "for Ann's eyes")]).await.expect(403);
    assert_eq!(app.rows("message").await, 1);
}

async fn another_link_of_the_app_takes_a_view_of_its_own(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    let second = for_one_person(app).await;
    Player::scan_with(app, &second, player.browser).await;
    Browser::default().get(app, &second.url).await.expect(410);
}
