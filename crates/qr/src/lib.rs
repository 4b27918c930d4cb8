//! Text to QR symbol, and the symbol as PNG, SVG, matrix or terminal text. Pure functions without dependencies.
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
//! The way of a text: segments → codewords → error correction → modules → mask → picture. Modules
//! are kept 64 to a word, and every step from the codewords on works on whole words: the penalties of all eight masks
//! are worked out together, and a PNG row is compressed once however many pixel rows a module is high.

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
