//! Where everything lies in a symbol: the function patterns, and the path that the codewords take around them.

use crate::bits::{BitReader, even_bits, low_bits};
use crate::grid::Grid;
use crate::tables::Version;

/// The fixed part of a version's symbols. Both grids are equal to their own transposition.
pub(crate) struct FunctionPatterns {
    /// Every module that carries no data, the places of the format information among them.
    /// The bits outside of the square are set too, so that what is not set here is a data module.
    pub(crate) area: Grid,
    /// Those of them that are dark. The format information is not drawn yet.
    pub(crate) dark: Grid,
}

impl FunctionPatterns {
    pub(crate) fn new(version: Version) -> FunctionPatterns {
        let size = version.size();
        let mut patterns = FunctionPatterns { area: Grid::new(size), dark: Grid::new(size) };
        patterns.draw_finders(size);
        patterns.draw_timing(size);
        patterns.draw_alignment(version);
        patterns.draw_version(version);
        let last = patterns.area.strip_count() - 1;
        let outside = !patterns.area.inside(last);
        for word in patterns.area.strip_mut(last) {
            *word |= outside;
        }
        patterns
    }

    /// The three finders with the light edge around them and the format information beside it.
    fn draw_finders(&mut self, size: usize) {
        for (row, bits) in [0x7f, 0x41, 0x5d, 0x5d, 0x5d, 0x41, 0x7f].into_iter().enumerate() {
            self.dark.set_bits(0, row, bits);
            self.dark.set_bits(size - 7, row, bits);
            self.dark.set_bits(0, size - 7 + row, bits);
        }
        for row in 0..9 {
            self.area.set_bits(0, row, low_bits(9));
            self.area.set_bits(size - 8, row, low_bits(8));
        }
        for row in size - 8..size {
            self.area.set_bits(0, row, low_bits(9));
        }
    }

    /// The dotted lines between the finders.
    fn draw_timing(&mut self, size: usize) {
        for position in 8..size - 8 {
            let dark = u64::from(position % 2 == 0);
            for (x, y) in [(position, 6), (6, position)] {
                self.area.set_bits(x, y, 1);
                self.dark.set_bits(x, y, dark);
            }
        }
    }

    /// The small squares, wherever no finder is in the way.
    fn draw_alignment(&mut self, version: Version) {
        let last = version.size() - 7;
        for y in version.alignment_centers() {
            for x in version.alignment_centers() {
                if matches!((x, y), (6, 6)) || (x, y) == (6, last) || (x, y) == (last, 6) {
                    continue;
                }
                for (row, bits) in [0x1f, 0x11, 0x15, 0x11, 0x1f].into_iter().enumerate() {
                    self.area.set_bits(x - 2, y - 2 + row, 0x1f);
                    self.dark.set_bits(x - 2, y - 2 + row, bits);
                }
            }
        }
    }

    /// From version 7 on the version's number stands beside two finders, protected by a (18, 6) Golay code.
    fn draw_version(&mut self, version: Version) {
        if version.number() < 7 {
            return;
        }
        let number = u64::from(version.number());
        let bits = number << 12 | remainder(number << 12, 0x1f25);
        let beside_finder = version.size() - 11;
        for row in 0..6 {
            let three = bits >> (row * 3) & 0b111;
            self.area.set_bits(beside_finder, row, 0b111);
            self.dark.set_bits(beside_finder, row, three);
            for column in 0..3 {
                self.area.set_bits(row, beside_finder + column, 1);
                self.dark.set_bits(row, beside_finder + column, three >> column & 1);
            }
        }
    }
}

/// What is left of `dividend` after division by `generator`, both polynomials over GF(2).
pub(crate) const fn remainder(mut dividend: u64, generator: u64) -> u64 {
    while dividend.leading_zeros() <= generator.leading_zeros() {
        dividend ^= generator << (generator.leading_zeros() - dividend.leading_zeros());
    }
    dividend
}

/// Draws the codewords on a transposed grid, in which each word is a piece of a symbol's column.
///
/// They run up and down through pairs of columns, from right to left, and leave out the timing column. In a pair the
/// bits go to its right and its left module by turns, so a stretch of rows free in both takes its bits at once.
pub(crate) fn draw_codewords(codewords: &[u8], function_area: &Grid) -> Grid {
    let size = function_area.size();
    let mut columns = Grid::new(size);
    let mut bits = BitReader::new(codewords);
    let mut upward = true;
    for pair in (2..size).rev().step_by(2) {
        let right = if pair <= 6 { pair - 1 } else { pair };
        let strips = columns.strip_count();
        for step in 0..strips {
            let strip = if upward { strips - 1 - step } else { step };
            let free = [right, right - 1].map(|x| !function_area.strip(strip)[x]);
            let drawn = if upward {
                draw_downward(free.map(u64::reverse_bits), &mut bits).map(u64::reverse_bits)
            } else {
                draw_downward(free, &mut bits)
            };
            columns.strip_mut(strip)[right] = drawn[0];
            columns.strip_mut(strip)[right - 1] = drawn[1];
        }
        upward = !upward;
    }
    columns
}

/// Fills the free modules of a right and a left column, from bit 0 on.
fn draw_downward([free_right, free_left]: [u64; 2], bits: &mut BitReader<'_>) -> [u64; 2] {
    let [mut right, mut left] = [0; 2];
    let mut free = free_right | free_left;
    while free != 0 {
        let start = free.trailing_zeros();
        let free_in_both = (free_right & free_left) >> start;
        let rows = if free_in_both & 1 == 1 {
            let rows = free_in_both.trailing_ones().min(BitReader::MOST_BITS / 2);
            let pairs = bits.take(rows * 2);
            right |= even_bits(pairs) << start;
            left |= even_bits(pairs >> 1) << start;
            rows
        } else if free_right >> start & 1 == 1 {
            right |= bits.take(1) << start;
            1
        } else {
            left |= bits.take(1) << start;
            1
        };
        free &= !(low_bits(rows) << start);
    }
    [right, left]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_codeword_of_every_version_has_its_place() {
        for version in (1..=40).filter_map(Version::new) {
            let patterns = FunctionPatterns::new(version);
            let codewords = vec![0xff; version.codewords()];
            let drawn = draw_codewords(&codewords, &patterns.area);
            let (mut dark, mut free) = (0, 0);
            for strip in 0..drawn.strip_count() {
                for (drawn, area) in drawn.strip(strip).iter().zip(patterns.area.strip(strip)) {
                    assert_eq!(drawn & area, 0, "data on a function pattern");
                    dark += drawn.count_ones();
                    free += area.count_zeros();
                }
            }
            assert_eq!(dark as usize, version.codewords() * 8);
            assert!(free - dark < 8, "fewer than 8 modules remain");
        }
    }

    #[test]
    fn function_patterns_are_symmetric() {
        for version in (1..=40).filter_map(Version::new) {
            let patterns = FunctionPatterns::new(version);
            assert!(patterns.dark.transposed() == patterns.dark);
            let size = version.size();
            for (x, y) in (0..size).flat_map(|y| (0..y).map(move |x| (x, y))) {
                assert_eq!(patterns.area.get(x, y), patterns.area.get(y, x));
            }
        }
    }
}
