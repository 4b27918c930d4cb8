//! A `lifeline` process: started, listened to, told to stop, or killed.

use super::database::Database;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long an empty folder may take to become a demo that serves.
const START_LIMIT: Duration = Duration::from_secs(20);
/// How long an end may take after SIGTERM.
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// `lifeline WORDS…` in a folder, with nothing of this process's environment. Its data is in `lifeline-data` there.
pub(crate) fn lifeline(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(crate::binary());
    command.env_clear().current_dir(folder).args(words);
    command
}

/// A process that serves; dropping it kills it.
#[derive(Debug)]
pub(crate) struct Lifeline {
    process: Child,
    output: Lines,
    log: Lines,
}

/// What a process left behind.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    /// All lines of its standard output.
    pub(crate) output: Vec<String>,
    /// All lines of its standard error.
    pub(crate) log: Vec<String>,
}

impl Lifeline {
    pub(crate) fn start(command: &mut Command) -> Self {
        let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = piped.spawn().unwrap();
        let output = Lines::of(process.stdout.take().unwrap());
        let log = Lines::of(process.stderr.take().unwrap());
        Self { process, output, log }
    }

    /// Waits for a line of standard output.
    pub(crate) fn next_line(&mut self) -> String {
        let line = self.output.find("", Instant::now() + START_LIMIT);
        line.unwrap_or_else(|| panic!("no line came; the log: {:?}", self.log.until_now()))
    }

    /// Waits for a line of the log that holds some words.
    pub(crate) fn wait_for_log(&mut self, words: &str) -> String {
        let line = self.log.find(words, Instant::now() + START_LIMIT);
        line.unwrap_or_else(|| panic!("no line says {words:?}; the log: {:?}", self.log.until_now()))
    }

    /// The process's id.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Sends SIGTERM.
    pub(crate) fn terminate(&self) {
        kill(Pid::from_raw(self.id().try_into().unwrap()), Signal::SIGTERM).unwrap();
    }

    /// Waits for the end, which must come by itself.
    pub(crate) fn ended(mut self) -> Ended {
        let deadline = Instant::now() + STOP_LIMIT;
        let output = self.output.rest(deadline);
        let log = self.log.rest(deadline);
        Ended { code: self.process.wait().unwrap().code(), output, log }
    }

    /// Sends SIGTERM and waits for the end.
    pub(crate) fn stop(self) -> Ended {
        self.terminate();
        self.ended()
    }
}

impl Drop for Lifeline {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A demo that serves, and what it said about itself.
#[derive(Debug)]
pub(crate) struct Demo {
    pub(crate) lifeline: Lifeline,
    /// The one line of standard output.
    pub(crate) line: String,
    facts: Value,
}

impl Demo {
    /// Starts `lifeline demo --json` in a folder, on a free port.
    pub(crate) fn start(folder: &Path, database: &Database) -> Self {
        let words = [&["demo", "--json", "--listen", "127.0.0.1:0"], database.flags().as_slice()].concat();
        Self::of(&mut lifeline(folder, &words))
    }

    /// Starts a command that prints a demo's line.
    pub(crate) fn of(command: &mut Command) -> Self {
        let mut lifeline = Lifeline::start(command);
        let line = lifeline.next_line();
        let facts = serde_json::from_str(&line).unwrap();
        Self { lifeline, line, facts }
    }

    /// A text of the line, by its JSON pointer.
    pub(crate) fn fact(&self, pointer: &str) -> &str {
        self.facts.pointer(pointer).and_then(Value::as_str).unwrap()
    }

    pub(crate) fn base_url(&self) -> &str {
        self.fact("/base_url")
    }
}

/// The lines of a pipe. A thread reads them, so that the process never waits for us.
#[derive(Debug)]
struct Lines {
    read: Vec<String>,
    coming: Receiver<String>,
}

impl Lines {
    fn of(pipe: impl Read + Send + 'static) -> Self {
        let (sender, coming) = channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(pipe).lines().map_while(Result::ok);
            lines.map(|line| sender.send(line)).take_while(Result::is_ok).count()
        });
        Self { read: Vec::new(), coming }
    }

    /// The next line that holds some words, unless the time is over or the pipe is closed before.
    fn find(&mut self, words: &str, deadline: Instant) -> Option<String> {
        while let Ok(line) = self.coming.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            self.read.push(line.clone());
            if line.contains(words) {
                return Some(line);
            }
        }
        None
    }

    fn until_now(&mut self) -> &[String] {
        self.read.extend(self.coming.try_iter());
        &self.read
    }

    /// All lines, now that the pipe is about to be closed.
    fn rest(&mut self, deadline: Instant) -> Vec<String> {
        use std::sync::mpsc::RecvTimeoutError::{Disconnected, Timeout};
        loop {
            match self.coming.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => self.read.push(line),
                Err(Disconnected) => return std::mem::take(&mut self.read),
                Err(Timeout) => panic!("the process did not end; it said {:?}", self.read),
            }
        }
    }
}
