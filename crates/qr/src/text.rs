//! A symbol as text: a matrix of digits for programs that draw it themselves, and blocks for a terminal.

use alloc::string::String;
use alloc::vec::Vec;

use crate::symbol::Symbol;

/// The rows of the symbol from top to bottom, a `1` for each dark module and a `0` for each light one, without a
/// quiet zone.
///
/// ```
/// let rows = qr::matrix(&qr::Symbol::encode("a short text")?);
/// assert_eq!(rows.len(), 21);
/// assert!(rows[0].starts_with("11111110") && rows[1].starts_with("10000010"));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[must_use]
pub fn matrix(symbol: &Symbol) -> Vec<String> {
    let positions = 0..symbol.size();
    let row = |y| positions.clone().map(|x| if symbol.is_dark(x, y) { '1' } else { '0' }).collect();
    positions.clone().map(row).collect()
}

/// The symbol for a terminal, two modules above each other in one character, with a quiet zone of 2 modules.
///
/// ANSI sequences make it black on white whatever the terminal's colours are, for not every reader can read it
/// inverted. Every line ends with a line feed and leaves the terminal's colours as they were.
///
/// ```
/// let text = qr::terminal(&qr::Symbol::encode("a short text")?);
/// assert_eq!(text.lines().count(), (21 + 2 + 2_usize).div_ceil(2));
/// # Ok::<(), qr::TooLong>(())
/// ```
#[must_use]
pub fn terminal(symbol: &Symbol) -> String {
    const QUIET_ZONE: usize = 2;
    /// Of the colour cube of 256 colours, which themes do not change: black on white.
    const BLACK_ON_WHITE: &str = "\x1b[38;5;16;48;5;231m";
    const RESET: &str = "\x1b[0m\n";
    let side = symbol.size() + 2 * QUIET_ZONE;
    let is_dark =
        |x: usize, y: usize| x >= QUIET_ZONE && y >= QUIET_ZONE && symbol.is_dark(x - QUIET_ZONE, y - QUIET_ZONE);
    let mut text = String::with_capacity(side.div_ceil(2) * (side * 3 + BLACK_ON_WHITE.len() + RESET.len()));
    for y in (0..side).step_by(2) {
        text.push_str(BLACK_ON_WHITE);
        text.extend((0..side).map(|x| match (is_dark(x, y), is_dark(x, y + 1)) {
            (false, false) => ' ',
            (true, false) => '▀',
            (false, true) => '▄',
            (true, true) => '█',
        }));
        text.push_str(RESET);
    }
    text
}
