// Loads the page anew and loses nothing that is not with the server yet.
import { Refusal } from "./wire";

/** What a page hands to itself: a browser has its session history also where it keeps nothing else. */
interface HandedOn {
  /** What the browser would not keep, by the key of its shelf. */
  readonly shelves: Record<string, string>;
  /** Somebody's focus was on the page. */
  readonly hadFocus: boolean;
  /** When the page was loaded anew last because the server refused it; in Unix milliseconds. */
  readonly refusedAtMs: number;
}

const LOOK_AGAIN_MS = 500;
/** A page that is refused again within this time stays as it is. */
const REFUSED_AGAIN_MS = 60_000;
/** Files are nowhere but here until the server has them. */
const ON_ITS_WAY = '.attachment:is([data-state="waiting"], [data-state="sending"], [data-state="later"])';

export const { shelves, hadFocus, refusedAtMs }: HandedOn = { shelves: {}, hadFocus: false, refusedAtMs: 0, ...(history.state as HandedOn | null) };
history.replaceState(null, "");

let isDue = false;

export function loadAnew(refusedAtMs = 0): void {
  if (isDue) return;
  isDue = true;
  const load = (): void => {
    if (document.querySelector(ON_ITS_WAY)) return void setTimeout(load, LOOK_AGAIN_MS);
    const handedOn: HandedOn = { shelves, hadFocus: document.activeElement !== document.body, refusedAtMs };
    history.replaceState(handedOn, "");
    location.reload();
  };
  load();
}

/** Where the session or the conversation is gone, the page itself says best where its reader stands. Where somebody else
 * has come since, what was written shall not vanish without a word. */
export function loadAnewIfGone(error: Refusal): void {
  const nowMs = Date.now();
  if (error.code !== "stale-form" && [401, 403, 404].includes(error.status) && nowMs - refusedAtMs > REFUSED_AGAIN_MS) loadAnew(nowMs);
}
