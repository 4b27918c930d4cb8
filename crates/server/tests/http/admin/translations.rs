//! Translations: beside what they translate, with what is missing or out of date.

use super::{FAQS, kept, save};
use crate::harness::world::{ADMIN, AUTHOR};
use crate::harness::{Answer, Browser, Desk, TestApp, on_both_engines};
use domain::ids::{AppId, DomainId};
use domain::language::Language;
use store::authoring::Author;

on_both_engines![
    a_translation_is_written_read_and_removed,
    a_translation_is_out_of_date_until_somebody_says_otherwise,
    a_small_change_leaves_translations_up_to_date,
    a_translation_that_is_saved_as_it_is_is_no_revision,
    the_last_text_of_a_faq_stays,
    fields_have_the_direction_of_their_language,
    a_fault_and_a_faster_author_keep_what_was_typed,
    the_default_language_is_no_translation,
];

const PAGE: &str = "/admin/apps/1/faqs/1/translations";

fn german() -> Language {
    Language::parse("de").unwrap()
}

async fn translate(app: &TestApp, desk: &mut Desk, fields: &[(&str, &str)]) -> Answer {
    let revision = kept(app, 1).await.revision.to_string();
    let mut all = vec![("language", "de"), ("do", "save")];
    all.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
    all.extend(fields);
    if fields.iter().all(|(name, _)| *name != "revision") {
        all.push(("revision", &revision));
    }
    desk.post(app, PAGE, &all).await
}

async fn a_translation_is_written_read_and_removed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = desk.get(app, &format!("{PAGE}?language=de")).await.expect(200);
    assert!(page.text().contains("0 of 49 languages") && page.text().contains("Crash on the console"));
    let answer = translate(app, &mut desk, &[("title", "Absturz"), ("body", "*Neu* starten.")]).await.expect(303);
    assert_eq!(answer.location(), format!("{PAGE}?language=de&saved=1"));
    assert!(desk.get(app, PAGE).await.text().contains("1 of 49 languages"));
    let (_, page) = Browser::default().open(app, "/one/hc/de/1/faq/1/").await;
    assert!(page.text().contains("Absturz") && page.text().contains("<em>Neu</em>"));
    translate(app, &mut desk, &[("do", "remove")]).await.expect(303);
    assert_eq!(kept(app, 1).await.content.texts.len(), 1);
}

async fn a_translation_is_out_of_date_until_somebody_says_otherwise(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    translate(app, &mut desk, &[("title", "Absturz")]).await.expect(303);
    let written_at_ms = kept(app, 1).await.content.texts[&german()].updated_at_ms;
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[("body", "Other words.")]).await.expect(303);
    let page = desk.get(app, PAGE).await;
    assert!(page.text().contains("Still correct") && page.text().contains("has changed since this was translated"));
    app.pass_ms(1_000);
    translate(app, &mut desk, &[("title", "Absturz"), ("do", "check")]).await.expect(303);
    let content = kept(app, 1).await.content;
    assert!(!content.is_out_of_date(german(), Language::default()));
    assert_eq!(content.texts[&german()].updated_at_ms, written_at_ms);
    assert!(!desk.get(app, PAGE).await.text().contains("Still correct"));
}

async fn a_small_change_leaves_translations_up_to_date(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    assert!(!desk.get(app, &format!("{FAQS}/1")).await.text().contains("A small change"));
    translate(app, &mut desk, &[("title", "Absturz")]).await.expect(303);
    assert!(desk.get(app, &format!("{FAQS}/1")).await.text().contains("A small change"));
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[("title", "Crash on the consoles"), ("small", "1")]).await.expect(303);
    assert!(!kept(app, 1).await.content.is_out_of_date(german(), Language::default()));
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[("title", "Another title")]).await.expect(303);
    app.pass_ms(1_000);
    // It was out of date already, and stays so.
    save(app, &mut desk, 1, &[("title", "Another titel"), ("small", "1")]).await.expect(303);
    assert!(kept(app, 1).await.content.is_out_of_date(german(), Language::default()));
}

async fn a_translation_that_is_saved_as_it_is_is_no_revision(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    translate(app, &mut desk, &[("title", "Absturz")]).await.expect(303);
    let before = kept(app, 1).await;
    app.pass_ms(1_000);
    for what in ["save", "check"] {
        translate(app, &mut desk, &[("title", "Absturz"), ("do", what)]).await.expect(303);
        assert_eq!(kept(app, 1).await, before, "{what}");
    }
}

async fn the_last_text_of_a_faq_stays(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let mut faq = kept(app, 5).await;
    let text = faq.content.texts.remove(&Language::default()).unwrap();
    faq.content.texts.insert(german(), text);
    let seen = Some((faq.faq_id, faq.revision));
    let of = (DomainId(1), AppId(1));
    app.store().keep_faq(of, seen, faq.content.clone(), Author::Import, app.now_ms()).await.unwrap();
    let fields = [("language", "de"), ("revision", "2"), ("do", "remove"), ("title", "Getippt")];
    let page = desk.post(app, &format!("{FAQS}/5/translations"), &fields).await.expect(422);
    assert!(page.text().contains("value=\"Getippt\"") && page.text().contains("archive"));
    assert_eq!(kept(app, 5).await.content, faq.content);
}

async fn fields_have_the_direction_of_their_language(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = desk.get(app, &format!("{PAGE}?language=ar")).await.expect(200);
    assert_eq!(page.text().matches("lang=\"ar\" dir=\"rtl\"").count(), 3);
    assert!(page.text().contains("lang=\"en\" dir=\"ltr\""));
}

async fn a_fault_and_a_faster_author_keep_what_was_typed(app: &TestApp) {
    let (mut desk, mut admin) = (Desk::sign_in(app, AUTHOR).await, Desk::sign_in(app, ADMIN).await);
    let page = translate(app, &mut desk, &[("title", ""), ("body", "Meine Worte")]).await.expect(422);
    assert!(page.text().contains("Meine Worte") && page.text().contains("id=\"title-fault\""));
    save(app, &mut admin, 1, &[("title", "Ada was faster")]).await.expect(303);
    let mine = [("title", "Meins"), ("revision", "1")];
    let page = translate(app, &mut desk, &mine).await.expect(409);
    assert!(page.text().contains("Ada saved another version") && page.text().contains("value=\"Meins\""));
    assert_eq!(kept(app, 1).await.content.texts.len(), 1);
    translate(app, &mut desk, &[("title", "Meins"), ("revision", "2")]).await.expect(303);
    let content = kept(app, 1).await.content;
    assert_eq!(content.texts[&german()].title, "Meins");
    assert_eq!(content.texts[&Language::default()].title, "Ada was faster");
}

async fn the_default_language_is_no_translation(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    for wrong in ["en", "xx", ""] {
        translate(app, &mut desk, &[("language", wrong), ("title", "X")]).await.expect(404);
        desk.get(app, &format!("{PAGE}?language={wrong}")).await.expect(200);
    }
    assert_eq!(kept(app, 1).await.revision, 1);
}
