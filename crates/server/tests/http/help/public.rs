//! What search engines and previews are told: on public pages everything, on a visitor's own nothing.

use super::{BASE, PUBLIC};
use crate::harness::markup::{Tag, tags, tags_of};
use crate::harness::world::{CRASHES, PLAIN};
use crate::harness::{Browser, HelpAuthor, Player, TestApp, on_both_engines};
use serde_json::json;
use std::collections::BTreeMap;

on_both_engines![
    a_page_names_itself_and_itself_in_every_language_it_is_written_in,
    every_address_told_answers,
    previews_are_told_title_text_and_picture,
    a_faq_is_structured_as_question_and_answer,
    pages_of_a_session_and_narrowed_ones_are_not_to_be_listed,
    lists_of_hits_and_what_is_missing_are_not_to_be_listed,
    a_hostile_description_stays_text,
];

/// What a page's links of these kinds say: canonical, alternate by language, sitemap.
fn told(page: &str) -> BTreeMap<String, String> {
    let key = |tag: &Tag| match tag.get("rel") {
        "alternate" => tag.get("hreflang").to_owned(),
        kind => kind.to_owned(),
    };
    let links = tags_of(page, "link").into_iter();
    let links = links.filter(|tag| ["canonical", "alternate", "sitemap"].contains(&tag.get("rel")));
    links.map(|tag| (key(&tag), tag.get("href").to_owned())).collect()
}

/// `property` or `name` of each `meta`, with its content.
fn metas(page: &str) -> BTreeMap<String, String> {
    let name = |tag: &Tag| [tag.get("property"), tag.get("name")].concat();
    tags_of(page, "meta").into_iter().map(|tag| (name(&tag), tag.get("content").to_owned())).collect()
}

fn of(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, path)| ((*key).to_owned(), format!("{PUBLIC}{path}"))).collect()
}

/// A section and a FAQ in English, German and Hebrew.
async fn write(app: &TestApp) -> (i64, i64) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let section = author.section(&[("en", "Money"), ("de", "Geld")]).await;
    let texts = [
        ("en", "Refunds & more", "How *refunds* work. <b>raw</b>"),
        ("de", "Erstattungen", "Wie sie gehen."),
        ("iw", "החזרים", "x"),
    ];
    (section, author.faq(section, &["ps5"], &texts).await)
}

async fn a_page_names_itself_and_itself_in_every_language_it_is_written_in(app: &TestApp) {
    let (section, faq) = write(app).await;
    let page = async |code: &str, page: &str| {
        let url = format!("/one/hc/{code}/1-plain-game-one/{page}");
        told(Browser::default().page(app, &url).await.expect(200).text())
    };
    let expected = |code: &str| {
        let own = format!("/one/hc/{code}/1-plain-game-one/");
        let faq = |slug: &str| format!("faq/{faq}{slug}/");
        let [en, de, he] = [("en", "-refunds-more"), ("de", "-erstattungen"), ("iw", "")]
            .map(|(code, slug)| format!("/one/hc/{code}/1-plain-game-one/{}", faq(slug)));
        let own_slug = if code == "de" { "-erstattungen" } else { "-refunds-more" };
        of(&[
            ("canonical", &format!("{own}{}", faq(own_slug))),
            ("en", &en),
            ("de", &de),
            ("he", &he),
            ("x-default", &format!("/one/hc/1-plain-game-one/{}", faq(own_slug))),
            ("sitemap", &format!("{own}sitemap.xml")),
        ])
    };
    for code in ["en", "de"] {
        assert_eq!(page(code, &format!("faq/{faq}/")).await, expected(code));
    }
    let front = page("en", "").await;
    assert_eq!(front["canonical"], format!("{PUBLIC}{BASE}"));
    assert_eq!(front["x-default"], format!("{PUBLIC}/one/hc/1-plain-game-one/"));
    assert_eq!(front["he"], format!("{PUBLIC}/one/hc/iw/1-plain-game-one/"));
    assert!(!front.contains_key("fr"));
    let money = page("de", &format!("section/{section}/")).await;
    assert_eq!(money["en"], format!("{PUBLIC}{BASE}section/{section}-money/"));
    assert_eq!(money["canonical"], money["de"]);
    assert!(!money.contains_key("he"));
}

async fn every_address_told_answers(app: &TestApp) {
    let (section, faq) = write(app).await;
    for page in [String::new(), format!("faq/{faq}/"), format!("section/{section}/")] {
        let page = Browser::default().page(app, &format!("{BASE}{page}")).await.expect(200);
        for (kind, address) in told(page.text()) {
            let mut browser = Browser::default();
            match kind.as_str() {
                "x-default" => browser.page(app, &address).await.expect(200),
                _ => browser.get(app, &address).await.expect(200),
            };
        }
    }
}

async fn previews_are_told_title_text_and_picture(app: &TestApp) {
    let (_, faq) = write(app).await;
    let page = Browser::default().page(app, &format!("{BASE}faq/{faq}/")).await.expect(200);
    let told = metas(page.text());
    assert_eq!(told["og:type"], "article");
    assert_eq!(told["og:title"], "Refunds & more");
    assert_eq!(told["og:site_name"], "Plain Game one");
    assert_eq!(told["og:url"], format!("{PUBLIC}{BASE}faq/{faq}-refunds-more/"));
    assert_eq!(told["og:description"], "How refunds work. raw");
    assert_eq!(told["description"], told["og:description"]);
    assert!(!told.contains_key("og:image") && !told.contains_key("robots"), "{told:?}");
    let author = HelpAuthor::of(app, PLAIN).await;
    let logo = store::look::Picture { media_type: "image/png".to_owned(), content: b"a picture".to_vec() };
    app.store()
        .keep_logo(author.domain_id, author.app_id, Some(logo), "92b2fa5802895831".to_owned(), app.by())
        .await
        .unwrap();
    let page = Browser::default().get(app, BASE).await.expect(200);
    let told = metas(page.text());
    assert_eq!(
        (told["og:type"].as_str(), told["og:image"].as_str()),
        ("website", "http://help.example/one/logo/1/92b2fa5802895831")
    );
    let picture = Browser::default().get(app, &told["og:image"]).await.expect(200);
    assert_eq!((picture.header("content-type"), picture.text()), ("image/png", "a picture"));
    assert!(picture.header("content-security-policy").contains("sandbox"));
    assert!(picture.header("cache-control").contains("immutable"));
    Browser::default().get(app, "/one/logo/1/0000000000000000").await.expect(404);
    Browser::default().get(app, "/two/logo/1/92b2fa5802895831").await.expect(404);
}

/// `itemtype` and `itemprop` of the tags that have one.
fn items(page: &str) -> Vec<String> {
    let items = tags(page).into_iter().filter(|tag| tag.has("itemtype") || tag.has("itemprop"));
    items.map(|tag| format!("{} {}", tag.get("itemprop"), tag.get("itemtype"))).collect()
}

async fn a_faq_is_structured_as_question_and_answer(app: &TestApp) {
    let page = Browser::default().page(app, &format!("{BASE}faq/1/")).await.expect(200);
    assert_eq!(
        items(page.text()),
        [
            " https://schema.org/FAQPage",
            "mainEntity https://schema.org/Question",
            "name ",
            "acceptedAnswer https://schema.org/Answer",
            "text ",
        ]
    );
}

fn assert_tells_nothing(page: &str, what: &str) {
    assert_eq!(told(page), BTreeMap::new(), "{what}");
    let told = metas(page);
    assert_eq!(told.get("robots").map(String::as_str), Some("noindex"), "{what}");
    assert!(!told.keys().any(|key| key.starts_with("og:") || key == "description"), "{what}: {told:?}");
    assert_eq!(items(page), Vec::<String>::new(), "{what}");
}

const PAGES: [&str; 3] = ["", "section/1-crashes/", "faq/1-crash-on-the-console/"];

async fn pages_of_a_session_and_narrowed_ones_are_not_to_be_listed(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for page in PAGES {
        assert_tells_nothing(player.get(app, page).await.expect(200).text(), page);
        let narrowed = format!("{BASE}{page}?tags=ps5");
        assert_tells_nothing(Browser::default().get(app, &narrowed).await.expect(200).text(), &narrowed);
        // Whatever else an address brings does not make another page of it.
        let marked = format!("{BASE}{page}?utm_source=x");
        let told = told(Browser::default().get(app, &marked).await.expect(200).text());
        assert_eq!(told["canonical"], format!("{PUBLIC}{BASE}{page}"));
    }
}

async fn lists_of_hits_and_what_is_missing_are_not_to_be_listed(app: &TestApp) {
    for (page, code) in [("search?q=crash", 200), ("search?q=nothing", 200), ("faq/99/", 404), ("section/99/", 404)] {
        let page = Browser::default().get(app, &format!("{BASE}{page}")).await.expect(code);
        assert_tells_nothing(page.text(), page.text());
    }
}

async fn a_hostile_description_stays_text(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let title = "\"><script>alert(1)</script>";
    let faq = author.faq(CRASHES, &[], &[("en", title, "`\"><script>alert(2)</script>`")]).await;
    let page = Browser::default().page(app, &format!("{BASE}faq/{faq}/")).await.expect(200);
    assert!(!page.text().contains("<script>"), "{}", page.text());
    let told = metas(page.text());
    assert_eq!(told["og:title"], title);
    assert_eq!(told["og:description"], "\"><script>alert(2)</script>");
}
