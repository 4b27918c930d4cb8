//! What differs from language to language.

use std::collections::HashSet;

use domain::language::Language;
use frostem::{Algorithm, Stemmer};

use crate::fold::{fold, lower};
use crate::stop_words::stop_words;

pub(crate) struct Rules {
    pub(crate) stemmer: Option<Stemmer>,
    /// Folded.
    pub(crate) stop_words: HashSet<String>,
    /// `I` and `i` are two letters.
    pub(crate) is_turkish: bool,
    /// `don't` is one word; `l'argent` is two.
    pub(crate) joins_apostrophes: bool,
    /// Nouns are put together without a space.
    pub(crate) has_compounds: bool,
    /// `ä` may be written `ae`.
    pub(crate) spells_out_umlauts: bool,
    /// Articles, conjunctions and prepositions that are written as one with the word.
    pub(crate) proclitics: &'static [Proclitic],
}

/// A little word before another, without a space.
pub(crate) struct Proclitic {
    pub(crate) letters: &'static str,
    /// What must remain of the word for this to be no letter of its own.
    pub(crate) rest_letters_min: usize,
    /// What the word's own beginning is where the writing has swallowed it: `لل` before a word that begins with `ل`.
    pub(crate) swallowed: &'static str,
}

impl Rules {
    pub(crate) fn of(language: Language) -> Self {
        // The regional languages share their parent's rules.
        let code = language.code().split('-').next().unwrap_or_default();
        let is_turkish = code == "tr";
        Self {
            stemmer: algorithm(code).map(Stemmer::new),
            stop_words: stop_words(code).map(|word| fold(&lower(word, is_turkish))).collect(),
            is_turkish,
            joins_apostrophes: !matches!(code, "fr" | "it" | "ca" | "tr"),
            has_compounds: matches!(code, "de" | "nl" | "da" | "sv" | "no" | "fi" | "hu"),
            spells_out_umlauts: code == "de",
            proclitics: match code {
                "ar" => ARABIC,
                "iw" => HEBREW,
                _ => &[],
            },
        }
    }
}

fn algorithm(code: &str) -> Option<Algorithm> {
    Some(match code {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "cs" | "sk" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "id" | "ms" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "no" => Algorithm::Norwegian,
        "fa" => Algorithm::Persian,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        _ => return None,
    })
}

const fn proclitic(letters: &'static str, rest_letters_min: usize) -> Proclitic {
    Proclitic { letters, rest_letters_min, swallowed: "" }
}

/// With the article two letters must remain; a single letter is a preposition or a conjunction only before a longer word.
const ARABIC: &[Proclitic] = &[
    proclitic("ال", 2),
    proclitic("وال", 2),
    proclitic("فال", 2),
    proclitic("بال", 2),
    proclitic("كال", 2),
    proclitic("لل", 3),
    Proclitic { letters: "لل", rest_letters_min: 2, swallowed: "ل" },
    proclitic("ولل", 3),
    proclitic("و", 3),
    proclitic("ف", 4),
    proclitic("ب", 4),
    proclitic("ل", 4),
    proclitic("ك", 4),
];

const HEBREW: &[Proclitic] = &[
    proclitic("ה", 3),
    proclitic("ו", 3),
    proclitic("ב", 3),
    proclitic("ל", 3),
    proclitic("מ", 3),
    proclitic("ש", 3),
    proclitic("כ", 4),
    proclitic("וה", 3),
    proclitic("שה", 3),
    proclitic("מה", 3),
];
