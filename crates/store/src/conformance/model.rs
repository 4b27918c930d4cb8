//! Random conversations, each step done in the store and in a model in memory: both must agree after every step.

mod memory;

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, draft, uid};
use crate::closings::Move;
use crate::marks::Seen;
use crate::messages::{Draft, Outcome};
use crate::queue::QueuePlace;
use domain::ids::IssueId;
use domain::limits::DAY_MS;
use memory::{By, Expected, Memory, Said, issue_id};

const STEPS: usize = 25;
const PLAYERS: usize = 2;
const LINKS_PER_PLAYER: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_conversations_go_as_the_model_says_on_sqlite() {
    converse(Database::sqlite().await, 200).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_conversations_go_as_the_model_says_on_postgres() {
    let Some(database) = Database::postgres().await else { return };
    converse(database, 30).await;
}

async fn converse(database: Database, runs: usize) {
    let mut studios = Vec::new();
    for run in 0..runs {
        studios.push(Studio::open(&database, &format!("studio-{run}")).await);
    }
    at_once(runs, |run| Run::new(studios[run].clone(), run).go()).await;
    drop(studios);
    database.remove().await;
}

/// What can happen; numbers are taken modulo what there is to choose from.
#[derive(Debug, Clone, Copy)]
enum Step {
    Start { player: usize, link: usize },
    Say { player: usize, link: usize },
    SayAgain { chosen: usize, otherwise: bool },
    Answer { issue: usize, resolve: bool },
    AnswerAgain { chosen: usize, otherwise: bool, resolve: bool },
    Resolve { issue: usize },
    See { issue: usize, link: usize, sequence: i64 },
    Wait { ms: i64 },
}

/// One conversation, in a domain of its own.
struct Run {
    studio: Studio,
    browsers: Vec<Vec<Browser>>,
    memory: Memory,
    dice: Dice,
    now_ms: i64,
    steps: Vec<Step>,
}

impl Run {
    fn new(studio: Studio, seed: usize) -> Self {
        let browsers = (0..PLAYERS).map(|player| {
            let browser = studio.browser(uid(&format!("player-{player}")));
            (0..LINKS_PER_PLAYER).map(|_| browser.elsewhere()).collect()
        });
        let (browsers, dice) = (browsers.collect(), Dice(seed as u64));
        Self { studio, browsers, memory: Memory::default(), dice, now_ms: NOW_MS, steps: Vec::new() }
    }

    async fn go(mut self) {
        for _ in 0..STEPS {
            let step = self.dice.step();
            self.steps.push(step);
            self.take(step).await;
            self.compare().await;
        }
        for (place, issue) in self.memory.issues.iter().enumerate() {
            let expected: Vec<_> = issue.said.iter().map(|said| said.draft.body.clone()).collect();
            assert_eq!(self.studio.bodies(issue_id(place)).await, expected, "{:?}", self.steps);
        }
    }

    async fn take(&mut self, step: Step) {
        match step {
            Step::Start { player, link } => self.start(player, link).await,
            Step::Say { player, link } => self.say(player, link, self.new_draft()).await,
            Step::SayAgain { chosen, otherwise } => {
                if let Some((issue, draft)) = self.said(By::Player, chosen, otherwise) {
                    self.say(self.memory.issues[issue].player, 0, draft).await;
                }
            }
            Step::Answer { issue, resolve } => self.answer(issue, self.new_draft(), resolve).await,
            Step::AnswerAgain { chosen, otherwise, resolve } => {
                if let Some((issue, draft)) = self.said(By::Agent, chosen, otherwise) {
                    self.answer(issue, draft, resolve).await;
                }
            }
            Step::Resolve { issue } => self.resolve(issue).await,
            Step::See { issue, link, sequence } => self.see(issue, link, sequence).await,
            Step::Wait { ms } => self.now_ms += ms,
        }
    }

    async fn start(&mut self, player: usize, link: usize) {
        let browser = &self.browsers[player][link];
        let first = browser.content.first_user_message.clone().unwrap_or_default();
        let expected = self.memory.start(player, link, draft(&first, self.now_ms));
        let started = browser.start(self.now_ms).await;
        assert_eq!(started.map(|standing| standing.issue_id), expected.map(issue_id), "{:?}", self.steps);
    }

    async fn say(&mut self, player: usize, link: usize, draft: Draft) {
        let expected = self.memory.say(player, link, draft.clone());
        let outcome = self.browsers[player][link].say(draft).await;
        assert_eq!(reduced(outcome), Some(expected), "{:?}", self.steps);
    }

    async fn answer(&mut self, issue: usize, draft: Draft, resolve: bool) {
        let Some(issue) = self.existing(issue) else { return };
        let expected = self.memory.answer(issue, draft.clone(), resolve);
        let Studio { store, domain_id, agent, .. } = &self.studio;
        let outcome = store.answer(*domain_id, issue_id(issue), agent.clone(), draft, resolve).await.unwrap();
        assert_eq!(reduced(outcome), Some(expected), "{:?}", self.steps);
    }

    async fn resolve(&mut self, issue: usize) {
        let Some(issue) = self.existing(issue) else { return };
        let line = Draft { body: String::new(), ..self.new_draft() };
        self.memory.resolve(issue, line.clone());
        let Studio { store, domain_id, .. } = &self.studio;
        store.move_issue(*domain_id, issue_id(issue), Move::Resolve, line.message_id, line.now_ms).await.unwrap();
    }

    async fn see(&mut self, issue: usize, link: usize, sequence: i64) {
        let Some(issue) = self.existing(issue) else { return };
        let expected = self.memory.see(issue, link, sequence, self.now_ms);
        let browser = &self.browsers[self.memory.issues[issue].player][link];
        let seen = Seen { now_ms: self.now_ms, ..browser.seen(issue_id(issue), sequence) };
        let marked = browser.store.mark_seen(seen).await.unwrap();
        assert_eq!(marked.is_some(), expected, "{:?}", self.steps);
    }

    /// Asks the store all that the model knows.
    async fn compare(&self) {
        for (player, browsers) in self.browsers.iter().enumerate() {
            let active = browsers[0].active(self.now_ms).await;
            assert_eq!(active, self.memory.active(player, self.now_ms), "{:?}", self.steps);
        }
        for closed in [false, true] {
            let listed = self.studio.store.issues(self.studio.domain_id, closed, QueuePlace::FIRST).await.unwrap();
            let listed: Vec<IssueId> = listed.into_iter().map(|issue| issue.issue_id).collect();
            assert_eq!(listed, self.memory.queue(closed), "{:?}", self.steps);
        }
        for (place, issue) in self.memory.issues.iter().enumerate() {
            let standing = self.studio.standing(issue_id(place)).await;
            let found = (standing.state, standing.last_sequence, standing.seen_sequence, standing.unread);
            let expected = (issue.state(), issue.last_sequence(), issue.seen_sequence, issue.unread());
            assert_eq!(found, expected, "{:?}", self.steps);
        }
    }

    fn existing(&self, issue: usize) -> Option<usize> {
        issue.checked_rem(self.memory.issues.len())
    }

    /// Something that was said before, under the same id; `otherwise`: with another text.
    fn said(&self, by: By, chosen: usize, otherwise: bool) -> Option<(usize, Draft)> {
        let issues = self.memory.issues.iter().enumerate();
        let said: Vec<(usize, &Said)> = issues
            .flat_map(|(place, issue)| issue.said.iter().map(move |said| (place, said)))
            .filter(|(_, said)| said.by == by)
            .collect();
        let (issue, said) = said[chosen.checked_rem(said.len())?];
        let mut draft = Draft { now_ms: self.now_ms, ..said.draft.clone() };
        if otherwise {
            draft.body.push('!');
        }
        Some((issue, draft))
    }

    fn new_draft(&self) -> Draft {
        draft(&format!("said in step {}", self.steps.len()), self.now_ms)
    }
}

fn reduced(outcome: Outcome) -> Option<Expected> {
    match outcome {
        Outcome::Kept { issue_id, sequence, .. } => {
            Some(Expected::Kept { issue: usize::try_from(issue_id.0 - 1).unwrap(), sequence })
        }
        Outcome::Conflict => Some(Expected::Conflict),
        Outcome::NoSuchIssue | Outcome::NoSuchFile => None,
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn step(&mut self) -> Step {
        let (player, link) = (self.below(PLAYERS), self.below(LINKS_PER_PLAYER));
        let (chosen, issue) = (self.below(1_000), self.below(1_000));
        let (otherwise, resolve) = (self.below(3) == 0, self.below(2) == 0);
        match self.below(16) {
            0..=1 => Step::Start { player, link },
            2..=4 => Step::Say { player, link },
            5..=6 => Step::SayAgain { chosen, otherwise },
            7..=9 => Step::Answer { issue, resolve },
            10 => Step::AnswerAgain { chosen, otherwise, resolve },
            11 => Step::Resolve { issue },
            12..=13 => Step::See { issue, link, sequence: self.below(12) as i64 - 1 },
            // Often within the same millisecond; sometimes past, or exactly at, the end of what is told.
            _ => Step::Wait { ms: [1, 1, 1_000, DAY_MS, 7 * DAY_MS - 1, 7 * DAY_MS][self.below(6)] },
        }
    }
}
