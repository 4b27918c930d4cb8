//! Full-text search over the FAQs of one app in one language.
//!
//! Pure: no SQL, no HTTP, no clock, and no idea of filters other than *which FAQs may be seen*. Everything an answer says, order,
//! scores, highlights and "did you mean" included, is made of the FAQs that may be seen and of nothing else: statistics are counted
//! over them at each search, which is why the scoring is ours and not tantivy's. tantivy holds dictionaries and postings.
//!
//! The road of a search: [`Index::search`] → `query` (words of the question) → `expand` (what each of them finds in the
//! dictionaries) → `score` (BM25F over the visible FAQs) → `highlight`. Texts and questions are read by `text` (where words
//! are) and `analysis` (under which forms a word is known).

mod analysis;
mod did_you_mean;
mod edits;
mod error;
mod expand;
mod fold;
mod highlight;
mod index;
mod limits;
mod query;
mod rules;
mod score;
mod stop_words;
mod text;
mod weights;

pub use error::SearchError;
pub use index::Index;
pub use limits::QUERY_CHARACTERS_MAX;

/// A published FAQ in the index's language.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The FAQ's publish id.
    pub faq_id: i64,
    /// Its title.
    pub title: String,
    /// The author's search keywords, words or phrases.
    pub keywords: Vec<String>,
    /// The words of its body, without Markdown.
    pub text: String,
}

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// The best first; FAQs of equal score by their id.
    pub hits: Vec<Hit>,
    /// The question with each word that occurs nowhere replaced by a near one that does, as it is written in the texts.
    pub did_you_mean: Option<String>,
    /// Nothing matched: `hits` are merely the nearest FAQs, if there are any.
    pub near: bool,
}

/// A FAQ that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The FAQ's publish id.
    pub faq_id: i64,
    /// How much of the question the FAQ answers, from 0 to 1: comparable between the indexes of one app's languages.
    pub score: f32,
    /// The title, with what matched marked.
    pub title: Vec<Piece>,
    /// About 160 characters of the body around the best match. Empty for suggestions.
    pub excerpt: Vec<Piece>,
}

/// A part of a text. Not escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words as they were written.
    pub text: String,
    /// Whether they matched.
    pub marked: bool,
}
