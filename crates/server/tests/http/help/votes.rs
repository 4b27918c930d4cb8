//! "Did this help?": once per visitor, changeable, and out of other sites' reach.

use super::BASE;
use crate::harness::markup::tags_of;
use crate::harness::player::new_id;
use crate::harness::world::{AGENT, PLAIN, PROOF, UNPUBLISHED};
use crate::harness::{Browser, Call, Desk, HelpAuthor, Player, TestApp, csrf_of, on_both_engines};
use serde_json::json;
use server::limits::VOTES_PER_ADDRESS;

on_both_engines![
    a_visitor_with_a_session_votes_once_and_may_change_it,
    a_visitor_without_one_is_known_by_a_cookie,
    the_page_shows_the_visitor_s_own_vote_alone,
    a_vote_with_a_session_needs_its_form_s_token,
    another_site_votes_for_nobody,
    only_a_published_faq_of_the_app_is_voted_on,
    a_form_that_says_nothing_is_no_vote,
    one_address_votes_so_often_and_no_more,
    no_offers_the_chat_about_this_faq,
    the_faq_is_attached_to_the_issue_and_shown_to_the_agent,
    a_faq_of_another_app_or_an_unpublished_one_is_attached_to_nothing,
    a_faq_that_the_link_hides_is_attached_to_nothing,
];

const YES: &[(&str, &str)] = &[("helpful", "true")];
const NO: &[(&str, &str)] = &[("helpful", "false")];
const PAGE: &str = "faq/1-crash-on-the-console/";
const VOTE: &str = "faq/1-crash-on-the-console/vote";

async fn votes(app: &TestApp) -> (i64, i64) {
    HelpAuthor::of(app, PLAIN).await.votes(1).await
}

async fn vote(app: &TestApp, browser: &mut Browser, fields: &[(&str, &str)]) -> u16 {
    browser.post(app, &format!("{BASE}{VOTE}"), fields).await.code()
}

/// What the two buttons say of themselves.
fn pressed(page: &str) -> Vec<String> {
    let buttons = tags_of(page, "button").into_iter().filter(|tag| tag.get("name") == "helpful");
    buttons.map(|tag| tag.get("aria-pressed").to_owned()).collect()
}

async fn a_visitor_with_a_session_votes_once_and_may_change_it(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for (fields, counted) in [(YES, (1, 0)), (YES, (1, 0)), (NO, (0, 1)), (NO, (0, 1)), (YES, (1, 0))] {
        let answer = player.post(app, VOTE, fields).await.expect(303);
        assert_eq!(answer.location(), format!("{BASE}{PAGE}#vote"));
        assert!(answer.set_cookies().is_empty(), "the session says whose it is");
        assert_eq!(votes(app).await, counted);
    }
    // Another browser of the same player is another visitor.
    Player::new(app, json!({"uid": "7"})).await.post(app, VOTE, NO).await.expect(303);
    assert_eq!(votes(app).await, (1, 1));
    assert_eq!(app.rows("faq_vote").await, 2);
}

async fn a_visitor_without_one_is_known_by_a_cookie(app: &TestApp) {
    let mut browser = Browser::default();
    let url = format!("{BASE}{VOTE}");
    let answer = browser.post(app, &url, YES).await.expect(303);
    let [cookie] = answer.set_cookies()[..] else { panic!("{:?}", answer.headers) };
    assert!(cookie.starts_with("ll_reader=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    for (fields, counted) in [(YES, (1, 0)), (NO, (0, 1))] {
        let answer = browser.post(app, &url, fields).await.expect(303);
        assert!(answer.set_cookies().is_empty());
        assert_eq!(votes(app).await, counted);
    }
    // On another FAQ it is another vote of the same reader.
    browser.post(app, &format!("{BASE}faq/2/vote"), YES).await.expect(303);
    assert_eq!((votes(app).await, app.rows("faq_vote").await), ((0, 1), 2));
    // One that was made up is nobody's.
    let known = browser.cookies("help.example")["ll_reader"].clone();
    let other = if known.starts_with('A') { 'B' } else { 'A' };
    for forged in ["x".to_owned(), format!("{other}{}", &known[1..]), known[..known.len() - 1].to_owned()] {
        let call = Call::post(&url).header("cookie", format!("ll_reader={forged}")).form(YES);
        assert_eq!(app.send(call).await.expect(303).set_cookies().len(), 1, "{forged}");
    }
    assert_eq!(votes(app).await, (3, 1));
}

async fn the_page_shows_the_visitor_s_own_vote_alone(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let mut reader = Browser::default();
    let page =
        async |browser: &mut Browser| pressed(browser.page(app, &format!("{BASE}{PAGE}")).await.expect(200).text());
    player.post(app, VOTE, NO).await.expect(303);
    vote(app, &mut reader, YES).await;
    assert_eq!(page(&mut player.browser).await, ["false", "true"]);
    assert_eq!(page(&mut reader).await, ["true", "false"]);
    assert_eq!(page(&mut Browser::default()).await, ["false", "false"]);
    assert_eq!(page(&mut Player::new(app, json!({"uid": "8"})).await.browser).await, ["false", "false"]);
}

async fn a_vote_with_a_session_needs_its_form_s_token(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let other = Player::new(app, json!({"uid": "8"})).await;
    for wrong in ["", &other.csrf, &player.csrf[1..], "x"] {
        let fields = [YES, &[("csrf", wrong)]].concat();
        assert_eq!(vote(app, &mut player.browser, &fields).await, 403);
    }
    assert_eq!(vote(app, &mut player.browser, YES).await, 403);
    assert_eq!((votes(app).await, app.rows("faq_vote").await), ((0, 0), 0));
    // The page's own form has it, also that of a visitor who needs none.
    let page = player.get(app, PAGE).await.expect(200);
    assert_eq!(csrf_of(page.text()), player.csrf);
    assert_eq!(csrf_of(Browser::default().get(app, &format!("{BASE}{PAGE}")).await.text()), "");
}

async fn another_site_votes_for_nobody(app: &TestApp) {
    let post = |site: &str| Call::post(&format!("{BASE}{VOTE}")).form(YES).header("sec-fetch-site", site);
    for site in ["cross-site", "same-site", "anything"] {
        let answer = app.send(post(site)).await.expect(403);
        assert!(answer.set_cookies().is_empty(), "{site}");
    }
    assert_eq!(votes(app).await, (0, 0));
    for site in ["same-origin", "none"] {
        app.send(post(site)).await.expect(303);
    }
    assert_eq!(votes(app).await, (2, 0));
}

async fn only_a_published_faq_of_the_app_is_voted_on(app: &TestApp) {
    let of_another_app = 6;
    for page in [
        format!("{BASE}faq/{UNPUBLISHED}/vote"),
        format!("{BASE}faq/{of_another_app}/vote"),
        format!("{BASE}faq/99/vote"),
        format!("{BASE}faq/0/vote"),
        format!("{BASE}faq/x/vote"),
        "/one/hc/en/99/faq/1/vote".to_owned(),
        "/nine/hc/en/1/faq/1/vote".to_owned(),
        format!("{BASE}faq/1/vote?tags=xbox"),
    ] {
        Browser::default().post(app, &page, YES).await.expect(404);
    }
    assert_eq!(app.rows("faq_vote").await, 0);
    Browser::default().post(app, "/one/hc/en/2/faq/6/vote", YES).await.expect(303);
    assert_eq!(HelpAuthor::of(app, PROOF).await.votes(6).await, (1, 0));
    // Another domain's FAQ of the same number is another one.
    Browser::default().post(app, "/two/hc/en/1/faq/1/vote", YES).await.expect(303);
    assert_eq!(votes(app).await, (0, 0));
}

async fn a_form_that_says_nothing_is_no_vote(app: &TestApp) {
    for fields in [&[][..], &[("helpful", "")], &[("helpful", "maybe")], &[("helpful", "1")]] {
        let code = vote(app, &mut Browser::default(), fields).await;
        assert!([400, 422].contains(&code), "{fields:?}: {code}");
    }
    assert_eq!(app.rows("faq_vote").await, 0);
}

async fn one_address_votes_so_often_and_no_more(app: &TestApp) {
    let post = || Call::post(&format!("{BASE}{VOTE}")).form(YES);
    for _ in 1..VOTES_PER_ADDRESS {
        app.server.limits.votes.take(&"203.0.113.7".parse().unwrap(), app.now_ms());
    }
    app.send(post()).await.expect(303);
    let answer = app.send(post()).await.expect(429);
    assert_eq!(answer.header("retry-after"), "60");
    assert_eq!(votes(app).await, (1, 0));
    app.send(post().from("203.0.113.8")).await.expect(303);
    app.pass_ms(60_000);
    app.send(post()).await.expect(303);
    assert_eq!(votes(app).await, (3, 0));
}

const CHAT_ABOUT: &str = "chat/?faq=1";

async fn no_offers_the_chat_about_this_faq(app: &TestApp) {
    let offered = |page: &str| tags_of(page, "a").iter().any(|tag| tag.get("href") == format!("{BASE}{CHAT_ABOUT}"));
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for (fields, is_offered) in [(YES, false), (NO, true)] {
        player.post(app, VOTE, fields).await.expect(303);
        assert_eq!(offered(player.get(app, PAGE).await.expect(200).text()), is_offered);
    }
    // Where there is no chat, there is none to offer.
    let mut hidden = Player::new(app, json!({"webchat_widget": "hide"})).await;
    hidden.post(app, VOTE, NO).await.expect(303);
    assert!(!offered(hidden.get(app, PAGE).await.expect(200).text()));
    let mut reader = Browser::default();
    vote(app, &mut reader, NO).await;
    assert!(!offered(reader.get(app, &format!("{BASE}{PAGE}")).await.expect(200).text()));
}

async fn the_faq_is_attached_to_the_issue_and_shown_to_the_agent(app: &TestApp) {
    // By the first message that the player writes, and by the one that the game has them say.
    for (issue, parameters) in [(1, json!({"uid": "7"})), (2, json!({"uid": "8", "first_user_message": "hi"}))] {
        let mut player = Player::new(app, parameters.clone()).await;
        let page = player.get(app, CHAT_ABOUT).await.expect(200);
        let fields = tags_of(page.text(), "input").into_iter().filter(|tag| tag.get("name") == "faq");
        assert_eq!(fields.map(|tag| tag.get("value").to_owned()).collect::<Vec<_>>(), ["1"]);
        if parameters.get("first_user_message").is_some() {
            player.post(app, "chat/issue", &[("faq", "1")]).await.expect(303);
        } else {
            assert!(page.text().contains("Crash on the console"));
            let id = new_id();
            player.post(app, "chat/messages", &[("id", &id), ("body", "hi"), ("faq", "1")]).await.expect(303);
        }
        let thread = Desk::sign_in(app, AGENT).await.thread(app, issue).await;
        assert!(thread.contains("Crash on the console"), "{thread}");
        assert!(thread.contains("/one/hc/1/faq/1/"), "{thread}");
        assert!(!thread.contains("other console"), "{thread}");
    }
    // The agent's link leads to the page.
    Browser::default().page(app, "/one/hc/1/faq/1/").await.expect(200);
}

async fn a_faq_of_another_app_or_an_unpublished_one_is_attached_to_nothing(app: &TestApp) {
    for (issue, faq) in (1..).zip(["6", "5", "99", "0", "-1"]) {
        let mut player = Player::new(app, json!({ "uid": format!("player {faq}") })).await;
        let page = player.get(app, &format!("chat/?faq={faq}")).await.expect(200);
        assert!(!page.text().contains("name=\"faq\""), "{faq}");
        page.says_nothing_of(&["Who can chat", "Still being written"]);
        let id = new_id();
        player.post(app, "chat/messages", &[("id", &id), ("body", "hi"), ("faq", faq)]).await.expect(303);
        let thread = Desk::sign_in(app, AGENT).await.thread(app, issue).await;
        assert!(!thread.contains("Read before"), "{faq}");
    }
    assert_eq!(app.rows("issue_faq").await, 0);
}

async fn a_faq_that_the_link_hides_is_attached_to_nothing(app: &TestApp) {
    let filter = json!({"tags": ["ps5"], "operator": "not"});
    let mut player = Player::new(app, json!({"uid": "7", "help_faq_filter": filter})).await;
    for (faq, attached) in [("1", 0), ("2", 1)] {
        let id = new_id();
        player.post(app, "chat/messages", &[("id", &id), ("body", "hi"), ("faq", faq)]).await.expect(303);
        assert_eq!(app.rows("issue_faq").await, attached, "{faq}");
    }
}
