// Loads what a composer needs for files when the first one comes: most conversations have none, and a phone pays for each
// byte. What is given meanwhile is held, and shown if that takes a connection to come back.
import { Backoff } from "./backoff";
import { wordsOf } from "./wording";

type Files = typeof import("./files");

/** Where the bundle of `files.ts` is, beside this one. */
declare const FILES_JS: string;

export class FirstFiles {
  readonly #backoff = new Backoff();
  #held = new Map<File, Element | null>();
  #isLoaded = false;
  #isLoading = false;
  #tries = 0;

  constructor(
    readonly composer: HTMLElement,
    readonly until: AbortSignal,
    readonly loaded: (files: Files, held: File[]) => void,
    /** The last file that waited was taken away. */
    readonly emptied: () => void,
  ) {
    const input = composer.querySelector<HTMLInputElement>("[type=file]")!;
    const takeChosen = (): void => {
      this.#hold(input.files);
      if (!this.#isLoaded) input.value = "";
    };
    input.addEventListener("click", () => void this.load(), { signal: until });
    input.addEventListener("change", takeChosen, { signal: until });
    addEventListener("online", () => this.isAwaited && void this.load(), { signal: until });
    until.addEventListener("abort", () => this.#backoff.reset());
    composer.addEventListener("paste", ({ clipboardData }) => {
      if (!clipboardData?.types.includes("text/plain")) this.#hold(clipboardData?.files);
    }, { signal: until });
    const area = composer.closest("main") ?? composer;
    // A file that is dropped where nobody hears of it would open in the place of the conversation.
    area.addEventListener("dragover", (event) => {
      if (this.#isLoaded || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      void this.load();
    }, { signal: until });
    area.addEventListener("drop", (event) => {
      if (this.#isLoaded || !event.dataTransfer?.files.length) return;
      event.preventDefault();
      this.#hold(event.dataTransfer.files);
    }, { signal: until });
    // Somebody was faster than this script.
    takeChosen();
  }

  /** Files were given, and wait for what takes them. */
  get isAwaited(): boolean {
    return !this.#isLoaded && this.#held.size > 0;
  }

  async load(): Promise<void> {
    if (this.#isLoaded || this.#isLoading) return;
    this.#isLoading = true;
    // A browser may remember that an address could not be loaded.
    const address = this.#tries ? `${FILES_JS}?${this.#tries}` : FILES_JS;
    this.#tries += 1;
    const files = (await import(address).catch(() => null)) as Files | null;
    this.#isLoading = false;
    if (this.until.aborted) return;
    if (!files) return this.#wait();
    this.#isLoaded = true;
    for (const item of this.#held.values()) item?.remove();
    this.loaded(files, [...this.#held.keys()]);
  }

  #hold(files: FileList | null | undefined): void {
    if (this.#isLoaded || !files?.length) return;
    for (const file of files) this.#held.set(file, null);
    void this.load();
  }

  #wait(): void {
    if (!this.isAwaited) return;
    for (const [file, item] of this.#held) if (!item) this.#held.set(file, this.#newItem(file));
    this.#backoff.later(() => void this.load());
  }

  /** A file that waits for a connection, as it looks later too. */
  #newItem(file: File): Element {
    const words = wordsOf(this.composer);
    const template = this.composer.querySelector<HTMLTemplateElement>(".attachment-template")!;
    const item = document.importNode(template.content, true).querySelector<HTMLElement>(".attachment")!;
    item.dataset["state"] = "later";
    item.querySelector("progress")!.hidden = true;
    item.querySelector(".attachment-name")!.textContent = file.name;
    item.querySelector(".attachment-problem")!.textContent = words("later", file.name);
    const remove = item.querySelector("button")!;
    remove.setAttribute("aria-label", words("remove", file.name));
    remove.addEventListener("click", () => {
      this.#held.delete(file);
      item.remove();
      if (this.#held.size === 0) this.emptied();
    });
    this.composer.querySelector(".attachments")!.append(item);
    return item;
  }
}
