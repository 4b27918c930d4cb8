// The files of the message that is being written: each is uploaded as soon as it is chosen, and kept through every retry.
import { AttachmentItem } from "./attachment-item";
import { Backoff } from "./backoff";
import type { Attached } from "./signals";
import { upload } from "./upload";
import { Refusal, waitAfter } from "./wire";
import { wordsOf } from "./wording";

/** A browser opens only six connections to one host; messages need some. */
const UPLOADS_AT_ONCE = 2;

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
      const item = new AttachmentItem(file, this.composer, this.#words, {
        removed: () => this.#remove(item),
        retried: () => this.#retry(),
      });
      this.#items.push(item);
      if (fault) item.show("refused", this.#words(fault, file.name));
      else void item.showPicture();
    }
    this.#uploadNext();
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

  #remove(item: AttachmentItem): void {
    item.stop();
    this.#items = this.#items.filter((other) => other !== item);
    const { nextElementSibling, previousElementSibling } = item.element;
    const beside = (nextElementSibling ?? previousElementSibling)?.querySelector("button");
    item.element.remove();
    (beside ?? this.#input).focus();
    this.#uploadNext();
    this.onChange();
  }

  #retry(): void {
    for (const item of this.#items) if (item.state === "failed") item.show("waiting");
    this.#uploadNext();
  }

  #uploadNext(): void {
    for (const item of this.#items) {
      if (this.#items.filter(({ state }) => state === "sending").length >= UPLOADS_AT_ONCE) return;
      if (item.state === "waiting") void this.#upload(item);
    }
  }

  async #upload(item: AttachmentItem): Promise<void> {
    item.show("sending");
    try {
      const fields = { csrf: this.csrf, id: item.id };
      await upload(this.composer.getAttribute("upload") ?? "", fields, item.file, item.stopped, (share) => item.showProgress(share));
      this.#backoff.reset();
      item.show("sent");
    } catch (error) {
      if (item.stopped.aborted) return;
      const notSent = this.#words("not-sent", item.file.name);
      if (error instanceof Refusal) item.show("refused", this.#words(error.code, item.file.name) || error.message || notSent);
      else {
        item.show("failed", notSent);
        this.#backoff.later(() => this.#retry(), waitAfter(error));
      }
    }
    this.#uploadNext();
    this.onChange();
  }
}

/** As a browser reads `accept`: endings, types, or kinds of types. */
function isAccepted({ name, type }: File, accept: string): boolean {
  const isOf = (wanted: string): boolean =>
    wanted.startsWith(".") ? name.toLowerCase().endsWith(wanted) : wanted.endsWith("/*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
  return !accept || accept.toLowerCase().split(",").some((wanted) => isOf(wanted.trim()));
}
