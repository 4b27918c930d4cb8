//! The log of changes: a line for each, with the change or not at all.

use super::database::Database;
use super::help::{add_faq, add_section, new_faq, new_section};
use super::studio::{NOW_MS, Studio, by, new_agent};
use crate::audit::{About, Action, Actor, Difference, Entry, Signature};
use crate::authoring::{Author, Kept};
use crate::help_import::HelpToImport;
use crate::keys::Scope;
use crate::limits::AUDIT_ENTRIES_PER_PAGE;
use crate::look::{Banner, Look};
use domain::help::{FaqContent, FaqState, SectionContent, Texts};
use domain::language::Language;

on_both_engines!(
    what_the_command_line_sets_up_is_written_down,
    each_change_of_sections_is_written_down,
    each_change_of_a_faq_is_a_short_line,
    a_look_and_a_banner_tell_what_they_were,
    what_changes_nothing_or_fails_is_not_written_down,
    the_log_comes_in_pages_latest_first,
    the_log_of_one_thing_leaves_the_others_out,
);

async fn entries(studio: &Studio, about: About) -> Vec<Entry> {
    studio.store.audit(studio.domain_id, about, None).await.unwrap()
}

/// What was done, first to last.
async fn done(studio: &Studio) -> Vec<Action> {
    entries(studio, About::Everything).await.iter().rev().map(|entry| entry.action).collect()
}

fn difference(what: &str, before: &str, after: &str) -> Difference {
    Difference { what: what.to_owned(), before: before.to_owned(), after: after.to_owned() }
}

/// A section that no app may have.
fn odd() -> SectionContent {
    SectionContent { icon: "nothing that is drawn".to_owned(), ..new_section("Play") }
}

fn ada() -> Signature {
    Signature { actor: Actor::Agent(domain::ids::AgentId(1), "Ada".to_owned()), at_ms: NOW_MS + 5 }
}

async fn what_the_command_line_sets_up_is_written_down(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    store.add_key(*domain_id, [1; 32], Scope::Console, "server".to_owned(), NOW_MS).await.unwrap();
    assert!(store.revoke_key(*domain_id, [1; 32], NOW_MS).await.unwrap());
    assert!(!store.revoke_key(*domain_id, [1; 32], NOW_MS).await.unwrap());
    assert_eq!(done(&studio).await, [Action::AppAdded, Action::PersonAdded, Action::KeyAdded, Action::KeyRevoked],);
    let lines = entries(&studio, About::Keys).await;
    assert_eq!((lines[0].action, lines[0].detail.title.as_str()), (Action::KeyRevoked, "server"));
    assert_eq!(lines[0].signature, by());
}

async fn each_change_of_sections_is_written_down(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let section_id = add_section(&studio, *app_id, "Play").await;
    let seen = Some((section_id, new_section("Play")));
    store.keep_section(*domain_id, *app_id, seen, new_section("Playing"), ada()).await.unwrap();
    store.order_sections(*domain_id, *app_id, vec![section_id], ada()).await.unwrap();
    assert!(store.remove_section(*domain_id, *app_id, section_id, ada()).await.unwrap());
    let lines = entries(&studio, About::App(*app_id)).await;
    let [removed, ordered, changed, added, _] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(added.action, Action::SectionAdded);
    assert_eq!((changed.action, &changed.signature), (Action::SectionChanged, &ada()));
    assert_eq!(changed.detail.changes, [difference("title", "Play", "Playing")]);
    assert_eq!(changed.subject, format!("app/{}/section/{}", app_id.0, section_id.0));
    assert_eq!(ordered.action, Action::SectionsOrdered);
    assert_eq!((removed.action, removed.detail.title.as_str()), (Action::SectionRemoved, "Playing"));
}

async fn each_change_of_a_faq_is_a_short_line(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let section_id = add_section(&studio, *app_id, "Play").await;
    let faq_id = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Draft)).await;
    let author = || Author::Person { agent_id: domain::ids::AgentId(1), name: "Ada".to_owned() };
    let mut content: FaqContent = new_faq(section_id, FaqState::Draft);
    for (revision, change) in [FaqState::Published, FaqState::Draft, FaqState::Archived].into_iter().enumerate() {
        content.state = change;
        let seen = Some((faq_id, i64::try_from(revision).unwrap() + 1));
        let kept = store.keep_faq((*domain_id, *app_id), seen, content.clone(), author(), NOW_MS).await;
        assert_eq!(kept.unwrap(), Kept::Done(faq_id));
    }
    content.tags = vec!["ps5".to_owned()];
    let of = (*domain_id, *app_id);
    store.keep_faq(of, Some((faq_id, 4)), content.clone(), author(), NOW_MS).await.unwrap();
    // The same once more, and one that comes too late.
    store.keep_faq(of, Some((faq_id, 5)), content.clone(), author(), NOW_MS).await.unwrap();
    assert_eq!(store.keep_faq(of, Some((faq_id, 4)), content, author(), NOW_MS).await.unwrap(), Kept::Overtaken);
    store.move_faq(of, faq_id, (section_id, vec![faq_id]), author(), NOW_MS).await.unwrap();
    store.import_help(*domain_id, *app_id, HelpToImport::default(), NOW_MS).await.unwrap();
    assert_eq!(
        done(&studio).await[3..],
        [
            Action::FaqAdded,
            Action::FaqPublished,
            Action::FaqUnpublished,
            Action::FaqArchived,
            Action::FaqChanged,
            Action::FaqMoved,
            Action::HelpImported,
        ],
    );
    let lines = entries(&studio, About::App(*app_id)).await;
    assert_eq!(lines[0].signature.actor, Actor::Console);
    assert!(matches!(&lines[1].signature.actor, Actor::Agent(_, name) if name == "Ada"));
    assert!(lines[2].detail.changes.is_empty(), "a FAQ's history says the rest");
}

async fn a_look_and_a_banner_tell_what_they_were(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let app = store.app("demo".to_owned(), *app_id).await.unwrap().unwrap();
    let seen = Look { name: app.name.clone(), hue: app.hue, default_language: app.default_language };
    let look = Look { name: "Star Hauler".to_owned(), ..seen.clone() };
    store.keep_look(*domain_id, *app_id, seen, look, ada()).await.unwrap();
    let banner = Banner { shown: true, texts: Texts::from([(Language::default(), "We know".to_owned())]) };
    store.keep_banner(*domain_id, *app_id, Banner::default(), banner, ada()).await.unwrap();
    store.keep_logo(*domain_id, *app_id, None, String::new(), ada()).await.unwrap();
    let lines = entries(&studio, About::App(*app_id)).await;
    assert_eq!(lines[0].action, Action::AppLogo);
    assert_eq!(lines[1].detail.changes, [difference("en", "", "We know"), difference("shown", "off", "on")]);
    assert_eq!(lines[2].detail.changes, [difference("name", "Star Haul", "Star Hauler")]);
}

async fn what_changes_nothing_or_fails_is_not_written_down(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let before = done(&studio).await;
    let app = store.app("demo".to_owned(), *app_id).await.unwrap().unwrap();
    let seen = Look { name: app.name.clone(), hue: app.hue, default_language: app.default_language };
    store.keep_look(*domain_id, *app_id, seen.clone(), seen.clone(), by()).await.unwrap();
    let stale = Look { hue: 1, ..seen.clone() };
    assert_eq!(store.keep_look(*domain_id, *app_id, stale, seen, by()).await.unwrap(), Kept::Overtaken);
    store.keep_banner(*domain_id, *app_id, Banner::default(), Banner::default(), by()).await.unwrap();
    assert!(store.keep_section(*domain_id, *app_id, None, odd(), by()).await.is_err());
    assert!(store.add_agent(*domain_id, new_agent("mia@demo.example"), NOW_MS).await.is_err());
    assert_eq!(done(&studio).await, before);
}

async fn the_log_comes_in_pages_latest_first(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    for _ in 0..AUDIT_ENTRIES_PER_PAGE {
        store.order_sections(*domain_id, studio.app_id, Vec::new(), by()).await.unwrap();
    }
    let first = entries(&studio, About::Everything).await;
    let ids: Vec<i64> = first.iter().map(|entry| entry.audit_id).collect();
    let newest = AUDIT_ENTRIES_PER_PAGE + 2;
    assert_eq!(ids, (3..=newest).rev().collect::<Vec<_>>());
    let older = store.audit(*domain_id, About::Everything, ids.last().copied()).await.unwrap();
    assert_eq!(older.iter().map(|entry| entry.audit_id).collect::<Vec<_>>(), [2, 1]);
}

async fn the_log_of_one_thing_leaves_the_others_out(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    for number in 2..=11 {
        let other = store.add_app(*domain_id, super::studio::new_app("Other"), NOW_MS).await.unwrap();
        assert_eq!(other.0, number);
    }
    store.order_sections(*domain_id, *app_id, Vec::new(), by()).await.unwrap();
    let actions = async |about| entries(&studio, about).await.iter().map(|entry| entry.action).collect::<Vec<_>>();
    assert_eq!(actions(About::App(*app_id)).await, [Action::SectionsOrdered, Action::AppAdded]);
    assert_eq!(actions(About::People).await, [Action::PersonAdded]);
    for about in [About::Tags, About::Fields, About::Keys] {
        assert_eq!(actions(about).await, []);
    }
}
