//! Text to QR symbol, and the symbol as PNG, SVG, matrix or terminal text. Pure functions, without dependencies and without
//! the standard library (`no_std`, with `alloc`).
//!
//! ```
//! use qr::{Scale, Symbol};
//!
//! let symbol = Symbol::encode("https://example.com/K7P2MX9Q")?;
//! let image = qr::png_data_url(&symbol, &Scale::default());
//! assert!(image.starts_with("data:image/png;base64,"));
//! # Ok::<(), qr::TooLong>(())
//! ```
//!
//! # Which symbol
//!
//! [`Symbol::encode`] makes what a link needs: level M or better, in the smallest version. [`Symbol::encode_as`] takes
//! wishes: a [`Level`], a [`Version`], a [`Mask`].
//!
//! ```
//! use qr::{Level, Symbol, Wanted};
//!
//! // For a sticker that will be scratched.
//! let wanted = Wanted { least_level: Level::H, ..Wanted::default() };
//! let symbol = Symbol::encode_as("https://example.com/K7P2MX9Q", &wanted)?;
//! assert_eq!((symbol.version(), symbol.level()), (4, Level::H));
//! # Ok::<(), qr::TooLong>(())
//! ```
//!
//! # Which texts
//!
//! Any text that fits is encoded, the empty one too; what does not fit is refused with [`TooLong`], and nothing panics.
//! A text is split into segments of digits, of alphanumeric characters (capitals, digits, space and `$%*+-./:`) and of
//! bytes, so that it takes the fewest bits. Bytes are UTF-8. The most that version 40 holds, if all of a text is of one kind:
//!
//! | least level | digits | alphanumeric characters | bytes |
//! | --- | --- | --- | --- |
//! | [`Level::L`] | 7,089 | 4,296 | 2,953 |
//! | [`Level::M`] | 5,596 | 3,391 | 2,331 |
//! | [`Level::Q`] | 3,993 | 2,420 | 1,663 |
//! | [`Level::H`] | 3,057 | 1,852 | 1,273 |
//!
//! Versions are 1 to 40 of QR code model 2 (ISO/IEC 18004). There are no micro symbols, no kanji mode, no structured append
//! and no ECI headers.
//!
//! ```
//! use qr::{Level, Symbol, Wanted};
//!
//! let wanted = Wanted { least_level: Level::H, ..Wanted::default() };
//! assert!(Symbol::encode_as(&"a".repeat(1273), &wanted).is_ok());
//! assert!(Symbol::encode_as(&"a".repeat(1274), &wanted).is_err());
//! ```
//!
//! # Which picture
//!
//! ```
//! use qr::{Scale, Symbol};
//!
//! let symbol = Symbol::encode("https://example.com/K7P2MX9Q")?;
//! let file: Vec<u8> = qr::png(&symbol, &Scale { pixels_per_module: 8, quiet_zone_modules: 4 });
//! let picture: String = qr::svg(&symbol, "Open on your phone");
//! let rows: Vec<String> = qr::matrix(&symbol);
//! assert_eq!(rows.len(), symbol.size());
//! print!("{}", qr::terminal(&symbol));
//! # assert!(file.len() < 600 && picture.len() < 1600);
//! # Ok::<(), qr::TooLong>(())
//! ```
//!
//! # How
//!
//! The way of a text: segments → codewords → error correction → modules → mask → picture. Modules
//! are kept 64 to a word, and every step from the codewords on works on whole words: the penalties of all eight masks
//! are worked out together, and a PNG row is compressed once however many pixel rows a module is high.
//! `cargo bench -p qr --profile fast --bench codes` compares it with others.

// The tests beside the code have the standard library; whoever uses the crate does not give it any.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod base64;
mod bits;
mod checksums;
mod deflate;
mod grid;
mod huffman;
mod layout;
mod mask;
mod penalty;
mod png;
mod reed_solomon;
mod segments;
mod svg;
mod symbol;
mod tables;
mod text;

pub use png::{Scale, pixels, png, png_data_url};
pub use svg::svg;
pub use symbol::{Symbol, TooLong, Wanted};
pub use tables::{Level, Mask, Version};
pub use text::{matrix, terminal};
