//! Spellings that a reader takes for the same become the same: letter case, accents, width, ligatures, Arabic and Hebrew vowel
//! points. What tells words apart stays: the vowel signs of Indic scripts and Thai, the voicing marks of kana, й and ї.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word in lower case with its accents, as stemmers want it.
pub(crate) fn lower(word: &str, is_turkish: bool) -> String {
    let written = word.nfkc().filter(|&c| !is_invisible(c));
    if is_turkish {
        written
            .map(|c| match c {
                'I' => 'ı',
                'İ' => 'i',
                _ => c,
            })
            .flat_map(char::to_lowercase)
            .collect()
    } else {
        written.flat_map(char::to_lowercase).collect()
    }
}

/// A word without anything that is often left out or written otherwise. Takes what [`lower`] made.
pub(crate) fn fold(lowered: &str) -> String {
    if lowered.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return lowered.to_owned();
    }
    let mut folded = String::with_capacity(lowered.len());
    let mut base = ' ';
    for c in lowered.nfd() {
        if is_combining_mark(c) {
            if is_kept(base, c) {
                folded.push(c);
            }
        } else {
            base = c;
            push_letter(c, &mut folded);
        }
    }
    folded.nfc().collect()
}

/// `ä` as `ae`, as German is written where there are no umlauts.
pub(crate) fn spell_out_umlauts(lowered: &str) -> String {
    lowered.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")
}

/// Marks that are dropped: of Latin, Greek and Cyrillic (but for й, ї and ў, which are letters of their own), niqqud, harakat and
/// the hamza of a carrier letter.
fn is_kept(base: char, mark: char) -> bool {
    match mark {
        '\u{306}' => matches!(base, 'и' | 'у'),
        '\u{308}' => base == 'і',
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' => false,
        '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => false,
        _ => true,
    }
}

fn push_letter(c: char, folded: &mut String) {
    let letters = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ς' => "σ",
        'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        '\'' | '’' | 'ʼ' | '׳' | '״' | 'ـ' => "",
        _ => return folded.push(digit(c).unwrap_or(c)),
    };
    folded.push_str(letters);
}

/// The zeros of scripts that have digits of their own.
const ZEROS: [u32; 15] = [
    0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
    0x17e0,
];

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|&zero| u32::from(c).checked_sub(zero).filter(|&value| value < 10))?;
    char::from_digit(value, 10)
}

/// Joiners, direction marks and soft hyphens: inside words, and seen by nobody.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(word: &str) -> String {
        fold(&lower(word, false))
    }

    #[test]
    fn spellings_of_one_word_become_one() {
        for (one, other) in [
            ("Rückgabe", "ruckgabe"),
            ("Straße", "STRASSE"),
            ("smørrebrød", "smorrebrod"),
            ("Łódź", "lodz"),
            ("œuvre", "oeuvre"),
            ("ＣＥ７００１", "ce7001"),
            ("ｴﾗｰ", "エラー"),
            ("ｶﾞﾁｬ", "ガチャ"),
            ("Ωμέγας", "ωμεγασ"),
            ("ещё", "еще"),
            ("اَلْلُعْبَة", "اللعبه"),
            ("أإآٱ", "اااا"),
            ("مـــرحبا", "مرحبا"),
            ("على", "علي"),
            ("שָׁלוֹם", "שלום"),
            ("بازی", "بازي"),
            ("İstanbul", "istanbul"),
            ("kapalı", "kapali"),
            ("e\u{301}cran", "ecran"),
            ("tiếng", "tieng"),
            ("٧٠٠١", "7001"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn what_tells_words_apart_stays() {
        for (one, other) in [
            ("か", "が"),
            ("は", "ぱ"),
            ("มา", "ม้า"),
            ("की", "का"),
            ("कि", "क"),
            ("мой", "мои"),
            ("їжа", "іжа"),
            ("ক", "কি"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn turkish_letter_case_is_kept_for_its_stemmer_and_folded_for_everybody() {
        assert_eq!(lower("KAPI", true), "kapı");
        assert_eq!(fold(&lower("KAPI", true)), fold(&lower("kapi", false)));
    }
}
