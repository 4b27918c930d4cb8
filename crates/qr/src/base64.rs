//! Base64 with padding (RFC 4648, 4).

use alloc::string::String;
use alloc::vec::Vec;

/// The prefix as it is, then the bytes in base64.
pub(crate) fn encode(prefix: &str, bytes: &[u8]) -> String {
    let mut text = Vec::with_capacity(prefix.len() + bytes.len().div_ceil(3) * 4);
    text.extend_from_slice(prefix.as_bytes());
    let (threes, rest) = bytes.as_chunks::<3>();
    for three in threes {
        text.extend_from_slice(&characters(*three));
    }
    match *rest {
        [first] => text.extend_from_slice(&[&characters([first, 0, 0])[..2], b"=="].concat()),
        [first, second] => text.extend_from_slice(&[&characters([first, second, 0])[..3], b"="].concat()),
        _ => {}
    }
    // All of it is ASCII, so nothing can be lost here.
    String::from_utf8(text).unwrap_or_default()
}

fn characters([first, second, third]: [u8; 3]) -> [u8; 4] {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = usize::from(first) << 16 | usize::from(second) << 8 | usize::from(third);
    [18, 12, 6, 0].map(|shift| ALPHABET[bits >> shift & 63])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc_come_out() {
        let examples = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in examples {
            assert_eq!(encode(">", plain.as_bytes()), format!(">{encoded}"));
        }
        assert_eq!(encode("", &[0xfb, 0xff, 0xfe]), "+//+");
    }
}
