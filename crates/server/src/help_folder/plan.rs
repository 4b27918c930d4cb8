//! What an import would make of what is stored.

use super::SECTION;
use super::read::{FaqInFolder, HelpFolder};
use domain::help::{FaqContent, FaqState, SectionContent, best};
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use domain::limits::PLACE_MAX;
use std::collections::{BTreeMap, HashMap};
use store::authoring::{KeptFaq, KeptSection, WholeHelp};
use store::help_import::{Change, FaqToImport, HelpToImport, ImportedHelp, SectionToImport};

/// What to import, and what that would change.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) help: HelpToImport,
    /// As many as `help` has sections, in its order.
    pub(crate) sections: Vec<Step>,
    /// As many as `help` has FAQs, in its order.
    pub(crate) faqs: Vec<Step>,
    /// FAQs that the folder does not have and that are not archived, with their titles.
    pub(crate) missing: Vec<(FaqId, String)>,
    /// How many FAQs the app has when it is done.
    pub(crate) faqs_after: usize,
    /// And how many texts they have in all.
    pub(crate) texts_after: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// The folder of a section; the file of a FAQ that has its settings.
    pub(crate) path: String,
    pub(crate) change: Change,
}

/// Plans to bring an app to what a folder says.
pub(crate) fn plan(folder: HelpFolder, kept: &WholeHelp, default: Language, now_ms: i64) -> Plan {
    let mut plan = Plan::default();
    let faqs = plan.take_sections(folder, &kept.sections);
    let missing = plan.take_faqs(faqs, &kept.faqs, now_ms);
    plan.faqs_after = plan.help.faqs.len() + missing.len();
    let contents = plan.help.faqs.iter().map(|faq| &faq.content).chain(missing.iter().map(|faq| &faq.content));
    plan.texts_after = contents.map(|content| content.texts.len()).sum();
    let shown = missing.into_iter().filter(|faq| faq.content.state != FaqState::Archived);
    plan.missing = shown.map(|faq| (faq.faq_id, title(&faq.content, default))).collect();
    plan
}

/// A FAQ with its place and the number of its section.
type PlacedFaq = (FaqInFolder, i64, usize);

impl Plan {
    /// Plans the sections; answers their FAQs.
    fn take_sections(&mut self, folder: HelpFolder, kept: &[KeptSection]) -> Vec<PlacedFaq> {
        let kept: HashMap<SectionId, &KeptSection> = kept.iter().map(|section| (section.section_id, section)).collect();
        let mut sections = with_places(folder.sections, |section| section.settings.place);
        // What has an id comes first: the store must not give it to something new.
        sections.sort_by_key(|(section, _)| section.settings.section_id.is_none());
        let mut faqs = Vec::new();
        for (number, (section, place)) in sections.into_iter().enumerate() {
            let placed = with_places(section.faqs, |faq| faq.settings.place);
            faqs.extend(placed.into_iter().map(|(faq, place)| (faq, place, number)));
            let section_id = section.settings.section_id;
            let content = SectionContent { icon: section.settings.icon, texts: section.texts };
            let before = section_id.and_then(|id| kept.get(&id)).map(|before| (before.place, &before.content));
            self.sections.push(Step { path: section.name, change: change(before, (place, &content)) });
            self.help.sections.push(SectionToImport { section_id, place, content });
        }
        faqs
    }

    /// Plans the FAQs; answers those that are stored and not among them.
    fn take_faqs<'a>(&mut self, mut faqs: Vec<PlacedFaq>, kept: &'a [KeptFaq], now_ms: i64) -> Vec<&'a KeptFaq> {
        faqs.sort_by_key(|(faq, ..)| faq.settings.faq_id.is_none());
        let mut left: BTreeMap<FaqId, &KeptFaq> = kept.iter().map(|faq| (faq.faq_id, faq)).collect();
        for (faq, place, section) in faqs {
            let faq_id = faq.settings.faq_id;
            let before = faq_id.and_then(|id| left.remove(&id));
            let section_id = self.help.sections.get(section).and_then(|section| section.section_id);
            let content = content(&faq, section_id, before, now_ms);
            let before = before.map(|before| (before.place, &before.content));
            self.faqs.push(Step { path: faq.path, change: change(before, (place, &content)) });
            self.help.faqs.push(FaqToImport { faq_id, section, place, content });
        }
        left.into_values().collect()
    }

    /// Puts what was done in the place of what was to be done: somebody may have been at it in between.
    pub(crate) fn note(&mut self, imported: &ImportedHelp) {
        for (step, (_, change)) in self.sections.iter_mut().zip(&imported.sections) {
            step.change = *change;
        }
        for (step, (_, change)) in self.faqs.iter_mut().zip(&imported.faqs) {
            step.change = *change;
        }
    }

    /// The files of what was new, with the ids that it got.
    pub(crate) fn new_ids(&self, imported: &ImportedHelp) -> Vec<(String, i64)> {
        let sections = self.help.sections.iter().zip(&self.sections).zip(&imported.sections);
        let sections = sections.filter(|((section, _), _)| section.section_id.is_none());
        let sections = sections.map(|((_, step), (id, _))| (format!("{}/{SECTION}.md", step.path), id.0));
        let faqs = self.help.faqs.iter().zip(&self.faqs).zip(&imported.faqs);
        let faqs = faqs.filter(|((faq, _), _)| faq.faq_id.is_none());
        sections.chain(faqs.map(|((_, step), (id, _))| (step.path.clone(), id.0))).collect()
    }
}

/// What a FAQ is called for who sets up.
fn title(content: &FaqContent, default: Language) -> String {
    best(&content.texts, default, default).map(|(_, text)| text.title.clone()).unwrap_or_default()
}

fn content(faq: &FaqInFolder, section_id: Option<SectionId>, before: Option<&KeptFaq>, now_ms: i64) -> FaqContent {
    let text = |(language, file): (&Language, &domain::help::file::FaqFile)| {
        let before = before.and_then(|before| before.content.texts.get(language));
        (*language, file.text(before, now_ms))
    };
    FaqContent {
        // That of a new section is given by the store, which goes by the section's number.
        section_id: section_id.unwrap_or(SectionId(0)),
        state: faq.settings.state.unwrap_or(FaqState::Draft),
        tags: faq.settings.tags.clone(),
        texts: faq.files.iter().map(text).collect(),
    }
}

fn change<T: PartialEq>(before: Option<T>, after: T) -> Change {
    match before {
        None => Change::Added,
        Some(before) if before == after => Change::Unchanged,
        Some(_) => Change::Changed,
    }
}

/// Everything with its place; what says none comes after the others.
fn with_places<T>(members: Vec<T>, place_of: impl Fn(&T) -> Option<i64>) -> Vec<(T, i64)> {
    let mut last = members.iter().filter_map(&place_of).max().unwrap_or(0);
    let place = |member: T| {
        let place = place_of(&member).unwrap_or_else(|| {
            last = (last + 1).min(PLACE_MAX);
            last
        });
        (member, place)
    };
    members.into_iter().map(place).collect()
}
