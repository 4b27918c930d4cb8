//! How each statement finds its rows: by an index, and where rows grow with players by more of it than the domain.
//!
//! A statement that reads a whole table, or all of a domain's players, links, issues or messages, is quick in every test
//! and on every new server, and is found out on the largest. So the plan is read, on tables without rows.

use super::database::Database;
use super::statements::all_statements;
use std::collections::{HashMap, HashSet};

on_both_engines!(
    every_statement_finds_its_rows_by_an_index,
    a_statement_that_scans_is_caught,
    a_statement_that_does_not_is_let_through,
);

/// Tables with rows for each player, link, issue or message: a domain has millions.
const GROWING: [&str; 18] = [
    "attachment",
    "audit",
    "ended_session",
    "faq_revision",
    "faq_vote",
    "issue",
    "issue_faq",
    "issue_scan",
    "issue_session",
    "issue_tag",
    "issue_value",
    "link",
    "link_hit",
    "link_hit_count",
    "link_view",
    "message",
    "player",
    "spent_link",
];

/// What reads more, and why it may. One that no longer does must go from here.
const EXCUSED: [(&str, &str); 2] = [
    ("profile.HAND_OVER", "looks through a domain's open issues, once for each agent who leaves"),
    ("setup.REMOVE_", "removes a domain with all that it has, at an operator's command"),
];

const EXCUSED_ON_POSTGRES: [(&str, &str); 1] =
    [("attachments.TAKE_UNSENT", "may join with the index of what is not sent, which is what came within a day")];

/// A table that a plan reads, and by what of an index.
#[derive(Debug)]
struct Step {
    table: String,
    /// None: it reads everything.
    condition: Option<String>,
}

impl Step {
    fn fault(&self, is_postgres: bool) -> Option<String> {
        let Some(condition) = &self.condition else { return Some(format!("reads all of {}", self.table)) };
        let mut columns = condition.split(" AND ").map(|part| part.trim_start_matches('('));
        let is_narrow = columns.any(|column| !column.starts_with("domain_id"));
        // SQLite plans without statistics, so the plan here is that of the largest server. PostgreSQL, which has them there,
        // takes any of the indexes of an empty table.
        let is_large = !is_postgres && GROWING.contains(&self.table.as_str());
        (is_large && !is_narrow).then(|| format!("reads all that a domain has in {}", self.table))
    }
}

async fn every_statement_finds_its_rows_by_an_index(database: &Database) {
    let mut faults = Vec::new();
    let mut excused = HashSet::new();
    let more: &[(&str, &str)] = if database.is_postgres() { &EXCUSED_ON_POSTGRES } else { &[] };
    for (name, sql) in all_statements() {
        let found = faults_of(database, sql).await;
        let is_meant = |start: &str| name == start || start.ends_with('_') && name.starts_with(start);
        match EXCUSED.iter().chain(more).find(|(start, _)| is_meant(start)) {
            Some((start, _)) if !found.is_empty() => {
                excused.insert(*start);
            }
            _ => faults.extend(found.into_iter().map(|fault| format!("{name} {fault}"))),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    if !database.is_postgres() {
        assert_eq!(excused.len(), EXCUSED.len(), "only these need their excuse: {excused:?}");
    }
}

async fn a_statement_that_scans_is_caught(database: &Database) {
    let whole_table =
        ["SELECT title FROM issue WHERE title = $1", "SELECT issue_id FROM issue ORDER BY domain_id, issue_id"];
    for sql in whole_table {
        assert_eq!(faults_of(database, sql).await, ["reads all of issue"], "{sql}");
    }
    let whole_domain = [
        "SELECT i.title FROM issue i WHERE i.domain_id = $1 AND i.title = $2",
        "UPDATE issue SET title = $1 WHERE domain_id = $2 AND app_id = $3",
    ];
    for sql in whole_domain {
        let faults: &[&str] = if database.is_postgres() { &[] } else { &["reads all that a domain has in issue"] };
        assert_eq!(faults_of(database, sql).await, faults, "{sql}");
    }
}

async fn a_statement_that_does_not_is_let_through(database: &Database) {
    let statements = [
        "SELECT i.title, t.name FROM issue i JOIN tag t ON t.domain_id = i.domain_id
            WHERE i.domain_id = $1 AND i.issue_id = $2",
        "SELECT title FROM issue WHERE domain_id = $1 AND issue_id < $2 ORDER BY issue_id DESC LIMIT 1",
        "SELECT MAX(domain_id) FROM domain",
    ];
    for sql in statements {
        assert_eq!(faults_of(database, sql).await, [""; 0], "{sql}");
    }
}

async fn faults_of(database: &Database, sql: &'static str) -> Vec<String> {
    let plan = database.store.plan(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    let steps = if database.is_postgres() { steps_of_postgres(&plan) } else { steps_of_sqlite(&plan, sql) };
    assert!(!steps.is_empty() || sql.starts_with("INSERT"), "{sql} reads nothing: {plan:?}");
    steps.iter().filter_map(|step| step.fault(database.is_postgres())).collect()
}

/// Lines such as `SEARCH i USING INDEX issue_of_player (domain_id=? AND player_id=?)`, or `SCAN i`.
fn steps_of_sqlite(plan: &[String], sql: &str) -> Vec<Step> {
    let tables = tables_by_alias(sql);
    let steps = plan.iter().filter_map(|line| {
        let (kind, rest) = line.split_once(' ')?;
        let (alias, way) = rest.split_once(' ').unwrap_or((rest, ""));
        // Other names are those of subqueries, with lines of their own.
        let table = (*tables.get(alias)?).to_owned();
        match (kind, way.find('(')) {
            // An automatic index is made of the whole table, for this statement.
            ("SEARCH", _) if way.contains("AUTOMATIC") => Some(Step { table, condition: None }),
            ("SEARCH", Some(start)) => Some(Step { table, condition: Some(way[start..].to_owned()) }),
            // One end of an index: the least or the greatest value.
            ("SEARCH", None) => Some(Step { table, condition: Some(way.to_owned()) }),
            ("SCAN", _) => Some(Step { table, condition: None }),
            _ => None,
        }
    });
    steps.collect()
}

/// Names under which tables stand in a statement. Names are in small letters there, and nothing else is.
fn tables_by_alias(sql: &str) -> HashMap<&str, &str> {
    let words = sql.split(|character: char| !character.is_alphanumeric() && character != '_');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let is_name = |word: &str| word.starts_with(|character: char| character.is_ascii_lowercase());
    let mut tables = HashMap::new();
    for place in 1..words.len() {
        if !["FROM", "JOIN", "UPDATE", "INTO"].contains(&words[place - 1]) || !is_name(words[place]) {
            continue;
        }
        tables.insert(words[place], words[place]);
        if let Some(&alias) = words.get(place + 1).filter(|word| is_name(word)) {
            tables.insert(alias, words[place]);
        }
    }
    tables
}

/// Lines such as `->  Index Scan using issue_of_player on issue i`, with a line `Index Cond: (…)` below if there is one.
fn steps_of_postgres(plan: &[String]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut heap = String::new();
    for line in plan.iter().map(|line| line.trim().trim_start_matches("->").trim()) {
        let table = || line.split(" on ").nth(1).map(|rest| rest.split(' ').next().unwrap_or(rest).to_owned());
        if line.starts_with("Bitmap Heap Scan") {
            heap = table().unwrap();
        } else if line.starts_with("Bitmap Index Scan") {
            steps.push(Step { table: heap.clone(), condition: None });
        } else if ["Seq Scan", "Index Scan", "Index Only Scan"].iter().any(|kind| line.starts_with(kind)) {
            steps.push(Step { table: table().unwrap(), condition: None });
        } else if let Some(condition) = line.strip_prefix("Index Cond: ") {
            steps.last_mut().unwrap().condition = Some(condition.to_owned());
        }
    }
    steps
}
