//! Files: kept when they are uploaded, bound to a message when it is sent, removed when none is sent.

use crate::engine::{FromRow, Row, Tx, Value, lockable, statements, values};
use crate::limits::{CLEAN_ROWS_MAX, UNSENT_ATTACHMENTS_MAX};
use crate::links::Existing;
use crate::{Store, StoreError};
use domain::attachment::FileType;
use domain::ids::{AgentId, AppId, AttachmentId, DomainId, IssueId, SessionId};

/// Held by the message that a file goes with: of two messages that name it, one has it.
const LOCK_UNSENT: (&str, &str) = lockable!(
    "SELECT 1 FROM attachment WHERE domain_id = $1 AND attachment_id = $2 AND app_id = $3 AND uploader = $4
        AND issue_id IS NULL AND NOT (SELECT a.full_privacy FROM app a WHERE a.domain_id = $1 AND a.app_id = $3)"
);

#[cfg(test)]
pub(crate) const LOCKABLE: &[(&str, (&str, &str))] = &[("LOCK_UNSENT", LOCK_UNSENT)];

statements! {
    BY_ID = "SELECT attachment_id, file_name, file_type, bytes, width, height, has_thumbnail, app_id, uploader, issue_id
        FROM attachment WHERE domain_id = $1 AND attachment_id = $2";
    UNSENT = "SELECT attachment_id, file_name, file_type, bytes, width, height, has_thumbnail FROM attachment
        WHERE domain_id = $1 AND app_id = $2 AND uploader = $3 AND issue_id IS NULL ORDER BY created_at_ms, attachment_id";
    /// All but the latest; without a time they are the first that are cleaned away, should their content stay behind now.
    TAKE_SURPLUS = "UPDATE attachment SET uploader = '', created_at_ms = 0 WHERE domain_id = $1 AND attachment_id IN
            (SELECT attachment_id FROM attachment WHERE domain_id = $1 AND uploader = $2 AND issue_id IS NULL
                ORDER BY created_at_ms DESC, attachment_id DESC LIMIT $3 OFFSET $4)
        RETURNING domain_id, attachment_id";
    INSERT = "INSERT INTO attachment (domain_id, attachment_id, app_id, uploader, file_name, file_type, bytes, width, height,
            has_thumbnail, created_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
    BIND = "UPDATE attachment SET issue_id = $1, sequence = $2, place = $3 WHERE domain_id = $4 AND attachment_id = $5";
    OF_MESSAGES = "SELECT attachment_id, file_name, file_type, bytes, width, height, has_thumbnail, sequence FROM attachment
        WHERE domain_id = $1 AND issue_id = $2 AND sequence >= $3 AND sequence <= $4 ORDER BY sequence, place";
    /// From here on nobody can put them into a message.
    TAKE_UNSENT = "UPDATE attachment SET uploader = '' WHERE issue_id IS NULL AND (domain_id, attachment_id) IN
            (SELECT domain_id, attachment_id FROM attachment WHERE issue_id IS NULL AND created_at_ms < $1
                ORDER BY created_at_ms LIMIT $2)
        RETURNING domain_id, attachment_id";
    REMOVE_TAKEN = "DELETE FROM attachment WHERE domain_id = $1 AND attachment_id = $2 AND issue_id IS NULL AND uploader = ''";
}

/// Who uploads: only they can put the file into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Uploader {
    /// A player's browser.
    Session(SessionId),
    /// An agent.
    Agent(AgentId),
}

impl Uploader {
    fn key(self) -> String {
        match self {
            Self::Session(session_id) => format!("session:{}", session_id.0.simple()),
            Self::Agent(agent_id) => format!("agent:{agent_id}"),
        }
    }
}

/// A file.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its uploader's own id for it.
    pub attachment_id: AttachmentId,
    /// What its uploader calls it, cleaned.
    pub file_name: String,
    /// What it is.
    pub file_type: FileType,
    /// How large it is.
    pub bytes: i64,
    /// A picture's width and height in pixels, as it is seen; none where they could not be read.
    pub size: Option<(i64, i64)>,
    /// Whether there is a small picture of it.
    pub has_thumbnail: bool,
}

/// A file, and who may have it.
#[derive(Clone)]
pub struct KeptAttachment {
    /// The file.
    pub attachment: Attachment,
    /// The app in which it was uploaded.
    pub app_id: AppId,
    /// The issue in which it was sent; none: it was not sent.
    pub issue_id: Option<IssueId>,
    uploader: String,
}

impl KeptAttachment {
    /// Whether it is this one's own.
    #[must_use]
    pub fn is_of(&self, app_id: AppId, uploader: Uploader) -> bool {
        self.app_id == app_id && self.uploader == uploader.key()
    }
}

/// A file that has been uploaded.
#[derive(Clone)]
pub struct NewAttachment {
    /// The app's domain.
    pub domain_id: DomainId,
    /// The app.
    pub app_id: AppId,
    /// Whose it is.
    pub uploader: Uploader,
    /// The file.
    pub attachment: Attachment,
    /// Now.
    pub now_ms: i64,
}

/// What became of a file that was uploaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept, now or since an earlier try.
    Kept,
    /// The id is another file's: somebody else's, or of another app.
    Conflict,
}

impl FromRow for Attachment {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let (width, height): (Option<i64>, Option<i64>) = (row.get(4)?, row.get(5)?);
        Ok(Self {
            attachment_id: row.get(0)?,
            file_name: row.get(1)?,
            file_type: row.parse(2, "attachment.file_type", FileType::parse)?,
            bytes: row.get(3)?,
            size: width.zip(height),
            has_thumbnail: row.get(6)?,
        })
    }
}

impl FromRow for KeptAttachment {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            attachment: Attachment::from_row(row)?,
            app_id: row.get(7)?,
            uploader: row.get(8)?,
            issue_id: row.get(9)?,
        })
    }
}

/// A file at a message's sequence.
struct Placed(Attachment, i64);

impl FromRow for Placed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(Attachment::from_row(row)?, row.get(7)?))
    }
}

impl FromRow for (DomainId, AttachmentId) {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl Store {
    /// Keeps a file whose content is in the object store. The same id by the same uploader is the same file.
    ///
    /// # Errors
    /// When there is no such app, or the database refuses.
    pub async fn keep_attachment(&self, new: NewAttachment) -> Result<Keeping, StoreError> {
        self.write(new, |tx, new| Box::pin(keep(tx, new))).await
    }

    /// A file of a domain.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn attachment(
        &self,
        domain_id: DomainId,
        attachment_id: AttachmentId,
    ) -> Result<Option<KeptAttachment>, StoreError> {
        self.read((domain_id, attachment_id), |tx, (domain_id, attachment_id)| {
            Box::pin(async move { tx.optional(BY_ID, values![*domain_id, attachment_id]).await })
        })
        .await
    }

    /// What somebody has uploaded in an app and not sent yet, in that order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn unsent_attachments(
        &self,
        domain_id: DomainId,
        app_id: AppId,
        uploader: Uploader,
    ) -> Result<Vec<Attachment>, StoreError> {
        self.read((domain_id, app_id, uploader.key()), |tx, (domain_id, app_id, uploader)| {
            Box::pin(async move { tx.all(UNSENT, values![*domain_id, *app_id, uploader]).await })
        })
        .await
    }

    /// Takes from an uploader the oldest of what was not sent, so that one more may wait. The caller removes their content,
    /// then each by [`Store::remove_attachment`].
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_surplus_attachments(
        &self,
        domain_id: DomainId,
        uploader: Uploader,
    ) -> Result<Vec<(DomainId, AttachmentId)>, StoreError> {
        self.write((domain_id, uploader.key()), |tx, (domain_id, uploader)| {
            Box::pin(async move {
                let values = values![*domain_id, uploader, CLEAN_ROWS_MAX, UNSENT_ATTACHMENTS_MAX - 1];
                tx.all(TAKE_SURPLUS, values).await
            })
        })
        .await
    }

    /// Takes what was uploaded before a moment and not sent from its uploaders, a bounded number of them; the same ones
    /// again until they are removed. The caller removes their content, then each by [`Store::remove_attachment`].
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_unsent_attachments(&self, before_ms: i64) -> Result<Vec<(DomainId, AttachmentId)>, StoreError> {
        self.write(before_ms, |tx, before_ms| {
            Box::pin(async move { tx.all(TAKE_UNSENT, values![*before_ms, CLEAN_ROWS_MAX]).await })
        })
        .await
    }

    /// Removes a file that was taken from its uploader and whose content is gone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_attachment(&self, domain_id: DomainId, attachment_id: AttachmentId) -> Result<(), StoreError> {
        self.write((domain_id, attachment_id), |tx, (domain_id, attachment_id)| {
            Box::pin(async move { tx.execute(REMOVE_TAKEN, values![*domain_id, attachment_id]).await.map(drop) })
        })
        .await
    }
}

async fn keep(tx: &mut Tx<'_>, new: &NewAttachment) -> Result<Keeping, StoreError> {
    let NewAttachment { domain_id, app_id, uploader, attachment, now_ms } = new;
    let before: Option<KeptAttachment> = tx.optional(BY_ID, values![*domain_id, &attachment.attachment_id]).await?;
    if let Some(kept) = before {
        return Ok(if kept.is_of(*app_id, *uploader) { Keeping::Kept } else { Keeping::Conflict });
    }
    let key = uploader.key();
    let values: &[Value<'_>] = values![
        *domain_id,
        &attachment.attachment_id,
        *app_id,
        &key,
        &attachment.file_name,
        attachment.file_type.as_str(),
        attachment.bytes,
        attachment.size.map(|(width, _)| width),
        attachment.size.map(|(_, height)| height),
        attachment.has_thumbnail,
        *now_ms
    ];
    // None: on PostgreSQL another one of this id came in between.
    let inserted = tx.execute(INSERT, values).await?;
    Ok(if inserted == 1 { Keeping::Kept } else { Keeping::Conflict })
}

/// Puts files into a message, in this order. False, and nothing is changed: one of them is not the uploader's, not of
/// the app, or was sent already. Each id stands in `attachment_ids` once.
pub(crate) async fn bind(
    tx: &mut Tx<'_>,
    (domain_id, app_id): (DomainId, AppId),
    uploader: Uploader,
    (issue_id, sequence): (IssueId, i64),
    attachment_ids: &[AttachmentId],
) -> Result<bool, StoreError> {
    let key = uploader.key();
    for attachment_id in attachment_ids {
        let values = values![domain_id, attachment_id, app_id, &key];
        if tx.locked::<Existing>(LOCK_UNSENT, values).await?.is_none() {
            return Ok(false);
        }
    }
    for (place, attachment_id) in (1_i64..).zip(attachment_ids) {
        tx.execute(BIND, values![issue_id, sequence, place, domain_id, attachment_id]).await?;
    }
    Ok(true)
}

/// The files of an issue's messages from one sequence to another, both included, each with its message's sequence; in
/// the order of the messages, and in each as they were sent.
pub(crate) async fn of_messages(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    issue_id: IssueId,
    from_sequence: i64,
    to_sequence: i64,
) -> Result<Vec<(i64, Attachment)>, StoreError> {
    let placed: Vec<Placed> = tx.all(OF_MESSAGES, values![domain_id, issue_id, from_sequence, to_sequence]).await?;
    Ok(placed.into_iter().map(|Placed(attachment, sequence)| (sequence, attachment)).collect())
}
