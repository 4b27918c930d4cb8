//! Small pictures of an app or of somebody of the team: sent as a file, known by their first bytes, kept and served as they
//! are under an address that names their content.

use crate::failure::Failure;
use crate::limits::{BODY_TIME_MAX, PICTURE_BYTES_MAX, PICTURE_UPLOAD_BYTES_MAX};
use crate::pages::frame::logo_hash;
use crate::pages::picture_address;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::ids::AgentId;
use multer::{Constraints, Field, Multipart, SizeLimit};
use store::look::Picture;

/// An upload's form: its session's token, and a file in `logo` or `picture`.
pub struct PictureForm {
    csrf: Vec<u8>,
    /// No more of it than shows that it is too large.
    file: Vec<u8>,
}

impl PictureForm {
    /// The form's token.
    #[must_use]
    pub fn csrf(&self) -> String {
        String::from_utf8_lossy(&self.csrf).into_owned()
    }

    /// The picture, with its hash for the address.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the file.
    pub fn picture(self) -> Result<(Picture, String), String> {
        let media_type = media_type(&self.file)?.to_owned();
        let hash = logo_hash(&self.file);
        Ok((Picture { media_type, content: self.file }, hash))
    }
}

/// Where somebody's picture is; none where there is none.
#[must_use]
pub fn face_address(domain_name: &str, agent_id: AgentId, hash: &str) -> Option<String> {
    (!hash.is_empty()).then(|| picture_address(domain_name, agent_id, hash))
}

/// A picture at the address of this hash. Another one may have come since that was looked up: it is not there then.
///
/// # Errors
/// 404.
pub fn serve(picture: Picture, hash: &str) -> Result<Response, Failure> {
    if logo_hash(&picture.content) != hash {
        return Err(Failure::not_found());
    }
    let mut response = Response::new(Body::from(picture.content));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_str(&picture.media_type).map_err(Failure::broken)?;
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    // A picture and nothing else, also if somebody opens it by itself.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    Ok(response)
}

/// What kind of picture a file is, by its first bytes: a name says nothing. No SVG, which can hold scripts.
fn media_type(file: &[u8]) -> Result<&'static str, String> {
    if file.is_empty() {
        return Err("Choose a file first".to_owned());
    }
    if file.len() > PICTURE_BYTES_MAX {
        return Err(format!("The file is larger than {} KiB; make the picture smaller", PICTURE_BYTES_MAX / 1024));
    }
    match file {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok("image/png"),
        [0xff, 0xd8, 0xff, ..] => Ok("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok("image/webp"),
        _ => Err("This file is no PNG, JPEG or WebP picture".to_owned()),
    }
}

impl<S: Send + Sync> FromRequest<S> for PictureForm {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok()).ok_or_else(unreadable)?;
        let limit = SizeLimit::new().whole_stream(PICTURE_UPLOAD_BYTES_MAX);
        let body = request.into_body().into_data_stream();
        let form = Multipart::with_constraints(body, boundary, Constraints::new().size_limit(limit));
        match tokio::time::timeout(BODY_TIME_MAX, Self::read(form)).await {
            Ok(Ok(form)) => Ok(form),
            Ok(Err(multer::Error::StreamSizeExceeded { .. })) | Err(_) => {
                let detail = "The file was too large, or broke off on its way.";
                Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", detail))
            }
            Ok(Err(_)) => Err(unreadable()),
        }
    }
}

impl PictureForm {
    async fn read(mut form: Multipart<'_>) -> Result<Self, multer::Error> {
        let mut read = Self { csrf: Vec::new(), file: Vec::new() };
        while let Some(field) = form.next_field().await? {
            match field.name() {
                Some("csrf") => read.csrf = beginning(field).await?,
                Some("logo" | "picture") => read.file = beginning(field).await?,
                _ => {}
            }
        }
        Ok(read)
    }
}

/// As much of a field as a picture may have and one piece more; the rest is read and let go, so that the answer can say
/// at the field that it is too much.
async fn beginning(mut field: Field<'_>) -> Result<Vec<u8>, multer::Error> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await? {
        if bytes.len() <= PICTURE_BYTES_MAX {
            bytes.extend_from_slice(&piece);
        }
    }
    Ok(bytes)
}

fn unreadable() -> Failure {
    Failure::new(StatusCode::BAD_REQUEST, "invalid-request", "The form could not be read.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\nrest"), Ok("image/png"));
        assert_eq!(media_type(b"\xff\xd8\xff\xe0rest"), Ok("image/jpeg"));
        assert_eq!(media_type(b"RIFF\x10\0\0\0WEBPVP8 "), Ok("image/webp"));
        for wrong in
            [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"GIF89a", b"RIFF\x10\0\0\0WAVE", b"\x89PNG", b"P"]
        {
            assert!(media_type(wrong).is_err_and(|fault| fault.contains("PNG, JPEG or WebP")), "{wrong:?}");
        }
    }

    #[test]
    fn a_picture_has_a_most_and_is_not_nothing() {
        let mut file = b"\xff\xd8\xff".to_vec();
        file.resize(PICTURE_BYTES_MAX, 0);
        assert_eq!(media_type(&file), Ok("image/jpeg"));
        file.push(0);
        assert!(media_type(&file).is_err_and(|fault| fault.contains("128 KiB")));
        assert!(media_type(b"").is_err_and(|fault| fault.contains("Choose")));
    }
}
