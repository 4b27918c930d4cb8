//! Who may keep a page: nobody one that was answered to a session; the others ask again, and it depends on cookies and
//! languages.

use super::BASE;
use crate::harness::{Answer, Browser, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![a_page_of_a_session_is_kept_by_nobody, a_page_of_nobody_s_is_asked_for_again];

const PAGES: [(&str, u16); 9] = [
    ("", 200),
    ("section/1-crashes/", 200),
    ("faq/1-crash-on-the-console/", 200),
    ("search?q=crash", 200),
    ("search/suggestions?q=crash", 200),
    ("sitemap.xml", 200),
    ("faq/99/", 404),
    ("?tags=ps5", 200),
    ("faq/1/", 301),
];

fn varies(answer: &Answer) -> bool {
    answer.headers.get_all("vary").iter().any(|value| value == "Cookie, Accept-Language")
}

async fn a_page_of_a_session_is_kept_by_nobody(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for (page, code) in PAGES.into_iter().chain([("chat/", 200), ("?chosen", 303), ("search?q=", 303)]) {
        let answer = player.get(app, page).await.expect(code);
        assert_eq!(answer.header("cache-control"), "private, no-store", "{page}");
    }
}

async fn a_page_of_nobody_s_is_asked_for_again(app: &TestApp) {
    for (page, code) in PAGES {
        let answer = Browser::default().get(app, &format!("{BASE}{page}")).await.expect(code);
        assert_eq!(answer.header("cache-control"), "no-cache", "{page}");
        assert!(varies(&answer), "{page}: {:?}", answer.headers);
        assert!(answer.set_cookies().is_empty(), "{page}");
    }
    // What a choice or a wish decides is nobody else's.
    for page in ["/one/hc/1/", &format!("{BASE}?chosen"), &format!("{BASE}search?q=")] {
        let answer = Browser::default().get(app, page).await.expect(303);
        assert_eq!(answer.header("cache-control"), "private, no-store", "{page}");
    }
}
