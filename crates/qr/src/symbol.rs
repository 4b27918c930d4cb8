//! From text to symbol.

use alloc::vec::Vec;
use core::fmt;

use crate::bits::BitWriter;
use crate::grid::Grid;
use crate::layout::{FunctionPatterns, draw_codewords};
use crate::mask;
use crate::reed_solomon;
use crate::segments::{Segments, VersionClass};
use crate::tables::{Level, Mask, Version};

/// A QR code (model 2) as modules, without the quiet zone that a drawing puts around it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Symbol {
    version: Version,
    level: Level,
    mask: Mask,
    modules: Grid,
}

/// What a symbol is to be like. The default is what [`Symbol::encode`] makes.
///
/// ```
/// use qr::{Level, Symbol, Version, Wanted};
///
/// let wanted = Wanted {
///     version: Version::new(5),
///     raise_level: false,
///     ..Wanted::default()
/// };
/// let symbol = Symbol::encode_as("short", &wanted)?;
/// assert_eq!((symbol.version(), symbol.level()), (5, Level::M));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The level is never below this.
    pub least_level: Level,
    /// `None`: the smallest that holds the text at `least_level`.
    pub version: Option<Version>,
    /// `None`: the one with the least penalty.
    pub mask: Option<Mask>,
    /// Whether the level is raised as far as the version allows.
    pub raise_level: bool,
}

impl Default for Wanted {
    fn default() -> Wanted {
        Wanted { least_level: Level::M, version: None, mask: None, raise_level: true }
    }
}

/// The text does not fit into a symbol of the largest version, or of the one that was wanted.
///
/// ```
/// let error = qr::Symbol::encode(&"long ".repeat(600)).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "a text of 3000 bytes is too long for a QR code of version 40 and level M, which holds 18672 bits"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    text_bytes: usize,
    version: Version,
    level: Level,
}

impl fmt::Display for TooLong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TooLong { text_bytes, version, level } = self;
        write!(
            formatter,
            "a text of {text_bytes} bytes is too long for a QR code of version {} and level {level}, \
             which holds {} bits",
            version.number(),
            version.capacity_bits(*level),
        )
    }
}

impl core::error::Error for TooLong {}

impl Symbol {
    /// Encodes `text` at level M or above: in the smallest version that holds it at M, with the highest level that
    /// this version has room for, and the mask with the least penalty.
    ///
    /// Text outside of ASCII is written as UTF-8, as every reader in use expects.
    ///
    /// # Errors
    /// [`TooLong`] when not even version 40 holds the text: beyond 2,331 bytes, 3,391 alphanumeric characters
    /// (capitals, digits, space and `$%*+-./:`) or 5,596 digits.
    ///
    /// ```
    /// use qr::{Level, Symbol};
    ///
    /// let symbol = Symbol::encode("HTTPS://EXAMPLE.COM/K7P2MX9Q")?;
    /// assert_eq!((symbol.version(), symbol.level()), (2, Level::Q));
    /// assert_eq!(symbol.size(), 25);
    /// # Ok::<(), qr::TooLong>(())
    /// ```
    pub fn encode(text: &str) -> Result<Symbol, TooLong> {
        Symbol::encode_as(text, &Wanted::default())
    }

    /// Encodes `text` as `wanted`.
    ///
    /// # Errors
    /// [`TooLong`] when the wanted version (or 40, the largest) does not hold the text at the least level.
    pub fn encode_as(text: &str, wanted: &Wanted) -> Result<Symbol, TooLong> {
        let (segments, version) = fit(text, wanted)?;
        let level = if wanted.raise_level {
            highest_level(segments.len_bits(), version, wanted.least_level)
        } else {
            wanted.least_level
        };
        let data = data_codewords(&segments, version.capacity_bits(level));
        let codewords = reed_solomon::protect(&data, version.blocks(level));
        let patterns = FunctionPatterns::new(version);
        let columns = draw_codewords(&codewords, &patterns.area);
        let (modules, mask) = mask::finish(columns, &patterns, level, wanted.mask);
        Ok(Symbol { version, level, mask, modules })
    }

    /// 1 to 40.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.version.number()
    }

    /// The level of error correction.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// 0 to 7.
    #[must_use]
    pub fn mask(&self) -> u8 {
        self.mask.number()
    }

    /// Modules a side, 21 to 177, without the quiet zone.
    #[must_use]
    pub fn size(&self) -> usize {
        self.modules.size()
    }

    /// Whether the module in column `x` and row `y` is dark; (0, 0) is the one at the top left.
    /// What lies outside of the symbol is light.
    ///
    /// ```
    /// let symbol = qr::Symbol::encode("")?;
    /// assert!(symbol.is_dark(0, 0), "the corner of a finder");
    /// assert!(!symbol.is_dark(7, 0), "the light edge beside it");
    /// assert!(!symbol.is_dark(21, 0), "the quiet zone");
    /// # Ok::<(), qr::TooLong>(())
    /// ```
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size() && y < self.size() && self.modules.get(x, y)
    }

    pub(crate) fn modules(&self) -> &Grid {
        &self.modules
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Symbol")
            .field("version", &self.version())
            .field("level", &self.level)
            .field("mask", &self.mask())
            .finish_non_exhaustive()
    }
}

/// The best split of the text and the smallest version that holds it.
fn fit<'text>(text: &'text str, wanted: &Wanted) -> Result<(Segments<'text>, Version), TooLong> {
    /// Digits in version 40 at level L: no text with more bytes fits anywhere.
    const MOST_BYTES: usize = 7089;
    let level = wanted.least_level;
    let wanted_class = wanted.version.map(VersionClass::of);
    let classes = VersionClass::ALL.into_iter();
    for class in classes.filter(|&class| text.len() <= MOST_BYTES && wanted_class.is_none_or(|wanted| wanted == class))
    {
        let segments = Segments::split(text, class);
        let version = class
            .versions()
            .filter_map(Version::new)
            .filter(|&version| wanted.version.is_none_or(|wanted| wanted == version))
            .find(|version| segments.len_bits() <= version.capacity_bits(level));
        if let Some(version) = version {
            return Ok((segments, version));
        }
    }
    Err(TooLong { text_bytes: text.len(), version: wanted.version.unwrap_or(Version::MAX), level })
}

fn highest_level(len_bits: usize, version: Version, least: Level) -> Level {
    let levels = Level::ALL.into_iter().rev();
    levels.take_while(|&level| level > least).find(|&level| len_bits <= version.capacity_bits(level)).unwrap_or(least)
}

/// The segments, an end mark as far as there is room for it, and filling up to the capacity.
fn data_codewords(segments: &Segments<'_>, capacity_bits: usize) -> Vec<u8> {
    let mut writer = BitWriter::with_capacity(capacity_bits / 8);
    segments.write(&mut writer);
    writer.push_run(false, (capacity_bits - writer.len_bits()).min(4));
    let mut codewords = writer.into_bytes();
    let filling = [0xec, 0x11].into_iter().cycle();
    codewords.extend(filling.take(capacity_bits / 8 - codewords.len()));
    codewords
}
