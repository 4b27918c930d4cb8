//! Files, put together to an app's help content.

use super::{File, README, SECTION};
use domain::help::Texts;
use domain::help::file::{FaqFile, FaqPart, FaqSettings, FileFault, SectionFile, SectionSettings};
use domain::language::Language;
use std::collections::{BTreeMap, HashMap};

/// An app's help content as files say it, in the order of their names.
#[derive(Debug, Default)]
pub(crate) struct HelpFolder {
    pub(crate) sections: Vec<SectionInFolder>,
}

#[derive(Debug)]
pub(crate) struct SectionInFolder {
    /// The folder.
    pub(crate) name: String,
    pub(crate) settings: SectionSettings,
    pub(crate) texts: Texts<domain::help::SectionText>,
    pub(crate) faqs: Vec<FaqInFolder>,
}

#[derive(Debug)]
pub(crate) struct FaqInFolder {
    /// The file that has the settings.
    pub(crate) path: String,
    pub(crate) settings: FaqSettings,
    pub(crate) files: Texts<FaqFile>,
}

/// What is wrong with a file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}:{fault}")]
pub(crate) struct FileError {
    path: String,
    fault: FileFault,
}

/// Files of one folder by what they are about, then by language.
type Subjects = BTreeMap<String, Texts<File>>;

/// Reads the files of an app whose default language is given.
pub(crate) fn read(files: Vec<File>, default: Language) -> Result<HelpFolder, Vec<FileError>> {
    let mut reader = Reader { default, errors: Vec::new(), ids: HashMap::new() };
    let folders = reader.sort_out(files);
    let sections = folders.into_iter().filter_map(|(name, subjects)| reader.section(name, subjects)).collect();
    if reader.errors.is_empty() { Ok(HelpFolder { sections }) } else { Err(reader.errors) }
}

/// What a file's path says: its folder, what it is about, and its language.
pub(super) fn place(path: &str, default: Language) -> Result<(&str, &str, Language), String> {
    let misplaced = "a file of help content stands in the folder of its section, and not deeper";
    let (folder, name) = path.split_once('/').ok_or(misplaced)?;
    if name.contains('/') {
        return Err(misplaced.to_owned());
    }
    let name = name.strip_suffix(".md").unwrap_or(name);
    let Some((subject, code)) = name.split_once('.') else { return Ok((folder, name, default)) };
    match Language::parse(code) {
        Some(language) if language == default => {
            Err(format!("{code} is the app's default language, whose file is named {subject}.md"))
        }
        Some(language) if language.code() == code => Ok((folder, subject, language)),
        Some(language) => Err(format!("{code} is written {} here", language.code())),
        None => Err(format!("{code:?} is no language: a file is named SUBJECT.md or SUBJECT.LANGUAGE.md")),
    }
}

struct Reader {
    default: Language,
    errors: Vec<FileError>,
    /// Where each id was seen first.
    ids: HashMap<(&'static str, i64), String>,
}

impl Reader {
    fn sort_out(&mut self, files: Vec<File>) -> BTreeMap<String, Subjects> {
        let mut folders: BTreeMap<String, Subjects> = BTreeMap::new();
        for (path, bytes) in files.into_iter().filter(|(path, _)| path != README) {
            match place(&path, self.default) {
                Ok((folder, subject, language)) => {
                    let subjects = folders.entry(folder.to_owned()).or_default();
                    subjects.entry(subject.to_owned()).or_default().insert(language, (path, bytes));
                }
                Err(detail) => self.refuse(&path, vec![FileFault::new(1, detail)]),
            }
        }
        folders
    }

    fn section(&mut self, name: String, mut subjects: Subjects) -> Option<SectionInFolder> {
        let mut files = Vec::new();
        let own = subjects.remove(SECTION).unwrap_or_default();
        if !own.contains_key(&self.default) {
            let detail = "is missing: a folder of help content has one, for the section";
            self.refuse(&format!("{name}/{SECTION}.md"), vec![FileFault::new(1, detail)]);
        }
        for (language, (path, bytes)) in own {
            match SectionFile::parse(&bytes, language != self.default) {
                Ok(file) => files.push((path, language, file)),
                Err(faults) => self.refuse(&path, faults),
            }
        }
        let faqs = subjects.into_values().filter_map(|texts| self.faq(texts)).collect();
        let settings = files.iter().find_map(|(path, _, file)| Some((path, file.settings.clone()?)));
        let (path, settings) = settings?;
        self.see("section", settings.section_id.map(|id| id.0), path, settings.id_line);
        let texts = files.into_iter().map(|(_, language, file)| (language, file.text)).collect();
        Some(SectionInFolder { name, settings, texts, faqs })
    }

    fn faq(&mut self, texts: Texts<File>) -> Option<FaqInFolder> {
        let first = if texts.contains_key(&self.default) { self.default } else { *texts.keys().next()? };
        let mut read: Texts<FaqFile> = Texts::new();
        let mut settings = None;
        for (language, (path, bytes)) in texts {
            let part = match language == first {
                true if language == self.default => FaqPart::Default,
                true => FaqPart::First,
                false => FaqPart::Translation,
            };
            match FaqFile::parse(&bytes, part) {
                Ok(file) => {
                    settings = settings.or_else(|| Some((path, file.settings.clone()?)));
                    read.insert(language, file);
                }
                Err(faults) => self.refuse(&path, faults),
            }
        }
        let (path, settings) = settings?;
        self.see("FAQ", settings.faq_id.map(|id| id.0), &path, settings.id_line);
        Some(FaqInFolder { path, settings, files: read })
    }

    /// Notes an id; two files can't have the same.
    fn see(&mut self, kind: &'static str, id: Option<i64>, path: &str, line: usize) {
        let Some(id) = id else { return };
        match self.ids.get(&(kind, id)) {
            Some(first) => {
                let detail = format!("{kind} {id} is that of {first} already");
                self.refuse(path, vec![FileFault::new(line, detail)]);
            }
            None => drop(self.ids.insert((kind, id), path.to_owned())),
        }
    }

    fn refuse(&mut self, path: &str, faults: Vec<FileFault>) {
        self.errors.extend(faults.into_iter().map(|fault| FileError { path: path.to_owned(), fault }));
    }
}

impl FileError {
    pub(super) fn new(path: &str, fault: FileFault) -> Self {
        Self { path: path.to_owned(), fault }
    }
}
