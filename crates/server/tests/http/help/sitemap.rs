//! The sitemap: what is published in a language, for whoever asks.

use super::{BASE, PUBLIC};
use crate::harness::markup::unescaped;
use crate::harness::world::{CRASHES, FAQS, PLAIN, UNPUBLISHED};
use crate::harness::{Answer, Browser, HelpAuthor, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    it_names_what_is_published_in_its_language_and_nothing_else,
    it_is_well_formed_whatever_titles_say,
    every_address_in_it_answers,
    a_filter_holds_in_it,
    what_is_unpublished_leaves_it_at_once,
];

async fn sitemap(app: &TestApp, code: &str) -> Answer {
    let url = format!("/one/hc/{code}/1-plain-game-one/sitemap.xml");
    let answer = Browser::default().get(app, &url).await.expect(200);
    assert_eq!(answer.header("content-type"), "application/xml; charset=utf-8");
    assert_well_formed(answer.text());
    answer
}

/// The addresses of pages that it names, without what they begin with.
fn pages(sitemap: &str) -> Vec<String> {
    let pages = sitemap.split("<loc>").skip(1).map(|rest| unescaped(rest.split("</loc>").next().unwrap()));
    pages.map(|page| page.strip_prefix(PUBLIC).unwrap().to_owned()).collect()
}

/// Every element is closed in turn, and every escape is one that XML knows.
fn assert_well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let body = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").unwrap();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("<{part}"));
        assert!(!text.contains('>'), "{part}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
        for escape in part.split('&').skip(1) {
            assert!(escape.starts_with('#') && escape.split(';').next().unwrap().len() < 5, "&{escape}");
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

async fn it_names_what_is_published_in_its_language_and_nothing_else(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let section = author.section(&[("en", "Money"), ("de", "Geld")]).await;
    author.section(&[("en", "Still empty")]).await;
    let faq = author.faq(section, &[], &[("en", "Refunds", "x"), ("de", "Erstattungen", "x")]).await;
    let mut expected = vec![
        BASE.to_owned(),
        format!("{BASE}section/1-crashes/"),
        format!("{BASE}section/2-purchases/"),
        format!("{BASE}section/{section}-money/"),
        format!("{BASE}faq/1-crash-on-the-console/"),
        format!("{BASE}faq/2-crash-on-the-other-console/"),
        format!("{BASE}faq/3-a-purchase-is-missing/"),
        format!("{BASE}faq/4-how-refunds-work/"),
        format!("{BASE}faq/{faq}-refunds/"),
    ];
    let english = sitemap(app, "en").await;
    assert_eq!(pages(english.text()), expected);
    assert_eq!(english.text().matches("<lastmod>").count(), 5);
    let german = BASE.replace("/en/", "/de/");
    expected =
        vec![german.clone(), format!("{german}section/{section}-geld/"), format!("{german}faq/{faq}-erstattungen/")];
    let in_german = sitemap(app, "de").await;
    assert_eq!(pages(in_german.text()), expected);
    in_german.says_nothing_of(&["crash", "still-being-written"]);
    for (code, page) in [("en", format!("{BASE}faq/{faq}-refunds/")), ("de", expected[2].clone())] {
        let alternate = format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{PUBLIC}{page}\"/>");
        assert!(in_german.text().contains(&alternate), "{alternate}");
        assert!(english.text().contains(&alternate), "{alternate}");
    }
}

async fn it_is_well_formed_whatever_titles_say(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    for title in ["<b>&amp;\"'", "]]>", "<!--", "日本語 & more", "]]></loc></url>"] {
        author.faq(CRASHES, &[], &[("en", title, "x")]).await;
    }
    assert_eq!(pages(sitemap(app, "en").await.text()).len(), 1 + 2 + 4 + 5);
}

async fn every_address_in_it_answers(app: &TestApp) {
    for page in pages(sitemap(app, "en").await.text()) {
        Browser::default().get(app, &page).await.expect(200);
    }
}

async fn a_filter_holds_in_it(app: &TestApp) {
    let mut player = Player::new(app, json!({"help_faq_filter": {"tags": ["crash"], "operator": "or"}})).await;
    let of_session = player.get(app, "sitemap.xml").await.expect(200);
    assert_eq!(of_session.header("cache-control"), "private, no-store");
    let narrowed = player.get(app, "sitemap.xml?tags=xbox").await.expect(200);
    let by_address =
        Browser::default().get(app, &format!("{BASE}sitemap.xml?tags=crash,billing&op=or")).await.expect(200);
    for (sitemap, shown) in [(of_session, vec![1, 2]), (narrowed, vec![2]), (by_address, vec![1, 2, 3])] {
        assert_well_formed(sitemap.text());
        for (faq, section, ..) in FAQS {
            let is_named = |page: String| sitemap.text().contains(&format!("{BASE}{page}"));
            assert_eq!(is_named(format!("faq/{faq}-")), shown.contains(&faq), "{faq}");
            let is_shown = FAQS.iter().any(|(faq, other, ..)| *other == section && shown.contains(faq));
            assert_eq!(is_named(format!("section/{section}-")), is_shown, "{section}");
        }
    }
}

async fn what_is_unpublished_leaves_it_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    sitemap(app, "en").await.says_nothing_of(&[&format!("faq/{UNPUBLISHED}-")]);
    author.set_state(UNPUBLISHED, domain::help::FaqState::Published).await;
    assert!(sitemap(app, "en").await.text().contains(&format!("faq/{UNPUBLISHED}-")));
    author.set_state(UNPUBLISHED, domain::help::FaqState::Archived).await;
    sitemap(app, "en").await.says_nothing_of(&[&format!("faq/{UNPUBLISHED}-")]);
}
