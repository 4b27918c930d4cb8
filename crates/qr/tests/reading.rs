//! Any text at any level and version: a symbol that another program reads, or an error that another encoder agrees with.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here is a failed test")]

use proptest::prelude::*;
use qr::{Level, Mask, Symbol, TooLong, Version, Wanted};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// Characters that a text is made of. Each kind takes its own way through modes and UTF-8; the last changes between them.
const ALPHABETS: [&str; 8] = [
    "0123456789",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 $%*+-./:",
    "abcdefghijklmnopqrstuvwxyz",
    "\0\u{1}\t\n\u{7f}\"'\\<>&",
    "äöüßéñøåæþ",
    "日本語漢字かなไทยकहिन्दी",
    "🎮🕹🚀👾",
    "0123456789ABCDEFGH:/$ abcé漢🎮",
];

/// Digits in version 40 at level L, and some more: nothing longer is ever accepted.
const LONGEST_CHARACTERS: usize = 7089 + 60;

fn text(alphabet: usize, characters: usize, seed: u64) -> String {
    let alphabet: Vec<char> = ALPHABETS[alphabet].chars().collect();
    let mut state = seed | 1;
    let mut stay = 0;
    let mut place = 0;
    let next = |_| {
        // A few neighbours of one character, so that segments of every length come up.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        stay = (stay + 1) % (1 + state as usize % 23);
        place = if stay == 0 { (state >> 32) as usize } else { place + stay };
        alphabet[place % alphabet.len()]
    };
    (0..characters).map(next).collect()
}

/// What a reader makes of the modules: it finds version, level and mask in the symbol, and mends nothing here.
fn read(symbol: &Symbol) -> String {
    let grid = rqrr::SimpleGrid::from_func(symbol.size(), |x, y| symbol.is_dark(x, y));
    let mut bytes = Vec::new();
    let found = rqrr::Grid::new(grid).decode_to(&mut bytes).unwrap();
    assert_eq!(found.version.0, usize::from(symbol.version()));
    assert_eq!(found.mask, u16::from(symbol.mask()));
    // The two bits of the format information, of which the reader makes no level.
    assert_eq!(found.ecc_level, [1, 0, 3, 2][symbol.level() as usize]);
    String::from_utf8(bytes).unwrap()
}

/// Whether an independent encoder finds room for the text.
fn fits_by_other(text: &str, wanted: &Wanted) -> bool {
    let level = [QrCodeEcc::Low, QrCodeEcc::Medium, QrCodeEcc::Quartile, QrCodeEcc::High][wanted.least_level as usize];
    let version = |otherwise| wanted.version.map_or(otherwise, |version| qrcodegen::Version::new(version.number()));
    let (least, most) = (version(qrcodegen::Version::MIN), version(qrcodegen::Version::MAX));
    let mask = Some(qrcodegen::Mask::new(0));
    QrCode::encode_segments_advanced(&QrSegment::make_segments(text), level, least, most, mask, false).is_ok()
}

fn assert_read_back(text: &str, wanted: &Wanted) -> Result<Symbol, TooLong> {
    let symbol = Symbol::encode_as(text, wanted)?;
    assert_eq!(read(&symbol), text);
    assert!(symbol.level() >= wanted.least_level);
    assert!(wanted.version.is_none_or(|version| version.number() == symbol.version()));
    assert!(wanted.mask.is_none_or(|mask| mask.number() == symbol.mask()));
    Ok(symbol)
}

fn wanted() -> impl Strategy<Value = Wanted> {
    let version = prop_oneof![Just(None), (1..=40_u8).prop_map(Version::new)];
    let mask = prop_oneof![Just(None), (0..8_u8).prop_map(Mask::new)];
    (0..4_usize, version, mask, any::<bool>()).prop_map(|(level, version, mask, raise_level)| Wanted {
        least_level: Level::ALL[level],
        version,
        mask,
        raise_level,
    })
}

/// Short texts as often as long ones.
fn characters() -> impl Strategy<Value = usize> {
    prop_oneof![0..60_usize, 0..600_usize, 0..LONGEST_CHARACTERS]
}

proptest! {
    #[test]
    fn any_text_is_read_back_or_refused(
        alphabet in 0..ALPHABETS.len(),
        characters in characters(),
        seed in any::<u64>(),
        wanted in wanted(),
    ) {
        let text = text(alphabet, characters, seed);
        if assert_read_back(&text, &wanted).is_err() {
            // The other encoder does not split texts, so it may find none where we do, but not the other way.
            prop_assert!(!fits_by_other(&text, &wanted), "{text:?} was refused");
        }
    }

    #[test]
    fn any_unicode_text_is_read_back(text in "\\PC{0,80}|[\\x00-\\x7f]{0,80}", wanted in wanted()) {
        let wanted = Wanted { version: None, ..wanted };
        prop_assert!(assert_read_back(&text, &wanted).is_ok());
    }
}

#[test]
fn the_first_and_the_last_text_of_every_version_and_level_are_read_back() {
    for least_level in Level::ALL {
        let wanted = Wanted { least_level, mask: Mask::new(0), raise_level: false, ..Wanted::default() };
        let version_of = |len: usize| Symbol::encode_as(&text(2, len, 1), &wanted).map(|symbol| symbol.version());
        let mut seen = 0;
        for len in 0..=2953 {
            let Ok(version) = version_of(len) else { break };
            if version > seen {
                assert_eq!(version, seen + 1, "{len} bytes at level {least_level}");
                for len in [len.saturating_sub(1), len] {
                    assert_read_back(&text(2, len, 1), &wanted).unwrap();
                }
                seen = version;
            }
        }
        assert_eq!(seen, 40);
    }
}

#[test]
fn whatever_is_longer_than_any_symbol_is_refused() {
    for (alphabet, most_bytes) in [(0, 7089), (1, 4296), (2, 2953), (5, 2953)] {
        for characters in [most_bytes + 1, 10_000, 100_000] {
            for least_level in Level::ALL {
                let wanted = Wanted { least_level, ..Wanted::default() };
                assert!(Symbol::encode_as(&text(alphabet, characters, 7), &wanted).is_err());
            }
        }
    }
}
