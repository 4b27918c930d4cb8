//! The index: tantivy's dictionaries and postings in memory, beside the texts that highlights are made of.

use std::collections::HashSet;
use std::sync::Arc;

use domain::language::Language;
use tantivy::directory::RamDirectory;
use tantivy::postings::SegmentPostings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{InvertedIndexReader, SegmentReader, TantivyDocument};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::analysis::{Analyzer, Kind, Token};
use crate::highlight::{excerpt, marked};
use crate::limits::{BUILD_BYTES, HITS_MAX};
use crate::query::Query;
use crate::rules::Rules;
use crate::score::{Outcome, View};
use crate::{Document, Found, Hit, SearchError, did_you_mean};

/// Title, keywords, body.
pub(crate) const PARTS: [&str; 3] = ["title", "keywords", "body"];

/// All FAQs of one app in one language. Never changes: a change of the FAQs makes another index.
pub struct Index {
    pub(crate) analyzer: Analyzer,
    pub(crate) faqs: Vec<Faq>,
    /// The words of compounding languages from end to beginning, in order.
    pub(crate) endings: Vec<String>,
    parts: [Arc<InvertedIndexReader>; PARTS.len()],
    directory_bytes: usize,
}

/// A FAQ's texts in NFC, the body without line breaks.
pub(crate) struct Faq {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) keywords: String,
    pub(crate) body: String,
    /// The words of each part.
    pub(crate) lengths: [u32; PARTS.len()],
}

impl Index {
    /// Reads and indexes all documents.
    ///
    /// # Errors
    /// tantivy's own; no text is refused.
    pub fn build(language: Language, documents: &[Document]) -> Result<Self, SearchError> {
        let mut analyzer = Analyzer::new(Rules::of(language));
        let (schema, fields) = schema();
        let directory = RamDirectory::create();
        let mut writer =
            tantivy::Index::builder().schema(schema).single_segment_index_writer(directory.clone(), BUILD_BYTES)?;
        let mut faqs = Vec::with_capacity(documents.len());
        for document in documents {
            let mut faq = Faq::read(document);
            let texts = [&faq.title, &faq.keywords, &faq.body];
            let mut row = TantivyDocument::new();
            for ((field, text), length) in fields.into_iter().zip(texts).zip(&mut faq.lengths) {
                let tokens = analyzer.learn(text);
                *length = tokens.iter().filter(|token| !matches!(token.kind, Kind::Joined | Kind::Last)).count() as u32;
                row.add_text(field, terms(&tokens));
            }
            writer.add_document(row)?;
            faqs.push(faq);
        }
        let parts = readers(&writer.finalize()?, fields)?;
        let endings = if analyzer.rules.has_compounds { endings(&analyzer) } else { Vec::new() };
        Ok(Self { analyzer, faqs, endings, parts, directory_bytes: directory.total_mem_usage() })
    }

    /// What answers a question, of the FAQs that may be seen: at most `most`, and at most 100. Where nothing does, the nearest.
    ///
    /// # Errors
    /// Only if the index cannot be read; no question is refused.
    pub fn search(&self, question: &str, visible: &HashSet<i64>, most: usize) -> Result<Found, SearchError> {
        let query = Query::read(&self.analyzer, question, false);
        let mut view = View::new(self, visible);
        let outcome = view.answer(&query)?;
        let did_you_mean = did_you_mean::propose(&view, &query, &outcome.corrections)?;
        let (outcome, near) = match outcome.ranked.is_empty() {
            true => (view.nearest(&query)?, true),
            false => (outcome, false),
        };
        let hits =
            outcome.ranked.iter().take(most.min(HITS_MAX)).map(|&(faq, score)| self.hit(faq, score, &outcome, true));
        Ok(Found { hits: hits.collect(), did_you_mean, near })
    }

    /// What a player may be about to ask: like [`Index::search`], but the last word may be the beginning of one, unless a space
    /// follows it. Without excerpts, and nothing where nothing matches.
    ///
    /// # Errors
    /// Only if the index cannot be read.
    pub fn suggest(&self, typed: &str, visible: &HashSet<i64>, most: usize) -> Result<Vec<Hit>, SearchError> {
        let query = Query::read(&self.analyzer, typed, true);
        let outcome = View::new(self, visible).answer(&query)?;
        let best = outcome.ranked.iter().take(most.min(HITS_MAX));
        Ok(best.map(|&(faq, score)| self.hit(faq, score, &outcome, false)).collect())
    }

    /// Roughly what the index takes in memory.
    pub fn bytes(&self) -> usize {
        let texts: usize = self.faqs.iter().map(|faq| faq.title.len() + faq.keywords.len() + faq.body.len()).sum();
        let endings: usize = self.endings.iter().map(|ending| ending.len() + size_of::<String>()).sum();
        self.directory_bytes + texts + endings + self.analyzer.bytes()
    }

    pub(crate) fn dictionaries(&self) -> impl Iterator<Item = &tantivy::termdict::TermDictionary> {
        self.parts.iter().map(|part| part.terms())
    }

    /// Where a term occurs in each part that has it.
    pub(crate) fn postings(&self, term: &str) -> Result<[Option<SegmentPostings>; PARTS.len()], SearchError> {
        let mut postings = [None, None, None];
        for (part, found) in self.parts.iter().zip(&mut postings) {
            if let Some(info) = part.terms().get(term)? {
                *found = Some(part.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?);
            }
        }
        Ok(postings)
    }

    fn hit(&self, faq: usize, score: f32, outcome: &Outcome, with_excerpt: bool) -> Hit {
        let faq = &self.faqs[faq];
        let title = marked(&self.analyzer, &faq.title, &outcome.terms);
        let excerpt = if with_excerpt { excerpt(&self.analyzer, &faq.body, &outcome.terms) } else { Vec::new() };
        Hit { faq_id: faq.id, score, title, excerpt }
    }
}

impl Faq {
    fn read(document: &Document) -> Self {
        let keywords = document.keywords.iter().map(|keyword| on_one_line(keyword)).collect::<Vec<_>>().join(", ");
        Self {
            id: document.faq_id,
            title: on_one_line(&document.title),
            keywords,
            body: on_one_line(&document.text),
            lengths: [0; PARTS.len()],
        }
    }
}

fn on_one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_nfc_quick(line.chars()) == IsNormalized::Yes { line } else { line.nfc().collect() }
}

/// Our tokens are put between spaces, where tantivy's simplest tokenizer finds them. Lengths are ours too.
fn schema() -> (Schema, [Field; PARTS.len()]) {
    let mut builder = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields = PARTS.map(|part| builder.add_text_field(part, options.clone()));
    (builder.build(), fields)
}

fn terms(tokens: &[Token<'_>]) -> String {
    let mut terms = String::new();
    for form in tokens.iter().flat_map(|token| token.forms.iter()) {
        terms.push_str(form);
        terms.push(' ');
    }
    terms
}

fn readers(
    index: &tantivy::Index,
    fields: [Field; PARTS.len()],
) -> Result<[Arc<InvertedIndexReader>; PARTS.len()], SearchError> {
    let empty = || Arc::new(InvertedIndexReader::empty(IndexRecordOption::WithFreqs));
    let mut readers = [empty(), empty(), empty()];
    if let Some(segment) = index.searchable_segments()?.first() {
        let segment = SegmentReader::open(segment)?;
        for (reader, field) in readers.iter_mut().zip(fields) {
            *reader = segment.inverted_index(field)?;
        }
    }
    Ok(readers)
}

fn endings(analyzer: &Analyzer) -> Vec<String> {
    let mut endings: Vec<String> = analyzer.learned_forms().map(|word| word.chars().rev().collect()).collect();
    endings.sort_unstable();
    endings.dedup();
    endings
}
