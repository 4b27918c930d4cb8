//! A text that is not there in the reader's language is shown in the nearest one that there is, and says so (contract 4).

use crate::harness::markup::{inside, tags_of};
use crate::harness::world::{CRASHES, PLAIN};
use crate::harness::{Browser, HelpAuthor, TestApp, on_both_engines};

on_both_engines![
    a_relative_comes_before_the_app_s_own_language,
    a_text_in_another_language_says_so_in_the_reader_s,
    a_text_that_the_reader_understands_says_nothing,
    lists_and_search_show_the_text_that_the_page_shows,
];

fn base(code: &str) -> String {
    format!("/one/hc/{code}/1-plain-game-one/")
}

async fn faq_page(app: &TestApp, code: &str, faq: i64) -> String {
    let url = format!("{}faq/{faq}/", base(code));
    Browser::default().page(app, &url).await.expect(200).text().to_owned()
}

async fn a_relative_comes_before_the_app_s_own_language(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let texts = [("en", "Of refunds", "x"), ("pt", "Do reembolso", "x"), ("zh-Hant", "退款", "x")];
    let faq = author.faq(CRASHES, &[], &texts).await;
    for (code, title) in [
        ("pt-br", "Do reembolso"),
        ("pt", "Do reembolso"),
        ("en-GB", "Of refunds"),
        ("zh-Hans", "退款"),
        ("de", "Of refunds"),
        ("ar", "Of refunds"),
    ] {
        let page = faq_page(app, code, faq).await;
        assert_eq!(inside(&page, "h1", ""), title, "{code}");
        assert!(page.contains(&format!("<title>{title} · ")), "{code}");
    }
    author.change(faq, |content| drop(content.texts.remove(&crate::harness::language("pt")))).await;
    assert_eq!(inside(&faq_page(app, "pt-br", faq).await, "h1", ""), "Of refunds");
}

async fn a_text_in_another_language_says_so_in_the_reader_s(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let english = author.faq(CRASHES, &[], &[("en", "Of refunds", "x"), ("pt", "Do reembolso", "x")]).await;
    let chinese = author.faq(CRASHES, &[], &[("en", "Of refunds", "x"), ("zh-Hant", "退款", "x")]).await;
    for (code, faq, page_direction, lang, direction) in [
        ("de", english, "ltr", "en", "ltr"),
        ("ar", english, "rtl", "en", "ltr"),
        ("iw", english, "rtl", "en", "ltr"),
        ("zh-Hans", chinese, "ltr", "zh-Hant", "ltr"),
    ] {
        let page = faq_page(app, code, faq).await;
        let html = &tags_of(&page, "html")[0];
        let own = if code == "iw" { "he" } else { code };
        assert_eq!((html.get("lang"), html.get("dir")), (own, page_direction), "{code}");
        let article = &tags_of(&page, "article")[0];
        assert_eq!((article.get("lang"), article.get("dir")), (lang, direction), "{code}");
        let notice = tags_of(&page, "p").into_iter().find(|tag| tag.get("class") == "notice-line").unwrap();
        assert_eq!((notice.get("lang"), notice.get("dir")), (own, page_direction), "{code}");
        assert!(!inside(&page, "p", "notice-line").is_empty(), "{code}");
    }
}

async fn a_text_that_the_reader_understands_says_nothing(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let faq = author.faq(CRASHES, &[], &[("en", "Of refunds", "x"), ("pt", "Do reembolso", "x"), ("ar", "قواعد", "x")]);
    let faq = faq.await;
    for (code, lang) in [("en", ""), ("pt", ""), ("ar", ""), ("en-GB", "en"), ("pt-br", "pt")] {
        let page = faq_page(app, code, faq).await;
        assert!(tags_of(&page, "p").iter().all(|tag| tag.get("class") != "notice-line"), "{code}");
        // Said to programs that read aloud and choose letters, where it is another language all the same.
        assert_eq!(tags_of(&page, "article")[0].get("lang"), lang, "{code}");
    }
}

async fn lists_and_search_show_the_text_that_the_page_shows(app: &TestApp) {
    let author = HelpAuthor::of(app, PLAIN).await;
    let texts = [("en", "Of refunds", "x"), ("pt", "Do reembolso", "x"), ("ar", "قواعد الاسترداد", "x")];
    let faq = author.faq(CRASHES, &[], &texts).await;
    for (code, question, shown, slug, hidden) in [
        ("pt-br", "reembolso", "Do reembolso", "-do-reembolso", "Of refunds"),
        ("ar", "الاسترداد", "قواعد الاسترداد", "", "Do reembolso"),
        ("de", "refunds", "Of refunds", "-of-refunds", "Do reembolso"),
    ] {
        let section = Browser::default().page(app, &format!("{}section/{CRASHES}/", base(code))).await.expect(200);
        assert!(section.text().contains(shown) && !section.text().contains(hidden), "{code}");
        let url = format!("{}search?q={}", base(code), super::encoded(question));
        let results = Browser::default().get(app, &url).await.expect(200);
        let address = format!("{}faq/{faq}{slug}/", base(code));
        let hit = tags_of(results.text(), "a").into_iter().any(|tag| tag.get("href") == address);
        assert!(hit, "{code}: {}", results.text());
        let lang = tags_of(results.text(), "b").iter().map(|tag| tag.get("lang").to_owned()).next().unwrap();
        assert_eq!(
            lang,
            if code == "pt-br" {
                "pt"
            } else if code == "ar" {
                "ar"
            } else {
                "en"
            }
        );
        assert!(!results.text().contains(hidden), "{code}");
    }
}
