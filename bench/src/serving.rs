//! The processes that are measured: the server on a data folder, and the bare handler. Each is a child of this one, so
//! that the kernel tells what it alone takes in time and memory.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, SysconfVar, sysconf};

use crate::place::Place;

/// How long an end may take after SIGTERM.
const STOP_LIMIT: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A process that answers HTTP on loopback; dropping it ends it.
pub(crate) struct Serving {
    process: Child,
    pub(crate) address: SocketAddr,
    /// What it has said of itself.
    pub(crate) facts: serde_json::Value,
}

impl Serving {
    /// `lifeline demo` on a data folder, which is filled with the demo if it is empty, without rate limits.
    ///
    /// # Errors
    /// When it ends instead of serving.
    pub(crate) fn lifeline(binary: &Path, place: &Place) -> Result<Self> {
        let mut command = Command::new(binary);
        command.env_clear().args(["demo", "--json", "--listen=127.0.0.1:0", "--log=warn", "--requests-per-key=0"]);
        command.args(["--failed-keys-per-address=0", "--unknown-codes-per-address=0"]);
        command.arg("--data").arg(&place.folder);
        if let Some(url) = &place.postgres {
            command.env("LIFELINE_DATABASE", url);
        }
        Self::start(&mut command).with_context(|| format!("can't start {}", binary.display()))
    }

    /// The bare handler, by this very binary.
    ///
    /// # Errors
    /// When it ends instead of serving.
    pub(crate) fn bare() -> Result<Self> {
        Self::start(Command::new(std::env::current_exe()?).arg("bare"))
    }

    fn start(command: &mut Command) -> Result<Self> {
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().context("no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let facts: serde_json::Value = serde_json::from_str(&line).context("it ended without a word")?;
        let base_url = facts["base_url"].as_str().context("no address")?;
        let address = base_url.trim_start_matches("http://").parse()?;
        let serving = Self { process, address, facts };
        serving.wait_for_an_answer()?;
        Ok(serving)
    }

    /// Asks for something small. A server says where it listens before it serves, and must not be told to stop in between.
    ///
    /// # Errors
    /// When it has ended.
    pub(crate) fn wait_for_an_answer(&self) -> Result<()> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        stream.read_exact(&mut [0]).context("it does not answer")
    }

    /// The key that the demo made.
    ///
    /// # Errors
    /// Of the bare handler, which has none.
    pub(crate) fn api_key(&self) -> Result<&str> {
        self.facts["api_key"].as_str().context("no API key")
    }

    /// Time that its threads have spent on a processor, in the kernel too. Counted in hundredths of a second.
    ///
    /// # Errors
    /// When the process is gone.
    pub(crate) fn processor_time(&self) -> Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
        // The name, in parentheses, may have spaces; user and system time are the 14th and 15th of all.
        let (_, after_name) = stat.rsplit_once(')').context("/proc/PID/stat")?;
        let ticks = after_name.split_whitespace().skip(11).take(2).map(str::parse::<u32>);
        let ticks: u32 = ticks.sum::<Result<u32, _>>()?;
        let per_second = sysconf(SysconfVar::CLK_TCK)?.context("no clock ticks")?;
        Ok(Duration::from_secs(ticks.into()) / u32::try_from(per_second)?)
    }

    /// What of it is in memory, without what it only maps of files: those are the kernel's cache.
    ///
    /// # Errors
    /// When the process is gone.
    pub(crate) fn memory(&self) -> Result<Memory> {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.process.id()))?;
        Ok(Memory { resident: field(&rollup, "Rss:")?, anonymous: field(&rollup, "Anonymous:")? })
    }

    /// Tells it to stop, and waits for its end.
    ///
    /// # Errors
    /// When it ends badly or not at all.
    pub(crate) fn stop(mut self) -> Result<()> {
        self.terminate()?;
        let deadline = Instant::now() + STOP_LIMIT;
        loop {
            if let Some(status) = self.process.try_wait()? {
                ensure!(status.success(), "the server ended badly: {status}");
                return Ok(());
            }
            ensure!(Instant::now() < deadline, "the server does not stop");
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    fn terminate(&self) -> Result<()> {
        Ok(kill(Pid::from_raw(self.process.id().try_into()?), Signal::SIGTERM)?)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Bytes of a process in memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Memory {
    /// All of it, with the pages of its own code.
    pub(crate) resident: u64,
    /// What is its own.
    pub(crate) anonymous: u64,
}

/// Bytes that the kernel tells under a name, in kilobytes.
///
/// # Errors
/// When it does not.
pub(crate) fn field(told: &str, name: &str) -> Result<u64> {
    let line = told.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("no {name}"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}
