//! The search of a shelf: an index for each language that texts are written in, built when somebody first searches it.
//!
//! A reader's FAQs may be in several languages: each is searched in the one that its reader is shown.

use super::{Catalog, Shelf};
use crate::failure::Failure;
use crate::pages::markdown;
use domain::ids::{AppId, DomainId, FaqId};
use domain::language::Language;
use search::{Document, Index, Piece, SearchError};
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use store::Store;
use store::help::{Faq, FaqWords};
use tokio::sync::OnceCell;

/// The indexes of a catalog.
#[derive(Debug)]
pub(super) struct Indexes {
    by_language: HashMap<Language, Shared>,
}

/// An index, and what says whether it is still the same.
#[derive(Clone)]
struct Shared {
    stamp: u64,
    index: Arc<OnceCell<Index>>,
}

/// What a search found.
#[derive(Debug, Default)]
pub struct Results {
    /// The best first.
    pub hits: Vec<SearchHit>,
    /// The question as it was probably meant.
    pub did_you_mean: Option<String>,
    /// Nothing matched: `hits` are merely the nearest.
    pub near: bool,
}

/// A FAQ that was found.
#[derive(Debug)]
pub struct SearchHit {
    /// Which.
    pub faq_id: FaqId,
    /// Its title, with what matched marked.
    pub title: Vec<Piece>,
    /// A part of its text; empty for suggestions.
    pub excerpt: Vec<Piece>,
    score: f32,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shared").field("built", &self.index.initialized()).finish_non_exhaustive()
    }
}

impl Indexes {
    /// As yet empty ones, but for those of `before` whose texts are the same.
    pub(super) fn new(faqs: &[Faq], before: Option<&Self>) -> Self {
        // In any order: where a FAQ stands does not matter to the search.
        let mut stamps: HashMap<Language, u64> = HashMap::new();
        for faq in faqs {
            for (language, title) in &faq.titles {
                let mut hasher = DefaultHasher::new();
                (faq.faq_id, &title.title, title.updated_at_ms).hash(&mut hasher);
                let stamp = stamps.entry(*language).or_default();
                *stamp = stamp.wrapping_add(hasher.finish());
            }
        }
        let shared = |(language, stamp): (Language, u64)| {
            let old = before.and_then(|before| before.by_language.get(&language)).filter(|old| old.stamp == stamp);
            (language, old.cloned().unwrap_or_else(|| Shared { stamp, index: Arc::default() }))
        };
        Self { by_language: stamps.into_iter().map(shared).collect() }
    }

    /// The index of a language, built if need be. The building goes on when whoever asked goes away, and all who ask
    /// meanwhile wait for the same.
    async fn index(&self, store: &Store, catalog: &Catalog, language: Language) -> Result<Option<Built>, Failure> {
        let Some(shared) = self.by_language.get(&language) else { return Ok(None) };
        if !shared.index.initialized() {
            let (index, store) = (Arc::clone(&shared.index), store.clone());
            let (domain_id, app_id) = (catalog.domain_id, catalog.app_id);
            let building = tokio::spawn(async move {
                index.get_or_try_init(|| build(store, domain_id, app_id, language)).await.map(drop)
            });
            building.await.map_err(Failure::broken)??;
        }
        Ok(Some(Built(Arc::clone(&shared.index))))
    }
}

/// An index that is there.
struct Built(Arc<OnceCell<Index>>);

impl Built {
    /// Asks it where nobody else waits: a long question takes milliseconds.
    async fn ask<T: Send + 'static>(
        self,
        question: impl FnOnce(&Index) -> Result<T, SearchError> + Send + 'static,
    ) -> Result<T, Failure> {
        let asked = tokio::task::spawn_blocking(move || self.0.get().map(question));
        match asked.await.map_err(Failure::broken)? {
            Some(answer) => answer.map_err(Failure::broken),
            None => Err(Failure::broken("an index that was built is not there")),
        }
    }
}

async fn build(store: Store, domain_id: DomainId, app_id: AppId, language: Language) -> Result<Index, Failure> {
    let words = store.faq_words(domain_id, app_id, language).await?;
    let build = move || {
        let document = |words: FaqWords| Document {
            faq_id: words.faq_id.0,
            title: words.title,
            keywords: words.keywords,
            text: markdown::to_text(&words.body),
        };
        Index::build(language, &words.into_iter().map(document).collect::<Vec<_>>())
    };
    tokio::task::spawn_blocking(build).await.map_err(Failure::broken)?.map_err(Failure::broken)
}

impl Shelf {
    /// What answers a question, of what this visitor may see.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn search(&self, store: &Store, question: &str, most: usize) -> Result<Results, Failure> {
        let mut results = Results { near: true, ..Results::default() };
        let mut is_meant_as_written = false;
        for (language, visible) in self.by_language() {
            let Some(index) = self.catalog.indexes.index(store, &self.catalog, language).await? else { continue };
            let asked = question.to_owned();
            let found = index.ask(move |index| index.search(&asked, &visible, most)).await?;
            if results.near && !found.near && !found.hits.is_empty() {
                // What really matches in one language is not mixed with what is merely near in another.
                results = Results { did_you_mean: results.did_you_mean, ..Results::default() };
            }
            is_meant_as_written |= !found.near && !found.hits.is_empty() && found.did_you_mean.is_none();
            if found.near == results.near {
                results.hits.extend(found.hits.into_iter().map(SearchHit::of));
            }
            if language == self.reader || results.did_you_mean.is_none() {
                results.did_you_mean = found.did_you_mean.or(results.did_you_mean);
            }
        }
        results.did_you_mean = results.did_you_mean.filter(|_| !is_meant_as_written);
        results.hits.sort_by(|one, other| other.score.total_cmp(&one.score));
        results.hits.truncate(most);
        Ok(results)
    }

    /// What somebody who is still typing may be about to ask.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn suggest(&self, store: &Store, typed: &str, most: usize) -> Result<Vec<SearchHit>, Failure> {
        let mut hits = Vec::new();
        for (language, visible) in self.by_language() {
            let Some(index) = self.catalog.indexes.index(store, &self.catalog, language).await? else { continue };
            let asked = typed.to_owned();
            let found = index.ask(move |index| index.suggest(&asked, &visible, most)).await?;
            hits.extend(found.into_iter().map(SearchHit::of));
        }
        hits.sort_by(|one, other| other.score.total_cmp(&one.score));
        hits.truncate(most);
        Ok(hits)
    }

    /// What this visitor may see, by the language in which they are shown it.
    fn by_language(&self) -> BTreeMap<Language, HashSet<i64>> {
        let mut visible: BTreeMap<Language, HashSet<i64>> = BTreeMap::new();
        for faq in self.faqs() {
            if let Some((language, _)) = self.title(faq) {
                visible.entry(language).or_default().insert(faq.faq_id.0);
            }
        }
        visible
    }
}

impl SearchHit {
    fn of(hit: search::Hit) -> Self {
        Self { faq_id: FaqId(hit.faq_id), title: hit.title, excerpt: hit.excerpt, score: hit.score }
    }
}
