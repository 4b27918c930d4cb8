//! How an app's chat is set up, and what full privacy forgets.

use super::database::Database;
use super::studio::{NOW_MS, Studio, by, identity, new_app};
use crate::app_settings::ChatSettings;
use crate::audit::{About, Action};
use crate::authoring::Kept;
use crate::erasure::Erased;
use crate::limits::ERASED_ROWS_AT_ONCE;
use crate::links::LinkToKeep;
use domain::attachment::FileType;
use domain::help::Texts;
use domain::ids::{AppId, LinkId};
use domain::language::Language;
use domain::link::LinkContent;
use domain::player::PlayerName;

on_both_engines!(
    a_chat_is_set_up_as_it_is_wished,
    greetings_of_other_apps_stay,
    an_overtaken_set_up_is_not_kept,
    full_privacy_is_switched_once,
    erasing_forgets_names_and_contacts_of_one_app,
    a_chat_of_a_link_from_before_the_switch_keeps_no_contact,
    erasing_takes_as_many_turns_as_it_needs,
);

fn german() -> Language {
    Language::parse("de").unwrap()
}

fn wished() -> ChatSettings {
    ChatSettings {
        web_chat: false,
        greetings: Texts::from([(Language::default(), "Hi!".to_owned()), (german(), "Hallo!".to_owned())]),
        languages: vec![german()],
        attachment_types: vec![FileType::Png, FileType::Pdf],
    }
}

async fn set_up(studio: &Studio, app_id: AppId, settings: ChatSettings) -> Kept<()> {
    let seen = studio.store.chat_settings(studio.domain_id, app_id).await.unwrap();
    studio.store.keep_chat(studio.domain_id, app_id, (seen, settings), by()).await.unwrap()
}

async fn a_chat_is_set_up_as_it_is_wished(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let first = store.chat_settings(*domain_id, *app_id).await.unwrap();
    assert!(first.web_chat && first.languages.is_empty() && first.attachment_types.len() > 5, "{first:?}");
    assert_eq!(set_up(&studio, *app_id, wished()).await, Kept::Done(()));
    assert_eq!(store.chat_settings(*domain_id, *app_id).await.unwrap(), wished());
    let app = store.app("demo".to_owned(), *app_id).await.unwrap().unwrap();
    assert!(app.offers(german()) && app.offers(Language::default()) && !app.offers(Language::parse("fr").unwrap()));
    assert_eq!(store.help_content(*domain_id, *app_id).await.unwrap().greeting, wished().greetings);
    let line = store.audit(*domain_id, About::App(*app_id), None).await.unwrap().swap_remove(0);
    assert_eq!(line.action, Action::AppChat);
    let told: Vec<_> = line.detail.changes.iter().map(|change| (change.what.as_str(), change.after.as_str())).collect();
    assert!(told.contains(&("web chat", "off")) && told.contains(&("de", "Hallo!")), "{told:?}");
    assert!(told.contains(&("languages", "de")) && told.contains(&("files", "png, pdf")), "{told:?}");
    assert_eq!(set_up(&studio, *app_id, wished()).await, Kept::Done(()));
    let lines = store.audit(*domain_id, About::App(*app_id), None).await.unwrap();
    assert_eq!(lines[0], line, "what changes nothing is not told");
}

async fn greetings_of_other_apps_stay(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let other = studio.store.add_app(studio.domain_id, new_app("Other"), NOW_MS).await.unwrap();
    set_up(&studio, other, wished()).await;
    set_up(&studio, studio.app_id, ChatSettings::default()).await;
    assert_eq!(studio.store.chat_settings(studio.domain_id, other).await.unwrap(), wished());
    let emptied = studio.store.chat_settings(studio.domain_id, studio.app_id).await.unwrap();
    assert_eq!(emptied, ChatSettings::default());
}

async fn an_overtaken_set_up_is_not_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let seen = store.chat_settings(*domain_id, *app_id).await.unwrap();
    set_up(&studio, *app_id, wished()).await;
    let late = store.keep_chat(*domain_id, *app_id, (seen, ChatSettings::default()), by()).await.unwrap();
    assert_eq!(late, Kept::Overtaken);
    assert_eq!(store.chat_settings(*domain_id, *app_id).await.unwrap(), wished());
    assert!(store.keep_chat(*domain_id, AppId(9), (wished(), wished()), by()).await.is_err());
    assert!(store.chat_settings(*domain_id, AppId(9)).await.is_err());
}

async fn full_privacy_is_switched_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    assert!(store.keep_privacy(*domain_id, *app_id, true, by()).await.unwrap());
    assert!(!store.keep_privacy(*domain_id, *app_id, true, by()).await.unwrap());
    assert!(store.app("demo".to_owned(), *app_id).await.unwrap().unwrap().full_privacy);
    let lines = store.audit(*domain_id, About::App(*app_id), None).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.action == Action::AppPrivacy).count(), 1);
}

/// A link of an app that says who the player is.
fn telling_link(studio: &Studio, app_id: AppId) -> LinkToKeep {
    let content = LinkContent {
        identity: identity("", "ann@players.example", "+4930123456"),
        name: Some(PlayerName::parse("Ann").unwrap()),
        ..LinkContent::default()
    };
    LinkToKeep { app_id, content, ..studio.new_link(None) }
}

async fn says_who(studio: &Studio, link_id: LinkId) -> bool {
    let content = studio.store.link(studio.domain_id, link_id).await.unwrap().unwrap().content;
    let tells = [content.name.is_some(), content.identity.email.is_some(), content.identity.phone_number.is_some()];
    assert!(tells.iter().all(|told| *told == tells[0]), "all or nothing");
    tells[0]
}

async fn erasing_forgets_names_and_contacts_of_one_app(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let (link, other_link, silent) =
        (telling_link(&studio, *app_id), telling_link(&studio, other_app), studio.new_link(None));
    let (link_id, other_link_id) = (link.link_id, other_link.link_id);
    for link in [link, other_link, silent] {
        store.add_link(link).await.unwrap();
    }
    let mut browser = studio.browser(identity("ann", "ann@players.example", ""));
    browser.name = Some("Ann".to_owned());
    let kept = browser.talk("Help!").await;
    let mut elsewhere = browser.elsewhere();
    elsewhere.claim.app_id = other_app;
    let other = elsewhere.talk("Help here too!").await;

    let erased = store.erase_contacts(*domain_id, *app_id, by()).await.unwrap();
    assert_eq!(erased, Erased { players: 1, links: 1 });
    assert!(!says_who(&studio, link_id).await);
    assert!(says_who(&studio, other_link_id).await);
    let issue = store.issue(*domain_id, kept.issue_id).await.unwrap().unwrap();
    assert_eq!((issue.uid.as_deref(), issue.email, issue.name), (Some("ann"), None, None));
    let issue = store.issue(*domain_id, other.issue_id).await.unwrap().unwrap();
    assert_eq!((issue.email.as_deref(), issue.name.as_deref()), (Some("ann@players.example"), Some("Ann")));
    assert_eq!(store.erase_contacts(*domain_id, *app_id, by()).await.unwrap(), Erased::default());
    let lines = store.audit(*domain_id, About::App(*app_id), None).await.unwrap();
    assert_eq!(lines[0].action, Action::AppErased);
    assert!(!format!("{lines:?}").contains("ann@"), "nothing of a player's is in the log");
}

async fn a_chat_of_a_link_from_before_the_switch_keeps_no_contact(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let mut known = studio.browser(identity("ann", "ann@players.example", "+4930123456"));
    let mut nameless = studio.browser(identity("", "bob@players.example", ""));
    (known.name, nameless.name) = (Some("Ann".to_owned()), Some("Bob".to_owned()));
    store.keep_privacy(*domain_id, *app_id, true, by()).await.unwrap();
    for (browser, uid) in [(known, Some("ann")), (nameless, None)] {
        let kept = browser.talk("Help!").await;
        let issue = store.issue(*domain_id, kept.issue_id).await.unwrap().unwrap();
        assert_eq!((issue.uid.as_deref(), issue.email, issue.phone_number, issue.name), (uid, None, None, None));
    }
}

async fn erasing_takes_as_many_turns_as_it_needs(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let count = u64::try_from(ERASED_ROWS_AT_ONCE).unwrap() + 1;
    for _ in 0..count {
        studio.store.add_link(telling_link(&studio, studio.app_id)).await.unwrap();
    }
    let erased = studio.store.erase_contacts(studio.domain_id, studio.app_id, by()).await.unwrap();
    assert_eq!(erased, Erased { players: 0, links: count });
}
