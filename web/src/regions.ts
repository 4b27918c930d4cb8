// After a change of state the page reads itself again and takes over the parts that depend on it.
import { getPage } from "./wire";

/** Swaps every `data-region`. A page that showed another issue until now is loaded anew. */
export async function swapRegions(lastSequence: number, stateBefore: string): Promise<void> {
  try {
    const page = await getPage(location.href);
    const thread = page.querySelector("live-thread");
    const isBehind = Number(thread?.getAttribute("last-sequence") ?? -1) < lastSequence;
    const before = issueOf(stateBefore);
    if (isBehind || (before !== "0" && before !== issueOf(thread?.getAttribute("issue-state")))) return location.reload();
    for (const region of document.querySelectorAll<HTMLElement>("[data-region]")) {
      const fresh = page.querySelector(`[data-region="${region.dataset["region"]}"]`);
      if (fresh) swap(region, document.importNode(fresh, true));
    }
  } catch {
    // The old parts still post to the right addresses; the server answers for the state.
  }
}

/** A chat's state names the issue it speaks of: `open.78`; 0 is none yet. */
export function issueOf(state: string | null | undefined): string {
  return state?.split(".")[1] ?? "";
}

function swap(region: Element, fresh: Element): void {
  const hadFocus = region.contains(document.activeElement);
  region.replaceWith(fresh);
  if (hadFocus) fresh.querySelector<HTMLElement>("textarea, button")?.focus();
}
