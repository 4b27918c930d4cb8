// The scrolling list of messages: inserts each once, in order, and keeps the reader's place.
import { toLocalTimes } from "./local-times";
import type { Draft } from "./signals";

const NEAR_END_PX = 48;

export class MessageLog {
  readonly #scroller: HTMLElement;
  readonly #list: HTMLElement;
  readonly #newMessages: HTMLElement;
  readonly #pending: HTMLTemplateElement;

  /** `onEnd` runs when the reader reaches the newest message. */
  constructor(root: HTMLElement, until: AbortSignal, onEnd: () => void) {
    this.#scroller = part(root, ".log");
    this.#list = part(root, ".messages");
    this.#newMessages = part(root, ".new-messages");
    this.#pending = part(root, "template") as HTMLTemplateElement;
    toLocalTimes(this.#list);
    this.#newMessages.addEventListener("click", () => this.toEnd(), { signal: until });
    this.#scroller.addEventListener("scroll", () => {
      if (!this.isAtEnd) return;
      this.#newMessages.hidden = true;
      onEnd();
    }, { signal: until, passive: true });
  }

  /** The log runs from its end (`column-reverse`): 0 is the newest message, older ones are negative. */
  get isAtEnd(): boolean {
    return this.#scroller.scrollTop > -NEAR_END_PX;
  }

  toEnd(): void {
    this.#scroller.scrollTo({ top: 0, behavior: "smooth" });
  }

  /** Takes rendered messages in and returns the highest sequence among them, 0 for none. */
  merge(messages: HTMLElement[]): number {
    let highest = 0;
    this.#keepingPlace(() => {
      for (const message of messages) {
        highest = Math.max(highest, sequenceOf(message));
        this.#take(message);
      }
    });
    return highest;
  }

  /** Shows a draft as on its way or failed: a clone of the server's empty message, made once per draft. */
  showPending(draft: Draft, state: "pending" | "failed", detail = ""): void {
    const message = this.#withId(draft.id) ?? this.#append(draft);
    if (message.dataset["state"] === undefined) return;
    message.dataset["state"] = state;
    part(message, ".message-problem").textContent = detail;
  }

  #append(draft: Draft): HTMLElement {
    const message = part(document.importNode(this.#pending.content, true), ".message");
    message.dataset["id"] = draft.id;
    part(message, ".bubble").textContent = draft.body;
    this.#list.append(message);
    return message;
  }

  #take(message: HTMLElement): void {
    const known = this.#withId(message.dataset["id"] ?? "", message.dataset["author"]);
    if (known && known.dataset["state"] === undefined) return;
    known?.remove();
    const next = [...this.#list.children].find(
      (other) => other instanceof HTMLElement && (other.dataset["state"] !== undefined || sequenceOf(other) > sequenceOf(message)),
    );
    toLocalTimes(message);
    this.#list.insertBefore(message, next ?? null);
    if (known) return;
    message.classList.add("is-arriving");
    if (!this.isAtEnd && !message.classList.contains("is-own")) this.#newMessages.hidden = false;
  }

  /** Ids are the senders' choice, so an id names a message only together with its author's kind. */
  #withId(id: string, author?: string): HTMLElement | undefined {
    return [...this.#list.querySelectorAll<HTMLElement>(".message")].find(
      (message) => message.dataset["id"] === id && (author === undefined || message.dataset["author"] === author),
    );
  }

  /** A reader who has scrolled up keeps what they read where it is. */
  #keepingPlace(change: () => void): void {
    const atEnd = this.isAtEnd;
    const fromTop = this.#scroller.scrollHeight + this.#scroller.scrollTop;
    change();
    this.#scroller.scrollTop = atEnd ? 0 : fromTop - this.#scroller.scrollHeight;
  }
}

function sequenceOf(message: HTMLElement): number {
  return Number(message.dataset["sequence"]);
}

function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
