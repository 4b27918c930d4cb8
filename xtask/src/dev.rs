//! `cargo xtask dev`: the demo for daily work.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::{cargo, demo, npm, process, root};

const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// Runs the demo in the dev profile, which reads `web/dist` from disk, and rebuilds that when
/// `web/src` changes.
pub(crate) fn dev(arguments: &[&str]) -> Result<ExitCode> {
    npm::build_web()?;
    // It ends with this process.
    thread::spawn(rebuild_web_at_changes);
    let mut server = cargo::cargo("run -p server --bin lifeline -- demo --data");
    process::run(server.arg(demo::DATA).args(arguments))?;
    Ok(ExitCode::SUCCESS)
}

fn rebuild_web_at_changes() {
    let source = root().join("web/src");
    let mut built = newest_change(&source);
    loop {
        thread::sleep(LOOK_AGAIN);
        let newest = newest_change(&source);
        if newest == built {
            continue;
        }
        built = newest;
        // What is wrong in the source has been printed, and the next change tries again.
        let _ = npm::npm("web", "run build").status();
    }
}

fn newest_change(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let changes = entries.map(|entry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => newest_change(&entry.path()),
        Ok(metadata) => metadata.modified().ok(),
        Err(_) => None,
    });
    changes.max().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_deep_inside_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("elements");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("chat.ts"), "").unwrap();
        let before = newest_change(folder.path());
        let file = fs::File::create(inner.join("live-thread.ts")).unwrap();
        file.set_modified(SystemTime::now() + Duration::from_secs(5)).unwrap();
        assert!(newest_change(folder.path()) > before);
    }
}
