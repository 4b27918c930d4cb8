//! A page that shows a conversation: it asks for what came after its last message, and never for anything twice.

use super::super::studio::says;
use super::memory::{By, Issue};
use crate::messages::Message;
use domain::message::Event;

/// Who looks at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Player,
    Agent,
}

/// A line on a page: its sequence, what it says, and what may be answered by a tap.
type Line = (i64, String, Vec<String>);

#[derive(Default)]
pub(super) struct Page {
    pub(super) issue: Option<usize>,
    pub(super) last_sequence: i64,
    lines: Vec<Line>,
}

impl Page {
    /// Shows an issue; one that showed another begins anew.
    pub(super) fn turn_to(self, issue: Option<usize>) -> Self {
        if self.issue == issue { self } else { Self { issue, ..Self::default() } }
    }

    /// Puts what was fetched behind what is there.
    pub(super) fn append(&mut self, messages: &[Message], reader: Reader) {
        for message in messages {
            self.last_sequence = message.sequence;
            if reader == Reader::Agent || message.event.is_none_or(Event::is_for_players) {
                self.lines.push((message.sequence, says(message), message.quick_replies.clone()));
            }
        }
    }

    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }
}

/// What the model says that a page shows.
pub(super) fn lines_of(issue: &Issue, reader: Reader) -> Vec<Line> {
    let said = (1..).zip(&issue.said);
    let shown = said.filter(|(_, said)| reader == Reader::Agent || said.by != By::Nobody(Event::Scanned));
    let line = |(sequence, said): (i64, &super::memory::Said)| match said.by {
        By::Nobody(event) => (sequence, format!("({})", event.as_str()), Vec::new()),
        _ => (sequence, said.draft.body.clone(), said.draft.quick_replies.clone()),
    };
    shown.map(line).collect()
}
