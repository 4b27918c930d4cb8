//! Bits in a row: written and read with the most significant bit first, as symbols and pixels want them.

use alloc::vec::Vec;

/// Appends bits to bytes.
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    /// Bits not yet in `bytes`, at the top of the word; the rest of it is zero.
    pending: u64,
    pending_bits: u32,
}

impl BitWriter {
    pub(crate) fn with_capacity(bytes: usize) -> BitWriter {
        BitWriter { bytes: Vec::with_capacity(bytes + 8), pending: 0, pending_bits: 0 }
    }

    /// Appends the low `count` bits of `value`, which has no others. `count` is 0 to 63.
    #[inline]
    pub(crate) fn push(&mut self, value: u64, count: u32) {
        debug_assert!(count < 64 && value >> count == 0);
        let free = 64 - self.pending_bits;
        if count < free {
            self.pending |= value << (free - count);
            self.pending_bits += count;
        } else {
            let rest = count - free;
            let full = self.pending | (value >> rest);
            self.bytes.extend_from_slice(&full.to_be_bytes());
            // Two shifts, for with nothing left over one would be of all 64 bits.
            self.pending = value << 1 << (63 - rest);
            self.pending_bits = rest;
        }
    }

    /// Appends the same bit `count` times.
    pub(crate) fn push_run(&mut self, bit: bool, mut count: usize) {
        while count > 0 {
            let piece = count.min(63) as u32;
            self.push(if bit { low_bits(piece) } else { 0 }, piece);
            count -= piece as usize;
        }
    }

    pub(crate) fn len_bits(&self) -> usize {
        self.bytes.len() * 8 + self.pending_bits as usize
    }

    /// The bytes, the last one filled up with zeros.
    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        let pending_bytes = self.pending_bits.div_ceil(8) as usize;
        self.bytes.extend_from_slice(&self.pending.to_be_bytes()[..pending_bytes]);
        self.bytes
    }
}

/// Reads bits out of bytes; after the last byte come zeros without end.
pub(crate) struct BitReader<'bytes> {
    bytes: &'bytes [u8],
    position_bits: usize,
}

impl<'bytes> BitReader<'bytes> {
    /// Most bits that [`BitReader::take`] gives at once.
    pub(crate) const MOST_BITS: u32 = 56;

    pub(crate) fn new(bytes: &'bytes [u8]) -> BitReader<'bytes> {
        BitReader { bytes, position_bits: 0 }
    }

    /// The next `count` bits, the first of them in bit 0.
    #[inline]
    pub(crate) fn take(&mut self, count: u32) -> u64 {
        debug_assert!(count <= Self::MOST_BITS);
        let rest = self.bytes.get(self.position_bits / 8..).unwrap_or(&[]);
        let window = match rest.first_chunk() {
            Some(eight) => u64::from_be_bytes(*eight),
            None => {
                let mut eight = [0; 8];
                eight[..rest.len()].copy_from_slice(rest);
                u64::from_be_bytes(eight)
            }
        };
        let from_position = window << (self.position_bits % 8);
        self.position_bits += count as usize;
        from_position.reverse_bits() & low_bits(count)
    }
}

/// The lowest `count` bits, 0 to 63 of them.
#[inline]
pub(crate) const fn low_bits(count: u32) -> u64 {
    (1 << count) - 1
}

/// Every second bit, beginning with bit 0, moved together to the low half.
#[inline]
pub(crate) const fn even_bits(word: u64) -> u64 {
    let word = word & 0x5555_5555_5555_5555;
    let word = (word | word >> 1) & 0x3333_3333_3333_3333;
    let word = (word | word >> 2) & 0x0f0f_0f0f_0f0f_0f0f;
    let word = (word | word >> 4) & 0x00ff_00ff_00ff_00ff;
    let word = (word | word >> 8) & 0x0000_ffff_0000_ffff;
    (word | word >> 16) & 0x0000_0000_ffff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let pieces = [(1, 1), (0x5a5a_5a5a, 32), (0, 7), (low_bits(63), 63), (5, 3), (2, 22)];
        let mut writer = BitWriter::with_capacity(0);
        for (value, count) in pieces {
            writer.push(value, count);
        }
        assert_eq!(writer.len_bits(), 128);
        let bytes = writer.into_bytes();
        assert_eq!(bytes.len(), 16);
        let mut reader = BitReader::new(&bytes);
        for (value, count) in pieces {
            let mut read = 0;
            for _ in 0..count {
                read = read << 1 | reader.take(1);
            }
            assert_eq!(read, value);
        }
        assert_eq!(reader.take(20), 0, "zeros follow the end");
    }

    #[test]
    fn a_run_may_be_longer_than_a_word() {
        let mut writer = BitWriter::with_capacity(0);
        writer.push_run(false, 3);
        writer.push_run(true, 130);
        assert_eq!(writer.len_bits(), 133);
        let bytes = writer.into_bytes();
        assert_eq!(bytes[0], 0b0001_1111);
        assert!(bytes[1..16].iter().all(|&byte| byte == 0xff));
        assert_eq!(bytes[16], 0b1111_1000);
    }

    #[test]
    fn even_bits_are_moved_together() {
        assert_eq!(even_bits(0b01_00_01_01), 0b1011);
        assert_eq!(even_bits(u64::MAX), 0xffff_ffff);
    }
}
