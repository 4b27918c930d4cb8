//! A request's parameters, whatever they are wrapped in: query, form, multipart or JSON.

use crate::failure::Failure;
use crate::limits::{BODY_BYTES_MAX, BODY_TIME_MAX, MULTIPART_FIELDS_MAX};
use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::Bytes;
use domain::fault::{Fault, code};
use domain::params::{Params, Raw};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// The parameters of the query alone.
pub(super) fn of_query(parts: &Parts) -> Params {
    form(parts.uri.query().unwrap_or_default().as_bytes())
}

/// The parameters of body and query; the body wins.
pub(super) async fn of_body_and_query(parts: &Parts, body: Body) -> Result<Params, Failure> {
    let bytes = read(&parts.headers, body).await?;
    let mut params = if bytes.is_empty() { Params::default() } else { of_body(&parts.headers, bytes).await? };
    params.merge_under(of_query(parts));
    Ok(params)
}

async fn read(headers: &HeaderMap, body: Body) -> Result<Bytes, Failure> {
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|bytes| bytes > BODY_BYTES_MAX) {
        return Err(too_large());
    }
    match tokio::time::timeout(BODY_TIME_MAX, Limited::new(body, BODY_BYTES_MAX).collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large()),
        Ok(Err(_)) => Err(body_fault(code::INVALID, "the body broke off")),
        Err(_) => Err(Failure::new(StatusCode::REQUEST_TIMEOUT, "timeout", "The body took too long to arrive.")),
    }
}

async fn of_body(headers: &HeaderMap, bytes: Bytes) -> Result<Params, Failure> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Ok(form(&bytes)),
        "application/json" => Params::from_json_object(&bytes).map_err(|fault| Failure::faults(vec![fault])),
        "multipart/form-data" => multipart(kind, bytes).await,
        _ => Err(Failure::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "The content type must be application/x-www-form-urlencoded, multipart/form-data or application/json.",
        )),
    }
}

fn form(encoded: &[u8]) -> Params {
    let mut params = Params::default();
    for (name, value) in form_urlencoded::parse(encoded) {
        // The decoder puts this character for bytes that are no UTF-8; keeping it would change what the game said.
        if value.contains(char::REPLACEMENT_CHARACTER) || name.contains(char::REPLACEMENT_CHARACTER) {
            params.insert_unreadable(name);
        } else {
            params.insert(name, Raw::Text(value.into_owned()));
        }
    }
    params
}

async fn multipart(kind: &str, bytes: Bytes) -> Result<Params, Failure> {
    let broken = |_| body_fault(code::INVALID, "the body is not valid multipart/form-data");
    let boundary = multer::parse_boundary(kind).map_err(broken)?;
    let body = futures_util::stream::once(std::future::ready(Ok::<_, std::io::Error>(bytes)));
    let mut multipart = multer::Multipart::new(body, boundary);
    let mut params = Params::default();
    let mut fields = 0;
    while let Some(field) = multipart.next_field().await.map_err(broken)? {
        fields += 1;
        if fields > MULTIPART_FIELDS_MAX {
            let detail = format!("the body has more than {MULTIPART_FIELDS_MAX} fields");
            return Err(body_fault(code::TOO_MANY, detail));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(broken)?;
        match String::from_utf8(bytes.into()) {
            Ok(text) => params.insert(name, Raw::Text(text)),
            Err(_) => params.insert_unreadable(name),
        }
    }
    Ok(params)
}

fn body_fault(code: &'static str, detail: impl Into<String>) -> Failure {
    Failure::faults(vec![Fault::new("", code, detail)])
}

fn too_large() -> Failure {
    let detail = format!("The body is larger than {BODY_BYTES_MAX} bytes.");
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail)
}
