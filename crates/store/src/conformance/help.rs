//! Help content: players are given what is published, in its order, and nothing of another app.

use super::database::Database;
use super::studio::{NOW_MS, Studio, new_app};
use crate::setup::NewFaq;
use domain::ids::{FaqId, SectionId};

on_both_engines!(
    content_is_read_in_the_order_in_which_it_was_placed,
    an_unpublished_faq_is_not_there,
    content_of_another_app_is_not_there,
);

pub(super) fn new_faq(section_id: SectionId, published: bool) -> NewFaq {
    NewFaq {
        section_id,
        title: "Lost ship".to_owned(),
        body: "Look **behind** you".to_owned(),
        tags: vec!["ps5".to_owned(), "crash".to_owned()],
        published,
        updated_at_ms: NOW_MS,
    }
}

async fn add_section(studio: &Studio, title: &str) -> SectionId {
    studio.store.add_section(studio.domain_id, studio.app_id, title.to_owned(), "About it".to_owned()).await.unwrap()
}

async fn add_faq(studio: &Studio, faq: NewFaq) -> FaqId {
    studio.store.add_faq(studio.domain_id, studio.app_id, faq).await.unwrap()
}

async fn content_is_read_in_the_order_in_which_it_was_placed(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (first, second) = (add_section(&studio, "Play").await, add_section(&studio, "Account").await);
    let later = add_faq(&studio, new_faq(second, true)).await;
    let untagged = NewFaq { tags: Vec::new(), ..new_faq(first, true) };
    let earlier = [add_faq(&studio, untagged).await, add_faq(&studio, new_faq(first, true)).await];

    let content = studio.store.help_content(studio.domain_id, studio.app_id).await.unwrap();
    let sections: Vec<_> =
        content.sections.iter().map(|section| (section.section_id, section.title.as_str())).collect();
    assert_eq!(sections, [(first, "Play"), (second, "Account")]);
    let faqs: Vec<_> = content.faqs.iter().map(|faq| (faq.faq_id, faq.section_id)).collect();
    assert_eq!(faqs, [(earlier[0], first), (earlier[1], first), (later, second)]);
    let tags: Vec<_> = content.faqs.iter().map(|faq| faq.tags.len()).collect();
    assert_eq!(tags, [0, 2, 2]);
    assert_eq!(content.faqs[1].tags, ["crash", "ps5"]);
    let read = &content.faqs[2];
    assert_eq!((read.title.as_str(), read.updated_at_ms), ("Lost ship", NOW_MS));
    let bodies = studio.store.faq_bodies(studio.domain_id, studio.app_id).await.unwrap();
    let expected = [earlier[0], earlier[1], later].map(|faq_id| (faq_id.0, "Look **behind** you".to_owned()));
    assert_eq!(bodies, expected);
}

async fn an_unpublished_faq_is_not_there(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let section_id = add_section(&studio, "Play").await;
    let hidden = add_faq(&studio, new_faq(section_id, false)).await;
    let published = add_faq(&studio, new_faq(section_id, true)).await;
    let content = store.help_content(*domain_id, *app_id).await.unwrap();
    assert_eq!(content.faqs.iter().map(|faq| faq.faq_id).collect::<Vec<_>>(), [published]);
    assert_eq!(store.faq_title(*domain_id, *app_id, hidden).await.unwrap(), None);
    assert_eq!(store.faq_body(*domain_id, *app_id, hidden).await.unwrap(), None);
    assert_eq!(store.faq_bodies(*domain_id, *app_id).await.unwrap().len(), 1);
    let title = ("Lost ship".to_owned(), vec!["crash".to_owned(), "ps5".to_owned()]);
    assert_eq!(store.faq_title(*domain_id, *app_id, published).await.unwrap(), Some(title));
    let body = store.faq_body(*domain_id, *app_id, published).await.unwrap();
    assert_eq!(body.as_deref(), Some("Look **behind** you"));
}

async fn content_of_another_app_is_not_there(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let section_id = add_section(&studio, "Play").await;
    let faq_id = add_faq(&studio, new_faq(section_id, true)).await;
    assert_eq!(store.section_title(*domain_id, *app_id, section_id).await.unwrap().as_deref(), Some("Play"));
    assert_eq!(store.section_title(*domain_id, other_app, section_id).await.unwrap(), None);
    assert_eq!(store.faq_title(*domain_id, other_app, faq_id).await.unwrap(), None);
    assert_eq!(store.faq_body(*domain_id, other_app, faq_id).await.unwrap(), None);
    assert_eq!(store.faq_bodies(*domain_id, other_app).await.unwrap(), []);
    let content = store.help_content(*domain_id, other_app).await.unwrap();
    assert!(content.sections.is_empty() && content.faqs.is_empty());
}
