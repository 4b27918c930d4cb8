//! What issues and messages do, by the rules, in the plainest way: lists in memory, everything counted anew.

use super::super::studio::draft;
use crate::issues::ActiveIssue;
use crate::messages::Draft;
use domain::ids::IssueId;
use domain::issue::State;
use domain::limits::RESOLVED_UNSEEN_LIFE_MS;
use std::collections::HashSet;

/// One domain's issues; the first has the publish id 1.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) issues: Vec<Issue>,
    /// Pairs of player and link that have led to a conversation.
    spent: HashSet<(usize, usize)>,
    /// Which browsers, by their links, took part in which issues.
    took_part: HashSet<(usize, usize)>,
}

pub(super) struct Issue {
    pub(super) player: usize,
    link: usize,
    resolved_at_ms: Option<i64>,
    updated_at_ms: i64,
    pub(super) seen_sequence: i64,
    pub(super) said: Vec<Said>,
}

#[derive(Clone)]
pub(super) struct Said {
    pub(super) by: By,
    pub(super) draft: Draft,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Game,
    Player,
    Agent,
    System,
    Scan,
}

/// What should become of a message: kept at a place of an issue, or refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Kept { issue: usize, sequence: i64 },
    Conflict,
}

impl Memory {
    /// The issue that the chat then shows, if it has started by now.
    pub(super) fn start(&mut self, player: usize, link: usize, first: Draft) -> Option<usize> {
        if let Some(open) = self.open_issue(player) {
            self.took_part.insert((open, link));
            self.arrive(link, open, first.now_ms);
            return Some(open);
        }
        let is_new = self.spent.insert((player, link));
        // What the player has not seen yet comes before anything new.
        let active = self.active(player, first.now_ms).map(|active| active.issue_id.0 as usize - 1);
        self.took_part.extend(active.map(|issue| (issue, link)));
        let is_free = active.is_none();
        (is_new && is_free).then(|| self.begin(player, link, Said { by: By::Game, draft: first }))
    }

    pub(super) fn say(&mut self, player: usize, link: usize, draft: Draft) -> Expected {
        for (issue, of) in self.issues.iter().enumerate().filter(|(_, issue)| issue.player == player) {
            if let Some(before) = of.kept_before(issue, By::Player, &draft) {
                return before;
            }
        }
        let said = Said { by: By::Player, draft };
        let issue = match self.open_issue(player) {
            Some(open) => {
                self.took_part.insert((open, link));
                self.arrive(link, open, said.draft.now_ms);
                self.issues[open].add(said);
                open
            }
            None => self.begin(player, link, said),
        };
        Expected::Kept { issue, sequence: self.issues[issue].last_sequence() }
    }

    pub(super) fn answer(&mut self, issue: usize, draft: Draft, resolve: bool) -> Expected {
        let of = &mut self.issues[issue];
        if let Some(before) = of.kept_before(issue, By::Agent, &draft) {
            return before;
        }
        let resolved_at_ms = (resolve || of.resolved_at_ms.is_some()).then_some(draft.now_ms);
        of.add(Said { by: By::Agent, draft });
        of.resolved_at_ms = resolved_at_ms;
        Expected::Kept { issue, sequence: of.last_sequence() }
    }

    pub(super) fn resolve(&mut self, issue: usize, line: Draft) {
        let of = &mut self.issues[issue];
        if of.resolved_at_ms.is_none() {
            of.resolved_at_ms = Some(line.now_ms);
            of.add(Said { by: By::System, draft: line });
        }
    }

    /// Whether that browser may read the issue, and so mark it.
    pub(super) fn see(&mut self, issue: usize, link: usize, sequence: i64, now_ms: i64) -> bool {
        let player = self.issues[issue].player;
        let is_active = self.active(player, now_ms).is_some_and(|active| active.issue_id == issue_id(issue));
        if !is_active && !self.took_part.contains(&(issue, link)) {
            return false;
        }
        self.took_part.insert((issue, link));
        let of = &mut self.issues[issue];
        of.seen_sequence = of.seen_sequence.max(sequence.min(of.last_sequence()));
        self.arrive(link, issue, now_ms);
        true
    }

    /// Agents are told once when the player comes by a link that has not begun the open issue.
    fn arrive(&mut self, link: usize, issue: usize, now_ms: i64) {
        let of = &mut self.issues[issue];
        if self.spent.insert((of.player, link)) && of.resolved_at_ms.is_none() && of.link != link {
            of.add(Said { by: By::Scan, draft: draft("", now_ms) });
        }
    }

    pub(super) fn active(&self, player: usize, now_ms: i64) -> Option<ActiveIssue> {
        let is_told = |issue: &Issue| {
            let is_recent = issue.resolved_at_ms.is_some_and(|at_ms| now_ms - at_ms < RESOLVED_UNSEEN_LIFE_MS);
            issue.player == player && is_recent && issue.unread() > 0
        };
        let issue = self.open_issue(player).or_else(|| self.issues.iter().rposition(is_told))?;
        Some(ActiveIssue { issue_id: issue_id(issue), unread: self.issues[issue].unread() })
    }

    /// The inbox's list: what needs an answer, then what happened last.
    pub(super) fn queue(&self, closed: bool) -> Vec<IssueId> {
        let listed = self.issues.iter().enumerate();
        let mut listed: Vec<_> = listed.filter(|(_, issue)| issue.resolved_at_ms.is_some() == closed).collect();
        listed.sort_by_key(|(place, issue)| (issue.unanswered() == 0, -issue.updated_at_ms, -(*place as i64)));
        listed.into_iter().map(|(place, _)| issue_id(place)).collect()
    }

    fn open_issue(&self, player: usize) -> Option<usize> {
        self.issues.iter().position(|issue| issue.player == player && issue.resolved_at_ms.is_none())
    }

    fn begin(&mut self, player: usize, link: usize, said: Said) -> usize {
        let (resolved_at_ms, updated_at_ms) = (None, said.draft.now_ms);
        self.spent.insert((player, link));
        self.issues.push(Issue { player, link, resolved_at_ms, updated_at_ms, seen_sequence: 0, said: vec![said] });
        self.took_part.insert((self.issues.len() - 1, link));
        self.issues.len() - 1
    }
}

impl Issue {
    pub(super) fn state(&self) -> State {
        let answered = self.said.iter().any(|said| said.by == By::Agent);
        match self.resolved_at_ms {
            Some(_) => State::Resolved,
            None if !answered => State::New,
            None if self.unanswered() > 0 => State::WaitingForAgent,
            None => State::AgentReplied,
        }
    }

    pub(super) fn unread(&self) -> i64 {
        let unseen = (1..).zip(&self.said).filter(|(sequence, _)| *sequence > self.seen_sequence);
        unseen.filter(|(_, said)| said.by == By::Agent).count() as i64
    }

    pub(super) fn last_sequence(&self) -> i64 {
        self.said.len() as i64
    }

    fn unanswered(&self) -> usize {
        let heard = self.said.iter().rev().filter(|said| said.by != By::Scan);
        heard.take_while(|said| matches!(said.by, By::Game | By::Player)).count()
    }

    fn add(&mut self, said: Said) {
        self.updated_at_ms = said.draft.now_ms;
        self.said.push(said);
    }

    fn kept_before(&self, issue: usize, by: By, draft: &Draft) -> Option<Expected> {
        let is_same = |said: &Said| said.by == by && said.draft.message_id == draft.message_id;
        let place = self.said.iter().position(is_same)?;
        let is_same_text = self.said[place].draft.body == draft.body;
        let sequence = place as i64 + 1;
        Some(if is_same_text { Expected::Kept { issue, sequence } } else { Expected::Conflict })
    }
}

pub(super) fn issue_id(place: usize) -> IssueId {
    IssueId(place as i64 + 1)
}
