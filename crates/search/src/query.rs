//! A question, as the words that count.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::analysis::{Analyzer, CODE_DIGITS, CODE_DIGITS_MIN, Kind, Token, has_digit, is_digits};
use crate::limits::{QUERY_CHARACTERS_MAX, QUERY_WORDS_MAX};
use crate::text::{is_han, is_hiragana};
use crate::weights;

pub(crate) struct Query {
    /// In NFC, cut to its first characters.
    pub(crate) text: String,
    pub(crate) words: Vec<Word>,
}

/// One word of a question.
pub(crate) struct Word {
    /// Where it stands, in bytes of the question.
    pub(crate) range: Range<usize>,
    /// Folded; the first of its forms.
    pub(crate) folded: String,
    /// What it is known as, with what a match is worth.
    pub(crate) forms: Vec<(String, f32)>,
    pub(crate) kind: Kind,
    /// What it counts beside the question's other words.
    pub(crate) weight: f32,
    /// The player may still be typing it.
    pub(crate) is_open: bool,
}

impl Query {
    /// The words of a whole question, or of one whose last word may not be complete (`is_typing`).
    pub(crate) fn read(analyzer: &Analyzer, question: &str, is_typing: bool) -> Self {
        let text: String = question.chars().take(QUERY_CHARACTERS_MAX).nfc().collect();
        let mut words: Vec<Word> = Vec::new();
        let tokens = analyzer.read(&text);
        let open_end = is_typing.then_some(text.len());
        for token in tokens.iter().filter(|token| token.kind != Kind::Joined && !follows_pair(token, &tokens)) {
            let word = Word::read(token, &tokens, open_end);
            let is_known = words.iter().any(|known| known.folded == word.folded && known.is_open == word.is_open);
            if !is_known && words.len() < QUERY_WORDS_MAX {
                words.push(word);
            }
        }
        Self { words: without_stop_words(analyzer, words), text }
    }
}

/// The last character of a run stands alone only where the run is that one character.
fn follows_pair(token: &Token<'_>, tokens: &[Token<'_>]) -> bool {
    token.kind == Kind::Last && tokens.iter().any(|pair| pair.kind == Kind::Pair && pair.range.end == token.range.end)
}

/// Stop words do not decide; where there is nothing else, they are words like others.
fn without_stop_words(analyzer: &Analyzer, words: Vec<Word>) -> Vec<Word> {
    let is_stop_word = |word: &Word| word.kind == Kind::Word && analyzer.rules.stop_words.contains(&word.folded);
    if words.iter().all(is_stop_word) {
        return words;
    }
    let lightened = words.into_iter().filter_map(|word| match is_stop_word(&word) {
        true if word.is_open => Some(Word { weight: weights::TYPED_STOP_WORD, ..word }),
        true => None,
        false => Some(word),
    });
    lightened.collect()
}

impl Word {
    fn read(token: &Token<'_>, tokens: &[Token<'_>], open_end: Option<usize>) -> Self {
        let folded = token.forms.first().to_owned();
        let mut forms = vec![(folded.clone(), weights::EXACT)];
        // Another code with the same digits is not the one asked for.
        let others = token.forms.iter().skip(1).filter(|form| !form.starts_with(CODE_DIGITS));
        forms.extend(others.map(|form| (form.to_owned(), weights::FORM)));
        let joined = tokens.iter().filter(|joined| joined.kind == Kind::Joined && holds(&joined.range, &token.range));
        let joined: Vec<&str> = joined.map(|joined| joined.forms.first()).collect();
        if is_digits(&folded) && folded.len() >= CODE_DIGITS_MIN && !joined.iter().any(|joined| has_digit(joined)) {
            forms.push((format!("{CODE_DIGITS}{folded}"), weights::FORM));
        }
        forms.extend(joined.into_iter().map(|form| (form.to_owned(), weights::FORM)));
        let is_of_hiragana = folded.chars().all(is_hiragana);
        Self {
            range: token.range.clone(),
            weight: if is_of_hiragana { weights::GRAM_OF_HIRAGANA } else { weights::GRAM },
            folded,
            forms,
            kind: token.kind,
            is_open: open_end == Some(token.range.end),
        }
    }

    /// How many letters it has.
    pub(crate) fn letters(&self) -> usize {
        self.folded.chars().count()
    }

    /// Its Han characters, each of which means something by itself.
    pub(crate) fn han(&self) -> impl Iterator<Item = char> {
        self.folded.chars().filter(|&c| is_han(c))
    }
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}
