//! How fast lifeline is, each figure beside its reference of the same minutes: `cargo xtask bench`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark speaks on the terminal")]

mod bare;
mod fill;
mod load;
mod measure;
mod parts;
mod paths;
mod place;
mod report;
mod serving;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The server's allocator, for the bare handler's sake.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Players of the filled store.
const PLAYERS: u64 = 1_000_000;
/// Players of the store that is almost empty.
const PLAYERS_OF_EMPTY: u64 = 100;

#[derive(Debug, Parser)]
#[command(name = "bench", about = "Measures a lifeline binary; cargo xtask bench builds and calls it")]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measures parts of the server.
    Run(Run),
    /// Serves a constant, as the reference.
    Bare,
}

/// What is measured, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct Run {
    /// console, links, unread; all without.
    parts: Vec<String>,
    /// The lifeline binary, of the same profile as this one.
    #[arg(long)]
    server: PathBuf,
    /// Where filled stores and results are kept.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,
    /// Players of the filled store, with an issue, ten messages and five links each.
    #[arg(long, default_value_t = PLAYERS)]
    players: u64,
    /// Players of the store that is almost empty.
    #[arg(long, default_value_t = PLAYERS_OF_EMPTY)]
    players_of_empty: u64,
}

fn main() -> ExitCode {
    let outcome = match Line::parse().command {
        Command::Bare => bare::run().map(|()| true),
        Command::Run(run) => measure_all(&run),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// One thread: what this process needs besides the server is the generator's alone.
fn measure_all(run: &Run) -> anyhow::Result<bool> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(parts::run(run))
}

/// A line of progress.
pub(crate) fn say(line: &str) {
    println!("{line}");
}
