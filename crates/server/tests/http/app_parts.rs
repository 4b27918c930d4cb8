//! An app's sections, banner and look, as authors and admins change them and players see them.

use crate::harness::world::{ADMIN, AGENT, AUTHOR, CRASHES, OTHER_ADMIN, PURCHASES, add_section};
use crate::harness::{Answer, Browser, Call, Desk, TestApp, on_both_engines};
use axum::http::Method;
use domain::help::Texts;
use domain::ids::{AppId, DomainId};
use domain::language::Language;
use store::limits::SECTIONS_PER_APP_MAX;
use store::look::{Banner, Look};

on_both_engines![
    only_authors_and_admins_change_sections_and_banner,
    only_admins_change_the_look,
    a_form_without_its_session_s_token_changes_nothing,
    another_domain_s_app_is_not_there,
    sections_are_put_in_order_by_steps_and_by_neighbours,
    a_section_is_made_changed_and_removed,
    a_section_with_faqs_stays,
    a_section_may_have_every_language_at_its_longest,
    what_is_wrong_with_a_section_is_said_at_its_field_and_nothing_typed_is_lost,
    a_language_is_added_and_taken_away_without_saving,
    an_author_whom_another_overtook_is_told_and_keeps_what_they_typed,
    a_banner_shows_at_once_and_is_taken_off_again,
    a_banner_that_is_shown_says_something_in_the_default_language,
    an_overtaken_banner_is_not_overwritten,
    a_colour_s_hue_is_kept_and_its_lightness_adjusted,
    an_app_has_a_bounded_number_of_sections,
    an_overtaken_look_is_not_overwritten,
    what_is_wrong_with_the_look_is_said_at_its_field,
    a_default_language_needs_what_is_published,
    a_logo_is_uploaded_shown_and_removed,
    a_file_that_is_no_logo_is_refused_at_its_field,
];

const SECTIONS: &str = "/admin/apps/1/sections";
const BANNER: &str = "/admin/apps/1/banner";
const LOOK: &str = "/admin/apps/1/look";
const FRONT: &str = "/one/hc/en/1-plain-game-one/";
/// `(method, address)` of what authors may do.
const AUTHORS: [(Method, &str); 9] = [
    (Method::GET, SECTIONS),
    (Method::POST, "/admin/apps/1/sections/order"),
    (Method::GET, "/admin/apps/1/sections/new"),
    (Method::POST, "/admin/apps/1/sections/new"),
    (Method::GET, "/admin/apps/1/sections/1"),
    (Method::POST, "/admin/apps/1/sections/1"),
    (Method::POST, "/admin/apps/1/sections/1/removal"),
    (Method::GET, BANNER),
    (Method::POST, BANNER),
];
/// What admins alone may do.
const ADMINS: [(Method, &str); 4] = [
    (Method::GET, LOOK),
    (Method::POST, LOOK),
    (Method::POST, "/admin/apps/1/look/logo"),
    (Method::POST, "/admin/apps/1/look/logo/removal"),
];
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnot much of a picture";

fn language(code: &str) -> Language {
    Language::parse(code).unwrap()
}

/// The stamp of a page's form.
fn stamp_of(page: &Answer) -> String {
    let after = page.text().split_once("name=\"stamp\" value=\"").unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

/// Posts the form of the look as its page has it now.
async fn post_look(app: &TestApp, desk: &mut Desk, path: &str, fields: &[(&str, &str)]) -> Answer {
    let stamp = stamp_of(&desk.get(app, path).await.expect(200));
    desk.post(app, path, &[fields, &[("stamp", stamp.as_str())]].concat()).await
}

async fn one(app: &TestApp) -> DomainId {
    app.store().domain("one".to_owned()).await.unwrap().unwrap()
}

async fn section_ids(app: &TestApp) -> Vec<i64> {
    let sections = app.store().sections_to_edit(one(app).await, AppId(1)).await.unwrap();
    sections.iter().map(|(section, _)| section.section_id.0).collect()
}

/// All that these pages can change.
async fn everything(app: &TestApp) -> String {
    let domain_id = one(app).await;
    let sections = app.store().sections_to_edit(domain_id, AppId(1)).await.unwrap();
    let banner = app.store().banner(domain_id, AppId(1)).await.unwrap();
    let whole = app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap();
    format!("{sections:?} {banner:?} {whole:?}")
}

async fn front(app: &TestApp) -> String {
    let (_, page) = Browser::default().open(app, FRONT).await;
    page.expect(200).text().to_owned()
}

async fn upload(app: &TestApp, desk: &mut Desk, file: &[u8]) -> Answer {
    let csrf = desk.csrf.clone();
    let fields: [(&str, &[u8]); 2] = [("csrf", csrf.as_bytes()), ("logo", file)];
    desk.browser.send(app, Method::POST, "/admin/apps/1/look/logo", |call| call.multipart(&fields)).await
}

async fn only_authors_and_admins_change_sections_and_banner(app: &TestApp) {
    let before = everything(app).await;
    let mut agent = Desk::sign_in(app, AGENT).await;
    for (method, path) in AUTHORS.into_iter().chain(ADMINS) {
        let csrf = agent.csrf.clone();
        let fields = [("csrf", csrf.as_str()), ("item", "1"), ("step", "down")];
        agent.browser.send(app, method.clone(), path, |call| call.form(&fields)).await.expect(404);
        app.send(Call::new(method.clone(), path).form(&fields)).await.expect(401);
    }
    assert_eq!(everything(app).await, before);
    let led = app.send(Call::get(SECTIONS).header("accept", "text/html")).await.expect(303);
    assert_eq!(led.location(), "/inbox/sign-in");
    for email in [AUTHOR, ADMIN] {
        let mut desk = Desk::sign_in(app, email).await;
        for path in [SECTIONS, "/admin/apps/1/sections/new", "/admin/apps/1/sections/1", BANNER] {
            desk.get(app, path).await.expect(200);
        }
    }
}

async fn only_admins_change_the_look(app: &TestApp) {
    let before = everything(app).await;
    let mut author = Desk::sign_in(app, AUTHOR).await;
    for (method, path) in ADMINS {
        let csrf = author.csrf.clone();
        let fields: [(&str, &[u8]); 2] = [("csrf", csrf.as_bytes()), ("logo", PNG)];
        author.browser.send(app, method, path, |call| call.multipart(&fields)).await.expect(404);
    }
    assert!(!author.get(app, SECTIONS).await.text().contains(LOOK));
    assert_eq!(everything(app).await, before);
    let mut admin = Desk::sign_in(app, ADMIN).await;
    assert!(admin.get(app, LOOK).await.expect(200).text().contains("Plain Game one"));
}

async fn a_form_without_its_session_s_token_changes_nothing(app: &TestApp) {
    let before = everything(app).await;
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let other = Desk::sign_in(app, ADMIN).await;
    for wrong in ["", other.csrf.as_str(), "x"] {
        for (_, path) in AUTHORS.into_iter().chain(ADMINS).filter(|(method, _)| *method == Method::POST) {
            if path.ends_with("/logo") {
                let fields: [(&str, &[u8]); 2] = [("csrf", wrong.as_bytes()), ("logo", PNG)];
                desk.browser.send(app, Method::POST, path, |call| call.multipart(&fields)).await.expect(403);
                continue;
            }
            let fields = [("csrf", wrong), ("item", "1"), ("step", "down"), ("title.en", "Forged"), ("name", "Forged")];
            desk.browser.post(app, path, &fields).await.expect(403);
        }
    }
    assert_eq!(everything(app).await, before);
}

async fn another_domain_s_app_is_not_there(app: &TestApp) {
    let domain_id = one(app).await;
    let mut stranger = Desk::sign_in(app, OTHER_ADMIN).await;
    // Both domains have an app 1 with a section 1: the stranger's own is changed.
    let before = everything(app).await;
    let page = stranger.get(app, "/admin/apps/1/sections/1").await.expect(200);
    let stamp = stamp_of(&page);
    let fields = [("stamp", stamp.as_str()), ("title.en", "Of two"), ("icon", "")];
    stranger.post(app, "/admin/apps/1/sections/1", &fields).await.expect(303);
    let fields = [("name", "Two"), ("colour", "#ff0000"), ("language", "en")];
    post_look(app, &mut stranger, LOOK, &fields).await.expect(303);
    assert_eq!(everything(app).await, before);
    app.store().keep_banner(domain_id, AppId(1), Banner::default(), Banner::default(), app.by()).await.unwrap();
    for path in ["/admin/apps/9/sections", "/admin/apps/x/banner", "/admin/apps/0/look", "/admin/apps/1/sections/99"] {
        stranger.get(app, path).await.expect(404);
    }
    // A section of another app of the same domain is not this app's.
    stranger.get(app, "/admin/apps/2/sections/1").await.expect(404);
}

async fn sections_are_put_in_order_by_steps_and_by_neighbours(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let order = "/admin/apps/1/sections/order";
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES]);
    let moved = desk.post(app, order, &[("item", "1"), ("step", "down")]).await.expect(303);
    assert_eq!(moved.location(), "/admin/apps/1/sections#item-1");
    assert_eq!(section_ids(app).await, [PURCHASES, CRASHES]);
    let page = desk.get(app, SECTIONS).await.expect(200);
    assert!(page.text().find("Purchases") < page.text().find("Crashes"));
    let csrf = desk.csrf.clone();
    let fields = [("csrf", csrf.as_str()), ("item", "1"), ("list", ""), ("after", ""), ("before", "2")];
    desk.browser.send(app, Method::POST, order, |call| call.form(&fields).by_script()).await.expect(204);
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES]);
    for item in ["99", "", "x", "3"] {
        desk.post(app, order, &[("item", item), ("step", "up")]).await.expect(404);
    }
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES]);
}

async fn a_section_is_made_changed_and_removed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let new = "/admin/apps/1/sections/new";
    let fields =
        [("title.en", "Rockets"), ("description.en", "Up and away"), ("title.de", "Raketen"), ("icon", "rocket")];
    let made = desk.post(app, new, &fields).await.expect(303);
    let id: i64 = made.location().rsplit('-').next().unwrap().parse().unwrap();
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES, id]);
    let path = format!("{SECTIONS}/{id}");
    let page = desk.get(app, &path).await.expect(200);
    for typed in ["Rockets", "Up and away", "Raketen"] {
        assert!(page.text().contains(&format!("value=\"{typed}\"")), "{typed}");
    }
    let stamp = stamp_of(&page);
    // A translation that is emptied is taken away.
    let fields = [("stamp", stamp.as_str()), ("title.en", "Ships"), ("title.de", " "), ("icon", "flag")];
    desk.post(app, &path, &fields).await.expect(303);
    let list = desk.get(app, SECTIONS).await.expect(200);
    assert!(list.text().contains("Ships") && list.text().contains("1 language"));
    list.says_nothing_of(&["Rockets", "Raketen"]);
    desk.post(app, &format!("{path}/removal"), &[]).await.expect(303);
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES]);
    desk.get(app, &path).await.expect(404);
    desk.post(app, &path, &[("title.en", "Again")]).await.expect(404);
}

async fn a_section_with_faqs_stays(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = desk.get(app, "/admin/apps/1/sections/1").await.expect(200);
    page.says_nothing_of(&["sections/1/removal"]);
    let refused = desk.post(app, "/admin/apps/1/sections/1/removal", &[]).await.expect(409);
    assert!(refused.text().contains("This section has FAQs"));
    assert!(refused.text().contains("action=\"/admin/apps/1/sections/1\""));
    assert_eq!(section_ids(app).await, [CRASHES, PURCHASES]);
}

async fn a_section_may_have_every_language_at_its_longest(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let (title, description) = ("界".repeat(200), "界".repeat(300));
    let names = Language::ALL
        .map(|language| (format!("title.{}", language.code()), format!("description.{}", language.code())));
    let fields = names.iter().flat_map(|(of_title, of_description)| {
        [(of_title.as_str(), title.as_str()), (of_description.as_str(), description.as_str())]
    });
    let fields: Vec<_> = fields.collect();
    desk.post(app, "/admin/apps/1/sections/new", &fields).await.expect(303);
    assert!(desk.get(app, SECTIONS).await.expect(200).text().contains("50 languages"));
}

async fn what_is_wrong_with_a_section_is_said_at_its_field_and_nothing_typed_is_lost(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = everything(app).await;
    let long = "x".repeat(301);
    let cases: [(&[(&str, &str)], &str); 5] = [
        (&[("title.en", ""), ("description.en", "kept <b>")], "fault-title.en"),
        (&[("title.en", "kept <b>"), ("title.de", &long)], "fault-title.de"),
        (&[("title.en", "kept <b>"), ("description.en", &long)], "fault-description.en"),
        (&[("title.en", "kept <b>"), ("title.ar", ""), ("description.ar", "x")], "fault-title.ar"),
        (&[("title.de", "kept <b>")], "fault-title.en"),
    ];
    for (fields, at) in cases {
        let answer = desk.post(app, "/admin/apps/1/sections/new", fields).await.expect(422);
        assert!(answer.text().contains(&format!("id=\"{at}\"")), "{at}");
        assert_eq!(answer.text().matches("class=\"fault\"").count(), 1, "{at}");
        assert!(answer.text().contains("kept &#60;b&#62;"), "{at}");
        answer.says_nothing_of(&["kept <b>"]);
    }
    desk.post(app, "/admin/apps/1/sections/new", &[("title.en", "x"), ("icon", "skull")]).await.expect(422);
    assert_eq!(everything(app).await, before);
}

async fn a_language_is_added_and_taken_away_without_saving(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = everything(app).await;
    let fields = [("title.en", "Half an id"), ("other", "ar"), ("add", "1")];
    let more = desk.post(app, "/admin/apps/1/sections/new", &fields).await.expect(200);
    assert!(more.text().contains("name=\"title.ar\"") && more.text().contains("dir=\"rtl\""));
    assert!(more.text().contains("Half an id"));
    assert!(!more.text().contains("<option value=\"ar\""), "it is not offered again");
    let fields = [("title.en", "Half an id"), ("title.ar", "x"), ("remove", "ar")];
    let less = desk.post(app, "/admin/apps/1/sections/new", &fields).await.expect(200);
    assert!(!less.text().contains("name=\"title.ar\"") && less.text().contains("<option value=\"ar\""));
    assert_eq!(everything(app).await, before);
}

async fn an_author_whom_another_overtook_is_told_and_keeps_what_they_typed(app: &TestApp) {
    let (mut slow, mut quick) = (Desk::sign_in(app, AUTHOR).await, Desk::sign_in(app, ADMIN).await);
    let path = "/admin/apps/1/sections/1";
    let stamp = stamp_of(&slow.get(app, path).await.expect(200));
    let theirs = [("stamp", stamp.as_str()), ("title.en", "Crashes"), ("title.de", "Abstürze"), ("icon", "")];
    quick.post(app, path, &theirs).await.expect(303);
    let after = everything(app).await;
    let mine = [("title.en", "Crashes!"), ("title.fr", "Plantages"), ("icon", "")];
    let told = slow.post(app, path, &[&[("stamp", stamp.as_str())], &mine[..]].concat()).await.expect(409);
    assert!(told.text().contains("Somebody else changed this section"));
    assert!(told.text().contains("Crashes!") && told.text().contains("Plantages"));
    assert_eq!(everything(app).await, after, "theirs is kept");
    slow.post(app, path, &[("title.en", "No stamp")]).await.expect(409);
    let stamp = stamp_of(&told);
    slow.post(app, path, &[&[("stamp", stamp.as_str())], &mine[..]].concat()).await.expect(303);
    assert!(slow.get(app, SECTIONS).await.text().contains("Crashes!"));
}

async fn a_banner_shows_at_once_and_is_taken_off_again(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let said = "Servers are <down>";
    let mut stamp = stamp_of(&desk.get(app, BANNER).await.expect(200));
    assert!(!front(app).await.contains("class=\"banner\""));
    for (shown, seen) in [("1", true), ("", false), ("1", true)] {
        let fields = [("stamp", stamp.as_str()), ("shown", shown), ("body.en", said), ("body.de", "Server sind weg")];
        let saved = desk.post(app, BANNER, &fields).await.expect(303);
        assert_eq!(saved.location(), "/admin/apps/1/banner?saved");
        assert_eq!(front(app).await.contains("Servers are &#60;down&#62;"), seen);
        let page = desk.get(app, saved.location()).await.expect(200);
        assert_eq!(page.text().contains("shows it now"), seen);
        assert!(page.text().contains("Server sind weg"));
        stamp = stamp_of(&page);
    }
    let (_, german) = Browser::default().open(app, "/one/hc/de/1-plain-game-one/").await;
    assert!(german.text().contains("Server sind weg"));
}

async fn a_banner_that_is_shown_says_something_in_the_default_language(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let stamp = stamp_of(&desk.get(app, BANNER).await.expect(200));
    let long = "x".repeat(501);
    for fields in [&[("shown", "1"), ("body.de", "nur deutsch")][..], &[("shown", "1"), ("body.en", &long)]] {
        let fields = [&[("stamp", stamp.as_str())], fields].concat();
        let answer = desk.post(app, BANNER, &fields).await.expect(422);
        assert!(answer.text().contains("id=\"fault-body.en\""));
        assert!(answer.text().contains(fields.last().unwrap().1));
        assert!(answer.text().contains("value=\"1\" checked"));
    }
    assert_eq!(app.store().banner(one(app).await, AppId(1)).await.unwrap(), Banner::default());
    // One that is being prepared may lack it.
    desk.post(app, BANNER, &[("stamp", &stamp), ("body.de", "nur deutsch")]).await.expect(303);
}

async fn an_overtaken_banner_is_not_overwritten(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let stamp = stamp_of(&desk.get(app, BANNER).await.expect(200));
    let theirs = Banner { shown: true, texts: Texts::from([(Language::default(), "Theirs".to_owned())]) };
    app.store().keep_banner(one(app).await, AppId(1), Banner::default(), theirs.clone(), app.by()).await.unwrap();
    let told = desk.post(app, BANNER, &[("stamp", &stamp), ("body.en", "Mine")]).await.expect(409);
    assert!(told.text().contains("Somebody else changed the banner") && told.text().contains("Mine"));
    assert_eq!(app.store().banner(one(app).await, AppId(1)).await.unwrap(), theirs);
    desk.post(app, BANNER, &[("stamp", &stamp_of(&told)), ("body.en", "Mine")]).await.expect(303);
}

async fn a_colour_s_hue_is_kept_and_its_lightness_adjusted(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let kept = async || app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap();
    let page = desk.get(app, LOOK).await.expect(200);
    let colour = page.text().split_once("type=\"color\" name=\"colour\" value=\"").unwrap().1[..7].to_owned();
    let fields = [("name", "Renamed"), ("colour", colour.as_str()), ("language", "en")];
    post_look(app, &mut desk, LOOK, &fields).await.expect(303);
    assert_eq!((kept().await.hue, kept().await.name.as_str()), (230, "Renamed"), "an untouched colour changes nothing");
    for (colour, hue, is_told) in [("#ffcc00", 90, true), ("#0000ff", 264, false)] {
        let fields = [("name", "Renamed"), ("colour", colour), ("language", "en")];
        let saved = post_look(app, &mut desk, LOOK, &fields).await.expect(303);
        assert_eq!(kept().await.hue, hue, "{colour}");
        let page = desk.get(app, saved.location()).await.expect(200);
        assert_eq!(page.text().contains("its lightness is adjusted"), is_told, "{colour}");
        assert!(page.text().contains("Saved."));
    }
    let odd = desk.get(app, "/admin/apps/1/look?saved&colour=%3Cscript%3E").await.expect(200);
    odd.says_nothing_of(&["<script>", "lightness is adjusted"]);
    assert!(front(app).await.contains(":root{--hue:264}"));
}

async fn an_app_has_a_bounded_number_of_sections(app: &TestApp) {
    let domain_id = one(app).await;
    for number in i64::try_from(section_ids(app).await.len()).unwrap()..SECTIONS_PER_APP_MAX {
        add_section(app.store(), domain_id, AppId(1), &format!("Section {number}")).await;
    }
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let fields = [("title.en", "One too many"), ("icon", "rocket")];
    let told = desk.post(app, "/admin/apps/1/sections/new", &fields).await.expect(409);
    assert!(told.text().contains("may have 200 sections") && told.text().contains("value=\"One too many\""));
    assert_eq!(i64::try_from(section_ids(app).await.len()).unwrap(), SECTIONS_PER_APP_MAX);
}

async fn an_overtaken_look_is_not_overwritten(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let kept = async || app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap();
    let stamp = stamp_of(&desk.get(app, LOOK).await.expect(200));
    let theirs = [("name", "Theirs"), ("colour", "#0000ff"), ("language", "en")];
    post_look(app, &mut desk, LOOK, &theirs).await.expect(303);
    let mine = [("name", "Mine"), ("colour", "#ff0000"), ("language", "en")];
    let told = desk.post(app, LOOK, &[&mine[..], &[("stamp", &stamp)]].concat()).await.expect(409);
    assert!(told.text().contains("Somebody else changed the look") && told.text().contains("value=\"Mine\""));
    assert_eq!(kept().await.name, "Theirs");
    desk.post(app, LOOK, &[&mine[..], &[("stamp", &stamp_of(&told))]].concat()).await.expect(303);
    assert_eq!(kept().await.name, "Mine");
}

async fn what_is_wrong_with_the_look_is_said_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let before = everything(app).await;
    let long = "x".repeat(81);
    for (name, colour, language, at) in [
        (" ", "#ff0000", "en", "name"),
        (long.as_str(), "#ff0000", "en", "name"),
        ("Typed", "#808080", "en", "colour"),
        ("Typed", "red", "en", "colour"),
        ("Typed", "#ff0000", "xx", "language"),
    ] {
        let fields = [("name", name), ("colour", colour), ("language", language)];
        let answer = desk.post(app, LOOK, &fields).await.expect(422);
        assert!(answer.text().contains(&format!("id=\"fault-{at}\"")), "{at}");
        assert!(answer.text().contains(&format!("value=\"{name}\"")) && answer.text().contains(colour));
    }
    assert_eq!(everything(app).await, before);
}

async fn a_default_language_needs_what_is_published(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let fields = [("name", "Typed"), ("colour", "#ff0000"), ("language", "de")];
    let answer = post_look(app, &mut desk, LOOK, &fields).await.expect(422);
    assert!(answer.text().contains("id=\"fault-language\"") && answer.text().contains("have no text in de yet"));
    assert!(answer.text().contains("value=\"de\" lang=\"de\" selected"));
    // An app without anything published may change at once.
    post_look(app, &mut desk, "/admin/apps/4/look", &fields).await.expect(303);
    let expected = Look { name: "Typed".to_owned(), hue: 29, default_language: language("de") };
    let kept = app.store().app("one".to_owned(), AppId(4)).await.unwrap().unwrap();
    assert_eq!(Look { name: kept.name.clone(), hue: kept.hue, default_language: kept.default_language }, expected);
}

async fn a_logo_is_uploaded_shown_and_removed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    upload(app, &mut desk, PNG).await.expect(303);
    let page = desk.get(app, LOOK).await.expect(200);
    let address = page.text().split_once("class=\"logo-now\" src=\"").unwrap().1.split('"').next().unwrap().to_owned();
    assert!(address.starts_with("/one/logo/1/") && address.len() == "/one/logo/1/".len() + 16, "{address}");
    assert!(front(app).await.contains(&address));
    let logo = app.send(Call::get(&address)).await.expect(200);
    assert_eq!((logo.header("content-type"), &logo.body[..]), ("image/png", PNG));
    upload(app, &mut desk, b"\xff\xd8\xff\xe0another").await.expect(303);
    app.send(Call::get(&address)).await.expect(404);
    desk.post(app, "/admin/apps/1/look/logo/removal", &[]).await.expect(303);
    assert!(!front(app).await.contains("/one/logo/"));
    assert_eq!(app.rows("app_logo").await, 0);
}

async fn a_file_that_is_no_logo_is_refused_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let mut large = PNG.to_vec();
    large.resize(128 * 1024 + 1, 0);
    let cases: [(&[u8], &str); 4] =
        [(b"", "Choose a file"), (b"<svg/>", "no PNG"), (b"GIF89a", "no PNG"), (&large, "128 KiB")];
    for (file, said) in cases {
        let answer = upload(app, &mut desk, file).await.expect(422);
        assert!(answer.text().contains("id=\"fault-logo\"") && answer.text().contains(said), "{said}");
        assert!(answer.text().contains("action=\"/admin/apps/1/look\""), "the other form goes where it went before");
    }
    large.truncate(128 * 1024);
    upload(app, &mut desk, &large).await.expect(303);
    assert_eq!(app.rows("app_logo").await, 1);
    desk.post(app, "/admin/apps/1/look/logo", &[("logo", "x")]).await.expect(400);
    // More than is ever read through.
    upload(app, &mut desk, &vec![0; 17 * 1024 * 1024]).await.expect(413);
}
