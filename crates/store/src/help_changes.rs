//! Changes of help content. Each holds its app against others, counts the app's stamp up, and keeps a FAQ's history.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::authoring::{Author, Kept, KeptFaq, read_faq, read_sections};
use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::help_audit::{record_faq, record_move, record_section, section_title};
use crate::limits::{FAQ_TEXTS_PER_APP_MAX, FAQS_PER_APP_MAX, REVISIONS_KEPT_MAX, SECTIONS_PER_APP_MAX};
use crate::setup::next_publish_id;
use crate::{Store, StoreError};
use domain::fault::Fault;
use domain::help::{FaqChange, FaqContent, SectionContent, Texts};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::language::Language;
use domain::limits::PLACE_MAX;

statements! {
    /// Every change begins with it: changes of one app wait for each other, and pages learn that there was one.
    ADVANCE = "UPDATE app SET help_version = help_version + 1 WHERE domain_id = $1 AND app_id = $2
        RETURNING help_version, default_language";
    COUNTS = "SELECT (SELECT COUNT(*) FROM section WHERE domain_id = $1 AND app_id = $2),
        (SELECT COUNT(*) FROM faq WHERE domain_id = $1 AND app_id = $2),
        (SELECT COUNT(*) FROM faq f JOIN faq_text t ON t.domain_id = f.domain_id AND t.faq_id = f.faq_id
            WHERE f.domain_id = $1 AND f.app_id = $2)";
    SECTION_OF_APP = "SELECT section_id FROM section WHERE domain_id = $1 AND app_id = $2 AND section_id = $3";
    FAQ_IS_TAKEN = "SELECT faq_id FROM faq WHERE domain_id = $1 AND faq_id = $2";
    SECTION_IS_TAKEN = "SELECT section_id FROM section WHERE domain_id = $1 AND section_id = $2";
    LAST_GIVEN = "SELECT last_value FROM counter WHERE domain_id = $1 AND kind = $2";
    RAISE_COUNTER = "UPDATE counter SET last_value = $1 WHERE domain_id = $2 AND kind = $3 AND last_value < $1";
    LAST_PLACE = "SELECT COALESCE(MAX(place), 0) FROM faq WHERE domain_id = $1 AND section_id = $2";
    LAST_SECTION_PLACE = "SELECT COALESCE(MAX(place), 0) FROM section WHERE domain_id = $1 AND app_id = $2";
    INSERT_FAQ = "INSERT INTO faq (domain_id, faq_id, app_id, section_id, place, state, revision)
        VALUES ($1, $2, $3, $4, $5, $6, 1)";
    UPDATE_FAQ = "UPDATE faq SET section_id = $1, place = $2, state = $3, revision = revision + 1
        WHERE domain_id = $4 AND app_id = $5 AND faq_id = $6 AND revision = $7";
    REMOVE_TEXT = "DELETE FROM faq_text WHERE domain_id = $1 AND faq_id = $2 AND language = $3";
    KEEP_TEXT = "INSERT INTO faq_text (domain_id, faq_id, language, title, body, keywords, updated_at_ms, checked_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (domain_id, faq_id, language) DO UPDATE SET title = excluded.title, body = excluded.body,
            keywords = excluded.keywords, updated_at_ms = excluded.updated_at_ms, checked_at_ms = excluded.checked_at_ms";
    REMOVE_TAGS = "DELETE FROM faq_tag WHERE domain_id = $1 AND faq_id = $2";
    KEEP_TAG = "INSERT INTO faq_tag (domain_id, faq_id, tag) VALUES ($1, $2, $3)";
    MAKE_TAG = "INSERT INTO tag (domain_id, name, archived) VALUES ($1, $2, FALSE) ON CONFLICT DO NOTHING";
    KEEP_REVISION = "INSERT INTO faq_revision (domain_id, faq_id, revision, made_at_ms, agent_id, author_name, changes,
            content) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    FORGET_REVISIONS = "DELETE FROM faq_revision WHERE domain_id = $1 AND faq_id = $2 AND revision <= $3";
    /// Only where the FAQ still stands in that section.
    PLACE_FAQ = "UPDATE faq SET place = $1 WHERE domain_id = $2 AND app_id = $3 AND faq_id = $4 AND section_id = $5";
    PLACE_SECTION = "UPDATE section SET place = $1 WHERE domain_id = $2 AND app_id = $3 AND section_id = $4";
    INSERT_SECTION = "INSERT INTO section (domain_id, section_id, app_id, place, icon) VALUES ($1, $2, $3, $4, $5)";
    UPDATE_SECTION = "UPDATE section SET icon = $1 WHERE domain_id = $2 AND app_id = $3 AND section_id = $4";
    REMOVE_SECTION_TEXTS = "DELETE FROM section_text WHERE domain_id = $1 AND section_id = $2";
    KEEP_SECTION_TEXT = "INSERT INTO section_text (domain_id, section_id, language, title, description)
        VALUES ($1, $2, $3, $4, $5)";
    REMOVE_SECTION = "DELETE FROM section WHERE domain_id = $1 AND section_id = $2";
    SECTION_IN_USE = "SELECT faq_id FROM faq WHERE domain_id = $1 AND section_id = $2 LIMIT 1";
}

impl Store {
    /// Keeps a FAQ as its author left it: a new one (`faq_id` none), last in its section, or a change of the revision
    /// that the author saw. Unknown tags are made. One that says nothing new is no revision.
    ///
    /// # Errors
    /// [`StoreError::Refused`], in words for the author, when it has a fault in the app as it is now (somebody may have
    /// chosen another default language), or the app has as much as it may have; else when the database refuses.
    pub async fn keep_faq(
        &self,
        (domain_id, app_id): (DomainId, AppId),
        faq_id: Option<(FaqId, i64)>,
        content: FaqContent,
        author: Author,
        now_ms: i64,
    ) -> Result<Kept<FaqId>, StoreError> {
        let args = (domain_id, app_id, faq_id, content, author, now_ms);
        self.write(args, |tx, (domain_id, app_id, faq_id, content, author, now_ms)| {
            Box::pin(async move {
                let default = advance(tx, *domain_id, *app_id).await?;
                if !has_section(tx, *domain_id, *app_id, content.section_id).await? {
                    return Ok(Kept::Gone);
                }
                let by = By { domain_id: *domain_id, app_id: *app_id, author, now_ms: *now_ms };
                let kept = match faq_id {
                    Some((faq_id, revision)) => change_faq(tx, &by, (*faq_id, *revision), content, default).await?,
                    None => {
                        let faq_id = FaqId(next_publish_id(tx, *domain_id, "faq").await?);
                        insert_faq(tx, &by, faq_id, None, content).await?;
                        record_faq(tx, &by, faq_id, None, content, default).await?;
                        Kept::Done(faq_id)
                    }
                };
                if matches!(kept, Kept::Done(_)) {
                    refuse_faults(&content.faults(default))?;
                    check_bounds(tx, *domain_id, *app_id).await?;
                }
                Ok(kept)
            })
        })
        .await
    }

    /// Keeps a section: a new one (`section` none), last in the app, or a change of what the author saw.
    ///
    /// # Errors
    /// [`StoreError::Refused`], in words for the author, when it has a fault in the app as it is now, or the app has as
    /// many sections as it may have; else when the database refuses.
    pub async fn keep_section(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        section: Option<(SectionId, SectionContent)>,
        content: SectionContent,
        signature: Signature,
    ) -> Result<Kept<SectionId>, StoreError> {
        let args = (domain_id, app_id, section, content, signature);
        self.write(args, |tx, (domain_id, app_id, section, content, signature)| {
            Box::pin(async move {
                let default = advance(tx, *domain_id, *app_id).await?;
                let section_id = match section {
                    Some((section_id, seen)) => {
                        let sections = read_sections(tx, *domain_id, *app_id).await?;
                        match sections.iter().find(|section| section.section_id == *section_id) {
                            None => return Ok(Kept::Gone),
                            Some(section) if section.content != *seen => return Ok(Kept::Overtaken),
                            Some(_) => change_section(tx, *domain_id, *app_id, *section_id, content).await?,
                        }
                        *section_id
                    }
                    None => {
                        let section_id = SectionId(next_publish_id(tx, *domain_id, "section").await?);
                        insert_section(tx, *domain_id, *app_id, section_id, None, content).await?;
                        section_id
                    }
                };
                refuse_faults(&content.faults(default))?;
                check_bounds(tx, *domain_id, *app_id).await?;
                let before = section.as_ref().map(|(_, seen)| seen);
                let of = (*domain_id, *app_id);
                record_section(tx, of, section_id, before, content, (default, signature)).await?;
                Ok(Kept::Done(section_id))
            })
        })
        .await
    }

    /// Removes a section of an app. Answers false, and removes nothing, where it has FAQs in any state or is not there.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_section(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        section_id: SectionId,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        let args = (domain_id, app_id, section_id, signature);
        self.write(args, |tx, (domain_id, app_id, section_id, signature)| {
            Box::pin(async move {
                let default = advance(tx, *domain_id, *app_id).await?;
                let values = values![*domain_id, *section_id];
                let in_use = tx.optional::<i64>(SECTION_IN_USE, values).await?.is_some();
                let sections = read_sections(tx, *domain_id, *app_id).await?;
                let section = sections.iter().find(|section| section.section_id == *section_id);
                let Some(section) = section.filter(|_| !in_use) else { return Ok(false) };
                tx.execute(REMOVE_SECTION_TEXTS, values).await?;
                tx.execute(REMOVE_SECTION, values).await?;
                let detail = Detail::of(section_title(&section.content, default));
                let subject = Subject::InApp(*app_id, "section", section_id.0);
                record(tx, *domain_id, signature, Action::SectionRemoved, subject, &detail).await.map(|()| true)
            })
        })
        .await
    }

    /// Moves a FAQ of an app to its place in the order of a section. Where that is another section than before, it is
    /// a revision; places alone are none. FAQs of the order that stand in another section by now are left alone. Answers
    /// false where the FAQ or the section is not the app's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn move_faq(
        &self,
        (domain_id, app_id): (DomainId, AppId),
        faq_id: FaqId,
        (section_id, order): (SectionId, Vec<FaqId>),
        author: Author,
        now_ms: i64,
    ) -> Result<bool, StoreError> {
        let args = (domain_id, app_id, faq_id, section_id, order, author, now_ms);
        self.write(args, |tx, (domain_id, app_id, faq_id, section_id, order, author, now_ms)| {
            Box::pin(async move {
                let default = advance(tx, *domain_id, *app_id).await?;
                let by = By { domain_id: *domain_id, app_id: *app_id, author, now_ms: *now_ms };
                if !has_section(tx, *domain_id, *app_id, *section_id).await? {
                    return Ok(false);
                }
                let Some(before) = read_faq(tx, *domain_id, *app_id, *faq_id).await? else { return Ok(false) };
                let content = FaqContent { section_id: *section_id, ..before.content.clone() };
                update_faq(tx, &by, &before, before.place, &content).await?;
                for (place, faq_id) in (1_i64..).zip(order) {
                    place_faq(tx, &by, *faq_id, *section_id, place).await?;
                }
                record_move(tx, &by, before.faq_id, &before.content, &content, default).await?;
                Ok(true)
            })
        })
        .await
    }

    /// Puts the sections of an app into this order. Those that are not the app's are passed over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn order_sections(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        sections: Vec<SectionId>,
        signature: Signature,
    ) -> Result<(), StoreError> {
        let args = (domain_id, app_id, sections, signature);
        self.write(args, |tx, (domain_id, app_id, sections, signature)| {
            Box::pin(async move {
                advance(tx, *domain_id, *app_id).await?;
                for (place, section_id) in (1_i64..).zip(sections) {
                    tx.execute(PLACE_SECTION, values![place, *domain_id, *app_id, *section_id]).await?;
                }
                let subject = Subject::App(*app_id);
                record(tx, *domain_id, signature, Action::SectionsOrdered, subject, &Detail::default()).await
            })
        })
        .await
    }
}

/// The default language of an app that is held.
struct Held(Language);

/// How much an app has.
struct Counts {
    sections: i64,
    faqs: i64,
    texts: i64,
}

impl FromRow for Held {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        row.language(1).map(Self)
    }
}

impl FromRow for Counts {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { sections: row.get(0)?, faqs: row.get(1)?, texts: row.get(2)? })
    }
}

/// Whose change of which app, and when.
pub(crate) struct By<'a> {
    pub(crate) domain_id: DomainId,
    pub(crate) app_id: AppId,
    pub(crate) author: &'a Author,
    pub(crate) now_ms: i64,
}

/// Holds the app against other changes and counts its stamp up. Answers its default language, which stays now.
pub(crate) async fn advance(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<Language, StoreError> {
    let held: Option<Held> = tx.optional(ADVANCE, values![domain_id, app_id]).await?;
    let Held(language) = held.ok_or_else(|| StoreError::Refused(format!("the domain has no app {}", app_id.0)))?;
    Ok(language)
}

/// Refuses what has a fault.
pub(crate) fn refuse_faults(faults: &[Fault]) -> Result<(), StoreError> {
    faults.first().map_or(Ok(()), |fault| Err(StoreError::Refused(fault.detail.clone())))
}

/// Refuses what leaves the app with more than it may have: more than that is not read.
pub(crate) async fn check_bounds(tx: &mut Tx<'_>, domain_id: DomainId, app_id: AppId) -> Result<(), StoreError> {
    let Counts { sections, faqs, texts } = tx.one(COUNTS, values![domain_id, app_id]).await?;
    for (count, most, what, way_out) in [
        (sections, SECTIONS_PER_APP_MAX, "sections", "remove one first"),
        (faqs, FAQS_PER_APP_MAX, "FAQs", "change one that is there, such as an archived one"),
        (texts, FAQ_TEXTS_PER_APP_MAX, "texts of FAQs in all languages together", "remove a translation first"),
    ] {
        if count > most {
            return Err(StoreError::Refused(format!("this app may have {most} {what} and has them; {way_out}")));
        }
    }
    Ok(())
}

pub(crate) async fn has_section(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    section_id: SectionId,
) -> Result<bool, StoreError> {
    Ok(tx.optional::<i64>(SECTION_OF_APP, values![domain_id, app_id, section_id]).await?.is_some())
}

/// Whether a publish id is used by any app of the domain.
pub(crate) async fn is_taken(tx: &mut Tx<'_>, domain_id: DomainId, id: PublishId) -> Result<bool, StoreError> {
    let sql = match id {
        PublishId::Section(_) => SECTION_IS_TAKEN,
        PublishId::Faq(_) => FAQ_IS_TAKEN,
    };
    Ok(tx.optional::<i64>(sql, values![domain_id, id.number()]).await?.is_some())
}

/// The last id of its kind that was given out.
pub(crate) async fn last_given(tx: &mut Tx<'_>, domain_id: DomainId, id: PublishId) -> Result<i64, StoreError> {
    tx.one(LAST_GIVEN, values![domain_id, id.kind()]).await
}

/// Sees to it that an id that was given from outside is not given out again.
pub(crate) async fn reserve(tx: &mut Tx<'_>, domain_id: DomainId, id: PublishId) -> Result<(), StoreError> {
    tx.execute(RAISE_COUNTER, values![id.number(), domain_id, id.kind()]).await.map(drop)
}

/// An id that counts up per domain.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PublishId {
    Section(SectionId),
    Faq(FaqId),
}

impl PublishId {
    pub(crate) fn number(self) -> i64 {
        let (Self::Section(SectionId(id)) | Self::Faq(FaqId(id))) = self;
        id
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Section(_) => "section",
            Self::Faq(_) => "faq",
        }
    }
}

/// `place` none: last in its section.
pub(crate) async fn insert_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    faq_id: FaqId,
    place: Option<i64>,
    content: &FaqContent,
) -> Result<(), StoreError> {
    let place = match place {
        Some(place) => place,
        None => next_place(tx, by.domain_id, content.section_id).await?,
    };
    let values: &[Value<'_>] =
        values![by.domain_id, faq_id, by.app_id, content.section_id, place, content.state.as_str()];
    tx.execute(INSERT_FAQ, values).await?;
    keep_parts(tx, by.domain_id, faq_id, None, content).await?;
    keep_revision(tx, by, faq_id, 1, &[FaqChange::Made], content).await
}

async fn change_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    (faq_id, revision): (FaqId, i64),
    content: &FaqContent,
    default: Language,
) -> Result<Kept<FaqId>, StoreError> {
    let Some(before) = read_faq(tx, by.domain_id, by.app_id, faq_id).await? else { return Ok(Kept::Gone) };
    if before.revision != revision {
        return Ok(Kept::Overtaken);
    }
    let place = if before.content.section_id == content.section_id {
        before.place
    } else {
        next_place(tx, by.domain_id, content.section_id).await?
    };
    update_faq(tx, by, &before, place, content).await?;
    record_faq(tx, by, faq_id, Some(&before.content), content, default).await.map(|()| Kept::Done(faq_id))
}

/// Keeps what differs from `before`, which was read while the app was held. A mere change of place is no revision.
pub(crate) async fn update_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    before: &KeptFaq,
    place: i64,
    content: &FaqContent,
) -> Result<(), StoreError> {
    let changes = content.changes_since(Some(&before.content));
    if changes.is_empty() {
        return place_faq(tx, by, before.faq_id, content.section_id, place).await;
    }
    let values: &[Value<'_>] = values![
        content.section_id,
        place,
        content.state.as_str(),
        by.domain_id,
        by.app_id,
        before.faq_id,
        before.revision
    ];
    tx.execute(UPDATE_FAQ, values).await?;
    keep_parts(tx, by.domain_id, before.faq_id, Some(&before.content), content).await?;
    keep_revision(tx, by, before.faq_id, before.revision + 1, &changes, content).await
}

async fn place_faq(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    faq_id: FaqId,
    section_id: SectionId,
    place: i64,
) -> Result<(), StoreError> {
    tx.execute(PLACE_FAQ, values![place, by.domain_id, by.app_id, faq_id, section_id]).await.map(drop)
}

async fn keep_parts(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    faq_id: FaqId,
    before: Option<&FaqContent>,
    content: &FaqContent,
) -> Result<(), StoreError> {
    if before.is_none_or(|before| before.tags != content.tags) {
        tx.execute(REMOVE_TAGS, values![domain_id, faq_id]).await?;
        for tag in &content.tags {
            tx.execute(MAKE_TAG, values![domain_id, tag]).await?;
            tx.execute(KEEP_TAG, values![domain_id, faq_id, tag]).await?;
        }
    }
    let old = before.map(|before| &before.texts);
    for language in old.into_iter().flat_map(Texts::keys).filter(|language| !content.texts.contains_key(language)) {
        tx.execute(REMOVE_TEXT, values![domain_id, faq_id, language.code()]).await?;
    }
    for (language, text) in &content.texts {
        if old.and_then(|old| old.get(language)) == Some(text) {
            continue;
        }
        let keywords = serde_json::json!(text.keywords).to_string();
        let values: &[Value<'_>] = values![
            domain_id,
            faq_id,
            language.code(),
            &text.title,
            &text.body,
            &keywords,
            text.updated_at_ms,
            text.checked_at_ms
        ];
        tx.execute(KEEP_TEXT, values).await?;
    }
    Ok(())
}

async fn keep_revision(
    tx: &mut Tx<'_>,
    by: &By<'_>,
    faq_id: FaqId,
    revision: i64,
    changes: &[FaqChange],
    content: &FaqContent,
) -> Result<(), StoreError> {
    let (agent_id, name) = match by.author {
        Author::Person { agent_id, name } => (Some(agent_id.0), Some(name.as_str())),
        Author::Import => (None, None),
    };
    let changes = serde_json::json!(changes).to_string();
    let content = serde_json::json!(content).to_string();
    let values: &[Value<'_>] = values![by.domain_id, faq_id, revision, by.now_ms, agent_id, name, &changes, &content];
    tx.execute(KEEP_REVISION, values).await?;
    tx.execute(FORGET_REVISIONS, values![by.domain_id, faq_id, revision - REVISIONS_KEPT_MAX]).await.map(drop)
}

/// The place behind a section's last FAQ. Beside one in the very last place, the id decides.
async fn next_place(tx: &mut Tx<'_>, domain_id: DomainId, section_id: SectionId) -> Result<i64, StoreError> {
    let last: i64 = tx.one(LAST_PLACE, values![domain_id, section_id]).await?;
    Ok(last.saturating_add(1).min(PLACE_MAX))
}

/// `place` none: last in the app.
pub(crate) async fn insert_section(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    section_id: SectionId,
    place: Option<i64>,
    content: &SectionContent,
) -> Result<(), StoreError> {
    let place = match place {
        Some(place) => place,
        None => tx.one::<i64>(LAST_SECTION_PLACE, values![domain_id, app_id]).await?.saturating_add(1).min(PLACE_MAX),
    };
    tx.execute(INSERT_SECTION, values![domain_id, section_id, app_id, place, &content.icon]).await?;
    keep_section_texts(tx, domain_id, section_id, content).await
}

async fn change_section(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    section_id: SectionId,
    content: &SectionContent,
) -> Result<(), StoreError> {
    tx.execute(UPDATE_SECTION, values![&content.icon, domain_id, app_id, section_id]).await?;
    tx.execute(REMOVE_SECTION_TEXTS, values![domain_id, section_id]).await?;
    keep_section_texts(tx, domain_id, section_id, content).await
}

/// Keeps a section that was read while the app was held, at this place.
pub(crate) async fn update_section(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    app_id: AppId,
    section_id: SectionId,
    place: i64,
    content: &SectionContent,
) -> Result<(), StoreError> {
    tx.execute(PLACE_SECTION, values![place, domain_id, app_id, section_id]).await?;
    change_section(tx, domain_id, app_id, section_id, content).await
}

async fn keep_section_texts(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    section_id: SectionId,
    content: &SectionContent,
) -> Result<(), StoreError> {
    for (language, text) in &content.texts {
        let values = values![domain_id, section_id, language.code(), &text.title, &text.description];
        tx.execute(KEEP_SECTION_TEXT, values).await?;
    }
    Ok(())
}
