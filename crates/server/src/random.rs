//! Randomness, all of it from the operating system's generator.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

/// `N` random bytes.
///
/// # Errors
/// When the operating system has none.
pub fn bytes<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A UUIDv7: ids made later sort later.
///
/// # Errors
/// When the operating system has no randomness.
pub fn uuid(now_ms: i64) -> Result<Uuid, getrandom::Error> {
    let millis = u64::try_from(now_ms).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &bytes()?).into_uuid())
}

/// `characters` random characters out of 32 (lower-case letters and digits that can't be mistaken for each other).
///
/// # Errors
/// When the operating system has no randomness.
pub fn text(characters: usize) -> Result<String, getrandom::Error> {
    const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut bytes = vec![0; characters];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect())
}

/// 43 base64url characters: 256 bits, for secrets that others keep (contract 3).
///
/// # Errors
/// When the operating system has no randomness.
pub fn secret() -> Result<String, getrandom::Error> {
    Ok(BASE64URL_NOPAD.encode(&bytes::<32>()?))
}
