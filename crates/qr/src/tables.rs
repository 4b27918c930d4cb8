//! What ISO/IEC 18004 fixes by tables: versions, levels, and how many codewords each pair holds.

use core::fmt;

/// How much of a symbol may be damaged and still be read, from least to most.
///
/// ```
/// use qr::Level;
///
/// assert!(Level::L < Level::H);
/// assert_eq!(Level::Q.to_string(), "Q");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// About 7 % of the codewords can be restored.
    L,
    /// About 15 %.
    M,
    /// About 25 %.
    Q,
    /// About 30 %.
    H,
}

impl Level {
    /// From least to most.
    pub const ALL: [Level; 4] = [Level::L, Level::M, Level::Q, Level::H];

    /// The two bits that stand for the level in the format information.
    pub(crate) const fn format_bits(self) -> u16 {
        match self {
            Level::L => 0b01,
            Level::M => 0b00,
            Level::Q => 0b11,
            Level::H => 0b10,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Level::L => "L",
            Level::M => "M",
            Level::Q => "Q",
            Level::H => "H",
        })
    }
}

/// The size class of a symbol, 1 to 40: version 1 has 21 modules a side, each further one 4 more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8);

impl Version {
    /// The largest version.
    pub const MAX: Version = Version(40);

    /// `None` unless `number` is 1 to 40.
    ///
    /// ```
    /// use qr::Version;
    ///
    /// assert_eq!(Version::new(3).map(Version::size), Some(29));
    /// assert_eq!(Version::new(41), None);
    /// ```
    #[must_use]
    pub const fn new(number: u8) -> Option<Version> {
        if number >= 1 && number <= 40 { Some(Version(number)) } else { None }
    }

    /// 1 to 40.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Modules a side, 21 to 177, without the quiet zone.
    #[must_use]
    pub const fn size(self) -> usize {
        self.0 as usize * 4 + 17
    }

    /// All data and error correction codewords of a symbol.
    pub(crate) const fn codewords(self) -> usize {
        let version = self.0 as usize;
        let mut modules = (16 * version + 128) * version + 64;
        if version >= 2 {
            let centers = version / 7 + 2;
            modules -= (25 * centers - 10) * centers - 55;
            if version >= 7 {
                modules -= 36;
            }
        }
        modules / 8
    }

    /// How the codewords of a symbol are divided at `level`.
    pub(crate) const fn blocks(self, level: Level) -> Blocks {
        let (level, version) = (level as usize, self.0 as usize - 1);
        let count = BLOCKS[level][version] as usize;
        let correction = CORRECTION_CODEWORDS[level][version] as usize;
        Blocks { count, correction, data: self.codewords() - count * correction }
    }

    /// Bits that segments and their headers can fill at `level`.
    pub(crate) const fn capacity_bits(self, level: Level) -> usize {
        DATA_CODEWORDS[level as usize][self.0 as usize - 1] as usize * 8
    }

    /// Where the centres of alignment patterns lie on both axes, in ascending order.
    pub(crate) fn alignment_centers(self) -> impl Iterator<Item = usize> + Clone {
        let version = usize::from(self.0);
        let count = if version == 1 { 0 } else { version / 7 + 2 };
        let step = match version {
            1 => 0,
            // The one version that does not follow the rule.
            32 => 26,
            _ => (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2,
        };
        let last = self.size() - 7;
        (0..count).map(move |index| match index {
            0 => 6,
            _ => last - (count - 1 - index) * step,
        })
    }
}

/// How a symbol's codewords are divided into blocks that are protected one by one.
#[derive(Clone, Copy)]
pub(crate) struct Blocks {
    pub(crate) count: usize,
    /// Error correction codewords of each block.
    pub(crate) correction: usize,
    /// Data codewords of all blocks together.
    pub(crate) data: usize,
}

/// One of the eight patterns that a symbol's data can be inverted by, 0 to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mask(u8);

impl Mask {
    /// `None` unless `number` is 0 to 7.
    ///
    /// ```
    /// assert_eq!(qr::Mask::new(7).map(qr::Mask::number), Some(7));
    /// assert_eq!(qr::Mask::new(8), None);
    /// ```
    #[must_use]
    pub const fn new(number: u8) -> Option<Mask> {
        if number < 8 { Some(Mask(number)) } else { None }
    }

    /// 0 to 7.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    pub(crate) const fn of_lane(lane: usize) -> Mask {
        Mask(lane as u8 & 7)
    }
}

/// [`Blocks::data`] by level and version, so that the search for a version is a look-up.
const DATA_CODEWORDS: [[u16; 40]; 4] = {
    let mut table = [[0; 40]; 4];
    let mut index = 0;
    while index < 160 {
        let (level, version) = (Level::ALL[index / 40], Version(index as u8 % 40 + 1));
        table[index / 40][index % 40] = version.blocks(level).data as u16;
        index += 1;
    }
    table
};

/// Error correction codewords of each block, by level and version (ISO/IEC 18004, table 9).
#[rustfmt::skip]
const CORRECTION_CODEWORDS: [[u8; 40]; 4] = [
    [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
     28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
     26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
    [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
     28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
     30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
];

/// Number of blocks, by level and version (ISO/IEC 18004, table 9).
#[rustfmt::skip]
const BLOCKS: [[u8; 40]; 4] = [
    [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
     8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
    [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
     17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
    [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20,
     23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
    [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
     25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
];
