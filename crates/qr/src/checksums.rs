//! The two checksums of a PNG file.

/// CRC-32 (ISO 3309), eight bytes at a time.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut crc = u32::MAX;
    for eight in eights {
        let word = u64::from_le_bytes(*eight) ^ u64::from(crc);
        crc = (0..8).fold(0, |crc, index| crc ^ CRC_TABLES[7 - index][(word >> (index * 8)) as usize & 0xff]);
    }
    for &byte in rest {
        crc = CRC_TABLES[0][usize::from(crc as u8 ^ byte)] ^ crc >> 8;
    }
    !crc
}

/// By number of zero bytes that follow, and by byte.
static CRC_TABLES: [[u32; 256]; 8] = {
    let mut tables = [[0; 256]; 8];
    let mut index = 0;
    while index < 8 * 256 {
        let (zeros, byte) = (index / 256, index % 256);
        tables[zeros][byte] = if zeros == 0 {
            crc_of_byte(byte as u32)
        } else {
            let before = tables[zeros - 1][byte];
            tables[0][before as usize & 0xff] ^ before >> 8
        };
        index += 1;
    }
    tables
};

const fn crc_of_byte(byte: u32) -> u32 {
    let mut crc = byte;
    let mut bit = 0;
    while bit < 8 {
        crc = if crc & 1 == 1 { 0xedb8_8320 ^ crc >> 1 } else { crc >> 1 };
        bit += 1;
    }
    crc
}

/// Adler-32 of `rows` of `stride` bytes, each `repeat` times in a row.
///
/// The checksum is a sum of bytes and a sum of these sums. A row with sum s and sum of sums t, put after a state
/// (a, b), makes it (a + s, b + a·stride + t); done `repeat` times that is a closed formula, without the repetition.
pub(crate) fn adler32_of_repeated_rows(rows: &[u8], stride: usize, repeat: usize) -> u32 {
    const MODULUS: u64 = 65_521;
    let (stride, repeat) = (stride as u64, repeat as u64);
    let (mut sum, mut sum_of_sums) = (1, 0);
    for row in rows.chunks_exact(stride as usize) {
        let (mut row_sum, mut row_sum_of_sums) = (0_u64, 0);
        for &byte in row {
            row_sum += u64::from(byte);
            row_sum_of_sums += row_sum;
        }
        let sums_before = repeat * sum + row_sum * (repeat * (repeat - 1) / 2);
        sum_of_sums = (sum_of_sums + sums_before * stride + row_sum_of_sums * repeat) % MODULUS;
        sum = (sum + row_sum * repeat) % MODULUS;
    }
    (sum_of_sums << 16 | sum) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_checksums_come_out() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b"IEND"), 0xae42_6082);
        assert_eq!(adler32_of_repeated_rows(b"Wikipedia", 9, 1), 0x11e6_0398);
    }

    #[test]
    fn repeated_rows_have_the_checksum_of_all_their_bytes() {
        let rows: Vec<u8> = (0..12_000_u32).map(|index| ((index * index) >> 3) as u8 | 0xc0).collect();
        let all: Vec<u8> = rows.chunks(3000).flat_map(|row| row.repeat(255)).collect();
        assert_eq!(adler32_of_repeated_rows(&rows, 3000, 255), adler32_of_repeated_rows(&all, 3000, 1));
    }
}
