//! `cargo xtask test`: everything that CI runs, one step after the other.

mod counts;
mod report;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::postgres::Postgres;
use crate::{bench, browser, cargo, debian, npm, process, root, sizes, target};
use counts::Counts;
use report::Report;

/// How much is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Everything.
    Full,
    /// What needs neither a browser, nor PostgreSQL, nor an optimised build.
    Quick,
}

/// The URL of the throw-away PostgreSQL server, for the tests that run on both engines.
const POSTGRES_VARIABLE: &str = "LIFELINE_TEST_POSTGRES";
/// The optimised server, for the tests that start and kill it.
const SERVER_VARIABLE: &str = "LIFELINE_BIN";
/// A browser test that takes longer hangs.
const NODE_TEST_LIMIT_MS: u32 = 300_000;

/// Runs the steps; a failure ends none but those that need what failed.
pub(crate) fn test(extent: Extent) -> ExitCode {
    let mut report = Report::new();
    report.step("format", |_| process::run(&mut cargo::cargo("fmt --all --check")));
    report.step("lints", |_| process::run(&mut cargo::cargo("clippy --workspace --all-targets -- -D warnings")));
    let web = report.step("web: types and bundles", |_| npm::build_web());
    if web.is_some() {
        report.step("web: sizes", |_| sizes::check());
    }
    let postgres = match extent {
        Extent::Full => report.step("start PostgreSQL", |_| Postgres::start()),
        Extent::Quick => None,
    };
    report.step("unit, store and HTTP tests", |counts| {
        let command = cargo::cargo("test --workspace --no-fail-fast");
        cargo_tests(command, postgres.as_ref(), counts)
    });
    if extent == Extent::Full {
        test_optimised(&mut report, postgres.as_ref(), web.is_some());
    }
    report.finish()
}

/// Race and browser tests, on the `fast` profile.
fn test_optimised(report: &mut Report, postgres: Option<&Postgres>, web_is_built: bool) {
    let server = report.step("optimised build", |_| build_optimised());
    let title = "race and crash tests";
    if let Some(server) = &server {
        report.step(title, |counts| {
            // They are ignored in the dev profile, where they would take minutes.
            let mut command = cargo::cargo("test --profile fast -p server -p bench --test races -- --include-ignored");
            command.env(SERVER_VARIABLE, server);
            cargo_tests(command, postgres, counts)
        });
    } else {
        report.skip(title, "it needs the optimised build");
    }
    let title = "hot paths beside the bare handler";
    match &server {
        Some(server) => {
            report.step(title, |_| bench::short_on(server.clone(), cargo::fast_bench()));
        }
        None => report.skip(title, "it needs the optimised build"),
    }
    let title = "decoder and browser tests";
    match server {
        Some(server) if web_is_built => {
            report.step(title, |counts| browser_tests(&server, counts));
        }
        Some(_) => report.skip(title, "it needs the bundles of web"),
        None => report.skip(title, "it needs the optimised build"),
    }
}

/// Builds the server, what measures it, and its race tests in one go, so that all share every crate.
fn build_optimised() -> Result<PathBuf> {
    process::run(&mut cargo::cargo("build --profile fast -p server -p bench --bin lifeline --bin bench --test races"))?;
    process::run(&mut cargo::cargo("build --profile fast -p qr --example bulk"))?;
    Ok(cargo::fast_server())
}

fn cargo_tests(mut command: Command, postgres: Option<&Postgres>, counts: &mut Counts) -> Result<()> {
    match postgres {
        Some(postgres) => command.env(POSTGRES_VARIABLE, postgres.url()),
        None => command.env_remove(POSTGRES_VARIABLE),
    };
    process::run_lines(&mut command, |line| counts.add_cargo_line(line))
}

fn browser_tests(server: &Path, counts: &mut Counts) -> Result<()> {
    let chromium = browser::chromium()?;
    npm::install("e2e")?;
    debian::program("sqlite3")?;
    // Browsers leave folders behind when they are killed.
    let folder = tempfile::Builder::new().prefix("lifeline-browser-").tempdir()?;
    let mut command = Command::new("node");
    command
        .current_dir(root().join("e2e"))
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .arg(format!("--test-timeout={NODE_TEST_LIMIT_MS}"))
        .env(SERVER_VARIABLE, server)
        .env("LIFELINE_CHROMIUM", chromium)
        .env("TMPDIR", folder.path())
        .env("QR_BULK_BIN", target().join("fast/examples/bulk"));
    process::run_lines(&mut command, |line| counts.add_node_line(line))
}
