//! Passwords: argon2id, with the parameters that the crate recommends (19 MiB, two passes).

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use std::sync::LazyLock;

/// What an unknown account's password is compared with, so that it takes as long as a known one's.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password").unwrap_or_default());

/// A new hash, with a salt of its own.
///
/// # Errors
/// When there is no randomness for the salt.
pub fn hash(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("the password could not be hashed: {error}"))?.to_string())
}

/// Whether a password fits an account's hash. Without one it never does, after the same time.
#[must_use]
pub fn fits(password: &str, kept: Option<&str>) -> bool {
    let Ok(parsed) = PasswordHash::new(kept.unwrap_or(&NOBODY)) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && kept.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_fits_its_own_hash_alone() {
        let kept = hash("correct horse").unwrap();
        assert!(kept.starts_with("$argon2id$"));
        assert!(fits("correct horse", Some(&kept)));
        assert!(!fits("correct horsf", Some(&kept)));
        assert_ne!(kept, hash("correct horse").unwrap());
    }

    #[test]
    fn nobody_has_no_password() {
        assert!(!fits("nobody has this password", None));
        assert!(!fits("", None));
        assert!(!fits("anything", Some("no hash")));
    }
}
