// Sends drafts one after the other, in the order they were written.
import { Backoff } from "./backoff";
import type { Shelf } from "./shelf";
import type { Draft } from "./signals";
import { type Fragment, Refusal, postForm, waitAfter } from "./wire";

export interface OutboxEvents {
  sending(draft: Draft): void;
  sent(draft: Draft, fragment: Fragment): void;
  /** The server will not have it. What could not be sent yet is tried again without a word. */
  refused(draft: Draft, refusal: Refusal): void;
}

export class Outbox {
  readonly #queue: Draft[];
  /** Until the reader tries them again, or the page is loaded anew. */
  readonly #refused = new Map<string, Draft>();
  #busy = false;
  /** The server asked to be left alone until then. */
  #restUntilMs = 0;
  readonly #backoff = new Backoff();

  constructor(
    readonly url: string,
    readonly csrf: string,
    readonly shelf: Shelf,
    readonly lastSequence: () => number,
    /** Fields that go with every message. */
    readonly beside: Record<string, string>,
    readonly events: OutboxEvents,
    until: AbortSignal,
  ) {
    this.#queue = shelf.unsent;
    until.addEventListener("abort", () => this.#backoff.reset());
  }

  get waiting(): readonly Draft[] {
    return this.#queue;
  }

  put(draft: Draft): void {
    this.shelf.add(draft);
    this.#queue.push(draft);
    void this.flush();
  }

  /** Puts a refused draft back in the queue. */
  retry(id: string): void {
    const draft = this.#refused.get(id);
    if (draft) this.#queue.push(draft);
    this.#refused.delete(id);
    void this.flush();
  }

  /** Gives up a refused draft. */
  drop(id: string): Draft | undefined {
    const draft = this.#refused.get(id);
    this.#refused.delete(id);
    this.shelf.remove(id);
    return draft;
  }

  async flush(): Promise<void> {
    if (this.#busy || Date.now() < this.#restUntilMs) return;
    this.#busy = true;
    try {
      for (let draft = this.#queue[0]; draft; draft = this.#queue[0]) {
        if (!(await this.#send(draft))) break;
        this.#queue.shift();
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Whether the queue may go on. */
  async #send(draft: Draft): Promise<boolean> {
    this.events.sending(draft);
    try {
      const fragment = await postForm(this.url, this.#fields(draft));
      this.#backoff.reset();
      this.shelf.remove(draft.id);
      this.events.sent(draft, fragment);
      return true;
    } catch (error) {
      if (error instanceof Refusal) {
        this.#refused.set(draft.id, draft);
        this.events.refused(draft, error);
        return true;
      }
      this.#restUntilMs = Date.now() + waitAfter(error);
      this.#backoff.later(() => void this.flush(), waitAfter(error));
      return false;
    }
  }

  #fields(draft: Draft): string[][] {
    const fields = [
      ...Object.entries(this.beside),
      ["csrf", this.csrf],
      ["id", draft.id],
      ["body", draft.body],
      ["after", String(this.lastSequence())],
      ...(draft.quickReplies ?? []).map((text) => ["quick_reply", text]),
    ];
    if (draft.attachments?.length) fields.push(["attachments", draft.attachments.map(({ id }) => id).join(",")]);
    if (draft.resolve) fields.push(["resolve", "1"]);
    return fields;
  }
}
