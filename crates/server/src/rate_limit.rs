//! How much an address or a key may ask for in a window of time.
//!
//! A window is fixed: it begins with the first request, so that what is left and when it is whole again can be said in
//! headers. The tables are bounded; the least used entries are forgotten first.

use crate::limits::LIMITER_ENTRIES_MAX;
use quick_cache::sync::Cache;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// One limit on many subjects.
#[derive(Debug)]
pub struct RateLimit<K> {
    most: u32,
    window_ms: i64,
    windows: Cache<K, Arc<Mutex<Window>>>,
}

#[derive(Debug, Default)]
struct Window {
    ends_at_ms: i64,
    used: u32,
}

/// What a subject has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Requests left in the window.
    pub remaining: u32,
    /// When the window ends.
    pub resets_at_ms: i64,
    /// When this was looked at.
    pub now_ms: i64,
    /// Whether the limit was reached before.
    pub exceeded: bool,
}

impl<K: std::hash::Hash + Eq + Clone> RateLimit<K> {
    /// `most` a window; 0 = no limit.
    #[must_use]
    pub fn new(most: u32, window_ms: i64) -> Self {
        Self { most, window_ms, windows: Cache::new(LIMITER_ENTRIES_MAX) }
    }

    /// Takes one of a subject's budget.
    pub fn take(&self, subject: &K, now_ms: i64) -> Budget {
        self.count(subject, now_ms, 1)
    }

    /// Looks at a subject's budget without taking of it.
    pub fn look(&self, subject: &K, now_ms: i64) -> Budget {
        self.count(subject, now_ms, 0)
    }

    /// Gives back what was taken for something that turned out well.
    pub fn give_back(&self, subject: &K) {
        if let Some(window) = self.windows.get(subject) {
            let mut window = window.lock().unwrap_or_else(PoisonError::into_inner);
            window.used = window.used.saturating_sub(1);
        }
    }

    fn count(&self, subject: &K, now_ms: i64, taken: u32) -> Budget {
        if self.most == 0 {
            let resets_at_ms = now_ms + self.window_ms;
            return Budget { remaining: i32::MAX.unsigned_abs(), resets_at_ms, now_ms, exceeded: false };
        }
        let window =
            match self.windows.get_or_insert_with(subject, || Ok::<_, std::convert::Infallible>(Arc::default())) {
                Ok(window) => window,
                Err(never) => match never {},
            };
        let mut window = window.lock().unwrap_or_else(PoisonError::into_inner);
        if window.ends_at_ms <= now_ms {
            *window = Window { ends_at_ms: now_ms + self.window_ms, used: 0 };
        }
        let exceeded = window.used >= self.most;
        window.used = window.used.saturating_add(taken).min(self.most);
        Budget { remaining: self.most - window.used, resets_at_ms: window.ends_at_ms, now_ms, exceeded }
    }
}

/// Who counts as one address: an IPv6 customer has a whole /64.
#[must_use]
pub fn subject(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = address.to_bits() >> 64 << 64;
            IpAddr::V6(network.into())
        }
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_spent_and_comes_back_with_the_next_window() {
        let limit = RateLimit::new(2, 60_000);
        assert_eq!(
            limit.take(&1, 1_000),
            Budget { remaining: 1, resets_at_ms: 61_000, now_ms: 1_000, exceeded: false }
        );
        assert_eq!(limit.take(&1, 2_000).remaining, 0);
        assert!(limit.take(&1, 60_999).exceeded);
        assert!(!limit.take(&1, 61_000).exceeded);
    }

    #[test]
    fn subjects_do_not_share_a_budget() {
        let limit = RateLimit::new(1, 60_000);
        assert!(!limit.take(&1, 0).exceeded);
        assert!(!limit.take(&2, 0).exceeded);
        assert!(limit.take(&1, 0).exceeded);
    }

    #[test]
    fn zero_is_no_limit() {
        let limit = RateLimit::new(0, 60_000);
        assert!((0..1_000).all(|_| !limit.take(&1, 0).exceeded));
    }

    #[test]
    fn looking_takes_nothing() {
        let limit = RateLimit::new(1, 60_000);
        assert_eq!(limit.look(&1, 0).remaining, 1);
        assert!(!limit.take(&1, 0).exceeded);
    }

    #[test]
    fn an_ipv6_network_is_one_subject_and_a_mapped_address_is_its_ipv4() {
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let two: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        let other: IpAddr = "2001:db8:1:3::1".parse().unwrap();
        assert_eq!(subject(one), subject(two));
        assert_ne!(subject(one), subject(other));
        assert_eq!(subject("::ffff:10.0.0.1".parse().unwrap()), "10.0.0.1".parse::<IpAddr>().unwrap());
    }
}
