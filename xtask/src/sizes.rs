//! `cargo xtask sizes`: what a phone has to load, against what we allow.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::{npm, root};

/// The most that a bundle may be in brotli, in bytes. A style shares its budget with the HTML of
/// the page, which the browser tests measure.
const BUDGETS: [(&str, u64); 8] = [
    ("player.css", 14_000),
    ("help.js", 2_000),
    ("chat.js", 8_000),
    ("files.js", 4_000),
    ("inbox.css", 30_000),
    ("inbox.js", 30_000),
    ("admin.css", 30_000),
    ("admin.js", 30_000),
];

/// Builds web and compares its bundles with their budgets.
pub(crate) fn sizes() -> Result<ExitCode> {
    npm::build_web()?;
    check()?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the sizes of the bundles in `web/dist`.
///
/// # Errors
/// A bundle is missing, larger than its budget, or has none.
pub(crate) fn check() -> Result<()> {
    let bundles = bundles(&root().join("web/dist"))?;
    for (name, budget_bytes) in BUDGETS {
        let (_, bytes) =
            bundles.iter().find(|(bundle, _)| bundle == name).with_context(|| format!("web/dist has no {name}"))?;
        println!("{name:<12} {bytes:>7} of {budget_bytes:>7} bytes in brotli");
    }
    let faults = over_budget(&bundles);
    if !faults.is_empty() {
        bail!("over budget: {}", faults.join(", "));
    }
    Ok(())
}

fn over_budget(bundles: &[(String, u64)]) -> Vec<String> {
    let faulty = bundles.iter().filter(|(name, bytes)| {
        let budget = BUDGETS.iter().find(|(bundle, _)| bundle == name);
        budget.is_none_or(|(_, budget_bytes)| bytes > budget_bytes)
    });
    faulty.map(|(name, bytes)| format!("{name} ({bytes} bytes)")).collect()
}

/// The names of the bundles without their hashes, and their compressed sizes in bytes.
fn bundles(dist: &Path) -> Result<Vec<(String, u64)>> {
    let mut bundles = Vec::new();
    for entry in fs::read_dir(dist).with_context(|| format!("cannot read {}", dist.display()))? {
        let entry = entry?;
        if let Some(name) = entry.file_name().to_str().and_then(bundle_name) {
            bundles.push((name, entry.metadata()?.len()));
        }
    }
    Ok(bundles)
}

/// `player.css` for `player-I6TCY7VU.css.br`; none for what is no compressed bundle.
fn bundle_name(file: &str) -> Option<String> {
    let (stem, extension) = file.strip_suffix(".br")?.rsplit_once('.')?;
    let (name, _hash) = stem.rsplit_once('-')?;
    Some(format!("{name}.{extension}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_is_known_by_its_name_without_the_hash() {
        let name = bundle_name("player-I6TCY7VU.css.br");
        assert_eq!(name.as_deref(), Some("player.css"));
        assert_eq!(bundle_name("player-I6TCY7VU.css"), None);
        assert_eq!(bundle_name("manifest.json"), None);
    }

    #[test]
    fn a_bundle_may_fill_its_budget_and_not_one_byte_more() {
        assert!(over_budget(&[("chat.js".into(), 8_000)]).is_empty());
        assert_eq!(over_budget(&[("chat.js".into(), 8_001)]), ["chat.js (8001 bytes)"]);
    }

    #[test]
    fn a_bundle_without_a_budget_is_refused() {
        assert_eq!(over_budget(&[("new.js".into(), 1)]), ["new.js (1 bytes)"]);
    }
}
