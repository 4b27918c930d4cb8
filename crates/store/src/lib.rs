//! Every SQL statement of lifeline, on SQLite and on PostgreSQL, and the migrations.
//!
//! A [`Store`] method is one business fact in one transaction: it answers after the commit, and no transaction leaves
//! this crate. Both engines run the same SQL text (see [`engine`]). Every table's primary key begins with the domain
//! id and every statement binds it; the few look-ups of what arrives without a domain (a link's code, an API key, a
//! sign-in) go through a narrow unique index of hashes.

#[cfg(test)]
mod conformance;
mod engine;
mod error;
mod help_audit;
mod migrations;

pub mod agents;
pub mod app_settings;
pub mod apps;
pub mod attachments;
pub mod audit;
pub mod authoring;
pub mod closings;
pub mod earlier;
pub mod erasure;
pub mod help;
pub mod help_changes;
pub mod help_import;
pub mod identity;
pub mod issues;
pub mod keys;
pub mod limits;
pub mod links;
pub mod look;
pub mod marks;
pub mod messages;
pub mod players;
pub mod polls;
pub mod profile;
pub mod queue;
pub mod secrets;
pub mod sessions;
pub mod setup;
pub mod visits;
pub mod vocabulary;
pub mod votes;

pub use engine::{Location, Store};
pub use error::StoreError;
