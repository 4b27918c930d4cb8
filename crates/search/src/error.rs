//! The crate's one error.

/// The index could not be built or read. Never the fault of a question: any text may be searched for.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// tantivy refused.
    #[error("the search index failed")]
    Tantivy(#[from] tantivy::TantivyError),
    /// A dictionary or a postings list could not be read.
    #[error("the search index could not be read")]
    Read(#[from] std::io::Error),
}
