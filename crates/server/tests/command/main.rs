//! The command line, against the real binary: what it refuses and how, where settings come from, and what each command
//! leaves behind.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

mod backup;
mod bad_values;
mod content;
mod demo;
mod operating;
#[path = "../running/mod.rs"]
mod running;
mod secrets;
mod set_up;
mod settings;

use running::client::Client;
use running::process::Lifeline;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn binary() -> PathBuf {
    env!("CARGO_BIN_EXE_lifeline").into()
}

/// Runs a command that must succeed; answers its standard output.
fn run(command: &mut Command) -> String {
    let done = command.stdin(Stdio::null()).output().unwrap();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Runs a command that must end with a code and one line on standard error, and nothing else; answers the line.
fn refused(command: &mut Command, code: i32) -> String {
    let done = command.stdin(Stdio::null()).output().unwrap();
    let complaint = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(code), "{command:?}: {complaint}");
    assert!(done.stdout.is_empty(), "{command:?}");
    let line = complaint.strip_suffix('\n').unwrap_or_else(|| panic!("{command:?}: {complaint:?}"));
    assert!(!line.contains('\n') && line.starts_with("lifeline: "), "{command:?}: {complaint:?}");
    line.to_owned()
}

/// Waits until a started `serve` says where it listens.
fn client_of(server: &mut Lifeline) -> Client {
    let line = server.wait_for_log("serving");
    let (_, rest) = line.split_once("address=").unwrap();
    Client::of(&format!("http://{}", rest.split_whitespace().next().unwrap()))
}

/// A folder's file in the data folder that commands use by default.
fn data_file(folder: &Path, name: &str) -> PathBuf {
    folder.join("lifeline-data").join(name)
}
