//! An issue's state, and how it changes.

/// Where an issue stands (contract 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// The player has written, and nobody has answered.
    New,
    /// An automation has handed a new issue to the agents.
    NewForAgent,
    /// The last word is an agent's.
    AgentReplied,
    /// The player has written after an agent's reply.
    WaitingForAgent,
    /// The agent is gone, and a new one must be found.
    PendingReassignment,
    /// Closed with an answer.
    Resolved,
    /// Closed without one.
    Rejected,
}

impl State {
    const ALL: [Self; 7] = [
        Self::New,
        Self::NewForAgent,
        Self::AgentReplied,
        Self::WaitingForAgent,
        Self::PendingReassignment,
        Self::Resolved,
        Self::Rejected,
    ];

    /// The kebab-case word that is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::NewForAgent => "new-for-agent",
            Self::AgentReplied => "agent-replied",
            Self::WaitingForAgent => "waiting-for-agent",
            Self::PendingReassignment => "pending-reassignment",
            Self::Resolved => "resolved",
            Self::Rejected => "rejected",
        }
    }

    /// Reads what [`State::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Neither resolved nor rejected.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resolved | Self::Rejected)
    }

    /// The state after a message of the player. A closed issue stays closed: what a player says
    /// after it begins another.
    #[must_use]
    pub fn after_player_message(self) -> Self {
        match self {
            Self::AgentReplied => Self::WaitingForAgent,
            other => other,
        }
    }

    /// The state after an agent's reply. A closed issue stays closed: reopening is an act of its
    /// own, because the player may have begun another issue since.
    #[must_use]
    pub fn after_agent_reply(self) -> Self {
        if self.is_open() { Self::AgentReplied } else { self }
    }

    /// Whether an agent may resolve or reject the issue: only what is open.
    pub fn may_resolve(self) -> bool {
        self.is_open()
    }

    /// The state after somebody has opened a closed issue again: it is the agents' turn.
    #[must_use]
    pub fn after_reopening(self) -> Self {
        if self.is_open() { self } else { Self::WaitingForAgent }
    }
}

/// What a resolved issue still asks of its player (contract 5).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Closing {
    /// The issue is open: nothing.
    #[default]
    None,
    /// Whether it is solved.
    Question,
    /// How the help was.
    Rating,
    /// No more: it is answered, skipped, or was never asked.
    Done,
}

impl Closing {
    const ALL: [Self; 4] = [Self::None, Self::Question, Self::Rating, Self::Done];

    /// The word that is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Question => "question",
            Self::Rating => "rating",
            Self::Done => "done",
        }
    }

    /// Reads what [`Closing::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|closing| closing.as_str() == text)
    }

    /// What an issue asks when it comes to be in a state: resolving begins to ask, reopening stops, and a rejected
    /// issue asks nothing.
    #[must_use]
    pub fn in_state(self, state: State) -> Self {
        match (state, self) {
            (State::Resolved, Self::None) => Self::Question,
            (State::Resolved, asked) => asked,
            (State::Rejected, _) => Self::Done,
            _ => Self::None,
        }
    }

    /// Whether there is a question that the player has not answered.
    pub fn asks(self) -> bool {
        matches!(self, Self::Question | Self::Rating)
    }
}

/// A player's word on the help they got: 1, very bad, to 5, very good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(i64);

impl Rating {
    /// A number of 1 to 5; none for any other.
    pub fn new(stars: i64) -> Option<Self> {
        (1..=5).contains(&stars).then_some(Self(stars))
    }

    /// The number.
    pub fn stars(self) -> i64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_read_back() {
        for state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
        }
        assert_eq!(State::parse("Resolved"), None);
        assert_eq!(State::parse("agent_replied"), None);
    }

    #[test]
    fn only_open_issues_may_be_resolved() {
        let closed: Vec<State> = State::ALL.into_iter().filter(|s| !s.may_resolve()).collect();
        assert_eq!(closed, [State::Resolved, State::Rejected]);
    }

    #[test]
    fn a_player_who_answers_waits_for_the_agent() {
        assert_eq!(State::AgentReplied.after_player_message(), State::WaitingForAgent);
    }

    #[test]
    fn a_player_who_writes_again_leaves_a_new_issue_new() {
        for state in [State::New, State::NewForAgent, State::PendingReassignment] {
            assert_eq!(state.after_player_message(), state);
        }
    }

    #[test]
    fn only_closed_issues_are_opened_again() {
        for state in State::ALL {
            let expected = if state.is_open() { state } else { State::WaitingForAgent };
            assert_eq!(state.after_reopening(), expected);
        }
    }

    #[test]
    fn resolving_asks_once_and_reopening_asks_no_more() {
        assert_eq!(Closing::None.in_state(State::Resolved), Closing::Question);
        for asked in [Closing::Question, Closing::Rating, Closing::Done] {
            assert_eq!(asked.in_state(State::Resolved), asked);
            assert_eq!(asked.in_state(State::WaitingForAgent), Closing::None);
            assert_eq!(asked.in_state(State::Rejected), Closing::Done);
        }
    }

    #[test]
    fn every_closing_is_read_back() {
        for closing in Closing::ALL {
            assert_eq!(Closing::parse(closing.as_str()), Some(closing));
        }
        assert_eq!(Closing::parse("Question"), None);
    }

    #[test]
    fn a_rating_has_one_to_five_stars() {
        let given: Vec<i64> = (-1..=7).filter_map(Rating::new).map(Rating::stars).collect();
        assert_eq!(given, [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_message_reopens_nothing() {
        assert_eq!(State::Resolved.after_player_message(), State::Resolved);
        assert_eq!(State::Rejected.after_player_message(), State::Rejected);
    }

    #[test]
    fn a_reply_moves_open_issues_only() {
        for state in State::ALL {
            let expected = if state.is_open() { State::AgentReplied } else { state };
            assert_eq!(state.after_agent_reply(), expected);
        }
    }
}
