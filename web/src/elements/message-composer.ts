// The box to write in: grows with the text, keeps the draft over a reload, hands finished messages to the thread.
import { newMessageId } from "../message-id";
import { Shelf } from "../shelf";
import { tell } from "../signals";

const KEYBOARD_AT_HAND = matchMedia("(hover: hover) and (pointer: fine)");

class MessageComposer extends HTMLElement {
  #leave = new AbortController();
  #form!: HTMLFormElement;
  #text!: HTMLTextAreaElement;
  #shelf!: Shelf;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#text = this.querySelector("textarea")!;
    this.#shelf = new Shelf(this.#form.action, this.#form.querySelector<HTMLInputElement>("[name=csrf]")!.value);
    this.#form.noValidate = true;
    this.#leave = new AbortController();
    const listening = { signal: this.#leave.signal };
    this.#form.addEventListener("submit", (event) => this.#submit(event), listening);
    this.#text.addEventListener("keydown", (event) => this.#key(event), listening);
    this.#text.addEventListener("input", () => {
      this.#shelf.text = this.#text.value;
      this.#grow();
    }, listening);
    // A press on the button must not close the phone's keyboard.
    this.#form.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Element && event.target.closest("button") && document.activeElement === this.#text) event.preventDefault();
    }, listening);
    if (!this.#text.value) this.#text.value = this.#shelf.text;
    this.#grow();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const body = this.#text.value.trim();
    if (!body) return;
    const resolve = event.submitter instanceof HTMLButtonElement && event.submitter.name === "resolve";
    this.#text.value = "";
    this.#shelf.text = "";
    this.#grow();
    if (KEYBOARD_AT_HAND.matches) this.#text.focus();
    tell("compose", { id: newMessageId(), body, resolve });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#text.blur();
    if (event.key !== "Enter" || event.isComposing) return;
    const stroke = event.ctrlKey || event.metaKey;
    const enterSends = this.hasAttribute("enter-sends") && KEYBOARD_AT_HAND.matches && !event.shiftKey;
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
