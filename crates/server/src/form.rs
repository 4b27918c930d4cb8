//! A form of our own pages, bounded in size and time.

use crate::failure::Failure;
use crate::limits::{BODY_TIME_MAX, FORM_BYTES_MAX};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use http_body_util::{BodyExt, Limited};
use serde::de::DeserializeOwned;

/// The form's fields.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let body = Limited::new(request.into_body(), FORM_BYTES_MAX);
        let collected = tokio::time::timeout(BODY_TIME_MAX, body.collect()).await;
        let Ok(Ok(collected)) = collected else {
            let detail = "The form was too large, or broke off on its way.";
            return Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail));
        };
        let read = serde_urlencoded::from_bytes(&collected.to_bytes());
        read.map(Self)
            .map_err(|_| Failure::new(StatusCode::BAD_REQUEST, "invalid-request", "The form could not be read."))
    }
}
