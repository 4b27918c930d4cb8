//! The search as a page: what it shows, proposes and refuses. What it finds is the crate `search`'s to prove.

use super::{BASE, encoded};
use crate::harness::markup::{inside, links, tags_of, unescaped};
use crate::harness::world::{CRASHES, PLAIN};
use crate::harness::{Browser, Call, HelpAuthor, Player, TestApp, on_both_engines};
use serde_json::json;
use server::limits::{SEARCHES_PER_ADDRESS, SUGGESTIONS_MAX};

on_both_engines![
    without_a_question_it_leads_to_the_front_page,
    what_matched_is_marked_and_the_rest_is_text,
    a_mistyped_question_is_put_right,
    nothing_found_says_so_and_offers_the_chat,
    suggestions_are_options_of_a_list,
    the_question_is_cut_and_escaped,
    one_address_searches_so_often_and_no_more,
];

async fn search(app: &TestApp, question: &str) -> String {
    let url = format!("{BASE}search?q={}", encoded(question));
    Browser::default().get(app, &url).await.expect(200).text().to_owned()
}

async fn without_a_question_it_leads_to_the_front_page(app: &TestApp) {
    for (query, front) in [
        ("", ""),
        ("?q=", ""),
        ("?q=%20%09+", ""),
        ("?x=crash", ""),
        ("?q=&tags=ps5,crash&op=or", "?tags=ps5%2Ccrash&op=or"),
    ] {
        let answer = Browser::default().get(app, &format!("{BASE}search{query}")).await.expect(303);
        assert_eq!(answer.location(), format!("{BASE}{front}"), "{query}");
    }
}

async fn what_matched_is_marked_and_the_rest_is_text(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let title = "The <b>wobbly</b> \"bridge\" & <script>alert(1)</script>";
    let body = "Some `<img src=x onerror=alert(2)>` wobbly text, [a](javascript:alert(3)).";
    author.faq(CRASHES, &[], &[("en", title, body)]).await;
    for page in [search(app, "wobbly").await, suggest(app, "wobb").await] {
        for active in ["<b>wob", "<script>alert", "<img", "href=\"javascript"] {
            assert!(!page.contains(active), "{active} in {page}");
        }
        let shown = inside(&page, "bdi", "").to_owned();
        assert!(shown.contains("<mark>wobb"), "{shown}");
        let words = shown.replace("<mark>", "").replace("</mark>", "");
        assert_eq!(unescaped(&words), title);
    }
    let results = search(app, "wobbly").await;
    assert!(inside(&results, "span", "hit-excerpt").contains("onerror"), "{results}");
}

async fn a_mistyped_question_is_put_right(app: &TestApp) {
    let page = search(app, "consoel").await;
    let proposal = page.split_once("class=\"did-you-mean\"").unwrap_or_else(|| panic!("{page}")).1;
    assert_eq!(links(proposal)[0], format!("{BASE}search?q=console"));
    assert!(!search(app, "console").await.contains("class=\"did-you-mean\""));
}

async fn nothing_found_says_so_and_offers_the_chat(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let page = player.get(app, "search?q=xylophone").await.expect(200);
    let heading = unescaped(inside(page.text(), "h2", ""));
    assert!(heading.contains("xylophone"), "{heading}");
    let ways = links(page.text());
    assert!(ways.contains(&format!("{BASE}chat/")) && ways.contains(&BASE.to_owned()), "{ways:?}");
    assert!(!links(&search(app, "xylophone").await).contains(&format!("{BASE}chat/")));
    let mut hidden = Player::new(app, json!({"webchat_widget": "hide"})).await;
    let page = hidden.get(app, "search?q=xylophone").await.expect(200);
    assert!(!links(page.text()).contains(&format!("{BASE}chat/")));
}

async fn suggest(app: &TestApp, typed: &str) -> String {
    let url = format!("{BASE}search/suggestions?q={}", encoded(typed));
    Browser::default().get(app, &url).await.expect(200).text().to_owned()
}

async fn suggestions_are_options_of_a_list(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    for number in 0..2 * SUGGESTIONS_MAX {
        author.faq(CRASHES, &[], &[("en", &format!("Crash number {number}"), "x")]).await;
    }
    let fragment = suggest(app, "cras").await;
    assert!(!fragment.contains("<html"), "{fragment}");
    let options = tags_of(&fragment, "a");
    assert_eq!(options.len(), SUGGESTIONS_MAX);
    assert!(options.iter().all(|option| option.get("role") == "option"));
    for href in links(&fragment) {
        Browser::default().get(app, &href).await.expect(200);
    }
    for nothing in ["", " ", "xylophone"] {
        assert_eq!(links(&suggest(app, nothing).await), Vec::<String>::new(), "{nothing}");
    }
}

async fn the_question_is_cut_and_escaped(app: &TestApp) {
    let page = search(app, "\"><script>alert(1)</script>").await;
    assert!(!page.contains("<script>alert"), "{page}");
    let field = |page: &str| tags_of(page, "input").into_iter().find(|tag| tag.get("id") == "q").unwrap();
    assert_eq!(field(&page).get("value"), "\"><script>alert(1)</script>");
    let page = search(app, &"ä".repeat(10_000)).await;
    assert_eq!(field(&page).get("value").chars().count(), 200);
    // The question stands in 49 links to other languages: as long as it counts, and no longer.
    assert!(page.len() < 250_000, "{} bytes", page.len());
}

async fn one_address_searches_so_often_and_no_more(app: &TestApp) {
    for page in ["search?q=crash", "search/suggestions?q=crash"] {
        app.pass_ms(60_000);
        for _ in 1..SEARCHES_PER_ADDRESS {
            app.server.limits.searches.take(&"203.0.113.7".parse().unwrap(), app.now_ms());
        }
        let get = || Call::get(&format!("{BASE}{page}"));
        app.send(get()).await.expect(200);
        let answer = app.send(get()).await.expect(429);
        assert_eq!(answer.header("retry-after"), "60");
        app.send(get().from("203.0.113.8")).await.expect(200);
        app.send(Call::get(BASE)).await.expect(200);
        app.pass_ms(60_000);
        app.send(get()).await.expect(200);
    }
}
