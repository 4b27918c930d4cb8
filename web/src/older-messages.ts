// "Show earlier messages" puts them above those that are there, and the reader stays where they are.
import { type Fragment, getFragment } from "./wire";

export function hearOlder(root: HTMLElement, source: string, until: AbortSignal, take: (fragment: Fragment) => void): void {
  root.addEventListener("click", async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-older]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.ariaBusy) return;
    link.ariaBusy = "true";
    try {
      const fragment = await getFragment(source + new URL(link.href).search);
      take(fragment);
      if (fragment.older) link.search = `?before=${fragment.older}`;
      else {
        if (link === document.activeElement) root.querySelector<HTMLElement>(".log")?.focus({ preventScroll: true });
        link.remove();
      }
    } catch {
      // Offline, most likely: the link is still there.
    }
    link.ariaBusy = null;
  }, { signal: until });
}
