//! Tags and custom issue fields as admins make, order and archive them.

use super::database::Database;
use super::help::{add_faq, add_section, new_faq};
use super::studio::{Studio, by, uid};
use crate::StoreError;
use crate::audit::{About, Action};
use crate::authoring::Kept;
use crate::limits::TAGS_PER_DOMAIN_MAX;
use crate::vocabulary::{KeptField, KeptTag, Step};
use domain::help::FaqState;
use domain::issue_field::{FieldType, IssueField};
use domain::limits::FIELDS_PER_DOMAIN_MAX;

on_both_engines!(
    a_tag_is_made_once_and_counted_where_it_is_used,
    an_archived_tag_is_given_no_more_until_it_comes_back,
    a_domain_has_a_bounded_number_of_tags,
    fields_are_made_in_order_and_moved,
    a_field_s_label_and_options_change_and_no_more,
    an_archived_field_is_set_no_more_until_it_comes_back,
    a_domain_has_a_bounded_number_of_fields,
);

async fn make_tag(studio: &Studio, name: &str) -> Result<(), StoreError> {
    studio.store.make_tag(studio.domain_id, name.to_owned(), by()).await
}

fn number(key: &str) -> IssueField {
    IssueField::new(key, key, FieldType::Number, Vec::new()).unwrap()
}

async fn make_field(studio: &Studio, field: IssueField) -> Result<(), StoreError> {
    studio.store.make_field(studio.domain_id, field, by()).await
}

async fn keys(studio: &Studio) -> Vec<String> {
    let fields = studio.store.fields(studio.domain_id).await.unwrap();
    fields.into_iter().map(|KeptField { field, .. }| field.key).collect()
}

async fn actions(studio: &Studio, about: About) -> Vec<Action> {
    studio.store.audit(studio.domain_id, about, None).await.unwrap().iter().rev().map(|line| line.action).collect()
}

async fn a_tag_is_made_once_and_counted_where_it_is_used(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    make_tag(&studio, "crash").await.unwrap();
    make_tag(&studio, "billing").await.unwrap();
    assert!(matches!(make_tag(&studio, "crash").await, Err(StoreError::Refused(_))));
    let section_id = add_section(&studio, studio.app_id, "Play").await;
    let mut faq = new_faq(section_id, FaqState::Draft);
    faq.tags = vec!["crash".to_owned()];
    add_faq(&studio, studio.app_id, faq).await;
    for name in ["ann", "bob"] {
        let mut browser = studio.browser(uid(name));
        browser.content.tags.push("crash".to_owned());
        browser.talk("Help!").await;
    }
    let tag = |name: &str, faqs, issues| KeptTag { name: name.to_owned(), archived: false, faqs, issues };
    let mut tags = studio.store.tags(studio.domain_id).await.unwrap();
    tags.sort_by(|one, other| one.name.cmp(&other.name));
    tags.retain(|tag| ["crash", "billing"].contains(&tag.name.as_str()));
    assert_eq!(tags, [tag("billing", 0, 0), tag("crash", 1, 2)]);
    assert_eq!(actions(&studio, About::Tags).await, [Action::TagAdded, Action::TagAdded]);
}

async fn an_archived_tag_is_given_no_more_until_it_comes_back(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    make_tag(&studio, "crash").await.unwrap();
    assert!(store.archive_tag(*domain_id, "crash".to_owned(), true, by()).await.unwrap());
    for (name, archived) in [("crash", true), ("none", true), ("none", false)] {
        assert!(!store.archive_tag(*domain_id, name.to_owned(), archived, by()).await.unwrap(), "{name}");
    }
    assert!(store.live_tags(*domain_id).await.unwrap().is_empty());
    assert!(store.archive_tag(*domain_id, "crash".to_owned(), false, by()).await.unwrap());
    assert_eq!(store.live_tags(*domain_id).await.unwrap(), ["crash"]);
    assert_eq!(actions(&studio, About::Tags).await, [Action::TagAdded, Action::TagArchived, Action::TagRestored]);
}

async fn a_domain_has_a_bounded_number_of_tags(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for number in 0..TAGS_PER_DOMAIN_MAX {
        studio.store.add_tag(studio.domain_id, number.to_string(), number % 2 == 0).await.unwrap();
    }
    assert!(matches!(make_tag(&studio, "one more").await, Err(StoreError::Refused(_))));
}

async fn fields_are_made_in_order_and_moved(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    for key in ["level", "build", "region"] {
        make_field(&studio, number(key)).await.unwrap();
    }
    assert!(matches!(make_field(&studio, number("build")).await, Err(StoreError::Refused(_))));
    assert_eq!(keys(&studio).await, ["level", "build", "region"]);
    let step = async |key: &str, step| store.move_field(*domain_id, key.to_owned(), step, by()).await.unwrap();
    assert!(step("region", Step::Up).await);
    assert_eq!(keys(&studio).await, ["level", "region", "build"]);
    assert!(step("level", Step::Down).await);
    assert_eq!(keys(&studio).await, ["region", "level", "build"]);
    for (key, way) in [("region", Step::Up), ("build", Step::Down), ("none", Step::Up)] {
        assert!(!step(key, way).await, "{key}");
    }
    // Over one that is archived, in one step.
    store.archive_field(*domain_id, "level".to_owned(), true, by()).await.unwrap();
    assert!(step("build", Step::Up).await);
    assert_eq!(keys(&studio).await, ["build", "region", "level"]);
    assert!(!step("level", Step::Up).await);
}

async fn a_field_s_label_and_options_change_and_no_more(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    let platform = |label: &str, options: &[&str]| {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        IssueField::new("platform", label, FieldType::Dropdown, options).unwrap()
    };
    let (first, second) = (platform("Platform", &["ps5"]), platform("Console", &["ps5", "xbox"]));
    make_field(&studio, first.clone()).await.unwrap();
    let change = async |seen: &IssueField, field: &IssueField| {
        store.change_field(*domain_id, (seen.clone(), field.clone()), by()).await.unwrap()
    };
    assert_eq!(change(&first, &second).await, Kept::Done(()));
    assert_eq!(change(&first, &first).await, Kept::Overtaken);
    assert_eq!(change(&number("none"), &number("none")).await, Kept::Gone);
    assert_eq!(change(&second, &second).await, Kept::Done(()));
    let kept = store.fields(*domain_id).await.unwrap();
    assert_eq!(kept, [KeptField { field: second, archived: false }]);
    assert_eq!(actions(&studio, About::Fields).await, [Action::FieldAdded, Action::FieldChanged]);
}

async fn an_archived_field_is_set_no_more_until_it_comes_back(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    make_field(&studio, number("level")).await.unwrap();
    let known = async || {
        let found = store.link_surroundings(*domain_id, *app_id, None, None).await.unwrap();
        found.unwrap().1.fields.len()
    };
    assert_eq!(known().await, 1);
    assert!(store.archive_field(*domain_id, "level".to_owned(), true, by()).await.unwrap());
    assert!(!store.archive_field(*domain_id, "level".to_owned(), true, by()).await.unwrap());
    assert!(!store.archive_field(*domain_id, "none".to_owned(), true, by()).await.unwrap());
    assert_eq!(known().await, 0);
    assert!(store.archive_field(*domain_id, "level".to_owned(), false, by()).await.unwrap());
    assert_eq!(known().await, 1);
    assert_eq!(
        actions(&studio, About::Fields).await,
        [Action::FieldAdded, Action::FieldArchived, Action::FieldRestored]
    );
}

async fn a_domain_has_a_bounded_number_of_fields(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for place in 0..FIELDS_PER_DOMAIN_MAX {
        let field = number(&format!("field-{place}"));
        studio.store.add_field(studio.domain_id, field, i64::try_from(place).unwrap()).await.unwrap();
    }
    assert!(matches!(make_field(&studio, number("one-more")).await, Err(StoreError::Refused(_))));
}
