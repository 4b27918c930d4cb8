//! Links: what a game asks for in a `qrcode` call, judged by contract 1.2, and what is kept.
//!
//! A call is judged in two steps. [`LinkRequest::parse`] judges everything that needs no stored
//! data; [`LinkRequest::settle`] judges the rest against a [`LinkContext`]. Neither stops at the
//! first fault.

mod code;
mod content;
mod expiry;
mod help;
mod members;
mod parameters;
mod request;
mod settle;
mod token;

pub use code::Code;
pub use content::{Format, HelpTarget, LinkContent, NewLink, Widget};
pub use parameters::PARAMETERS;
pub use request::LinkRequest;
pub use settle::{AppRules, LinkContext, Refused, Settled, Tag};
pub use token::UserAuthToken;
