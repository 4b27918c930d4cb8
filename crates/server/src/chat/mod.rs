//! The player's chat: the page, and what its script and forms send.

mod events;
mod messages;
mod page;
mod session;

pub use events::events;
pub use messages::{fetch, say, seen, start};
pub use page::chat;
pub use session::end;
