//! Takes a file in: whole and judged, or nothing of it.

use super::objects::Writer;
use super::picture::{self, Picture};
use super::under_way::Busy;
use super::unsent;
use super::upload_form::{IncomingFile, UploadForm};
use crate::failure::Failure;
use crate::limits::PICTURE_WAIT_MAX;
use crate::server::Server;
use axum::Json;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::attachment::{FileName, FileType, content_differs};
use domain::fault::{Fault, code};
use domain::ids::AttachmentId;
use domain::limits::FILE_BEGINNING_BYTES;
use serde_json::json;
use std::sync::Arc;
use store::apps::App;
use store::attachments::{Attachment, Keeping, NewAttachment, Uploader};

/// A file that is kept.
pub struct Received {
    attachment: Attachment,
    is_new: bool,
}

impl IntoResponse for Received {
    fn into_response(self) -> Response {
        let Attachment { attachment_id, file_name, file_type, bytes, size, .. } = self.attachment;
        let (width, height) = size.unzip();
        let status = if self.is_new { StatusCode::CREATED } else { StatusCode::OK };
        let body = json!({
            "id": attachment_id, "name": file_name, "bytes": bytes, "type": file_type, "width": width, "height": height,
        });
        (status, [(header::CACHE_CONTROL, "private, no-store")], Json(body)).into_response()
    }
}

/// Takes the file of a form that this uploader sends: `csrf`, which `form_fits` judges, and `id` before `file`.
///
/// # Errors
/// 403 for a wrong token, or where the app takes no files; 400, 408, 413, 415 for what is wrong with the file; 409 for an
/// id in use; 429 and 503 where there is no room now.
pub async fn receive(
    server: &Server,
    app: &App,
    uploader: Uploader,
    form_fits: impl Fn(&str) -> Result<(), Failure> + Send + 'static,
    request: Request,
) -> Result<Received, Failure> {
    if app.full_privacy || app.attachment_types.is_empty() {
        let detail = "This game takes no files in its chat.";
        return Err(Failure::new(StatusCode::FORBIDDEN, "no-attachments", detail));
    }
    let form = UploadForm::open(request)?;
    let upload = Upload { server: Server::clone(server), app: app.clone(), uploader };
    // A task of its own: a client who goes away ends nothing half-way.
    let task = tokio::spawn(async move { upload.run(form, form_fits).await });
    task.await.map_err(Failure::broken)?
}

struct Upload {
    server: Server,
    app: App,
    uploader: Uploader,
}

impl Upload {
    async fn run(
        &self,
        form: UploadForm,
        form_fits: impl Fn(&str) -> Result<(), Failure>,
    ) -> Result<Received, Failure> {
        let (head, file) = form.head().await?;
        form_fits(&head.csrf)?;
        let attachment_id = AttachmentId::parse(&head.id).ok_or_else(bad_id)?;
        let under_way = &self.server.attachments.under_way;
        let mark = under_way.begin((self.app.domain_id, attachment_id), self.uploader).await.map_err(busy)?;
        // Only now: who sends no more than the beginning of a form holds nobody else's place.
        let slots = Arc::clone(&self.server.attachments.upload_slots);
        let Ok(_slot) = slots.try_acquire_owned() else { return Err(full()) };
        let file = file.until(mark.overtaken.clone());
        if let Some(kept) = self.server.store.attachment(self.app.domain_id, attachment_id).await? {
            if !kept.is_of(self.app.app_id, self.uploader) {
                return Err(used_id());
            }
            file.let_go().await?;
            return Ok(Received { attachment: kept.attachment, is_new: false });
        }
        if self.server.limits.uploads.take(&self.uploader, self.server.now_ms()).exceeded {
            return Err(too_much());
        }
        unsent::make_room(&self.server, self.app.domain_id, self.uploader).await?;
        let attachment = match self.take(attachment_id, file).await {
            Ok(attachment) => attachment,
            Err(failure) => {
                self.discard(attachment_id).await;
                return Err(failure);
            }
        };
        self.keep(attachment).await
    }

    /// Puts the file into the object store, and its thumbnail beside it.
    async fn take(&self, attachment_id: AttachmentId, mut file: IncomingFile) -> Result<Attachment, Failure> {
        let name = FileName::parse(file.name());
        let beginning = file.beginning().await?;
        let first = &beginning[..beginning.len().min(FILE_BEGINNING_BYTES)];
        let file_type = FileType::judge(&name, first, &self.app.attachment_types).map_err(not_taken)?;
        let objects = &self.server.attachments.objects;
        let mut writer = objects.writer(self.app.domain_id, attachment_id);
        let bytes = match copy(&mut writer, beginning, &mut file).await {
            Ok(bytes) => bytes,
            Err(failure) => {
                writer.abort().await?;
                return Err(failure);
            }
        };
        writer.finish().await?;
        let picture =
            if file_type.is_picture() { self.look(attachment_id, file_type).await? } else { Picture::default() };
        let has_thumbnail = picture.thumbnail.is_some();
        if let Some(thumbnail) = picture.thumbnail {
            objects.put_thumbnail(self.app.domain_id, attachment_id, thumbnail).await?;
        }
        let size = picture.size.map(|(width, height)| (i64::from(width), i64::from(height)));
        let file_name = name.as_str().to_owned();
        Ok(Attachment { attachment_id, file_name, file_type, bytes, size, has_thumbnail })
    }

    /// Reads the picture back to look at it: while it came in, it was not held.
    async fn look(&self, attachment_id: AttachmentId, file_type: FileType) -> Result<Picture, Failure> {
        let attachments = &self.server.attachments;
        // Where many pictures wait, this one goes without a thumbnail: its message does not wait for theirs.
        let slot = tokio::time::timeout(PICTURE_WAIT_MAX, attachments.picture_slots.acquire()).await;
        let Ok(slot) = slot else { return Ok(Picture::default()) };
        let _slot = slot.map_err(Failure::broken)?;
        let file = attachments.objects.read_whole(self.app.domain_id, attachment_id).await?;
        let seen = tokio::task::spawn_blocking(move || picture::look(&file, file_type)).await;
        // A decoder that gave up has seen nothing.
        seen.unwrap_or(Ok(Picture::default())).map_err(|_| not_taken(content_differs()))
    }

    async fn keep(&self, attachment: Attachment) -> Result<Received, Failure> {
        let new = NewAttachment {
            domain_id: self.app.domain_id,
            app_id: self.app.app_id,
            uploader: self.uploader,
            attachment: attachment.clone(),
            now_ms: self.server.now_ms(),
        };
        // Where the store does not answer, the content stays: whether the row is there is not known then.
        match self.server.store.keep_attachment(new).await? {
            Keeping::Kept => Ok(Received { attachment, is_new: true }),
            Keeping::Conflict => Err(used_id()),
        }
    }

    async fn discard(&self, attachment_id: AttachmentId) {
        if let Err(error) = self.server.attachments.objects.remove(self.app.domain_id, attachment_id).await {
            tracing::warn!(%error, "what a refused file has left could not be removed");
        }
    }
}

/// How many bytes there were.
async fn copy(writer: &mut Writer, beginning: Vec<u8>, file: &mut IncomingFile) -> Result<i64, Failure> {
    let mut bytes = 0;
    let mut next = Some(Bytes::from(beginning));
    while let Some(piece) = next {
        bytes += i64::try_from(piece.len()).map_err(Failure::broken)?;
        writer.write(piece).await?;
        next = file.next().await?;
    }
    Ok(bytes)
}

fn not_taken(fault: Fault) -> Failure {
    Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "file-not-taken", fault.detail.clone()).fault(fault)
}

fn bad_id() -> Failure {
    Failure::faults(vec![Fault::new(
        "id",
        code::INVALID,
        "id must be a UUID, a new one for each file, before the file",
    )])
}

fn used_id() -> Failure {
    let detail = "This id was given to another file already; a new file needs a new id.";
    Failure::new(StatusCode::CONFLICT, "id-in-use", detail)
}

fn busy(busy: Busy) -> Failure {
    match busy {
        Busy::SameId => used_id(),
        Busy::OwnId(_) => full(),
        Busy::TooMany => too_much(),
    }
}

/// 429 for who sends too many files.
#[must_use]
pub fn too_much() -> Failure {
    let detail = "That were many files at once. Send those that are ready, or wait a minute.";
    Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail).header(header::RETRY_AFTER, "60")
}

fn full() -> Failure {
    let detail = "Many files are on their way just now. Please try again in a moment.";
    Failure::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail).header(header::RETRY_AFTER, "5")
}
