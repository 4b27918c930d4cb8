//! Counting tests by what the runners print.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Counts {
    /// Reads `test result: ok. 5 passed; 0 failed; …`; other lines count nothing.
    pub(super) fn add_cargo_line(&mut self, line: &str) {
        let Some(results) = line.strip_prefix("test result: ") else {
            return;
        };
        self.passed += number_before(results, " passed;");
        self.failed += number_before(results, " failed;");
    }

    /// Reads the closing lines of `node --test`, `ℹ pass 5`; other lines count nothing.
    pub(super) fn add_node_line(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ["ℹ", name, number] = words.as_slice() else {
            return;
        };
        let number = number.parse().unwrap_or(0);
        match *name {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            _ => {}
        }
    }
}

fn number_before(text: &str, mark: &str) -> u32 {
    let number = text.split(mark).next().and_then(|before| before.rsplit(' ').next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_results_are_summed() {
        let mut counts = Counts::default();
        counts.add_cargo_line("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured");
        counts.add_cargo_line("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured");
        assert_eq!(counts, Counts { passed: 15, failed: 2 });
    }

    #[test]
    fn the_line_of_a_single_cargo_test_counts_nothing() {
        let mut counts = Counts::default();
        counts.add_cargo_line("test one_passed ... ok");
        counts.add_cargo_line("running 12 tests");
        assert_eq!(counts, Counts::default());
    }

    #[test]
    fn node_totals_are_summed_and_a_cancelled_test_has_failed() {
        let mut counts = Counts::default();
        for line in ["ℹ tests 9", "ℹ pass 6", "ℹ fail 2", "ℹ cancelled 1", "ℹ skipped 4"] {
            counts.add_node_line(line);
        }
        assert_eq!(counts, Counts { passed: 6, failed: 3 });
    }

    #[test]
    fn the_name_of_a_node_test_counts_nothing() {
        let mut counts = Counts::default();
        counts.add_node_line("✔ a link may pass 3 times (12 ms)");
        assert_eq!(counts, Counts::default());
    }
}
