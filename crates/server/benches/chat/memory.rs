//! The server's resident memory, and how it grows with open chats.
//!
//! What a chat takes is what the process has more of in memory with its event stream open than without: all streams
//! together, since one alone disappears in the allocator's steps. It is read as the kernel sees it (`Rss` of
//! `smaps_rollup`), in steps: the first streams may live in memory that the requests before them have left free, so the
//! second half is looked at for itself, and the dearer one counts. Buffers of sockets are the kernel's and not in it.

use std::time::Duration;

use anyhow::Context;
use serde_json::Value;

use crate::rows;
use crate::running::client::{Call, Client};
use crate::running::process::Demo;

const BYTES_PER_CHAT_TARGET: usize = 25_000;
/// Readings that must agree before memory has settled, and how far.
const SETTLED_READINGS: usize = 8;
const SETTLED_BYTES: usize = 64 * 1024;
const READINGS_MAX: usize = 200;
const READING_PAUSE: Duration = Duration::from_millis(50);

/// Reads a server's memory.
pub struct Meter {
    rollup: String,
    client: Client,
}

impl Meter {
    pub fn of(demo: &Demo) -> Self {
        Self { rollup: format!("/proc/{}/smaps_rollup", demo.lifeline.id()), client: Client::of(demo.base_url()) }
    }

    /// Resident bytes, once they do not change any more. The allocator gives back what is free a moment later, and only
    /// while it is asked for something: so it is.
    pub async fn settled(&mut self) -> anyhow::Result<usize> {
        let mut readings = Vec::new();
        for _ in 0..READINGS_MAX {
            self.client.send(Call::get("/healthz")).await?;
            tokio::time::sleep(READING_PAUSE).await;
            readings.push(self.resident_bytes()?);
            let last = &readings[readings.len().saturating_sub(SETTLED_READINGS)..];
            let (least, most) = (last.iter().min(), last.iter().max());
            if let (SETTLED_READINGS, Some(least), Some(most)) = (last.len(), least, most)
                && most - least <= SETTLED_BYTES
            {
                return Ok(*most);
            }
        }
        anyhow::bail!("the server's memory does not settle: {readings:?}")
    }

    fn resident_bytes(&self) -> anyhow::Result<usize> {
        let rollup = std::fs::read_to_string(&self.rollup)?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Rss:")).context("smaps_rollup has no Rss")?;
        let kilobytes: usize = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }
}

/// Resident bytes by the number of open streams: none, half of them, all.
pub struct Growth {
    pub streams: usize,
    pub before: usize,
    pub half: usize,
    pub all: usize,
}

impl Growth {
    /// Prints what a chat takes; answers the target if it was missed, and the row. `in_the_end`: resident bytes after the
    /// answers.
    pub fn report(&self, in_the_end: usize) -> (Option<String>, Value) {
        let Self { streams, before, half, all } = *self;
        let whole = all.saturating_sub(before) / streams;
        let second = all.saturating_sub(half) / (streams - streams / 2);
        let woken = in_the_end.saturating_sub(before) / streams;
        println!("memory  {:.1} kB a chat; {:.1} kB in the second half", kilobytes(whole), kilobytes(second));
        println!(
            "        {:.1} MB without streams, {:.1} MB with half of them, {:.1} MB with all, {:.1} MB after the answers ({:.1} kB a chat)",
            megabytes(before),
            megabytes(half),
            megabytes(all),
            megabytes(in_the_end),
            kilobytes(woken)
        );
        let worst = whole.max(second).max(woken);
        let missed = (worst > BYTES_PER_CHAT_TARGET).then(|| {
            format!("memory per chat {:.1} kB, at most {:.0}", kilobytes(worst), kilobytes(BYTES_PER_CHAT_TARGET))
        });
        (missed, rows::alone("chat.memory_per_chat", "kB", kilobytes(worst), kilobytes(BYTES_PER_CHAT_TARGET)))
    }
}

fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1e3
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
