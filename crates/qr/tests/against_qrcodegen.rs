//! The modules and the choice of mask against an independent encoder.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here is a failed test")]

use proptest::prelude::*;
use qr::{Level, Mask, Symbol, Version, Wanted};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

#[derive(Clone, Copy, Debug)]
enum Kind {
    Bytes,
    Alphanumeric,
    Digits,
}

const KINDS: [Kind; 3] = [Kind::Bytes, Kind::Alphanumeric, Kind::Digits];

impl Kind {
    /// Characters of this kind alone, so that no other split into segments is smaller.
    fn characters(self) -> &'static [u8] {
        match self {
            Kind::Bytes => b"abcdefghijklmnopqrstuvwxyz_?=&",
            Kind::Alphanumeric => b"ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
            Kind::Digits => b"0123456789",
        }
    }

    fn text(self, len: usize, seed: usize) -> String {
        let characters = self.characters();
        let indexes =
            (0..len).map(|index| (index * index * 31 + index * 7 + seed * 13 + index / 11) % characters.len());
        indexes.map(|index| char::from(characters[index])).collect()
    }

    fn segment(self, text: &str) -> QrSegment {
        match self {
            Kind::Bytes => QrSegment::make_bytes(text.as_bytes()),
            Kind::Alphanumeric => QrSegment::make_alphanumeric(text),
            Kind::Digits => QrSegment::make_numeric(text),
        }
    }
}

fn level_of_other(level: Level) -> QrCodeEcc {
    match level {
        Level::L => QrCodeEcc::Low,
        Level::M => QrCodeEcc::Medium,
        Level::Q => QrCodeEcc::Quartile,
        Level::H => QrCodeEcc::High,
    }
}

fn exactly(version: Version, level: Level, mask: Option<Mask>) -> Wanted {
    Wanted { least_level: level, version: Some(version), mask, raise_level: false }
}

fn by_other(kind: Kind, text: &str, wanted: &Wanted) -> QrCode {
    let version = wanted.version.map_or(qrcodegen::Version::MIN, |version| qrcodegen::Version::new(version.number()));
    let most = wanted.version.map_or(qrcodegen::Version::MAX, |_| version);
    let mask = wanted.mask.map(|mask| qrcodegen::Mask::new(mask.number()));
    let segments = [kind.segment(text)];
    let level = level_of_other(wanted.least_level);
    QrCode::encode_segments_advanced(&segments, level, version, most, mask, wanted.raise_level).unwrap()
}

fn assert_same(ours: &Symbol, other: &QrCode, context: &str) {
    assert_eq!(ours.version(), other.version().value(), "{context}");
    assert_eq!(level_of_other(ours.level()), other.error_correction_level(), "{context}");
    assert_eq!(ours.mask(), other.mask().value(), "{context}");
    assert_eq!(ours.size(), other.size() as usize, "{context}");
    for (y, x) in (0..ours.size()).flat_map(|y| (0..ours.size()).map(move |x| (y, x))) {
        assert_eq!(ours.is_dark(x, y), other.get_module(x as i32, y as i32), "module {x},{y} of {context}");
    }
}

/// The longest text of a kind that the version holds, found by trying.
fn longest_text(kind: Kind, wanted: &Wanted, seed: usize) -> String {
    let fits = |len: usize| Symbol::encode_as(&kind.text(len, seed), wanted).is_ok();
    let (mut fitting, mut too_long) = (1, 7090);
    while too_long - fitting > 1 {
        let middle = (fitting + too_long) / 2;
        *(if fits(middle) { &mut fitting } else { &mut too_long }) = middle;
    }
    kind.text(fitting, seed)
}

fn versions() -> impl Iterator<Item = Version> {
    (1..=40).filter_map(Version::new)
}

#[test]
fn every_version_level_and_mask_has_the_same_modules() {
    for version in versions() {
        for level in Level::ALL {
            let seed = usize::from(version.number()) * 4 + level as usize;
            let kind = KINDS[seed % 3];
            let full = longest_text(kind, &exactly(version, level, Mask::new(0)), seed);
            for mask in 0..8 {
                let wanted = exactly(version, level, Mask::new(mask));
                let text = &full[..full.len() - usize::from(mask).min(full.len() - 1)];
                let ours = Symbol::encode_as(text, &wanted).unwrap();
                let context = format!("{kind:?}, version {}-{level}, mask {mask}", version.number());
                assert_same(&ours, &by_other(kind, text, &wanted), &context);
            }
        }
    }
}

#[test]
fn every_version_and_level_gets_the_same_mask() {
    for version in versions() {
        for level in Level::ALL {
            let seed = usize::from(version.number()) + level as usize * 5;
            let kind = KINDS[seed % 3];
            let wanted = exactly(version, level, None);
            let text = longest_text(kind, &exactly(version, level, Mask::new(0)), seed);
            let ours = Symbol::encode_as(&text, &wanted).unwrap();
            assert_same(&ours, &by_other(kind, &text, &wanted), &format!("version {}-{level}", version.number()));
        }
    }
}

#[test]
fn a_full_symbol_has_no_room_for_one_character_more() {
    for version in versions().step_by(3) {
        let wanted = exactly(version, Level::M, Mask::new(0));
        let text = longest_text(Kind::Bytes, &wanted, 1) + "a";
        assert!(Symbol::encode_as(&text, &wanted).is_err());
        let segments = [QrSegment::make_bytes(text.as_bytes())];
        let only = qrcodegen::Version::new(version.number());
        assert!(
            QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, only, only, None, false).is_err(),
            "the other encoder agrees"
        );
    }
}

#[test]
fn an_empty_text_is_a_symbol_without_segments() {
    let other = QrCode::encode_segments(&[], QrCodeEcc::Medium).unwrap();
    assert_same(&Symbol::encode("").unwrap(), &other, "empty text");
}

proptest! {
    /// Small symbols: their masks' penalties lie close together, so that any miscount shows.
    #[test]
    fn the_mask_is_the_same_for_many_small_symbols(text in "[a-z?=_]{1,90}", level in 0..4_usize) {
        let wanted = Wanted { least_level: Level::ALL[level], ..Wanted::default() };
        let ours = Symbol::encode_as(&text, &wanted).unwrap();
        assert_same(&ours, &by_other(Kind::Bytes, &text, &wanted), &text);
    }

    /// Regular texts make large finder-like patterns, which random ones hardly do.
    #[test]
    fn the_mask_is_the_same_for_regular_texts(unit in "[a-f~]{1,4}", times in 1..200_usize) {
        let text = unit.repeat(times);
        let ours = Symbol::encode(&text).unwrap();
        assert_same(&ours, &by_other(Kind::Bytes, &text, &Wanted::default()), &text);
    }
}
