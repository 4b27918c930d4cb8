//! Where authors write the help content and admins say how an app looks. One domain per person.

mod apps;
mod banner;
mod colour;
mod editor;
mod faqs;
mod filter;
mod frame;
mod history;
mod logo;
mod look;
mod order;
mod overtaken;
mod preview;
mod section;
mod sections;
mod texts;
mod translations;
mod typed;
mod views;

pub use apps::apps;
pub use banner::{banner, keep_banner};
pub use editor::{edit_faq, keep_faq, make_faq, new_faq};
pub use faqs::{list, order};
pub use history::{go_back, history};
pub use logo::{remove_logo, upload_logo};
pub use look::{keep_look, look};
pub use preview::preview;
pub use section::{add_section, keep_section, new_section, remove_section, section};
pub use sections::{order_sections, sections};
pub use translations::{translate, translations};
