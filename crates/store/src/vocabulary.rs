//! A domain's own words for its issues: tags and custom issue fields. Neither is ever removed, since issues have them; what
//! is archived is given to no new one.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::authoring::Kept;
use crate::engine::{FromRow, Row, Tx, Value, lockable, statements, values};
use crate::limits::{TAG_USES_ISSUES_MAX, TAGS_LISTED_MAX, TAGS_PER_DOMAIN_MAX};
use crate::setup::refuse_duplicate;
use crate::{Store, StoreError};
use domain::ids::DomainId;
use domain::issue_field::IssueField;
use domain::limits::FIELDS_PER_DOMAIN_MAX;

/// Held while tags or fields are compared and changed: of two admins who saw the same, one is told.
const LOCK: (&str, &str) = lockable!("SELECT domain_id FROM domain WHERE domain_id = $1");

#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] = &[("LOCK", LOCK)];

statements! {
    TAGS = "SELECT t.name, t.archived, COALESCE(f.uses, 0), COALESCE(i.uses, 0) FROM tag t
            LEFT JOIN (SELECT tag, COUNT(*) AS uses FROM faq_tag WHERE domain_id = $1 GROUP BY tag) f ON f.tag = t.name
            LEFT JOIN (SELECT tag, COUNT(*) AS uses FROM issue_tag
                WHERE domain_id = $1 AND issue_id > (SELECT last_value - CAST($2 AS BIGINT) FROM counter
                    WHERE domain_id = $1 AND kind = 'issue')
                GROUP BY tag) i ON i.tag = t.name
        WHERE t.domain_id = $1 ORDER BY t.name LIMIT $3";
    COUNT_TAGS = "SELECT COUNT(*) FROM tag WHERE domain_id = $1";
    INSERT_TAG = "INSERT INTO tag (domain_id, name, archived) VALUES ($1, $2, FALSE)";
    ARCHIVE_TAG = "UPDATE tag SET archived = $1 WHERE domain_id = $2 AND name = $3 AND archived <> $1";
    FIELDS = "SELECT field_key, label, field_type, options, archived FROM issue_field
        WHERE domain_id = $1 ORDER BY place, field_key";
    INSERT_FIELD = "INSERT INTO issue_field (domain_id, field_key, place, label, field_type, options)
        VALUES ($1, $2, $3, $4, $5, $6)";
    UPDATE_FIELD = "UPDATE issue_field SET label = $1, options = $2 WHERE domain_id = $3 AND field_key = $4";
    ARCHIVE_FIELD = "UPDATE issue_field SET archived = $1 WHERE domain_id = $2 AND field_key = $3 AND archived <> $1
        RETURNING label";
    PLACE_FIELD = "UPDATE issue_field SET place = $1 WHERE domain_id = $2 AND field_key = $3";
}

/// A tag with how much it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTag {
    /// Its name, by which everything refers to it.
    pub name: String,
    /// Whether it is no longer given.
    pub archived: bool,
    /// FAQs that have it, in any state.
    pub faqs: i64,
    /// Issues that have it, among the latest 100,000.
    pub issues: i64,
}

/// A custom issue field as admins see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptField {
    /// What it is.
    pub field: IssueField,
    /// Whether it is set on no new issue.
    pub archived: bool,
}

/// A direction in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards its beginning.
    Up,
    /// Towards its end.
    Down,
}

impl FromRow for KeptTag {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { name: row.get(0)?, archived: row.get(1)?, faqs: row.get(2)?, issues: row.get(3)? })
    }
}

impl FromRow for KeptField {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { field: IssueField::from_row(row)?, archived: row.get(4)? })
    }
}

impl Store {
    /// The tags of a domain.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tags(&self, domain_id: DomainId) -> Result<Vec<KeptTag>, StoreError> {
        self.read(domain_id, |tx, domain_id| {
            Box::pin(async move { tx.all(TAGS, values![*domain_id, TAG_USES_ISSUES_MAX, TAGS_LISTED_MAX]).await })
        })
        .await
    }

    /// Makes a tag.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when there is one of this name, or the domain has as many as it may have; else when the
    /// database refuses.
    pub async fn make_tag(&self, domain_id: DomainId, name: String, signature: Signature) -> Result<(), StoreError> {
        let refusal = "there is a tag of this name already".to_owned();
        self.write((domain_id, name, signature), |tx, (domain_id, name, signature)| {
            Box::pin(async move {
                tx.locked::<i64>(LOCK, values![*domain_id]).await?;
                let count: i64 = tx.one(COUNT_TAGS, values![*domain_id]).await?;
                refuse_more(count, TAGS_PER_DOMAIN_MAX, "tags")?;
                tx.execute(INSERT_TAG, values![*domain_id, name]).await?;
                record(tx, *domain_id, signature, Action::TagAdded, Subject::Tag(name), &Detail::of(name)).await
            })
        })
        .await
        .map_err(|error| refuse_duplicate(error, refusal))
    }

    /// Archives a tag, or brings it back. Answers whether that changed anything.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn archive_tag(
        &self,
        domain_id: DomainId,
        name: String,
        archived: bool,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        self.write((domain_id, name, archived, signature), |tx, (domain_id, name, archived, signature)| {
            Box::pin(async move {
                if tx.execute(ARCHIVE_TAG, values![*archived, *domain_id, name]).await? == 0 {
                    return Ok(false);
                }
                let action = if *archived { Action::TagArchived } else { Action::TagRestored };
                record(tx, *domain_id, signature, action, Subject::Tag(name), &Detail::of(name)).await.map(|()| true)
            })
        })
        .await
    }

    /// The custom issue fields of a domain, in their order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn fields(&self, domain_id: DomainId) -> Result<Vec<KeptField>, StoreError> {
        self.read(domain_id, |tx, domain_id| Box::pin(async move { tx.all(FIELDS, values![*domain_id]).await })).await
    }

    /// Makes a custom issue field, the last of the domain.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when there is one of this key, or the domain has as many as it may have; else when the
    /// database refuses.
    pub async fn make_field(
        &self,
        domain_id: DomainId,
        field: IssueField,
        signature: Signature,
    ) -> Result<(), StoreError> {
        let refusal = "there is a field of this key already; an archived one can be brought back".to_owned();
        self.write((domain_id, field, signature), |tx, (domain_id, field, signature)| {
            Box::pin(async move {
                let fields = hold(tx, *domain_id).await?;
                let count = i64::try_from(fields.len()).unwrap_or(i64::MAX);
                refuse_more(count, FIELDS_PER_DOMAIN_MAX, "custom issue fields")?;
                // So the new one stands behind all that are there.
                put_in_order(tx, *domain_id, fields.iter()).await?;
                let options = serde_json::json!(field.options).to_string();
                let values: &[Value<'_>] =
                    values![*domain_id, &field.key, count + 1, &field.label, field.field_type.as_str(), &options];
                tx.execute(INSERT_FIELD, values).await?;
                let detail = Detail::of(&field.label).with("type", "", field.field_type).with(
                    "options",
                    "",
                    field.options.join(", "),
                );
                record(tx, *domain_id, signature, Action::FieldAdded, Subject::Field(&field.key), &detail).await
            })
        })
        .await
        .map_err(|error| refuse_duplicate(error, refusal))
    }

    /// Changes what a field is called and what it offers, as the admin saw it. Key and type stay: values that are there
    /// would no longer fit.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn change_field(
        &self,
        domain_id: DomainId,
        (seen, field): (IssueField, IssueField),
        signature: Signature,
    ) -> Result<Kept<()>, StoreError> {
        self.write((domain_id, seen, field, signature), |tx, (domain_id, seen, field, signature)| {
            Box::pin(async move {
                let fields = hold(tx, *domain_id).await?;
                let Some(kept) = fields.iter().find(|kept| kept.field.key == seen.key) else { return Ok(Kept::Gone) };
                if kept.field != *seen {
                    return Ok(Kept::Overtaken);
                }
                let options = serde_json::json!(field.options).to_string();
                tx.execute(UPDATE_FIELD, values![&field.label, &options, *domain_id, &seen.key]).await?;
                let detail = Detail::of(&field.label).with("label", &seen.label, &field.label).with(
                    "options",
                    seen.options.join(", "),
                    field.options.join(", "),
                );
                if !detail.changes.is_empty() {
                    let subject = Subject::Field(&seen.key);
                    record(tx, *domain_id, signature, Action::FieldChanged, subject, &detail).await?;
                }
                Ok(Kept::Done(()))
            })
        })
        .await
    }

    /// Archives a field, or brings it back. Answers whether that changed anything.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn archive_field(
        &self,
        domain_id: DomainId,
        key: String,
        archived: bool,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        self.write((domain_id, key, archived, signature), |tx, (domain_id, key, archived, signature)| {
            Box::pin(async move {
                let label: Option<String> = tx.optional(ARCHIVE_FIELD, values![*archived, *domain_id, key]).await?;
                let Some(label) = label else { return Ok(false) };
                let action = if *archived { Action::FieldArchived } else { Action::FieldRestored };
                let detail = Detail::of(&label);
                record(tx, *domain_id, signature, action, Subject::Field(key), &detail).await.map(|()| true)
            })
        })
        .await
    }

    /// Moves a field one step among those that are not archived. Answers false where it is not one of them, or can go no
    /// further.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn move_field(
        &self,
        domain_id: DomainId,
        key: String,
        step: Step,
        signature: Signature,
    ) -> Result<bool, StoreError> {
        self.write((domain_id, key, step, signature), |tx, (domain_id, key, step, signature)| {
            Box::pin(async move {
                let fields = hold(tx, *domain_id).await?;
                let (archived, mut live): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| field.archived);
                let Some(from) = live.iter().position(|field| field.field.key == *key) else { return Ok(false) };
                let to = match step {
                    Step::Up => from.checked_sub(1),
                    Step::Down => Some(from + 1).filter(|to| *to < live.len()),
                };
                let Some(to) = to else { return Ok(false) };
                live.swap(from, to);
                put_in_order(tx, *domain_id, live.iter().chain(&archived)).await?;
                let (subject, detail) = (Subject::Field(key), Detail::of(&live[to].field.label));
                record(tx, *domain_id, signature, Action::FieldMoved, subject, &detail).await.map(|()| true)
            })
        })
        .await
    }
}

/// The domain's fields, which nobody else changes until the end.
async fn hold(tx: &mut Tx<'_>, domain_id: DomainId) -> Result<Vec<KeptField>, StoreError> {
    tx.locked::<i64>(LOCK, values![domain_id]).await?;
    tx.all(FIELDS, values![domain_id]).await
}

async fn put_in_order(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    fields: impl Iterator<Item = &KeptField>,
) -> Result<(), StoreError> {
    for (place, field) in (1_i64..).zip(fields) {
        tx.execute(PLACE_FIELD, values![place, domain_id, &field.field.key]).await?;
    }
    Ok(())
}

fn refuse_more(count: i64, most: usize, what: &str) -> Result<(), StoreError> {
    if usize::try_from(count).is_ok_and(|count| count < most) {
        return Ok(());
    }
    Err(StoreError::Refused(format!("a domain may have {most} {what} and has them")))
}
