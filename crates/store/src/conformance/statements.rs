//! Every statement of the crate: known to both engines, and true to the rules that all of them keep.

use super::database::Database;
use std::path::Path;

/// Those that may look something up without its domain's id: what arrives without a domain, and what concerns all.
const WITHOUT_DOMAIN: [&str; 12] = [
    "agents.BY_EMAIL",
    "agents.BY_SESSION",
    "apps.APP",
    "apps.DOMAIN",
    "attachments.TAKE_UNSENT",
    "keys.FIND",
    "links.BY_CODE",
    "polls.CALLER",
    "sessions.CLEAN_AGENTS",
    "sessions.CLEAN_ENDED",
    "sessions.CLEAN_TICKETS",
    "sessions.TAKE_TICKET",
];

/// What the portable subset does without.
const ONE_ENGINE_ONLY: [&str; 13] = [
    "now()",
    "current_timestamp",
    "ilike",
    " any(",
    "json_each",
    "->",
    "listen ",
    "notify ",
    "advisory",
    "deferrable",
    "nextval",
    "random(",
    "::",
];

const MODULES: &[(&str, &[(&str, &str)])] = &[
    ("agents", crate::agents::STATEMENTS),
    ("app_settings", crate::app_settings::STATEMENTS),
    ("apps", crate::apps::STATEMENTS),
    ("attachments", crate::attachments::STATEMENTS),
    ("audit", crate::audit::STATEMENTS),
    ("authoring", crate::authoring::STATEMENTS),
    ("closings", crate::closings::STATEMENTS),
    ("earlier", crate::earlier::STATEMENTS),
    ("erasure", crate::erasure::STATEMENTS),
    ("help", crate::help::STATEMENTS),
    ("help_changes", crate::help_changes::STATEMENTS),
    ("identity", crate::identity::STATEMENTS),
    ("issues", crate::issues::STATEMENTS),
    ("keys", crate::keys::STATEMENTS),
    ("links", crate::links::STATEMENTS),
    ("look", crate::look::STATEMENTS),
    ("marks", crate::marks::STATEMENTS),
    ("messages", crate::messages::STATEMENTS),
    ("players", crate::players::STATEMENTS),
    ("polls", crate::polls::STATEMENTS),
    ("profile", crate::profile::STATEMENTS),
    ("queue", crate::queue::STATEMENTS),
    ("secrets", crate::secrets::STATEMENTS),
    ("sessions", crate::sessions::STATEMENTS),
    ("setup", crate::setup::STATEMENTS),
    ("visits", crate::visits::STATEMENTS),
    ("vocabulary", crate::vocabulary::STATEMENTS),
    ("votes", crate::votes::STATEMENTS),
];

on_both_engines!(every_statement_can_be_prepared);

/// Each by the name `module.CONSTANT`; of a pair that can lock, the half that both engines know.
pub(super) fn all_statements() -> Vec<(String, &'static str)> {
    let modules = MODULES
        .iter()
        .flat_map(|(module, statements)| statements.iter().map(move |(name, sql)| (format!("{module}.{name}"), *sql)));
    modules.chain(lockable().map(|(name, (sql, _))| (name, sql))).collect()
}

/// Every pair of a select and its locking twin, by the name `module.CONSTANT`.
fn lockable() -> impl Iterator<Item = (String, (&'static str, &'static str))> {
    let modules = [
        ("attachments", crate::attachments::LOCKABLE),
        ("issues", crate::issues::LOCKABLE),
        ("players", crate::players::LOCKABLE),
        ("secrets", crate::secrets::LOCKABLE),
        ("vocabulary", crate::vocabulary::LOCKABLE),
        ("votes", crate::votes::LOCKABLE),
    ];
    modules
        .into_iter()
        .flat_map(|(module, pairs)| pairs.iter().map(move |(name, pair)| (format!("{module}.{name}"), *pair)))
}

async fn every_statement_can_be_prepared(database: &Database) {
    for (name, sql) in all_statements() {
        let prepared = database.store.prepare(sql).await;
        assert!(prepared.is_ok(), "{name}: {prepared:?}");
    }
    for (name, (_, locking)) in lockable() {
        assert_eq!(database.store.prepare(locking).await.is_ok(), database.is_postgres(), "{name}");
    }
}

#[test]
fn no_module_with_statements_is_left_out() {
    let mut found = Vec::new();
    let mut pairs = 0;
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = file.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        pairs += text.matches("lockable!(").count();
        if text.contains("\nstatements! {") {
            found.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    found.sort();
    assert_eq!(found, MODULES.iter().map(|(module, _)| *module).collect::<Vec<_>>());
    assert_eq!(pairs, lockable().count());
}

#[test]
fn placeholders_first_appear_in_rising_order() {
    for (name, sql) in all_statements() {
        let mut highest = 0;
        for place in placeholders(sql) {
            assert!(place <= highest + 1, "{name}: ${place} comes before ${}", highest + 1);
            highest = highest.max(place);
        }
    }
}

#[test]
fn every_statement_binds_the_domain_but_for_what_arrives_without_one() {
    let mut without: Vec<String> = all_statements()
        .into_iter()
        .filter(|(_, sql)| {
            !(sql.contains("domain_id = $") || sql.starts_with("INSERT") && sql.contains(" (domain_id,"))
        })
        .map(|(name, _)| name)
        .collect();
    without.sort();
    assert_eq!(without, WITHOUT_DOMAIN);
}

#[test]
fn no_statement_uses_what_only_one_engine_has() {
    for (name, sql) in all_statements() {
        let sql = sql.to_lowercase();
        for word in ONE_ENGINE_ONLY {
            assert!(!sql.contains(word), "{name} uses {word}");
        }
    }
}

fn placeholders(sql: &str) -> impl Iterator<Item = usize> {
    sql.split('$').skip(1).map(|rest| {
        let digits = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
        rest[..digits].parse().unwrap()
    })
}
