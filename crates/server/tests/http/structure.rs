//! What the source must not contain: the invariants that are absences.

use std::path::{Path, PathBuf};

/// The parts of `server` that face somebody.
const SURFACES: [&str; 6] = ["game_api", "open_link", "help", "chat", "inbox", "admin"];
/// Where surfaces meet.
const MEETING_PLACES: [&str; 2] = ["routes.rs", "lib.rs"];

#[test]
fn every_surface_is_named_here() {
    let library = std::fs::read_to_string(source_of("server").join("lib.rs")).unwrap();
    let documented = library.split_once("surfaces (").unwrap().1.split_once(')').unwrap().0;
    let documented: Vec<&str> = documented.split(", ").map(|name| name.trim_matches('`')).collect();
    assert_eq!(documented, SURFACES);
    for surface in SURFACES {
        let folder = source_of("server").join(surface);
        assert!(folder.is_dir() || folder.with_extension("rs").is_file(), "{surface}");
    }
}

#[test]
fn surfaces_never_import_each_other_and_shared_modules_never_import_a_surface() {
    for file in files("server") {
        let relative = file.strip_prefix(source_of("server")).unwrap().to_str().unwrap();
        if MEETING_PLACES.contains(&relative) {
            continue;
        }
        let own = relative.split(['/', '.']).next().unwrap();
        for imported in surfaces_named_in(&code_of(&file)) {
            assert_eq!(imported, own, "{relative} imports {imported}");
        }
    }
}

#[test]
fn an_import_is_found_however_it_is_written() {
    for (code, found) in [
        ("use crate::chat::page;", vec!["chat"]),
        ("use crate::{inbox, help};", vec!["help", "inbox"]),
        ("use crate::{\n    failure::Failure,\n    open_link::{self, x},\n};", vec!["open_link"]),
        ("fn f() { crate::game_api::by_get() }", vec!["game_api"]),
        ("use super::super::chat::page;", vec!["chat"]),
        ("use crate::pages::{chat};", vec![]),
        ("use crate::chatter; use domain::help::x;", vec![]),
    ] {
        assert_eq!(surfaces_named_in(code), found, "{code}");
    }
}

#[test]
fn there_is_no_sql_outside_the_store() {
    for package in ["server", "domain", "qr"] {
        for file in files(package) {
            for text in texts_of(&code_of(&file)) {
                assert!(!is_sql(text), "{}: {text}", file.display());
            }
        }
    }
    let in_store = files("store").iter().any(|file| texts_of(&code_of(file)).iter().any(|text| is_sql(text)));
    assert!(in_store, "SQL is known when it is seen");
}

#[test]
fn the_domain_knows_no_clock_and_no_outside_world() {
    for package in ["domain", "qr"] {
        for file in files(package) {
            let code = code_of(&file);
            for absent in [
                "SystemTime",
                "Instant",
                "std::fs",
                "std::net",
                "std::env",
                "std::process",
                "std::thread",
                "async fn",
                "tokio",
            ] {
                assert!(!code.contains(absent), "{} has {absent}", file.display());
            }
            assert!(!code.contains("::now("), "{} asks for the time", file.display());
        }
    }
}

#[test]
fn http_and_crates_keep_to_their_places() {
    let manifest = |package: &str| std::fs::read_to_string(source_of(package).with_file_name("Cargo.toml")).unwrap();
    for (package, absent) in [
        ("domain", &["axum", "hyper", "tokio", "rusqlite", "store", "qr", "getrandom"][..]),
        ("qr", &["axum", "hyper", "tokio", "domain", "store"]),
        ("store", &["axum", "hyper", "qr.workspace", "getrandom"]),
    ] {
        let manifest = manifest(package);
        let dependencies = manifest.split_once("\n[dependencies]").unwrap().1.split("\n[").next().unwrap();
        for absent in absent {
            let is_there = dependencies.lines().any(|line| line.starts_with(absent));
            assert!(!is_there, "{package} depends on {absent}");
        }
    }
}

/// Surfaces that this code reaches for by a path from the crate's root or a parent.
fn surfaces_named_in(code: &str) -> Vec<&'static str> {
    SURFACES.into_iter().filter(|surface| is_named(code, surface)).collect()
}

fn is_named(code: &str, surface: &str) -> bool {
    let compact: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_whole = |after: &str| !after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let by_path = ["crate::", "super::super::"].iter().any(|root| {
        let path = format!("{root}{surface}");
        compact.match_indices(&path).any(|(place, _)| is_whole(&compact[place + path.len()..]))
    });
    by_path || groups(&compact).any(|group| top_level(group).any(|member| member.split("::").next() == Some(surface)))
}

/// The insides of each `crate::{…}`.
fn groups(code: &str) -> impl Iterator<Item = &str> {
    code.match_indices("crate::{").map(|(place, opening)| {
        let inside = &code[place + opening.len()..];
        let mut depth = 1;
        let end = inside.find(|letter| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            depth == 0
        });
        &inside[..end.unwrap_or(inside.len())]
    })
}

/// The members of a group, with what is nested in them.
fn top_level(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let members = group.split(move |letter| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        letter == ',' && depth == 0
    });
    members.map(str::trim)
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "ALTER TABLE ", "DROP TABLE "]
        .iter()
        .any(|beginning| text.starts_with(beginning))
}

/// What stands between quotes.
fn texts_of(code: &str) -> Vec<&str> {
    code.split('"').skip(1).step_by(2).collect()
}

/// A file without its comments and its unit tests.
fn code_of(file: &Path) -> String {
    let whole = std::fs::read_to_string(file).unwrap();
    let code = whole.split("#[cfg(test)]\nmod tests").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn files(package: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![source_of(package)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    assert!(!files.is_empty());
    files
}

fn source_of(package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(package).join("src")
}
