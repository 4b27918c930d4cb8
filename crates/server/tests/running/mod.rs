//! The real binary, running: a process, the database it runs on, and clients of it over loopback.

pub(crate) mod client;
pub(crate) mod database;
pub(crate) mod process;
