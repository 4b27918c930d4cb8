//! The steps of a test run: their titles, times and results.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use super::Counts;
use crate::process;

/// What has been run so far.
#[derive(Debug)]
pub(super) struct Report {
    started_at: Instant,
    counts: Counts,
    lines: Vec<String>,
}

impl Report {
    pub(super) fn new() -> Self {
        Self { started_at: Instant::now(), counts: Counts::default(), lines: Vec::new() }
    }

    /// Runs one step. It adds the tests that it saw to the counts; a step that fails without a
    /// failed test (a lint, a build) counts as one failed test, so that no failure is lost.
    pub(super) fn step<T>(&mut self, title: &str, work: impl FnOnce(&mut Counts) -> Result<T>) -> Option<T> {
        if process::interrupted() {
            self.skip(title, "interrupted");
            return None;
        }
        println!("\n== {title}");
        let started_at = Instant::now();
        let mut counts = Counts::default();
        let outcome = work(&mut counts);
        if let Err(error) = &outcome {
            eprintln!("{error:#}");
            counts.failed = counts.failed.max(1);
        }
        let verdict = if counts.failed == 0 { "ok" } else { "FAILED" };
        let seconds = started_at.elapsed().as_secs_f32();
        println!("== {title}: {verdict} in {seconds:.1} s");
        self.lines.push(format!("{verdict:>7} {seconds:>7.1} s  {title}"));
        self.counts.passed += counts.passed;
        self.counts.failed += counts.failed;
        outcome.ok()
    }

    /// Notes a step that can't run. It counts nothing: what it needed has failed and was counted.
    pub(super) fn skip(&mut self, title: &str, why: &str) {
        println!("\n== {title}: skipped, {why}");
        self.lines.push(format!("skipped {:>9}  {title}", ""));
    }

    /// Prints the summary; the last line is the one that CI reads.
    pub(super) fn finish(self) -> ExitCode {
        let seconds = self.started_at.elapsed().as_secs_f32();
        println!("\n{}\n{seconds:>15.1} s  in all\n", self.lines.join("\n"));
        let Counts { passed, failed } = self.counts;
        println!("{passed} passed, {failed} failed");
        if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn a_passed_step_without_tests_counts_nothing() {
        let mut report = Report::new();
        assert_eq!(report.step("format", |_| Ok(7)), Some(7));
        assert_eq!(report.counts, Counts::default());
    }

    #[test]
    fn a_failed_step_without_tests_counts_one() {
        let mut report = Report::new();
        assert_eq!(report.step::<()>("lints", |_| bail!("bad")), None);
        assert_eq!(report.counts, Counts { passed: 0, failed: 1 });
    }

    #[test]
    fn a_failed_step_with_failed_tests_counts_only_these() {
        let mut report = Report::new();
        report.step::<()>("tests", |counts| {
            *counts = Counts { passed: 4, failed: 2 };
            bail!("exit status: 101")
        });
        assert_eq!(report.counts, Counts { passed: 4, failed: 2 });
    }

    #[test]
    fn a_run_without_a_single_test_has_not_passed() {
        assert_eq!(Report::new().finish(), ExitCode::FAILURE);
    }
}
