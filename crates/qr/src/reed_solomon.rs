//! Reed-Solomon error correction over GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1, and the interleaving of blocks.

use alloc::vec;
use alloc::vec::Vec;

use crate::tables::Blocks;

/// The codewords of a symbol in the order in which they are drawn.
///
/// `data` has as many codewords as the blocks together hold; the first blocks may be one shorter than the last ones.
pub(crate) fn protect(data: &[u8], blocks: Blocks) -> Vec<u8> {
    let Blocks { count, correction, .. } = blocks;
    let mut codewords = vec![0; data.len() + count * correction];
    let (interleaved_data, interleaved_correction) = codewords.split_at_mut(data.len());
    let short_len = data.len() / count;
    let short_count = count - data.len() % count;
    let mut rest = data;
    for block in 0..count {
        let (short, long) = rest.split_at(short_len);
        let has_one_more = block >= short_count;
        let len = short_len + usize::from(has_one_more);
        for (place, &codeword) in interleaved_data[block..].iter_mut().step_by(count).zip(short) {
            *place = codeword;
        }
        if has_one_more {
            interleaved_data[short_len * count + block - short_count] = long[0];
        }
        let remainder = remainder(&rest[..len], correction);
        let places = interleaved_correction[block..].iter_mut();
        for (place, codeword) in places.step_by(count).zip(remainder) {
            *place = codeword;
        }
        rest = &rest[len..];
    }
    codewords
}

/// A polynomial of up to 32 coefficients, the highest at the top of the first word.
type Polynomial = [u64; 4];

/// What is left of `data` · x^degree after division by the generator of that degree: first `degree` bytes count.
fn remainder(data: &[u8], degree: usize) -> impl Iterator<Item = u8> + use<> {
    let multiples = &MULTIPLES[degree];
    let mut rest: Polynomial = [0; 4];
    for &byte in data {
        let factor = byte ^ (rest[0] >> 56) as u8;
        let low = &multiples.low[usize::from(factor & 15)];
        let high = &multiples.high[usize::from(factor >> 4)];
        rest = [
            (rest[0] << 8 | rest[1] >> 56) ^ low[0] ^ high[0],
            (rest[1] << 8 | rest[2] >> 56) ^ low[1] ^ high[1],
            (rest[2] << 8 | rest[3] >> 56) ^ low[2] ^ high[2],
            (rest[3] << 8) ^ low[3] ^ high[3],
        ];
    }
    rest.into_iter().flat_map(u64::to_be_bytes).take(degree)
}

/// The multiples of a generator (without its leading 1) by every half byte: two look-ups multiply it by any byte.
#[derive(Clone, Copy)]
struct Multiples {
    low: [Polynomial; 16],
    high: [Polynomial; 16],
}

/// By degree. The largest that any version needs is 30.
static MULTIPLES: [Multiples; 31] = {
    let empty = Multiples { low: [[0; 4]; 16], high: [[0; 4]; 16] };
    let mut table = [empty; 31];
    let mut degree = 1;
    while degree <= 30 {
        let generator = generator(degree);
        let mut half = 0;
        while half < 16 {
            table[degree].low[half] = multiplied(&generator, degree, half as u8);
            table[degree].high[half] = multiplied(&generator, degree, (half << 4) as u8);
            half += 1;
        }
        degree += 1;
    }
    table
};

/// The product of (x − 2⁰)(x − 2¹)…, without its leading 1, the highest coefficient first.
const fn generator(degree: usize) -> [u8; 30] {
    let mut coefficients = [0; 30];
    coefficients[degree - 1] = 1;
    let mut root = 1;
    let mut factor = 0;
    while factor < degree {
        let mut index = 0;
        while index < degree {
            coefficients[index] = product(coefficients[index], root);
            if index + 1 < degree {
                coefficients[index] ^= coefficients[index + 1];
            }
            index += 1;
        }
        root = product(root, 2);
        factor += 1;
    }
    coefficients
}

const fn multiplied(coefficients: &[u8; 30], degree: usize, factor: u8) -> Polynomial {
    let mut polynomial = [0; 4];
    let mut index = 0;
    while index < degree {
        let coefficient = product(coefficients[index], factor) as u64;
        polynomial[index / 8] |= coefficient << (56 - index % 8 * 8);
        index += 1;
    }
    polynomial
}

/// Product in the field, by the logarithms of the factors.
const fn product(left: u8, right: u8) -> u8 {
    if left == 0 || right == 0 {
        return 0;
    }
    let logarithm = POWERS.logarithm[left as usize] as usize + POWERS.logarithm[right as usize] as usize;
    POWERS.power[logarithm % 255]
}

struct Powers {
    power: [u8; 255],
    logarithm: [u8; 256],
}

/// The powers of 2, of which every element but 0 is one.
const POWERS: Powers = {
    let mut powers = Powers { power: [0; 255], logarithm: [0; 256] };
    let mut element: u16 = 1;
    let mut exponent = 0;
    while exponent < 255 {
        powers.power[exponent] = element as u8;
        powers.logarithm[element as usize] = exponent as u8;
        element <<= 1;
        if element > 255 {
            element ^= 0x11d;
        }
        exponent += 1;
    }
    powers
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_comes_out() {
        // ISO/IEC 18004, annex I: "01234567" in version 1-M.
        let data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
        let correction = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
        assert!(remainder(&data, 10).eq(correction));
    }

    #[test]
    fn blocks_are_interleaved_and_the_last_ones_may_be_longer() {
        let blocks = Blocks { count: 3, correction: 7, data: 8 };
        let codewords = protect(&[1, 2, 3, 4, 5, 6, 7, 8], blocks);
        assert_eq!(codewords[..8], [1, 3, 6, 2, 4, 7, 5, 8]);
        assert_eq!(codewords.len(), 8 + 21);
        assert!(codewords[8..].iter().step_by(3).copied().eq(remainder(&[1, 2], 7)));
        assert!(codewords[10..].iter().step_by(3).copied().eq(remainder(&[6, 7, 8], 7)));
    }
}
