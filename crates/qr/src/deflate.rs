//! DEFLATE (RFC 1951) for pictures of modules: equal pixel rows lie above each other, and neighbouring ones are alike.
//!
//! A row is written only from the first byte to the last in which it differs from the row above. What lies between
//! two such pieces (the end of a row, all its repetitions, the beginning of the next row) is one back-reference by
//! one row. The literals are few different bytes, for which a Huffman code of their own is made.

use alloc::vec::Vec;
use core::iter::repeat_n;
use core::ops::Range;

use crate::huffman::{Code, best_lengths, codes};

/// Appends the DEFLATE stream of `rows` of `stride` bytes (4 to 32,768), each of them `repeat` times in a row.
pub(crate) fn compress_repeated_rows(rows: &[u8], stride: usize, repeat: usize, out: &mut Vec<u8>) {
    let tokens = plan(rows, stride, repeat);
    let statistics = Statistics::of(&tokens, rows);
    let row_distance = Distance::new(stride);
    let start = out.len();
    let mut writer = Writer { out, pending: 0, pending_bits: 0 };
    let lengths = best_lengths(&statistics.counts);
    writer.describe_codes(&lengths, row_distance);
    let mut codes =
        Codes { symbols: codes(&lengths), one_back: Code { bits: 0, len: 1 }, row_back: Code { bits: 1, len: 1 } };
    let described = (writer.out.len() - start) * 8 + writer.pending_bits as usize;
    if FIXED_HEADER_BITS + statistics.cost_bits(&FIXED_LENGTHS, 5) <= described + statistics.cost_bits(&lengths, 1) {
        writer.out.truncate(start);
        (writer.pending, writer.pending_bits) = (0, 0);
        writer.push(0b011, FIXED_HEADER_BITS as u32);
        let row_symbol = (row_distance.symbol as u16).reverse_bits() >> 11;
        codes = Codes {
            symbols: core::array::from_fn(|symbol| FIXED_CODES[symbol]),
            one_back: Code { bits: 0, len: 5 },
            row_back: Code { bits: row_symbol, len: 5 },
        };
    }
    for token in &tokens {
        writer.write(token, rows, &codes, row_distance);
    }
    writer.push_code(codes.symbols[END]);
    writer.finish();
}

enum Token {
    /// Bytes of the rows as they are.
    Literals(Range<usize>),
    /// So many bytes again as one byte before.
    RepeatByte(usize),
    /// So many bytes again as one row before.
    RepeatRow(usize),
}

/// Fewer bytes cannot be referred back to.
const LEAST_MATCH: usize = 3;
const MOST_MATCH: usize = 258;
/// Fewer bytes inside of a row are not worth it: literals are short.
const LEAST_INNER_MATCH: usize = 6;

fn plan(rows: &[u8], stride: usize, repeat: usize) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(2 * rows.len() / stride + 2);
    let first = &rows[..stride];
    if first[1..].iter().all(|&byte| byte == first[1]) && stride - 2 >= LEAST_MATCH {
        tokens.push(Token::Literals(0..2));
        tokens.push(Token::RepeatByte(stride - 2));
    } else {
        tokens.push(Token::Literals(0..stride));
    }
    let mut repeated = (repeat - 1) * stride;
    for start in (stride..rows.len()).step_by(stride) {
        let (row, above) = (&rows[start..start + stride], &rows[start - stride..start]);
        let Some(Range { start: first, end }) = differing(row, above) else {
            repeated += repeat * stride;
            continue;
        };
        repeated += first;
        let literals_end = start + end;
        if repeated >= LEAST_MATCH {
            tokens.push(Token::RepeatRow(repeated));
            push_difference(&mut tokens, rows, stride, start + first..literals_end);
        } else {
            // So few only where rows are not repeated: the bytes lie just before.
            tokens.push(Token::Literals(start + first - repeated..literals_end));
        }
        repeated = stride - end + (repeat - 1) * stride;
    }
    if repeated >= LEAST_MATCH {
        tokens.push(Token::RepeatRow(repeated));
    } else {
        tokens.push(Token::Literals(rows.len() - repeated..rows.len()));
    }
    tokens
}

/// Writes a piece of a row as literals, but for stretches that are equal to the row above or all of one byte.
fn push_difference(tokens: &mut Vec<Token>, rows: &[u8], stride: usize, piece: Range<usize>) {
    let mut literals_start = piece.start;
    let mut position = piece.start;
    while position + LEAST_INNER_MATCH <= piece.end {
        let above = last_difference(rows, position, position - stride);
        let before = last_difference(rows, position, position - 1);
        if let (Some(above), Some(before)) = (above, before) {
            position += above.min(before) + 1;
            continue;
        }
        if literals_start < position {
            tokens.push(Token::Literals(literals_start..position));
        }
        let back = if above.is_none() { stride } else { 1 };
        let end = (position..piece.end).find(|&index| rows[index] != rows[index - back]).unwrap_or(piece.end);
        let len = end - position;
        tokens.push(if above.is_none() { Token::RepeatRow(len) } else { Token::RepeatByte(len) });
        (literals_start, position) = (end, end);
    }
    if literals_start < piece.end {
        tokens.push(Token::Literals(literals_start..piece.end));
    }
}

/// The last of [`LEAST_INNER_MATCH`] bytes in which two stretches of the rows differ. No match can begin before it.
fn last_difference(rows: &[u8], left: usize, right: usize) -> Option<usize> {
    let [left, right] = [left, right].map(|start| {
        let mut word = [0; 8];
        word[..LEAST_INNER_MATCH].copy_from_slice(&rows[start..start + LEAST_INNER_MATCH]);
        u64::from_le_bytes(word)
    });
    (left ^ right).checked_ilog2().map(|bit| bit as usize / 8)
}

/// From the first byte to the last in which two rows differ.
fn differing(row: &[u8], above: &[u8]) -> Option<Range<usize>> {
    let differs = |(left, right)| left != right;
    let start = row.iter().zip(above).position(differs)?;
    let end = row.iter().zip(above).rposition(differs)? + 1;
    Some(start..end)
}

/// Cuts a repetition into lengths that one back-reference can have.
fn matches(mut len: usize) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let piece = match len {
            0 => return None,
            1..=MOST_MATCH => len,
            // What is left over must be long enough itself.
            _ => MOST_MATCH.min(len - LEAST_MATCH),
        };
        len -= piece;
        Some(piece)
    })
}

/// How often each literal or length symbol is written.
struct Statistics {
    counts: [u32; SYMBOLS],
    matches: usize,
}

impl Statistics {
    fn of(tokens: &[Token], rows: &[u8]) -> Statistics {
        let mut statistics = Statistics { counts: [0; SYMBOLS], matches: 0 };
        statistics.counts[END] = 1;
        for token in tokens {
            match token {
                Token::Literals(range) => {
                    for &byte in &rows[range.clone()] {
                        statistics.counts[usize::from(byte)] += 1;
                    }
                }
                Token::RepeatByte(len) | Token::RepeatRow(len) => {
                    for len in matches(*len) {
                        statistics.counts[LENGTHS[len].symbol] += 1;
                        statistics.matches += 1;
                    }
                }
            }
        }
        statistics
    }

    /// Bits of all codes, without the extra bits of lengths and distances, which are the same for every code.
    fn cost_bits(&self, lengths: &[u8], distance_bits: usize) -> usize {
        let costs = self.counts.iter().zip(lengths).map(|(&count, &length)| count as usize * usize::from(length));
        costs.sum::<usize>() + self.matches * distance_bits
    }
}

/// Literals, the end, and lengths.
const SYMBOLS: usize = 286;
const END: usize = 256;

/// The codes of one block.
struct Codes {
    symbols: [Code; SYMBOLS],
    one_back: Code,
    row_back: Code,
}

const FIXED_HEADER_BITS: usize = 3;

/// RFC 1951, 3.2.6. The last two symbols mean nothing, but have a part in the making of the codes.
const FIXED_LENGTHS: [u8; SYMBOLS + 2] = {
    let mut lengths = [8; SYMBOLS + 2];
    let mut symbol = 144;
    while symbol < 280 {
        lengths[symbol] = if symbol < 256 { 9 } else { 7 };
        symbol += 1;
    }
    lengths
};

static FIXED_CODES: [Code; SYMBOLS + 2] = codes(&FIXED_LENGTHS);

/// A length as a symbol and the bits that follow it.
#[derive(Clone, Copy)]
struct Length {
    symbol: usize,
    extra: u32,
    extra_bits: u32,
}

/// By length (RFC 1951, 3.2.5): eight symbols for one length each, then groups of four symbols, for double as many
/// lengths each time; the longest length has a symbol of its own.
static LENGTHS: [Length; MOST_MATCH + 1] = {
    let mut lengths = [Length { symbol: 285, extra: 0, extra_bits: 0 }; MOST_MATCH + 1];
    let mut len = LEAST_MATCH;
    while len < MOST_MATCH {
        let offset = (len - LEAST_MATCH) as u32;
        let extra_bits = if offset < 8 { 0 } else { offset.ilog2() - 2 };
        let group = 4 * extra_bits + (offset >> extra_bits);
        lengths[len] = Length { symbol: 257 + group as usize, extra: offset & ((1 << extra_bits) - 1), extra_bits };
        len += 1;
    }
    lengths
};

/// A distance of at least 2 as a symbol and the bits that follow it.
#[derive(Clone, Copy)]
struct Distance {
    symbol: usize,
    extra: u32,
    extra_bits: u32,
}

impl Distance {
    fn new(distance: usize) -> Distance {
        let offset = distance as u32 - 1;
        let extra_bits = offset.ilog2().saturating_sub(1);
        Distance {
            symbol: (2 * extra_bits + (offset >> extra_bits)) as usize,
            extra: offset & ((1 << extra_bits) - 1),
            extra_bits,
        }
    }
}

/// Writes bits from the lowest on.
struct Writer<'out> {
    out: &'out mut Vec<u8>,
    pending: u64,
    pending_bits: u32,
}

impl Writer<'_> {
    /// Appends the low `count` bits of `value`, which has no others. `count` is 0 to 63.
    #[inline]
    fn push(&mut self, value: u64, count: u32) {
        self.pending |= value << self.pending_bits;
        self.pending_bits += count;
        if self.pending_bits >= 64 {
            self.out.extend_from_slice(&self.pending.to_le_bytes());
            self.pending_bits -= 64;
            // Two shifts, for with nothing left over one would be of all 64 bits.
            self.pending = value >> 1 >> (count - self.pending_bits - 1);
        }
    }

    #[inline]
    fn push_code(&mut self, code: Code) {
        self.push(u64::from(code.bits), u32::from(code.len));
    }

    fn finish(self) {
        let pending_bytes = self.pending_bits.div_ceil(8) as usize;
        self.out.extend_from_slice(&self.pending.to_le_bytes()[..pending_bytes]);
    }

    fn write(&mut self, token: &Token, rows: &[u8], codes: &Codes, row_distance: Distance) {
        match token {
            Token::Literals(range) => {
                let (fours, rest) = rows[range.clone()].as_chunks::<4>();
                for four in fours {
                    // At most 60 bits at once.
                    let (mut bits, mut count) = (0, 0);
                    for &byte in four {
                        let code = codes.symbols[usize::from(byte)];
                        bits |= u64::from(code.bits) << count;
                        count += u32::from(code.len);
                    }
                    self.push(bits, count);
                }
                for &byte in rest {
                    self.push_code(codes.symbols[usize::from(byte)]);
                }
            }
            Token::RepeatByte(len) => {
                for len in matches(*len) {
                    self.push_length(len, codes);
                    self.push_code(codes.one_back);
                }
            }
            Token::RepeatRow(len) => {
                for len in matches(*len) {
                    self.push_length(len, codes);
                    self.push_code(codes.row_back);
                    self.push(u64::from(row_distance.extra), row_distance.extra_bits);
                }
            }
        }
    }

    fn push_length(&mut self, len: usize, codes: &Codes) {
        let Length { symbol, extra, extra_bits } = LENGTHS[len];
        self.push_code(codes.symbols[symbol]);
        self.push(u64::from(extra), extra_bits);
    }

    /// The header of the block and the lengths of its codes (RFC 1951, 3.2.7). Two distances are in use, one byte
    /// and one row, with one bit each.
    fn describe_codes(&mut self, lengths: &[u8; SYMBOLS], row_distance: Distance) {
        let used = lengths.iter().rposition(|&length| length > 0).map_or(0, |last| last + 1);
        self.push(0b101, 3);
        self.push(used as u64 - 257, 5);
        self.push(row_distance.symbol as u64, 5);
        self.push(DESCRIPTION_ORDER.len() as u64 - 4, 4);
        for symbol in DESCRIPTION_ORDER {
            self.push(u64::from(DESCRIPTION_LENGTHS[symbol]), 3);
        }
        let distances = [1].into_iter().chain(repeat_n(0, row_distance.symbol - 1)).chain([1]);
        let mut run: Option<(u8, usize)> = None;
        for length in lengths[..used].iter().copied().chain(distances) {
            match &mut run {
                Some((same, count)) if *same == length => *count += 1,
                _ => {
                    self.describe_run(run);
                    run = Some((length, 1));
                }
            }
        }
        self.describe_run(run);
    }

    /// Equal lengths: zeros have two symbols for many of them, others one symbol for three to six more.
    fn describe_run(&mut self, run: Option<(u8, usize)>) {
        let Some((length, mut count)) = run else { return };
        let mut is_repetition = length == 0;
        while count > 0 {
            let (symbol, least, extra_bits) = match count {
                11.. if length == 0 => (18, 11, 7),
                3.. if length == 0 => (17, 3, 3),
                3.. if is_repetition => (16, 3, 2),
                _ => (usize::from(length), 1, 0),
            };
            let described = count.min(least + (1 << extra_bits) - 1);
            self.push_code(DESCRIPTION_CODES[symbol]);
            self.push((described - least) as u64, extra_bits);
            count -= described;
            is_repetition = true;
        }
    }
}

/// The code that code lengths themselves are written in is always the same: making one for each picture would take
/// longer than it saves. These lengths suit few symbols with gaps between them.
const DESCRIPTION_LENGTHS: [u8; 19] = [3, 5, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 5, 3, 4];
static DESCRIPTION_CODES: [Code; 19] = codes(&DESCRIPTION_LENGTHS);

/// The order in which these lengths are given.
const DESCRIPTION_ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_the_symbols_of_the_rfc() {
        let symbol = |len: usize| (LENGTHS[len].symbol, LENGTHS[len].extra, LENGTHS[len].extra_bits);
        assert_eq!(symbol(3), (257, 0, 0));
        assert_eq!(symbol(10), (264, 0, 0));
        assert_eq!(symbol(12), (265, 1, 1));
        assert_eq!(symbol(131), (281, 0, 5));
        assert_eq!(symbol(257), (284, 30, 5));
        assert_eq!(symbol(258), (285, 0, 0));
    }

    #[test]
    fn distances_have_the_symbols_of_the_rfc() {
        let symbol = |distance: usize| {
            let Distance { symbol, extra, extra_bits } = Distance::new(distance);
            (symbol, extra, extra_bits)
        };
        assert_eq!(symbol(4), (3, 0, 0));
        assert_eq!(symbol(6), (4, 1, 1));
        assert_eq!(symbol(48), (10, 15, 4));
        assert_eq!(symbol(32_768), (29, 8191, 13));
    }

    #[test]
    fn no_match_is_too_short_or_too_long() {
        for len in 3..2000 {
            assert!(matches(len).all(|piece| (3..=258).contains(&piece)), "{len}");
            assert_eq!(matches(len).sum::<usize>(), len);
        }
    }

    #[test]
    fn the_code_of_code_lengths_is_complete() {
        let full: u32 = DESCRIPTION_LENGTHS.iter().map(|length| 1 << (7 - length)).sum();
        assert_eq!(full, 1 << 7);
    }
}
