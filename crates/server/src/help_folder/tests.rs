use super::*;
use domain::help::file::FaqFile;
use domain::help::{FaqContent, FaqState, FaqText, SectionContent, SectionText, Texts};
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use std::path::Path;
use store::authoring::{KeptFaq, KeptSection, WholeHelp};
use store::help_import::{Change, HelpToImport, ImportedHelp};

const NOW_MS: i64 = 5_000;

fn language(code: &str) -> Language {
    Language::parse(code).unwrap()
}

fn en() -> Language {
    language("en")
}

fn file(path: &str, front_matter: &str, body: &str) -> File {
    (path.to_owned(), format!("+++\n{front_matter}\n+++\n{body}\n").into_bytes())
}

fn titled(path: &str) -> File {
    file(path, "title = \"Title\"", "Body")
}

/// What is wrong with these files beside a section in good order.
fn errors(files: Vec<File>) -> Vec<String> {
    let all = [vec![file("01-a/_section.md", "id = 1\ntitle = \"A\"", "")], files].concat();
    read(all, en()).unwrap_err().iter().map(FileError::to_string).collect()
}

fn assert_error(files: Vec<File>, beginning: &str) {
    let found = errors(files);
    assert!(found.len() == 1 && found[0].starts_with(beginning), "{found:?} must be {beginning}");
}

fn faq_text(title: &str, at_ms: i64) -> FaqText {
    FaqText::parse(title, "Body", &[], at_ms).unwrap()
}

fn kept_section(id: i64, place: i64, title: &str) -> KeptSection {
    let texts = Texts::from([(en(), SectionText::parse(title, "").unwrap())]);
    KeptSection { section_id: SectionId(id), place, content: SectionContent { icon: String::new(), texts } }
}

fn kept_faq(id: i64, section: i64, place: i64, texts: &[(&str, &str)]) -> KeptFaq {
    let texts = texts.iter().map(|(code, title)| (language(code), faq_text(title, 1_000))).collect();
    let state = FaqState::Draft;
    let content = FaqContent { section_id: SectionId(section), state, tags: vec!["ps5".to_owned()], texts };
    KeptFaq { faq_id: FaqId(id), place, revision: 1, helpful: 0, unhelpful: 0, content }
}

fn whole() -> WholeHelp {
    WholeHelp {
        sections: vec![kept_section(4, 1, "Play"), kept_section(2, 5, "剣"), kept_section(3, 5, "Play")],
        faqs: vec![
            kept_faq(9, 4, 1, &[("en", "Lost ship"), ("de", "Schiff weg"), ("pt-br", "Nave")]),
            kept_faq(8, 4, 2, &[("en", "Lost ship!")]),
            kept_faq(7, 4, 3, &[("de", "Nur deutsch"), ("ja", "剣")]),
            kept_faq(6, 3, 1, &[("en", "剣")]),
        ],
    }
}

fn exported(help: &WholeHelp) -> Vec<File> {
    export(help, en()).unwrap().into_iter().flat_map(|section| section.files).collect()
}

/// What a store without anything keeps of an import.
fn kept(help: HelpToImport) -> WholeHelp {
    let sections = help.sections.iter().map(|section| KeptSection {
        section_id: section.section_id.unwrap(),
        place: section.place,
        content: section.content.clone(),
    });
    let faqs = help.faqs.iter().map(|faq| {
        let section_id = help.sections[faq.section].section_id.unwrap();
        let content = FaqContent { section_id, ..faq.content.clone() };
        KeptFaq { faq_id: faq.faq_id.unwrap(), place: faq.place, revision: 1, helpful: 0, unhelpful: 0, content }
    });
    let mut kept = WholeHelp { sections: sections.collect(), faqs: faqs.collect() };
    kept.sections.sort_by_key(|section| (section.place, section.section_id));
    kept.faqs.sort_by_key(|faq| (faq.content.section_id, faq.place, faq.faq_id));
    kept
}

fn changes(steps: &[Step]) -> Vec<(&str, Change)> {
    steps.iter().map(|step| (step.path.as_str(), step.change)).collect()
}

#[test]
fn files_are_named_by_place_title_and_language() {
    let files = exported(&whole());
    let names: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        names,
        [
            "01-play/_section.md",
            "01-play/lost-ship.md",
            "01-play/lost-ship.de.md",
            "01-play/lost-ship.pt-br.md",
            "01-play/lost-ship-8.md",
            "01-play/nur-deutsch.de.md",
            "01-play/nur-deutsch.ja.md",
            "02-section-2/_section.md",
            "03-play/_section.md",
            "03-play/faq-6.md",
        ]
    );
}

#[test]
fn what_was_exported_is_imported_as_it_is_and_exported_as_the_same_bytes() {
    let help = whole();
    let files = exported(&help);
    let plan = plan(read(files.clone(), en()).unwrap(), &help, en(), NOW_MS);
    assert!(plan.sections.iter().chain(&plan.faqs).all(|step| step.change == Change::Unchanged), "{plan:?}");
    assert!(plan.missing.is_empty());
    let fresh = super::plan(read(files.clone(), en()).unwrap(), &WholeHelp::default(), en(), NOW_MS);
    assert!(fresh.sections.iter().chain(&fresh.faqs).all(|step| step.change == Change::Added), "{fresh:?}");
    assert_eq!(exported(&kept(fresh.help)), files);
}

#[test]
fn a_section_without_the_apps_language_is_not_exported_without_its_title() {
    assert!(export(&whole(), language("de")).unwrap_err().to_string().contains("section 4 has no title in de"));
}

#[test]
fn names_mean_nothing_but_language_and_what_belongs_together() {
    let files = exported(&whole()).into_iter().map(|(path, bytes)| {
        (path.replace("01-play", "zz").replace("lost-ship-8", "other").replace("nur-deutsch", "a b"), bytes)
    });
    let plan = plan(read(files.collect(), en()).unwrap(), &whole(), en(), NOW_MS);
    assert!(plan.sections.iter().chain(&plan.faqs).all(|step| step.change == Change::Unchanged), "{plan:?}");
}

#[test]
fn what_differs_is_changed_and_what_is_not_there_is_missing() {
    let mut files = exported(&whole());
    files.retain(|(path, _)| path != "01-play/lost-ship-8.md");
    files[1].1 = String::from_utf8(files[1].1.clone()).unwrap().replace("Body", "New body").into_bytes();
    let plan = plan(read(files, en()).unwrap(), &whole(), en(), NOW_MS);
    let changed: Vec<_> = changes(&plan.faqs).into_iter().filter(|(_, change)| *change != Change::Unchanged).collect();
    assert_eq!(changed, [("01-play/lost-ship.md", Change::Changed)]);
    assert_eq!(plan.missing, [(FaqId(8), "Lost ship!".to_owned())]);
    assert_eq!((plan.faqs_after, plan.texts_after), (4, 7));
    let texts = &plan.help.faqs.iter().find(|faq| faq.faq_id == Some(FaqId(9))).unwrap().content.texts;
    assert_eq!((texts[&en()].updated_at_ms, texts[&language("de")].updated_at_ms), (NOW_MS, 1_000));
}

#[test]
fn what_says_no_place_comes_after_the_others_by_name() {
    let section = |name: &str| file(&format!("{name}/_section.md"), "title = \"A\"", "");
    let place = |path: &str, place: i64| file(path, &format!("title = \"A\"\nplace = {place}"), "");
    let files = vec![
        section("a"),
        titled("a/z.md"),
        place("a/y.md", 7),
        titled("a/x.md"),
        section("b"),
        place("b/_section.md", 0),
    ];
    let plan = plan(read(files, en()).unwrap(), &WholeHelp::default(), en(), NOW_MS);
    let places: Vec<_> = plan.help.sections.iter().map(|section| section.place).collect();
    assert_eq!(places, [1, 0]);
    let places: Vec<_> =
        plan.faqs.iter().zip(&plan.help.faqs).map(|(step, faq)| (step.path.as_str(), faq.place)).collect();
    assert_eq!(places, [("a/x.md", 8), ("a/y.md", 7), ("a/z.md", 9)]);
}

#[test]
fn what_has_an_id_is_imported_before_what_is_given_one() {
    let files = vec![
        titled("a/_section.md"),
        titled("a/new.md"),
        file("b/_section.md", "title = \"B\"\nid = 1", ""),
        file("b/old.md", "title = \"B\"\nid = 1", ""),
    ];
    let plan = plan(read(files, en()).unwrap(), &WholeHelp::default(), en(), NOW_MS);
    let ids: Vec<_> = plan.help.faqs.iter().map(|faq| (faq.faq_id, faq.section)).collect();
    assert_eq!(ids, [(Some(FaqId(1)), 0), (None, 1)]);
    let imported = ImportedHelp {
        sections: vec![(SectionId(1), Change::Added), (SectionId(2), Change::Added)],
        faqs: vec![(FaqId(1), Change::Added), (FaqId(2), Change::Added)],
    };
    let new = [("a/_section.md".to_owned(), 2), ("a/new.md".to_owned(), 2)];
    assert_eq!(plan.new_ids(&imported), new);
}

#[test]
fn a_draft_may_have_no_text_in_the_apps_language() {
    let with = |state: &str| {
        let section = file("a/_section.md", "title = \"A\"", "");
        let first = file("a/x.de.md", &format!("title = \"X\"\n{state}"), "");
        read(vec![section, first, titled("a/x.fr.md")], en())
    };
    let faqs = with("state = \"draft\"").unwrap().sections.remove(0).faqs;
    assert_eq!((faqs[0].path.as_str(), faqs[0].files.len()), ("a/x.de.md", 2));
    assert!(with("").unwrap_err()[0].to_string().starts_with("a/x.de.md:1: the file of the app's default language"));
    assert!(with("state = \"published\"").is_err());
}

#[test]
fn a_file_in_the_wrong_place_or_with_a_wrong_name_is_named() {
    assert_error(vec![titled("stray.md")], "stray.md:1: a file of help content stands in");
    assert_error(vec![titled("01-a/deep/x.md")], "01-a/deep/x.md:1: a file of help content stands in");
    assert_error(vec![titled("01-a/x.md"), titled("01-a/x.tlh.md")], "01-a/x.tlh.md:1: \"tlh\" is no language");
    assert_error(vec![titled("01-a/x.md"), titled("01-a/x.pt-BR.md")], "01-a/x.pt-BR.md:1: pt-BR is written pt-br");
    assert_error(vec![titled("01-a/x.md"), titled("01-a/x.v2.de.md")], "01-a/x.v2.de.md:1: \"v2.de\" is no language");
    assert_error(vec![titled("01-a/x.en.md")], "01-a/x.en.md:1: en is the app's default language");
    assert_error(vec![titled("02-b/x.md")], "02-b/_section.md:1: is missing");
    assert_error(vec![titled("02-b/_section.de.md")], "02-b/_section.md:1: is missing");
}

#[test]
fn the_readme_at_the_top_is_no_help_content_and_one_below_is() {
    let with = |path: &str| {
        let readme = (path.to_owned(), b"# Our help".to_vec());
        read(vec![titled("a/_section.md"), readme], en())
    };
    assert!(with("README.md").is_ok());
    assert!(with("a/README.md").is_err());
}

#[test]
fn two_files_with_the_same_id_are_named() {
    let faq = |path: &str| file(path, "title = \"X\"\nid = 5", "");
    assert_error(vec![faq("01-a/x.md"), faq("01-a/y.md")], "01-a/y.md:3: FAQ 5 is that of 01-a/x.md already");
    let section = file("02-b/_section.md", "title = \"B\"\nid = 1", "");
    assert_error(vec![section], "02-b/_section.md:3: section 1 is that of 01-a/_section.md already");
    let other_kind = file("01-a/x.md", "title = \"X\"\nid = 1", "");
    assert!(read(vec![file("01-a/_section.md", "title = \"A\"\nid = 1", ""), other_kind], en()).is_ok());
}

#[test]
fn all_bad_files_are_named_at_once() {
    let bad = file("01-a/x.md", "title = \"X\"\nplaec = 5\nid = \"1\"", "");
    let worse = ("01-a/x.de.md".to_owned(), b"+++\ntitle = \n+++\n".to_vec());
    let found = errors(vec![bad, worse, titled("stray.md"), titled("02-b/x.md")]);
    assert_eq!(found.len(), 5, "{found:?}");
}

#[test]
fn an_export_goes_over_an_earlier_one_and_over_nothing_else() {
    let check = |files: Vec<File>| check_earlier_export(&files, &whole(), en());
    let earlier = exported(&whole());
    assert!(check(vec![]).is_ok());
    assert!(check(earlier.clone()).is_ok());
    assert!(check([earlier.clone(), vec![("README.md".to_owned(), b"# Hi".to_vec())]].concat()).is_ok());
    // As a crash leaves it: an old name beside a new one, a translation before its first file.
    let renamed = ("01-play/old.md".to_owned(), earlier[1].1.clone());
    assert!(check([earlier.clone(), vec![renamed]].concat()).is_ok());
    assert!(check(vec![earlier[2].clone()]).is_ok());
    let gone = file("01-play/gone.md", "id = 99\ntitle = \"Gone\"", "");
    assert!(check([earlier.clone(), vec![gone.clone()]].concat()).is_ok());

    let of = |file: File| check([earlier.clone(), vec![file]].concat()).unwrap_err()[0].to_string();
    assert!(of(("notes/x.md".to_owned(), b"# My notes".to_vec())).starts_with("notes/x.md:1: "));
    assert!(of(titled("stray.md")).starts_with("stray.md:1: "));
    assert!(of(titled("01-play/new.md")).contains("this file has no id"));
    assert!(of(titled("04-new/_section.md")).contains("this file has no id"));
    let of_another_app = check(vec![gone]).unwrap_err();
    assert!(of_another_app[0].to_string().contains("the help of another one"), "{of_another_app:?}");
}

#[test]
fn a_folder_is_written_read_and_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    let files = exported(&whole());
    let first = write_files(folder.path(), &files, Vec::new()).unwrap();
    assert_eq!(first, Written { written: files.len(), unchanged: 0, removed: 0 });
    let there = read_files(folder.path()).unwrap();
    assert_eq!(there.len(), files.len());
    assert!(files.iter().all(|file| there.contains(file)));

    std::fs::write(at("README.md"), "# Ours").unwrap();
    std::fs::create_dir(at(".git")).unwrap();
    std::fs::write(at(".git/x.md"), "# Git's").unwrap();
    std::fs::write(at("01-play/ship.png"), "png").unwrap();
    std::fs::write(at("01-play/.lost-ship.md.new"), "half").unwrap();
    let mut fewer = files;
    fewer.retain(|(path, _)| !path.starts_with("03-"));
    fewer[1].1 = b"other".to_vec();
    let second = write_files(folder.path(), &fewer, read_files(folder.path()).unwrap()).unwrap();
    assert_eq!(second, Written { written: 1, unchanged: fewer.len() - 1, removed: 2 });
    assert!(!at("03-play").exists());
    assert!(!at("01-play/.lost-ship.md.new").exists());
    assert_eq!(std::fs::read_to_string(at("README.md")).unwrap(), "# Ours");
    assert!(at(".git/x.md").exists() && at("01-play/ship.png").exists());
}

#[test]
fn what_is_hidden_linked_or_no_markdown_is_not_read() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let write = |path: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "x").unwrap();
    };
    for path in ["a/x.md", "a/x.txt", "a/.x.md", ".git/x.md", "a/images/x.png"] {
        write(path);
    }
    std::fs::write(elsewhere.path().join("y.md"), "y").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("linked")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("y.md"), folder.path().join("a/y.md")).unwrap();
    let read = read_files(folder.path()).unwrap();
    assert_eq!(read, [("a/x.md".to_owned(), b"x".to_vec())]);
    assert!(write_files(folder.path(), &[titled("linked/y.md")], Vec::new()).is_err());
    assert_eq!(std::fs::read_to_string(elsewhere.path().join("y.md")).unwrap(), "y");
    assert!(read_files(Path::new("/nowhere")).unwrap_err().to_string().contains("/nowhere"));
}

#[test]
fn an_id_is_written_into_its_file() {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &[titled("a/x.md")], Vec::new()).unwrap();
    write_id(folder.path(), "a/x.md", 31).unwrap();
    let files = read_files(folder.path()).unwrap();
    assert!(files[0].1.starts_with(b"+++\nid = 31\ntitle"), "{files:?}");
    assert_eq!(files.len(), 1);
    let read = FaqFile::parse(&files[0].1, domain::help::file::FaqPart::Default).unwrap();
    assert_eq!(read.settings.unwrap().faq_id, Some(FaqId(31)));
}
