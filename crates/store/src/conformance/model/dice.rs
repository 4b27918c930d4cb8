//! What may happen in a conversation, and the dice that choose it: the same of the same seed.

use super::memory::Reply;
use domain::issue::Rating;
use domain::limits::{DAY_MS, VISIT_GAP_MS};

pub(super) const PLAYERS: usize = 2;
pub(super) const LINKS_PER_PLAYER: usize = 3;
/// Pages that each player has open, each by a link of its own.
pub(super) const TABS_PER_PLAYER: usize = 2;

/// What can happen; numbers are taken modulo what there is to choose from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Start {
        player: usize,
        link: usize,
    },
    Say {
        player: usize,
        link: usize,
    },
    SayAgain {
        chosen: usize,
        link: usize,
        otherwise: bool,
    },
    Answer {
        issue: usize,
        resolve: bool,
        quick_replies: usize,
    },
    AnswerAgain {
        chosen: usize,
        otherwise: bool,
        resolve: bool,
    },
    Resolve {
        issue: usize,
    },
    Reject {
        issue: usize,
    },
    Reopen {
        issue: usize,
    },
    /// `wrong`: by the other player.
    Reply {
        issue: usize,
        wrong: bool,
        link: usize,
        reply: Reply,
    },
    See {
        issue: usize,
        wrong: bool,
        link: usize,
        marks: (i64, i64),
    },
    AgentSees {
        issue: usize,
        marks: (i64, i64),
    },
    Reconnect {
        player: usize,
        tab: usize,
    },
    AgentReconnects {
        issue: usize,
    },
    Wait {
        ms: i64,
    },
}

/// Random numbers that are the same in every run (SplitMix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    pub(super) fn step(&mut self) -> Step {
        // A run is short: mostly one player is about, so that much happens to few issues.
        let (player, link) = (self.below(4) / 3, self.below(LINKS_PER_PLAYER));
        let (chosen, issue) = (self.below(1_000), self.below(1_000));
        let (otherwise, resolve, wrong) = (self.below(3) == 0, self.below(2) == 0, self.below(6) == 0);
        match self.below(36) {
            0..=2 => Step::Start { player, link },
            3..=6 => Step::Say { player, link },
            7..=8 => Step::SayAgain { chosen, link, otherwise },
            9..=12 => Step::Answer { issue, resolve, quick_replies: self.below(3) },
            13 => Step::AnswerAgain { chosen, otherwise, resolve },
            14..=15 => Step::Resolve { issue },
            16 => Step::Reject { issue },
            17..=18 => Step::Reopen { issue },
            19..=22 => Step::Reply { issue, wrong, link, reply: self.reply() },
            23..=27 => Step::See { issue, wrong, link, marks: self.marks() },
            28 => Step::AgentSees { issue, marks: self.marks() },
            29..=30 => Step::Reconnect { player, tab: self.below(TABS_PER_PLAYER) },
            31 => Step::AgentReconnects { issue },
            _ => Step::Wait { ms: self.while_ms() },
        }
    }

    fn reply(&mut self) -> Reply {
        match self.below(7) {
            0..=2 => Reply::Yes,
            3..=4 => Reply::No,
            5 => Rating::new(1 + self.below(5) as i64).map_or(Reply::Skip, Reply::Rate),
            _ => Reply::Skip,
        }
    }

    fn marks(&mut self) -> (i64, i64) {
        (self.below(9) as i64 - 1, self.below(9) as i64 - 1)
    }

    /// Often within the same millisecond; sometimes past, or exactly at, the end of a visit or of what is told.
    fn while_ms(&mut self) -> i64 {
        let whiles = [1, 1, VISIT_GAP_MS, VISIT_GAP_MS, VISIT_GAP_MS + 1, DAY_MS, 7 * DAY_MS - 1, 7 * DAY_MS];
        whiles[self.below(whiles.len())]
    }
}
