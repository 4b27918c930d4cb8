//! The limit of the store: SQLite alone, doing the statement of a path on the same file, in a loop on one thread. What is
//! durable is committed in groups as large as the server's can be: one job of each connection.

use std::time::{Duration, Instant, SystemTime};

use anyhow::{Result, ensure};
use rusqlite::{Connection, Statement as Prepared, params};
use server::vault::Vault;
use uuid::Uuid;

use crate::fill::{Filled, code, mix, player_with_open_issue, uid};
use crate::load::CONNECTIONS;
use crate::paths::{Links, Statement};

const PLAYER_BY_UID: &str = "SELECT player_id, uid, email_folded FROM player
    WHERE domain_id = ?1 AND app_id = ?2 AND uid_key = ?3 AND uid = ?4 AND (uid_verified OR NOT ?5)";
const ACTIVE_ISSUE: &str = "SELECT issue_id, unread, TRUE FROM issue
        WHERE domain_id = ?1 AND player_id = ?2 AND state NOT IN ('resolved', 'rejected')
    UNION ALL SELECT issue_id, unread, FALSE FROM (SELECT issue_id, unread FROM issue
        WHERE domain_id = ?1 AND player_id = ?2 AND state = 'resolved' AND unread > 0 AND resolved_at_ms > ?3
        ORDER BY issue_id DESC LIMIT 1) resolved";
const LINK_BY_CODE: &str =
    "SELECT domain_id, app_id, link_id, created_at_ms, expires_at_ms, view_limit, views, revoked_at_ms,
        content, code_hash FROM link WHERE code_hash = ?1";
const TAKE_VIEW: &str = "INSERT INTO link_view (domain_id, link_id, views) VALUES (?1, ?2, 1)
    ON CONFLICT (domain_id, link_id) DO UPDATE SET views = link_view.views + 1 WHERE link_view.views < ?3";
const ADD_LINK: &str =
    "INSERT INTO link (domain_id, link_id, app_id, code_hash, created_at_ms, expires_at_ms, view_limit,
        views, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8)";

/// As the store opens its file.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2048; PRAGMA wal_autocheckpoint = 4000;";
/// The server may hold the file for a moment.
const WAIT_MAX: Duration = Duration::from_secs(5);
/// Links that are read or opened in turn.
const LINKS: u64 = 20_000;
/// How long a link that is added lives.
const LINK_LIFE_MS: i64 = 86_400_000;

/// How often a second the statement of a path can be done.
///
/// # Errors
/// When the file can't be used, or has not what was filled in.
pub(crate) fn per_second(filled: &Filled, statement: Statement, lasting: Duration) -> Result<f64> {
    let connection = Connection::open(filled.place.sqlite())?;
    connection.busy_timeout(WAIT_MAX)?;
    connection.execute_batch(PRAGMAS)?;
    let vault = Vault::open(&filled.place.folder, None)?;
    match statement {
        Statement::ActiveIssue => active_issue(&connection, filled, lasting),
        Statement::LinkByCode(links) => link_by_code(&connection, &hashes(&vault, filled, links, false), lasting),
        Statement::TakeView(links) => take_view(&connection, &hashes(&vault, filled, links, true), lasting),
        Statement::AddLink => add_link(&connection, lasting),
    }
}

fn active_issue(connection: &Connection, filled: &Filled, lasting: Duration) -> Result<f64> {
    let (mut by_uid, mut active) = (connection.prepare(PLAYER_BY_UID)?, connection.prepare(ACTIVE_ISSUE)?);
    repeat(lasting, |number| {
        let uid = uid(player_with_open_issue(&filled.population, mix(41, number)));
        let key = Uuid::new_v5(&Uuid::nil(), uid.as_bytes());
        let player: Vec<u8> = by_uid.query_row(params![1, 1, key.as_bytes(), uid, false], |row| row.get(0))?;
        let _: (i64, i64) = active.query_row(params![1, player, 0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(1)
    })
}

fn link_by_code(connection: &Connection, hashes: &[[u8; 16]], lasting: Duration) -> Result<f64> {
    let mut by_code = connection.prepare(LINK_BY_CODE)?;
    repeat(lasting, |number| {
        let hash = hashes[number as usize % hashes.len()];
        let _: (i64, i64, String) = by_code.query_row([hash], |row| Ok((row.get(0)?, row.get(1)?, row.get(8)?)))?;
        Ok(1)
    })
}

fn take_view(connection: &Connection, hashes: &[[u8; 16]], lasting: Duration) -> Result<f64> {
    let mut by_code = connection.prepare(LINK_BY_CODE)?;
    let ids = hashes.iter().map(|hash| Ok(by_code.query_row([hash], |row| row.get(2))?));
    let ids: Vec<Vec<u8>> = ids.collect::<Result<_>>()?;
    let mut take = connection.prepare(TAKE_VIEW)?;
    in_groups(connection, lasting, |number| {
        let taken = take.execute(params![1, ids[number as usize % ids.len()], i64::MAX])?;
        ensure!(taken == 1, "a link has no views left");
        Ok(())
    })
}

fn add_link(connection: &Connection, lasting: Duration) -> Result<f64> {
    let content: String =
        connection.query_row("SELECT content FROM link ORDER BY rowid DESC LIMIT 1", [], |row| row.get(0))?;
    let mut add: Prepared<'_> = connection.prepare(ADD_LINK)?;
    in_groups(connection, lasting, |_| {
        let (link_id, now_ms) = (Uuid::now_v7(), now_ms()?);
        let hash = Uuid::new_v5(&Uuid::nil(), link_id.as_bytes());
        let no_limit = None::<i64>;
        add.execute(params![
            1,
            link_id.as_bytes(),
            1,
            hash.as_bytes(),
            now_ms,
            now_ms + LINK_LIFE_MS,
            no_limit,
            content
        ])?;
        Ok(())
    })
}

/// What is kept of the codes of those that are opened.
fn hashes(vault: &Vault, filled: &Filled, links: Links, limited: bool) -> Vec<[u8; 16]> {
    let link = |number| links.pick(&filled.population, mix(42, number), limited);
    (0..LINKS).map(|number| vault.code_hash(&code(link(number)))).collect()
}

/// Groups of one job of each connection, each committed for good.
fn in_groups(connection: &Connection, lasting: Duration, mut job: impl FnMut(u64) -> Result<()>) -> Result<f64> {
    let (mut begin, mut commit) = (connection.prepare("BEGIN IMMEDIATE")?, connection.prepare("COMMIT")?);
    let group = CONNECTIONS as u64;
    repeat(lasting, |number| {
        begin.execute([])?;
        for place in 0..group {
            job(number * group + place)?;
        }
        commit.execute([])?;
        Ok(group)
    })
}

/// Calls `work` with 0, 1, 2 … for this time; answers how much it has done in a second.
fn repeat(lasting: Duration, mut work: impl FnMut(u64) -> Result<u64>) -> Result<f64> {
    let (began, mut done) = (Instant::now(), 0);
    for number in 0.. {
        done += work(number)?;
        if began.elapsed() >= lasting {
            break;
        }
    }
    Ok(done as f64 / began.elapsed().as_secs_f64())
}

fn now_ms() -> Result<i64> {
    Ok(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_millis().try_into()?)
}
