//! Where the words of a text are: words between spaces, and runs of scripts that are written without them. Knows nothing of
//! languages but whether an apostrophe joins.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::fold::is_invisible;

/// A stretch of a text without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// In bytes.
    pub(crate) range: Range<usize>,
    /// Of a script without spaces (Han, kana, Hangul, Thai, Lao, Khmer, Burmese).
    pub(crate) is_run: bool,
}

/// All stretches of a text, in order.
pub(crate) fn stretches(text: &str, joins_apostrophes: bool) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut is_open = false;
    let mut characters = text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let end = start + c.len_utf8();
        let is_run = is_spaceless(c);
        let goes_on = match stretches.last() {
            Some(last) if is_open => {
                is_mark(c) || is_invisible(c) || (last.is_run == is_run && (is_run || c.is_alphanumeric()))
            }
            _ => false,
        };
        if goes_on {
            if let Some(last) = stretches.last_mut() {
                last.range.end = end;
            }
        } else if is_run || c.is_alphanumeric() {
            stretches.push(Stretch { range: start..end, is_run });
            is_open = true;
        } else {
            let next_is_letter = characters.peek().is_some_and(|&(_, next)| next.is_alphabetic());
            let is_inner_apostrophe = joins_apostrophes && is_apostrophe(c) && next_is_letter;
            is_open = is_open && is_inner_apostrophe && stretches.last().is_some_and(|last| !last.is_run);
        }
    }
    stretches
}

/// The characters of a run, each with the marks and vowels that are written around it.
pub(crate) fn clusters(run: &str) -> Vec<Range<usize>> {
    let mut clusters: Vec<Range<usize>> = Vec::with_capacity(run.len() / 3);
    let mut is_vowel_before = false;
    for (start, c) in run.char_indices() {
        let end = start + c.len_utf8();
        match clusters.last_mut() {
            Some(last) if is_vowel_before || belongs_to_last(c) => last.end = end,
            _ => clusters.push(start..end),
        }
        // Of Thai and Lao, five vowels each are written before their consonant.
        is_vowel_before = matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
    }
    clusters
}

fn belongs_to_last(c: char) -> bool {
    let is_half_width_mark = matches!(c, '\u{ff9e}' | '\u{ff9f}');
    let is_vowel_after = matches!(c, '\u{e30}' | '\u{e32}' | '\u{e33}' | '\u{e45}' | '\u{eb0}' | '\u{eb2}' | '\u{eb3}');
    is_half_width_mark || is_vowel_after || is_mark(c) || is_invisible(c)
}

/// What may stand between the parts of a joined word such as `CE-7001` or `cross-save`.
pub(crate) fn is_joint(between: &str) -> bool {
    matches!(between, "-" | "_" | "." | "/" | ":" | "#" | "‐" | "‑" | "–" | "־")
}

pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        || matches!(c, '\u{20000}'..='\u{3ffff}')
}

fn is_spaceless(c: char) -> bool {
    let is_kana = is_hiragana(c)
        || matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}');
    let is_hangul = matches!(c, '\u{ac00}'..='\u{d7ff}' | '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}');
    let is_thai_or_lao =
        matches!(c, '\u{e01}'..='\u{e3e}' | '\u{e40}'..='\u{e4e}' | '\u{e81}'..='\u{ecf}' | '\u{edc}'..='\u{edf}');
    let is_burmese_or_khmer = matches!(c, '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{108f}' | '\u{1780}'..='\u{17d3}')
        || matches!(c, '\u{17d7}' | '\u{17dc}' | '\u{17dd}');
    is_han(c) || is_kana || is_hangul || is_thai_or_lao || is_burmese_or_khmer
}

/// Asks no table for the letters of which most texts consist.
fn is_mark(c: char) -> bool {
    !matches!(c, '\0'..='\u{2ff}' | '\u{30a0}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}') && is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '׳' | '״')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, joins_apostrophes: bool) -> Vec<&str> {
        stretches(text, joins_apostrophes).into_iter().map(|stretch| &text[stretch.range]).collect()
    }

    #[test]
    fn words_end_at_spaces_punctuation_and_another_kind_of_script() {
        assert_eq!(words("Help! My game: crashed (twice).", true), ["Help", "My", "game", "crashed", "twice"]);
        assert_eq!(words("PS5のエラー、助けて", true), ["PS5", "のエラー", "助けて"]);
        assert_eq!(words("हिन्दी में", true), ["हिन्दी", "में"]);
    }

    #[test]
    fn an_apostrophe_joins_only_where_the_language_says_so() {
        assert_eq!(words("can't 'quoted'", true), ["can't", "quoted"]);
        assert_eq!(words("l'argent", false), ["l", "argent"]);
    }

    #[test]
    fn marks_and_vowels_stay_with_their_character() {
        let thai = "น้ำเงินคืน";
        let parts: Vec<&str> = clusters(thai).into_iter().map(|range| &thai[range]).collect();
        assert_eq!(parts, ["น้ำ", "เงิ", "น", "คื", "น"]);
        assert_eq!(clusters("ｶﾞﾁｬ").len(), 3);
    }
}
