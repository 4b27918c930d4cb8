// One file of the message that is being written, as it stands above the field: its picture, its progress, what is wrong.
import { newMessageId } from "./message-id";
import type { Attached } from "./signals";
import { smallPicture } from "./small-picture";

/** `failed` is tried again, `refused` is not. */
export type State = "waiting" | "sending" | "sent" | "failed" | "refused";

export interface AttachmentEvents {
  removed(): void;
  retried(): void;
}

export class AttachmentItem {
  /** UUIDv7: the file keeps it through every retry, so that it is stored once. */
  readonly id = newMessageId();
  readonly element: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #problem: HTMLElement;
  readonly #stop = new AbortController();
  #state: State = "waiting";
  #preview: string | undefined;

  constructor(
    readonly file: File,
    composer: HTMLElement,
    words: (key: string, name: string) => string,
    readonly events: AttachmentEvents,
  ) {
    const template = composer.querySelector<HTMLTemplateElement>(".attachment-template")!;
    this.element = document.importNode(template.content, true).querySelector(".attachment")!;
    this.#progress = this.element.querySelector("progress")!;
    this.#problem = this.element.querySelector(".attachment-problem")!;
    this.#progress.setAttribute("aria-label", words("sending", file.name));
    const name = this.element.querySelector<HTMLElement>(".attachment-name")!;
    name.textContent = file.name;
    name.dataset["ending"] = file.name.includes(".") ? file.name.split(".").pop()!.slice(0, 4) : "";
    const remove = this.element.querySelector("button")!;
    remove.setAttribute("aria-label", words("remove", file.name));
    remove.addEventListener("click", () => events.removed());
    composer.querySelector(".attachments")!.append(this.element);
    this.show("waiting");
  }

  get state(): State {
    return this.#state;
  }

  get attached(): Attached {
    const named = { id: this.id, name: this.file.name };
    return this.#preview ? { ...named, preview: this.#preview } : named;
  }

  /** Aborts when the file is taken away. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  stop(): void {
    this.#stop.abort();
  }

  show(state: State, problem = ""): void {
    this.#state = state;
    this.element.dataset["state"] = state;
    this.showProgress(0);
    this.#progress.hidden = state !== "sending";
    this.#problem.replaceChildren(state === "failed" ? this.#retryButton(problem) : problem);
  }

  showProgress(share: number): void {
    this.#progress.value = share;
    this.element.style.setProperty("--share", String(share));
  }

  async showPicture(): Promise<void> {
    this.#preview = await smallPicture(this.file);
    if (!this.#preview) return;
    this.element.querySelector("img")!.src = this.#preview;
    this.element.classList.add("is-picture");
  }

  #retryButton(words: string): HTMLElement {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "text-button", textContent: words });
    button.addEventListener("click", () => this.events.retried());
    return button;
  }
}
