//! The code of a link: 80 random bits in 16 characters (contract 1.4).

use std::fmt;

use crate::limits::{CODE_CHARACTERS, CODE_RANDOM_BYTES};

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_PER_CHARACTER: usize = 5;

/// What each byte of an address is read as; 0: it is in no code.
const READ_AS: [u8; 256] = {
    let mut read_as = [0; 256];
    let mut index = 0;
    while index < ALPHABET.len() {
        let character = ALPHABET[index];
        read_as[character as usize] = character;
        read_as[character.to_ascii_lowercase() as usize] = character;
        index += 1;
    }
    let mut index = 0;
    while index < LOOKALIKES.len() {
        let (letter, digit) = LOOKALIKES[index];
        read_as[letter as usize] = digit;
        read_as[letter.to_ascii_lowercase() as usize] = digit;
        index += 1;
    }
    read_as
};
const LOOKALIKES: [(u8, u8); 3] = [(b'I', b'1'), (b'L', b'1'), (b'O', b'0')];

/// The secret part of a link's address, in capitals. Whoever has it may open the link, so it is
/// never logged, and stored only as a keyed hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Makes a code from 80 bits, which must come from the operating system's generator.
    pub fn from_random(random: [u8; CODE_RANDOM_BYTES]) -> Self {
        let bits = random.iter().fold(0_u128, |bits, &byte| bits << 8 | u128::from(byte));
        let characters = (0..CODE_CHARACTERS).rev().map(|place| {
            let index = bits >> (place * BITS_PER_CHARACTER) & 31;
            char::from(ALPHABET[index as usize])
        });
        Self(characters.collect())
    }

    /// Reads a code in any letter case, with `I` and `L` for `1` and `O` for `0`. What is no code
    /// leads nowhere: 404, without a query.
    ///
    /// ```
    /// use domain::link::Code;
    /// assert_eq!(Code::parse("o123456789abcdeI").unwrap().as_str(), "0123456789ABCDE1");
    /// assert!(Code::parse("0123456789ABCDEU").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != CODE_CHARACTERS {
            return None;
        }
        let mut code = String::with_capacity(CODE_CHARACTERS);
        code.extend(text.bytes().map(|byte| char::from(READ_AS[usize::from(byte)])));
        (!code.contains('\0')).then_some(Self(code))
    }

    /// The 16 characters in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_and_the_last_code() {
        assert_eq!(Code::from_random([0; 10]).as_str(), "0000000000000000");
        assert_eq!(Code::from_random([255; 10]).as_str(), "ZZZZZZZZZZZZZZZZ");
        assert_eq!(Code::from_random([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]).as_str(), "0000000000000011");
    }

    #[test]
    fn letters_that_look_like_digits_are_read_as_digits() {
        let code = Code::parse("iIlLoO0000000000").unwrap();
        assert_eq!(code.as_str(), "1111000000000000");
    }

    #[test]
    fn what_is_no_code_is_none() {
        for text in [
            "",
            "000000000000000",
            "00000000000000000",
            "000000000000000U",
            "000000000000000-",
            "000000000000000 ",
            "00000000000000é",
        ] {
            assert_eq!(Code::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_code_cannot_be_printed_by_debug() {
        assert_eq!(format!("{:?}", Code::from_random([7; 10])), "Code(…)");
    }

    proptest! {
        #[test]
        fn every_code_is_read_back_in_any_letter_case(random: [u8; 10]) {
            let code = Code::from_random(random);
            prop_assert_eq!(Code::parse(code.as_str()), Some(code.clone()));
            prop_assert_eq!(Code::parse(&code.as_str().to_lowercase()), Some(code));
        }

        #[test]
        fn different_bits_make_different_codes(one: [u8; 10], other: [u8; 10]) {
            prop_assert_eq!(one == other, Code::from_random(one) == Code::from_random(other));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = Code::parse(&text);
        }
    }
}
