//! An app's logo: sent as a file, known by its first bytes, kept as it is.

use super::frame::find_app;
use super::look::{self, show};
use super::texts::hash_digits;
use crate::desk::AdminDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::limits::{BODY_TIME_MAX, LOGO_BYTES_MAX, LOGO_UPLOAD_BYTES_MAX};
use crate::server::Server;
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use multer::{Constraints, Field, Multipart, SizeLimit};
use store::look::Picture;

/// The upload's form.
pub struct LogoForm {
    csrf: Vec<u8>,
    /// No more of it than shows that it is too large.
    file: Vec<u8>,
}

/// The removal's form.
#[derive(Debug, serde::Deserialize)]
pub struct Removal {
    #[serde(default)]
    csrf: String,
}

/// `POST /admin/apps/{app}/look/logo`
pub async fn upload_logo(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    form: LogoForm,
) -> Result<Response, Failure> {
    desk.check_form(&server, &String::from_utf8_lossy(&form.csrf))?;
    let app = find_app(&server, &desk, &app).await?;
    let media_type = match media_type(&form.file) {
        Ok(media_type) => media_type.to_owned(),
        Err(fault) => return show(&server, &desk, &app, look::Typed::of(&app), &[("logo", fault)]),
    };
    let hash = hash_digits(&form.file);
    let logo = Picture { media_type, content: form.file };
    server.store.keep_logo(app.domain_id, app.app_id, Some(logo), hash, desk.signature(&server)).await?;
    Ok(look::saved(&app, ""))
}

/// `POST /admin/apps/{app}/look/logo/removal`
pub async fn remove_logo(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(removal): Form<Removal>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &removal.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    server.store.keep_logo(app.domain_id, app.app_id, None, String::new(), desk.signature(&server)).await?;
    Ok(look::saved(&app, ""))
}

/// What kind of picture a file is, by its first bytes: a name says nothing. No SVG, which can hold scripts.
fn media_type(file: &[u8]) -> Result<&'static str, String> {
    if file.is_empty() {
        return Err("Choose a file first".to_owned());
    }
    if file.len() > LOGO_BYTES_MAX {
        return Err(format!("The file is larger than {} KiB; make the picture smaller", LOGO_BYTES_MAX / 1024));
    }
    match file {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok("image/png"),
        [0xff, 0xd8, 0xff, ..] => Ok("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok("image/webp"),
        _ => Err("This file is no PNG, JPEG or WebP picture".to_owned()),
    }
}

impl<S: Send + Sync> FromRequest<S> for LogoForm {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok()).ok_or_else(unreadable)?;
        let limit = SizeLimit::new().whole_stream(LOGO_UPLOAD_BYTES_MAX);
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

impl LogoForm {
    async fn read(mut form: Multipart<'_>) -> Result<Self, multer::Error> {
        let mut read = Self { csrf: Vec::new(), file: Vec::new() };
        while let Some(field) = form.next_field().await? {
            match field.name() {
                Some("csrf") => read.csrf = beginning(field).await?,
                Some("logo") => read.file = beginning(field).await?,
                _ => {}
            }
        }
        Ok(read)
    }
}

/// As much of a field as a logo may have and one piece more; the rest is read and let go, so that the answer can say at
/// the field that it is too much.
async fn beginning(mut field: Field<'_>) -> Result<Vec<u8>, multer::Error> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await? {
        if bytes.len() <= LOGO_BYTES_MAX {
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
    fn a_logo_has_a_most_and_is_not_nothing() {
        let mut file = b"\xff\xd8\xff".to_vec();
        file.resize(LOGO_BYTES_MAX, 0);
        assert_eq!(media_type(&file), Ok("image/jpeg"));
        file.push(0);
        assert!(media_type(&file).is_err_and(|fault| fault.contains("128 KiB")));
        assert!(media_type(b"").is_err_and(|fault| fault.contains("Choose")));
    }
}
