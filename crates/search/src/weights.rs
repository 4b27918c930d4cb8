//! The numbers of the ranking, all in one place for tuning (`cargo xtask bench search`).

/// How much an occurrence counts in title, keywords and body.
pub(crate) const PART_BOOSTS: [f32; 3] = [4.0, 3.0, 1.0];
/// How much a long title, keyword list or body makes an occurrence count less: 0 not at all, 1 in full proportion.
pub(crate) const PART_LENGTH_SHARES: [f32; 3] = [0.3, 0.2, 0.6];
/// How soon more occurrences of a word add no more (BM25's k1).
pub(crate) const SATURATION: f32 = 1.2;
/// The power of the share of the question's words that a FAQ has: more words matched beat fewer matched better.
pub(crate) const COVERAGE_POWER: f32 = 1.0;

/// A word matched as written.
pub(crate) const EXACT: f32 = 1.0;
/// Matched by its stem, without its article, by another spelling, or as a part of a joined word.
pub(crate) const FORM: f32 = 0.9;
/// The last word while typing, as the beginning of a longer word.
pub(crate) const TYPED_PREFIX: f32 = 0.8;
/// A whole word that is the beginning of a longer one.
pub(crate) const PREFIX: f32 = 0.5;
/// A whole word that is the end of a longer one, in languages that write compounds as one word.
pub(crate) const ENDING: f32 = 0.5;
/// One half of a compound in the question.
pub(crate) const COMPOUND_PART: f32 = 0.6;
/// By number of edits: none (only as a beginning), one, two.
pub(crate) const EDITS: [f32; 3] = [0.8, 0.7, 0.5];
/// A correction that changes the first letter is less likely.
pub(crate) const FIRST_LETTER_CHANGED: f32 = 0.7;
/// The nearest FAQs, where nothing matches.
pub(crate) const NEAR: f32 = 0.3;

/// A pair of characters of which none is hiragana: a word, or half of one.
pub(crate) const GRAM: f32 = 1.0;
/// A pair of hiragana alone: mostly grammar.
pub(crate) const GRAM_OF_HIRAGANA: f32 = 0.3;
/// The last word while typing, where it is a stop word so far.
pub(crate) const TYPED_STOP_WORD: f32 = 0.2;

/// Letters from which a word may have one edit, and two (issue 3, part 4).
pub(crate) const LETTERS_FOR_ONE_EDIT: usize = 4;
pub(crate) const LETTERS_FOR_TWO_EDITS: usize = 8;
/// Letters from which a whole word also matches as beginning or end of a longer one.
pub(crate) const LETTERS_FOR_PREFIX: usize = 4;
/// Letters of either half of a compound.
pub(crate) const LETTERS_OF_COMPOUND_PART: usize = 4;
/// Letters from which two edits make a word near.
pub(crate) const LETTERS_FOR_NEAR_EDITS: usize = 5;
/// Letters that near words have in common at least, and the share of the word (in per cent).
pub(crate) const NEAR_PREFIX_LETTERS: usize = 3;
pub(crate) const NEAR_PREFIX_PERCENT: usize = 60;
