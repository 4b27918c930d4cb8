//! The eight masks and the format information, put on a symbol all at once: one lane of a vector for each mask.

use alloc::vec::Vec;

use crate::grid::Grid;
use crate::layout::{FunctionPatterns, remainder};
use crate::penalty;
use crate::tables::{Level, Mask};

/// One word for each mask.
pub(crate) type Lanes = [u64; 8];

/// Light rows that a [`Masked`] has above and below: what rule 3 must see of the quiet zone.
pub(crate) const EDGE: usize = 4;

/// The finished symbol: function patterns, data under the best mask (or the one wanted), and format information.
///
/// `columns` are the data modules, transposed.
pub(crate) fn finish(columns: Grid, patterns: &FunctionPatterns, level: Level, wanted: Option<Mask>) -> (Grid, Mask) {
    let mut rows = columns.transposed();
    rows.merge(&patterns.dark);
    let masked_rows = Masked::new(&rows, patterns, level, Orientation::Rows);
    let mask = wanted.unwrap_or_else(|| {
        let mut columns = columns;
        columns.merge(&patterns.dark);
        let masked_columns = Masked::new(&columns, patterns, level, Orientation::Columns);
        Mask::of_lane(penalty::least(&masked_rows, &masked_columns))
    });
    (masked_rows.grid(mask), mask)
}

/// A symbol, or a transposed one, under every mask.
pub(crate) struct Masked {
    size: usize,
    /// As in a [`Grid`], but each strip with [`EDGE`] zero rows above and below.
    words: Vec<Lanes>,
}

#[derive(Clone, Copy)]
enum Orientation {
    Rows,
    Columns,
}

impl Masked {
    fn new(grid: &Grid, patterns: &FunctionPatterns, level: Level, orientation: Orientation) -> Masked {
        let size = grid.size();
        let mut words = Vec::with_capacity(grid.strip_count() * (size + 2 * EDGE));
        for (strip, masks) in MASKS[orientation as usize].iter().enumerate().take(grid.strip_count()) {
            let rows = grid.strip(strip).iter().zip(patterns.area.strip(strip));
            words.extend([[0; 8]; EDGE]);
            words.extend(
                rows.zip(masks.iter().cycle()).map(|((&word, &area), masks)| masks.map(|mask| word ^ (mask & !area))),
            );
            words.extend([[0; 8]; EDGE]);
        }
        let mut masked = Masked { size, words };
        masked.draw_format(level, orientation);
        masked
    }

    pub(crate) fn size(&self) -> usize {
        self.size
    }

    pub(crate) fn strip_count(&self) -> usize {
        self.size.div_ceil(64)
    }

    /// A strip's rows with the light edge above and below.
    pub(crate) fn strip_with_edge(&self, strip: usize) -> &[Lanes] {
        let height = self.size + 2 * EDGE;
        &self.words[strip * height..][..height]
    }

    /// A strip's rows.
    pub(crate) fn strip(&self, strip: usize) -> &[Lanes] {
        &self.strip_with_edge(strip)[EDGE..][..self.size]
    }

    /// Draws level and mask twice, and the one module that is always dark.
    fn draw_format(&mut self, level: Level, orientation: Orientation) {
        let formats = &FORMATS[level as usize];
        for (bit, places) in format_places(self.size).into_iter().enumerate() {
            for place in places {
                self.draw(place, orientation, formats.map(|format| format >> bit & 1));
            }
        }
        self.draw((8, self.size - 8), orientation, [1; 8]);
    }

    fn draw(&mut self, (x, y): (usize, usize), orientation: Orientation, dark: Lanes) {
        let (x, y) = match orientation {
            Orientation::Rows => (x, y),
            Orientation::Columns => (y, x),
        };
        let words = &mut self.words[x / 64 * (self.size + 2 * EDGE) + EDGE + y];
        for (word, dark) in words.iter_mut().zip(dark) {
            *word |= dark << (x % 64);
        }
    }

    fn grid(&self, mask: Mask) -> Grid {
        let mut grid = Grid::new(self.size);
        for strip in 0..self.strip_count() {
            for (word, lanes) in grid.strip_mut(strip).iter_mut().zip(self.strip(strip)) {
                *word = lanes[usize::from(mask.number())];
            }
        }
        grid
    }
}

/// Where the 15 bits of the format information lie, the lowest first, each in two places.
fn format_places(size: usize) -> [[(usize, usize); 2]; 15] {
    core::array::from_fn(|bit| {
        let around_finder = match bit {
            0..6 => (8, bit),
            6 | 7 => (8, bit + 1),
            8 => (7, 8),
            _ => (14 - bit, 8),
        };
        let beside_others = match bit {
            0..8 => (size - 1 - bit, 8),
            _ => (8, size - 15 + bit),
        };
        [around_finder, beside_others]
    })
}

/// The format information by level and mask: five bits protected by a (15, 5) BCH code.
static FORMATS: [Lanes; 4] = {
    let mut formats = [[0; 8]; 4];
    let mut index = 0;
    while index < 32 {
        let (level, mask) = (Level::ALL[index / 8], index % 8);
        let bits = (level.format_bits() as u64) << 13 | (mask as u64) << 10;
        formats[index / 8][mask] = (bits | remainder(bits, 0x537)) ^ 0x5412;
        index += 1;
    }
    formats
};

/// The words to invert by: by orientation, strip, row modulo 12 (the masks' common period) and mask.
static MASKS: [[[Lanes; 12]; 3]; 2] = {
    let mut masks = [[[[0; 8]; 12]; 3]; 2];
    let mut index = 0;
    while index < 3 * 12 * 8 {
        let (strip, row, mask) = (index / 96, index / 8 % 12, index % 8);
        let mut bit = 0;
        while bit < 64 {
            let column = strip * 64 + bit;
            masks[Orientation::Rows as usize][strip][row][mask] |= (inverts(mask, column, row) as u64) << bit;
            masks[Orientation::Columns as usize][strip][row][mask] |= (inverts(mask, row, column) as u64) << bit;
            bit += 1;
        }
        index += 1;
    }
    masks
};

/// ISO/IEC 18004, table 10.
const fn inverts(mask: usize, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (x / 3 + y / 2).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}

#[cfg(test)]
impl Masked {
    /// The grid as it is in every lane.
    pub(crate) fn unmasked(grid: &Grid) -> Masked {
        let mut words = Vec::new();
        for strip in 0..grid.strip_count() {
            words.extend([[0; 8]; EDGE]);
            words.extend(grid.strip(strip).iter().map(|&word| [word; 8]));
            words.extend([[0; 8]; EDGE]);
        }
        Masked { size: grid.size(), words }
    }
}
