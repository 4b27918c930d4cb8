// A form of the conversation's end: posts without leaving the page, once, until the server has it.
import { Backoff } from "../backoff";
import { loadAnew } from "../reload";
import { tell } from "../signals";
import { Refusal, postForm, waitAfter } from "../wire";

class ClosingForm extends HTMLElement {
  readonly #backoff = new Backoff();
  #leave = new AbortController();
  /** What was said, until it can be sent. */
  #waiting: (() => void) | null = null;

  connectedCallback(): void {
    this.#leave = new AbortController();
    this.addEventListener("submit", (event) => this.#submit(event), { signal: this.#leave.signal });
    addEventListener("online", () => this.#goOn(), { signal: this.#leave.signal });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#backoff.reset();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target;
    // Not disabled: a button that is loses the focus.
    if (!(form instanceof HTMLFormElement) || this.hasAttribute("busy")) return;
    this.toggleAttribute("busy", true);
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.name) fields.push([button.name, button.value]);
    // Where a tap does not: whoever had the focus gets it in what comes after.
    button?.focus();
    void this.#post(form.action, fields);
    if (!navigator.onLine) this.#sayThatItWaits();
  }

  #wait(url: string, fields: string[][], atLeastMs: number): void {
    this.#sayThatItWaits();
    this.#waiting = () => void this.#post(url, fields);
    this.#backoff.later(() => this.#goOn(), atLeastMs);
  }

  #goOn(): void {
    const send = this.#waiting;
    this.#waiting = null;
    send?.();
  }

  #sayThatItWaits(): void {
    const line = this.querySelector<HTMLElement>(".closing-wait");
    if (line && !line.textContent) line.textContent = line.dataset["words"] ?? "";
  }

  async #post(url: string, fields: string[][]): Promise<void> {
    try {
      tell("fragment", await postForm(url, fields));
      tell("outdated", null);
    } catch (error) {
      // Over by another page, most likely: the page itself says best where it stands.
      if (error instanceof Refusal) loadAnew();
      else if (this.isConnected) this.#wait(url, fields, waitAfter(error));
    }
  }
}

customElements.define("closing-form", ClosingForm);
