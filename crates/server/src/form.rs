//! A form of our own pages, bounded in size and time.

use crate::failure::Failure;
use crate::limits::{BODY_TIME_MAX, FORM_BYTES_MAX};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use domain::attachment::parse_ids;
use domain::fault::{Fault, code};
use domain::ids::MessageId;
use domain::message::{Body, quick_replies};
use http_body_util::{BodyExt, Limited};
use serde::de::DeserializeOwned;
use store::messages::Draft;

/// A message as a form carries it, with all that is wrong about it.
///
/// # Errors
/// 400.
pub fn draft(id: &str, body: &str, attachments: &str, replies: &[String], now_ms: i64) -> Result<Draft, Failure> {
    let id = MessageId::parse(id)
        .ok_or_else(|| Fault::new("id", code::INVALID, "id must be a UUID, a new one for each message"));
    let body = if attachments.is_empty() { Body::parse(body) } else { Body::parse_beside_files(body) };
    let replies = quick_replies(replies.iter().map(String::as_str));
    match (id, body, parse_ids(attachments), replies) {
        (Ok(message_id), Ok(body), Ok(attachments), Ok(quick_replies)) => {
            let text = Draft::text(message_id, body.as_str().to_owned(), now_ms);
            Ok(Draft { attachments, quick_replies, ..text })
        }
        (id, body, attachments, replies) => {
            let faults = [id.err(), body.err(), attachments.err(), replies.err()];
            Err(Failure::faults(faults.into_iter().flatten().collect()))
        }
    }
}

/// 409 for a file that its sender has not uploaded, or has sent already.
#[must_use]
pub fn no_such_file() -> Failure {
    let detail = "A file of this message is not there any more; attach it again.";
    Failure::new(StatusCode::CONFLICT, "no-such-file", detail)
}

/// 409 for an id that its author has given to another message.
#[must_use]
pub fn used_id() -> Failure {
    let detail = "This id was given to another message already; a new message needs a new id.";
    Failure::new(StatusCode::CONFLICT, "id-in-use", detail)
}

/// The form's fields. A form with long texts names the bytes that it may have.
pub struct Form<T, const BYTES_MAX: usize = FORM_BYTES_MAX>(pub T);

/// A form that says nothing but that it was sent.
#[derive(Debug, serde::Deserialize)]
pub struct Token {
    /// Its session's token.
    #[serde(default)]
    pub csrf: String,
}

/// The fields of a form that has several of one name.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// A field's value; empty where there is none.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// The values of all fields of a name, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

impl<T: DeserializeOwned, S: Send + Sync, const BYTES_MAX: usize> FromRequest<S> for Form<T, BYTES_MAX> {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let body = Limited::new(request.into_body(), BYTES_MAX);
        let collected = tokio::time::timeout(BODY_TIME_MAX, body.collect()).await;
        // What came too slowly may be sent again; what is too large never fits.
        let Ok(collected) = collected else {
            return Err(Failure::new(StatusCode::REQUEST_TIMEOUT, "timeout", "The form took too long to arrive."));
        };
        let Ok(collected) = collected else {
            let detail = "The form was too large, or broke off on its way.";
            return Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail));
        };
        let read = serde_urlencoded::from_bytes(&collected.to_bytes());
        read.map(Self)
            .map_err(|_| Failure::new(StatusCode::BAD_REQUEST, "invalid-request", "The form could not be read."))
    }
}
