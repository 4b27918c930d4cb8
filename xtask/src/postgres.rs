//! A throw-away PostgreSQL server from the machine's own binaries.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, User};
use tempfile::TempDir;

use crate::{debian, process};

/// Where Debian keeps the binaries, in a folder per major version.
const DEBIAN_VERSIONS: &str = "/usr/lib/postgresql";
/// The superuser that `initdb` makes; there is no password.
const SUPERUSER: &str = "lifeline";
/// PostgreSQL refuses to run as root; this user comes with Debian's package.
const UNPRIVILEGED_USER: &str = "postgres";
/// Every store test holds a small pool of its own, on a database of its own.
const MAX_CONNECTIONS: u32 = 300;
const START_LIMIT: Duration = Duration::from_secs(30);
const STOP_LIMIT: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// A running server; dropping it stops it and removes its folder.
#[derive(Debug)]
pub(crate) struct Postgres {
    server: Child,
    port: u16,
    folder: TempDir,
}

impl Postgres {
    /// Makes a cluster in a temporary folder and starts it on a free loopback port.
    pub(crate) fn start() -> Result<Self> {
        let binaries = find_or_install()?;
        println!("starting PostgreSQL from {}", binaries.display());
        let folder = cluster_folder()?;
        process::run(
            as_server_user(&binaries.join("initdb"), folder.path())
                .args(["--pgdata=data", "--auth=trust", "--no-sync", "--no-instructions"])
                .args(["--encoding=UTF8", "--locale=C"])
                .arg(format!("--username={SUPERUSER}"))
                .stdout(Stdio::null()),
        )?;
        let port = free_port()?;
        let mut postgres = Self { server: start_server(&binaries, folder.path(), port)?, port, folder };
        postgres.wait_until_ready(&binaries)?;
        println!("PostgreSQL is ready at {}", postgres.url());
        Ok(postgres)
    }

    /// What `LIFELINE_TEST_POSTGRES` is for the tests.
    pub(crate) fn url(&self) -> String {
        let port = self.port;
        format!("postgres://{SUPERUSER}@127.0.0.1:{port}/postgres")
    }

    fn wait_until_ready(&mut self, binaries: &Path) -> Result<()> {
        let deadline = Instant::now() + START_LIMIT;
        let mut is_ready = Command::new(binaries.join("pg_isready"));
        is_ready.args(["--quiet", "--host=127.0.0.1", "--dbname=postgres"]).arg(format!("--port={}", self.port));
        while !is_ready.status()?.success() {
            if process::interrupted() {
                bail!("interrupted");
            }
            if self.server.try_wait()?.is_some() || Instant::now() > deadline {
                let log = std::fs::read_to_string(self.folder.path().join("log"));
                bail!("PostgreSQL did not start: {}", log.unwrap_or_default());
            }
            sleep(LOOK_AGAIN);
        }
        Ok(())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let Ok(pid) = i32::try_from(self.server.id()) else {
            return;
        };
        // To PostgreSQL an interrupt is a "fast shutdown": sessions are cut off, nothing is left in memory.
        let _ = kill(Pid::from_raw(pid), Signal::SIGINT);
        let deadline = Instant::now() + STOP_LIMIT;
        while matches!(self.server.try_wait(), Ok(None)) {
            if Instant::now() > deadline {
                let _ = self.server.kill();
            }
            sleep(LOOK_AGAIN);
        }
    }
}

fn find_or_install() -> Result<PathBuf> {
    if let Some(binaries) = find() {
        return Ok(binaries);
    }
    debian::install("postgresql")?;
    find().context("no PostgreSQL server was found after its installation")
}

/// The newest of Debian's, or the one on the path.
fn find() -> Option<PathBuf> {
    let versions = std::fs::read_dir(DEBIAN_VERSIONS).into_iter().flatten();
    let newest = versions
        .flatten()
        .filter(|entry| entry.path().join("bin/initdb").exists())
        .max_by_key(|entry| version(&entry.path()))
        .map(|entry| entry.path().join("bin"));
    newest.or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("initdb").exists())
    })
}

fn version(folder: &Path) -> u32 {
    let name = folder.file_name().and_then(|name| name.to_str());
    name.and_then(|name| name.parse().ok()).unwrap_or(0)
}

fn cluster_folder() -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("lifeline-postgres-").tempdir()?;
    if debian::is_root() {
        let user =
            User::from_name(UNPRIVILEGED_USER)?.with_context(|| format!("there is no user {UNPRIVILEGED_USER}"))?;
        chown(folder.path(), Some(user.uid.as_raw()), None)?;
    }
    Ok(folder)
}

/// Runs a program of PostgreSQL's as a user that it accepts. Should we die without a word, the
/// kernel sends it the interrupt that [`Postgres`] would have sent.
fn as_server_user(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.current_dir(folder).args(["--pdeathsig", "INT"]);
    if debian::is_root() {
        command
            .arg(format!("--reuid={UNPRIVILEGED_USER}"))
            .arg(format!("--regid={UNPRIVILEGED_USER}"))
            .arg("--init-groups");
    }
    command.arg(program);
    command
}

fn start_server(binaries: &Path, folder: &Path, port: u16) -> Result<Child> {
    use std::os::unix::process::CommandExt;

    let log = File::create(folder.join("log"))?;
    as_server_user(&binaries.join("postgres"), folder)
        .args(["-D", "data", "-c", "listen_addresses=127.0.0.1"])
        .args(["-c", "unix_socket_directories="])
        .args(["-c", &format!("max_connections={MAX_CONNECTIONS}")])
        .args(["-c", &format!("port={port}")])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        // A group of its own: the terminal's Ctrl-C must not stop it under the tests.
        .process_group(0)
        .spawn()
        .context("cannot start setpriv, which is in Debian's package util-linux")
}

/// A port that was free a moment ago.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_number_not_a_text() {
        assert!(version(Path::new("/usr/lib/postgresql/9")) < version(Path::new("/x/15")));
    }
}
