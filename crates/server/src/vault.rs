//! The server's key, and all that is done with it: hashing codes, signing cookies, sealing secrets.
//!
//! One key of 256 bits lies in `lifeline.key` (or `LIFELINE_KEY`); a key of its own for each purpose is derived from it,
//! so that a value made for one purpose means nothing for another.

use crate::random;
use anyhow::{Context, bail};
use chacha20poly1305::aead::Aead;
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use domain::link::Code;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::Path;
use subtle::ConstantTimeEq as _;

const KEY_FILE: &str = "lifeline.key";
const NONCE_BYTES: usize = 24;

/// Keys derived from the server's key. Never printed.
pub struct Vault {
    codes: MacKey,
    cookies: MacKey,
    forms: MacKey,
    voters: MacKey,
    secrets: XChaCha20Poly1305,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Vault(…)")
    }
}

impl Vault {
    /// The vault of a data folder: of the key given, else of the folder's, else of a new one that is put there.
    ///
    /// # Errors
    /// When the key is malformed or its file can't be read or written.
    pub fn open(folder: &Path, key: Option<&str>) -> anyhow::Result<Self> {
        let text = match key {
            Some(key) => key.to_owned(),
            None => read_or_make(&folder.join(KEY_FILE))?,
        };
        let key = HEXLOWER.decode(text.trim().to_ascii_lowercase().as_bytes()).ok();
        match key.and_then(|key| <[u8; 32]>::try_from(key).ok()) {
            Some(key) => Ok(Self::of(&key)),
            None => bail!("the server's key must be 64 hexadecimal digits"),
        }
    }

    /// The vault of a key.
    #[must_use]
    pub fn of(key: &[u8; 32]) -> Self {
        let key = MacKey::of(key);
        let of_purpose = |purpose: &[u8]| MacKey::of(&key.mac(&[purpose]));
        Self {
            codes: of_purpose(b"link codes"),
            cookies: of_purpose(b"cookies"),
            forms: of_purpose(b"forms"),
            voters: of_purpose(b"voters"),
            secrets: XChaCha20Poly1305::new(&key.mac(&[b"secrets"]).into()),
        }
    }

    /// What is kept of a link's code.
    #[must_use]
    pub fn code_hash(&self, code: &Code) -> [u8; 16] {
        half(self.codes.mac(&[code.as_str().as_bytes()]))
    }

    /// A cookie's text: the content and its signature under the cookie's name.
    #[must_use]
    pub fn sign_cookie(&self, name: &str, content: &[u8]) -> String {
        let signature: [u8; 16] = half(self.cookies.mac(&[name.as_bytes(), b"=", content]));
        BASE64URL_NOPAD.encode(&[content, &signature].concat())
    }

    /// The content of a cookie that [`Self::sign_cookie`] made for this name.
    #[must_use]
    pub fn read_cookie(&self, name: &str, text: &str) -> Option<Vec<u8>> {
        let mut bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let signature = bytes.split_off(bytes.len().checked_sub(16)?);
        let expected: [u8; 16] = half(self.cookies.mac(&[name.as_bytes(), b"=", &bytes]));
        bool::from(expected.ct_eq(&signature[..])).then_some(bytes)
    }

    /// The token that a session's forms carry.
    #[must_use]
    pub fn form_token(&self, session: &[u8]) -> String {
        BASE64URL_NOPAD.encode(&half::<16>(self.forms.mac(&[session])))
    }

    /// Whether a form carried its session's token; in constant time.
    #[must_use]
    pub fn form_token_fits(&self, session: &[u8], token: &str) -> bool {
        self.form_token(session).as_bytes().ct_eq(token.as_bytes()).into()
    }

    /// What is kept of somebody who votes.
    #[must_use]
    pub fn voter(&self, name: &[u8]) -> [u8; 16] {
        half(self.voters.mac(&[name]))
    }

    /// Encrypts a secret for the database.
    ///
    /// # Errors
    /// When there is no randomness for the nonce.
    pub fn seal(&self, secret: &[u8]) -> anyhow::Result<Vec<u8>> {
        let nonce = random::bytes::<NONCE_BYTES>()?;
        let sealed = self.secrets.encrypt(&XNonce::from(nonce), secret);
        let sealed = sealed.map_err(|_| anyhow::anyhow!("a secret could not be sealed"))?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Decrypts a secret from the database.
    ///
    /// # Errors
    /// When it was sealed by another key or changed since.
    pub fn unseal(&self, sealed: &[u8]) -> anyhow::Result<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>().context("a sealed secret is too short")?;
        let opened = self.secrets.decrypt(&XNonce::from(*nonce), sealed);
        opened
            .map_err(|_| anyhow::anyhow!("a secret was sealed by another key: is this the data folder's lifeline.key?"))
    }
}

/// What is kept of a secret that can't be guessed: an API key, a session's token, a ticket.
#[must_use]
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// A key of keyed hashes (HMAC-SHA-256), prepared once: half of the work of hashing something short.
pub struct MacKey(Hmac<Sha256>);

impl MacKey {
    /// Prepares a key.
    #[must_use]
    pub fn of(key: &[u8; 32]) -> Self {
        // The algorithm takes keys of its block size and pads shorter ones with zeros, as here.
        let mut block = [0; 64];
        block[..32].copy_from_slice(key);
        Self(Hmac::new(&block.into()))
    }

    /// The keyed hash of a text in parts.
    #[must_use]
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

fn half<const N: usize>(whole: [u8; 32]) -> [u8; N] {
    std::array::from_fn(|place| whole[place])
}

fn read_or_make(path: &Path) -> anyhow::Result<String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            make_private(path, &HEXLOWER.encode(&random::bytes::<32>()?))?;
            std::fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))
        }
        Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
    }
}

/// Makes the file unless another process has just done so: then that one's stays.
fn make_private(path: &Path, text: &str) -> anyhow::Result<()> {
    let own = path.with_extension(random::text(8)?);
    write_private(&own, text)?;
    let linked = std::fs::hard_link(&own, path);
    std::fs::remove_file(&own)?;
    match linked {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(error).with_context(|| format!("can't write {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Makes a file that only its owner can read, whole or not at all.
///
/// # Errors
/// When it can't be written.
pub fn write_private(path: &Path, text: &str) -> anyhow::Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let unfinished = path.with_extension("new");
    drop(std::fs::remove_file(&unfinished));
    let write = || {
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&unfinished, path)
    };
    write().with_context(|| format!("can't write {}", path.display()))
}
