//! Style sheets and scripts: built by `web/`, embedded in a release, read from disk in development.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web/dist"]
#[allow_missing = true]
struct Dist;

/// The built names of the bundles, by their plain names.
#[derive(Debug)]
pub struct Assets {
    names: HashMap<String, String>,
    /// The style of players' pages.
    pub player_style: InlineStyle,
}

/// A style that stands in the page itself: a phone on a slow network draws after one round trip.
#[derive(Debug, Clone, Default)]
pub struct InlineStyle {
    /// The text of the `<style>`.
    pub text: Arc<str>,
    /// What the page's policy says of it.
    pub source: String,
}

impl Assets {
    /// Reads the manifest. Without one (`web/` was not built) pages come without style and script, and work.
    #[must_use]
    pub fn load() -> Self {
        let manifest = Dist::get("manifest.json");
        let names = manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        let mut assets = Self { names, player_style: InlineStyle::default() };
        assets.player_style = InlineStyle::of(assets.text("player.css"));
        assets
    }

    fn text(&self, plain: &str) -> String {
        let file = self.names.get(plain).and_then(|name| Dist::get(name));
        file.and_then(|file| String::from_utf8(file.data.into_owned()).ok()).unwrap_or_default()
    }

    /// The address of a bundle such as `player.css`.
    #[must_use]
    pub fn address(&self, plain: &str) -> String {
        format!("/assets/{}", self.names.get(plain).map_or(plain, String::as_str))
    }
}

impl InlineStyle {
    fn of(text: String) -> Self {
        let source = format!("'sha256-{}'", BASE64.encode(&Sha256::digest(text.as_bytes())));
        Self { text: text.into(), source }
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
