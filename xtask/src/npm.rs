//! The npm packages of `web` and `e2e`, and the build of `web`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, root};

/// The oldest Node.js that the packages run on.
const NODE_OLDEST: u32 = 20;

/// Type-checks and bundles `web` into `web/dist`.
pub(crate) fn build_web() -> Result<()> {
    install("web")?;
    process::run(&mut npm("web", "run build"))
}

/// Makes a folder's `node_modules` what its lock file says; at once when it is that already.
pub(crate) fn install(folder: &str) -> Result<()> {
    check_node()?;
    let folder_path = root().join(folder);
    if is_installed(&folder_path) {
        return Ok(());
    }
    println!("installing the npm packages of {folder}/");
    process::run(&mut npm(folder, "ci --no-audit --no-fund"))
}

/// `npm WORDS` in a folder of the workspace.
pub(crate) fn npm(folder: &str, words: &str) -> Command {
    let mut command = Command::new("npm");
    command.current_dir(root().join(folder)).arg("--loglevel=error").args(words.split_whitespace());
    command
}

fn check_node() -> Result<()> {
    let version = process::output(Command::new("node").arg("--version"))
        .with_context(|| format!("Node.js {NODE_OLDEST} or newer is needed"))?;
    let major = version.trim_start_matches('v').split('.').next();
    match major.and_then(|major| major.parse::<u32>().ok()) {
        Some(major) if major >= NODE_OLDEST => Ok(()),
        _ => bail!("Node.js {NODE_OLDEST} or newer is needed, this is {version}"),
    }
}

/// npm writes `node_modules/.package-lock.json` at the end of an installation.
fn is_installed(folder: &Path) -> bool {
    let changed_at = |path: &str| folder.join(path).metadata().and_then(|file| file.modified());
    match (changed_at("package-lock.json"), changed_at("node_modules/.package-lock.json")) {
        (Ok(lock), Ok(marker)) => marker >= lock,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_folder_without_a_marker_is_not_installed() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("package-lock.json"), "{}").unwrap();
        assert!(!is_installed(folder.path()));
    }

    #[test]
    fn a_marker_that_is_as_new_as_the_lock_file_is_believed() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        fs::write(folder.path().join("package-lock.json"), "{}").unwrap();
        let marker = folder.path().join("node_modules/.package-lock.json");
        fs::write(&marker, "{}").unwrap();
        assert!(is_installed(folder.path()));

        let long_ago = std::time::SystemTime::UNIX_EPOCH;
        let marker = fs::File::options().write(true).open(marker).unwrap();
        marker.set_modified(long_ago).unwrap();
        assert!(!is_installed(folder.path()));
    }
}
