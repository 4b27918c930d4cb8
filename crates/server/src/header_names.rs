//! Names of headers that `http` has no constants for. A name given as text is read and hashed anew for each request, and
//! copied for each answer.

use axum::http::HeaderName;

/// Names an answer, also in the log.
pub static X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Seconds until the game should poll again (contract 1.5).
pub static X_POLL_INTERVAL: HeaderName = HeaderName::from_static("x-poll-interval");
/// Calls that are left (contract 1.1).
pub static X_RATE_LIMIT_REMAINING: HeaderName = HeaderName::from_static("x-rate-limit-remaining");
/// When there are as many again as at first, in epoch milliseconds (contract 1.1).
pub static X_RATE_LIMIT_RESET: HeaderName = HeaderName::from_static("x-rate-limit-reset");
/// What search engines may keep.
pub static X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");
/// Whether a browser or one of our own scripts asks.
pub static X_REQUESTED_WITH: HeaderName = HeaderName::from_static("x-requested-with");
/// Whose page sends a request: ours or another site's.
pub static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// What a browser wants a page for.
pub static SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");
/// That a browser fetches ahead, in three spellings.
pub static SEC_PURPOSE: HeaderName = HeaderName::from_static("sec-purpose");
/// See [`SEC_PURPOSE`].
pub static PURPOSE: HeaderName = HeaderName::from_static("purpose");
/// See [`SEC_PURPOSE`].
pub static X_MOZ: HeaderName = HeaderName::from_static("x-moz");
