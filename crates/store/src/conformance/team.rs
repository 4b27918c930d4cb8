//! What setting up makes: domains, apps, keys and people, and how they are found again.

use super::database::Database;
use super::studio::{NOW_MS, Studio, new_agent, new_app};
use crate::StoreError;
use crate::agents::Role;
use crate::keys::Scope;
use crate::setup::NewAgent;
use domain::ids::{AgentId, AppId};

on_both_engines!(
    a_domain_is_found_by_its_name,
    a_domain_name_that_is_taken_is_refused,
    an_app_is_found_by_domain_name_and_publish_id,
    publish_ids_count_up_per_domain_and_kind,
    a_key_is_found_until_it_is_revoked,
    an_email_that_is_taken_is_refused_in_every_domain,
    an_agent_is_signed_in_until_the_session_ends,
);

async fn a_domain_is_found_by_its_name(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert_eq!(studio.store.domain("demo".to_owned()).await.unwrap(), Some(studio.domain_id));
    assert_eq!(studio.store.domain("Demo".to_owned()).await.unwrap(), None);
}

async fn a_domain_name_that_is_taken_is_refused(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let refusal = studio.store.add_domain("demo".to_owned(), NOW_MS).await.unwrap_err();
    assert!(matches!(&refusal, StoreError::Refused(text) if text.contains("demo")), "{refusal}");
}

async fn an_app_is_found_by_domain_name_and_publish_id(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let app = store.app("demo".to_owned(), *app_id).await.unwrap().unwrap();
    assert_eq!((app.domain_id, app.domain_name.as_str(), app.app_id), (*domain_id, "demo", *app_id));
    assert_eq!((app.name.as_str(), app.hue), ("Star Haul", 210));
    assert_eq!((app.web_chat, app.identity_verification, app.qr_uppercase), (true, false, false));
    assert_eq!(store.app("demo".to_owned(), AppId(99)).await.unwrap(), None);
    assert_eq!(store.app("other".to_owned(), *app_id).await.unwrap(), None);
}

async fn publish_ids_count_up_per_domain_and_kind(database: &Database) {
    for name in ["demo", "other"] {
        let studio = Studio::open(database, name).await;
        let Studio { store, domain_id, app_id, agent } = &studio;
        assert_eq!((*app_id, agent.0), (AppId(1), AgentId(1)));
        assert_eq!(store.add_app(*domain_id, new_app("Second"), NOW_MS).await.unwrap(), AppId(2));
        let section_id = super::help::add_section(&studio, *app_id, "Play").await;
        assert_eq!(section_id.0, 1);
    }
}

async fn a_key_is_found_until_it_is_revoked(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    for (hash, scope) in [([1; 32], Scope::Console), ([2; 32], Scope::Read)] {
        store.add_key(*domain_id, hash, scope, "game server".to_owned(), NOW_MS).await.unwrap();
        let holder = store.key_holder(hash).await.unwrap().unwrap();
        assert_eq!((holder.domain_id, holder.domain_name.as_str(), holder.scope), (*domain_id, "demo", scope));
    }
    assert_eq!(store.key_holder([3; 32]).await.unwrap(), None);
    assert!(store.revoke_key(*domain_id, [1; 32], NOW_MS).await.unwrap());
    assert!(!store.revoke_key(*domain_id, [1; 32], NOW_MS).await.unwrap());
    assert!(!store.revoke_key(*domain_id, [3; 32], NOW_MS).await.unwrap());
    assert_eq!(store.key_holder([1; 32]).await.unwrap(), None);
    assert!(store.key_holder([2; 32]).await.unwrap().is_some());
}

async fn an_email_that_is_taken_is_refused_in_every_domain(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let other = Studio::open(database, "other").await;
    for domain_id in [studio.domain_id, other.domain_id] {
        let refusal = studio.store.add_agent(domain_id, new_agent("mia@demo.example"), NOW_MS).await.unwrap_err();
        assert!(matches!(refusal, StoreError::Refused(_)), "{refusal}");
    }
    // What the refused ones counted up was undone.
    let next = studio.store.add_agent(studio.domain_id, new_agent("leo@demo.example"), NOW_MS).await.unwrap();
    assert_eq!(next, AgentId(2));
}

async fn an_agent_is_signed_in_until_the_session_ends(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    let admin = NewAgent { role: Role::Admin, ..new_agent("leo@demo.example") };
    let agent_id = store.add_agent(*domain_id, admin, NOW_MS).await.unwrap();
    assert!(store.account("nobody@demo.example".to_owned()).await.unwrap().is_none());
    let account = store.account("leo@demo.example".to_owned()).await.unwrap().unwrap();
    assert_eq!((account.domain_id, account.agent_id), (*domain_id, agent_id));
    assert_eq!(account.password_hash, "$argon2id$");

    store.add_agent_session(&account, [1; 32], NOW_MS, NOW_MS + 10).await.unwrap();
    let agent = store.agent_by_session([1; 32], NOW_MS + 9).await.unwrap().unwrap();
    assert_eq!((agent.domain_id, agent.agent_id, agent.role), (*domain_id, agent_id, Role::Admin));
    assert_eq!((agent.name.as_str(), agent.domain_name.as_str()), ("Mia", "demo"));
    assert!(store.agent_by_session([1; 32], NOW_MS + 10).await.unwrap().is_none());
    assert!(store.agent_by_session([2; 32], NOW_MS).await.unwrap().is_none());
    store.end_agent_session(*domain_id, [1; 32]).await.unwrap();
    assert!(store.agent_by_session([1; 32], NOW_MS).await.unwrap().is_none());
}
