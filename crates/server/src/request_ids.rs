//! Names for requests, in logs and answers: no two are the same, also after a restart, and none costs randomness.

use crate::random;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

const PREFIX_CHARACTERS: usize = 12;
/// 64 bits, four in each.
const NUMBER_CHARACTERS_MAX: usize = 16;

/// Counts requests.
#[derive(Debug)]
pub struct RequestIds {
    /// Of this start of the server.
    prefix: String,
    count: AtomicU64,
}

impl Default for RequestIds {
    fn default() -> Self {
        // Without randomness no request gets far enough for its name to matter.
        Self { prefix: random::text(PREFIX_CHARACTERS).unwrap_or_default(), count: AtomicU64::new(0) }
    }
}

impl RequestIds {
    /// The next one.
    #[must_use]
    pub fn next(&self) -> String {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        // As large as it can become: it would grow, and move, for the number.
        let mut name = String::with_capacity(PREFIX_CHARACTERS + NUMBER_CHARACTERS_MAX);
        name.push_str(&self.prefix);
        // A string takes all.
        write!(name, "{number:x}").ok();
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_requests_have_one_name() {
        let (ids, after_a_restart) = (RequestIds::default(), RequestIds::default());
        let names: std::collections::HashSet<String> =
            (0..100).flat_map(|_| [ids.next(), after_a_restart.next()]).collect();
        assert_eq!(names.len(), 200);
    }
}
