//! Every picture, read back, is the symbol again.

#![expect(clippy::unwrap_used, reason = "what cannot be unwrapped here is a failed test")]

use proptest::prelude::*;
use qr::{Level, Scale, Symbol, Version, Wanted, matrix, pixels, png, png_data_url, svg, terminal};

fn symbol_of(version: u8) -> Symbol {
    let wanted = Wanted { version: Version::new(version), least_level: Level::L, ..Wanted::default() };
    Symbol::encode_as("https://s.example", &wanted).unwrap()
}

/// Rows of pixels, true for black, as an independent decoder sees them. It checks both checksums.
fn decoded(file: &[u8]) -> Vec<Vec<bool>> {
    let mut decoder = ::png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_ignore_text_chunk(true);
    decoder.set_transformations(::png::Transformations::IDENTITY);
    let mut reader = decoder.read_info().unwrap();
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    assert_eq!(reader.info().bit_depth, ::png::BitDepth::One);
    assert_eq!(reader.info().color_type, ::png::ColorType::Grayscale);
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut bytes).unwrap();
    reader.finish().unwrap();
    let stride = width.div_ceil(8);
    let pixel = |x: usize, y: usize| bytes[y * stride + x / 8] >> (7 - x % 8) & 1 == 0;
    (0..height).map(|y| (0..width).map(|x| pixel(x, y)).collect()).collect()
}

fn assert_png_shows(symbol: &Symbol, scale: &Scale) {
    let rows = decoded(&png(symbol, scale));
    let side = pixels(symbol, scale);
    let (module, quiet) = (usize::from(scale.pixels_per_module.max(1)), usize::from(scale.quiet_zone_modules));
    assert_eq!(rows.len(), side);
    for (y, row) in rows.iter().enumerate() {
        assert_eq!(row.len(), side);
        for (x, &black) in row.iter().enumerate() {
            let (column, line) = ((x / module).wrapping_sub(quiet), (y / module).wrapping_sub(quiet));
            assert_eq!(black, symbol.is_dark(column, line), "pixel {x},{y} of {symbol:?} at {scale:?}");
        }
    }
}

#[test]
fn a_png_shows_the_symbol_at_every_scale() {
    let symbol = symbol_of(2);
    for pixels_per_module in (0..=20).chain([25, 32, 63, 64, 65]) {
        let quiet_zone_modules = [4, 0, 7][usize::from(pixels_per_module) % 3];
        assert_png_shows(&symbol, &Scale { pixels_per_module, quiet_zone_modules });
    }
    assert_png_shows(&symbol_of(1), &Scale { pixels_per_module: 255, quiet_zone_modules: 0 });
}

#[test]
fn a_png_shows_symbols_of_every_version() {
    for version in 1..=40 {
        assert_png_shows(&symbol_of(version), &Scale { pixels_per_module: 3, ..Scale::default() });
    }
    assert_png_shows(&symbol_of(40), &Scale { pixels_per_module: 1, quiet_zone_modules: 255 });
}

#[test]
fn a_png_of_a_usual_link_takes_few_bytes() {
    let symbol = Symbol::encode("HTTPS://HELP.EXAMPLE.COM/S/ABCDEF0123456789ABCD").unwrap();
    assert_eq!(symbol.version(), 3);
    let (file, url) = (png(&symbol, &Scale::default()), png_data_url(&symbol, &Scale::default()));
    println!("version 3 at 10 pixels: {} bytes, data URL of {} characters", file.len(), url.len());
    // What zlib makes of the same picture, at its best level, is 504 bytes.
    assert!(file.len() <= 504, "{} bytes", file.len());
    assert_eq!(url.len(), "data:image/png;base64,".len() + file.len().div_ceil(3) * 4);
}

/// The modules that an SVG path fills by the even-odd rule, quiet zone included.
fn filled(picture: &str, side: usize) -> Vec<Vec<bool>> {
    let data = path_data(picture);
    // crossings[y][x]: how many edges lie on the left of module x in row y.
    let mut crossings = vec![vec![0; side + 1]; side];
    let (mut x, mut y, mut start) = (0, 0, (0, 0));
    for command in data.split_inclusive('z').flat_map(commands) {
        let before = y;
        match command {
            ('M', right, down) => (x, y, start) = (right, down, (right, down)),
            ('m', right, down) => (x, y, start) = (x + right, y + down, (x + right, y + down)),
            ('h', right, _) => x += right,
            ('v', down, _) => y += down,
            ('z', ..) => {
                assert_eq!(x, start.0, "the last edge is vertical");
                y = start.1;
            }
            _ => panic!("{command:?}"),
        }
        if matches!(command.0, 'v' | 'z') {
            for row in before.min(y)..before.max(y) {
                crossings[row as usize][x as usize] += 1;
            }
        }
    }
    crossings.iter().map(|row| even_odd(row).take(side).collect()).collect()
}

fn even_odd(crossings: &[u32]) -> impl Iterator<Item = bool> {
    let sums = crossings.iter().scan(0, |sum, count| {
        *sum += count;
        Some(*sum)
    });
    sums.map(|sum| sum % 2 == 1)
}

fn path_data(picture: &str) -> &str {
    picture.split_once(r#" d=""#).unwrap().1.split_once('"').unwrap().0
}

/// Commands with their one or two numbers.
fn commands(subpath: &str) -> Vec<(char, i32, i32)> {
    let starts = subpath.char_indices().filter(|(_, character)| character.is_ascii_alphabetic());
    let command = |(start, name): (usize, char)| {
        let rest = &subpath[start + 1..];
        let arguments = rest.split(|character: char| character.is_ascii_alphabetic()).next().unwrap();
        let mut numbers = arguments.split_whitespace().map(|number| number.parse().unwrap());
        (name, numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
    };
    starts.map(command).collect()
}

fn assert_svg_shows(symbol: &Symbol) {
    let side = symbol.size() + 8;
    let picture = svg(symbol, "");
    assert!(picture.contains(&format!(r#"viewBox="0 0 {side} {side}""#)));
    for (y, row) in filled(&picture, side).iter().enumerate() {
        for (x, &black) in row.iter().enumerate() {
            let dark = symbol.is_dark(x.wrapping_sub(4), y.wrapping_sub(4));
            assert_eq!(black, dark, "module {x},{y} of {symbol:?}");
        }
    }
}

#[test]
fn an_svg_shows_symbols_of_every_version() {
    for version in 1..=40 {
        assert_svg_shows(&symbol_of(version));
    }
}

#[test]
fn an_svg_has_one_path_and_no_lines_between_neighbouring_modules() {
    let symbol = symbol_of(3);
    let picture = svg(&symbol, "");
    assert_eq!(picture.matches("<path").count(), 1);
    // The length of all vertical edges is that of the border between dark and light, and no more.
    let size = symbol.size();
    let between = |x: usize, y: usize| symbol.is_dark(x, y) != symbol.is_dark(x.wrapping_sub(1), y);
    let border = (0..size).map(|y| (0..=size).filter(|&x| between(x, y)).count()).sum::<usize>();
    let data = path_data(&picture);
    let mut length = 0;
    for subpath in data.split_inclusive('z') {
        let vertical = commands(subpath).into_iter().filter(|command| command.0 == 'v');
        let (sum, down_and_up) = vertical.fold((0, 0), |(sum, all), (_, by, _)| (sum + by, all + by.abs()));
        length += down_and_up + sum.abs();
    }
    assert_eq!(length as usize, border);
}

#[test]
fn a_title_cannot_break_out_of_its_element() {
    let symbol = symbol_of(2);
    let picture = svg(&symbol, "</title><script>\"&\u{0}\u{ffff}é");
    assert!(picture.contains("<title>&lt;/title&gt;&lt;script&gt;\"&amp;\u{fffd}\u{fffd}é</title>"), "{picture}");
}

#[test]
fn a_matrix_is_the_symbol_without_a_quiet_zone() {
    let symbol = symbol_of(7);
    let rows = matrix(&symbol);
    assert_eq!(rows.len(), 45);
    for (y, row) in rows.iter().enumerate() {
        let modules: Vec<bool> = row.chars().map(|character| character == '1').collect();
        assert!(row.chars().all(|character| "01".contains(character)));
        assert_eq!(modules, (0..45).map(|x| symbol.is_dark(x, y)).collect::<Vec<_>>());
    }
}

#[test]
fn terminal_text_is_black_on_white_with_a_quiet_zone() {
    let symbol = symbol_of(2);
    let text = terminal(&symbol);
    for (index, line) in text.lines().enumerate() {
        let line = line.strip_prefix("\x1b[38;5;16;48;5;231m").unwrap().strip_suffix("\x1b[0m").unwrap();
        assert_eq!(line.chars().count(), 25 + 4);
        for (x, block) in line.chars().enumerate() {
            let dark = |y: usize| symbol.is_dark(x.wrapping_sub(2), y.wrapping_sub(2));
            let expected = match (dark(index * 2), dark(index * 2 + 1)) {
                (false, false) => ' ',
                (true, false) => '▀',
                (false, true) => '▄',
                (true, true) => '█',
            };
            assert_eq!(block, expected);
        }
    }
    assert_eq!(text.lines().count(), 15);
}

proptest! {
    #[test]
    fn pictures_show_the_symbol_of_any_text(
        text in "\\PC{0,60}",
        pixels_per_module in 1..13_u8,
        quiet_zone_modules in 0..6_u8,
    ) {
        let symbol = Symbol::encode(&text).unwrap();
        assert_png_shows(&symbol, &Scale { pixels_per_module, quiet_zone_modules });
        assert_svg_shows(&symbol);
    }
}
