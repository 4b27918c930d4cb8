// The files of the message that is being written: each is uploaded as soon as it is chosen, and kept through every retry.
import { AttachmentItem } from "./attachment-item";
import { Backoff } from "./backoff";
import type { Attached } from "./signals";
import { upload } from "./upload";
import { Refusal, waitAfter } from "./wire";
import { wordsOf } from "./wording";

/** A browser opens only six connections to one host; messages need some. */
const UPLOADS_AT_ONCE = 2;
/** Where this tab keeps the ids of files that were taken away after they were uploaded. */
const REMOVED = "lifeline:removed";

export class Attachments {
  #items: AttachmentItem[] = [];
  readonly #input: HTMLInputElement;
  readonly #words: (key: string, name: string) => string;
  readonly #backoff = new Backoff();

  /** `onChange` runs when a file is uploaded, refused or taken away. */
  constructor(
    readonly composer: HTMLElement,
    readonly csrf: string,
    readonly onChange: () => void,
    until: AbortSignal,
  ) {
    this.#input = composer.querySelector<HTMLInputElement>("[type=file]")!;
    this.#words = wordsOf(composer);
    addEventListener("online", () => this.#retry(), { signal: until });
    until.addEventListener("abort", () => {
      this.#backoff.reset();
      for (const item of this.#items) item.stop();
    });
  }

  /** Some are still on their way. */
  get isBusy(): boolean {
    return this.#items.some(({ state }) => state !== "sent" && state !== "refused");
  }

  /** How many stand there with the reason why they can't be sent. */
  get refused(): number {
    return this.#items.filter(({ state }) => state === "refused").length;
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const fault = this.#faultOf(file);
      const item = this.#newItem(file);
      if (fault) item.show("refused", this.#words(fault, file.name));
      else void item.showPicture();
    }
    this.#uploadNext();
  }

  /** Shows what was uploaded before the page was loaded. */
  restore(files: readonly Attached[]): void {
    const removed = removedIds();
    for (const file of files) if (!removed.includes(file.id)) this.#newItem(file, file.id).show("sent");
  }

  /** Hands over what is uploaded; refused files stay where they say why. */
  take(): Attached[] {
    const sent = this.#items.filter(({ state }) => state === "sent");
    this.#items = this.#items.filter((item) => !sent.includes(item));
    for (const { element } of sent) element.remove();
    return sent.map((item) => item.attached);
  }

  /** What can be said without asking the server, which judges the rest: the key of its words. */
  #faultOf(file: File): string {
    const given = (name: string): number => Number(this.composer.getAttribute(name));
    if (this.#items.length - this.refused >= given("files-max")) return "too-many";
    if (file.size > given("file-limit")) return "too-large";
    return isAccepted(file, this.#input.accept) ? "" : "not_accepted";
  }

  #newItem(file: File | Attached, id?: string): AttachmentItem {
    const item: AttachmentItem = new AttachmentItem(file, this.composer, this.#words, () => this.#remove(item), id);
    this.#items.push(item);
    return item;
  }

  #remove(item: AttachmentItem): void {
    item.stop();
    if (item.state === "sent") rememberRemoved(item.id);
    this.#items = this.#items.filter((other) => other !== item);
    const { nextElementSibling, previousElementSibling } = item.element;
    const beside = (nextElementSibling ?? previousElementSibling)?.querySelector("button");
    item.element.remove();
    (beside ?? this.#input).focus();
    this.#uploadNext();
    this.onChange();
  }

  #retry(): void {
    for (const item of this.#items) if (item.state === "later") item.show("waiting");
    this.#uploadNext();
  }

  #uploadNext(): void {
    for (const item of this.#items) {
      if (this.#items.filter(({ state }) => state === "sending").length >= UPLOADS_AT_ONCE) return;
      if (item.state === "waiting") void this.#upload(item);
    }
  }

  async #upload(item: AttachmentItem): Promise<void> {
    if (!(item.file instanceof File)) return;
    item.show("sending");
    try {
      const fields = { csrf: this.csrf, id: item.id };
      await upload(this.composer.getAttribute("upload") ?? "", fields, item.file, item.stopped, (share) => item.showProgress(share));
      this.#backoff.reset();
      item.show("sent");
    } catch (error) {
      if (item.stopped.aborted) return;
      if (error instanceof Refusal) item.show("refused", this.#words(error.code, item.file.name) || this.#words("refused", item.file.name));
      else {
        item.show("later", this.#words("later", item.file.name));
        this.#backoff.later(() => this.#retry(), waitAfter(error));
      }
    }
    this.#uploadNext();
    this.onChange();
  }
}

/** By its ending, as the server judges it; what has none is for the server alone. */
function isAccepted({ name }: File, accept: string): boolean {
  return !name.includes(".") || accept.split(",").some((wanted) => wanted.startsWith(".") && name.toLowerCase().endsWith(wanted));
}

function removedIds(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(REMOVED) ?? "[]") as string[];
  } catch {
    return [];
  }
}

function rememberRemoved(id: string): void {
  try {
    sessionStorage.setItem(REMOVED, JSON.stringify([...removedIds(), id]));
  } catch {
    // It is there again when the page is loaded anew, to be taken away again.
  }
}
