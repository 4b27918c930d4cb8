//! The list: what is found, in which order, and how that is changed.

use super::{FAQS, kept, save};
use crate::harness::world::{self, AUTHOR, CRASHES, PURCHASES, START_MS};
use crate::harness::{Desk, TestApp, on_both_engines};
use domain::help::FaqState;
use domain::ids::{AppId, DomainId, SectionId};

on_both_engines![
    filters_find_what_is_asked_for,
    an_app_without_content_says_the_next_step,
    a_step_moves_one_place_and_over_the_end_into_the_next_section,
    a_script_names_the_neighbours_of_the_new_place,
    what_another_moved_is_not_moved_back_by_a_save,
    what_is_not_the_apps_is_not_moved,
    a_page_has_a_bounded_number_of_rows,
    what_lacks_a_translation_is_counted_and_found,
];

const ORDER: &str = "/admin/apps/1/faqs/order";

async fn order_of(app: &TestApp) -> Vec<(i64, i64)> {
    let help = app.store().help_of_app(DomainId(1), AppId(1)).await.unwrap();
    help.faqs.iter().map(|faq| (faq.content.section_id.0, faq.faq_id.0)).collect()
}

async fn found(app: &TestApp, desk: &mut Desk, query: &str) -> Vec<i64> {
    let page = desk.get(app, &format!("{FAQS}?{query}")).await.expect(200);
    let items = page.text().split("data-item=\"").skip(1);
    items.map(|item| item.split('"').next().unwrap().parse().unwrap()).collect()
}

async fn filters_find_what_is_asked_for(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    for (query, expected) in [
        ("", &[1, 2, 3, 4, 5][..]),
        ("q=console", &[1, 2]),
        ("q=OTHER+crash", &[2]),
        ("q=4", &[4]),
        ("q=nothing+like+it", &[]),
        ("section=2", &[3, 4, 5]),
        ("state=draft", &[5]),
        ("tag=billing", &[3, 5]),
        ("tag=billing&state=published", &[3]),
        ("language=de", &[1, 2, 3, 4, 5]),
        ("language=de&lacking=out-of-date", &[]),
        // Only English is in use.
        ("lacking=missing", &[]),
        // What is no value filters nothing.
        ("section=x&state=x&language=x&lacking=x&page=x", &[1, 2, 3, 4, 5]),
    ] {
        assert_eq!(found(app, &mut desk, query).await, expected, "{query}");
    }
    let nothing = desk.get(app, &format!("{FAQS}?q=%3Cscript%3E")).await.expect(200);
    assert!(nothing.text().contains("No FAQ is like that") && !nothing.text().contains("<script>"));
}

async fn an_app_without_content_says_the_next_step(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let page = desk.get(app, "/admin/apps/4/faqs").await.expect(200);
    assert!(page.text().contains("Begin with a section") && page.text().contains("/admin/apps/4/sections"));
    assert!(desk.get(app, "/admin/apps/4/faqs/new").await.expect(200).text().contains("Begin with a section"));
    world::add_section(app.store(), DomainId(1), AppId(4), "First").await;
    assert!(desk.get(app, "/admin/apps/4/faqs").await.text().contains("Write the first FAQ"));
}

async fn a_step_moves_one_place_and_over_the_end_into_the_next_section(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let (c, p) = (CRASHES, PURCHASES);
    for (item, step, expected) in [
        ("2", "up", [(c, 2), (c, 1), (p, 3), (p, 4), (p, 5)]),
        ("2", "up", [(c, 2), (c, 1), (p, 3), (p, 4), (p, 5)]),
        ("1", "down", [(c, 2), (p, 1), (p, 3), (p, 4), (p, 5)]),
        ("1", "down", [(c, 2), (p, 3), (p, 1), (p, 4), (p, 5)]),
        ("3", "up", [(c, 2), (c, 3), (p, 1), (p, 4), (p, 5)]),
        ("5", "down", [(c, 2), (c, 3), (p, 1), (p, 4), (p, 5)]),
    ] {
        let answer = desk.post(app, ORDER, &[("item", item), ("step", step)]).await.expect(303);
        assert_eq!(answer.location(), format!("{FAQS}?page=1#item-{item}"));
        assert_eq!(order_of(app).await, expected, "{item} {step}");
    }
}

async fn a_script_names_the_neighbours_of_the_new_place(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let (c, p) = (CRASHES, PURCHASES);
    let csrf = desk.csrf.clone();
    for (item, list, after, before, expected) in [
        ("5", "1", "1", "2", [(c, 1), (c, 5), (c, 2), (p, 3), (p, 4)]),
        ("2", "2", "", "3", [(c, 1), (c, 5), (p, 2), (p, 3), (p, 4)]),
        ("2", "2", "4", "", [(c, 1), (c, 5), (p, 3), (p, 4), (p, 2)]),
        ("1", "2", "", "", [(c, 5), (p, 3), (p, 4), (p, 2), (p, 1)]),
    ] {
        let fields = [("csrf", csrf.as_str()), ("item", item), ("list", list), ("after", after), ("before", before)];
        let send = desk.browser.send(app, axum::http::Method::POST, ORDER, |call| call.form(&fields).by_script());
        send.await.expect(204);
        assert_eq!(order_of(app).await, expected, "{item}");
    }
    // Another section is a revision with an author; an order within one is none.
    assert_eq!((kept(app, 1).await.revision, kept(app, 5).await.revision), (2, 2));
    assert_eq!((kept(app, 3).await.revision, kept(app, 4).await.revision), (1, 1));
    let history = desk.get(app, &format!("{FAQS}/1/history")).await.expect(200);
    assert!(history.text().contains("Noor") && history.text().contains("moved to another section"));
}

async fn what_another_moved_is_not_moved_back_by_a_save(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    desk.post(app, ORDER, &[("item", "1"), ("list", "2"), ("before", "3")]).await.expect(303);
    let typed = [("title", "Typed meanwhile"), ("section", "1"), ("revision", "1")];
    save(app, &mut desk, 1, &typed).await.expect(409);
    assert_eq!(kept(app, 1).await.content.section_id, SectionId(PURCHASES));
}

async fn what_is_not_the_apps_is_not_moved(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let before = order_of(app).await;
    // Section 3 and FAQ 6 are the proof app's.
    for (item, list) in [("1", "3"), ("1", "99"), ("1", "x"), ("1", ""), ("6", "1"), ("x", "1"), ("", "1")] {
        desk.post(app, ORDER, &[("item", item), ("list", list)]).await.expect(404);
    }
    assert_eq!(order_of(app).await, before);
}

async fn a_page_has_a_bounded_number_of_rows(app: &TestApp) {
    for number in 0..100 {
        let content = world::new_faq(SectionId(PURCHASES), FaqState::Draft, &[], &format!("More {number}"), "");
        world::add_faq(app.store(), DomainId(1), AppId(1), content).await;
    }
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    assert_eq!(found(app, &mut desk, "").await.len(), 100);
    assert_eq!(found(app, &mut desk, "page=2").await.len(), 5);
    assert_eq!(found(app, &mut desk, "page=9").await.len(), 5);
    assert_eq!(found(app, &mut desk, "state=draft&page=2").await.len(), 1);
    let next = desk.get(app, &format!("{FAQS}?state=draft")).await;
    assert!(next.text().contains("?state=draft&#38;page=2") || next.text().contains("?state=draft&amp;page=2"));
}

async fn what_lacks_a_translation_is_counted_and_found(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    let fields = [("language", "de"), ("revision", "1"), ("title", "Absturz"), ("do", "save")];
    desk.post(app, &format!("{FAQS}/1/translations"), &fields).await.expect(303);
    assert_eq!(desk.get(app, FAQS).await.text().matches("1 missing").count(), 4);
    assert_eq!(found(app, &mut desk, "language=de&lacking=missing").await, [2, 3, 4, 5]);
    assert_eq!(found(app, &mut desk, "lacking=missing").await, [2, 3, 4, 5], "in any language");
    assert_eq!(found(app, &mut desk, "lacking=out-of-date").await, [] as [i64; 0]);
    app.pass_ms(1_000);
    save(app, &mut desk, 1, &[("title", "A crash")]).await.expect(303);
    assert_eq!(desk.get(app, FAQS).await.text().matches("1 out of date").count(), 1);
    assert_eq!(found(app, &mut desk, "language=de&lacking=out-of-date").await, [1]);
    assert_eq!(found(app, &mut desk, "lacking=out-of-date").await, [1]);
    assert_eq!(found(app, &mut desk, "lacking=either").await, [1, 2, 3, 4, 5]);
    // A language that no FAQ has says nothing of "any".
    assert_eq!(found(app, &mut desk, "language=fr&lacking=missing").await, [1, 2, 3, 4, 5]);
    assert!(app.now_ms() > START_MS);
}
