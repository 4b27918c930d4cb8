// A thread that stays true: it sends what the composer hands over, fetches what is new, and shows each message once,
// in the server's order. Bubbles are rendered by the server; a message on its way is a clone of its empty one.
import { MessageLog } from "../message-log";
import { Outbox } from "../outbox";
import { issueOf, swapRegions } from "../regions";
import { Shelf } from "../shelf";
import { hear } from "../signals";
import { Wakes } from "../wakes";
import { type Fragment, getFragment, postForm } from "../wire";

class LiveThread extends HTMLElement {
  #leave = new AbortController();
  #log!: MessageLog;
  #outbox!: Outbox;
  #lastSequence = 0;
  #seenSequence = 0;
  #issueState = "none";
  /** The issue whose messages are on the page; "0" until there is one. */
  #issue = "0";
  #fetching = false;
  #fetchAgain = false;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const until = this.#leave.signal;
    this.#lastSequence = Number(this.#given("last-sequence"));
    this.#issueState = this.#given("issue-state");
    this.#issue = issueOf(this.#issueState);
    this.#log = new MessageLog(this, until, () => void this.#markSeen());
    const shelf = new Shelf(this.#given("source"), this.#given("csrf"));
    this.#outbox = new Outbox(this.#given("source"), this.#given("csrf"), shelf, () => this.#lastSequence, this.#beside(), {
      sending: (draft) => this.#log.showPending(draft, "pending"),
      sent: (_draft, fragment) => this.#take(fragment),
      failed: (draft, detail) => this.#log.showPending(draft, "failed", detail),
    }, until);
    for (const draft of this.#outbox.waiting) this.#log.showPending(draft, "pending");
    this.#listen(until);
    void this.#outbox.flush();
    void this.#markSeen();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #listen(until: AbortSignal): void {
    hear("compose", until, (draft) => {
      this.#log.showPending(draft, "pending");
      this.#log.toEnd();
      this.#outbox.put(draft);
    });
    hear("fragment", until, (fragment) => this.#take(fragment));
    const issue = this.getAttribute("issue");
    hear("wake", until, (wake) => {
      // Issue 0: the stream missed some wakes, so everything may be new.
      if (wake.issue_id === 0 || String(wake.issue_id) === issue) void this.#fetchNew();
    });
    const events = this.getAttribute("events");
    if (events) new Wakes(events, () => void this.#fetchNew(), until);
    addEventListener("online", () => this.#comeBack(), { signal: until });
    addEventListener("pageshow", (event) => event.persisted && this.#comeBack(), { signal: until });
    document.addEventListener("visibilitychange", () => document.hidden || this.#comeBack(), { signal: until });
    this.addEventListener("click", (event) => this.#retryClicked(event), { signal: until });
  }

  #comeBack(): void {
    void this.#outbox.flush();
    void this.#fetchNew();
    void this.#markSeen();
  }

  #retryClicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("[data-when=failed]") : null;
    const id = button?.closest<HTMLElement>(".message")?.dataset["id"];
    if (id) this.#outbox.retry(id);
  }

  /** One fetch at a time; a wake during it means one more, not many. */
  async #fetchNew(): Promise<void> {
    this.#fetchAgain = true;
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      while (this.#fetchAgain && !this.#leave.signal.aborted) {
        this.#fetchAgain = false;
        this.#take(await getFragment(`${this.#given("source")}?after=${this.#lastSequence}`));
      }
    } catch {
      // The stream's next connection, or the page's return, fetches again.
    } finally {
      this.#fetching = false;
    }
  }

  #take(fragment: Fragment): void {
    this.#lastSequence = Math.max(this.#lastSequence, fragment.lastSequence, this.#log.merge(fragment.messages));
    if (this.#issue === "0") this.#issue = issueOf(fragment.issueState);
    void this.#markSeen();
    if (fragment.isCut) this.#fetchAgain = true;
    if (fragment.issueState === null || fragment.issueState === this.#issueState) return;
    const before = this.#issueState;
    this.#issueState = fragment.issueState;
    void swapRegions(this.#lastSequence, before);
  }

  /** Tells the server what the player has really had before their eyes (contract 1.5). */
  async #markSeen(): Promise<void> {
    const url = this.getAttribute("seen");
    const sequence = this.#lastSequence;
    if (!url || document.hidden || !this.#log.isAtEnd || sequence <= this.#seenSequence) return;
    const before = this.#seenSequence;
    this.#seenSequence = sequence;
    try {
      await postForm(url, { csrf: this.#given("csrf"), issue: this.#issue, sequence: String(sequence) });
    } catch {
      this.#seenSequence = Math.min(before, this.#seenSequence);
    }
  }

  /** The FAQ that the player comes from. */
  #beside(): Record<string, string> {
    const faq = this.getAttribute("faq");
    return faq ? { faq } : {};
  }

  #given(name: string): string {
    return this.getAttribute(name) ?? "";
  }
}

customElements.define("live-thread", LiveThread);
