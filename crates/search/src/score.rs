//! How well each visible FAQ answers a question: BM25F with statistics counted over the visible FAQs alone.
//!
//! A FAQ's strength in one word of the question is its best match of it, 0 to 1: the match's worth times how much the FAQ speaks
//! of it. A score is the sum of strengths, each by how rare the word is, as a share of what could have been reached, times the
//! share of the question that matched at all.

use std::collections::{HashMap, HashSet};

use tantivy::postings::Postings;
use tantivy::{DocSet, TERMINATED};

use crate::SearchError;
use crate::index::{Index, PARTS};
use crate::query::{Query, Word};
use crate::weights::{COVERAGE_POWER, PART_BOOSTS, PART_LENGTH_SHARES, SATURATION};

/// An index as one visitor sees it, during one search.
pub(crate) struct View<'a> {
    pub(crate) index: &'a Index,
    is_visible: Vec<bool>,
    visible_count: usize,
    mean_lengths: [f32; PARTS.len()],
    /// By FAQ: how often the term at hand occurs, by parts and lengths. All 0 between terms.
    frequencies: Vec<f32>,
    /// By FAQ: the best match of the word at hand. All 0 between words.
    strengths: Vec<f32>,
    /// The FAQs with a strength.
    matched: Vec<usize>,
}

/// What a question came to.
#[derive(Default)]
pub(crate) struct Outcome {
    /// FAQs by their place in the index with their scores, the best first.
    pub(crate) ranked: Vec<(usize, f32)>,
    /// The terms that matched, with what the question's word counts.
    pub(crate) terms: HashMap<String, f32>,
    /// By place in the question's words: the words that a mistyped one was taken for.
    pub(crate) corrections: Vec<(usize, Vec<String>)>,
}

/// What one word of a question found.
#[derive(Default)]
pub(crate) struct WordMatches {
    pub(crate) terms: Vec<String>,
    /// What it was taken for, if it occurs nowhere.
    pub(crate) corrections: Vec<String>,
}

impl<'a> View<'a> {
    pub(crate) fn new(index: &'a Index, visible: &HashSet<i64>) -> Self {
        let is_visible: Vec<bool> = index.faqs.iter().map(|faq| visible.contains(&faq.id)).collect();
        let seen = || index.faqs.iter().zip(&is_visible).filter(|&(_, &is_visible)| is_visible).map(|(faq, _)| faq);
        let visible_count = seen().count();
        let mean_lengths = std::array::from_fn(|part| {
            let length: u64 = seen().map(|faq| u64::from(faq.lengths[part])).sum();
            (length as f32 / visible_count.max(1) as f32).max(1.0)
        });
        let zeros = vec![0.0; index.faqs.len()];
        let (frequencies, strengths) = (zeros.clone(), zeros);
        Self { index, is_visible, visible_count, mean_lengths, frequencies, strengths, matched: Vec::new() }
    }

    /// The FAQs that match.
    pub(crate) fn answer(&mut self, query: &Query) -> Result<Outcome, SearchError> {
        self.rank(query, Self::match_word)
    }

    /// The FAQs that have anything near the question.
    pub(crate) fn nearest(&mut self, query: &Query) -> Result<Outcome, SearchError> {
        self.rank(query, Self::match_nearly)
    }

    /// Lets a term stand for the word at hand; answers in how many visible FAQs it occurs.
    pub(crate) fn count_in(&mut self, term: &str, worth: f32) -> Result<usize, SearchError> {
        let faqs = self.gather(term)?;
        for &faq in &faqs {
            let frequency = std::mem::take(&mut self.frequencies[faq]);
            let strength = worth * frequency / (SATURATION + frequency);
            if self.strengths[faq] == 0.0 {
                self.matched.push(faq);
            }
            self.strengths[faq] = self.strengths[faq].max(strength);
        }
        Ok(faqs.len())
    }

    /// The visible FAQs that have a term, by their place in the index.
    pub(crate) fn faqs_with(&self, term: &str) -> Result<Vec<usize>, SearchError> {
        let mut faqs = Vec::new();
        for mut postings in self.index.postings(term)?.into_iter().flatten() {
            while postings.doc() != TERMINATED {
                faqs.push(postings.doc() as usize);
                postings.advance();
            }
        }
        faqs.sort_unstable();
        faqs.dedup();
        faqs.retain(|&faq| self.is_visible[faq]);
        Ok(faqs)
    }

    /// Whether the word at hand has matched anywhere.
    pub(crate) fn has_matched(&self) -> bool {
        !self.matched.is_empty()
    }

    fn gather(&mut self, term: &str) -> Result<Vec<usize>, SearchError> {
        let mut faqs = Vec::new();
        for (part, postings) in self.index.postings(term)?.into_iter().enumerate() {
            let Some(mut postings) = postings else { continue };
            while postings.doc() != TERMINATED {
                let faq = postings.doc() as usize;
                if self.is_visible[faq] {
                    if self.frequencies[faq] == 0.0 {
                        faqs.push(faq);
                    }
                    let length = self.index.faqs[faq].lengths[part] as f32 / self.mean_lengths[part];
                    let share = PART_LENGTH_SHARES[part];
                    let norm = 1.0 - share + share * length;
                    self.frequencies[faq] += PART_BOOSTS[part] * postings.term_freq() as f32 / norm;
                }
                postings.advance();
            }
        }
        Ok(faqs)
    }

    fn rank(
        &mut self,
        query: &Query,
        match_word: fn(&mut Self, &Word) -> Result<WordMatches, SearchError>,
    ) -> Result<Outcome, SearchError> {
        let mut outcome = Outcome::default();
        let mut sums = vec![(0.0_f32, 0.0_f32); self.index.faqs.len()];
        let mut whole = 0.0;
        for (place, word) in query.words.iter().enumerate() {
            let matches = match_word(self, word)?;
            let mass = word.weight * self.rarity(self.matched.len());
            whole += mass;
            for faq in std::mem::take(&mut self.matched) {
                let (reached, covered) = &mut sums[faq];
                *reached += mass * std::mem::take(&mut self.strengths[faq]);
                *covered += mass;
            }
            for term in matches.terms {
                let weight = outcome.terms.entry(term).or_default();
                *weight = weight.max(mass);
            }
            if !matches.corrections.is_empty() {
                outcome.corrections.push((place, matches.corrections));
            }
        }
        let score = |(reached, covered): (f32, f32)| reached / whole * (covered / whole).powf(COVERAGE_POWER);
        let scores = sums.into_iter().map(score).enumerate();
        outcome.ranked = scores.filter(|&(_, score)| score > 0.0).collect();
        let id = |faq: usize| self.index.faqs[faq].id;
        outcome.ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| id(one.0).cmp(&id(other.0))));
        Ok(outcome)
    }

    /// A word's weight by the visible FAQs that have it (BM25's idf).
    fn rarity(&self, faqs: usize) -> f32 {
        let (all, faqs) = (self.visible_count as f32, faqs as f32);
        (1.0 + (all - faqs + 0.5) / (faqs + 0.5)).ln()
    }
}
