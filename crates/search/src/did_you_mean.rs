//! The question with its mistyped words put right, as the visible texts write them.

use std::collections::BTreeMap;

use crate::SearchError;
use crate::edits::edits;
use crate::limits::SURFACE_FAQS_MAX;
use crate::query::{Query, Word};
use crate::score::View;

/// The question with each word that occurs nowhere (by its place in the question) replaced by the likeliest of its corrections.
pub(crate) fn propose(
    view: &View<'_>,
    query: &Query,
    corrections: &[(usize, Vec<String>)],
) -> Result<Option<String>, SearchError> {
    let mut proposed = query.text.clone();
    let mut is_changed = false;
    // From the end, so that the places of words before stay right.
    for (place, terms) in corrections.iter().rev() {
        let word = &query.words[*place];
        if let Some(surface) = likeliest(view, word, terms)? {
            proposed.replace_range(word.range.clone(), &surface);
            is_changed = true;
        }
    }
    Ok(is_changed.then(|| proposed.trim().to_owned()))
}

/// Fewest edits, then in most FAQs, then by the alphabet.
fn likeliest(view: &View<'_>, word: &Word, terms: &[String]) -> Result<Option<String>, SearchError> {
    let mut best: Option<(usize, usize, &str)> = None;
    for term in terms {
        let rank = (edits(&word.folded, term).whole, usize::MAX - view.faqs_with(term)?.len(), term.as_str());
        if best.is_none_or(|best| rank < best) {
            best = Some(rank);
        }
    }
    best.map_or(Ok(None), |(_, _, term)| surface(view, word, term))
}

/// How the first FAQs that have a term write it: the spelling nearest to what was typed, then the commonest, then lower case.
fn surface(view: &View<'_>, word: &Word, term: &str) -> Result<Option<String>, SearchError> {
    let mut faqs = view.faqs_with(term)?;
    faqs.sort_by_key(|&faq| view.index.faqs[faq].id);
    let analyzer = &view.index.analyzer;
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    for &faq in faqs.iter().take(SURFACE_FAQS_MAX) {
        let faq = &view.index.faqs[faq];
        for text in [&faq.title, &faq.keywords, &faq.body] {
            for token in analyzer.read(text) {
                if token.forms.iter().any(|form| form == term) {
                    *spellings.entry(&text[token.range]).or_default() += 1;
                }
            }
        }
    }
    let folded = |spelling: &str| analyzer.forms(spelling).first().cloned().unwrap_or_default();
    let is_capital = |spelling: &str| spelling.chars().next().is_some_and(char::is_uppercase);
    let best = spellings.into_iter().min_by_key(|&(spelling, count)| {
        (edits(&word.folded, &folded(spelling)).whole, usize::MAX - count, is_capital(spelling))
    });
    Ok(best.map(|(spelling, _)| spelling.to_owned()))
}
