//! Each page has one address; others lead to it, and nowhere else (issue 3, part 2).

use super::{BASE, PUBLIC};
use crate::harness::world::{CRASHES, FAQS, PLAIN};
use crate::harness::{Browser, Call, HelpAuthor, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    another_slug_or_a_missing_slash_leads_to_the_address_that_is_kept,
    a_missing_language_is_put_in_by_an_answer_that_is_not_kept,
    a_slug_of_another_language_leads_to_this_one_s,
    the_query_is_kept,
    no_address_leads_to_another_site,
    what_leads_to_no_page_is_not_found,
    only_a_read_is_led_on,
    the_address_of_a_link_answers_at_once,
];

async fn another_slug_or_a_missing_slash_leads_to_the_address_that_is_kept(app: &TestApp) {
    for (asked, page) in [
        ("/one/hc/en/1/", ""),
        ("/one/hc/en/1-another-game/", ""),
        ("/one/hc/EN/1-plain-game-one/", ""),
        ("/one/hc/en-US/1-plain-game-one/", ""),
        ("/one/hc/en/1-plain-game-one", ""),
        ("//one//hc/en/1-plain-game-one/", ""),
        ("/one/hc/en/1-plain-game-one/section/1/", "section/1-crashes/"),
        ("/one/hc/en/1-plain-game-one/section/1-x/", "section/1-crashes/"),
        ("/one/hc/en/1-plain-game-one/section/1-crashes", "section/1/"),
        ("/one/hc/en/1-plain-game-one/faq/3/", "faq/3-a-purchase-is-missing/"),
        ("/one/hc/en/1-plain-game-one/faq/3-crash/", "faq/3-a-purchase-is-missing/"),
        ("/one/hc/en/1/faq/3-a-purchase-is-missing/", "faq/3-a-purchase-is-missing/"),
        ("/one/hc/en/1-plain-game-one/faq/3-a-purchase-is-missing", "faq/3/"),
        ("/one/hc/en/1/search?q=a", "search?q=a"),
        ("/one/hc/en/1-plain-game-one/chat", "chat/"),
    ] {
        let answer = app.send(Call::get(asked)).await.expect(301);
        assert_eq!(answer.location(), format!("{BASE}{page}"), "{asked}");
        // Titles change: even this is asked for again.
        assert_eq!(answer.header("cache-control"), "no-cache", "{asked}");
        assert!(answer.set_cookies().is_empty(), "{asked}");
        let page = Browser::default().page(app, asked).await;
        page.expect(if asked.ends_with("/chat") { 404 } else { 200 });
    }
}

async fn a_missing_language_is_put_in_by_an_answer_that_is_not_kept(app: &TestApp) {
    for (asked, page, code) in [
        ("/one/hc/1", "", 200),
        ("/one/hc/1-plain-game-one/", "", 200),
        ("/one/hc/1/section/1-crashes", "section/1/", 200),
        ("/one/hc/1/faq/3/", "faq/3/", 200),
        ("/one/hc/1/search?q=a", "search?q=a", 200),
        ("/one/hc/1/sitemap.xml", "sitemap.xml", 200),
        ("/one/hc/1/chat/", "chat/", 404),
    ] {
        let answer = app.send(Call::get(asked)).await.expect(303);
        assert_eq!(answer.location(), format!("{BASE}{page}"), "{asked}");
        assert_eq!(answer.header("cache-control"), "private, no-store", "{asked}");
        Browser::default().page(app, asked).await.expect(code);
    }
}

async fn a_slug_of_another_language_leads_to_this_one_s(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let texts = [("en", "Refund rules", "x"), ("de", "Regeln für Erstattungen", "x"), ("ja", "返金", "x")];
    let faq = author.faq(CRASHES, &[], &texts).await;
    for (code, kept) in [
        ("en", format!("faq/{faq}-refund-rules/")),
        ("de", format!("faq/{faq}-regeln-fuer-erstattungen/")),
        // Nothing of this title can stand in an address.
        ("ja", format!("faq/{faq}/")),
    ] {
        let base = format!("/one/hc/{code}/1-plain-game-one/");
        app.send(Call::get(&format!("{base}{kept}"))).await.expect(200);
        for slug in ["-refund-rules", "-regeln-fuer-erstattungen", "-x", ""] {
            let other = format!("faq/{faq}{slug}/");
            if other != kept {
                let answer = app.send(Call::get(&format!("{base}{other}"))).await.expect(301);
                assert_eq!(answer.location(), format!("{base}{kept}"));
            }
        }
    }
}

async fn the_query_is_kept(app: &TestApp) {
    let query = "?tags=ps5,%3Cb%3E&op=or&utm=a%20b&&=%0d%0a";
    for (asked, page) in [
        ("/one/hc/en/1/", ""),
        ("/one/hc/1/faq/1", "faq/1/"),
        ("/one/hc/en/1-plain-game-one/faq/1/", "faq/1-crash-on-the-console/"),
        ("/one/hc/en/1/search", "search"),
    ] {
        let answer = app.send(Call::get(&format!("{asked}{query}"))).await;
        assert_eq!(answer.location(), format!("{BASE}{page}{query}"), "{asked}");
    }
}

async fn no_address_leads_to_another_site(app: &TestApp) {
    for asked in [
        "//evil.example/hc/1",
        "//evil.example/one/hc/1/",
        "/one/hc/1//evil.example",
        "/one/hc/1/faq/1//evil.example/",
        "/one/hc/en/1-%2F%2Fevil.example/",
        "/one/hc/en/1-plain-game-one//evil.example/",
        "/%2F%2Fevil.example/hc/1/",
        "/%5C%5Cevil.example/hc/1/",
        "/evil.example/hc/1/",
        "/one/hc/en/1/https://evil.example",
        "/one/hc/en/1/?next=//evil.example",
        "/one/hc/1/?chosen&https://evil.example",
        "/one/hc/de/1/?chosen&next=https://evil.example/",
        "/one/hc/en/1-evil.example/chat/?chosen",
    ] {
        for host in ["help.example", "evil.example"] {
            let answer = app.send(Call::get(asked).header("host", host)).await;
            let path = answer.location().split('?').next().unwrap();
            assert!(path.is_empty() || path.starts_with("/one/hc/"), "{asked}: {path}");
            assert!(!path.contains("evil"), "{asked}: {path}");
        }
    }
}

async fn what_leads_to_no_page_is_not_found(app: &TestApp) {
    for asked in [
        "/one/hc/1/faq/0",
        "/one/hc/1/faq/-1/",
        "/one/hc/1/faq/x/",
        "/one/hc/1/faq",
        "/one/hc/99/",
        "/nine/hc/1/",
        "/one/hc/xx/1/",
        "/one/hc/1/chat/issue",
        "/one/hc/en/1-plain-game-one/faq/99999999999999999999/",
        "/one/hc/en/99-plain-game-one/",
    ] {
        Browser::default().page(app, asked).await.expect(404);
    }
}

async fn only_a_read_is_led_on(app: &TestApp) {
    for method in ["POST", "PUT", "DELETE"] {
        let call = Call::new(method.parse().unwrap(), "/one/hc/1/faq/1/vote");
        app.send(call.form(&[("helpful", "true")])).await.expect(404);
        app.send(Call::new(method.parse().unwrap(), "/one/hc/1/")).await.expect(404);
    }
    app.send(Call::new("HEAD".parse().unwrap(), "/one/hc/1/")).await.expect(303);
}

async fn the_address_of_a_link_answers_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let section = author.section(&[("en", "Money"), ("de", "Geld"), ("ar", "المال")]).await;
    let texts = [("en", "Refund rules", "x"), ("de", "Regeln für Erstattungen", "x"), ("ar", "قواعد", "x")];
    let faq = author.faq(section, &[], &texts).await;
    let (old_faq, ..) = FAQS[0];
    for parameters in [
        json!({ "help_faq": faq }),
        json!({ "help_section": section }),
        json!({"help_search_term": "refund"}),
        json!({"help_search_term": "قواعد"}),
        json!({ "help_faq": old_faq }),
        json!({"webchat_widget": "minimize"}),
        json!({}),
    ] {
        for code in ["en", "de", "ar", "pt-br", "zh-Hant"] {
            let mut parameters = parameters.clone();
            parameters["language"] = json!(code);
            let made = app.make(parameters.clone()).await;
            let mut browser = Browser::default();
            let answer = browser.get(app, &made.url).await.expect(303);
            let expected = format!("{PUBLIC}/one/hc/{code}/1-plain-game-one/");
            assert!(answer.location().starts_with(&expected), "{parameters}: {}", answer.location());
            browser.get(app, answer.location()).await.expect(200);
        }
    }
    // What was unpublished since leads to the front page, which answers at once, too.
    let made = app.make(json!({ "help_faq": faq })).await;
    author.set_state(faq, domain::help::FaqState::Archived).await;
    let player = Player::scan(app, &made).await;
    assert_eq!(player.base, BASE);
}
