//! `?tags=a,b&op=or` narrows what a visitor sees, stays with them, and never widens what their link lets through.

use super::{BASE, encoded};
use crate::harness::markup::{links, tags_of};
use crate::harness::world::FAQS;
use crate::harness::{Browser, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    it_narrows_every_list_and_every_address,
    it_never_widens_a_link_s_filter,
    every_help_link_and_form_carries_it,
    without_it_no_link_carries_one,
    a_proposal_and_a_vote_keep_it,
];

async fn assert_shows(app: &TestApp, browser: &mut Browser, query: &str, shown: &[i64]) {
    let and = if query.is_empty() { String::new() } else { format!("&{query}") };
    let front = browser.get(app, &format!("{BASE}?{query}")).await.expect(200).text().to_owned();
    let results = browser.get(app, &format!("{BASE}search?q=everything{and}")).await.expect(200).text().to_owned();
    let near = browser.get(app, &format!("{BASE}search?q=zzzzzz{and}")).await.expect(200).text().to_owned();
    let suggested = browser.get(app, &format!("{BASE}search/suggestions?q=c{and}")).await.expect(200).text().to_owned();
    for (faq, section, title, ..) in FAQS {
        let is_shown = shown.contains(&faq);
        let address = format!("{BASE}faq/{faq}-");
        for list in [&front, &results] {
            assert_eq!(list.contains(&address), is_shown, "{query}: {title} in {list}");
            assert_eq!(list.contains(title), is_shown, "{query}: {title}");
        }
        let url = format!("{BASE}section/{section}/?{query}");
        let section = browser.page(app, &url).await.expect(200);
        assert_eq!(section.text().contains(&address), is_shown, "{query}: {title}");
        for list in [&near, &suggested] {
            assert!(is_shown || !list.contains(title) && !list.contains(&address), "{query}: {title}");
        }
        let page = browser.page(app, &format!("{BASE}faq/{faq}/?{query}")).await;
        page.expect(if is_shown { 200 } else { 404 });
    }
}

async fn it_narrows_every_list_and_every_address(app: &TestApp) {
    for (query, shown) in [
        ("tags=ps5", vec![1]),
        ("tags=ps5,xbox&op=or", vec![1, 2]),
        ("tags=ps5,xbox&op=OR", vec![1, 2]),
        ("tags=ps5%2C%20crash", vec![1]),
        ("tags=ps5,xbox", vec![]),
        ("tags=ps5,xbox&op=xor", vec![]),
        ("tags=crash&op=not", vec![3, 4]),
        ("tags=nope&op=not", vec![1, 2, 3, 4]),
        ("tags=nope", vec![]),
        ("tags=&op=or", vec![1, 2, 3, 4]),
        ("", vec![1, 2, 3, 4]),
        // The first counts; another one does not take it back.
        ("tags=ps5&tags=xbox", vec![1]),
        ("tags=ps5&op=or&op=not", vec![1]),
    ] {
        assert_shows(app, &mut Browser::default(), query, &shown).await;
    }
}

async fn it_never_widens_a_link_s_filter(app: &TestApp) {
    let filter = |tags: Value, operator: &str| json!({"help_faq_filter": {"tags": tags, "operator": operator}});
    for (link, query, shown) in [
        (filter(json!(["ps5"]), "or"), "tags=xbox,billing,ps5&op=or", vec![1]),
        (filter(json!(["ps5"]), "or"), "tags=xbox", vec![]),
        (filter(json!(["ps5"]), "or"), "tags=nope&op=not", vec![1]),
        (filter(json!(["crash"]), "or"), "tags=ps5&op=not", vec![2]),
        (filter(json!(["crash"]), "not"), "tags=billing", vec![3]),
        (filter(json!(["crash"]), "not"), "tags=crash&op=or", vec![]),
        (filter(json!(["crash", "ps5"]), "and"), "tags=&op=or", vec![1]),
    ] {
        let mut player = Player::new(app, link).await;
        assert_shows(app, &mut player.browser, query, &shown).await;
    }
}

const SUFFIX: &str = "?tags=ps5%2Ccrash&op=or";

async fn every_help_link_and_form_carries_it(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for page in [
        "?tags=ps5,crash&op=or",
        "section/1-crashes/?tags=ps5,crash&op=or",
        "section/2-purchases/?tags=ps5,crash&op=or",
        "faq/1-crash-on-the-console/?tags=ps5,crash&op=or",
        "search?q=crash&tags=ps5,crash&op=or",
        "search?q=crahs&tags=ps5,crash&op=or",
        "search?q=nothing&tags=ps5,crash&op=or",
        "search/suggestions?q=crash&tags=ps5,crash&op=or",
        "faq/3/?tags=ps5,crash&op=or",
        "faq/99/?tags=ps5,crash&op=or",
    ] {
        for browser in [&mut player.browser, &mut Browser::default()] {
            let text = browser.get(app, &format!("{BASE}{page}")).await.text().to_owned();
            let of_help = links(&text).into_iter().filter(|href| href.starts_with(BASE) && !is_chat(href));
            let of_help: Vec<String> = of_help.collect();
            assert!(!of_help.is_empty(), "{page}");
            for href in of_help {
                assert!(href.contains("tags=ps5%2Ccrash&op=or"), "{href} on {page}");
            }
            for (language, href) in switches(&text) {
                assert!(href.contains("tags=ps5,crash&op=or&chosen"), "{language}: {href} on {page}");
            }
            for form in tags_of(&text, "form").iter().filter(|form| !form.get("action").ends_with("/session/end")) {
                let is_search = form.get("action").ends_with("/search");
                assert!(is_search || form.get("action").ends_with(SUFFIX), "{form:?} on {page}");
            }
            let fields = text.matches("name=\"tags\" value=\"ps5,crash\"").count();
            assert_eq!(fields, text.matches("role=\"search\"").count(), "{page}");
            assert_eq!(text.matches("name=\"op\" value=\"or\"").count(), fields, "{page}");
        }
    }
}

/// The chat is the link's, whatever address somebody comes from.
fn is_chat(href: &str) -> bool {
    href.contains("/chat/")
}

/// Language and address of each member of a page's language switch.
fn switches(page: &str) -> Vec<(String, String)> {
    let links = tags_of(page, "a").into_iter().filter(|tag| tag.has("hreflang"));
    links.map(|tag| (tag.get("hreflang").to_owned(), tag.get("href").to_owned())).collect()
}

async fn without_it_no_link_carries_one(app: &TestApp) {
    for page in ["", "section/1-crashes/", "faq/1-crash-on-the-console/", "search?q=crash", "faq/99/", "?tags=&op=or"] {
        let text = Browser::default().get(app, &format!("{BASE}{page}")).await.text().to_owned();
        for href in links(&text).iter().filter(|href| href.starts_with(BASE)) {
            assert!(!href.contains('?'), "{href} on {page}");
        }
        assert!(!text.contains("name=\"tags\""), "{page}");
    }
}

async fn a_proposal_and_a_vote_keep_it(app: &TestApp) {
    let narrowed = "tags=crash&op=or";
    let page = Browser::default().get(app, &format!("{BASE}search?q=consoel+crahs&{narrowed}")).await.expect(200);
    let proposal = page.text().split_once("class=\"did-you-mean\"").unwrap_or_else(|| panic!("{}", page.text())).1;
    let href = links(proposal)[0].clone();
    assert_eq!(href, format!("{BASE}search?q={}&{narrowed}", encoded("console Crash")));
    let results = Browser::default().get(app, &href).await.expect(200);
    assert!(results.text().contains("faq/1-crash-on-the-console/"));
    let mut browser = Browser::default();
    let faq = format!("{BASE}faq/1-crash-on-the-console/?tags=crash&op=or");
    let text = browser.get(app, &faq).await.expect(200).text().to_owned();
    let forms = tags_of(&text, "form");
    let vote = forms.iter().map(|form| form.get("action")).find(|action| action.contains("/vote")).unwrap();
    let answer = browser.post(app, vote, &[("helpful", "true")]).await.expect(303);
    assert_eq!(answer.location(), format!("{faq}#vote"));
}
