//! The time, as an argument: tests set it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where "now" comes from.
#[derive(Debug, Clone, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A time that a test moves, in milliseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// Milliseconds since 1970.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        match self {
            Self::System => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |passed| i64::try_from(passed.as_millis()).unwrap_or(i64::MAX)),
            Self::Set(time_ms) => time_ms.load(Ordering::SeqCst),
        }
    }
}
