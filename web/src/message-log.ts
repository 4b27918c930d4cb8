// The scrolling list of messages: inserts each once, in order, and keeps the reader's place.
import { nameDays, toLocalTimes } from "./local-times";
import type { Attached, Draft } from "./signals";

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
    this.#pending = part(root, "#pending-message") as HTMLTemplateElement;
    toLocalTimes(this.#list);
    nameDays(this.#list);
    for (const message of this.#list.querySelectorAll(".is-own")) silence(message);
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

  /** At once: what arrives on a slow way there would find the reader somewhere else, and leave them there. */
  toEnd(): void {
    this.#scroller.scrollTop = 0;
  }

  /** Takes rendered messages in and returns the highest sequence among them, 0 for none. */
  merge(messages: HTMLElement[]): number {
    this.#keepingPlace(() => {
      for (const message of messages) this.#take(message);
      nameDays(this.#list);
    });
    return messages.reduce((highest, message) => Math.max(highest, sequenceOf(message)), 0);
  }

  /** Takes in what was said before, unheard. The log runs from its end, so the reader's place stays by itself. */
  mergeOlder(messages: HTMLElement[]): void {
    for (const message of messages) {
      if (this.#withId(message.dataset["id"] ?? "", message.dataset["author"])) continue;
      silence(message);
      this.#insert(message);
    }
    nameDays(this.#list);
  }

  /** Shows a draft as on its way or failed: a clone of the server's empty message, made once per draft. */
  showPending(draft: Draft, state: "pending" | "failed", detail = ""): void {
    const message = this.#withId(draft.id) ?? this.#append(draft);
    if (message.dataset["state"] === undefined) return;
    message.dataset["state"] = state;
    part(message, ".message-problem").textContent = detail;
  }

  /** Takes back what was shown as failed. */
  removePending(id: string): void {
    this.#withId(id)?.remove();
  }

  #append(draft: Draft): HTMLElement {
    const message = part(document.importNode(this.#pending.content, true), ".message");
    message.dataset["id"] = draft.id;
    const bubble = part(message, ".bubble");
    bubble.textContent = draft.body;
    if (draft.attachments?.length) part(message, ".message-row").after(previews(draft.attachments));
    if (!draft.body) bubble.remove();
    silence(message);
    // But for what goes wrong.
    part(message, ".message-status").setAttribute("aria-live", "polite");
    this.#list.append(message);
    return message;
  }

  #take(message: HTMLElement): void {
    const known = this.#withId(message.dataset["id"] ?? "", message.dataset["author"]);
    if (known && known.dataset["state"] === undefined) return;
    known?.remove();
    this.#insert(message);
    if (known) return;
    message.classList.add("is-arriving");
    if (!this.isAtEnd && !message.classList.contains("is-own")) this.#newMessages.hidden = false;
  }

  /** In the server's order, before all that is still on its way. */
  #insert(message: HTMLElement): void {
    let next: Element | null = null;
    for (let other = this.#list.lastElementChild; other && isAfter(other, message); other = other.previousElementSibling) next = other;
    toLocalTimes(message);
    if (message.classList.contains("is-own")) silence(message);
    this.#list.insertBefore(message, next);
  }

  /** Ids are the senders' choice, so an id names a message only together with its author's kind. */
  #withId(id: string, author?: string): HTMLElement | undefined {
    return [...this.#list.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)].find(
      (message) => author === undefined || message.dataset["author"] === author,
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

/** What the reader wrote themselves need not be read out to them, nor what becomes of it; nor what they asked to see again. */
function silence(message: Element): void {
  message.setAttribute("aria-live", "off");
}

function isAfter(other: Element, message: HTMLElement): boolean {
  return !(other instanceof HTMLElement) || other.dataset["state"] !== undefined || sequenceOf(other) > sequenceOf(message);
}

/** Files on their way: what the page knows of them until the server draws them. */
function previews(attachments: readonly Attached[]): HTMLElement {
  const list = document.createElement("ul");
  list.className = "files";
  for (const { name, preview } of attachments) {
    const file = document.createElement("li");
    const shown = document.createElement(preview ? "img" : "span");
    if (shown instanceof HTMLImageElement) Object.assign(shown, { src: preview, alt: name });
    else Object.assign(shown, { className: "file-link", textContent: name });
    file.className = "file";
    file.append(shown);
    list.append(file);
  }
  return list;
}

function sequenceOf(message: HTMLElement): number {
  return Number(message.dataset["sequence"]);
}

function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
