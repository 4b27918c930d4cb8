//! A symbol as a PNG of one bit for each pixel (ISO/IEC 15948).

use alloc::string::String;
use alloc::vec::Vec;

use crate::base64;
use crate::bits::{BitWriter, low_bits};
use crate::checksums::{adler32_of_repeated_rows, crc32};
use crate::deflate;
use crate::symbol::Symbol;

/// How large a symbol is drawn.
///
/// ```
/// use qr::{Scale, Symbol};
///
/// let symbol = Symbol::encode("a short text")?;
/// let scale = Scale { pixels_per_module: 4, ..Scale::default() };
/// assert_eq!(qr::pixels(&symbol, &scale), (21 + 4 + 4) * 4);
/// # Ok::<(), qr::TooLong>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Pixels a side of a module, 1 to 255. A 0 is taken as 1.
    pub pixels_per_module: u8,
    /// Light modules on each side of the symbol. ISO/IEC 18004 asks for 4.
    pub quiet_zone_modules: u8,
}

impl Default for Scale {
    /// 10 pixels, and 4 modules around the symbol.
    fn default() -> Scale {
        Scale { pixels_per_module: 10, quiet_zone_modules: 4 }
    }
}

impl Scale {
    fn module(&self) -> usize {
        usize::from(self.pixels_per_module.max(1))
    }

    fn quiet_zone(&self) -> usize {
        usize::from(self.quiet_zone_modules) * self.module()
    }
}

/// Pixels a side of the picture that [`png`] draws, the quiet zone included.
#[must_use]
pub fn pixels(symbol: &Symbol, scale: &Scale) -> usize {
    symbol.size() * scale.module() + 2 * scale.quiet_zone()
}

/// The symbol as a PNG file: grey with one bit for each pixel, dark modules black, all else white.
///
/// For links (versions up to 6) the file is about as large as zlib at its best makes it; of larger symbols, up to a third larger:
/// rows are compared with the one above and not with all.
///
/// ```
/// use qr::{Scale, Symbol};
///
/// let file = qr::png(&Symbol::encode("a short text")?, &Scale::default());
/// assert!(file.starts_with(b"\x89PNG\r\n\x1a\n"));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[must_use]
pub fn png(symbol: &Symbol, scale: &Scale) -> Vec<u8> {
    let side = pixels(symbol, scale);
    let (module, stride) = (scale.module(), 1 + side.div_ceil(8));
    let rows = module_rows(symbol, scale);
    let mut file = Vec::with_capacity(1024);
    file.extend_from_slice(b"\x89PNG\r\n\x1a\n");
    chunk(&mut file, b"IHDR", |file| {
        file.extend_from_slice(&(side as u32).to_be_bytes());
        file.extend_from_slice(&(side as u32).to_be_bytes());
        // Bit depth 1, colour type grey; compression, filter and interlace methods 0.
        file.extend_from_slice(&[1, 0, 0, 0, 0]);
    });
    chunk(&mut file, b"IDAT", |file| {
        // zlib: DEFLATE with a window of 32 KiB.
        file.extend_from_slice(&[0x78, 0x01]);
        deflate::compress_repeated_rows(&rows, stride, module, file);
        file.extend_from_slice(&adler32_of_repeated_rows(&rows, stride, module).to_be_bytes());
    });
    chunk(&mut file, b"IEND", |_| {});
    file
}

/// The PNG file as a `data:` URL.
///
/// ```
/// use qr::{Scale, Symbol};
///
/// let url = qr::png_data_url(&Symbol::encode("a short text")?, &Scale::default());
/// assert!(url.starts_with("data:image/png;base64,iVBORw0KGgo"));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[must_use]
pub fn png_data_url(symbol: &Symbol, scale: &Scale) -> String {
    base64::encode("data:image/png;base64,", &png(symbol, scale))
}

/// Appends a chunk: length, name, content, and a checksum of name and content.
fn chunk(file: &mut Vec<u8>, name: &[u8; 4], content: impl FnOnce(&mut Vec<u8>)) {
    let start = file.len();
    file.extend_from_slice(&[0; 4]);
    file.extend_from_slice(name);
    content(file);
    let len = (file.len() - start - 8) as u32;
    file[start..start + 4].copy_from_slice(&len.to_be_bytes());
    let checksum = crc32(&file[start + 4..]);
    file.extend_from_slice(&checksum.to_be_bytes());
}

/// One pixel row for each row of modules, those of the quiet zone too. Each begins with the byte for "no filter";
/// light is 1, and so are the bits after the last pixel.
fn module_rows(symbol: &Symbol, scale: &Scale) -> Vec<u8> {
    let side = pixels(symbol, scale);
    let stride = 1 + side.div_ceil(8);
    let quiet_rows = usize::from(scale.quiet_zone_modules);
    let mut rows = BitWriter::with_capacity(stride * (symbol.size() + 2 * quiet_rows));
    let push_quiet_rows = |rows: &mut BitWriter| {
        for _ in 0..quiet_rows {
            rows.push(0, 8);
            rows.push_run(true, (stride - 1) * 8);
        }
    };
    let groups = Groups::new(scale);
    let after_symbol = (stride - 1) * 8 - scale.quiet_zone() - symbol.size() * scale.module();
    push_quiet_rows(&mut rows);
    for y in 0..symbol.size() {
        rows.push(0, 8);
        rows.push_run(true, scale.quiet_zone());
        groups.push_row(symbol, y, &mut rows);
        rows.push_run(true, after_symbol);
    }
    push_quiet_rows(&mut rows);
    rows.into_bytes()
}

/// The pixels of four neighbouring modules at a time.
struct Groups {
    /// Pixels a side of a module.
    module: u32,
    /// By four modules, the leftmost in bit 0: their pixels, the rightmost in bit 0. None if they do not fit a word.
    pixels: Option<[u64; 16]>,
}

impl Groups {
    fn new(scale: &Scale) -> Groups {
        let module = scale.module() as u32;
        let pixels = (module < 16).then(|| {
            let light = [3, 2, 1, 0].map(|place| low_bits(module) << (place * module));
            core::array::from_fn(|modules| (0..4).map(|index| light[index] * (!modules >> index & 1) as u64).sum())
        });
        Groups { module, pixels }
    }

    fn push_row(&self, symbol: &Symbol, y: usize, rows: &mut BitWriter) {
        let size = symbol.size();
        let Some(pixels) = &self.pixels else {
            (0..size).for_each(|x| rows.push_run(!symbol.is_dark(x, y), self.module as usize));
            return;
        };
        for x in (0..size).step_by(4) {
            let count = (size - x).min(4) as u32;
            let four = pixels[symbol.modules().bits(x, y, count) as usize];
            rows.push(four >> ((4 - count) * self.module), count * self.module);
        }
    }
}
