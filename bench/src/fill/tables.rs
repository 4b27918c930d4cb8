//! The tables that are filled, in an order that references allow, and the rows of each in the order of their keys.

use anyhow::Result;
use domain::limits::{DAY_MS, MINUTE_MS};
use server::vault::Vault;
use uuid::{Builder, Uuid};

use super::cell::Cell;
use super::demo::{AGENT_ID, AGENT_NAME, APP_ID, DOMAIN_ID};
use super::population::{
    LINKS_PER_PLAYER, MESSAGES_PER_ISSUE, Population, Standing, code, is_limited, issue_id, mix, standing, uid,
};
use super::texts;

/// How long a filled link lives: folders are used again for a long time.
const LINK_LIFE_MS: i64 = 3_650 * DAY_MS;
/// The time over which players have come.
const SPAN_MS: i64 = 180 * DAY_MS;
/// The most views that a link may be given.
const VIEW_LIMIT: i64 = 32_767;
/// Messages and links by number, as `i64`.
const LAST_SEQUENCE: i64 = MESSAGES_PER_ISSUE as i64;

/// What rows are made of.
pub(super) struct World<'a> {
    pub(super) population: Population,
    pub(super) vault: &'a Vault,
}

/// Takes a row, whose cells are in the order of the table's columns.
pub(super) type Put<'a> = dyn FnMut(&[Cell<'_>]) -> Result<()> + 'a;

/// A table, and how it is filled.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static str,
    /// What its rows belong to, each of which may have several.
    pub(super) of: Of,
    /// The rows that belong to a player or link.
    pub(super) rows: fn(&World<'_>, u64, &mut Put<'_>) -> Result<()>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    Players,
    Links,
}

impl Table {
    /// How many players or links there are.
    pub(super) fn numbers(&self, population: &Population) -> u64 {
        match self.of {
            Of::Players => population.players,
            Of::Links => population.links(),
        }
    }
}

pub(super) const TABLES: [Table; 10] = [
    Table {
        name: "link",
        columns: "domain_id, link_id, app_id, code_hash, created_at_ms, expires_at_ms, view_limit, views, content",
        of: Of::Links,
        rows: link,
    },
    Table {
        name: "player",
        columns: "domain_id, player_id, app_id, uid, uid_key, uid_verified, email_verified, phone_verified, name, \
                  created_at_ms",
        of: Of::Players,
        rows: player,
    },
    Table {
        name: "issue",
        columns: "domain_id, issue_id, app_id, player_id, link_id, state, title, created_at_ms, updated_at_ms, \
                  resolved_at_ms, last_sequence, seen_sequence, unread, unanswered, needs_answer, agent_id, language, \
                  delivered_sequence, agent_delivered_sequence, agent_seen_sequence, closing",
        of: Of::Players,
        rows: issue,
    },
    Table {
        name: "message",
        columns: "domain_id, issue_id, sequence, message_id, author, origin, author_name, agent_id, sent_by_game, \
                  body, sent_at_ms",
        of: Of::Players,
        rows: messages,
    },
    Table { name: "issue_value", columns: "domain_id, issue_id, field_key, value", of: Of::Players, rows: values },
    Table { name: "issue_tag", columns: "domain_id, issue_id, tag", of: Of::Players, rows: tags },
    Table {
        name: "issue_session",
        columns: "domain_id, issue_id, session_id, set_aside",
        of: Of::Players,
        rows: session,
    },
    Table { name: "spent_link", columns: "domain_id, link_id, player_id", of: Of::Players, rows: spent },
    Table {
        name: "link_hit",
        columns: "domain_id, link_id, hit_number, at_ms, outcome, address_hash",
        of: Of::Players,
        rows: hit,
    },
    Table { name: "link_view", columns: "domain_id, link_id, views", of: Of::Players, rows: view },
];

fn link(world: &World<'_>, link: u64, put: &mut Put<'_>) -> Result<()> {
    let (player, made_at_ms) = (link / LINKS_PER_PLAYER, world.made_at_ms(link));
    put(&[
        Cell::Integer(DOMAIN_ID),
        Cell::Bytes(world.link_id(link).as_bytes()),
        Cell::Integer(APP_ID),
        Cell::Bytes(&world.vault.code_hash(&code(link))),
        Cell::Integer(made_at_ms),
        Cell::Integer(made_at_ms + LINK_LIFE_MS),
        Cell::perhaps(is_limited(link).then_some(VIEW_LIMIT)),
        Cell::Integer(0),
        Cell::Text(&texts::link_content(&uid(player), player)),
    ])
}

fn player(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let uid = uid(player);
    put(&[
        Cell::Integer(DOMAIN_ID),
        Cell::Bytes(world.player_id(player).as_bytes()),
        Cell::Integer(APP_ID),
        Cell::Text(&uid),
        Cell::Bytes(Uuid::new_v5(&Uuid::nil(), uid.as_bytes()).as_bytes()),
        Cell::Boolean(false),
        Cell::Boolean(false),
        Cell::Boolean(false),
        Cell::Text(texts::name(player)),
        Cell::Integer(world.began_at_ms(player)),
    ])
}

fn issue(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let standing = standing(player);
    let (state, seen, unread, unanswered) = match standing {
        Standing::Answered(unread) => ("agent-replied", LAST_SEQUENCE + 1 - 2 * unread, unread, 0),
        Standing::Waiting => ("waiting-for-agent", LAST_SEQUENCE, 0, 2),
        Standing::Resolved => ("resolved", LAST_SEQUENCE, 0, 0),
    };
    let is_resolved = standing == Standing::Resolved;
    let began_at_ms = world.began_at_ms(player);
    let ended_at_ms = world.sent_at_ms(player, MESSAGES_PER_ISSUE);
    put(&[
        Cell::Integer(DOMAIN_ID),
        Cell::Integer(issue_id(player)),
        Cell::Integer(APP_ID),
        Cell::Bytes(world.player_id(player).as_bytes()),
        Cell::Bytes(world.first_link_id(player).as_bytes()),
        Cell::Text(state),
        Cell::Text(texts::question(player)),
        Cell::Integer(began_at_ms),
        Cell::Integer(ended_at_ms),
        Cell::perhaps(is_resolved.then_some(ended_at_ms)),
        Cell::Integer(LAST_SEQUENCE),
        Cell::Integer(seen),
        Cell::Integer(unread),
        Cell::Integer(unanswered),
        Cell::Boolean(standing == Standing::Waiting),
        Cell::Integer(AGENT_ID),
        Cell::Text("en"),
        Cell::Integer(LAST_SEQUENCE),
        Cell::Integer(LAST_SEQUENCE),
        Cell::Integer(LAST_SEQUENCE - unanswered),
        Cell::Text(if is_resolved { "done" } else { "none" }),
    ])
}

/// Player and agent in turn; where the agent is waited for, the last is the player's too.
fn messages(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let author = format!("agent:{AGENT_ID}");
    for sequence in 1..=MESSAGES_PER_ISSUE {
        let is_last = sequence == MESSAGES_PER_ISSUE;
        let by_agent = sequence.is_multiple_of(2) && !(is_last && standing(player) == Standing::Waiting);
        let number = player * MESSAGES_PER_ISSUE + sequence;
        let sent_at_ms = world.sent_at_ms(player, sequence);
        let body = if sequence == 1 { texts::question(player) } else { texts::reply(number, by_agent) };
        put(&[
            Cell::Integer(DOMAIN_ID),
            Cell::Integer(issue_id(player)),
            Cell::Integer(sequence.try_into()?),
            Cell::Bytes(id(sent_at_ms, 12, number).as_bytes()),
            Cell::Text(if by_agent { &author } else { "player" }),
            Cell::Text(if by_agent { "agent" } else { "player" }),
            if by_agent { Cell::Text(AGENT_NAME) } else { Cell::Null },
            Cell::perhaps(by_agent.then_some(AGENT_ID)),
            Cell::Boolean(sequence == 1),
            Cell::Text(body),
            Cell::Integer(sent_at_ms),
        ])?;
    }
    Ok(())
}

fn values(_: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let (level, platform) = (texts::level(player), texts::platform(player));
    let mut field = |key, value: &str| {
        let issue_id = Cell::Integer(issue_id(player));
        put(&[Cell::Integer(DOMAIN_ID), issue_id, Cell::Text(key), Cell::Text(value)])
    };
    field("level", &format!(r#"{{"type":"number","value":{level}}}"#))?;
    field("platform", &format!(r#"{{"type":"dropdown","value":"{platform}"}}"#))
}

fn tags(_: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    for tag in ["crash", texts::platform(player)] {
        put(&[Cell::Integer(DOMAIN_ID), Cell::Integer(issue_id(player)), Cell::Text(tag)])?;
    }
    Ok(())
}

fn session(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let session_id = id(world.began_at_ms(player), 13, player);
    let issue_id = Cell::Integer(issue_id(player));
    put(&[Cell::Integer(DOMAIN_ID), issue_id, Cell::Bytes(session_id.as_bytes()), Cell::Boolean(false)])
}

fn spent(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let (link_id, player_id) = (world.first_link_id(player), world.player_id(player));
    put(&[Cell::Integer(DOMAIN_ID), Cell::Bytes(link_id.as_bytes()), Cell::Bytes(player_id.as_bytes())])
}

fn hit(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    let link_id = world.first_link_id(player);
    put(&[
        Cell::Integer(DOMAIN_ID),
        Cell::Bytes(link_id.as_bytes()),
        Cell::Integer(1),
        Cell::Integer(world.began_at_ms(player)),
        Cell::Text("counted"),
        Cell::Bytes(&mix(14, player).to_be_bytes()),
    ])
}

fn view(world: &World<'_>, player: u64, put: &mut Put<'_>) -> Result<()> {
    if !is_limited(player * LINKS_PER_PLAYER) {
        return Ok(());
    }
    put(&[Cell::Integer(DOMAIN_ID), Cell::Bytes(world.first_link_id(player).as_bytes()), Cell::Integer(1)])
}

impl World<'_> {
    /// When a link was made: all evenly over the span.
    fn made_at_ms(&self, link: u64) -> i64 {
        let passed = u128::from(link) * SPAN_MS.unsigned_abs() as u128 / u128::from(self.population.links());
        self.population.until_ms - SPAN_MS + i64::try_from(passed).unwrap_or(SPAN_MS)
    }

    /// When a player came, and their issue began: with their first link.
    fn began_at_ms(&self, player: u64) -> i64 {
        self.made_at_ms(player * LINKS_PER_PLAYER)
    }

    fn sent_at_ms(&self, player: u64, sequence: u64) -> i64 {
        self.began_at_ms(player) + i64::try_from(sequence).unwrap_or(0) * MINUTE_MS
    }

    fn link_id(&self, link: u64) -> Uuid {
        ordered_id(self.made_at_ms(link), link)
    }

    fn first_link_id(&self, player: u64) -> Uuid {
        self.link_id(player * LINKS_PER_PLAYER)
    }

    fn player_id(&self, player: u64) -> Uuid {
        ordered_id(self.began_at_ms(player), player)
    }
}

/// A UUIDv7 of a time; the rest looks random.
fn id(at_ms: i64, purpose: u64, number: u64) -> Uuid {
    let random = [mix(purpose, number).to_be_bytes(), mix(purpose + 100, number).to_be_bytes()].concat();
    Builder::from_unix_timestamp_millis(at_ms.unsigned_abs(), &std::array::from_fn(|place| random[place])).into_uuid()
}

/// A UUIDv7 of a time that is greater than that of any smaller number, also within the millisecond.
fn ordered_id(at_ms: i64, number: u64) -> Uuid {
    let mut random = [0; 10];
    // The version's and the variant's bits overwrite some of the first and third byte.
    random[3..8].copy_from_slice(&number.to_be_bytes()[3..]);
    random[8..].copy_from_slice(&mix(15, number).to_be_bytes()[..2]);
    Builder::from_unix_timestamp_millis(at_ms.unsigned_abs(), &random).into_uuid()
}
