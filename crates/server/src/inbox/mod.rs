//! The team's inbox: sign-in, the list of issues, a thread with the player's context, answers, one's own profile. One domain
//! per person.

mod attachments;
mod events;
mod frame;
mod list;
mod moves;
mod profile;
mod sign_in;
mod thread;
mod views;

pub use attachments::{file, thumbnail, upload};
pub use events::events;
pub use list::{fragment, list};
pub use moves::{reject, reopen, resolve, seen, typing};
pub use profile::{picture, profile, remove_picture, rename, upload_picture};
pub use sign_in::{form, sign_in, sign_out};
pub use thread::{answer, messages, thread};
