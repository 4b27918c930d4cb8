//! What holds for every text.

use proptest::prelude::*;
use qr::{Level, Symbol, Version, Wanted};

#[test]
fn a_longer_text_than_the_largest_symbol_holds_is_refused() {
    assert!(Symbol::encode(&"a".repeat(2331)).is_ok());
    let error = Symbol::encode(&"a".repeat(2332)).unwrap_err();
    assert!(error.to_string().contains("2332 bytes is too long"), "{error}");
    assert!(Symbol::encode(&"A".repeat(3391)).is_ok());
    assert!(Symbol::encode(&"A".repeat(3392)).is_err());
    assert!(Symbol::encode(&"7".repeat(5596)).is_ok());
    assert!(Symbol::encode(&"7".repeat(5597)).is_err());
    assert!(Symbol::encode(&"7".repeat(1_000_000)).is_err());
}

#[test]
fn the_largest_symbol_holds_more_at_level_l() {
    let wanted = Wanted { least_level: Level::L, ..Wanted::default() };
    assert!(Symbol::encode_as(&"7".repeat(7089), &wanted).is_ok());
    assert!(Symbol::encode_as(&"7".repeat(7090), &wanted).is_err());
}

#[test]
fn a_text_too_long_for_the_wanted_version_is_refused() {
    let wanted = Wanted { version: Version::new(1), ..Wanted::default() };
    let error = Symbol::encode_as("this does not fit", &wanted).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a text of 17 bytes is too long for a QR code of version 1 and level M, which holds 128 bits"
    );
}

#[test]
fn the_level_is_raised_only_where_it_costs_no_size_and_is_wanted() {
    let of_length = |len: usize| Symbol::encode(&"a".repeat(len)).unwrap();
    // Version 1 holds 7 bytes at H, 11 at Q, 14 at M; version 2 holds 14 at H.
    let expected = [(7, 1, Level::H), (8, 1, Level::Q), (11, 1, Level::Q), (14, 1, Level::M), (15, 2, Level::Q)];
    for (len, version, level) in expected {
        assert_eq!((of_length(len).version(), of_length(len).level()), (version, level), "{len} bytes");
    }
    let wanted = Wanted { raise_level: false, ..Wanted::default() };
    assert_eq!(Symbol::encode_as("a", &wanted).unwrap().level(), Level::M);
}

#[test]
fn a_mixed_text_takes_a_smaller_symbol_than_bytes_would() {
    let link = "https://s.example/K7P2MX9QWERTY4Z8A3F6H1J";
    let mixed = Symbol::encode(link).unwrap();
    let as_bytes = Symbol::encode(&link.to_lowercase()).unwrap();
    assert!(mixed.version() == as_bytes.version() && mixed.level() >= as_bytes.level());
    let longer = "https://s.example/K7P2MX9QWERTY4Z8A3F6H1JK0";
    assert_eq!(Symbol::encode(longer).unwrap().version(), 3);
    assert_eq!(Symbol::encode(&longer.to_lowercase()).unwrap().version(), 4);
}

proptest! {
    #[test]
    fn any_text_up_to_the_limit_is_encoded(text in "\\PC{0,300}|[0-9A-Z]{0,900}|[a-z0-9A-Z]{0,500}") {
        let symbol = Symbol::encode(&text).unwrap();
        prop_assert!((1..=40).contains(&symbol.version()));
        prop_assert_eq!(symbol.size(), usize::from(symbol.version()) * 4 + 17);
        prop_assert!(symbol.level() >= Level::M);
        prop_assert!(symbol.mask() < 8);
        if symbol.version() > 1 {
            let smaller = Wanted { version: Version::new(symbol.version() - 1), ..Wanted::default() };
            prop_assert!(Symbol::encode_as(&text, &smaller).is_err(), "a smaller version would have done");
        }
    }
}
