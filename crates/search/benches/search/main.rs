//! How good and how fast the search is, beside SQLite's FTS5 on the same texts and questions.
//!
//! `cargo xtask bench search`, or `cargo bench -p search --profile fast --bench search -- [--misses]`. `--misses` lists what was
//! not found of the tuning half; the other half is held out, and nobody looks at its misses. Ends with an error if a target is
//! missed.
#![expect(clippy::print_stdout, reason = "a benchmark speaks on the terminal")]

mod demo;
mod fts;
mod quality;
mod random;
mod rows;
mod speed;
mod synthetic;

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let shows_misses = std::env::args().any(|argument| argument == "--misses");
    let faqs = demo::faqs()?;
    let (mut missed, found) = quality::report(&faqs, shows_misses)?;
    let (slow, times) = speed::report(&faqs)?;
    missed.extend(slow);
    rows::save(&[found, times].concat())?;
    for target in &missed {
        println!("MISSED: {target}");
    }
    if missed.is_empty() {
        println!("All targets are met.");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}
