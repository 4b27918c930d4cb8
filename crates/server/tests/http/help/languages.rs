//! In which language a page is: the address's; where it names none, the link's, else the chosen one, else the browser's,
//! else the app's.

use super::BASE;
use crate::harness::markup::tags_of;
use crate::harness::world::CAPITALS;
use crate::harness::{Answer, Browser, Call, HelpAuthor, TestApp, language, on_both_engines};
use axum::http::Method;
use serde_json::json;
use store::look::Look;

on_both_engines![
    a_link_s_language_comes_before_the_chosen_one_the_browser_s_and_the_app_s,
    what_is_no_language_of_ours_is_nobody_s_wish,
    the_switch_is_remembered_and_leaves_a_clean_address,
    an_address_alone_chooses_nothing,
];

/// An app whose own language is French.
async fn speak_french(app: &TestApp) {
    let author = HelpAuthor::of(app, CAPITALS).await;
    let kept = app.store().app("one".to_owned(), author.app_id).await.unwrap().unwrap();
    let seen = Look { name: kept.name.clone(), hue: kept.hue, default_language: kept.default_language };
    let look = Look { default_language: language("fr"), ..seen.clone() };
    app.store().keep_look(author.domain_id, author.app_id, seen, look, app.by()).await.unwrap();
}

async fn ask(app: &TestApp, browser: &mut Browser, path: &str, wish: &str) -> Answer {
    browser.send(app, Method::GET, path, |call| call.header("accept-language", wish)).await
}

async fn a_link_s_language_comes_before_the_chosen_one_the_browser_s_and_the_app_s(app: &TestApp) {
    speak_french(app).await;
    let page = |code: &str| format!("/one/hc/{code}/4-capitals-game-one/");
    let mut browser = Browser::default();
    assert_eq!(ask(app, &mut browser, "/one/hc/4/", "").await.expect(303).location(), page("fr"));
    let wish = "tlh, de-AT;q=0.8, nl;q=0.5";
    assert_eq!(ask(app, &mut browser, "/one/hc/4/", wish).await.expect(303).location(), page("de"));
    ask(app, &mut browser, "/one/hc/ja/4-capitals-game-one/?chosen", wish).await.expect(303);
    assert_eq!(ask(app, &mut browser, "/one/hc/4/", wish).await.expect(303).location(), page("ja"));
    // A link without a language of its own changes nothing of it, and follows it.
    let made = app.make(json!({"app_id": CAPITALS, "webchat_widget": "minimize"})).await;
    let answer = ask(app, &mut browser, &made.url, wish).await.expect(303);
    assert_eq!(answer.location(), format!("http://help.example{}", page("ja")));
    assert_eq!(ask(app, &mut browser, "/one/hc/4/", wish).await.expect(303).location(), page("ja"));
    let made = app.make(json!({"app_id": CAPITALS, "language": "pt-BR"})).await;
    ask(app, &mut browser, &made.url, wish).await.expect(303);
    assert_eq!(ask(app, &mut browser, "/one/hc/4/", wish).await.expect(303).location(), page("pt-br"));
    // The link speaks for its own app alone.
    assert_eq!(ask(app, &mut browser, "/one/hc/1/", wish).await.expect(303).location(), BASE.replace("/en/", "/ja/"));
}

async fn what_is_no_language_of_ours_is_nobody_s_wish(app: &TestApp) {
    speak_french(app).await;
    for (cookie, wish) in [("ll_language=tlh", "de"), ("ll_language=", "de"), ("ll_language=../en", "de")] {
        let call = Call::get("/one/hc/4/").header("cookie", cookie).header("accept-language", wish);
        assert_eq!(app.send(call).await.expect(303).location(), "/one/hc/de/4-capitals-game-one/", "{cookie}");
    }
    for wish in ["tlh", "*", ";;q=", "de;q=0"] {
        let call = Call::get("/one/hc/4/").header("accept-language", wish);
        assert_eq!(app.send(call).await.expect(303).location(), "/one/hc/fr/4-capitals-game-one/", "{wish}");
    }
}

async fn the_switch_is_remembered_and_leaves_a_clean_address(app: &TestApp) {
    for (page, clean) in [
        ("", ""),
        ("section/1-crashes/?tags=ps5&op=or", "section/1-crashes/?tags=ps5&op=or"),
        ("faq/1-crash-on-the-console/", "faq/1-crash-on-the-console/"),
        ("search?q=crash", "search?q=crash"),
        ("chat/?faq=1", "chat/?faq=1"),
    ] {
        let mut browser = Browser::default();
        let text = browser.get(app, &format!("{BASE}{page}")).await.text().to_owned();
        let to_german = tags_of(&text, "a").into_iter().find(|tag| tag.get("hreflang") == "de").unwrap();
        assert_eq!(to_german.get("lang"), "de");
        let answer = browser.get(app, to_german.get("href")).await.expect(303);
        assert_eq!(answer.location(), format!("/one/hc/de/1-plain-game-one/{clean}"));
        let [cookie] = answer.set_cookies()[..] else { panic!("{page}: {:?}", answer.headers) };
        assert!(cookie.starts_with("ll_language=de; "), "{cookie}");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        let there = browser.get(app, answer.location()).await;
        assert!(there.text().contains("<html lang=\"de\""));
        assert!(there.set_cookies().is_empty());
        let answer = browser.get(app, "/one/hc/1/").await.expect(303);
        assert_eq!(answer.location(), "/one/hc/de/1-plain-game-one/");
    }
}

async fn an_address_alone_chooses_nothing(app: &TestApp) {
    let mut browser = Browser::default();
    for page in ["", "?chosen=1", "?notchosen", "?q=chosen"] {
        let answer = browser.get(app, &format!("/one/hc/de/1-plain-game-one/{page}")).await.expect(200);
        assert!(answer.set_cookies().is_empty(), "{page}");
    }
    assert_eq!(browser.get(app, "/one/hc/1/").await.expect(303).location(), BASE);
}
