//! Waiting to the microsecond: the runtime's own timer counts in milliseconds, which is as long as an answer takes.

use std::os::fd::{AsFd as _, AsRawFd, RawFd};
use std::time::Instant;

use anyhow::Result;
use nix::sys::time::TimeSpec;
use nix::sys::timerfd::{ClockId, Expiration, TimerFd, TimerFlags, TimerSetTimeFlags};
use tokio::io::unix::AsyncFd;

/// A timer of the kernel's, which the runtime watches like a socket.
pub(super) struct Alarm(AsyncFd<Timer>);

struct Timer(TimerFd);

impl AsRawFd for Timer {
    fn as_raw_fd(&self) -> RawFd {
        self.0.as_fd().as_raw_fd()
    }
}

impl Alarm {
    pub(super) fn new() -> Result<Self> {
        let timer = TimerFd::new(ClockId::CLOCK_MONOTONIC, TimerFlags::TFD_NONBLOCK)?;
        #[expect(deprecated, reason = "its successor is unsafe; this descriptor is open for as long as its owner is")]
        let watched = AsyncFd::new(Timer(timer))?;
        Ok(Self(watched))
    }

    /// Returns at once if the time has passed.
    pub(super) async fn wait_until(&self, due: Instant) -> Result<()> {
        let ahead = due.saturating_duration_since(Instant::now());
        if ahead.is_zero() {
            return Ok(());
        }
        let once = Expiration::OneShot(TimeSpec::from_duration(ahead));
        self.0.get_ref().0.set(once, TimerSetTimeFlags::empty())?;
        // Setting it anew takes back that it has rung; reading it would be a call more.
        self.0.readable().await?.clear_ready();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn it_rings_when_it_is_time_and_again() {
        let alarm = Alarm::new().unwrap();
        for _ in 0..3 {
            let due = Instant::now() + Duration::from_millis(2);
            alarm.wait_until(due).await.unwrap();
            assert!(Instant::now() >= due);
        }
    }

    #[tokio::test]
    async fn a_time_that_has_passed_is_not_waited_for() {
        Alarm::new().unwrap().wait_until(Instant::now()).await.unwrap();
    }
}
