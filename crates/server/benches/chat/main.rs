//! What 2,000 open chats cost one process, and how long an agent's answer takes to a player's page meanwhile.
//!
//! `cargo xtask bench chat`, or `cargo bench -p server --profile fast --bench chat`. It starts the optimised binary on an
//! empty data folder with SQLite, and speaks to it over loopback as games, browsers and an agent do. Ends with an error
//! if a target is missed.
#![expect(clippy::print_stdout, reason = "a benchmark speaks on the terminal")]
#![expect(clippy::unwrap_used, reason = "what it shares with the tests ends where it cannot go on")]

mod delays;
mod memory;
mod people;
#[path = "../../tests/races/player.rs"]
#[expect(dead_code, reason = "the tests call more of it")]
mod player;
mod rows;
#[path = "../../tests/running/mod.rs"]
#[expect(dead_code, reason = "the tests call more of it")]
mod running;
mod streams;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use running::database::Database;
use running::process::Demo;

const CHATS: usize = 2_000;
/// Sockets and files of this process or the server beside one socket a chat.
const OTHER_FILES: u64 = 1_000;

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    allow_open_files()?;
    let folder = tempfile::tempdir()?;
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    println!("{CHATS} open chats on one process, SQLite in a folder; answers and fetches one at a time, 50 a second");
    let (mut agent, mut chats) = people::gather(&demo, CHATS).await?;

    // Everything but streams happens before the first reading, so that what it leaves in memory is in it.
    let disk = delays::disk(folder.path()).await?;
    let idle = delays::idle(&demo, &mut agent, &mut chats).await?;
    let mut meter = memory::Meter::of(&demo);
    let (streams, growth) = streams::open(&demo, &chats, &mut meter).await?;
    let live = delays::live(&demo, &mut agent, &mut chats, streams).await?;

    let (memory, memory_row) = growth.report(meter.settled().await?);
    let (delay, delay_row) = delays::report(&disk, &idle, &live);
    rows::save([memory_row, delay_row])?;
    let missed: Vec<String> = memory.into_iter().chain(delay).collect();
    for target in &missed {
        println!("MISSED: {target}");
    }
    if missed.is_empty() {
        println!("All targets are met.");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

fn binary() -> PathBuf {
    env!("CARGO_BIN_EXE_lifeline").into()
}

/// Lets this process, and the server that it starts, have a socket for each chat.
fn allow_open_files() -> anyhow::Result<()> {
    let needed = CHATS as u64 + OTHER_FILES;
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    if soft < needed {
        setrlimit(Resource::RLIMIT_NOFILE, needed, hard)
            .with_context(|| format!("{needed} open files are needed, and {hard} are allowed"))?;
    }
    Ok(())
}
