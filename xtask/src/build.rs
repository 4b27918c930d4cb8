//! `cargo xtask build`: the binary that is shipped.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::{cargo, npm, process, target};

/// Builds web and the release binary, and runs it once.
pub(crate) fn build() -> Result<ExitCode> {
    println!("building web/");
    npm::build_web()?;
    println!("building the release binary (some minutes when cold)");
    process::run(&mut cargo::cargo("build --release -p server --bin lifeline"))?;
    let binary = target().join("release/lifeline");
    let version = process::output(Command::new(&binary).arg("--version"))?;
    println!("{}: {version}", binary.display());
    Ok(ExitCode::SUCCESS)
}
