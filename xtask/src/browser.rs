//! Chromium for the browser tests: the system's own.

use std::path::PathBuf;

use anyhow::Result;

use crate::debian;

const CHROMIUM: &str = "/usr/bin/chromium";

/// Finds Chromium (`LIFELINE_CHROMIUM`, or Debian's), or installs Debian's when that needs no password.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("LIFELINE_CHROMIUM") {
        return Ok(path.into());
    }
    if !PathBuf::from(CHROMIUM).exists() {
        debian::install("chromium")?;
    }
    Ok(CHROMIUM.into())
}
