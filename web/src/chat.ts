// The player's chat page.
import "./elements/auto-start";
import "./elements/closing-form";
import "./elements/connection-bar";
import "./elements/live-thread";
import "./elements/message-composer";
import { nameDays, toLocalTimes } from "./local-times";

// A conversation of before is there to read, without a thread that lives.
for (const list of document.querySelectorAll(".messages:not(live-thread *)")) {
  toLocalTimes(list);
  nameDays(list);
}
