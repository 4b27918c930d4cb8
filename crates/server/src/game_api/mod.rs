//! The game's own two calls (contract 1), and the document that describes them.

mod admission;
mod openapi;
mod parameters;
mod qrcode;
mod unread;

pub use openapi::document;
pub use qrcode::{by_get, by_other_method, by_post};
pub use unread::{unread, unread_by_other_method};
