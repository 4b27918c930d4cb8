//! What a word of a question stands for: itself and its forms; longer words that begin or end with it; if it occurs nowhere, the
//! parts of which it is put together, else the words that it may be a misspelling of.
//!
//! Only what occurs in a visible FAQ counts against a limit, so that no other FAQ changes what is found.

use std::collections::BTreeMap;

use tantivy::Term;
use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::Field;

use crate::SearchError;
use crate::analysis::{CODE_DIGITS, Kind, has_digit};
use crate::edits::edits;
use crate::limits::{COMPLETIONS_MAX, CORRECTIONS_MAX};
use crate::query::Word;
use crate::score::{View, WordMatches};
use crate::weights;

/// What may stand between the parts of a compound.
const COMPOUND_JOINTS: [&str; 6] = ["", "s", "es", "n", "en", "er"];

impl View<'_> {
    /// Everything that a word matches.
    pub(crate) fn match_word(&mut self, word: &Word) -> Result<WordMatches, SearchError> {
        let mut matches = WordMatches::default();
        for (form, worth) in &word.forms {
            self.try_term(form, *worth, &mut matches)?;
        }
        self.complete(word, &mut matches)?;
        if word.kind != Kind::Word || self.has_matched() {
            return Ok(matches);
        }
        self.take_apart(word, &mut matches)?;
        if !self.has_matched() {
            self.correct(word, edits_allowed, &mut matches)?;
            matches.corrections = matches.terms.clone();
        }
        Ok(matches)
    }

    /// What is near a word that matches nothing: what begins alike, what is two edits away, and each Han character for itself.
    pub(crate) fn match_nearly(&mut self, word: &Word) -> Result<WordMatches, SearchError> {
        let mut matches = WordMatches::default();
        for character in word.han() {
            self.complete_by(&character.to_string(), weights::NEAR, &mut matches)?;
        }
        if word.kind == Kind::Word {
            let shared = (word.letters() * weights::NEAR_PREFIX_PERCENT).div_ceil(100);
            if shared >= weights::NEAR_PREFIX_LETTERS {
                let beginning: String = word.folded.chars().take(shared).collect();
                self.complete_by(&beginning, weights::NEAR, &mut matches)?;
            }
            let allowed = |letters| if letters >= weights::LETTERS_FOR_NEAR_EDITS { 2 } else { edits_allowed(letters) };
            self.correct(word, allowed, &mut matches)?;
        }
        Ok(matches)
    }

    fn try_term(&mut self, term: &str, worth: f32, matches: &mut WordMatches) -> Result<bool, SearchError> {
        let is_found = self.count_in(term, worth)? > 0;
        if is_found {
            matches.terms.push(term.to_owned());
        }
        Ok(is_found)
    }

    fn complete(&mut self, word: &Word, matches: &mut WordMatches) -> Result<(), SearchError> {
        let is_long = word.kind == Kind::Word && word.letters() >= weights::LETTERS_FOR_PREFIX;
        if word.is_open {
            self.complete_by(&word.folded, weights::TYPED_PREFIX, matches)?;
        } else if word.kind == Kind::Last {
            self.complete_by(&word.folded, weights::EXACT, matches)?;
        } else if is_long {
            self.complete_by(&word.folded, weights::PREFIX, matches)?;
        }
        if is_long {
            self.end_with(&word.folded, matches)?;
        }
        Ok(())
    }

    /// Longer words that begin so, the shortest first.
    fn complete_by(&mut self, beginning: &str, worth: f32, matches: &mut WordMatches) -> Result<(), SearchError> {
        let mut longer = Vec::new();
        for dictionary in self.index.dictionaries() {
            let mut terms = dictionary.range().ge(beginning).into_stream()?;
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                if !term.starts_with(beginning) {
                    break;
                }
                if term.len() > beginning.len() {
                    longer.push(term.to_owned());
                }
            }
        }
        self.try_shortest(longer, worth, matches)
    }

    /// Compounds that end so.
    fn end_with(&mut self, ending: &str, matches: &mut WordMatches) -> Result<(), SearchError> {
        let reversed: String = ending.chars().rev().collect();
        let endings = &self.index.endings;
        let first = endings.partition_point(|word| word.as_str() <= reversed.as_str());
        let longer = endings[first..].iter().take_while(|word| word.starts_with(&reversed));
        let longer = longer.map(|word| word.chars().rev().collect()).collect();
        self.try_shortest(longer, weights::ENDING, matches)
    }

    fn try_shortest(
        &mut self,
        mut terms: Vec<String>,
        worth: f32,
        matches: &mut WordMatches,
    ) -> Result<(), SearchError> {
        terms.sort_unstable_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
        terms.dedup();
        let mut found = 0;
        for term in terms {
            found += usize::from(self.try_term(&term, worth, matches)?);
            if found == COMPLETIONS_MAX {
                break;
            }
        }
        Ok(())
    }

    /// A compound that occurs nowhere, as the two words of which both do: the longest second one.
    fn take_apart(&mut self, word: &Word, matches: &mut WordMatches) -> Result<(), SearchError> {
        let splits = word.folded.char_indices().map(|(place, _)| place).skip(weights::LETTERS_OF_COMPOUND_PART);
        for place in splits.take_while(|_| self.index.analyzer.rules.has_compounds) {
            let (first, second) = word.folded.split_at(place);
            if second.chars().count() < weights::LETTERS_OF_COMPOUND_PART {
                break;
            }
            let Some(second) = self.known_form(second)? else { continue };
            for joint in COMPOUND_JOINTS {
                let Some(bare) =
                    first.strip_suffix(joint).filter(|bare| bare.len() >= weights::LETTERS_OF_COMPOUND_PART)
                else {
                    continue;
                };
                if let Some(bare) = self.known_form(bare)? {
                    self.try_term(&bare, weights::COMPOUND_PART, matches)?;
                    self.try_term(&second, weights::COMPOUND_PART, matches)?;
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// The first form of a word that a visible FAQ has.
    fn known_form(&self, word: &str) -> Result<Option<String>, SearchError> {
        for form in self.index.analyzer.forms(word).iter() {
            if !self.faqs_with(form)?.is_empty() {
                return Ok(Some(form.clone()));
            }
        }
        Ok(None)
    }

    /// The words that this one may be a misspelling of, the likeliest first.
    fn correct(
        &mut self,
        word: &Word,
        allowed: fn(usize) -> usize,
        matches: &mut WordMatches,
    ) -> Result<(), SearchError> {
        let mut candidates: BTreeMap<String, f32> = BTreeMap::new();
        for (form, _) in &word.forms {
            let allowed = allowed(form.chars().count());
            if allowed > 0 && !has_digit(form) {
                self.add_candidates(form, allowed, word.is_open, &mut candidates)?;
            }
        }
        let mut candidates: Vec<(String, f32)> = candidates.into_iter().collect();
        candidates.sort_by(|one, other| other.1.total_cmp(&one.1));
        let mut found = 0;
        for (term, worth) in candidates {
            found += usize::from(self.try_term(&term, worth, matches)?);
            if found == CORRECTIONS_MAX {
                break;
            }
        }
        Ok(())
    }

    fn add_candidates(
        &self,
        form: &str,
        allowed: usize,
        is_open: bool,
        candidates: &mut BTreeMap<String, f32>,
    ) -> Result<(), SearchError> {
        for dictionary in self.index.dictionaries() {
            let mut terms = dictionary.search(automaton(form, allowed, is_open)?).into_stream()?;
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                if has_digit(term) || term.starts_with(CODE_DIGITS) {
                    continue;
                }
                let edits = edits(form, term);
                let edits = if is_open { edits.beginning } else { edits.whole };
                let first_letter =
                    if form.chars().next() == term.chars().next() { 1.0 } else { weights::FIRST_LETTER_CHANGED };
                let worth = weights::EDITS.get(edits).map_or(0.0, |worth| worth * first_letter);
                let best = candidates.entry(term.to_owned()).or_default();
                *best = best.max(worth);
            }
        }
        Ok(())
    }
}

/// One edit from 4 letters, two from 8.
fn edits_allowed(letters: usize) -> usize {
    match letters {
        weights::LETTERS_FOR_TWO_EDITS.. => 2,
        weights::LETTERS_FOR_ONE_EDIT.. => 1,
        _ => 0,
    }
}

/// Finds the terms that are near; the field says nothing here.
fn automaton(form: &str, allowed: usize, is_open: bool) -> Result<DfaWrapper, SearchError> {
    let term = Term::from_field_text(Field::from_field_id(0), form);
    let query = match is_open {
        true => FuzzyTermQuery::new_prefix(term, allowed as u8, true),
        false => FuzzyTermQuery::new(term, allowed as u8, true),
    };
    Ok(query.automaton()?)
}
