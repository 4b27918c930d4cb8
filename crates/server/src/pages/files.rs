//! What a page says about sending files: which, how large, how many, and what went wrong.

use crate::words::Words;
use domain::attachment::FileType;
use domain::limits::{ATTACHMENT_BYTES_MAX, ATTACHMENTS_PER_MESSAGE_MAX};
use serde_json::json;
use store::apps::App;

/// Files may be sent from this page.
#[derive(Debug, Clone)]
pub struct FileOffer {
    /// The endings of their names and their media types, for `<input accept>`: a phone's picker goes by the types.
    pub accept: String,
    /// How large one may be.
    pub bytes_max: u64,
    /// What is said of a file that was refused.
    pub refused: String,
    /// How many a message may carry.
    pub files_max: usize,
    /// What the script says, as JSON: texts in which `{name}` stands for a file's name. What the server refuses stands
    /// under the code of its fault.
    pub words: String,
}

impl FileOffer {
    /// What an app lets its players and agents send.
    #[must_use]
    pub fn of(app: &App, words: Words) -> Option<Self> {
        Self::new(&app.attachment_types, app.full_privacy, words)
    }

    /// The same by an app's settings.
    #[must_use]
    pub fn new(file_types: &[FileType], full_privacy: bool, words: Words) -> Option<Self> {
        if full_privacy || file_types.is_empty() {
            return None;
        }
        let endings = file_types.iter().flat_map(|kind| kind.extensions()).map(|ending| format!(".{ending}"));
        let media_types = file_types.iter().filter_map(|kind| kind.media_type().split(';').next()).map(str::to_owned);
        let accept: Vec<String> = endings.chain(media_types).collect();
        let name = |key: &str| words.about(key, "name", "{name}");
        let megabytes = format!("{} MB", ATTACHMENT_BYTES_MAX / 1_000_000);
        Some(Self {
            accept: accept.join(","),
            bytes_max: ATTACHMENT_BYTES_MAX,
            refused: words.about("file-refused", "size", &megabytes),
            files_max: ATTACHMENTS_PER_MESSAGE_MAX,
            words: json!({
                "remove": name("remove-file"),
                "sending": name("sending-file"),
                "later": words.say("sent-when-back"),
                "refused": words.say("could-not-be-sent"),
                "too-large": words.with("file-too-large", &[("name", "{name}"), ("size", &megabytes)]),
                "not_accepted": name("file-not-accepted"),
                "content_differs": name("file-not-what-it-says"),
                "too-many": words.count("too-many-files", i64::try_from(ATTACHMENTS_PER_MESSAGE_MAX).unwrap_or(i64::MAX)),
            })
            .to_string(),
        })
    }
}
