// The player's chat page.
import "./elements/auto-start";
import "./elements/closing-form";
import "./elements/connection-bar";
import "./elements/live-thread";
import "./elements/message-composer";
