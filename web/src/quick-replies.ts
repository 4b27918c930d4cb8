// Answers that are a tap away: a tap sends its text as the reader's message. They are for the newest message only.
import { newMessageId } from "./message-id";
import { tell } from "./signals";

export function hearQuickReplies(until: AbortSignal): void {
  document.addEventListener("submit", (event) => {
    const chip = event.submitter;
    if (!(chip instanceof HTMLButtonElement) || !chip.closest(".quick-replies")) return;
    event.preventDefault();
    dropQuickReplies();
    tell("compose", { id: newMessageId(), body: chip.value });
  }, { signal: until });
}

/** Somebody has answered, or said something else since. */
export function dropQuickReplies(): void {
  const chips = document.querySelectorAll<HTMLElement>(".quick-replies button");
  const hadFocus = [...chips].includes(document.activeElement as HTMLElement);
  for (const chip of chips) chip.remove();
  // The log, not the field: that would open a phone's keyboard.
  if (hadFocus) document.querySelector<HTMLElement>(".log")?.focus({ preventScroll: true });
}
