//! What an app says on top of every page: from the next request on, until it is taken away.

use super::BASE;
use crate::harness::markup::tags_of;
use crate::harness::world::PLAIN;
use crate::harness::{Browser, HelpAuthor, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    it_is_on_every_page_at_once_and_gone_at_once,
    it_is_in_the_reader_s_language_or_says_in_which,
    it_is_text_whatever_it_says,
    a_link_that_is_over_says_it_too,
];

const PAGES: [&str; 7] =
    ["", "section/1-crashes/", "faq/1-crash-on-the-console/", "search?q=crash", "search?q=nothing", "faq/99/", "chat/"];

async fn pages_that_say(app: &TestApp, text: &str) -> usize {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let mut count = 0;
    for page in PAGES {
        count += usize::from(player.get(app, page).await.text().contains(text));
        count += usize::from(Browser::default().get(app, &format!("{BASE}{page}")).await.text().contains(text));
    }
    count
}

async fn it_is_on_every_page_at_once_and_gone_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    assert_eq!(pages_that_say(app, "class=\"banner\"").await, 0);
    author.banner(true, &[("en", "Servers are down")]).await;
    assert_eq!(pages_that_say(app, "Servers are down").await, 2 * PAGES.len());
    author.banner(true, &[("en", "Servers are back")]).await;
    assert_eq!(pages_that_say(app, "Servers are down").await, 0);
    assert_eq!(pages_that_say(app, "Servers are back").await, 2 * PAGES.len());
    // It is this app's alone.
    let other = Browser::default().get(app, "/one/hc/en/2-proof-game-one/").await.expect(200);
    other.says_nothing_of(&["Servers are", "class=\"banner\""]);
    author.banner(false, &[("en", "Servers are back")]).await;
    assert_eq!(pages_that_say(app, "Servers are back").await, 0);
    assert_eq!(pages_that_say(app, "class=\"banner\"").await, 0);
}

async fn a_link_that_is_over_says_it_too(app: &TestApp) {
    let made = app.make(json!({"expiry": {"viewcount": 1}, "language": "de"})).await;
    Browser::default().get(app, &made.url).await.expect(303);
    let gone = Browser::default().get(app, &made.url).await.expect(410);
    assert!(!gone.text().contains("class=\"banner\""));
    let author = HelpAuthor::of(app, PLAIN).await;
    author.banner(true, &[("en", "Servers are down"), ("de", "Die Server sind aus")]).await;
    let gone = Browser::default().get(app, &made.url).await.expect(410);
    assert!(gone.text().contains("Die Server sind aus"), "{}", gone.text());
}

async fn it_is_in_the_reader_s_language_or_says_in_which(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    author.banner(true, &[("en", "Servers are down"), ("ar", "الخوادم متوقفة"), ("pt", "Servidores em baixo")]).await;
    for (code, lang, direction, text) in [
        ("en", "en", "ltr", "Servers are down"),
        ("de", "en", "ltr", "Servers are down"),
        ("ar", "ar", "rtl", "الخوادم متوقفة"),
        ("fa", "en", "ltr", "Servers are down"),
        ("pt-br", "pt", "ltr", "Servidores em baixo"),
    ] {
        let page = Browser::default().get(app, &format!("/one/hc/{code}/1-plain-game-one/")).await.expect(200);
        let banner = page.text().split_once("class=\"banner\"").unwrap().1;
        let said = &tags_of(banner, "span")[0];
        assert_eq!((said.get("lang"), said.get("dir")), (lang, direction), "{code}");
        assert!(banner.contains(text), "{code}");
    }
}

async fn it_is_text_whatever_it_says(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    author.banner(true, &[("en", "</section><script>alert(1)</script><b>")]).await;
    assert_eq!(pages_that_say(app, "<script>alert").await, 0);
    assert_eq!(pages_that_say(app, "&#60;script&#62;alert(1)").await, 2 * PAGES.len());
}
