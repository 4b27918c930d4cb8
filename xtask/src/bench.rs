//! `cargo xtask bench`: figures of speed and size, each beside a reference that runs in the same minutes. They are printed,
//! and saved as JSON in `target/bench`.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::cargo::Profile;
use crate::postgres::Postgres;
use crate::{cargo, process, root, target};

/// What the bench binary measures on a running server. The first three are also measured on PostgreSQL.
const ON_A_SERVER: [&str; 5] = ["console", "links", "unread", "size", "growth"];
const ON_POSTGRES: [&str; 3] = ["console", "links", "unread"];
/// Benches of a crate's own, by its name and theirs.
const IN_A_CRATE: [(&str, &str, &str); 3] =
    [("chat", "server", "chat"), ("qr", "qr", "codes"), ("search", "search", "search")];
/// Where a crate's bench saves its rows.
const JSON_VARIABLE: &str = "LIFELINE_BENCH_JSON";

/// `cargo xtask bench [--fast] [--players N] [PART…]`, or `--short [--record]`. A part that fails, or misses what is wanted
/// of it, ends none of the others.
pub(crate) fn bench(words: &[&str]) -> Result<ExitCode> {
    let (flags, parts) = sort(words)?;
    if flags.contains(&"--short") {
        short(Profile::Fast, flags.contains(&"--record"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let profile = if flags.contains(&"--fast") { Profile::Fast } else { Profile::Release };
    let asks_for = |part: &str| parts.is_empty() || parts.contains(&part);
    let mut failed = Vec::new();
    let on_a_server: Vec<&str> = ON_A_SERVER.into_iter().filter(|part| asks_for(part)).collect();
    if !on_a_server.is_empty()
        && let Err(error) = on_a_server_of(profile, &on_a_server, &flags)
    {
        failed.push(error);
    }
    for (part, package, name) in IN_A_CRATE.into_iter().filter(|(part, ..)| asks_for(part)) {
        if let Err(error) = in_a_crate(profile, part, package, name) {
            failed.push(error);
        }
    }
    for error in &failed {
        eprintln!("xtask: {error:#}");
    }
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The hot paths on a small store, judged by the ratios in `bench/expected.toml`: two minutes, on binaries that are built.
///
/// # Errors
/// One has become worse by more than a factor of two.
pub(crate) fn short_on(server: PathBuf, bench: PathBuf) -> Result<()> {
    process::run(run(bench, server)?.arg("--short"))
}

fn short(profile: Profile, records: bool) -> Result<()> {
    let (server, bench) = build(profile)?;
    let mut command = run(bench, server)?;
    command.arg("--short").args(records.then_some("--record"));
    process::run(&mut command)
}

/// Flags, each with its value, and parts.
fn sort<'w>(words: &[&'w str]) -> Result<(Vec<&'w str>, Vec<&'w str>)> {
    let (mut flags, mut parts) = (Vec::new(), Vec::new());
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        let is_part = ON_A_SERVER.contains(&word) || IN_A_CRATE.iter().any(|(part, ..)| *part == word);
        match word {
            "--fast" | "--short" | "--record" => flags.push(word),
            "--players" => flags.extend([word].into_iter().chain(words.next())),
            part if is_part => parts.push(part),
            other => bail!("`bench {other}` is nothing that can be measured; `cargo xtask help` lists the parts"),
        }
    }
    Ok((flags, parts))
}

fn on_a_server_of(profile: Profile, parts: &[&str], flags: &[&str]) -> Result<()> {
    let (server, bench) = build(profile)?;
    let is_on_postgres = parts.iter().any(|part| ON_POSTGRES.contains(part));
    let postgres = if is_on_postgres { Some(Postgres::start()?) } else { None };
    let mut command = run(bench, server)?;
    command.args(parts);
    if let Some(postgres) = &postgres {
        command.arg("--postgres").arg(postgres.url());
    }
    if let Some(place) = flags.iter().position(|flag| *flag == "--players") {
        command.args(&flags[place..(place + 2).min(flags.len())]);
    }
    process::run(&mut command)
}

fn in_a_crate(profile: Profile, part: &str, package: &str, name: &str) -> Result<()> {
    let profile = profile.name();
    let json = folder()?.join(format!("{part}.json"));
    let mut command = cargo::cargo(&format!("bench -p {package} --profile {profile} --bench {name}"));
    process::run(command.env(JSON_VARIABLE, json))
}

/// The server and what measures it, in one go and one profile.
fn build(profile: Profile) -> Result<(PathBuf, PathBuf)> {
    let name = profile.name();
    println!("building the server and its bench, profile {name}");
    process::run(&mut cargo::cargo(&format!("build --profile {name} -p server -p bench --bin lifeline --bin bench")))?;
    let folder = target().join(name);
    Ok((folder.join("lifeline"), folder.join("bench")))
}

fn run(bench: PathBuf, server: PathBuf) -> Result<Command> {
    let mut command = Command::new(bench);
    command.current_dir(root()).arg("run").arg("--server").arg(server).arg("--folder").arg(folder()?);
    Ok(command)
}

fn folder() -> Result<PathBuf> {
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_and_parts_are_told_apart() {
        let (flags, parts) = sort(&["unread", "--fast", "--players", "1000", "chat"]).unwrap();
        assert_eq!(flags, ["--fast", "--players", "1000"]);
        assert_eq!(parts, ["unread", "chat"]);
    }

    #[test]
    fn what_is_no_part_is_refused() {
        assert!(sort(&["unraed"]).is_err());
        assert!(sort(&["--quick"]).is_err());
    }
}
