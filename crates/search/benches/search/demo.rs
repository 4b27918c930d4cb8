//! The demo's FAQs: `demo/APP/SECTION/SLUG.md` in English, `SLUG.CODE.md` in another language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use domain::language::Language;
use pulldown_cmark::{Event, Parser, TagEnd};
use search::Document;

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/demo");
const FENCE: &str = "+++\n";

/// One app's FAQs in one language.
pub type Shelves = BTreeMap<(String, Language), Vec<Document>>;

pub fn faqs() -> anyhow::Result<Shelves> {
    let mut shelves = Shelves::new();
    for app in folders(Path::new(DEMO))? {
        let name = app.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for section in folders(&app)? {
            read_section(&name, &section, &mut shelves)?;
        }
    }
    if shelves.is_empty() {
        bail!("there are no FAQs in {DEMO}");
    }
    Ok(shelves)
}

fn read_section(app: &str, section: &Path, shelves: &mut Shelves) -> anyhow::Result<()> {
    let files = sorted(section)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let mut ids: BTreeMap<String, i64> = BTreeMap::new();
    let files: Vec<PathBuf> = files.filter(|path| !file_name(path).starts_with('_')).collect();
    // A translation has the id of its original.
    let (originals, translations): (Vec<_>, Vec<_>) =
        files.iter().partition(|path| file_name(path).matches('.').count() == 1);
    for path in originals.into_iter().chain(translations) {
        let name = file_name(path);
        let name = name.trim_end_matches(".md");
        let (slug, code) = name.split_once('.').unwrap_or((name, "en"));
        let language = Language::parse(code).with_context(|| format!("{}: no language", path.display()))?;
        let (head, document) = read(path).with_context(|| path.display().to_string())?;
        if let Some(id) = head.get("id").and_then(toml::Value::as_integer) {
            ids.insert(slug.to_owned(), id);
        }
        let faq_id = *ids.get(slug).with_context(|| format!("{}: no id", path.display()))?;
        shelves.entry((app.to_owned(), language)).or_default().push(Document { faq_id, ..document });
    }
    Ok(())
}

fn read(path: &Path) -> anyhow::Result<(toml::Table, Document)> {
    let file = fs::read_to_string(path)?;
    let (head, body) = file.strip_prefix(FENCE).and_then(|rest| rest.split_once(FENCE)).context("no front matter")?;
    let head: toml::Table = head.parse()?;
    let title = head.get("title").and_then(toml::Value::as_str).context("no title")?.to_owned();
    let keywords = head.get("keywords").and_then(toml::Value::as_array).into_iter().flatten();
    let keywords = keywords.filter_map(|keyword| keyword.as_str().map(str::to_owned)).collect();
    Ok((head, Document { faq_id: 0, title, keywords, text: words(body) }))
}

/// A body's words, without Markdown.
fn words(markdown: &str) -> String {
    let mut words = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => words.push('\n'),
            _ => {}
        }
    }
    words
}

fn folders(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    Ok(sorted(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<PathBuf>>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
