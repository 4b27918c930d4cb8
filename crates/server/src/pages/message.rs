//! One message as chat and inbox show it: the same template for both.

use super::text::to_html;
use super::{picture_address, times};
use crate::words::Words;
use askama::Template;
use domain::limits::MINUTE_MS;
use domain::message::{Event, Origin};
use store::attachments::Attachment;
use store::issues::Standing;
use store::messages::Message;

/// Who looks at a thread: it decides which side a message stands on and what is said about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// The player.
    Player,
    /// Somebody of the team.
    Agent,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The player, or the game on their behalf.
    Player,
    /// Somebody of the team.
    Agent,
    /// A rule or a greeting.
    Automation,
    /// Nobody: a line that says what happened.
    System,
}

impl Author {
    /// The value of `data-author`, which style sheets and scripts read.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Player => "player",
            Self::Agent => "agent",
            Self::Automation => "automation",
            Self::System => "system",
        }
    }
}

impl From<Origin> for Author {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Player => Self::Player,
            Origin::Agent => Self::Agent,
            Origin::Automation => Self::Automation,
            Origin::System => Self::System,
        }
    }
}

/// How far a message of the viewer's own has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Only in the template that the script clones.
    Pending,
    /// It is kept.
    Sent,
    /// The other side's page has it.
    Delivered,
    /// The other side has seen it.
    Seen,
}

impl Delivery {
    /// The value of `data-delivery`, and the key of what is said.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Pending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Seen => "seen",
        }
    }
}

/// A file of a message.
#[derive(Debug, Clone)]
pub struct FileView {
    /// Its name, cleaned when it was uploaded.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// `png`, `pdf`.
    pub kind: &'static str,
    /// A picture's small form, with its width and height.
    pub thumbnail: Option<(String, i64, i64)>,
    /// "1.2 MB".
    pub size: String,
}

/// One message, worded.
#[derive(Debug, Clone)]
pub struct MessageView {
    /// The author's id for it; a page never shows one id twice.
    pub id: String,
    /// Place in the issue.
    pub sequence: i64,
    /// Who wrote it.
    pub author: Author,
    /// Shown once per run; its first letter is the face.
    pub author_name: String,
    /// Where their picture is.
    pub picture: Option<String>,
    /// Escaped text with links; no other markup. Empty where there are only files.
    pub body_html: String,
    /// In the order in which they were sent.
    pub files: Vec<FileView>,
    /// RFC 3339.
    pub sent_at_iso: String,
    /// "14:02".
    pub sent_at_human: String,
    /// Whether the game sent it on the player's behalf; shown to agents only.
    pub sent_by_game: bool,
    /// First of a run of messages by the same author: carries face and name.
    pub first_of_run: bool,
    /// Set on the first message of a day, and of a page: by UTC, until the script puts the reader's own days.
    pub day: Option<String>,
    /// The first message the viewer has not seen.
    pub first_new: bool,
    /// How far it has come.
    pub delivery: Delivery,
}

impl MessageView {
    /// The empty message that the script clones for one that is on its way.
    #[must_use]
    pub fn pending(author: Author, author_name: &str) -> Self {
        Self {
            id: String::new(),
            sequence: 0,
            author,
            author_name: author_name.to_owned(),
            picture: None,
            body_html: String::new(),
            files: Vec::new(),
            sent_at_iso: String::new(),
            sent_at_human: String::new(),
            sent_by_game: false,
            first_of_run: false,
            day: None,
            first_new: false,
            delivery: Delivery::Pending,
        }
    }

    /// What an app says before anybody has said anything.
    #[must_use]
    pub fn greeting(app_name: &str, text: &str) -> Self {
        Self {
            id: "greeting".to_owned(),
            body_html: to_html(text),
            first_of_run: true,
            delivery: Delivery::Sent,
            ..Self::pending(Author::Automation, app_name)
        }
    }

    /// Whether the message stands on the viewer's own side.
    #[must_use]
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        match viewer {
            Viewer::Player => self.author == Author::Player,
            Viewer::Agent => matches!(self.author, Author::Agent | Author::Automation),
        }
    }

    /// The letter in the author's face.
    #[must_use]
    pub fn initial(&self) -> String {
        super::initial(&self.author_name)
    }
}

/// The messages of an answer to "what came after N", for chat and inbox.
#[derive(Debug, Template)]
#[template(path = "player/messages.html")]
pub struct MessagesFragment {
    /// In order.
    pub messages: Vec<MessageView>,
    /// Who looks.
    pub viewer: Viewer,
    /// What the marks say.
    pub words: Words,
}

/// What a thread's messages are worded by.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    /// What the player is called.
    pub player_name: &'a str,
    /// What the team is called where no agent is named.
    pub team_name: &'a str,
    /// Up to where the viewer has seen the thread.
    pub own_seen: i64,
    /// Up to where the other side's pages have it, and have shown it.
    pub others: Marks,
    /// Where the thread's files are, with a slash at the end.
    pub files: &'a str,
    /// The domain's name, part of the addresses of pictures.
    pub domain_name: &'a str,
    /// Who looks.
    pub viewer: Viewer,
    /// Their language.
    pub words: Words,
}

/// How far a side has a thread.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// Its pages have it.
    pub delivered: i64,
    /// They have shown it.
    pub seen: i64,
}

impl Marks {
    /// How far the player has an issue.
    #[must_use]
    pub fn of_player(standing: &Standing) -> Self {
        Self { delivered: standing.delivered_sequence, seen: standing.seen_sequence }
    }

    /// How far the agents have it.
    #[must_use]
    pub fn of_agents(standing: &Standing) -> Self {
        Self { delivered: standing.agent_delivered_sequence, seen: standing.agent_seen_sequence }
    }

    fn of_message(self, sequence: i64) -> Delivery {
        match sequence {
            _ if sequence <= self.seen => Delivery::Seen,
            _ if sequence <= self.delivered => Delivery::Delivered,
            _ => Delivery::Sent,
        }
    }
}

/// Words the messages after a sequence. One before it, if it is among them, tells whether a run goes on.
#[must_use]
pub fn word(messages: &[Message], after: i64, wording: Wording<'_>) -> Vec<MessageView> {
    let shown = |message: &&Message| wording.viewer == Viewer::Agent || message.event.is_none_or(Event::is_for_players);
    let messages: Vec<&Message> = messages.iter().filter(shown).collect();
    let earlier = std::iter::once(None).chain(messages.iter().copied().map(Some));
    let pairs = messages.iter().copied().zip(earlier).filter(|(message, _)| message.sequence > after);
    pairs.map(|(message, earlier)| word_one(message, earlier, wording)).collect()
}

fn word_one(message: &Message, earlier: Option<&Message>, wording: Wording<'_>) -> MessageView {
    let same_run = earlier.is_some_and(|earlier| goes_on(message, earlier));
    let same_day = earlier.is_some_and(|earlier| times::date(earlier.sent_at_ms) == times::date(message.sent_at_ms));
    let author = Author::from(message.origin);
    let author_name = match (author, &message.author_name) {
        (_, Some(name)) => name.as_str(),
        (Author::Player, None) => wording.player_name,
        _ => wording.team_name,
    };
    let new = wording.viewer == Viewer::Player && author != Author::Player && message.sequence > wording.own_seen;
    let first_new = new && earlier.is_some_and(|earlier| earlier.sequence <= wording.own_seen);
    MessageView {
        id: message.message_id.to_string(),
        sequence: message.sequence,
        author,
        author_name: author_name.to_owned(),
        picture: picture(message, wording.domain_name),
        body_html: match (message.event, author) {
            // Agents alone read it, in English.
            (Some(Event::Scanned), _) => "The player came again by a new link".to_owned(),
            (Some(event), _) => wording.words.say(said_of(event)),
            // A line of before its time.
            (None, Author::System) => String::new(),
            (None, _) => to_html(&message.body),
        },
        files: message.attachments.iter().map(|file| FileView::new(file, wording.files)).collect(),
        sent_at_iso: times::iso(message.sent_at_ms),
        sent_at_human: times::clock(message.sent_at_ms),
        sent_by_game: message.sent_by_game,
        first_of_run: !same_run,
        day: (!same_day).then(|| times::date_in(wording.words, message.sent_at_ms)),
        first_new,
        delivery: wording.others.of_message(message.sequence),
    }
}

/// A run is one author's, without a pause.
fn goes_on(message: &Message, earlier: &Message) -> bool {
    earlier.origin == message.origin
        && earlier.author_name == message.author_name
        && message.sent_at_ms - earlier.sent_at_ms < RUN_PAUSE_MS
}

const RUN_PAUSE_MS: i64 = 5 * MINUTE_MS;

fn said_of(event: Event) -> &'static str {
    match event {
        Event::Resolved => "marked-as-solved",
        Event::Reopened => "opened-again",
        Event::Rejected => "closed-unanswered",
        Event::Accepted => "accepted-solution",
        Event::Scanned => "scanned",
    }
}

fn picture(message: &Message, domain_name: &str) -> Option<String> {
    let agent_id = message.agent_id.filter(|_| !message.picture_hash.is_empty())?;
    Some(picture_address(domain_name, agent_id, &message.picture_hash))
}

impl FileView {
    fn new(file: &Attachment, files: &str) -> Self {
        let href = format!("{files}{}", file.attachment_id);
        let thumbnail = file.size.filter(|_| file.has_thumbnail);
        Self {
            name: file.file_name.clone(),
            kind: file.file_type.as_str(),
            thumbnail: thumbnail.map(|(width, height)| (format!("{href}/thumbnail"), width, height)),
            size: size(file.bytes),
            href,
        }
    }
}

/// "640 B", "12 kB", "1.2 MB".
fn size(bytes: i64) -> String {
    match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
