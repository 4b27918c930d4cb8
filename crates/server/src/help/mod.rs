//! The help center: front page, sections, FAQs, search. A link's filter applies to every list and every address.

mod elsewhere;
mod narrowing;
mod pages;
mod reading;
mod results;
mod sitemap;
mod votes;

pub use elsewhere::{elsewhere, logo};
pub use pages::{faq, front, section};
pub use results::{search, suggestions};
pub use sitemap::sitemap;
pub use votes::vote;
