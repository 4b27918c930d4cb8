//! The form that a file comes in: a token and an id first, then the file, read piece by piece.

use super::pieces::{FileBegan, Pieces};
use crate::failure::Failure;
use crate::limits::{UPLOAD_FIELD_BYTES_MAX, UPLOAD_HEAD_BYTES_MAX, UPLOAD_IDLE_TIME_MAX, UPLOAD_TIME_MAX};
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use domain::fault::{Fault, code};
use domain::limits::{ATTACHMENT_BYTES_MAX, FILE_BEGINNING_BYTES};
use multer::{Constraints, Error, Field, Multipart, SizeLimit};
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

/// What stands before the file.
#[derive(Default)]
pub(super) struct Head {
    pub(super) csrf: String,
    pub(super) id: String,
}

/// A form whose file has not begun.
pub(super) struct UploadForm {
    form: Multipart<'static>,
    file_began: FileBegan,
    ends_at: Instant,
}

/// A file that comes in.
pub(super) struct IncomingFile {
    field: Field<'static>,
    ends_at: Instant,
    overtaken: CancellationToken,
    // What the field reads from.
    _form: Multipart<'static>,
}

impl UploadForm {
    /// The form of a request. One that says itself that it is too large is refused before a byte of it is read.
    pub(super) fn open(request: Request) -> Result<Self, Failure> {
        if content_length(request.headers()).is_some_and(|bytes| bytes > ATTACHMENT_BYTES_MAX + UPLOAD_HEAD_BYTES_MAX) {
            return Err(too_large());
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok()).ok_or_else(unreadable)?;
        let limit = SizeLimit::new().per_field(UPLOAD_FIELD_BYTES_MAX).for_field("file", ATTACHMENT_BYTES_MAX);
        let file_began = FileBegan::default();
        let pieces = Pieces::new(request.into_body().into_data_stream(), file_began.clone());
        let form = Multipart::with_constraints(pieces, boundary, Constraints::new().size_limit(limit));
        Ok(Self { form, file_began, ends_at: Instant::now() + UPLOAD_TIME_MAX })
    }

    /// Reads up to where the file begins.
    pub(super) async fn head(mut self) -> Result<(Head, IncomingFile), Failure> {
        let mut head = Head::default();
        while let Some(field) = in_time(self.ends_at, self.form.next_field()).await? {
            match field.name() {
                Some("csrf") => head.csrf = in_time(self.ends_at, field.text()).await?,
                Some("id") => head.id = in_time(self.ends_at, field.text()).await?,
                Some("file") => {
                    self.file_began.say();
                    let (ends_at, overtaken) = (self.ends_at, CancellationToken::new());
                    return Ok((head, IncomingFile { field, ends_at, overtaken, _form: self.form }));
                }
                _ => {}
            }
        }
        Err(no_file())
    }
}

impl IncomingFile {
    /// Comes in until this is cancelled.
    pub(super) fn until(self, overtaken: CancellationToken) -> Self {
        Self { overtaken, ..self }
    }

    /// What its sender calls it.
    pub(super) fn name(&self) -> &str {
        self.field.file_name().unwrap_or_default()
    }

    /// The next bytes of it; none at its end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Failure> {
        tokio::select! {
            () = self.overtaken.cancelled() => Err(overtaken()),
            next = in_time(self.ends_at, self.field.chunk()) => next,
        }
    }

    /// As much as tells what it is, or all of a small one. A file without content is none.
    pub(super) async fn beginning(&mut self) -> Result<Vec<u8>, Failure> {
        let mut beginning = Vec::new();
        while beginning.len() < FILE_BEGINNING_BYTES {
            let Some(piece) = self.next().await? else { break };
            beginning.extend_from_slice(&piece);
        }
        if beginning.is_empty() { Err(no_file()) } else { Ok(beginning) }
    }

    /// Reads the rest for nothing: a browser that is answered earlier takes it for a broken connection.
    pub(super) async fn let_go(mut self) -> Result<(), Failure> {
        while self.next().await?.is_some() {}
        Ok(())
    }
}

/// A slow line is given time for a whole file, but not for silence.
async fn in_time<T>(ends_at: Instant, next: impl Future<Output = Result<T, Error>>) -> Result<T, Failure> {
    let patience = UPLOAD_IDLE_TIME_MAX.min(ends_at.saturating_duration_since(Instant::now()));
    match timeout(patience, next).await {
        Ok(read) => read.map_err(failure_of),
        Err(_) => {
            let detail = "The file did not arrive in time. Please try again, perhaps where the connection is better.";
            Err(Failure::new(StatusCode::REQUEST_TIMEOUT, "too-slow", detail))
        }
    }
}

fn failure_of(error: Error) -> Failure {
    match error {
        Error::FieldSizeExceeded { field_name: Some(name), .. } if name == "file" => too_large(),
        _ => unreadable(),
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn too_large() -> Failure {
    let detail = format!("A file may have at most {} MB.", ATTACHMENT_BYTES_MAX / 1_000_000);
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
}

fn overtaken() -> Failure {
    let detail = "This file was sent anew meanwhile; that one counts.";
    Failure::new(StatusCode::CONFLICT, "overtaken", detail)
}

fn unreadable() -> Failure {
    let detail = "The form could not be read: csrf and id come first, then file, as multipart/form-data.";
    Failure::new(StatusCode::BAD_REQUEST, "invalid-request", detail)
}

fn no_file() -> Failure {
    Failure::faults(vec![Fault::new("file", code::REQUIRED, "file must be there, after csrf and id, and not empty")])
}
