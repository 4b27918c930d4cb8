// One file of the message that is being written, as it stands above the field: its picture, its progress, what is wrong.
import { newMessageId } from "./message-id";
import type { Attached } from "./signals";
import { smallPicture } from "./small-picture";

/** What waits for a connection is sent `later`, by itself; what is `refused` is not. */
export type State = "waiting" | "sending" | "sent" | "later" | "refused";

export class AttachmentItem {
  readonly element: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #problem: HTMLElement;
  readonly #stop = new AbortController();
  #state: State = "waiting";
  #preview: string | undefined;

  /** A file to be sent, or the name of one that the server has. */
  constructor(
    readonly file: File | { readonly name: string },
    composer: HTMLElement,
    words: (key: string, name: string) => string,
    removed: () => void,
    /** UUIDv7: the file keeps it through every retry, so that it is stored once. */
    readonly id = newMessageId(),
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
    remove.addEventListener("click", removed);
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
    // A file that waits for a connection goes on to say so until some of it has gone out, once, however often it is tried.
    const stillWaits = this.element.dataset["state"] === "later" && (state === "waiting" || state === "sending");
    if (!stillWaits) this.element.dataset["state"] = state;
    this.showProgress(0);
    this.#progress.hidden = state !== "sending";
    if (!stillWaits && this.#problem.textContent !== problem) this.#problem.textContent = problem;
  }

  showProgress(share: number): void {
    if (share > 0 && this.#problem.textContent) {
      this.element.dataset["state"] = this.#state;
      this.#problem.textContent = "";
    }
    this.#progress.value = share;
    this.element.style.setProperty("--share", String(share));
  }

  async showPicture(): Promise<void> {
    this.#preview = this.file instanceof File ? await smallPicture(this.file) : undefined;
    if (!this.#preview) return;
    this.element.querySelector("img")!.src = this.#preview;
    this.element.classList.add("is-picture");
  }
}
