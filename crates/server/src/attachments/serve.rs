//! Gives a file out: as what it is, to be shown only where it can do nothing, and never as a page.

use super::range::{Asked, parse};
use crate::failure::Failure;
use crate::server::Server;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::DomainId;
use store::attachments::Attachment;

pub use super::objects::Part;

/// What a thumbnail is, whatever the picture.
const THUMBNAIL_TYPE: &str = "image/jpeg";

/// A file, a range of it, or its thumbnail. Whether the reader may have it is the caller's question.
///
/// # Errors
/// 404 where there is no thumbnail or the content is gone, 416 for a range that the file does not have.
pub async fn serve(
    server: &Server,
    domain_id: DomainId,
    attachment: &Attachment,
    part: Part,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    if part == Part::Thumbnail && !attachment.has_thumbnail {
        return Err(Failure::not_found());
    }
    let tag = entity_tag(attachment, part);
    if text(headers, &header::IF_NONE_MATCH).is_some_and(|known| known.split(',').any(|known| known.trim() == tag)) {
        return with_headers(StatusCode::NOT_MODIFIED.into_response(), attachment, part, &tag);
    }
    let range = match asked(attachment, part, headers, &tag) {
        Asked::Whole => None,
        Asked::Bytes(range) => Some(range),
        Asked::Nothing => return Err(not_satisfiable(attachment)),
    };
    let is_partial = range.is_some();
    let found = server.attachments.objects.read(domain_id, attachment.attachment_id, part, range).await?;
    let found = found.ok_or_else(|| Failure::not_found().cause("the content of an attachment is gone"))?;
    let (range, whole) = (found.range.clone(), found.meta.size);
    let mut response = Response::new(Body::from_stream(found.into_stream()));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(range.end - range.start));
    if is_partial {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let said = format!("bytes {}-{}/{whole}", range.start, range.end.saturating_sub(1));
        response.headers_mut().insert(header::CONTENT_RANGE, HeaderValue::from_str(&said).map_err(Failure::broken)?);
    }
    with_headers(response, attachment, part, &tag)
}

fn asked(attachment: &Attachment, part: Part, headers: &HeaderMap, tag: &str) -> Asked {
    let is_same = text(headers, &header::IF_RANGE).is_none_or(|known| known == tag);
    if part == Part::Thumbnail || !is_same {
        return Asked::Whole;
    }
    parse(text(headers, &header::RANGE), attachment.bytes.unsigned_abs())
}

fn with_headers(mut response: Response, attachment: &Attachment, part: Part, tag: &str) -> Result<Response, Failure> {
    let (media_type, disposition) = match part {
        Part::Thumbnail => (THUMBNAIL_TYPE, "inline".to_owned()),
        Part::File => (attachment.file_type.media_type(), disposition(attachment)),
    };
    let fixed: [(HeaderName, &str); 9] = [
        (header::CONTENT_TYPE, media_type),
        (header::CONTENT_DISPOSITION, &disposition),
        (header::ETAG, tag),
        // Kept by the browser, and asked about each time: who may have it can change, as the reader of a shared one.
        (header::CACHE_CONTROL, "private, no-cache"),
        (header::ACCEPT_RANGES, if part == Part::File { "bytes" } else { "none" }),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_str(value).map_err(Failure::broken)?);
    }
    Ok(response)
}

/// A file never changes, so its id names its content.
fn entity_tag(attachment: &Attachment, part: Part) -> String {
    let part = if part == Part::Thumbnail { "-thumbnail" } else { "" };
    format!("\"{}{part}\"", attachment.attachment_id.0.simple())
}

/// RFC 6266: shown or saved, and under which name, once for old programs and once in full (RFC 8187).
fn disposition(attachment: &Attachment) -> String {
    let kind = if attachment.file_type.is_shown() { "inline" } else { "attachment" };
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " -_.()".contains(letter);
    let plain: String =
        attachment.file_name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let full: String = attachment
        .file_name
        .bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

fn not_satisfiable(attachment: &Attachment) -> Failure {
    let failure = Failure::new(StatusCode::RANGE_NOT_SATISFIABLE, "invalid-range", "The file has no such bytes.");
    failure.header(header::CONTENT_RANGE, format!("bytes */{}", attachment.bytes))
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::attachment::FileType;
    use domain::ids::AttachmentId;

    fn named(file_name: &str, file_type: FileType) -> Attachment {
        let attachment_id = AttachmentId(uuid::Uuid::nil());
        Attachment {
            attachment_id,
            file_name: file_name.to_owned(),
            file_type,
            bytes: 1,
            size: None,
            has_thumbnail: false,
        }
    }

    #[test]
    fn only_pictures_and_films_are_shown_in_place() {
        for file_type in FileType::ALL {
            let kind = disposition(&named("x", file_type)).split(';').next().unwrap().to_owned();
            let is_media =
                file_type.media_type().starts_with("image/") || ["mp4", "webm"].contains(&file_type.as_str());
            assert_eq!(kind, if is_media { "inline" } else { "attachment" }, "{file_type:?}");
        }
    }

    #[test]
    fn a_name_can_neither_end_its_header_nor_be_lost() {
        assert_eq!(
            disposition(&named("Bör\"se; x=1.txt", FileType::Text)),
            "attachment; filename=\"B_r_se_ x_1.txt\"; filename*=UTF-8''B%C3%B6r%22se%3B%20x%3D1.txt"
        );
    }
}
