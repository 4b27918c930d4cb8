//! One Markdown file of help content, read and printed: a section or a FAQ in one language, with TOML front matter.
//!
//! ```text
//! +++
//! id = 6
//! place = 2
//! state = "published"
//! tags = ["billing"]
//! title = "Can I get a refund?"
//! keywords = ["money back"]
//! updated = 2026-10-07T00:00:00Z
//! +++
//! Money is refunded by **the store where you paid**.
//! ```
//!
//! What is printed here is read here as the same; a file that a person wrote may say less.

mod faq;
mod front_matter;
mod print;
mod section;

pub use faq::{FaqFile, FaqPart, FaqSettings};
pub use section::{SectionFile, SectionSettings};

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}: {detail}")]
pub struct FileFault {
    /// Where, from 1.
    pub line: usize,
    /// A sentence for the author.
    pub detail: String,
}

impl FileFault {
    /// A fault in a line.
    pub fn new(line: usize, detail: impl Into<String>) -> Self {
        Self { line, detail: detail.into() }
    }
}

/// A file with the line `id = …` as the first of its front matter. A text without front matter stays as it is.
///
/// ```
/// use domain::help::file::with_id;
/// assert_eq!(with_id("+++\ntitle = \"Play\"\n+++\n", 7), "+++\nid = 7\ntitle = \"Play\"\n+++\n");
/// ```
pub fn with_id(file: &str, id: i64) -> String {
    let Some((first, rest)) = file.split_once('\n') else { return file.to_owned() };
    let line_end = if first.ends_with('\r') { "\r\n" } else { "\n" };
    format!("{first}\nid = {id}{line_end}{rest}")
}

#[cfg(test)]
mod tests;
