//! Where authors write the help content and admins say how an app looks. One domain per person.

mod apps;
mod editor;
mod faqs;
mod filter;
mod frame;
mod history;
mod order;
mod overtaken;
mod preview;
mod translations;
mod typed;
mod views;

pub use apps::apps;
pub use editor::{edit_faq, keep_faq, make_faq, new_faq};
pub use faqs::{list, order};
pub use history::{go_back, history};
pub use preview::preview;
pub use translations::{translate, translations};
