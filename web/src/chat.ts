// The player's chat page.
import "./elements/auto-start";
import "./elements/connection-bar";
import "./elements/live-thread";
import "./elements/message-composer";
