//! `lifeline content export|import`: a studio's help as a folder of Markdown files.

use crate::running::process::lifeline;
use crate::{refused, run};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;

const SECTION: &str = "+++\nicon = \"rocket\"\ntitle = \"Getting started\"\n+++\nYour first steps\n";
const LOST: &str = "+++\nstate = \"published\"\ntags = [\"ps5\"]\ntitle = \"I lost my ship\"\nkeywords = [\"gone\"]\n\
    updated = 2026-10-07T00:00:00Z\n+++\nLook behind you.\n";
const LOST_IN_GERMAN: &str = "+++\ntitle = \"Mein Schiff ist weg\"\n+++\nSchau hinter dich.\n";

/// A folder with a domain and an app, and help content for it in `help`.
fn studio() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    add_app(folder.path(), "one");
    write(folder.path(), "help/01-start/_section.md", SECTION);
    write(folder.path(), "help/01-start/lost.md", LOST);
    write(folder.path(), "help/01-start/lost.de.md", LOST_IN_GERMAN);
    write(folder.path(), "help/01-start/saves.md", "+++\ntitle = \"Where are my saves?\"\n+++\nIn the cloud.\n");
    folder
}

fn add_app(folder: &Path, domain: &str) {
    run(&mut lifeline(folder, &["domain", "add", domain]));
    run(&mut lifeline(folder, &["app", "add", domain, "Game"]));
}

/// Runs `content …` for the first app of a domain.
fn content(folder: &Path, domain: &str, words: &[&str]) -> String {
    run(&mut lifeline(folder, &[&["content"], words, &["--domain", domain, "--app", "1"]].concat()))
}

fn import(folder: &Path, words: &[&str]) -> String {
    content(folder, "one", &[&["import", "help"], words].concat())
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn read(folder: &Path, path: &str) -> String {
    std::fs::read_to_string(folder.join(path)).unwrap()
}

fn change(folder: &Path, path: &str, from: &str, to: &str) {
    let text = read(folder, path);
    assert!(text.contains(from), "{path}: {text}");
    write(folder, path, &text.replace(from, to));
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for section in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        for file in std::fs::read_dir(section).unwrap().map(|entry| entry.unwrap().path()) {
            let path = file.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            files.insert(path, std::fs::read(file).unwrap());
        }
    }
    files
}

fn assert_says(said: &str, lines: &[&str]) {
    for line in lines {
        assert!(said.lines().any(|found| found == *line), "{line:?} is missing: {said}");
    }
}

#[test]
fn what_is_new_is_imported_and_its_ids_are_written_into_the_files() {
    let folder = studio();
    let said = import(folder.path(), &[]);
    assert_says(
        &said,
        &[
            "read 4 files",
            "01-start (added): 2 added, 0 changed, 0 unchanged",
            "  added 01-start/lost.md",
            "sections: 1 added, 0 changed, 0 unchanged",
            "FAQs: 2 added, 0 changed, 0 unchanged",
            "wrote id = 1 into 01-start/_section.md",
            "wrote id = 2 into 01-start/saves.md",
        ],
    );
    assert_eq!(read(folder.path(), "help/01-start/lost.md"), LOST.replacen("+++\n", "+++\nid = 1\n", 1));
    assert_eq!(read(folder.path(), "help/01-start/lost.de.md"), LOST_IN_GERMAN);
    let again = import(folder.path(), &[]);
    assert_says(&again, &["sections: 0 added, 0 changed, 1 unchanged", "FAQs: 0 added, 0 changed, 2 unchanged"]);
    assert!(!again.contains("wrote"), "{again}");
}

#[test]
fn what_was_exported_changes_nothing_and_is_the_same_from_a_fresh_domain() {
    let folder = studio();
    import(folder.path(), &[]);
    let said = content(folder.path(), "one", &["export", "first"]);
    assert_says(&said, &["01-getting-started: 2 FAQs, 4 files", "4 files written, 0 unchanged, 0 removed"]);
    let first = files(&folder.path().join("first"));
    let lost = String::from_utf8(first["01-getting-started/i-lost-my-ship.md"].clone()).unwrap();
    assert_eq!(lost, LOST.replacen("+++\n", "+++\nid = 1\nplace = 1\n", 1));

    let said = content(folder.path(), "one", &["import", "first"]);
    assert_says(&said, &["sections: 0 added, 0 changed, 1 unchanged", "FAQs: 0 added, 0 changed, 2 unchanged"]);

    add_app(folder.path(), "two");
    let said = content(folder.path(), "two", &["import", "first"]);
    assert_says(&said, &["sections: 1 added, 0 changed, 0 unchanged", "FAQs: 2 added, 0 changed, 0 unchanged"]);
    assert!(!said.contains("wrote"), "the ids are free in the other domain, and stay: {said}");
    content(folder.path(), "two", &["export", "second"]);
    assert_eq!(files(&folder.path().join("second")), first);
}

#[test]
fn a_dry_run_says_what_would_change_and_changes_nothing() {
    let folder = studio();
    let before = files(&folder.path().join("help"));
    let said = import(folder.path(), &["--dry-run"]);
    assert_says(&said, &["FAQs: 2 added, 0 changed, 0 unchanged", "nothing was changed: this was a dry run"]);
    assert_eq!(files(&folder.path().join("help")), before);
    assert_says(&content(folder.path(), "one", &["export", "nothing"]), &["0 files written, 0 unchanged, 0 removed"]);

    import(folder.path(), &[]);
    change(folder.path(), "help/01-start/lost.md", "behind", "below");
    std::fs::remove_file(folder.path().join("help/01-start/saves.md")).unwrap();
    for _ in 0..2 {
        let said = import(folder.path(), &["--dry-run", "--archive-missing"]);
        assert_says(
            &said,
            &[
                "01-start (unchanged): 0 added, 1 changed, 0 unchanged",
                "  changed 01-start/lost.md",
                "not in the folder, archived: FAQ 2, \"Where are my saves?\"",
            ],
        );
    }
}

#[test]
fn a_text_that_was_changed_by_hand_is_of_now_and_its_translation_stays() {
    let folder = studio();
    import(folder.path(), &[]);
    change(folder.path(), "help/01-start/lost.md", "behind", "below");
    assert_says(&import(folder.path(), &[]), &["  changed 01-start/lost.md"]);
    content(folder.path(), "one", &["export", "out"]);
    let lost = read(folder.path(), "out/01-getting-started/i-lost-my-ship.md");
    assert!(lost.contains("below") && !lost.contains("updated = 2026-10-07T00:00:00Z"), "{lost}");
    // The file still has the date of before: it does not bring it back.
    assert_says(&import(folder.path(), &[]), &["FAQs: 0 added, 0 changed, 2 unchanged"]);
}

#[test]
fn every_bad_file_is_named_with_its_line_and_nothing_is_imported() {
    let folder = studio();
    write(folder.path(), "help/01-start/typo.md", "+++\ntitle = \"Typo\"\nstaet = \"draft\"\n+++\n");
    write(folder.path(), "help/01-start/typo.tlh.md", "+++\ntitle = \"qay\"\n+++\n");
    write(folder.path(), "help/02-more/x.md", "no front matter\n");
    let words = ["content", "import", "help", "--domain", "one", "--app", "1"];
    let done = lifeline(folder.path(), &words).stdin(Stdio::null()).output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let complaint = String::from_utf8(done.stderr).unwrap();
    let lines: Vec<&str> = complaint.lines().collect();
    let beginnings = [
        "help/01-start/typo.tlh.md:1: \"tlh\" is no language",
        "help/01-start/typo.md:3: \"staet\" is no key",
        "help/02-more/_section.md:1: is missing",
        "help/02-more/x.md:1: a file begins with its front matter",
        "lifeline: 4 faults in help: nothing was imported",
    ];
    assert_eq!(lines.len(), beginnings.len(), "{complaint}");
    for (line, beginning) in lines.iter().zip(beginnings) {
        assert!(line.starts_with(beginning), "{line:?} must begin with {beginning:?}");
    }
    assert_says(&content(folder.path(), "one", &["export", "out"]), &["0 files written, 0 unchanged, 0 removed"]);
}

#[test]
fn what_the_folder_lacks_is_left_alone_unless_it_shall_be_archived() {
    let folder = studio();
    import(folder.path(), &[]);
    std::fs::remove_file(folder.path().join("help/01-start/saves.md")).unwrap();
    let saves = "01-getting-started/where-are-my-saves.md";
    let said = import(folder.path(), &[]);
    assert_says(&said, &["not in the folder, left alone: FAQ 2, \"Where are my saves?\""]);
    content(folder.path(), "one", &["export", "out"]);
    assert!(read(folder.path(), &format!("out/{saves}")).contains("state = \"draft\""));

    let said = import(folder.path(), &["--archive-missing"]);
    assert_says(&said, &["not in the folder, archived: FAQ 2, \"Where are my saves?\""]);
    let said = content(folder.path(), "one", &["export", "out"]);
    assert_says(&said, &["1 file written, 3 unchanged, 0 removed"]);
    assert!(read(folder.path(), &format!("out/{saves}")).contains("state = \"archived\""));
    assert!(!import(folder.path(), &[]).contains("not in the folder"), "it is archived already");
}

#[test]
fn an_export_follows_a_new_title_and_touches_nothing_of_others() {
    let folder = studio();
    import(folder.path(), &[]);
    content(folder.path(), "one", &["export", "out"]);
    write(folder.path(), "out/README.md", "# Our help");
    write(folder.path(), "out/.git/notes.md", "# Git's");
    change(folder.path(), "help/01-start/saves.md", "Where are my saves?", "Cloud saves");
    import(folder.path(), &[]);
    let said = content(folder.path(), "one", &["export", "out"]);
    assert_says(&said, &["1 file written, 3 unchanged, 1 removed"]);
    assert!(folder.path().join("out/01-getting-started/cloud-saves.md").exists());
    assert!(!folder.path().join("out/01-getting-started/where-are-my-saves.md").exists());
    assert_eq!(read(folder.path(), "out/README.md"), "# Our help");
    assert_eq!(read(folder.path(), "out/.git/notes.md"), "# Git's");
}

#[test]
fn an_export_does_not_write_over_other_files() {
    let folder = studio();
    import(folder.path(), &[]);
    write(folder.path(), "notes/diary/monday.md", "# Monday\n");
    let words = ["content", "export", "notes", "--domain", "one", "--app", "1"];
    let done = lifeline(folder.path(), &words).stdin(Stdio::null()).output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let complaint = String::from_utf8(done.stderr).unwrap();
    assert!(complaint.starts_with("notes/diary/monday.md:1: "), "{complaint}");
    assert!(complaint.ends_with("nothing was written\n"), "{complaint}");
    assert_eq!(files(&folder.path().join("notes")).len(), 1);
}

#[test]
fn ids_of_another_app_are_refused_and_nothing_is_imported() {
    let folder = studio();
    import(folder.path(), &[]);
    run(&mut lifeline(folder.path(), &["app", "add", "one", "Second Game"]));
    let second = ["--domain", "one", "--app", "2"];
    let words = [&["content", "import", "help"], second.as_slice()].concat();
    let done = lifeline(folder.path(), &words).stdin(Stdio::null()).output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(String::from_utf8(done.stderr).unwrap().contains("belongs to another app"));
    let said = run(&mut lifeline(folder.path(), &[&["content", "export", "out"], second.as_slice()].concat()));
    assert_says(&said, &["0 files written, 0 unchanged, 0 removed"]);
}

#[test]
fn an_app_or_folder_that_is_not_there_is_one_line() {
    let folder = studio();
    let refused = |words: &[&str], code| refused(&mut lifeline(folder.path(), words), code);
    assert!(refused(&["content", "import", "help", "--domain", "one", "--app", "x"], 2).contains("app"));
    assert!(refused(&["content", "import", "help", "--domain", "one"], 2).contains("--app"));
    assert!(refused(&["content", "import", "help", "--domain", "one", "--app", "7"], 1).contains("no app 7"));
    assert!(refused(&["content", "export", "out", "--domain", "three", "--app", "1"], 1).contains("three"));
    assert!(refused(&["content", "import", "nowhere", "--domain", "one", "--app", "1"], 1).contains("nowhere"));
}
