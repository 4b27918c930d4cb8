//! The developer's commands, `cargo xtask COMMAND`: one for each thing, and CI runs `test` and nothing else.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on the terminal")]

mod bench;
mod browser;
mod build;
mod cargo;
mod debian;
mod demo;
mod dev;
mod npm;
mod postgres;
mod process;
mod sizes;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
The developer's commands.

Usage: cargo xtask COMMAND

  demo [ARGUMENTS]   build web and server, then run the demo on the folder lifeline-data;
                     ARGUMENTS go to `lifeline demo` (try --lan, or --help)
  dev [ARGUMENTS]    the demo in the dev profile, with web rebuilt at every change
  test [--quick]     everything that CI runs; --quick: without browser and PostgreSQL
  build              the complete release binary, target/release/lifeline
  bench [PART …]     figures beside their references, in release; fails where one misses what is wanted of it.
                     unread, links, console: hot paths on a filled store; size: memory and start; growth: with more
                     rows; chat: 2,000 open chats; qr: codes; search: beside SQLite's FTS5. Without any: all.
                     --fast: in the fast profile; --players N: of the filled store (1,000,000);
                     --short: two minutes, fails where a path has become twice as slow as bench/expected.toml says;
                     --short --record: writes that
  sizes              the compressed sizes of web/dist against their budgets
  help               this text";

/// As shells have it: the command line itself was wrong.
const EXIT_USAGE: u8 = 2;
/// As shells have it: ended by an interrupt (128 + SIGINT).
const EXIT_INTERRUPTED: u8 = 130;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = process::stop_on_signals().and_then(|()| run(&arguments));
    match outcome {
        _ if process::interrupted() => {
            eprintln!("xtask: interrupted");
            ExitCode::from(EXIT_INTERRUPTED)
        }
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["demo", rest @ ..] => demo::demo(rest),
        ["dev", rest @ ..] => dev::dev(rest),
        ["test"] => Ok(test::test(test::Extent::Full)),
        ["test", "--quick"] => Ok(test::test(test::Extent::Quick)),
        ["build"] => build::build(),
        ["bench", rest @ ..] => bench::bench(rest),
        ["sizes"] => sizes::sizes(),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        [] => {
            eprintln!("{HELP}");
            Ok(ExitCode::from(EXIT_USAGE))
        }
        unknown => {
            let unknown = unknown.join(" ");
            eprintln!("xtask: unknown command `{unknown}`; `cargo xtask help` lists them");
            Ok(ExitCode::from(EXIT_USAGE))
        }
    }
}

/// The workspace's folder.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Where cargo puts what it builds.
fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}
