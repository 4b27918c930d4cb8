//! The player's chat: the page, and what its script and forms send.

mod attachments;
mod closing;
mod earlier;
mod events;
mod fragment;
mod marks;
mod messages;
mod page;
mod session;
mod state;

pub use attachments::{file, thumbnail, upload};
pub use closing::{rate, resolve};
pub use earlier::{list as earlier, thread as earlier_thread};
pub use events::events;
pub use marks::{seen, typing};
pub use messages::{fetch, say, start};
pub use page::chat;
pub use session::end;
