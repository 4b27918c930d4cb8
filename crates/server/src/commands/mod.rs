//! The command line: `lifeline serve`, `demo`, `domain|app|key|user add`, `content export|import`, `backup`.

mod backup;
mod configuration;
mod content;
mod demo;
mod serve;
mod set_up;

pub(crate) use set_up::new_key;

use clap::{Parser, Subcommand};
use configuration::Options;
use std::process::ExitCode;

/// Player support for games that have no browser.
#[derive(Debug, Parser)]
#[command(name = "lifeline", version, disable_help_subcommand = true)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve on a filled demo; makes it on the first start.
    Demo {
        #[command(flatten)]
        options: Options,
        /// Print one line of JSON on standard output when ready, and nothing else there.
        #[arg(long)]
        json: bool,
    },
    /// Serve.
    Serve {
        #[command(flatten)]
        options: Options,
    },
    /// Domains: a studio's own space.
    #[command(subcommand)]
    Domain(set_up::DomainCommand),
    /// Apps: the games of a domain.
    #[command(subcommand)]
    App(set_up::AppCommand),
    /// API keys.
    #[command(subcommand)]
    Key(set_up::KeyCommand),
    /// Links.
    #[command(subcommand)]
    Link(set_up::LinkCommand),
    /// People who sign in.
    #[command(subcommand)]
    User(set_up::UserCommand),
    /// An app's help as a folder of Markdown files.
    #[command(subcommand)]
    Content(content::ContentCommand),
    /// Write a copy of the database while it is in use (SQLite).
    Backup {
        #[command(flatten)]
        options: Options,
        /// The file to make; it must not exist.
        file: std::path::PathBuf,
    },
}

/// Runs the command of this process. A bad flag or value is one line and exit code 2; a failure is one line and 1.
pub fn run() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) if !error.use_stderr() => {
            drop(error.print());
            return ExitCode::SUCCESS;
        }
        Err(error) => return complain(&one_line(&error), ExitCode::from(2)),
    };
    match carry_out(line.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<BadValue>() => complain(&format!("{error:#}"), ExitCode::from(2)),
        Err(error) => complain(&format!("{error:#}"), ExitCode::FAILURE),
    }
}

fn carry_out(command: Command) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Demo { options, json } => demo::run(options.resolve()?, json).await,
            Command::Serve { options } => serve::run(options.resolve()?).await,
            Command::Domain(command) => command.run().await,
            Command::App(command) => command.run().await,
            Command::Key(command) => command.run().await,
            Command::Link(command) => command.run().await,
            Command::User(command) => command.run().await,
            Command::Content(command) => command.run().await,
            Command::Backup { options, file } => backup::run(options.resolve()?, &file).await,
        }
    })
}

/// A value that the operator gave and that can't be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BadValue(String);

impl BadValue {
    /// Says where the value came from and what is wrong with it.
    pub(crate) fn of(what: &str, why: impl std::fmt::Display) -> anyhow::Error {
        Self(format!("{what}: {why}")).into()
    }
}

fn one_line(error: &clap::Error) -> String {
    if error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "a subcommand is missing (see lifeline --help)".to_owned();
    }
    let text = error.to_string();
    let sentences: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.starts_with("Usage")).collect();
    let sentence = sentences.join(" ").trim_start_matches("error: ").trim().to_owned();
    format!("{} (see lifeline --help)", sentence.split("  ").collect::<Vec<_>>().join(" ").trim())
}

/// One of several lines that say what is wrong, before the one that sums them up.
#[expect(clippy::print_stderr, reason = "the command line's answer to its user")]
fn point_out(text: &str) {
    eprintln!("{text}");
}

#[expect(clippy::print_stderr, reason = "the command line's answer to its user")]
fn complain(text: &str, code: ExitCode) -> ExitCode {
    eprintln!("lifeline: {text}");
    code
}
