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

    /// Whether an agent may resolve the issue: only what is open.
    pub fn may_resolve(self) -> bool {
        self.is_open()
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
