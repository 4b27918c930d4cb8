//! `cargo xtask bench`: figures of speed and quality, beside a reference that runs in the same minutes.

use std::process::ExitCode;

use anyhow::Result;

use crate::{cargo, process};

/// The search of help content beside SQLite's FTS5: does the right FAQ come first, and how fast. Fails below its targets.
pub(crate) fn search() -> Result<ExitCode> {
    process::run(&mut cargo::cargo("bench -p search --profile fast --bench search"))?;
    Ok(ExitCode::SUCCESS)
}

/// 2,000 open chats on one process: what each takes in memory, and how long an agent's answer takes to the player's
/// page. Fails above its targets.
pub(crate) fn chat() -> Result<ExitCode> {
    process::run(&mut cargo::cargo("bench -p server --profile fast --bench chat"))?;
    Ok(ExitCode::SUCCESS)
}
