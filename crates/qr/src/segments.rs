//! Text as segments of digits, of alphanumeric characters and of bytes, split where that takes the fewest bits.

use alloc::vec::Vec;
use core::ops::RangeInclusive;

use crate::bits::BitWriter;
use crate::tables::Version;

/// Versions whose segment headers are of equal length, so that one split serves them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VersionClass {
    Small,
    Middle,
    Large,
}

impl VersionClass {
    pub(crate) const ALL: [VersionClass; 3] = [Self::Small, Self::Middle, Self::Large];

    pub(crate) fn of(version: Version) -> VersionClass {
        match version.number() {
            0..10 => Self::Small,
            10..27 => Self::Middle,
            27.. => Self::Large,
        }
    }

    pub(crate) fn versions(self) -> RangeInclusive<u8> {
        match self {
            Self::Small => 1..=9,
            Self::Middle => 10..=26,
            Self::Large => 27..=40,
        }
    }
}

/// A text and the best way to write it.
pub(crate) struct Segments<'text> {
    /// From first to last.
    segments: Vec<Segment<'text>>,
    class: VersionClass,
    len_bits: usize,
}

struct Segment<'text> {
    mode: Mode,
    text: &'text [u8],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Byte,
    Alphanumeric,
    Numeric,
}

impl<'text> Segments<'text> {
    /// The split of `text` that takes the fewest bits in a symbol of `class`.
    pub(crate) fn split(text: &'text str, class: VersionClass) -> Segments<'text> {
        let text = text.as_bytes();
        let (choices, last) = choose_modes(text, class);
        let mut segments = Vec::with_capacity(4);
        let mut mode = last;
        let mut end = text.len();
        for start in (0..text.len()).rev() {
            let before = match start.checked_sub(1) {
                Some(previous) => choices[previous].mode_before(mode),
                None => mode,
            };
            if before != mode || start == 0 {
                segments.push(Segment { mode, text: &text[start..end] });
                (mode, end) = (before, start);
            }
        }
        segments.reverse();
        let len_bits = segments.iter().map(|part| part.len_bits(class)).sum();
        Segments { segments, class, len_bits }
    }

    /// Bits of all segments with their headers.
    pub(crate) fn len_bits(&self) -> usize {
        self.len_bits
    }

    pub(crate) fn write(&self, writer: &mut BitWriter) {
        for segment in &self.segments {
            segment.write(self.class, writer);
        }
    }
}

/// For one character: the mode that it has best when the next character is in a given mode.
#[derive(Clone, Copy, Default)]
struct Choice([u8; 3]);

impl Choice {
    fn mode_before(self, next: Mode) -> Mode {
        MODES[usize::from(self.0[next as usize])]
    }
}

const MODES: [Mode; 3] = [Mode::Byte, Mode::Alphanumeric, Mode::Numeric];

/// Dynamic programming over (character, mode): what the text up to here costs at least, when the next character is
/// in that mode. Gives every character's choice and the best mode of the last one.
///
/// Costs are in sixths of a bit, the unit in which a digit (10/3 bits) and an alphanumeric character (11/2) are whole.
fn choose_modes(text: &[u8], class: VersionClass) -> (Vec<Choice>, Mode) {
    /// More than any text costs, and small enough to be added to.
    const IMPOSSIBLE: u32 = u32::MAX / 2;
    let headers = MODES.map(|mode| (4 + mode.count_bits(class)) * 6);
    let mut choices = Vec::with_capacity(text.len());
    let mut costs = headers;
    for &byte in text {
        let (alphanumeric, digit) = (ALPHANUMERIC[usize::from(byte)] < 45, byte.is_ascii_digit());
        let staying = [
            costs[0] + 48,
            if alphanumeric { costs[1] + 33 } else { IMPOSSIBLE },
            if digit { costs[2] + 20 } else { IMPOSSIBLE },
        ];
        let ended = staying.map(|cost| cost.div_ceil(6) * 6);
        let cheapest = position_of_least(ended);
        let mut choice = Choice::default();
        for mode in 0..3 {
            let switching = ended[cheapest] + headers[mode];
            let switches = switching < staying[mode];
            costs[mode] = if switches { switching } else { staying[mode] };
            choice.0[mode] = if switches { cheapest } else { mode } as u8;
        }
        choices.push(choice);
    }
    (choices, MODES[position_of_least(costs)])
}

fn position_of_least(costs: [u32; 3]) -> usize {
    let of_two = usize::from(costs[1] < costs[0]);
    if costs[2] < costs[of_two] { 2 } else { of_two }
}

impl Mode {
    /// Bits of the number of characters in a segment's header.
    fn count_bits(self, class: VersionClass) -> u32 {
        match self {
            Mode::Byte => [8, 16, 16][class as usize],
            Mode::Alphanumeric => [9, 11, 13][class as usize],
            Mode::Numeric => [10, 12, 14][class as usize],
        }
    }

    fn indicator(self) -> u64 {
        match self {
            Mode::Byte => 0b0100,
            Mode::Alphanumeric => 0b0010,
            Mode::Numeric => 0b0001,
        }
    }
}

impl Segment<'_> {
    fn len_bits(&self, class: VersionClass) -> usize {
        let count = self.text.len();
        let text_bits = match self.mode {
            Mode::Byte => count * 8,
            Mode::Alphanumeric => (count * 11).div_ceil(2),
            Mode::Numeric => (count * 10).div_ceil(3),
        };
        4 + self.mode.count_bits(class) as usize + text_bits
    }

    fn write(&self, class: VersionClass, writer: &mut BitWriter) {
        writer.push(self.mode.indicator(), 4);
        writer.push(self.text.len() as u64, self.mode.count_bits(class));
        match self.mode {
            Mode::Byte => {
                for &byte in self.text {
                    writer.push(u64::from(byte), 8);
                }
            }
            Mode::Alphanumeric => {
                for pair in self.text.chunks(2) {
                    writer.push(number(pair, 45), [0, 6, 11][pair.len()]);
                }
            }
            Mode::Numeric => {
                for three in self.text.chunks(3) {
                    writer.push(number(three, 10), [0, 4, 7, 10][three.len()]);
                }
            }
        }
    }
}

/// The characters as digits of one number.
fn number(characters: &[u8], base: u64) -> u64 {
    characters.iter().fold(0, |number, &character| number * base + u64::from(ALPHANUMERIC[usize::from(character)]))
}

/// The value of each character in an alphanumeric segment; 255 for those that cannot be in one.
/// Digits have their own value, which a numeric segment uses too.
const ALPHANUMERIC: [u8; 256] = {
    let characters = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let mut values = [255; 256];
    let mut value = 0;
    while value < characters.len() {
        values[characters[value] as usize] = value as u8;
        value += 1;
    }
    values
};

#[cfg(test)]
mod tests {
    use super::*;

    fn modes(text: &str) -> Vec<(Mode, usize)> {
        let split = Segments::split(text, VersionClass::Small);
        let lengths = split.segments.iter();
        lengths.map(|part| (part.mode, part.text.len())).collect()
    }

    #[test]
    fn a_text_of_one_kind_is_one_segment() {
        assert_eq!(modes("0123456789"), [(Mode::Numeric, 10)]);
        assert_eq!(modes("HTTPS://A.B/C"), [(Mode::Alphanumeric, 13)]);
        assert_eq!(modes("häuser"), [(Mode::Byte, 7)]);
        assert_eq!(modes(""), []);
    }

    #[test]
    fn a_text_is_split_where_that_is_smaller() {
        assert_eq!(modes("https://a.example/K7P2MX9QKKLMNOP"), [(Mode::Byte, 17), (Mode::Alphanumeric, 16)]);
    }

    #[test]
    fn a_few_capitals_between_bytes_are_not_worth_a_header() {
        assert_eq!(modes("abcDEFghi"), [(Mode::Byte, 9)]);
    }

    #[test]
    fn no_other_split_of_a_short_text_takes_fewer_bits() {
        for text in ["abc0123456", "A1234567890b", "ABCDEFGa0123456789", "0A12345B6789c"] {
            for class in VersionClass::ALL {
                let best = Segments::split(text, class).len_bits();
                assert_eq!(best, least_bits_by_trying(text.as_bytes(), class), "{text}");
            }
        }
    }

    /// Tries every last segment of every beginning of the text.
    fn least_bits_by_trying(text: &[u8], class: VersionClass) -> usize {
        let mut least_bits = vec![0];
        for end in 1..=text.len() {
            let starts_and_modes = (0..end).flat_map(|start| MODES.map(|mode| (start, mode)));
            let bits = starts_and_modes.filter_map(|(start, mode)| {
                let last = Segment { mode, text: &text[start..end] };
                let is_possible = last.text.iter().all(|&byte| mode.can_write(byte));
                is_possible.then(|| least_bits[start] + last.len_bits(class))
            });
            least_bits.push(bits.min().unwrap());
        }
        least_bits[text.len()]
    }

    impl Mode {
        fn can_write(self, byte: u8) -> bool {
            match self {
                Mode::Byte => true,
                Mode::Alphanumeric => ALPHANUMERIC[usize::from(byte)] < 45,
                Mode::Numeric => byte.is_ascii_digit(),
            }
        }
    }
}
