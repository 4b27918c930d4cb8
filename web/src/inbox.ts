// The agent's inbox.
import "./elements/connection-bar";
import "./elements/inbox-keys";
import "./elements/issue-list";
import "./elements/live-thread";
import "./elements/message-composer";
