//! Running other programs, so that an interrupt ends the whole family of the one that runs.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

/// The process group of the program that runs now; 0 = none.
static RUNNING_GROUP: AtomicI32 = AtomicI32::new(0);
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// From now on SIGINT, SIGTERM and SIGHUP end the running program (the second one by force) and
/// leave this process alive to clean up; no further program starts.
pub(crate) fn stop_on_signals() -> Result<()> {
    ctrlc::set_handler(|| {
        let again = INTERRUPTED.swap(true, Ordering::SeqCst);
        let signal = if again { Signal::SIGKILL } else { Signal::SIGTERM };
        signal_group(RUNNING_GROUP.load(Ordering::SeqCst), signal);
    })
    .context("cannot handle signals")
}

/// Whether a signal has asked this process to stop.
pub(crate) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Runs a program to its end, its output on ours.
///
/// # Errors
/// It did not start, or ended with another status than success.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let mut family = Family::start(command.stdin(Stdio::null()))?;
    check(command, family.wait()?)
}

/// As [`run`], and gives each line of its standard output to `on_line` too.
pub(crate) fn run_lines(command: &mut Command, on_line: impl FnMut(&str) + Send) -> Result<()> {
    let mut family = Family::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    let output = family.child.stdout.take();
    let status = thread::scope(|scope| {
        scope.spawn(|| output.map(|output| pass_on_lines(output, on_line)));
        let status = family.wait();
        // A forgotten grandchild would hold the pipe open, and us with it.
        drop(family);
        status
    });
    check(command, status?)
}

fn pass_on_lines(output: ChildStdout, mut on_line: impl FnMut(&str)) {
    for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        on_line(&line);
    }
}

/// The standard output of a short program.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    check(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A running program and whatever it started, in one process group.
struct Family {
    child: Child,
}

impl Family {
    fn start(command: &mut Command) -> Result<Self> {
        if interrupted() {
            bail!("interrupted");
        }
        let child = spawn(command)?;
        RUNNING_GROUP.store(group(&child), Ordering::SeqCst);
        if interrupted() {
            // The signal came between the two lines above and found no group to end.
            signal_group(group(&child), Signal::SIGTERM);
        }
        Ok(Self { child })
    }

    fn wait(&mut self) -> Result<ExitStatus> {
        Ok(self.child.wait()?)
    }
}

impl Drop for Family {
    /// Ends also what the program left running behind it.
    fn drop(&mut self) {
        signal_group(group(&self.child), Signal::SIGKILL);
        let _ = self.child.wait();
        RUNNING_GROUP.store(0, Ordering::SeqCst);
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.process_group(0).spawn().with_context(|| format!("cannot start `{}`", shown(command)))
}

fn group(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap_or(0)
}

fn signal_group(group: i32, signal: Signal) {
    // 0 and 1 would name our own group and init's.
    if group > 1 {
        // A group that has ended already is what was wanted.
        let _ = killpg(Pid::from_raw(group), signal);
    }
}

fn check(command: &Command, status: ExitStatus) -> Result<()> {
    if interrupted() {
        bail!("interrupted");
    }
    if !status.success() {
        bail!("`{}` failed: {status}", shown(command));
    }
    Ok(())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_named_in_the_error() {
        let error = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(error.to_string().starts_with("`sh -c exit 3` failed"));
    }

    #[test]
    fn a_missing_program_is_named_in_the_error() {
        let error = run(&mut Command::new("no-such-program")).unwrap_err();
        assert!(format!("{error:#}").starts_with("cannot start `no-such-program`"));
    }

    #[test]
    fn every_line_of_the_output_is_seen() {
        let mut lines = Vec::new();
        run_lines(Command::new("sh").args(["-c", "echo one; echo two"]), |line| {
            lines.push(line.to_owned());
        })
        .unwrap();
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn what_a_program_left_running_ends_with_it() {
        let mut left = String::new();
        run_lines(Command::new("sh").args(["-c", "sleep 60 & echo $!"]), |line| {
            left.push_str(line);
        })
        .unwrap();
        let left = Pid::from_raw(left.parse().unwrap());
        // The kernel needs a moment for it; the orphan's remains may stay until init has looked.
        let has_ended =
            || std::fs::read_to_string(format!("/proc/{left}/stat")).map_or(true, |stat| stat.contains(") Z "));
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
        while !has_ended() {
            assert!(std::time::Instant::now() < deadline, "{left} still runs");
            thread::yield_now();
        }
    }
}
