//! The words and rules of support: links, players, issues, help content, custom issue fields.
//!
//! Nothing here reads a clock, a file, a socket or a random generator: time is an argument
//! (`now_ms`, milliseconds since 1970), and so is randomness. Text from outside becomes a type
//! through one `parse`; what has the type is trusted from there on.

pub mod attachment;
pub mod fault;
pub mod help;
pub mod identity;
pub mod ids;
pub mod issue;
pub mod issue_field;
pub mod language;
pub mod limits;
pub mod link;
pub mod message;
pub mod name;
pub mod params;
pub mod player;
pub mod tag_filter;
pub mod visitor;
