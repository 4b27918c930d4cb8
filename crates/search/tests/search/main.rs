//! What a player's words find, by language and by rule. Each FAQ here is one `(id, title, keywords, body)`.
#![expect(clippy::unwrap_used, reason = "tests")]

mod arabic;
mod codes;
mod east_asian;
mod english;
mod european;
mod highlights;
mod limits;
mod proposals;
mod ranking;
mod southeast_asian;
mod suggestions;
mod visibility;

use std::collections::HashSet;

use domain::language::Language;
use search::{Document, Found, Index, Piece};

/// An index and all its FAQs.
pub struct Shelf {
    pub index: Index,
    pub all: HashSet<i64>,
}

/// No FAQ at all.
pub const NOTHING: [i64; 0] = [];

pub type Faq<'a> = (i64, &'a str, &'a str, &'a str);

pub fn shelf(language: &str, faqs: &[Faq<'_>]) -> Shelf {
    let documents: Vec<Document> = faqs.iter().map(|faq| document(*faq)).collect();
    let index = Index::build(Language::parse(language).unwrap(), &documents).unwrap();
    Shelf { index, all: faqs.iter().map(|faq| faq.0).collect() }
}

pub fn document((faq_id, title, keywords, text): Faq<'_>) -> Document {
    let keywords = keywords.split(',').filter(|keyword| !keyword.is_empty()).map(str::to_owned).collect();
    Document { faq_id, title: title.to_owned(), keywords, text: text.to_owned() }
}

impl Shelf {
    pub fn found(&self, question: &str) -> Found {
        self.index.search(question, &self.all, 10).unwrap()
    }

    /// The FAQs that match, the best first.
    pub fn ids(&self, question: &str) -> Vec<i64> {
        let found = self.found(question);
        if found.near { Vec::new() } else { found.hits.iter().map(|hit| hit.faq_id).collect() }
    }

    pub fn suggested(&self, typed: &str) -> Vec<i64> {
        self.index.suggest(typed, &self.all, 10).unwrap().iter().map(|hit| hit.faq_id).collect()
    }

    #[track_caller]
    pub fn finds(&self, question: &str, id: i64) {
        assert_eq!(self.ids(question).first(), Some(&id), "{question}");
    }

    #[track_caller]
    pub fn misses(&self, question: &str, id: i64) {
        assert!(!self.ids(question).contains(&id), "{question}");
    }
}

/// Pieces as text, with what is marked in brackets.
pub fn bracketed(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if piece.marked { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
}
