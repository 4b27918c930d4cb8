//! An app's help content as files.

use super::read::{FileError, place};
use super::{File, README, SECTION};
use domain::help::file::{FaqFile, FaqPart, FaqSettings, FileFault, SectionFile, SectionSettings};
use domain::help::{Texts, best};
use domain::ids::FaqId;
use domain::language::Language;
use domain::name::slug;
use std::collections::HashSet;
use store::authoring::{KeptFaq, KeptSection, WholeHelp};

/// The folder of one section.
#[derive(Debug)]
pub(crate) struct ExportedSection {
    /// Its name.
    pub(crate) folder: String,
    /// How many FAQs are in it.
    pub(crate) faqs: usize,
    /// Its files, the section's own first.
    pub(crate) files: Vec<File>,
}

/// The files of an app, a section after the other.
pub(crate) fn export(help: &WholeHelp, default: Language) -> anyhow::Result<Vec<ExportedSection>> {
    let sections = help.sections.iter().zip(1..).map(|(section, number)| {
        let faqs: Vec<&KeptFaq> = help.faqs.iter().filter(|faq| faq.content.section_id == section.section_id).collect();
        export_section(section, number, &faqs, default)
    });
    sections.collect()
}

fn export_section(
    section: &KeptSection,
    number: usize,
    faqs: &[&KeptFaq],
    default: Language,
) -> anyhow::Result<ExportedSection> {
    let id = section.section_id;
    let Some(text) = section.content.texts.get(&default) else {
        anyhow::bail!("section {id} has no title in {}, the app's default language", default.code());
    };
    let folder = format!("{number:02}-{}", slug_or(&text.title, || format!("section-{id}")));
    let mut files = Vec::new();
    for (language, text) in in_order(&section.content.texts, default) {
        let settings = SectionSettings {
            section_id: Some(id),
            place: Some(section.place),
            icon: section.content.icon.clone(),
            ..SectionSettings::default()
        };
        let file = SectionFile { settings: (language == default).then_some(settings), text: text.clone() };
        files.push((path(&folder, SECTION, language, default), file.print().into_bytes()));
    }
    let mut names = HashSet::new();
    for faq in faqs {
        files.extend(faq_files(faq, &folder, &mut names, default));
    }
    Ok(ExportedSection { folder, faqs: faqs.len(), files })
}

fn faq_files(faq: &KeptFaq, folder: &str, names: &mut HashSet<String>, default: Language) -> Vec<File> {
    let id = faq.faq_id;
    let title = best(&faq.content.texts, default, default).map_or("", |(_, text)| &text.title);
    let mut name = slug_or(title, || format!("faq-{id}"));
    while !names.insert(name.clone()) {
        name = format!("{name}-{id}");
    }
    let texts = in_order(&faq.content.texts, default).enumerate().map(|(number, (language, text))| {
        let settings = FaqSettings {
            faq_id: Some(id),
            place: Some(faq.place),
            state: Some(faq.content.state),
            tags: faq.content.tags.clone(),
            ..FaqSettings::default()
        };
        let file = FaqFile::of((number == 0).then_some(settings), text.clone());
        (path(folder, &name, language, default), file.print().into_bytes())
    });
    texts.collect()
}

/// Texts, that of the default language first.
fn in_order<T>(texts: &Texts<T>, default: Language) -> impl Iterator<Item = (Language, &T)> {
    let first = texts.get_key_value(&default);
    let others = texts.iter().filter(move |(language, _)| **language != default);
    first.into_iter().chain(others).map(|(language, text)| (*language, text))
}

fn path(folder: &str, name: &str, language: Language, default: Language) -> String {
    match language == default {
        true => format!("{folder}/{name}.md"),
        false => format!("{folder}/{name}.{}.md", language.code()),
    }
}

fn slug_or(title: &str, instead: impl Fn() -> String) -> String {
    Some(slug(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(instead)
}

/// Whether files come from an earlier export of this help, so that they may be overwritten and removed. Each is looked
/// at alone: an export that was cut short leaves old files beside new ones.
pub(crate) fn check_earlier_export(files: &[File], help: &WholeHelp, default: Language) -> Result<(), Vec<FileError>> {
    let mut errors = Vec::new();
    let mut found = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path != README) {
        match id_in(path, bytes, default) {
            Ok(id) => found.extend(id.map(|id| (id, path))),
            Err(faults) => errors.extend(faults.into_iter().map(|fault| FileError::new(path, fault))),
        }
    }
    let is_ours = |id: FaqId| help.faqs.iter().any(|faq| faq.faq_id == id);
    match found.first() {
        Some((_, path)) if errors.is_empty() && !found.iter().any(|(id, _)| is_ours(*id)) => {
            let detail = "this FAQ and all others here are not the app's: this is the help of another one";
            Err(vec![FileError::new(path, FileFault::new(1, detail))])
        }
        _ if errors.is_empty() => Ok(()),
        _ => Err(errors),
    }
}

/// The id that a file of a FAQ says, if it is one with settings.
fn id_in(path: &str, bytes: &[u8], default: Language) -> Result<Option<FaqId>, Vec<FileFault>> {
    let fault = |detail: &str| vec![FileFault::new(1, detail)];
    let (_, subject, language) = place(path, default).map_err(|detail| fault(&detail))?;
    let id = if subject == SECTION {
        let settings = SectionFile::parse(bytes, language != default)?.settings;
        settings.map(|settings| (settings.section_id.is_some(), None))
    } else {
        let settings = match language == default {
            true => FaqFile::parse(bytes, FaqPart::Default)?.settings,
            // One of a FAQ without the default language has settings, any other has none.
            false => {
                FaqFile::parse(bytes, FaqPart::Translation).or_else(|_| FaqFile::parse(bytes, FaqPart::First))?.settings
            }
        };
        settings.map(|settings| (settings.faq_id.is_some(), settings.faq_id))
    };
    match id {
        Some((false, _)) => Err(fault("this file has no id: it was never imported, and would be lost")),
        Some((true, id)) => Ok(id),
        None => Ok(None),
    }
}
