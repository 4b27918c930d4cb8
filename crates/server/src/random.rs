//! Randomness, all of it from the operating system's generator.

use data_encoding::BASE64URL_NOPAD;
use std::cell::RefCell;
use uuid::Uuid;

/// What is random in a UUIDv7, with the bits that its version and variant then take.
const UUID_BYTES: usize = 10;
/// Of so many UUIDs at once: a call of the system takes as long as all else that a session's name needs. Names may lie in
/// memory for a while before they are given; codes, keys and tokens are asked for one by one.
const STOCK_BYTES: usize = 50 * UUID_BYTES;

thread_local! {
    static STOCK: RefCell<Stock> = const { RefCell::new(Stock { bytes: [0; STOCK_BYTES], left: 0 }) };
}

/// A thread's randomness that nobody has been given yet.
struct Stock {
    bytes: [u8; STOCK_BYTES],
    left: usize,
}

impl Stock {
    fn take(&mut self) -> Result<[u8; UUID_BYTES], getrandom::Error> {
        if self.left == 0 {
            getrandom::fill(&mut self.bytes)?;
            self.left = STOCK_BYTES;
        }
        self.left -= UUID_BYTES;
        let mut given = [0; UUID_BYTES];
        // Nobody is given it again, nor finds it here.
        given.swap_with_slice(&mut self.bytes[self.left..self.left + UUID_BYTES]);
        Ok(given)
    }
}

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
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &STOCK.with_borrow_mut(Stock::take)?).into_uuid())
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn nobody_is_given_the_same_uuid_on_any_thread() {
        let given = || (0..1_000).map(|_| uuid(0).unwrap()).collect::<Vec<_>>();
        let others = std::thread::spawn(given);
        let all: HashSet<_> = given().into_iter().chain(others.join().unwrap()).collect();
        assert_eq!(all.len(), 2_000);
    }

    #[test]
    fn what_was_given_is_forgotten() {
        let mut stock = Stock { bytes: [0; STOCK_BYTES], left: 0 };
        for _ in 0..2 * STOCK_BYTES / UUID_BYTES {
            assert_ne!(stock.take().unwrap(), [0; UUID_BYTES]);
            assert!(stock.bytes[stock.left..].iter().all(|byte| *byte == 0));
            assert!(stock.bytes[..stock.left].iter().filter(|byte| **byte == 0).count() < 50);
        }
    }

    #[test]
    fn a_text_is_of_all_characters() {
        let text = text(1_000).unwrap();
        assert!(text.chars().collect::<HashSet<_>>().len() == 32, "{text}");
    }
}
