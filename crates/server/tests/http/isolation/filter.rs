//! `help_faq_filter`: only matching FAQs are shown anywhere, none if none match (contract 1.2).

use crate::harness::world::FAQS;
use crate::harness::{Browser, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    lists_search_and_addresses_show_only_what_matches,
    a_link_to_what_its_own_filter_leaves_out_still_leads_to_a_page,
    without_a_filter_everything_published_is_shown,
    another_browser_is_not_filtered,
];

/// A filter, and the ids of the FAQs that it lets through.
fn filters() -> Vec<(Value, Vec<i64>)> {
    vec![
        (json!({"tags": ["ps5"], "operator": "or"}), vec![1]),
        (json!({"tags": ["ps5", "xbox"], "operator": "or"}), vec![1, 2]),
        (json!({"tags": ["ps5", "crash"], "operator": "and"}), vec![1]),
        (json!({"tags": ["ps5", "xbox"], "operator": "and"}), vec![]),
        (json!({"tags": ["crash"], "operator": "not"}), vec![3, 4]),
        (json!({"tags": ["switch"], "operator": "or"}), vec![]),
        (json!({"tags": ["nope"], "operator": "not"}), vec![1, 2, 3, 4]),
    ]
}

async fn lists_search_and_addresses_show_only_what_matches(app: &TestApp) {
    for (filter, shown) in filters() {
        let mut player = Player::new(app, json!({ "help_faq_filter": filter })).await;
        assert_shows(app, &mut player, &shown, &filter.to_string()).await;
    }
}

async fn assert_shows(app: &TestApp, player: &mut Player, shown: &[i64], what: &str) {
    let mut lists = Vec::new();
    for page in ["", "search?q=everything", "section/1-crashes/", "section/2-purchases/"] {
        lists.push(player.page(app, page).await.expect(200).text().to_owned());
    }
    for (id, section, title, ..) in FAQS {
        let is_shown = shown.contains(&id);
        let address = format!("{}faq/{id}-", player.base);
        for list in &lists[..2] {
            assert_eq!(list.contains(&address), is_shown, "{what}: {title}");
            assert_eq!(list.contains(title), is_shown, "{what}: {title}");
        }
        let in_section = usize::try_from(section).unwrap() + 1;
        assert_eq!(lists[in_section].contains(&address), is_shown, "{what}: {title}");
        let page = player.page(app, &format!("faq/{id}/")).await;
        assert_eq!(page.code(), if is_shown { 200 } else { 404 }, "{what}: {title}");
        // What is shown beside a FAQ is a list, too.
        for (other, _, other_title, ..) in FAQS.iter().filter(|(other, ..)| !shown.contains(other) && *other != id) {
            assert!(!page.text().contains(other_title), "{what}: {other} beside {id}");
        }
    }
}

async fn a_link_to_what_its_own_filter_leaves_out_still_leads_to_a_page(app: &TestApp) {
    let filter = json!({"tags": ["ps5"], "operator": "or"});
    for (help, page) in [
        (json!({"help_faq": 1}), "faq/1-crash-on-the-console/"),
        (json!({"help_faq": 3}), ""),
        (json!({"help_section": 2}), "section/2-purchases/"),
        (json!({"help_search_term": "purchase"}), "search?q=purchase"),
    ] {
        let mut parameters = help;
        parameters["help_faq_filter"] = filter.clone();
        let made = app.make(parameters).await;
        let (url, answer) = Browser::default().open(app, &made.url).await;
        assert_eq!(url, format!("http://help.example/one/hc/en/1-plain-game-one/{page}"));
        assert!(!answer.expect(200).text().contains("A purchase is missing"));
    }
}

async fn without_a_filter_everything_published_is_shown(app: &TestApp) {
    let mut player = Player::new(app, json!({})).await;
    assert_shows(app, &mut player, &[1, 2, 3, 4], "no filter").await;
}

async fn another_browser_is_not_filtered(app: &TestApp) {
    Player::new(app, json!({"help_faq_filter": {"tags": ["ps5"], "operator": "or"}})).await;
    Browser::default().page(app, "/one/hc/en/1/faq/3/").await.expect(200);
    // Nor is another app's content, or one that is not there, to be had.
    for path in ["/one/hc/en/2/faq/3/", "/one/hc/en/1/faq/6/", "/one/hc/en/1/faq/x/", "/one/hc/en/1/section/3/"] {
        Browser::default().get(app, path).await.expect(404);
    }
}
