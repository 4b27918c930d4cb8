// Sends drafts one after the other, in the order they were written.
import { Backoff } from "./backoff";
import type { Shelf } from "./shelf";
import type { Draft } from "./signals";
import { Refusal, type Fragment, postForm } from "./wire";

export interface OutboxEvents {
  sending(draft: Draft): void;
  sent(draft: Draft, fragment: Fragment): void;
  /** `detail` is empty when the server could not be reached: the outbox tries again by itself. */
  failed(draft: Draft, detail: string): void;
}

export class Outbox {
  #queue: Draft[];
  #busy = false;
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

  /** Puts a refused draft back in the queue, or hurries one that waits. */
  retry(id: string): void {
    const draft = this.shelf.unsent.find((unsent) => unsent.id === id);
    if (draft && !this.#queue.some((waiting) => waiting.id === id)) this.#queue.push(draft);
    void this.flush();
  }

  async flush(): Promise<void> {
    if (this.#busy) return;
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
      const fields = { ...this.beside, csrf: this.csrf, id: draft.id, body: draft.body, after: String(this.lastSequence()) };
      const fragment = await postForm(this.url, draft.resolve ? { ...fields, resolve: "1" } : fields);
      this.#backoff.reset();
      this.shelf.remove(draft.id);
      this.events.sent(draft, fragment);
      return true;
    } catch (error) {
      const refused = error instanceof Refusal;
      this.events.failed(draft, refused ? error.message : "");
      if (!refused) this.#backoff.later(() => void this.flush());
      return refused;
    }
  }
}
