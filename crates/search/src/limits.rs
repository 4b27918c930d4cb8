//! Every limit of a search.

/// Of a question, the first 200 characters count (contract 1.2: a search term is cut there).
pub const QUERY_CHARACTERS_MAX: usize = 200;
/// Different words of a question; a pair of neighbouring characters counts as a word where there are no spaces.
pub(crate) const QUERY_WORDS_MAX: usize = 64;
/// Hits and suggestions of one search, whatever the caller asks for.
pub(crate) const HITS_MAX: usize = 100;
/// Words of the dictionaries that one word of a question may stand for as a beginning or an ending.
pub(crate) const COMPLETIONS_MAX: usize = 256;
/// Words of the dictionaries that one mistyped word may stand for.
pub(crate) const CORRECTIONS_MAX: usize = 24;
/// FAQs that are looked into for the written form of a proposed word.
pub(crate) const SURFACE_FAQS_MAX: usize = 8;
/// Characters of an excerpt.
pub(crate) const EXCERPT_CHARACTERS: usize = 160;
/// Characters of an excerpt before its first match, at most.
pub(crate) const EXCERPT_LEAD_CHARACTERS: usize = 40;
/// Characters that may be given up so that an excerpt begins and ends with a whole word.
pub(crate) const EXCERPT_SNAP_CHARACTERS: usize = 16;
/// Letters of a word in an index; the rest of a longer one does not count.
pub(crate) const WORD_CHARACTERS_MAX: usize = 64;
/// What tantivy may use while it builds an index: it never flushes in the middle, so this sizes its tables only.
pub(crate) const BUILD_BYTES: usize = 32 * 1024 * 1024;
