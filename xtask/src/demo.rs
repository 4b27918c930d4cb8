//! `cargo xtask demo`: from a fresh clone to a QR code in the terminal.

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::{cargo, npm, process, root};

/// Where the demo keeps its data, in the workspace and ignored by git.
pub(crate) const DATA: &str = "lifeline-data";

/// Builds web and the server, then becomes the demo: signals and the exit code are its own.
pub(crate) fn demo(arguments: &[&str]) -> Result<ExitCode> {
    println!("[1/3] building web/");
    npm::build_web()?;
    println!("[2/3] building the server (some minutes when cold)");
    let binary = cargo::build_fast_server()?;
    println!("[3/3] starting the demo on {DATA}/");
    if process::interrupted() {
        bail!("interrupted");
    }
    let error = Command::new(&binary).current_dir(root()).args(["demo", "--data", DATA]).args(arguments).exec();
    Err(error).with_context(|| format!("cannot start {}", binary.display()))
}
