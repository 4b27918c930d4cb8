//! How fast lifeline is, each figure beside its reference of the same minutes: `cargo xtask bench`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark speaks on the terminal")]

mod bare;
mod cache;
mod expected;
mod fill;
mod load;
mod measure;
mod parts;
mod paths;
mod place;
mod report;
mod serving;
mod statements;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The server's allocator, for the bare handler's sake.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Debug, Parser)]
#[command(name = "bench", about = "Measures a lifeline binary; `cargo xtask bench` builds and calls it")]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measures the server.
    Run(Run),
    /// Serves a constant, as the reference.
    Bare,
}

/// What is measured, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct Run {
    /// console, links, unread, size, growth; without any: all.
    parts: Vec<String>,
    /// The lifeline binary, of the same profile as this one.
    #[arg(long)]
    server: PathBuf,
    /// Where stores are filled and results are kept.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,
    /// Players of the filled store, with an issue, ten messages and five links each.
    #[arg(long, default_value_t = fill::PLAYERS, value_parser = clap::value_parser!(u64).range(fill::PLAYERS_MIN + 1..))]
    players: u64,
    /// A PostgreSQL server on which a database may be made; without it PostgreSQL is not measured.
    #[arg(long)]
    postgres: Option<String>,
    /// Players of the database there.
    #[arg(long, default_value_t = fill::PLAYERS_OF_POSTGRES)]
    postgres_players: u64,
    /// A look of two minutes whether a hot path has become more than twice as slow as was recorded.
    #[arg(long)]
    short: bool,
    /// Writes down what the short run measures, instead of judging it.
    #[arg(long, requires = "short")]
    record: bool,
    /// What was recorded.
    #[arg(long, default_value = "bench/expected.toml")]
    expected: PathBuf,
}

impl Run {
    /// Whether a part is to be measured.
    fn asks_for(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|asked| asked == part)
    }
}

fn main() -> ExitCode {
    let outcome = match Line::parse().command {
        Command::Bare => bare::run().map(|()| true),
        Command::Run(run) => measure(&run),
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

/// On one thread: what this process needs beside the server is the generator's alone.
fn measure(run: &Run) -> anyhow::Result<bool> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(parts::run(run))
}

/// A line of progress.
fn say(line: &str) {
    println!("{line}");
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
