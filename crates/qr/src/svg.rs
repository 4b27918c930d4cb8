//! A symbol as an SVG picture: the outlines of its dark regions in one path.
//!
//! An outline runs along the edges between dark and light modules. Where four edges meet it goes straight on; the
//! even-odd rule fills the same modules, whichever way it goes. So each straight stretch of edges, found as a run of
//! bits, is one command, and no edge lies inside a dark region, where a hairline could show when it is scaled.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::grid::Grid;
use crate::symbol::Symbol;

/// Light modules around the symbol.
const QUIET_ZONE: usize = 4;

/// The symbol as an SVG document that can also be put into HTML. Its unit is one module, and it takes the size of the
/// place where it is shown.
///
/// `title` says to those who cannot see the picture what it is; it may be any text.
///
/// ```
/// let picture = qr::svg(&qr::Symbol::encode("a short text")?, "Scan & go");
/// assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>"));
/// assert!(picture.contains(r#"viewBox="0 0 29 29""#));
/// assert!(picture.contains("<title>Scan &amp; go</title>"));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[must_use]
pub fn svg(symbol: &Symbol, title: &str) -> String {
    let side = symbol.size() + 2 * QUIET_ZONE;
    let title = escaped(title);
    let outlines = Outlines::of(symbol).path();
    [
        r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" shape-rendering="crispEdges" "#,
        &format!(r#"viewBox="0 0 {side} {side}"><title>{title}</title>"#),
        &format!(r##"<rect width="{side}" height="{side}" fill="#fff"/>"##),
        r#"<path fill-rule="evenodd" d=""#,
        &outlines,
        r#""/></svg>"#,
    ]
    .concat()
}

/// The text as the content of an XML element. Characters that XML does not know become U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\t' | '\n' => escaped.push(character),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The edges between modules of different colour.
struct Outlines {
    /// By y, 0 to size: bit x is set if an edge leads from the point (x, y) to (x + 1, y).
    horizontal: Lines,
    /// By x, 0 to size: bit y is set if an edge leads from the point (x, y) to (x, y + 1).
    vertical: Lines,
}

impl Outlines {
    fn of(symbol: &Symbol) -> Outlines {
        Outlines {
            horizontal: Lines::between_rows(symbol.modules()),
            vertical: Lines::between_rows(&symbol.modules().transposed()),
        }
    }

    /// Follows every outline, beginning with its uppermost edge.
    fn path(mut self) -> String {
        let mut path = Path::new(self.horizontal.size);
        for y in 0..=self.horizontal.size {
            while let Some(x) = self.horizontal.first_edge(y) {
                path.move_to(x, y);
                self.follow(x, y, &mut path);
            }
        }
        path.into_string()
    }

    /// Follows one outline from its first corner, and takes away its horizontal edges.
    fn follow(&mut self, start_x: usize, start_y: usize, path: &mut Path) {
        let (mut x, mut y) = (start_x, start_y);
        loop {
            let end_x = self.horizontal.end_of_run(y, x);
            self.horizontal.remove(y, x.min(end_x), x.max(end_x));
            path.line(b'h', end_x as isize - x as isize);
            x = end_x;
            let end_y = self.vertical.end_of_run(x, y);
            if (x, end_y) == (start_x, start_y) {
                path.close();
                return;
            }
            path.line(b'v', end_y as isize - y as isize);
            y = end_y;
        }
    }
}

/// Parallel lines of edges, each 0 to 177 bits long.
struct Lines {
    size: usize,
    lines: Vec<[u64; 3]>,
}

impl Lines {
    fn between_rows(grid: &Grid) -> Lines {
        let size = grid.size();
        let mut lines = vec![[0; 3]; size + 1];
        for (strip, rows) in (0..grid.strip_count()).map(|strip| (strip, grid.strip(strip))) {
            for (y, row) in rows.iter().enumerate() {
                lines[y][strip] ^= row;
                lines[y + 1][strip] ^= row;
            }
        }
        Lines { size, lines }
    }

    fn has_edge(&self, line: usize, position: usize) -> bool {
        self.lines[line][position / 64] >> (position % 64) & 1 == 1
    }

    fn first_edge(&self, line: usize) -> Option<usize> {
        let words = &self.lines[line];
        let word = words.iter().position(|&word| word != 0)?;
        Some(word * 64 + words[word].trailing_zeros() as usize)
    }

    /// Where the run of edges ends that has the point `corner` at its other end.
    fn end_of_run(&self, line: usize, corner: usize) -> usize {
        if self.has_edge(line, corner) { self.end_upward(line, corner) } else { self.end_downward(line, corner) }
    }

    fn end_upward(&self, line: usize, corner: usize) -> usize {
        let mut end = corner;
        loop {
            let run = (self.lines[line][end / 64] >> (end % 64)).trailing_ones() as usize;
            end += run;
            if run == 0 || !end.is_multiple_of(64) {
                return end;
            }
        }
    }

    fn end_downward(&self, line: usize, corner: usize) -> usize {
        let mut end = corner;
        while end > 0 {
            let last = end - 1;
            let run = (self.lines[line][last / 64] << (63 - last % 64)).leading_ones() as usize;
            end -= run;
            if run == 0 || !end.is_multiple_of(64) {
                break;
            }
        }
        end
    }

    fn remove(&mut self, line: usize, start: usize, end: usize) {
        let below = |position: usize, word: usize| match position.saturating_sub(word * 64) {
            bits @ 0..64 => (1_u64 << bits) - 1,
            _ => u64::MAX,
        };
        for (index, word) in self.lines[line].iter_mut().enumerate() {
            *word &= !(below(end, index) & !below(start, index));
        }
    }
}

/// Path data of subpaths that each begin relative to the one before.
struct Path {
    data: Vec<u8>,
    /// Where the current subpath began, to which closing it leads back.
    start: (usize, usize),
}

impl Path {
    fn new(size: usize) -> Path {
        // A bit more than what a usual symbol needs.
        Path { data: Vec::with_capacity(size * size * 3 / 2 + 256), start: (0, 0) }
    }

    fn move_to(&mut self, x: usize, y: usize) {
        if self.data.is_empty() {
            self.data.push(b'M');
            self.number((x + QUIET_ZONE) as isize);
            self.data.push(b' ');
            self.number((y + QUIET_ZONE) as isize);
        } else {
            self.line(b'm', x as isize - self.start.0 as isize);
            // Outlines come from top to bottom: no minus sign that could stand for the space.
            self.data.push(b' ');
            self.number((y - self.start.1) as isize);
        }
        self.start = (x, y);
    }

    fn line(&mut self, command: u8, distance: isize) {
        self.data.push(command);
        self.number(distance);
    }

    fn close(&mut self) {
        self.data.push(b'z');
    }

    /// A number of at most three digits.
    #[inline]
    fn number(&mut self, number: isize) {
        if number < 0 {
            self.data.push(b'-');
        }
        let number = number.unsigned_abs() as u8;
        if number >= 100 {
            self.data.push(b'0' + number / 100);
        }
        if number >= 10 {
            self.data.push(b'0' + number / 10 % 10);
        }
        self.data.push(b'0' + number % 10);
    }

    fn into_string(self) -> String {
        // All of it is ASCII, so nothing can be lost here.
        String::from_utf8(self.data).unwrap_or_default()
    }
}
