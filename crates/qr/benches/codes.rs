//! How long a link takes to become a picture, beside fast_qr and the png crate on the same links.
//!
//! `cargo bench -p qr --profile fast --bench codes -- [--json FILE]`. Each side takes its turn on a slice of the links, so that
//! both see the same machine; what counts is the median slice. Ends with an error if a target is missed.
#![expect(clippy::print_stdout, reason = "a benchmark speaks on the terminal")]

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use qr::{Scale, Symbol};
use serde_json::{Value, json};

/// The time of ours over that of the reference is to be at most this.
const WANTED_RATIO: f64 = 1.0 / 6.0;
/// Slices of each side and row; odd, so that one of them is the median.
const SLICES: usize = 101;
const LINKS_PER_SLICE: usize = 200;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// From the text of a link to the picture as a text.
type Draw = fn(&str) -> Fallible<String>;

struct Row {
    name: &'static str,
    ours: Draw,
    reference_name: &'static str,
    reference: Draw,
}

/// Names the file that the rows are saved in.
const FILE: &str = "LIFELINE_BENCH_JSON";

const ROWS: [Row; 2] = [
    Row { name: "qr_png", ours: png, reference_name: "fast_qr + png Fast", reference: png_by_reference },
    Row { name: "qr_svg", ours: svg, reference_name: "fast_qr's SVG", reference: svg_by_reference },
];

fn main() -> Fallible<ExitCode> {
    assert_same_symbols()?;
    let mut rows = Vec::new();
    let mut missed = false;
    for row in &ROWS {
        let [ours_ns, reference_ns] = medians_ns(row)?;
        let ratio = ours_ns / reference_ns;
        missed |= ratio > WANTED_RATIO;
        rows.push(told(row, ours_ns, reference_ns, ratio)?);
    }
    if let Some(file) = std::env::var_os(FILE) {
        std::fs::write(file, json!({ "part": "qr", "rows": rows }).to_string())?;
    }
    println!("{}", if missed { "MISSED a target." } else { "All targets are met." });
    Ok(if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A link as the server makes it at the short address of the documents: 16 characters of code, all different.
fn link(number: usize) -> String {
    const CODE_CHARACTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    // SplitMix64: each number has its own 64 bits, of which 5 make a character.
    let bits = |seed: usize| {
        let mut bits = (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ bits >> 31
    };
    let eight = |seed: usize| (0..8).map(move |place| CODE_CHARACTERS[(bits(seed) >> (5 * place) & 31) as usize]);
    let code = eight(2 * number + 1).chain(eight(2 * number + 2)).map(char::from);
    "https://go.studio.example/".chars().chain(code).collect()
}

/// What is compared must be pictures of the same size.
fn assert_same_symbols() -> Fallible<()> {
    for number in 0..LINKS_PER_SLICE {
        let link = link(number);
        let (ours, reference) = (Symbol::encode(&link)?, reference_symbol(&link)?);
        if ours.size() != reference.size {
            return Err(format!("{link}: {} modules a side, {} by the reference", ours.size(), reference.size).into());
        }
    }
    Ok(())
}

fn medians_ns(row: &Row) -> Fallible<[f64; 2]> {
    let mut slices_ns = [Vec::new(), Vec::new()];
    for slice in 0..SLICES {
        let links: Vec<String> = (0..LINKS_PER_SLICE).map(|index| link(slice * LINKS_PER_SLICE + index)).collect();
        for (draw, slices_ns) in [row.ours, row.reference].into_iter().zip(&mut slices_ns) {
            let start = Instant::now();
            for link in &links {
                black_box(draw(black_box(link))?);
            }
            slices_ns.push(start.elapsed().as_nanos() as f64 / LINKS_PER_SLICE as f64);
        }
    }
    Ok(slices_ns.map(|mut slices| {
        slices.sort_by(f64::total_cmp);
        slices[slices.len() / 2]
    }))
}

/// Prints a row and gives it as JSON.
fn told(row: &Row, ours_ns: f64, reference_ns: f64, ratio: f64) -> Fallible<Value> {
    let Row { name, ours, reference_name, reference } = row;
    let link = link(0);
    let (len, reference_len) = (ours(&link)?.len(), reference(&link)?.len());
    println!(
        "{name}  {ours_ns:6.0} ns, {len} bytes;  {reference_name}  {reference_ns:6.0} ns, {reference_len} bytes;  \
         1/{:.2}, wanted 1/{:.0}",
        1.0 / ratio,
        1.0 / WANTED_RATIO,
    );
    Ok(json!({
        "name": name, "value": ours_ns, "unit": "ns", "reference": reference_name, "reference_value": reference_ns,
        "ratio": ratio, "want": WANTED_RATIO,
    }))
}

fn png(link: &str) -> Fallible<String> {
    Ok(qr::png_data_url(&Symbol::encode(link)?, &Scale::default()))
}

fn svg(link: &str) -> Fallible<String> {
    Ok(qr::svg(&Symbol::encode(link)?, "A game"))
}

/// At the level that ours has at least. The default would be a larger symbol.
fn reference_symbol(link: &str) -> Fallible<QRCode> {
    Ok(QRBuilder::new(link).ecl(ECL::M).build().map_err(|error| error.to_string())?)
}

/// The same picture by fast_qr and png: one bit for each pixel, each row of modules put together once and then copied,
/// and no look for the best filter, which takes longer and makes no smaller file.
fn png_by_reference(link: &str) -> Fallible<String> {
    let symbol = reference_symbol(link)?;
    let scale = Scale::default();
    let (module, quiet_zone) = (usize::from(scale.pixels_per_module), usize::from(scale.quiet_zone_modules));
    let side = (symbol.size + 2 * quiet_zone) * module;
    let stride = side.div_ceil(8);
    let mut pixels = Vec::with_capacity(side * stride);
    pixels.resize(quiet_zone * module * stride, 0xff);
    for y in 0..symbol.size {
        let start = pixels.len();
        pixels.resize(start + stride, 0xff);
        for (x, _) in symbol[y].iter().enumerate().filter(|(_, cell)| cell.value()) {
            let left = (quiet_zone + x) * module;
            (left..left + module).for_each(|pixel| pixels[start + pixel / 8] ^= 0x80 >> (pixel % 8));
        }
        (1..module).for_each(|_| pixels.extend_from_within(start..start + stride));
    }
    pixels.resize(side * stride, 0xff);
    let mut file = Vec::with_capacity(2048);
    let mut encoder = ::png::Encoder::new(&mut file, side as u32, side as u32);
    encoder.set_color(::png::ColorType::Grayscale);
    encoder.set_depth(::png::BitDepth::One);
    encoder.set_compression(::png::Compression::Fast);
    encoder.set_filter(::png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    let mut url = String::from("data:image/png;base64,");
    data_encoding::BASE64.encode_append(&file, &mut url);
    Ok(url)
}

fn svg_by_reference(link: &str) -> Fallible<String> {
    Ok(SvgBuilder::default().to_str(&reference_symbol(link)?))
}
