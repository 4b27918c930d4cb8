//! Calls of cargo, by the cargo that runs us.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::{process, root, target};

/// `cargo WORDS` in the workspace.
pub(crate) fn cargo(words: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root()).args(words.split_whitespace());
    command
}

/// How what is built is optimised.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Profile {
    /// As it is shipped.
    Release,
    /// Optimised, but linked in seconds.
    Fast,
}

impl Profile {
    /// As cargo calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Fast => "fast",
        }
    }
}

/// Builds the server in the `fast` profile: optimised, but linked in seconds.
pub(crate) fn build_fast_server() -> Result<PathBuf> {
    process::run(&mut cargo("build --profile fast -p server --bin lifeline"))?;
    Ok(fast_server())
}

/// What measures it, of the same profile.
pub(crate) fn fast_bench() -> PathBuf {
    target().join("fast/bench")
}

/// The server's binary of the `fast` profile.
pub(crate) fn fast_server() -> PathBuf {
    target().join("fast/lifeline")
}
