//! The chat, from both sides: the player's page and the inbox (contract 5), and who may sit there.

mod escaping;
mod log;
mod messages;
mod read_marks;
mod sign_in;
mod starting;
mod team;
