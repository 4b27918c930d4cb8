// After a change of state the page reads itself again and takes over the parts that depend on it.
import { announce } from "./announce";
import { loadAnew } from "./reload";
import { getPage } from "./wire";

/** Swaps every `data-region`. A page that showed another issue until now is loaded anew. */
export async function swapRegions(lastSequence: number, stateBefore: string): Promise<void> {
  const page = await getPage(location.href);
  const thread = page.querySelector("live-thread");
  const isBehind = Number(thread?.getAttribute("last-sequence") ?? -1) < lastSequence;
  const before = issueOf(stateBefore);
  if (isBehind || (before !== "0" && before !== issueOf(thread?.getAttribute("issue-state")))) return loadAnew();
  for (const fresh of page.querySelectorAll<HTMLElement>("[data-region]")) swap(document.importNode(fresh, true));
}

/** Swaps the answers that are a tap away, if they are still wanted then; what is being written stays untouched. */
export async function swapQuickReplies(areWanted: () => boolean): Promise<void> {
  try {
    const fresh = (await getPage(location.href)).querySelector<HTMLElement>('[data-region="quick-replies"]');
    if (fresh && areWanted()) swap(document.importNode(fresh, true));
  } catch {
    // The player can write as well.
  }
}

/** A chat's state names the issue it speaks of: `open.78`; 0 is none yet. */
export function issueOf(state: string | null | undefined): string {
  return state?.split(".")[1] ?? "";
}

function swap(fresh: HTMLElement): void {
  const name = fresh.dataset["region"];
  const region = document.querySelector(`[data-region="${name}"]`);
  // A part that was not there stands above the composer.
  if (!region) return document.querySelector('[data-region="composer"]')?.before(fresh);
  if (region.querySelector("message-composer") && controls(region) === controls(fresh)) return;
  const hadFocus = region.contains(document.activeElement);
  const before = offerOf(region);
  region.replaceWith(fresh);
  if (hadFocus) focusFirst(fresh);
  else if (offerOf(fresh) !== before) announce(offerOf(fresh));
}

/** What a part asks, or the answers that it puts at hand. */
function offerOf(region: Element): string {
  const answers = [...region.querySelectorAll(".chip")].map((chip) => chip.textContent);
  if (answers.length > 0) return `${region.ariaLabel}: ${answers.join(", ")}`;
  return region.querySelector("h2")?.textContent ?? "";
}

/** What one can do there. A composer that offers the same stays, with its cursor and its files. */
function controls(region: Element): string {
  return [...region.querySelectorAll<HTMLElement>("form, textarea, button:not(.attachments *), [type=file]")]
    .map((control) => control.tagName + (control.getAttribute("action") ?? control.getAttribute("name") ?? ""))
    .join();
}

function focusFirst(region: Element): void {
  const target = region.querySelector<HTMLElement>("textarea:not(closing-form *), h2, button");
  if (target?.tagName === "H2") target.tabIndex = -1;
  target?.focus();
}
