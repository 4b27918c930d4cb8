//! Debian's packages.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::process;

/// Installs a package when we are root.
///
/// # Errors
/// We are not root: the error says what to type.
pub(crate) fn install(package: &str) -> Result<()> {
    if !is_root() {
        bail!("{package} is needed: `sudo apt-get install {package}`");
    }
    println!("installing Debian's package {package}");
    process::run(&mut apt_get("update"))?;
    process::run(apt_get("install --yes --no-install-recommends").arg(package))
}

/// Installs the package of a program's name, where the program is not there.
///
/// # Errors
/// As [`install`].
pub(crate) fn program(name: &str) -> Result<()> {
    let found = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if found.is_ok() { Ok(()) } else { install(name) }
}

/// Whether this process may do everything.
pub(crate) fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}

fn apt_get(words: &str) -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq").args(words.split_whitespace());
    command
}
