//! Files in a chat: which kinds there are, and what a file is called.

use serde::{Deserialize, Serialize};

/// A kind of file that can be sent. What is none of these is refused, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileType {
    /// A picture.
    Png,
    /// A photograph.
    Jpeg,
    /// A small animation.
    Gif,
    /// A picture.
    Webp,
    /// A film.
    Mp4,
    /// A film from a phone.
    Mov,
    /// A film.
    Webm,
    /// A document.
    Pdf,
    /// Plain text, such as a log.
    Text,
    /// An archive, such as a saved game.
    Zip,
}
