//! The help center: front page, sections, FAQs, search. A link's filter applies to every list and every address.

mod content;
mod pages;

pub use pages::{faq, front, search, section};
