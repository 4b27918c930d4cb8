//! `user_auth_token`: the proof of who the player is, as it came (contract 3). It is judged and then forgotten.

use std::fmt;

use crate::limits::USER_AUTH_TOKEN_BYTES_MAX;

/// A token as the call carries it; nothing is proved by having it.
#[derive(Clone, PartialEq, Eq)]
pub struct UserAuthToken(String);

impl UserAuthToken {
    /// Takes a token of 1 to 4,096 bytes.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=USER_AUTH_TOKEN_BYTES_MAX).contains(&text.len());
        fits.then(|| Self(text.to_owned()))
    }

    /// The token itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UserAuthToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserAuthToken(…)")
    }
}
