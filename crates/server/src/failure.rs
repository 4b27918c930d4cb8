//! Why a request got no answer: the public text and the private cause in one value.
//!
//! A handler returns a [`Failure`]; the [edge](crate::edge) writes it as `application/problem+json` or as a page,
//! adds the request's id, and logs the cause once.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::fault::Fault;
use std::borrow::Cow;
use std::sync::Arc;
use store::StoreError;

/// A refusal or a breakdown. Boxed, because every handler's result has room for one.
#[derive(Debug)]
pub struct Failure(Box<Refusal>);

/// What a [`Failure`] says.
#[derive(Debug)]
pub struct Refusal {
    /// The answer's status.
    pub status: StatusCode,
    /// A word for programs, the end of the problem's `type`.
    pub kind: &'static str,
    /// A sentence or two for people: what happened and what they can do.
    pub detail: Cow<'static, str>,
    /// Every fault of the request.
    pub faults: Vec<Fault>,
    /// What would have been ignored.
    pub warnings: Vec<Fault>,
    /// For the log alone.
    pub cause: Option<String>,
    /// `WWW-Authenticate`, `Retry-After`, `Allow`.
    pub headers: Vec<(header::HeaderName, String)>,
}

impl Failure {
    /// A failure with a text.
    #[must_use]
    pub fn new(status: StatusCode, kind: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Refusal {
            status,
            kind,
            detail: detail.into(),
            faults: Vec::new(),
            warnings: Vec::new(),
            cause: None,
            headers: Vec::new(),
        }))
    }

    /// 400 with every fault.
    #[must_use]
    pub fn faults(faults: Vec<Fault>) -> Self {
        let detail = match faults.as_slice() {
            [only] => only.detail.clone(),
            several => format!("{} things are wrong with this request; errors names each.", several.len()),
        };
        let mut failure = Self::new(StatusCode::BAD_REQUEST, "invalid-request", detail);
        failure.0.faults = faults;
        failure
    }

    /// With what is wrong with a parameter.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.0.faults.push(fault);
        self
    }

    /// With what would have been ignored.
    #[must_use]
    pub fn warnings(mut self, warnings: Vec<Fault>) -> Self {
        self.0.warnings = warnings;
        self
    }

    /// With a cause for the log.
    #[must_use]
    pub fn cause(mut self, cause: impl std::fmt::Display) -> Self {
        self.0.cause = Some(cause.to_string());
        self
    }

    /// 404 for what is not there, and for what is somebody else's: nobody can tell one from the other.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "There is nothing at this address.")
    }

    /// The kind of [`Self::stale_form`].
    pub const STALE_FORM: &str = "stale-form";

    /// 403 for a form without its session's token.
    #[must_use]
    pub fn stale_form() -> Self {
        let detail =
            "This page was open too long, or somebody else has come since. Load it again; nothing was changed.";
        Self::new(StatusCode::FORBIDDEN, Self::STALE_FORM, detail)
    }

    /// 500 with a cause for the log.
    #[must_use]
    pub fn broken(cause: impl std::fmt::Display) -> Self {
        let detail = "Something broke on our side. Nothing was lost; please try again.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", detail).cause(cause)
    }

    /// With a header of its own.
    #[must_use]
    pub fn header(mut self, name: header::HeaderName, value: impl Into<String>) -> Self {
        self.0.headers.push((name, value.into()));
        self
    }
}

impl std::ops::Deref for Failure {
    type Target = Refusal;

    fn deref(&self) -> &Refusal {
        &self.0
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        if !error.is_passing() {
            return Self::broken(error);
        }
        let detail = "The service is busy or restarting. Please try again in a moment.";
        let failure = Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail);
        failure.header(header::RETRY_AFTER, "2").cause(error)
    }
}

impl From<getrandom::Error> for Failure {
    fn from(error: getrandom::Error) -> Self {
        Self::broken(error)
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self::broken(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::broken(format!("{error:#}"))
    }
}
