//! Races, crashes and the orderly end, against the real binary. They take minutes in the dev profile, so `cargo xtask
//! test` runs them in `fast`, with `LIFELINE_BIN` naming the binary.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper that cannot go on fails its test")]

mod crash;
mod player;
#[path = "../running/mod.rs"]
mod running;
mod stop;
mod tabs;
mod views;

use std::io::Write as _;
use std::path::PathBuf;

fn binary() -> PathBuf {
    std::env::var_os("LIFELINE_BIN").expect("LIFELINE_BIN names the binary").into()
}

/// Prints a figure also when the test passes, which the test harness keeps from `println!`.
fn print(figure: &str) {
    std::io::stderr().write_all(format!("{figure}\n").as_bytes()).unwrap();
}
