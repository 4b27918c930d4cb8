// How far each side is: tells the server what this reader has seen, and shows under their own messages what the other has.
import { Backoff } from "./backoff";
import { type Fragment, Refusal, postForm, waitAfter } from "./wire";

/** Where the marks go, and what goes with them. */
export interface MarksPost {
  readonly url: string;
  readonly fields: () => Record<string, string>;
  /** The newest message is before the reader's eyes. */
  readonly isReading: () => boolean;
  readonly answered: (fragment: Fragment) => void;
}

export class ReadMarks {
  #reached = 0;
  /** What the server should hear of: own messages alone are no news to it. */
  #owed = 0;
  #seen = 0;
  #delivered = 0;
  #isPosting = false;
  #isArrival: boolean;
  readonly #backoff = new Backoff();

  /** `isArrival`: the visit itself is to be told, even when nothing on the page is new. */
  constructor(
    readonly post: MarksPost,
    isArrival: boolean,
    until: AbortSignal,
  ) {
    this.#isArrival = isArrival;
    until.addEventListener("abort", () => this.#backoff.reset());
  }

  /** The page shows everything up to `sequence`. */
  reach(sequence: number, isNews: boolean): void {
    this.#reached = Math.max(this.#reached, sequence);
    if (isNews) this.#owed = this.#reached;
    void this.tell();
  }

  /** Tells the server what is due (contract 1.5): seen is only what a visible page shows at its end. */
  async tell(): Promise<void> {
    if (this.#isPosting) return;
    this.#isPosting = true;
    try {
      while (this.#isDue) await this.#tellOnce();
    } catch (error) {
      if (!(error instanceof Refusal)) this.#backoff.later(() => void this.tell(), waitAfter(error));
    } finally {
      this.#isPosting = false;
    }
  }

  get #isReading(): boolean {
    return !document.hidden && this.post.isReading();
  }

  get #isDue(): boolean {
    if (!this.post.url) return false;
    return this.#owed > this.#delivered || (this.#isReading && this.#owed > this.#seen) || (this.#isArrival && !document.hidden);
  }

  async #tellOnce(): Promise<void> {
    const delivered = this.#reached;
    const seen = this.#isReading ? delivered : this.#seen;
    const isVisit = !document.hidden;
    const fields = { ...this.post.fields(), sequence: String(seen), delivered: String(delivered), after: String(delivered) };
    const fragment = await postForm(this.post.url, fields);
    this.#backoff.reset();
    this.#delivered = delivered;
    this.#seen = seen;
    if (isVisit) this.#isArrival = false;
    this.post.answered(fragment);
  }
}

/** The words for how far an own message has come. */
export type DeliveryWords = Record<"sent" | "delivered" | "seen", string>;

/** Raises the marks under own messages; none ever falls back. */
export class DeliveryMarks {
  #seen = 0;
  #delivered = 0;

  constructor(
    readonly list: ParentNode,
    readonly words: DeliveryWords,
  ) {}

  take({ seen, delivered }: Fragment): void {
    this.#seen = Math.max(this.#seen, seen);
    this.#delivered = Math.max(this.#delivered, delivered);
    for (const message of this.list.querySelectorAll<HTMLElement>('.is-own:not([data-state], [data-delivery="seen"])')) {
      const sequence = Number(message.dataset["sequence"]);
      if (sequence <= this.#seen) this.#raise(message, "seen");
      else if (sequence <= this.#delivered) this.#raise(message, "delivered");
    }
  }

  #raise(message: HTMLElement, delivery: keyof DeliveryWords): void {
    if (message.dataset["delivery"] === delivery) return;
    message.dataset["delivery"] = delivery;
    const status = message.querySelector(".message-status");
    if (status) status.textContent = this.words[delivery];
  }
}
