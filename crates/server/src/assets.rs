//! Style sheets and scripts: built by `web/`, embedded in a release, read from disk in development.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web/dist"]
#[allow_missing = true]
struct Dist;

/// The built names of the bundles, by their plain names.
#[derive(Debug)]
pub struct Assets {
    names: HashMap<String, String>,
}

impl Assets {
    /// Reads the manifest. Without one (`web/` was not built) pages come without style and script, and work.
    #[must_use]
    pub fn load() -> Self {
        let manifest = Dist::get("manifest.json");
        let names = manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        Self { names }
    }

    /// The address of a bundle such as `player.css`.
    #[must_use]
    pub fn address(&self, plain: &str) -> String {
        format!("/assets/{}", self.names.get(plain).map_or(plain, String::as_str))
    }
}

/// A built file. Its name holds a hash of its content, so browsers may keep it for ever.
pub fn serve(name: &str, headers: &HeaderMap) -> Response {
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|coding| coding.trim().split(';').next() == Some("br")));
    let packed = if takes_brotli { Dist::get(&format!("{name}.br")) } else { None };
    let is_packed = packed.is_some();
    let Some(kind) = content_type(name) else { return StatusCode::NOT_FOUND.into_response() };
    let Some(file) = packed.or_else(|| Dist::get(name)) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = Response::new(Body::from(file.data));
    let head = response.headers_mut();
    head.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    head.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    head.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if is_packed {
        head.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

fn content_type(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}
