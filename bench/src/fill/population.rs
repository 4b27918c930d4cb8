//! Who there is, and what they have: everything from a number.

use domain::link::Code;

use super::demo::LAST_ISSUE_ID;

/// Messages of each issue.
pub(crate) const MESSAGES_PER_ISSUE: u64 = 10;
/// Links of each player; the first has begun their issue.
pub(crate) const LINKS_PER_PLAYER: u64 = 5;
/// Of so many issues, the first few are open.
const ISSUES_IN_TURN: u64 = 10;

/// Players, each with one issue and [`LINKS_PER_PLAYER`] links, all numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Population {
    pub(crate) players: u64,
    /// The end of the time over which they have come, in milliseconds since 1970.
    pub(crate) until_ms: i64,
}

/// How an issue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An agent has answered, and the player has not seen this many messages.
    Answered(i64),
    /// The player has written last.
    Waiting,
    /// It is over, and the player has seen all of it.
    Resolved,
}

impl Population {
    pub(crate) fn links(&self) -> u64 {
        self.players * LINKS_PER_PLAYER
    }

    pub(crate) fn messages(&self) -> u64 {
        self.players * MESSAGES_PER_ISSUE
    }
}

pub(crate) fn uid(player: u64) -> String {
    format!("pilot-{player}")
}

/// The publish id of a player's issue.
pub(crate) fn issue_id(player: u64) -> i64 {
    LAST_ISSUE_ID + 1 + i64::try_from(player).unwrap_or(i64::MAX - LAST_ISSUE_ID - 1)
}

pub(crate) fn standing(player: u64) -> Standing {
    match player % ISSUES_IN_TURN {
        0 => Standing::Answered(1),
        1 => Standing::Answered(2),
        2 => Standing::Waiting,
        _ => Standing::Resolved,
    }
}

/// A random player whose issue is open, by a random number.
pub(crate) fn player_with_open_issue(population: &Population, random: u64) -> u64 {
    const OPEN: u64 = 3;
    let turn = random / OPEN % (population.players / ISSUES_IN_TURN).max(1);
    turn * ISSUES_IN_TURN + random % OPEN
}

/// Whether a link may be opened a limited number of times, which is so high that no run comes near it.
pub(crate) fn is_limited(link: u64) -> bool {
    link.is_multiple_of(2)
}

/// A link's code.
pub(crate) fn code(link: u64) -> Code {
    let random = [mix(0x0C0D_E000, link).to_be_bytes(), mix(0x0C0D_E001, link).to_be_bytes()].concat();
    Code::from_random(std::array::from_fn(|place| random[place]))
}

/// A number that looks random, the same for the same purpose and number (splitmix64).
pub(crate) fn mix(purpose: u64, number: u64) -> u64 {
    let mut mixed = purpose.wrapping_mul(0xD134_2543_DE82_EF95) ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_and_numbers_differ() {
        let codes: HashSet<String> = (0..10_000).map(|link| code(link).as_str().to_owned()).collect();
        assert_eq!(codes.len(), 10_000);
        assert_ne!(mix(1, 2), mix(2, 1));
    }

    #[test]
    fn a_player_with_an_open_issue_has_one_and_exists() {
        let population = Population { players: 100, until_ms: 0 };
        let found: HashSet<u64> = (0..1_000).map(|random| player_with_open_issue(&population, random)).collect();
        assert_eq!(found.len(), 30);
        assert!(found.iter().all(|player| *player < 100 && standing(*player) != Standing::Resolved));
    }
}
