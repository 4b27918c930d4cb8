//! A whole app's help content from outside, in one transaction: all of it or nothing.

use crate::audit::{Action, Detail, Subject, record};
use crate::authoring::{Author, KeptFaq, KeptSection, read_whole};
use crate::engine::Tx;
use crate::help_audit::signature;
use crate::help_changes::{
    By, PublishId, advance, check_bounds, insert_faq, insert_section, is_taken, last_given, refuse_faults, reserve,
    update_faq, update_section,
};
use crate::limits::IMPORTED_ID_LEAD_MAX;
use crate::setup::next_publish_id;
use crate::{Store, StoreError};
use domain::help::{FaqContent, FaqState, SectionContent};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use std::collections::HashMap;

/// A section to be.
#[derive(Debug, Clone)]
pub struct SectionToImport {
    /// None: a new one.
    pub section_id: Option<SectionId>,
    /// Sections stand in the order of their places.
    pub place: i64,
    /// What it is called.
    pub content: SectionContent,
}

/// A FAQ to be.
#[derive(Debug, Clone)]
pub struct FaqToImport {
    /// None: a new one.
    pub faq_id: Option<FaqId>,
    /// The place of its section in the list of sections.
    pub section: usize,
    /// FAQs of a section stand in the order of their places.
    pub place: i64,
    /// What it says; its section is the one named above.
    pub content: FaqContent,
}

/// What an app's help content shall be. What it does not name stays as it is.
#[derive(Debug, Clone, Default)]
pub struct HelpToImport {
    /// Sections.
    pub sections: Vec<SectionToImport>,
    /// FAQs.
    pub faqs: Vec<FaqToImport>,
    /// FAQs that shall be shown no longer.
    pub archived: Vec<FaqId>,
}

/// What an import did with one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Added,
    /// It was there and said something else, or stood elsewhere.
    Changed,
    /// It was there as it is.
    Unchanged,
}

/// What an import did, in the order of what it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedHelp {
    /// The sections.
    pub sections: Vec<(SectionId, Change)>,
    /// The FAQs.
    pub faqs: Vec<(FaqId, Change)>,
}

impl ImportedHelp {
    /// How much of what, for the log.
    fn in_short(&self, archived: usize) -> Detail {
        let changed =
            |changes: &mut dyn Iterator<Item = Change>| changes.filter(|change| *change != Change::Unchanged).count();
        Detail::default()
            .with("sections", "", changed(&mut self.sections.iter().map(|(_, change)| *change)))
            .with("FAQs", "", changed(&mut self.faqs.iter().map(|(_, change)| *change)))
            .with("archived FAQs", "", archived)
    }
}

impl Store {
    /// Brings an app's help content to what is given. Unknown tags are made.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when an id is another app's or far beyond the last one, when something has a fault in the
    /// app as it is now, or when the app would have more than it may have; nothing is changed then, nor when the
    /// database refuses.
    pub async fn import_help(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        help: HelpToImport,
        now_ms: i64,
    ) -> Result<ImportedHelp, StoreError> {
        self.write((domain_id, app_id, help, now_ms), |tx, (domain_id, app_id, help, now_ms)| {
            let by = By { domain_id: *domain_id, app_id: *app_id, author: &Author::Import, now_ms: *now_ms };
            Box::pin(import(tx, by, help))
        })
        .await
    }
}

async fn import(tx: &mut Tx<'_>, by: By<'_>, help: &HelpToImport) -> Result<ImportedHelp, StoreError> {
    let default = advance(tx, by.domain_id, by.app_id).await?;
    let whole = read_whole(tx, by.domain_id, by.app_id).await?;
    let sections: HashMap<SectionId, KeptSection> =
        whole.sections.into_iter().map(|section| (section.section_id, section)).collect();
    let faqs: HashMap<FaqId, KeptFaq> = whole.faqs.into_iter().map(|faq| (faq.faq_id, faq)).collect();
    let mut imported = ImportedHelp::default();
    for section in &help.sections {
        refuse_faults(&section.content.faults(default))?;
        imported.sections.push(import_section(tx, &by, &sections, section).await?);
    }
    for faq in &help.faqs {
        refuse_faults(&faq.content.faults(default))?;
        let Some((section_id, _)) = imported.sections.get(faq.section) else {
            return Err(StoreError::Refused(format!("a FAQ names section number {}", faq.section)));
        };
        let content = FaqContent { section_id: *section_id, ..faq.content.clone() };
        imported.faqs.push(import_faq(tx, &by, &faqs, faq, &content).await?);
    }
    for faq in help.archived.iter().filter_map(|faq_id| faqs.get(faq_id)) {
        let content = FaqContent { state: FaqState::Archived, ..faq.content.clone() };
        update_faq(tx, &by, faq, faq.place, &content).await?;
    }
    check_bounds(tx, by.domain_id, by.app_id).await?;
    let detail = imported.in_short(help.archived.len());
    record(tx, by.domain_id, &signature(&by), Action::HelpImported, Subject::App(by.app_id), &detail).await?;
    Ok(imported)
}

async fn import_section(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    kept: &HashMap<SectionId, KeptSection>,
    section: &SectionToImport,
) -> Result<(SectionId, Change), StoreError> {
    if let Some(before) = section.section_id.and_then(|section_id| kept.get(&section_id)) {
        if (before.place, &before.content) == (section.place, &section.content) {
            return Ok((before.section_id, Change::Unchanged));
        }
        update_section(tx, by.domain_id, by.app_id, before.section_id, section.place, &section.content).await?;
        return Ok((before.section_id, Change::Changed));
    }
    let section_id = match section.section_id {
        Some(section_id) => {
            claim(tx, by, PublishId::Section(section_id), &format!("section {}", section_id.0)).await?;
            section_id
        }
        None => SectionId(next_publish_id(tx, by.domain_id, "section").await?),
    };
    insert_section(tx, by.domain_id, by.app_id, section_id, Some(section.place), &section.content).await?;
    Ok((section_id, Change::Added))
}

async fn import_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    kept: &HashMap<FaqId, KeptFaq>,
    faq: &FaqToImport,
    content: &FaqContent,
) -> Result<(FaqId, Change), StoreError> {
    if let Some(before) = faq.faq_id.and_then(|faq_id| kept.get(&faq_id)) {
        if (before.place, &before.content) == (faq.place, content) {
            return Ok((before.faq_id, Change::Unchanged));
        }
        update_faq(tx, by, before, faq.place, content).await?;
        return Ok((before.faq_id, Change::Changed));
    }
    let faq_id = match faq.faq_id {
        Some(faq_id) => {
            claim(tx, by, PublishId::Faq(faq_id), &format!("FAQ {}", faq_id.0)).await?;
            faq_id
        }
        None => FaqId(next_publish_id(tx, by.domain_id, "faq").await?),
    };
    insert_faq(tx, by, faq_id, Some(faq.place), content).await?;
    Ok((faq_id, Change::Added))
}

/// Takes an id that came from outside, if it is free.
async fn claim(tx: &mut Tx<'_>, by: &By<'_>, id: PublishId, name: &str) -> Result<(), StoreError> {
    if is_taken(tx, by.domain_id, id).await? {
        return Err(StoreError::Refused(format!("{name} belongs to another app of the domain")));
    }
    let last = last_given(tx, by.domain_id, id).await?;
    if id.number() > last + IMPORTED_ID_LEAD_MAX {
        let most = last + IMPORTED_ID_LEAD_MAX;
        return Err(StoreError::Refused(format!(
            "{name} is too far ahead: the last one is {last}, the most is {most}"
        )));
    }
    reserve(tx, by.domain_id, id).await
}
