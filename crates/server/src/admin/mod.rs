//! Where authors write the help content and admins say how an app looks. One domain per person.

mod apps;
mod faqs;
mod frame;
mod order;

pub use apps::apps;
pub use faqs::{list, order};
