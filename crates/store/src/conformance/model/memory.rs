//! What issues and messages do, by the rules, in the plainest way: lists in memory, everything counted anew.

use super::super::studio::draft;
use crate::issues::{ActiveIssue, Standing};
use crate::messages::Draft;
use domain::ids::{IssueId, PlayerId};
use domain::issue::{Closing, Rating, State};
use domain::limits::{CLOSING_VISITS_MAX, RESOLVED_UNSEEN_LIFE_MS, VISIT_GAP_MS};
use domain::message::Event;
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
    end: Option<End>,
    updated_at_ms: i64,
    players_marks: Marks,
    agents_marks: Marks,
    closing: Closing,
    asks: i64,
    asked_at_ms: Option<i64>,
    rating: Option<Rating>,
    pub(super) said: Vec<Said>,
}

/// How an issue was closed, and when something was last added to it.
#[derive(Clone, Copy)]
struct End {
    state: State,
    at_ms: i64,
}

/// How far one side has seen an issue, and has it.
#[derive(Default, Clone, Copy)]
struct Marks {
    seen: i64,
    delivered: i64,
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
    Nobody(Event),
}

/// What should become of a message: kept at a place of an issue, or refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Kept { issue: usize, sequence: i64 },
    Conflict,
}

/// What should become of a change to how an issue ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Stands,
    NoSuchIssue,
    AnotherIsOpen,
}

/// What a player says to what an issue asks.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reply {
    Yes,
    No,
    Rate(Rating),
    Skip,
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
        let line = super::super::studio::draft("", draft.now_ms);
        of.add(Said { by: By::Agent, draft });
        let sequence = of.last_sequence();
        if resolve {
            of.close_with_line(State::Resolved, Event::Resolved, line);
        }
        Expected::Kept { issue, sequence }
    }

    pub(super) fn resolve(&mut self, issue: usize, line: Draft) -> Ending {
        self.issues[issue].close_with_line(State::Resolved, Event::Resolved, line)
    }

    pub(super) fn reject(&mut self, issue: usize, line: Draft) -> Ending {
        self.issues[issue].close_with_line(State::Rejected, Event::Rejected, line)
    }

    pub(super) fn reopen(&mut self, issue: usize, line: Draft) -> Ending {
        if self.issues[issue].is_open() {
            return Ending::Stands;
        }
        if self.open_issue(self.issues[issue].player).is_some() {
            return Ending::AnotherIsOpen;
        }
        let of = &mut self.issues[issue];
        (of.end, of.closing, of.asks, of.asked_at_ms) = (None, Closing::None, 0, None);
        of.add(Said { by: By::Nobody(Event::Reopened), draft: line });
        Ending::Stands
    }

    pub(super) fn reply(&mut self, issue: usize, (player, link): (usize, usize), reply: Reply, line: Draft) -> Ending {
        if !self.may_read(issue, (player, link), line.now_ms) {
            return Ending::NoSuchIssue;
        }
        let of = &mut self.issues[issue];
        match (reply, of.closing) {
            (Reply::Yes, Closing::Question) => {
                of.closing = Closing::Rating;
                of.add(Said { by: By::Nobody(Event::Accepted), draft: line });
            }
            (Reply::No, Closing::Question | Closing::Rating) => return self.reopen(issue, line),
            (Reply::Rate(rating), Closing::Rating) => (of.closing, of.rating) = (Closing::Done, Some(rating)),
            (Reply::Skip, Closing::Question | Closing::Rating) => of.closing = Closing::Done,
            _ => {}
        }
        Ending::Stands
    }

    /// Whether that browser may read the issue, and so mark it.
    pub(super) fn see(&mut self, issue: usize, by: (usize, usize), marks: (i64, i64), now_ms: i64) -> bool {
        if !self.may_read(issue, by, now_ms) {
            return false;
        }
        self.took_part.insert((issue, by.1));
        let is_active = self.active(by.0, now_ms).is_some_and(|active| active.issue_id == issue_id(issue));
        let of = &mut self.issues[issue];
        of.players_marks.advance(marks, of.said.len());
        let is_asked = matches!(of.closing, Closing::Question | Closing::Rating) && of.asks < CLOSING_VISITS_MAX;
        if is_asked && of.asked_at_ms.is_none_or(|at_ms| now_ms - at_ms > VISIT_GAP_MS) {
            (of.asks, of.asked_at_ms) = (of.asks + 1, Some(now_ms));
        }
        // What is over and seen is no longer what the link leads to.
        if is_active {
            self.arrive(by.1, issue, now_ms);
        }
        true
    }

    pub(super) fn agent_sees(&mut self, issue: usize, marks: (i64, i64)) {
        let of = &mut self.issues[issue];
        of.agents_marks.advance(marks, of.said.len());
    }

    /// The player's own issue, if it is active or if that browser took part.
    fn may_read(&self, issue: usize, (player, link): (usize, usize), now_ms: i64) -> bool {
        let is_active = self.active(player, now_ms).is_some_and(|active| active.issue_id == issue_id(issue));
        self.issues[issue].player == player && (is_active || self.took_part.contains(&(issue, link)))
    }

    /// Agents are told once when the player comes by a link that has not begun the open issue.
    fn arrive(&mut self, link: usize, issue: usize, now_ms: i64) {
        let of = &mut self.issues[issue];
        if self.spent.insert((of.player, link)) && of.is_open() && of.link != link {
            of.add(Said { by: By::Nobody(Event::Scanned), draft: draft("", now_ms) });
        }
    }

    pub(super) fn active(&self, player: usize, now_ms: i64) -> Option<ActiveIssue> {
        let is_told = |issue: &Issue| {
            let resolved = issue.end.filter(|end| end.state == State::Resolved);
            let is_recent = resolved.is_some_and(|end| now_ms - end.at_ms < RESOLVED_UNSEEN_LIFE_MS);
            issue.player == player && is_recent && issue.unread() > 0
        };
        let issue = self.open_issue(player).or_else(|| self.issues.iter().rposition(is_told))?;
        Some(ActiveIssue { issue_id: issue_id(issue), unread: self.issues[issue].unread() })
    }

    /// What that browser's chat shows: the active issue, else the last in which it took part.
    pub(super) fn shown(&self, player: usize, link: usize, now_ms: i64) -> Option<usize> {
        let took_part =
            |issue: &usize| self.issues[*issue].player == player && self.took_part.contains(&(*issue, link));
        let active = self.active(player, now_ms).map(|active| active.issue_id.0 as usize - 1);
        active.or_else(|| (0..self.issues.len()).rev().find(took_part))
    }

    /// The inbox's list: what needs an answer, then what happened last.
    pub(super) fn queue(&self, closed: bool) -> Vec<(IssueId, i64)> {
        let listed = self.issues.iter().enumerate();
        let mut listed: Vec<_> = listed.filter(|(_, issue)| issue.is_open() != closed).collect();
        listed.sort_by_key(|(place, issue)| (issue.unanswered() == 0, -issue.updated_at_ms, -(*place as i64)));
        listed.into_iter().map(|(place, issue)| (issue_id(place), issue.unanswered() as i64)).collect()
    }

    /// Where an issue stands, of a player whom the store calls so.
    pub(super) fn standing(&self, issue: usize, player_id: PlayerId) -> Standing {
        let of = &self.issues[issue];
        Standing {
            issue_id: issue_id(issue),
            player_id,
            state: of.state(),
            last_sequence: of.last_sequence(),
            unread: of.unread(),
            seen_sequence: of.players_marks.seen,
            delivered_sequence: of.players_marks.delivered,
            agent_seen_sequence: of.agents_marks.seen,
            agent_delivered_sequence: of.agents_marks.delivered,
            closing: of.closing,
            asks: of.asks,
            asked_at_ms: of.asked_at_ms,
            rating: of.rating,
        }
    }

    fn open_issue(&self, player: usize) -> Option<usize> {
        self.issues.iter().position(|issue| issue.player == player && issue.is_open())
    }

    fn begin(&mut self, player: usize, link: usize, said: Said) -> usize {
        self.spent.insert((player, link));
        self.issues.push(Issue {
            player,
            link,
            end: None,
            updated_at_ms: said.draft.now_ms,
            players_marks: Marks::default(),
            agents_marks: Marks::default(),
            closing: Closing::None,
            asks: 0,
            asked_at_ms: None,
            rating: None,
            said: vec![said],
        });
        self.took_part.insert((self.issues.len() - 1, link));
        self.issues.len() - 1
    }
}

impl Issue {
    fn is_open(&self) -> bool {
        self.end.is_none()
    }

    fn state(&self) -> State {
        let was_the_agents_turn = |said: &Said| matches!(said.by, By::Agent | By::Nobody(Event::Reopened));
        match self.end {
            Some(end) => end.state,
            None if !self.said.iter().any(was_the_agents_turn) => State::New,
            None if self.unanswered() > 0 => State::WaitingForAgent,
            None => State::AgentReplied,
        }
    }

    fn unread(&self) -> i64 {
        let unseen = (1..).zip(&self.said).filter(|(sequence, _)| *sequence > self.players_marks.seen);
        unseen.filter(|(_, said)| said.by == By::Agent).count() as i64
    }

    fn last_sequence(&self) -> i64 {
        self.said.len() as i64
    }

    /// What the player has said since the last answer; that it is not solved is said too.
    fn unanswered(&self) -> usize {
        let heard = self.said.iter().rev().filter(|said| said.by != By::Nobody(Event::Scanned));
        heard.take_while(|said| matches!(said.by, By::Game | By::Player | By::Nobody(Event::Reopened))).count()
    }

    fn close_with_line(&mut self, state: State, event: Event, line: Draft) -> Ending {
        if self.is_open() {
            let now_ms = line.now_ms;
            self.add(Said { by: By::Nobody(event), draft: line });
            self.close(state, now_ms);
        }
        Ending::Stands
    }

    fn close(&mut self, state: State, at_ms: i64) {
        self.end = Some(End { state, at_ms });
        self.closing = if state == State::Resolved { Closing::Question } else { Closing::Done };
    }

    fn add(&mut self, said: Said) {
        self.updated_at_ms = said.draft.now_ms;
        self.end = self.end.map(|end| End { at_ms: said.draft.now_ms, ..end });
        self.said.push(said);
    }

    fn kept_before(&self, issue: usize, by: By, draft: &Draft) -> Option<Expected> {
        let is_same = |said: &Said| said.by == by && said.draft.message_id == draft.message_id;
        let place = self.said.iter().position(is_same)?;
        let kept = &self.said[place].draft;
        let says_the_same = (&kept.body, &kept.quick_replies) == (&draft.body, &draft.quick_replies);
        let sequence = place as i64 + 1;
        Some(if says_the_same { Expected::Kept { issue, sequence } } else { Expected::Conflict })
    }
}

impl Marks {
    /// Never back, and no further than there is anything; what was seen is there.
    fn advance(&mut self, (seen, delivered): (i64, i64), said: usize) {
        self.seen = self.seen.max(seen.min(said as i64));
        self.delivered = self.delivered.max(delivered.max(seen).min(said as i64));
    }
}

pub(super) fn issue_id(place: usize) -> IssueId {
    IssueId(place as i64 + 1)
}
