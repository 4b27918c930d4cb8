//! Random conversations, each step done in the store and in a model in memory: both must agree after every step, and
//! every page must show in the end what was said, in order, each once.

mod dice;
mod memory;
mod page;

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, draft, uid};
use crate::closings::{Closed, Move, Verdict};
use crate::issues::Standing;
use crate::keys::Scope;
use crate::marks::Seen;
use crate::messages::{Draft, Outcome};
use crate::polls::Poll;
use crate::queue::QueuePlace;
use dice::{Dice, LINKS_PER_PLAYER, PLAYERS, Step, TABS_PER_PLAYER};
use memory::{By, Ending, Expected, Memory, Reply, Said, issue_id};
use page::{Page, Reader, lines_of};
use std::sync::Arc;

/// On each engine.
const RUNS: usize = 2_000;
const RUNS_AT_ONCE: usize = 20;
const STEPS: usize = 14;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_conversations_go_as_the_model_says_on_sqlite() {
    converse(Database::sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_conversations_go_as_the_model_says_on_postgres() {
    let Some(database) = Database::postgres().await else { return };
    converse(database).await;
}

async fn converse(database: Database) {
    let mut studios = Vec::with_capacity(RUNS);
    for seed in 0..RUNS {
        let studio = Studio::open(&database, &format!("studio-{seed}")).await;
        studio
            .store
            .add_key(studio.domain_id, key_hash(seed), Scope::Console, "game".to_owned(), NOW_MS)
            .await
            .unwrap();
        studios.push(studio);
    }
    let studios = Arc::new(studios);
    at_once(RUNS_AT_ONCE, |lane| {
        let studios = studios.clone();
        async move {
            for seed in (lane..RUNS).step_by(RUNS_AT_ONCE) {
                Run::new(studios[seed].clone(), seed).go().await;
            }
        }
    })
    .await;
    drop(studios);
    database.remove().await;
}

/// Of the game of a studio.
fn key_hash(seed: usize) -> [u8; 32] {
    let mut hash = [0; 32];
    hash[..8].copy_from_slice(&(seed as u64).to_le_bytes());
    hash
}

/// One conversation, in a domain of its own.
struct Run {
    studio: Studio,
    browsers: Vec<Vec<Browser>>,
    tabs: Vec<Vec<Page>>,
    agents_page: Page,
    memory: Memory,
    seed: usize,
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
        let tabs = (0..PLAYERS).map(|_| (0..TABS_PER_PLAYER).map(|_| Page::default()).collect());
        Self {
            browsers: browsers.collect(),
            tabs: tabs.collect(),
            agents_page: Page::default(),
            memory: Memory::default(),
            seed,
            dice: Dice(seed as u64),
            now_ms: NOW_MS,
            steps: Vec::new(),
            studio,
        }
    }

    async fn go(mut self) {
        for _ in 0..STEPS {
            let step = self.dice.step();
            self.steps.push(step);
            if let Some(issue) = self.take(step).await {
                self.compare(issue).await;
            }
            self.poll().await;
        }
        self.compare_all().await;
    }

    /// The game asks for each of its players, after every step: what it was answered before may not be told again.
    async fn poll(&self) {
        for player in 0..PLAYERS {
            let identity = self.browsers[player][0].claim.identity.clone();
            let (key_hash, app_id) = (key_hash(self.seed), self.studio.app_id);
            let poll = Poll { key_hash, app_id, identity, now_ms: self.now_ms };
            let polled = self.studio.store.poll(poll).await.unwrap().unwrap();
            assert_eq!(polled.active, self.memory.active(player, self.now_ms), "{}", self.told());
        }
    }

    /// The issue that the step was about.
    async fn take(&mut self, step: Step) -> Option<usize> {
        match step {
            Step::Start { player, link } => self.start(player, link).await,
            Step::Say { player, link } => self.say(player, link, self.new_draft()).await,
            Step::SayAgain { chosen, link, otherwise } => {
                let (issue, draft) = self.said(By::Player, chosen, otherwise)?;
                self.say(self.memory.issues[issue].player, link, draft).await
            }
            Step::Answer { issue, resolve, quick_replies } => {
                let quick_replies = (0..quick_replies).map(|number| format!("Reply {number}")).collect();
                let draft = Draft { quick_replies, ..self.new_draft() };
                self.answer(self.existing(issue)?, draft, resolve).await
            }
            Step::AnswerAgain { chosen, otherwise, resolve } => {
                let (issue, draft) = self.said(By::Agent, chosen, otherwise)?;
                self.answer(issue, draft, resolve).await
            }
            Step::Resolve { issue } => self.move_issue(self.existing(issue)?, Move::Resolve).await,
            Step::Reject { issue } => self.move_issue(self.existing(issue)?, Move::Reject).await,
            Step::Reopen { issue } => self.move_issue(self.existing(issue)?, Move::Reopen).await,
            Step::Reply { issue, wrong, link, reply } => self.reply(self.existing(issue)?, wrong, link, reply).await,
            Step::See { issue, wrong, link, marks } => self.see(self.existing(issue)?, wrong, link, marks).await,
            Step::AgentSees { issue, marks } => self.agent_sees(self.existing(issue)?, marks).await,
            Step::Reconnect { player, tab } => self.reconnect(player, tab).await,
            Step::AgentReconnects { issue } => self.agent_reconnects(self.existing(issue)?).await,
            Step::Wait { ms } => {
                self.now_ms += ms;
                None
            }
        }
    }

    async fn start(&mut self, player: usize, link: usize) -> Option<usize> {
        let browser = &self.browsers[player][link];
        let first = browser.content.first_user_message.clone().unwrap_or_default();
        let expected = self.memory.start(player, link, draft(&first, self.now_ms));
        let started = browser.start(self.now_ms).await;
        assert_eq!(started.map(|standing| standing.issue_id), expected.map(issue_id), "{}", self.told());
        expected
    }

    async fn say(&mut self, player: usize, link: usize, draft: Draft) -> Option<usize> {
        let expected = self.memory.say(player, link, draft.clone());
        let outcome = self.browsers[player][link].say(draft).await;
        self.became(outcome, expected)
    }

    async fn answer(&mut self, issue: usize, draft: Draft, resolve: bool) -> Option<usize> {
        let expected = self.memory.answer(issue, draft.clone(), resolve);
        let Studio { store, domain_id, agent, .. } = &self.studio;
        let outcome = store.answer(*domain_id, issue_id(issue), agent.clone(), draft, resolve).await.unwrap();
        self.became(outcome, expected)
    }

    fn became(&self, outcome: Outcome, expected: Expected) -> Option<usize> {
        let became = match outcome {
            Outcome::Kept { issue_id, sequence, .. } => {
                Expected::Kept { issue: usize::try_from(issue_id.0 - 1).unwrap(), sequence }
            }
            Outcome::Conflict => Expected::Conflict,
            Outcome::NoSuchIssue | Outcome::NoSuchFile => panic!("{outcome:?}: {}", self.told()),
        };
        assert_eq!(became, expected, "{}", self.told());
        match expected {
            Expected::Kept { issue, .. } => Some(issue),
            Expected::Conflict => None,
        }
    }

    async fn move_issue(&mut self, issue: usize, to: Move) -> Option<usize> {
        let line = self.new_line();
        let expected = match to {
            Move::Resolve => self.memory.resolve(issue, line),
            Move::Reject => self.memory.reject(issue, line),
            Move::Reopen => self.memory.reopen(issue, line),
        };
        let closed = self.studio.move_issue(issue_id(issue), to, self.now_ms).await;
        self.ended(issue, closed, expected)
    }

    async fn reply(&mut self, issue: usize, wrong: bool, link: usize, reply: Reply) -> Option<usize> {
        let player = self.player_of(issue, wrong);
        let expected = self.memory.reply(issue, (player, link), reply, self.new_line());
        let verdict = match reply {
            Reply::Yes => Verdict::Solved,
            Reply::No => Verdict::NotSolved,
            Reply::Rate(rating) => Verdict::Rated(rating, String::new()),
            Reply::Skip => Verdict::Skipped,
        };
        let closed = self.browsers[player][link].reply(issue_id(issue), verdict, self.now_ms).await;
        self.ended(issue, closed, expected)
    }

    fn ended(&self, issue: usize, closed: Closed, expected: Ending) -> Option<usize> {
        let ended = match closed {
            Closed::Stands(standing) => {
                self.stands(issue, standing);
                Ending::Stands
            }
            Closed::NoSuchIssue => Ending::NoSuchIssue,
            Closed::AnotherIsOpen => Ending::AnotherIsOpen,
        };
        assert_eq!(ended, expected, "{}", self.told());
        Some(issue)
    }

    async fn see(&mut self, issue: usize, wrong: bool, link: usize, marks: (i64, i64)) -> Option<usize> {
        let player = self.player_of(issue, wrong);
        let expected = self.memory.see(issue, (player, link), marks, self.now_ms);
        let browser = &self.browsers[player][link];
        let (sequence, delivered) = marks;
        let seen = Seen { now_ms: self.now_ms, delivered, ..browser.seen(issue_id(issue), sequence) };
        let marked = browser.store.mark_seen(seen).await.unwrap();
        assert_eq!(marked.is_some(), expected, "{}", self.told());
        Some(issue)
    }

    async fn agent_sees(&mut self, issue: usize, marks: (i64, i64)) -> Option<usize> {
        self.memory.agent_sees(issue, marks);
        let Studio { store, domain_id, .. } = &self.studio;
        let marked = store.mark_seen_by_agent(*domain_id, issue_id(issue), marks).await.unwrap();
        assert!(marked.is_some(), "{}", self.told());
        Some(issue)
    }

    /// A player's page that slept, was offline, or was woken by a live event: it fetches what it lacks.
    async fn reconnect(&mut self, player: usize, tab: usize) -> Option<usize> {
        let browser = &self.browsers[player][tab];
        let chat = browser.store.chat(browser.claim.clone(), browser.link_id, self.now_ms).await.unwrap();
        let shown = self.memory.shown(player, tab, self.now_ms);
        assert_eq!(chat.standing.map(|standing| standing.issue_id), shown.map(issue_id), "{}", self.told());
        let page = std::mem::take(&mut self.tabs[player][tab]).turn_to(shown);
        self.tabs[player][tab] = self.caught_up(page, Reader::Player).await;
        None
    }

    async fn agent_reconnects(&mut self, issue: usize) -> Option<usize> {
        let page = std::mem::take(&mut self.agents_page).turn_to(Some(issue));
        self.agents_page = self.caught_up(page, Reader::Agent).await;
        None
    }

    async fn caught_up(&self, mut page: Page, reader: Reader) -> Page {
        let Some(issue) = page.issue else { return page };
        let Studio { store, domain_id, .. } = &self.studio;
        let fetched = store.messages_after(*domain_id, issue_id(issue), page.last_sequence).await.unwrap();
        page.append(&fetched, reader);
        assert_eq!(page.lines(), lines_of(&self.memory.issues[issue], reader), "{}", self.told());
        page
    }

    /// What a step can have changed of its issue.
    async fn compare(&self, issue: usize) {
        self.stands(issue, self.studio.standing(issue_id(issue)).await);
        self.compare_active(self.memory.issues[issue].player).await;
    }

    fn stands(&self, issue: usize, standing: Standing) {
        assert_eq!(standing, self.memory.standing(issue, standing.player_id), "{}", self.told());
    }

    async fn compare_active(&self, player: usize) {
        let active = self.browsers[player][0].active(self.now_ms).await;
        assert_eq!(active, self.memory.active(player, self.now_ms), "{}", self.told());
    }

    /// Asks the store all that the model knows, and lets every page catch up.
    async fn compare_all(&mut self) {
        for player in 0..PLAYERS {
            self.compare_active(player).await;
            for tab in 0..TABS_PER_PLAYER {
                self.reconnect(player, tab).await;
            }
        }
        for closed in [false, true] {
            let listed = self.studio.store.issues(self.studio.domain_id, closed, QueuePlace::FIRST).await.unwrap();
            assert!(listed.iter().all(|issue| issue.needs_answer == (issue.unanswered > 0)), "{}", self.told());
            let listed: Vec<_> = listed.into_iter().map(|issue| (issue.issue_id, issue.unanswered)).collect();
            assert_eq!(listed, self.memory.queue(closed), "{}", self.told());
        }
        // First what the agent's page shows already, so that it goes on from there.
        let issues = self.agents_page.issue.into_iter().chain(0..self.memory.issues.len());
        for issue in issues.collect::<Vec<_>>() {
            self.stands(issue, self.studio.standing(issue_id(issue)).await);
            self.agent_reconnects(issue).await;
        }
    }

    fn existing(&self, issue: usize) -> Option<usize> {
        issue.checked_rem(self.memory.issues.len())
    }

    fn player_of(&self, issue: usize, wrong: bool) -> usize {
        (self.memory.issues[issue].player + usize::from(wrong)) % PLAYERS
    }

    /// Something that was said before, under the same id; `otherwise`: with another text or another reply to tap.
    fn said(&self, by: By, chosen: usize, otherwise: bool) -> Option<(usize, Draft)> {
        let issues = self.memory.issues.iter().enumerate();
        let said: Vec<(usize, &Said)> = issues
            .flat_map(|(place, issue)| issue.said.iter().map(move |said| (place, said)))
            .filter(|(_, said)| said.by == by)
            .collect();
        let (issue, said) = said[chosen.checked_rem(said.len())?];
        let mut draft = Draft { now_ms: self.now_ms, ..said.draft.clone() };
        match by {
            By::Agent if otherwise && chosen.is_multiple_of(2) => draft.quick_replies.push("Another reply".to_owned()),
            _ if otherwise => draft.body.push('!'),
            _ => {}
        }
        Some((issue, draft))
    }

    fn new_draft(&self) -> Draft {
        draft(&format!("said in step {}", self.steps.len()), self.now_ms)
    }

    fn new_line(&self) -> Draft {
        draft("", self.now_ms)
    }

    /// What a failure is told with: the same seed takes the same steps.
    fn told(&self) -> String {
        format!("seed {}, step {}: {:?}", self.seed, self.steps.len(), self.steps)
    }
}
