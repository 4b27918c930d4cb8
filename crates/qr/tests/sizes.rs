//! How large the pictures are beside those of others.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};
use qr::{Scale, Symbol, png, svg};

/// Pixels a side of a module. At one pixel, which no reader wants, there are no repeated rows and the file is up to a fifth larger.
const SCALES: [u8; 7] = [2, 3, 4, 5, 8, 10, 16];

/// Bytes of the PNG files of these texts' symbols at [`SCALES`], as segno 1.6.6 writes them (one bit for each pixel, zlib at its
/// best level): of [`qr::matrix`] as numbers, by `segno.writers.write_png(matrix, (size, size), file, scale=scale, border=4)`.
const BY_SEGNO: [(&str, [usize; 7]); 6] = [
    ("a short text", [190, 235, 207, 271, 236, 328, 364]),
    ("HTTPS://L.EXAMPLE/4AZHFHYJJ36FSZMZ", [216, 285, 258, 336, 290, 402, 448]),
    ("https://go.studio.example/4AZHFHYJJ36FSZMZ", [253, 343, 309, 413, 390, 500, 578]),
    ("HTTPS://GO.STUDIO.EXAMPLE/4AZHFHYJJ36FSZMZ", [253, 338, 305, 403, 382, 500, 567]),
    ("https://help.studio.example/support/4AZHFHYJJ36FSZMZ", [292, 405, 354, 484, 453, 597, 665]),
    (
        "https://help.a-very-long-name-of-a-studio.example/support/links/4AZHFHYJJ36FSZMZ",
        [335, 465, 428, 569, 521, 735, 800],
    ),
];

#[test]
fn a_png_of_a_link_is_at_most_a_tenth_larger_than_that_of_segno() {
    for (text, files_bytes) in BY_SEGNO {
        let symbol = Symbol::encode(text).unwrap();
        for (pixels_per_module, by_segno) in SCALES.into_iter().zip(files_bytes) {
            let ours = png(&symbol, &Scale { pixels_per_module, ..Scale::default() }).len();
            println!("version {}, {pixels_per_module:2} pixels: {ours} bytes, {by_segno} by segno", symbol.version());
            assert!(
                ours * 10 <= by_segno * 11,
                "{ours} bytes, {by_segno} by segno: {text} at {pixels_per_module} pixels"
            );
        }
    }
}

#[test]
fn an_svg_is_smaller_than_that_of_fast_qr_for_a_symbol_of_the_same_version() {
    for len in (1..2331).step_by(37) {
        let text = &"https://go.studio.example/".repeat(90)[..len];
        let symbol = Symbol::encode(text).unwrap();
        let other = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
        assert_eq!(symbol.size(), other.size);
        let (ours, other) = (svg(&symbol, "").len(), SvgBuilder::default().to_str(&other).len());
        assert!(ours < other, "{ours} bytes, {other} by fast_qr: version {}", symbol.version());
    }
}
