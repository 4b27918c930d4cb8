//! The log's lines about help content: short ones, since FAQs keep a history of their own.

use crate::StoreError;
use crate::audit::{Action, Actor, Detail, Signature, Subject, record};
use crate::authoring::Author;
use crate::engine::Tx;
use crate::help_changes::By;
use domain::help::{FaqContent, FaqState, SectionContent, best};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::language::Language;

/// A FAQ that is new (`before` none) or was changed. One that says nothing new is not told of.
pub(crate) async fn record_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    faq_id: FaqId,
    before: Option<&FaqContent>,
    content: &FaqContent,
    default: Language,
) -> Result<(), StoreError> {
    if content.changes_since(before).is_empty() {
        return Ok(());
    }
    let action = match before {
        None => Action::FaqAdded,
        Some(before) if before.state != content.state => match content.state {
            FaqState::Draft => Action::FaqUnpublished,
            FaqState::Published => Action::FaqPublished,
            FaqState::Archived => Action::FaqArchived,
        },
        Some(_) => Action::FaqChanged,
    };
    let subject = Subject::InApp(by.app_id, "faq", faq_id.0);
    record(tx, by.domain_id, &signature(by), action, subject, &Detail::of(faq_title(content, default))).await
}

/// A FAQ that was put elsewhere.
pub(crate) async fn record_move(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    faq_id: FaqId,
    before: &FaqContent,
    content: &FaqContent,
    default: Language,
) -> Result<(), StoreError> {
    let detail = Detail::of(faq_title(content, default)).with("section", before.section_id.0, content.section_id.0);
    let subject = Subject::InApp(by.app_id, "faq", faq_id.0);
    record(tx, by.domain_id, &signature(by), Action::FaqMoved, subject, &detail).await
}

/// A section that is new (`before` none) or was changed. One that says nothing new is not told of.
pub(crate) async fn record_section(
    tx: &mut Tx<'_>,
    (domain_id, app_id): (DomainId, AppId),
    section_id: SectionId,
    before: Option<&SectionContent>,
    content: &SectionContent,
    (default, signature): (Language, &Signature),
) -> Result<(), StoreError> {
    if before == Some(content) {
        return Ok(());
    }
    let title = section_title(content, default);
    let (action, detail) = match before {
        None => (Action::SectionAdded, Detail::of(title)),
        Some(before) => {
            let detail = Detail::of(title).with("title", section_title(before, default), title);
            (Action::SectionChanged, detail.with("languages", languages(before), languages(content)))
        }
    };
    let subject = Subject::InApp(app_id, "section", section_id.0);
    record(tx, domain_id, signature, action, subject, &detail).await
}

/// Who made a revision, as the log names them.
pub(crate) fn signature(by: &By<'_>) -> Signature {
    let actor = match by.author {
        Author::Person { agent_id, name } => Actor::Agent(*agent_id, name.clone()),
        Author::Import => Actor::Console,
    };
    Signature { actor, at_ms: by.now_ms }
}

pub(crate) fn section_title(content: &SectionContent, default: Language) -> &str {
    best(&content.texts, default, default).map(|(_, text)| text.title.as_str()).unwrap_or_default()
}

fn faq_title(content: &FaqContent, default: Language) -> &str {
    best(&content.texts, default, default).map(|(_, text)| text.title.as_str()).unwrap_or_default()
}

fn languages(content: &SectionContent) -> String {
    content.texts.keys().map(|language| language.code()).collect::<Vec<_>>().join(", ")
}
