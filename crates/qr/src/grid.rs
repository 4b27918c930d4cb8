//! A square of bits, stored so that one operation on a word works on 64 modules.

use alloc::vec;
use alloc::vec::Vec;

use crate::bits::low_bits;

/// A square of at most 177 × 177 bits.
///
/// The square is cut into vertical strips of 64 columns. A strip holds one word for each row; bit 0 of the word is
/// the strip's leftmost column. Bits right of the square belong to nobody and are zero unless a function says otherwise.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Grid {
    size: usize,
    words: Vec<u64>,
}

impl Grid {
    pub(crate) fn new(size: usize) -> Grid {
        Grid { size, words: vec![0; size * size.div_ceil(64)] }
    }

    pub(crate) fn size(&self) -> usize {
        self.size
    }

    pub(crate) fn strip_count(&self) -> usize {
        self.size.div_ceil(64)
    }

    /// The words of a strip, one for each row.
    pub(crate) fn strip(&self, strip: usize) -> &[u64] {
        &self.words[strip * self.size..][..self.size]
    }

    pub(crate) fn strip_mut(&mut self, strip: usize) -> &mut [u64] {
        &mut self.words[strip * self.size..][..self.size]
    }

    /// The bits of a strip's word that lie in the square.
    pub(crate) fn inside(&self, strip: usize) -> u64 {
        let columns = self.size - strip * 64;
        if columns < 64 { low_bits(columns as u32) } else { u64::MAX }
    }

    pub(crate) fn get(&self, x: usize, y: usize) -> bool {
        self.strip(x / 64)[y] >> (x % 64) & 1 == 1
    }

    /// `count` (1 to 64) bits of a row, beginning at column `x`, which becomes bit 0.
    pub(crate) fn bits(&self, x: usize, y: usize, count: u32) -> u64 {
        let low = self.strip(x / 64)[y] >> (x % 64);
        let high = if x % 64 + count as usize > 64 { self.strip(x / 64 + 1)[y] << (64 - x % 64) } else { 0 };
        (low | high) & (u64::MAX >> (64 - count))
    }

    /// Sets the bits of a row that are set in `bits`, whose bit 0 lies in column `x`.
    pub(crate) fn set_bits(&mut self, x: usize, y: usize, bits: u64) {
        self.strip_mut(x / 64)[y] |= bits << (x % 64);
        let over = if x.is_multiple_of(64) { 0 } else { bits >> (64 - x % 64) };
        if over != 0 {
            self.strip_mut(x / 64 + 1)[y] |= over;
        }
    }

    /// Sets every bit that is set in `other`, a grid of the same size.
    pub(crate) fn merge(&mut self, other: &Grid) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// The grid with rows and columns changed over.
    pub(crate) fn transposed(&self) -> Grid {
        let mut transposed = Grid::new(self.size);
        for strip in 0..self.strip_count() {
            for band in 0..self.strip_count() {
                let mut block = [0; 64];
                let rows = &self.strip(strip)[band * 64..];
                let height = rows.len().min(64);
                block[..height].copy_from_slice(&rows[..height]);
                transpose(&mut block);
                let columns = &mut transposed.strip_mut(band)[strip * 64..];
                let width = columns.len().min(64);
                columns[..width].copy_from_slice(&block[..width]);
            }
        }
        transposed
    }
}

/// Transposes 64 × 64 bits: exchanges ever smaller quarters of the block, then of each quarter, and so on.
fn transpose(block: &mut [u64; 64]) {
    let mut side = 32;
    let mut low_half = 0x0000_0000_ffff_ffff;
    while side > 0 {
        for quarters in block.chunks_exact_mut(2 * side) {
            let (upper, lower) = quarters.split_at_mut(side);
            for (upper, lower) in upper.iter_mut().zip(lower) {
                let differing = (*upper >> side ^ *lower) & low_half;
                *upper ^= differing << side;
                *lower ^= differing;
            }
        }
        side /= 2;
        low_half ^= low_half << side;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposing_changes_rows_and_columns_over() {
        for size in [21, 65, 177] {
            let mut grid = Grid::new(size);
            for y in 0..size {
                for x in 0..size {
                    if (x * 7 + y * y * 3) % 5 < 2 {
                        grid.set_bits(x, y, 1);
                    }
                }
            }
            let transposed = grid.transposed();
            for y in 0..size {
                for x in 0..size {
                    assert_eq!(grid.get(x, y), transposed.get(y, x), "{x},{y} of {size}");
                }
            }
        }
    }

    #[test]
    fn bits_may_cross_the_border_of_two_strips() {
        let mut grid = Grid::new(89);
        grid.set_bits(60, 3, 0b1000_1011);
        assert_eq!(grid.bits(60, 3, 8), 0b1000_1011);
        assert_eq!(grid.bits(64, 3, 4), 0b1000);
        assert_eq!(grid.bits(60, 4, 8), 0);
    }
}
