//! History: who changed what, and the way back.

use super::{FAQS, kept, save};
use crate::harness::world::{ADMIN, AUTHOR};
use crate::harness::{Desk, TestApp, on_both_engines};
use domain::help::FaqState;
use domain::language::Language;

on_both_engines![
    every_change_is_listed_with_who_made_it,
    going_back_makes_a_new_revision,
    going_back_overwrites_nobody,
    what_is_no_revision_is_404,
];

const PAGE: &str = "/admin/apps/1/faqs/1/history";

async fn every_change_is_listed_with_who_made_it(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = desk.get(app, PAGE).await.expect(200);
    assert!(page.text().contains("Import") && page.text().contains("has not been changed since"));
    save(app, &mut desk, 1, &[("body", "First line\nnew <b>line</b>"), ("tag", "pc")]).await.expect(303);
    save(app, &mut desk, 1, &[("do", "archive")]).await.expect(303);
    let page = desk.get(app, PAGE).await.expect(200);
    for said in ["Noor", "tags, text in English", "archived", "made"] {
        assert!(page.text().contains(said), "{said}");
    }
    let compared = desk.get(app, &format!("{PAGE}?revision=1")).await.expect(200);
    let html = compared.text();
    assert!(html.contains("line-old") && html.contains("line-new") && html.contains("new &#60;b&#62;line"));
    assert!(html.contains("Archived") && html.contains("Published"));
}

async fn going_back_makes_a_new_revision(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let first = kept(app, 1).await;
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[("title", "Worse"), ("do", "unpublish")]).await.expect(303);
    desk.post(app, PAGE, &[("revision", "1"), ("seen", "2")]).await.expect(303);
    let mut back = kept(app, 1).await;
    // Players read something else than before, so it is of now.
    let text = back.content.texts.get_mut(&Language::default()).unwrap();
    let old = &first.content.texts[&Language::default()];
    assert_eq!((text.updated_at_ms, text.checked_at_ms), (app.now_ms(), app.now_ms()));
    assert!(app.now_ms() > old.updated_at_ms);
    text.clone_from(old);
    assert_eq!((back.revision, &back.content), (3, &first.content));
    // And back again.
    desk.post(app, PAGE, &[("revision", "2"), ("seen", "3")]).await.expect(303);
    let again = kept(app, 1).await.content;
    assert_eq!((again.texts[&Language::default()].title.as_str(), again.state), ("Worse", FaqState::Draft));
}

async fn going_back_overwrites_nobody(app: &TestApp) {
    let (mut desk, mut admin) = (Desk::sign_in(app, AUTHOR).await, Desk::sign_in(app, ADMIN).await);
    save(app, &mut desk, 1, &[("title", "Second")]).await.expect(303);
    save(app, &mut admin, 1, &[("title", "Third")]).await.expect(303);
    let page = desk.post(app, PAGE, &[("revision", "1"), ("seen", "2")]).await.expect(409);
    assert!(page.text().contains("Ada saved another version"));
    assert_eq!(kept(app, 1).await.content.texts[&Language::default()].title, "Third");
}

async fn what_is_no_revision_is_404(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    save(app, &mut desk, 1, &[("title", "Second")]).await.expect(303);
    for wrong in ["0", "9", "-1"] {
        desk.get(app, &format!("{PAGE}?revision={wrong}")).await.expect(404);
        desk.post(app, PAGE, &[("revision", wrong), ("seen", "2")]).await.expect(404);
    }
    desk.post(app, PAGE, &[("revision", "x"), ("seen", "2")]).await.expect(404);
    // Another FAQ's revisions are not this one's; a FAQ of another app is not there.
    desk.get(app, &format!("{FAQS}/2/history?revision=2")).await.expect(404);
    desk.get(app, "/admin/apps/2/faqs/1/history").await.expect(404);
}
