//! Huffman codes as DEFLATE writes them: canonical, at most 15 bits a code, the bits of a code in reversed order.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

/// How a symbol is written; of no bits if it is not in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Code {
    /// The first bit to write is the lowest.
    pub(crate) bits: u16,
    pub(crate) len: u8,
}

/// The lengths of the best codes for symbols of which each occurs as often as `counts` says, 0 where it is 0.
/// At least two symbols must occur.
pub(crate) fn best_lengths<const N: usize>(counts: &[u32; N]) -> [u8; N] {
    let mut leaves: Vec<(u32, u16)> = Vec::with_capacity(N);
    leaves.extend(counts.iter().zip(0..).filter(|&(&count, _)| count > 0).map(|(&count, symbol)| (count, symbol)));
    leaves.sort_unstable_by_key(|&(count, symbol)| (count, Reverse(symbol)));
    loop {
        let depths = depths_of_leaves(&leaves);
        if depths.iter().all(|&depth| depth <= 15) {
            let mut lengths = [0; N];
            for (&(_, symbol), depth) in leaves.iter().zip(depths) {
                lengths[usize::from(symbol)] = depth;
            }
            return lengths;
        }
        // Counts that differ less make a flatter tree. The order stays.
        for (count, _) in &mut leaves {
            *count = count.div_ceil(2);
        }
    }
}

/// How deep each leaf lies in the Huffman tree of leaves given with ascending counts.
///
/// Joined nodes come out in ascending order too, so the two least nodes are always at the front of two queues.
fn depths_of_leaves(leaves: &[(u32, u16)]) -> Vec<u8> {
    let nodes = 2 * leaves.len() - 1;
    let mut counts: Vec<u32> = Vec::with_capacity(nodes);
    counts.extend(leaves.iter().map(|&(count, _)| count));
    let mut parents = vec![0; nodes];
    let (mut leaf, mut joined) = (0, leaves.len());
    for parent in leaves.len()..nodes {
        let mut take_least = || {
            let takes_leaf = leaf < leaves.len() && (joined == parent || counts[leaf] <= counts[joined]);
            let next = if takes_leaf { &mut leaf } else { &mut joined };
            *next += 1;
            parents[*next - 1] = parent;
            counts[*next - 1]
        };
        let count = take_least() + take_least();
        counts.push(count);
    }
    let mut depths = vec![0; nodes];
    for node in (0..nodes - 1).rev() {
        depths[node] = depths[parents[node]] + 1;
    }
    depths.truncate(leaves.len());
    depths
}

/// The codes of given lengths (RFC 1951, 3.2.2).
pub(crate) const fn codes<const N: usize>(lengths: &[u8; N]) -> [Code; N] {
    let mut of_length = [0; 16];
    let mut symbol = 0;
    while symbol < N {
        if lengths[symbol] > 0 {
            of_length[lengths[symbol] as usize] += 1;
        }
        symbol += 1;
    }
    let mut next = [0_u16; 16];
    let mut len = 2;
    while len < 16 {
        next[len] = (next[len - 1] + of_length[len - 1]) << 1;
        len += 1;
    }
    let mut codes = [Code { bits: 0, len: 0 }; N];
    symbol = 0;
    while symbol < N {
        let len = lengths[symbol];
        if len > 0 {
            codes[symbol] = Code { bits: next[len as usize].reverse_bits() >> (16 - len), len };
            next[len as usize] += 1;
        }
        symbol += 1;
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_rfc_comes_out() {
        let codes = codes(&[3, 3, 3, 3, 3, 2, 4, 4]);
        let expected = [0b010, 0b011, 0b100, 0b101, 0b110, 0b00, 0b1110, 0b1111];
        for (code, expected) in codes.iter().zip(expected) {
            assert_eq!(code.bits.reverse_bits() >> (16 - code.len), expected);
        }
    }

    #[test]
    fn frequent_symbols_have_short_codes_and_unused_ones_none() {
        assert_eq!(best_lengths(&[40, 0, 20, 10, 10, 5]), [1, 0, 2, 3, 4, 4]);
        assert_eq!(best_lengths(&[7, 1]), [1, 1]);
    }

    #[test]
    fn no_code_is_longer_than_15_bits() {
        let mut counts = [1; 24];
        for index in 2..24 {
            counts[index] = counts[index - 1] + counts[index - 2];
        }
        let lengths = best_lengths(&counts);
        assert!(lengths.iter().all(|length| (1..=15).contains(length)), "{lengths:?}");
        let full: u32 = lengths.iter().map(|length| 1 << (15 - length)).sum();
        assert_eq!(full, 1 << 15, "no code is left over");
    }
}
