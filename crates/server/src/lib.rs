//! lifeline's server: HTTP, pages, live updates, background work, configuration.
//!
//! The surfaces (`game_api`, `open_link`, `help`, `chat`, `inbox`, `admin`) never import each other, and shared modules
//! never import a surface; `routes` is where they meet.

pub mod address;
mod admin;
mod app_path;
mod assets;
pub mod attachments;
mod chat;
pub mod clock;
pub mod commands;
mod cookies;
mod demo;
mod desk;
mod edge;
mod event_stream;
mod failure;
mod form;
mod game_api;
mod header_names;
mod health;
mod help;
mod help_address;
mod help_folder;
mod hits;
mod identity;
mod inbox;
mod language_choice;
mod library;
pub mod limits;
pub mod listen;
mod live;
mod open_link;
mod pages;
mod passwords;
mod pictures;
pub mod public_url;
mod random;
mod rate_limit;
mod request_ids;
pub mod routes;
pub mod server;
pub mod vault;
mod visitor;
mod words;
