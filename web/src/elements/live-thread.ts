// A thread that stays true: it sends what the composer hands over, fetches what is new, and shows each message once,
// in the server's order. Bubbles are rendered by the server; a message on its way is a clone of its empty one.
import { Backoff } from "../backoff";
import { DeliveryMarks, ReadMarks } from "../marks";
import { MessageLog } from "../message-log";
import { hearOlder } from "../older-messages";
import { Outbox } from "../outbox";
import { dropQuickReplies, hearQuickReplies } from "../quick-replies";
import { hadFocus, loadAnewIfGone } from "../reload";
import { issueOf, swapQuickReplies, swapRegions } from "../regions";
import { Shelf } from "../shelf";
import { hear, tell } from "../signals";
import { TypingLine } from "../typing-line";
import { Wakes } from "../wakes";
import { type Fragment, Refusal, getFragment, postForm, waitAfter } from "../wire";

/** Writing is told again after this. */
const WRITING_EVERY_MS = 3_000;

class LiveThread extends HTMLElement {
  #leave = new AbortController();
  #log!: MessageLog;
  #outbox!: Outbox;
  #readMarks!: ReadMarks;
  #deliveryMarks!: DeliveryMarks;
  #typing!: TypingLine;
  #lastSequence = 0;
  #issueState = "none";
  /** The issue whose messages are on the page; "0" until there is one. */
  #issue = "0";
  #isFetching = false;
  #fetchAgain = false;
  #writingToldAtMs = 0;
  #swaps = 0;
  readonly #backoff = new Backoff();
  readonly #swapBackoff = new Backoff();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const until = this.#leave.signal;
    this.#lastSequence = Number(this.#given("last-sequence"));
    this.#issueState = this.#given("issue-state");
    this.#issue = issueOf(this.#issueState);
    this.#log = new MessageLog(this, until, () => void this.#readMarks.tell());
    this.#typing = new TypingLine(this, until);
    this.#deliveryMarks = new DeliveryMarks(this, {
      sent: this.#given("sent-word"),
      delivered: this.#given("delivered-word"),
      seen: this.#given("seen-word"),
    });
    this.#readMarks = this.#newReadMarks(until);
    this.#outbox = this.#newOutbox(until);
    for (const draft of this.#outbox.waiting) this.#log.showPending(draft, "pending");
    this.#listen(until);
    void this.#outbox.flush();
    this.#readMarks.reach(this.#lastSequence, true);
    // Where a page loads itself anew, the focus is not lost.
    if (hadFocus) (document.querySelector<HTMLElement>("message-composer textarea") ?? this.querySelector<HTMLElement>(".log"))?.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#backoff.reset();
    this.#swapBackoff.reset();
  }

  #newReadMarks(until: AbortSignal): ReadMarks {
    const post = {
      url: this.#given("seen"),
      fields: () => ({ csrf: this.#given("csrf"), issue: this.#issue }),
      isReading: () => this.#log.isAtEnd,
      answered: (fragment: Fragment) => this.#take(fragment),
    };
    return new ReadMarks(post, this.hasAttribute("arrived"), until);
  }

  #newOutbox(until: AbortSignal): Outbox {
    const shelf = new Shelf(this.#given("source"), this.#given("csrf"));
    return new Outbox(this.#given("source"), this.#given("csrf"), shelf, () => this.#lastSequence, this.#beside(), {
      sending: (draft) => this.#log.showPending(draft, "pending"),
      sent: (_draft, fragment) => this.#take(fragment),
      refused: (draft, refusal) => {
        this.#log.showPending(draft, "failed", this.getAttribute(`word-${refusal.code}`) ?? this.#given("refused-word"));
        loadAnewIfGone(refusal);
      },
    }, until);
  }

  #listen(until: AbortSignal): void {
    hear("compose", until, (draft) => {
      this.#writingToldAtMs = 0;
      this.#log.showPending(draft, "pending");
      this.#log.toEnd();
      this.#outbox.put(draft);
    });
    hear("writing", until, () => this.#tellWriting());
    hear("fragment", until, (fragment) => this.#take(fragment));
    hear("outdated", until, () => this.#swaps > 0 || void this.#swapRegions(this.#issueState));
    // Issue 0: the stream missed some wakes, so everything may be new.
    hear("wake", until, ({ issue_id }) => (issue_id === 0 || this.#isShown(issue_id)) && void this.#fetchNew());
    hear("typing", until, (typing) => this.#isShown(typing.issue_id) && this.#typing.show(typing));
    const events = this.getAttribute("events");
    if (events) new Wakes(events, () => void this.#fetchNew(), (typing) => this.#typing.show(typing), until);
    hearQuickReplies(until);
    hearOlder(this, this.#given("source"), until, (fragment) => {
      this.#log.mergeOlder(fragment.messages);
      this.#deliveryMarks.take(fragment);
    });
    addEventListener("online", () => this.#comeBack(), { signal: until });
    addEventListener("pageshow", (event) => event.persisted && this.#comeBack(), { signal: until });
    document.addEventListener("visibilitychange", () => document.hidden || this.#comeBack(), { signal: until });
    this.addEventListener("click", (event) => this.#failedClicked(event), { signal: until });
  }

  /** The stream opens anew as well, and fetches what came meanwhile. */
  #comeBack(): void {
    void this.#outbox.flush();
    void this.#readMarks.tell();
  }

  #isShown(issue_id: number | undefined): boolean {
    return String(issue_id) === this.getAttribute("issue");
  }

  #failedClicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest("button[data-when=failed]") : null;
    const id = button?.closest<HTMLElement>(".message")?.dataset["id"];
    if (!id) return;
    if (!button?.hasAttribute("data-remove")) return this.#outbox.retry(id);
    const draft = this.#outbox.drop(id);
    this.#log.removePending(id);
    if (draft) tell("discard", draft);
  }

  /** One fetch at a time; a wake during it means one more, not many. */
  async #fetchNew(): Promise<void> {
    this.#fetchAgain = true;
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      while (this.#fetchAgain && !this.#leave.signal.aborted) {
        this.#fetchAgain = false;
        this.#take(await getFragment(`${this.#given("source")}?after=${this.#lastSequence}`));
      }
      this.#backoff.reset();
      tell("connected", true);
    } catch (error) {
      if (this.#leave.signal.aborted) return;
      if (error instanceof Refusal) return loadAnewIfGone(error);
      tell("connected", false);
      // A hidden page fetches when it is looked at again.
      if (!document.hidden) this.#backoff.later(() => void this.#fetchNew(), waitAfter(error));
    } finally {
      this.#isFetching = false;
    }
  }

  #take(fragment: Fragment): void {
    const { messages } = fragment;
    const isNews = messages.some((message) => !message.classList.contains("is-own"));
    this.#lastSequence = Math.max(this.#lastSequence, fragment.lastSequence, this.#log.merge(messages));
    this.#deliveryMarks.take(fragment);
    if (this.#issue === "0") this.#issue = issueOf(fragment.issueState);
    if (isNews) this.#typing.hide();
    this.#readMarks.reach(this.#lastSequence, isNews);
    if (fragment.isCut) void this.#fetchNew();
    this.#takeState(fragment);
  }

  /** A new state, or something that has happened, changes what stands around the messages; a new message, what can be
   * answered by a tap. */
  #takeState({ issueState, messages, hasQuickReplies }: Fragment): void {
    const before = this.#issueState;
    this.#issueState = issueState ?? before;
    if (this.#issueState !== before || messages.some((message) => message.dataset["author"] === "system")) {
      void this.#swapRegions(before);
    } else if (messages.length > 0) {
      const newest = this.#lastSequence;
      if (hasQuickReplies) void swapQuickReplies(() => this.#lastSequence === newest);
      else dropQuickReplies();
    }
  }

  async #swapRegions(stateBefore: string): Promise<void> {
    this.#swaps += 1;
    try {
      await swapRegions(this.#lastSequence, stateBefore);
      this.#swapBackoff.reset();
    } catch (error) {
      this.#swapBackoff.later(() => void this.#swapRegions(stateBefore), waitAfter(error));
    } finally {
      this.#swaps -= 1;
    }
  }

  /** Nobody waits for this, and nothing is lost without it. */
  #tellWriting(): void {
    const url = this.getAttribute("typing");
    if (!url || !navigator.onLine || Date.now() - this.#writingToldAtMs < WRITING_EVERY_MS) return;
    this.#writingToldAtMs = Date.now();
    postForm(url, { csrf: this.#given("csrf"), issue: this.#issue }).catch(() => {});
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
