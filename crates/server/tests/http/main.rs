//! The server from outside: requests to the real router on a real database, on SQLite and, where
//! `LIFELINE_TEST_POSTGRES` names a throw-away server, on PostgreSQL. What they prove is the contract's sections 1 to 3
//! and 5.

#![expect(clippy::unwrap_used, reason = "a test's helper that cannot go on fails its test")]

mod admin;
mod app_parts;
mod attachments;
mod chat;
mod harness;
mod help;
mod identity;
mod isolation;
mod link;
mod parameters;
mod size;
mod structure;
mod transport;
