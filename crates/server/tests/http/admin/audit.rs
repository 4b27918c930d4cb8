//! The audit log as admins read it.

use crate::harness::world::{ADMIN, AUTHOR, OTHER_ADMIN};
use crate::harness::{Desk, TestApp, on_both_engines};
use domain::ids::{AppId, DomainId};

on_both_engines![
    a_change_is_told_with_who_when_and_what_it_was,
    the_log_is_narrowed_to_an_app_or_a_kind,
    older_lines_are_a_page_further,
    what_is_said_is_escaped_and_another_domain_s_is_not_there,
];

const AUDIT: &str = "/admin/audit";

async fn rename(app: &TestApp, desk: &mut Desk, name: &str) {
    let path = "/admin/apps/1/look";
    let page = desk.get(app, path).await.expect(200);
    let (stamp, colour) = (super::stamp_of(&page), "#0000ff");
    let fields = [("name", name), ("colour", colour), ("language", "en"), ("stamp", stamp.as_str())];
    desk.post(app, path, &fields).await.expect(303);
}

async fn a_change_is_told_with_who_when_and_what_it_was(app: &TestApp) {
    let mut author = Desk::sign_in(app, AUTHOR).await;
    super::save(app, &mut author, 1, &[("title", "Another title"), ("do", "publish")]).await.expect(303);
    let mut desk = Desk::sign_in(app, ADMIN).await;
    rename(app, &mut desk, "Renamed").await;
    app.pass_ms(3 * 60 * 1000);
    let page = desk.get(app, AUDIT).await.expect(200);
    let text = page.text();
    let first = text.split_once("<ol class=\"rows card audit\">").unwrap().1.split("</li>\n<li>").next().unwrap();
    assert!(first.contains("<bdi>You</bdi>") && first.contains("changed the look") && first.contains("3 min ago"));
    assert!(
        first.contains("<del dir=\"auto\">Plain Game one</del>") && first.contains("<ins dir=\"auto\">Renamed</ins>")
    );
    assert!(first.contains("<bdi>Renamed</bdi>"), "the app by its name");
    for said in ["<bdi>Noor</bdi>", "changed the FAQ", "Another title", "The command line", "added the app"] {
        assert!(text.contains(said), "{said}");
    }
}

async fn the_log_is_narrowed_to_an_app_or_a_kind(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    rename(app, &mut desk, "Renamed").await;
    let of_app = desk.get(app, "/admin/audit?about=app-1").await.expect(200);
    assert!(of_app.text().contains("changed the look") && of_app.text().contains("value=\"app-1\" selected"));
    of_app.says_nothing_of(&["made the API key", "Mara"]);
    let keys = desk.get(app, "/admin/audit?about=keys").await.expect(200);
    assert!(keys.text().contains("made the API key"));
    keys.says_nothing_of(&["changed the look"]);
    let tags = desk.get(app, "/admin/audit?about=tags").await.expect(200);
    assert!(tags.text().contains("No changes of this"));
    assert!(
        desk.get(app, "/admin/audit?about=nonsense&before=x").await.expect(200).text().contains("changed the look")
    );
}

async fn older_lines_are_a_page_further(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    for _ in 0..60 {
        app.store().order_sections(DomainId(1), AppId(1), Vec::new(), app.by()).await.unwrap();
    }
    let first = desk.get(app, "/admin/audit?about=app-1").await.expect(200);
    let older = first.text().split_once("href=\"/admin/audit?about=app-1&#38;before=").unwrap().1;
    let older = older.split('"').next().unwrap();
    let second = desk.get(app, &format!("/admin/audit?about=app-1&before={older}")).await.expect(200);
    assert!(second.text().contains("added the app") && !first.text().contains("added the app"));
    let end = desk.get(app, "/admin/audit?before=1").await.expect(200);
    assert!(end.text().contains("Nothing older"));
}

async fn what_is_said_is_escaped_and_another_domain_s_is_not_there(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    rename(app, &mut desk, "<script>alert(1)</script>").await;
    let page = desk.get(app, AUDIT).await.expect(200);
    page.says_nothing_of(&["<script>alert", "Plain Game two"]);
    assert!(page.text().contains("alert(1)"));
    let mut other = Desk::sign_in(app, OTHER_ADMIN).await;
    other.get(app, AUDIT).await.expect(200).says_nothing_of(&["alert(1)", "Game one"]);
    other.get(app, "/admin/audit?about=app-1").await.expect(200).says_nothing_of(&["alert(1)", "Game one"]);
}
