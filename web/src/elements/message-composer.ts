// The box to write in: grows with the text, keeps the draft over a reload, hands finished messages to the thread.
import type { Attachments } from "../attachments";
import { FirstFiles } from "../first-files";
import { newMessageId } from "../message-id";
import { Shelf } from "../shelf";
import { type Attached, hear, tell } from "../signals";

const KEYBOARD_AT_HAND = matchMedia("(hover: hover) and (pointer: fine)");

class MessageComposer extends HTMLElement {
  #leave = new AbortController();
  #form!: HTMLFormElement;
  #text!: HTMLTextAreaElement;
  #shelf!: Shelf;
  /** What this page has last read from the shelf or put there. */
  #shelved = "";
  #attachments: Attachments | null = null;
  #firstFiles: FirstFiles | null = null;
  /** A press on the button came before the files were there; this sends then. */
  #sendLater: (() => void) | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#text = this.querySelector("textarea")!;
    const csrf = this.#form.querySelector<HTMLInputElement>("[name=csrf]")!.value;
    this.#shelf = new Shelf(this.#form.action, csrf);
    this.#form.noValidate = true;
    this.#leave = new AbortController();
    this.#listen(this.#leave.signal);
    if (this.hasAttribute("upload")) this.#takeFiles(csrf, this.#leave.signal);
    this.#shelved = this.#shelf.text;
    if (!this.#text.value) this.#text.value = this.#shelved;
    this.#grow();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #listen(until: AbortSignal): void {
    this.#form.addEventListener("submit", (event) => this.#submit(event), { signal: until });
    this.#form.addEventListener("keydown", (event) => this.#key(event), { signal: until });
    hear("discard", until, ({ body }) => this.#takeBack(body));
    addEventListener("storage", () => this.#forgetSent(), { signal: until });
    this.#text.addEventListener("input", () => {
      this.#keep();
      if (this.#text.value.trim()) tell("writing", null);
      this.#grow();
    }, { signal: until });
    // A press on the button must not close the phone's keyboard.
    this.#form.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest("button") && document.activeElement === this.#text) event.preventDefault();
    }, { signal: until });
  }

  #takeFiles(csrf: string, until: AbortSignal): void {
    const uploaded = this.#uploadedBefore();
    this.#firstFiles = new FirstFiles(this, until, ({ Attachments, hearFiles }, held) => {
      const attachments = new Attachments(this, csrf, () => this.#filesChanged(attachments), until);
      this.#attachments = attachments;
      attachments.restore(uploaded);
      hearFiles(this, until, (files) => attachments.add(files));
      attachments.add(held);
      // What is refused at once gives the message back to its writer.
      if (attachments.refused > 0) this.#wait(null);
      this.#filesChanged(attachments);
    }, () => this.#goOn());
    if (uploaded.length > 0) void this.#firstFiles.load();
  }

  /** Files that the server has for a message; those of one that is on its way go with that. */
  #uploadedBefore(): Attached[] {
    const taken = this.#shelf.unsent.flatMap(({ attachments }) => (attachments ?? []).map(({ id }) => id));
    const uploaded = JSON.parse(this.getAttribute("uploaded") ?? "[]") as Attached[];
    return uploaded.filter(({ id }) => !taken.includes(id));
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const resolve = event.submitter instanceof HTMLButtonElement && event.submitter.name === "resolve";
    if (this.#firstFiles?.isAwaited) return this.#wait(() => this.#form.requestSubmit(event.submitter));
    const attachments = this.#attachments;
    if (!attachments?.isBusy) return this.#send(resolve);
    const refused = attachments.refused;
    // A file that is refused meanwhile gives the message back to its writer.
    this.#wait(() => attachments.refused > refused || this.#send(resolve));
  }

  #send(resolve: boolean): void {
    const body = this.#text.value.trim();
    const attachments = this.#attachments?.take() ?? [];
    if (!body && attachments.length === 0) return;
    this.#show("");
    if (KEYBOARD_AT_HAND.matches) this.#text.focus();
    tell("compose", { id: newMessageId(), body, resolve, attachments, quickReplies: this.#takeQuickReplies() });
  }

  #show(text: string): void {
    this.#text.value = text;
    this.#keep();
    this.#grow();
  }

  #keep(): void {
    this.#shelf.text = this.#shelved = this.#text.value;
  }

  /** What can't be sent goes back to where it can be changed. */
  #takeBack(body: string): void {
    if (!this.#text.value) this.#show(body);
    this.#text.focus();
  }

  /** The same words were sent from another tab. */
  #forgetSent(): void {
    if (this.#shelved && this.#text.value === this.#shelved && !this.#shelf.text) this.#show("");
  }

  #wait(send: (() => void) | null): void {
    this.#sendLater = send;
    this.#form.toggleAttribute("data-waiting", send !== null);
  }

  #filesChanged(attachments: Attachments): void {
    if (!attachments.isBusy) this.#goOn();
  }

  #goOn(): void {
    const send = this.#sendLater;
    if (!send) return;
    this.#wait(null);
    send();
  }

  #takeQuickReplies(): string[] {
    const fields = [...this.querySelectorAll<HTMLInputElement>("[name=quick_reply]")];
    const texts = fields.map((field) => field.value.trim()).filter((text) => text);
    for (const field of fields) field.value = "";
    this.querySelector(".quick-editor")?.removeAttribute("open");
    return texts;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#text.blur();
    if (event.key !== "Enter" || event.isComposing) return;
    const stroke = event.ctrlKey || event.metaKey;
    const isText = event.target === this.#text;
    const enterSends = isText && this.hasAttribute("enter-sends") && KEYBOARD_AT_HAND.matches && !event.shiftKey;
    // A line of its own would press the form's first button.
    if (event.target instanceof HTMLInputElement && event.target.type !== "file") event.preventDefault();
    if (!stroke && !enterSends) return;
    event.preventDefault();
    const resolve = this.#form.querySelector<HTMLButtonElement>("[name=resolve]");
    this.#form.requestSubmit(stroke && event.shiftKey ? resolve : null);
  }

  /** For browsers without `field-sizing`. */
  #grow(): void {
    if (CSS.supports("field-sizing", "content")) return;
    this.#text.style.blockSize = "auto";
    this.#text.style.blockSize = `${this.#text.scrollHeight + 2}px`;
  }
}

customElements.define("message-composer", MessageComposer);
