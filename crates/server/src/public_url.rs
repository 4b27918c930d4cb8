//! A base URL that the operator gives: where pages are, or where links are.

use anyhow::{bail, ensure};
use axum::http::Uri;

/// `http://` or `https://`, a host, perhaps a port and a path; no slash at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    text: String,
    /// Without its port.
    host: String,
    path: String,
    secure: bool,
}

impl PublicUrl {
    /// Reads a base URL.
    ///
    /// # Errors
    /// When it is none, or holds what a base can't have (a query, a user name).
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let text = text.trim_end_matches('/');
        let Ok(uri) = text.parse::<Uri>() else { bail!("{text:?} is not a URL") };
        let secure = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => bail!("{text:?} must begin with https:// or http://"),
        };
        let Some(authority) = uri.authority() else { bail!("{text:?} has no host") };
        ensure!(!authority.as_str().contains('@'), "a base URL carries no user name");
        ensure!(uri.query().is_none() && !text.contains('#'), "a base URL has no query and no fragment");
        let authority = authority.as_str().to_ascii_lowercase();
        let path = uri.path().trim_end_matches('/').to_owned();
        let text = format!("http{}://{authority}{path}", if secure { "s" } else { "" });
        Ok(Self { text, host: host(&authority).to_owned(), path, secure })
    }

    /// The whole URL, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its path, empty or `/with/a/start`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether browsers reach it by TLS only, so that cookies can be `Secure`.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether a browser shares cookies between both: the same host, whatever the port.
    #[must_use]
    pub fn same_host(&self, other: &Self) -> bool {
        self.host == other.host
    }
}

fn host(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_loses_its_last_slash_and_its_capitals() {
        let url = PublicUrl::parse("HTTPS://Go.Example:8443/s/").unwrap();
        assert_eq!(url.as_str(), "https://go.example:8443/s");
        assert_eq!(url.path(), "/s");
        assert!(url.is_secure());
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for text in
            ["", "help.example", "ftp://help.example", "https://", "https://a@b", "https://a?b=c", "https://a#b"]
        {
            assert!(PublicUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn hosts_are_compared_without_ports() {
        let one = PublicUrl::parse("http://127.0.0.1:8080").unwrap();
        assert!(one.same_host(&PublicUrl::parse("http://127.0.0.1:9090").unwrap()));
        assert!(!one.same_host(&PublicUrl::parse("http://localhost:8080").unwrap()));
    }
}
