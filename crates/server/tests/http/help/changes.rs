//! What authors change is on the pages and in the search of the next request.

use super::{BASE, encoded};
use crate::harness::world::{CRASHES, FAQS, PLAIN, PURCHASES, UNPUBLISHED};
use crate::harness::{Browser, HelpAuthor, TestApp, language, on_both_engines};
use domain::help::FaqState;
use domain::ids::SectionId;

on_both_engines![
    an_edit_is_on_the_page_and_in_the_search_at_once,
    what_is_published_appears_and_what_is_not_disappears_at_once,
    tags_and_sections_change_at_once,
    a_new_language_is_found_at_once,
];

async fn search(app: &TestApp, code: &str, question: &str) -> String {
    let url = format!("/one/hc/{code}/1-plain-game-one/search?q={}", encoded(question));
    Browser::default().get(app, &url).await.expect(200).text().to_owned()
}

async fn front(app: &TestApp) -> String {
    Browser::default().get(app, BASE).await.expect(200).text().to_owned()
}

async fn an_edit_is_on_the_page_and_in_the_search_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let (faq, _, old, ..) = FAQS[2];
    assert!(search(app, "en", "purchase").await.contains("faq/3-"));
    assert!(!search(app, "en", "quixotic").await.contains("faq/3-"));
    // Within the same millisecond, too.
    let text = author.text("Lost goods", "Something quixotic.");
    author.change(faq, |content| content.write(language("en"), text)).await;
    let page = Browser::default().page(app, &format!("{BASE}faq/3/")).await.expect(200);
    assert!(page.text().contains("Lost goods") && page.text().contains("Something quixotic."));
    page.says_nothing_of(&[old]);
    assert!(front(app).await.contains("faq/3-lost-goods/"));
    assert!(!front(app).await.contains(old));
    assert!(search(app, "en", "quixotic").await.contains("faq/3-lost-goods/"));
    assert!(!search(app, "en", "purchase").await.contains("faq/3-"));
    // A body alone: its title, and so the list of titles, stays.
    app.pass_ms(1);
    let text = author.text("Lost goods", "Something zygomatic.");
    author.change(faq, |content| content.write(language("en"), text)).await;
    assert!(search(app, "en", "zygomatic").await.contains("faq/3-"));
    assert!(!search(app, "en", "quixotic").await.contains("faq/3-"));
}

async fn what_is_published_appears_and_what_is_not_disappears_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let url = format!("{BASE}faq/{UNPUBLISHED}-still-being-written/");
    for state in [FaqState::Published, FaqState::Archived, FaqState::Published, FaqState::Draft] {
        author.set_state(UNPUBLISHED, state).await;
        let is_there = state == FaqState::Published;
        Browser::default().get(app, &url).await.expect(if is_there { 200 } else { 404 });
        assert_eq!(front(app).await.contains(&url), is_there, "{state:?}");
        assert_eq!(search(app, "en", "written").await.contains(&url), is_there, "{state:?}");
        let url = format!("{BASE}search/suggestions?q=writ");
        let suggested = Browser::default().get(app, &url).await.expect(200);
        assert_eq!(suggested.text().contains("Still being"), is_there, "{state:?}");
    }
}

async fn tags_and_sections_change_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let narrowed = format!("{BASE}?tags=switch");
    let is_shown = async || Browser::default().get(app, &narrowed).await.expect(200).text().contains("faq/1-");
    assert!(!is_shown().await);
    author.change(1, |content| content.tags = vec!["switch".to_owned()]).await;
    assert!(is_shown().await);
    author.change(1, |content| content.section_id = SectionId(PURCHASES)).await;
    let section = async |id: i64| Browser::default().page(app, &format!("{BASE}section/{id}/")).await.expect(200);
    assert!(section(PURCHASES).await.text().contains("faq/1-"));
    assert!(!section(CRASHES).await.text().contains("faq/1-"));
}

async fn a_new_language_is_found_at_once(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    assert!(search(app, "de", "console").await.contains("Crash on the"));
    let text = author.text("Absturz auf der Konsole", "Ganz etwas anderes.");
    author.change(1, |content| content.write(language("de"), text)).await;
    assert!(search(app, "de", "Absturz").await.contains("faq/1-absturz-auf-der-konsole/"));
    // The others are still shown, and found, in English.
    assert!(search(app, "de", "refunds").await.contains("faq/4-how-refunds-work/"));
    author.change(1, |content| drop(content.texts.remove(&language("de")))).await;
    assert!(!search(app, "de", "Absturz").await.contains("faq/1-absturz"));
}
