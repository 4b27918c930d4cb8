// The list of issues, kept live: a wake means fetch, and the fresh list is morphed in so that focus and place stay.
import { Idiomorph } from "idiomorph";
import { type Wake, tell } from "../signals";
import { Wakes } from "../wakes";

const SETTLE_MS = 150;
/** A hidden inbox has no stream; it still counts in the tab's title. */
const HIDDEN_FETCH_MS = 60_000;

class IssueList extends HTMLElement {
  #leave = new AbortController();
  #timer: number | undefined;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const until = this.#leave.signal;
    new Wakes(this.getAttribute("events") ?? "", (wake) => this.#wake(wake), (typing) => tell("typing", typing), until);
    document.addEventListener("visibilitychange", () => document.hidden || this.#fetchSoon(), { signal: until });
    const hidden = setInterval(() => document.hidden && this.#fetchSoon(), HIDDEN_FETCH_MS);
    until.addEventListener("abort", () => clearInterval(hidden));
    this.#countUnread();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    clearTimeout(this.#timer);
  }

  /** A new connection wakes everything: what was missed is unknown. */
  #wake(wake: Wake | null): void {
    this.#fetchSoon();
    tell("wake", wake ?? { issue_id: Number(this.getAttribute("selected")), sequence: 0 });
  }

  /** Many wakes in a moment are one fetch. */
  #fetchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fetch(), SETTLE_MS);
  }

  async #fetch(): Promise<void> {
    try {
      const response = await fetch(this.getAttribute("source") ?? "", { headers: { "X-Requested-With": "lifeline" } });
      if (!response.ok) return;
      const fresh = document.createElement("template");
      fresh.innerHTML = await response.text();
      const selected = fresh.content.querySelector(`[data-issue="${this.getAttribute("selected")}"]`);
      selected?.setAttribute("aria-current", "page");
      Idiomorph.morph(this, [...fresh.content.childNodes], { morphStyle: "innerHTML" });
      this.#countUnread();
    } catch {
      // The next wake fetches again.
    }
  }

  #countUnread(): void {
    const unread = this.querySelectorAll(".issue.is-unread").length;
    document.title = unread > 0 ? `(${unread}) ${this.#title}` : this.#title;
  }
}

customElements.define("issue-list", IssueList);
