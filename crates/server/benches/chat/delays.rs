//! How long an answer takes from the agent to the player's page, with and without other chats open.
//!
//! Idle, that is an agent's POST answered, then a player's fetch answered, with no stream open. Live, the clock runs
//! from before the POST is written until the player's stream has said so *and* the page has fetched that message. Both
//! at the same moderate pace, one at a time, so that nothing waits in a queue of ours, and over connections that are
//! open already.

use std::fmt;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use uuid::Uuid;

use crate::people::{Agent, Chat};
use crate::rows;
use crate::running::client::{Call, Client};
use crate::running::process::Demo;
use crate::streams::Wakes;

const ANSWERS: usize = 1_000;
const WRITES: usize = 500;
const WRITTEN_BYTES: usize = 4_096;
const PAUSE: Duration = Duration::from_millis(20);
/// Nothing takes this long unless it is lost.
const ARRIVAL_LIMIT: Duration = Duration::from_secs(30);
/// The chats are gone through in steps that have no divisor in common with their number: far apart, none twice.
const STEP: usize = 1_237;
/// p99 of a live answer against the p50 of an idle round trip.
const RATIO_TARGET: f64 = 5.0;

/// The times of one part of the run.
pub struct Delays {
    answers: Times,
    /// `GET /healthz` before each answer: what the machine and the loopback take by themselves.
    alive: Times,
}

/// Small writes beside the database, each waited for until it is on the disk: what a commit takes by itself. Where this
/// is slow now and then, so is everything else.
pub async fn disk(folder: &Path) -> anyhow::Result<Times> {
    let mut file = std::fs::File::create(folder.join("writes"))?;
    let mut ticks = interval(PAUSE);
    let mut times = Vec::new();
    for _ in 0..WRITES {
        ticks.tick().await;
        let began = Instant::now();
        tokio::task::block_in_place(|| file.write_all(&[0; WRITTEN_BYTES]).and_then(|()| file.sync_data()))?;
        times.push(began.elapsed());
    }
    Ok(Times::of(times))
}

/// Answers and fetches one after the other.
pub async fn idle(demo: &Demo, agent: &mut Agent, chats: &mut [Chat]) -> anyhow::Result<Delays> {
    let mut pace = Pace::of(demo);
    for turn in 0..ANSWERS {
        let chat = &mut chats[turn * STEP % chats.len()];
        pace.turn().await?;
        let message_id = Uuid::now_v7();
        let (answer, fetch) = (agent.answer(chat, message_id), chat.fetch());
        let began = Instant::now();
        let answered = agent.client.send(answer).await?;
        let fetched = pace.client.send(fetch).await?;
        pace.answers.push(began.elapsed());
        anyhow::ensure!(answered.status == 200, "the agent was answered {}", answered.status);
        chat.show(message_id, &fetched)?;
    }
    Ok(pace.delays())
}

/// Answers, and fetches as soon as the player's stream says so.
pub async fn live(demo: &Demo, agent: &mut Agent, chats: &mut [Chat], mut wakes: Wakes) -> anyhow::Result<Delays> {
    let mut pace = Pace::of(demo);
    for turn in 0..ANSWERS {
        let number = turn * STEP % chats.len();
        let chat = &mut chats[number];
        pace.turn().await?;
        let message_id = Uuid::now_v7();
        let (answer, fetch) = (agent.answer(chat, message_id), chat.fetch());
        let began = Instant::now();
        let arriving = async {
            timeout(ARRIVAL_LIMIT, wakes.of(number)).await??;
            let fetched = pace.client.send(fetch).await?;
            Ok((began.elapsed(), fetched))
        };
        let (answered, (took, fetched)) = tokio::try_join!(agent.client.send(answer), arriving)?;
        pace.answers.push(took);
        anyhow::ensure!(answered.status == 200, "the agent was answered {}", answered.status);
        chat.show(message_id, &fetched)?;
    }
    Ok(pace.delays())
}

/// Prints all times; answers the target if it was missed, and the row.
pub fn report(disk: &Times, idle: &Delays, live: &Delays) -> (Option<String>, Value) {
    println!("disk    a write of 4 kB            {disk}");
    println!("idle    GET /healthz               {}", idle.alive);
    println!("        answer, then fetch         {}", idle.answers);
    println!("live    GET /healthz               {}", live.alive);
    println!("        answer to player's page    {}", live.answers);
    let (p99, round_trip) = (live.answers.percentile(99).as_secs_f64(), idle.answers.percentile(50).as_secs_f64());
    let ratio = p99 / round_trip;
    println!("        p99 is {ratio:.2} times the p50 of an idle round trip");
    let missed = (ratio > RATIO_TARGET)
        .then(|| format!("p99 to the page {ratio:.2} times an idle round trip, at most {RATIO_TARGET}"));
    (missed, rows::beside("chat.p99", "ms", p99 * 1e3, ("p50 of an idle round trip", round_trip * 1e3), RATIO_TARGET))
}

/// Keeps the pace, and the times.
struct Pace {
    ticks: tokio::time::Interval,
    /// The connection of players' pages.
    client: Client,
    answers: Vec<Duration>,
    alive: Vec<Duration>,
}

impl Pace {
    fn of(demo: &Demo) -> Self {
        let mut ticks = interval(PAUSE);
        // Who was late does not hurry.
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { ticks, client: Client::of(demo.base_url()), answers: Vec::new(), alive: Vec::new() }
    }

    async fn turn(&mut self) -> anyhow::Result<()> {
        self.ticks.tick().await;
        let began = Instant::now();
        self.client.send(Call::get("/healthz")).await?;
        self.alive.push(began.elapsed());
        Ok(())
    }

    fn delays(self) -> Delays {
        Delays { answers: Times::of(self.answers), alive: Times::of(self.alive) }
    }
}

/// In rising order.
pub struct Times(Vec<Duration>);

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0[rank.saturating_sub(1)]
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |percent| format!("{:.2} ms", self.percentile(percent).as_secs_f64() * 1e3);
        write!(f, "p50 {}, p99 {}, longest {}", shown(50), shown(99), shown(100))
    }
}
