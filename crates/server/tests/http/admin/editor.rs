//! Writing a FAQ: nothing that was typed is lost, nothing hostile gets through, nobody is overwritten unknowingly.

use super::{FAQS, kept, save};
use crate::harness::world::{self, ADMIN, AUTHOR, CRASHES, PURCHASES, UNPUBLISHED};
use crate::harness::{Browser, Desk, TestApp, on_both_engines};
use domain::help::FaqState;
use domain::ids::{AppId, DomainId};
use domain::language::Language;
use store::help_import::{FaqToImport, HelpToImport, SectionToImport};
use store::limits::FAQS_PER_APP_MAX;

on_both_engines![
    a_new_faq_is_written_published_and_read,
    states_change_by_their_verbs,
    a_save_that_changes_nothing_is_no_revision,
    an_app_that_is_full_is_told_to_the_author_who_keeps_what_was_typed,
    a_fault_keeps_what_was_typed_and_stands_at_its_field,
    whoever_is_overtaken_loses_nothing,
    a_preview_is_the_players_page_and_harmless,
    a_preview_is_in_the_languages_direction,
    nothing_but_the_preview_may_be_framed,
    a_form_may_be_as_long_as_the_longest_text,
];

async fn players_page(app: &TestApp, faq_id: i64) -> (u16, String) {
    let (_, page) = Browser::default().open(app, &format!("/one/hc/en/1/faq/{faq_id}/")).await;
    (page.code(), page.text().to_owned())
}

async fn a_new_faq_is_written_published_and_read(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let form = desk.get(app, &format!("{FAQS}/new?section=2")).await.expect(200);
    assert!(form.text().contains("<option value=\"2\" selected>"));
    let fields = [
        ("title", " A new ship "),
        ("body", "Fly **it**."),
        ("keywords", "vessel\r\n\r\nboat"),
        ("tag", "ps5"),
        ("tag", ""),
        ("tag", "brand-new"),
        ("section", "2"),
        ("do", "save"),
    ];
    let answer = desk.post(app, &format!("{FAQS}/new"), &fields).await.expect(303);
    let page = answer.location().split('?').next().unwrap().to_owned();
    let faq_id: i64 = page.rsplit('/').next().unwrap().parse().unwrap();
    let faq = kept(app, faq_id).await;
    let text = &faq.content.texts[&Language::default()];
    assert_eq!((text.title.as_str(), text.body.as_str()), ("A new ship", "Fly **it**."));
    assert_eq!(
        (text.keywords.as_slice(), faq.content.tags.as_slice()),
        (&["vessel".to_owned(), "boat".to_owned()][..], &["brand-new".to_owned(), "ps5".to_owned()][..])
    );
    assert_eq!((faq.content.section_id.0, faq.content.state), (PURCHASES, FaqState::Draft));
    assert!(app.store().live_tags(DomainId(1)).await.unwrap().contains(&"brand-new".to_owned()));
    assert_eq!(players_page(app, faq_id).await.0, 404);
    assert!(desk.get(app, answer.location()).await.expect(200).text().contains("Saved."));

    save(app, &mut desk, faq_id, &[("do", "publish"), ("section", &CRASHES.to_string())]).await.expect(303);
    let (status, html) = players_page(app, faq_id).await;
    assert_eq!(status, 200);
    assert!(html.contains("A new ship") && html.contains("<strong>it</strong>"));
}

async fn states_change_by_their_verbs(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    for (verb, expected) in [
        ("publish", FaqState::Published),
        ("save", FaqState::Published),
        ("unpublish", FaqState::Draft),
        ("archive", FaqState::Archived),
        ("nonsense", FaqState::Archived),
        ("restore", FaqState::Draft),
    ] {
        save(app, &mut desk, UNPUBLISHED, &[("do", verb)]).await.expect(303);
        assert_eq!(kept(app, UNPUBLISHED).await.content.state, expected, "{verb}");
        let is_seen = players_page(app, UNPUBLISHED).await.0 == 200;
        assert_eq!(is_seen, expected == FaqState::Published, "{verb}");
    }
}

async fn a_save_that_changes_nothing_is_no_revision(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = kept(app, 1).await;
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[]).await.expect(303);
    assert_eq!(kept(app, 1).await, before);
    save(app, &mut desk, 1, &[("do", "unpublish"), ("tag", "ps5")]).await.expect(303);
    let after = kept(app, 1).await;
    assert_eq!((after.revision, &after.content.texts), (2, &before.content.texts));
    let history = desk.get(app, &format!("{FAQS}/1/history")).await.expect(200);
    assert!(history.text().contains("made a draft again") && !history.text().contains("up to date"));
}

async fn an_app_that_is_full_is_told_to_the_author_who_keeps_what_was_typed(app: &TestApp) {
    let app_id = (DomainId(1), AppId(1));
    let (section, faqs) = app.store().sections_to_edit(app_id.0, app_id.1).await.unwrap().swap_remove(0);
    let content = world::new_faq(section.section_id, FaqState::Draft, &[], "One of many", "");
    let faq = |place| FaqToImport { faq_id: None, section: 0, place: faqs + place, content: content.clone() };
    let there = app.rows("faq WHERE domain_id = 1 AND app_id = 1").await;
    let help = HelpToImport {
        sections: vec![SectionToImport {
            section_id: Some(section.section_id),
            place: section.place,
            content: section.content,
        }],
        faqs: (there..FAQS_PER_APP_MAX).map(faq).collect(),
        archived: Vec::new(),
    };
    app.store().import_help(app_id.0, app_id.1, help, app.now_ms()).await.unwrap();
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let fields = [("title", "One too many"), ("section", "1"), ("do", "save")];
    let page = desk.post(app, &format!("{FAQS}/new"), &fields).await.expect(422);
    assert!(page.text().contains("may have 5000 FAQs") && page.text().contains("value=\"One too many\""));
}

async fn a_fault_keeps_what_was_typed_and_stands_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = kept(app, 1).await;

    let typed =
        [("title", " "), ("body", "typed </textarea><script>x</script>"), ("tag", "typed-tag"), ("section", "")];
    let page = save(app, &mut desk, 1, &typed).await.expect(422);
    let html = page.text();
    assert!(html.contains("id=\"title-fault\"") && html.contains("id=\"section-fault\""));
    assert!(html.contains("value=\"typed-tag\"") && html.contains("typed &#60;/textarea&#62;"), "{html}");
    assert!(!html.contains("<script>x"));
    assert!(html.contains(" unsaved"));
    assert!(html.contains("Title must not be empty.") && html.contains("aria-invalid=\"true\" autofocus"));
    let long = "x".repeat(101);
    let page = save(app, &mut desk, 1, &[("tag", &long)]).await.expect(422);
    assert!(page.text().contains("aria-describedby=\"tags-fault\" autofocus"));
    assert!(page.text().contains("A tag is longer than 100 characters."));
    save(app, &mut desk, 1, &[("section", "99")]).await.expect(422);
    save(app, &mut desk, 1, &[("title", "nul \0")]).await.expect(422);
    assert_eq!(kept(app, 1).await, before);
    let new = desk.post(app, &format!("{FAQS}/new"), &[("title", "Kept title"), ("do", "publish")]).await.expect(422);
    assert!(new.text().contains("value=\"Kept title\""));
}

async fn whoever_is_overtaken_loses_nothing(app: &TestApp) {
    let (mut author, mut admin) = (Desk::sign_in(app, AUTHOR).await, Desk::sign_in(app, ADMIN).await);
    save(app, &mut admin, 1, &[("title", "Ada was faster")]).await.expect(303);
    let mine = [("title", "Mine, slower"), ("body", "my words"), ("revision", "1")];
    let page = save(app, &mut author, 1, &mine).await.expect(409);
    let html = page.text();
    assert!(html.contains("Ada saved another version") && html.contains("text in English"));
    assert!(html.contains("value=\"Mine, slower\"") && html.contains("my words"));
    assert!(html.contains("/history?revision=1\""));
    assert_eq!(kept(app, 1).await.content.texts[&Language::default()].title, "Ada was faster");
    // Saved again, knowingly: the other version is in the history.
    assert!(html.contains("name=\"revision\" value=\"2\""));
    save(app, &mut author, 1, &[&mine[..2], &[("revision", "2")]].concat()).await.expect(303);
    let history = author.get(app, &format!("{FAQS}/1/history?revision=2")).await.expect(200);
    assert!(history.text().contains("Ada was faster") && history.text().contains("Mine, slower"));
}

async fn preview(app: &TestApp, desk: &mut Desk, fields: &[(&str, &str)]) -> crate::harness::Answer {
    desk.post(app, "/admin/apps/1/preview", fields).await.expect(200)
}

async fn a_preview_is_the_players_page_and_harmless(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = app.rows("faq_revision").await;
    let hostile = "**bold** <script>alert(1)</script> [a](javascript:alert(1)) <svg onload=x> ![p](https://pictures.example/p.png)";
    let page = preview(app, &mut desk, &[("title", "<b>T"), ("body", hostile), ("section", "1")]).await;
    let html = page.text();
    for part in ["<strong>bold</strong>", "&#60;b&#62;T", "Plain Game one", "Crashes", "https://pictures.example/p.png"]
    {
        assert!(html.contains(part), "{part} not in {html}");
    }
    for trace in ["<script", "javascript:", "<svg onload", "onload"] {
        assert!(!html.contains(trace), "{trace} in {html}");
    }
    // What is far too long is cut, and fast.
    preview(app, &mut desk, &[("title", "T"), ("body", &"[".repeat(600_000))]).await;
    preview(app, &mut desk, &[]).await;
    assert_eq!(app.rows("faq_revision").await, before);
}

async fn a_preview_is_in_the_languages_direction(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = preview(app, &mut desk, &[("title", "سفينة"), ("language", "ar")]).await;
    assert!(page.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
}

async fn nothing_but_the_preview_may_be_framed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let framed = preview(app, &mut desk, &[("title", "T")]).await;
    assert!(framed.header("content-security-policy").contains("frame-ancestors 'self'"));
    assert_eq!(framed.header("x-frame-options"), "SAMEORIGIN");
    for path in [
        "/inbox",
        "/admin",
        FAQS,
        "/admin/apps/1/faqs/1",
        "/admin/apps/1/faqs/1/translations",
        "/one/hc/en/1-plain-game-one/faq/1-crash-on-the-console/",
    ] {
        let page = desk.get(app, path).await.expect(200);
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
    }
}

async fn a_form_may_be_as_long_as_the_longest_text(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let longest = "語".repeat(100_000);
    save(app, &mut desk, 1, &[("body", &longest)]).await.expect(303);
    assert_eq!(kept(app, 1).await.content.texts[&Language::default()].body, longest);
    let page = save(app, &mut desk, 1, &[("body", &format!("{longest}x"))]).await.expect(422);
    assert!(page.text().contains("id=\"body-fault\""));
    save(app, &mut desk, 1, &[("body", &"x".repeat(3_000_000))]).await.expect(413);
}
