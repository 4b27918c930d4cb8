// A form of the conversation's end: posts without leaving the page, once, until the server has it.
import { Backoff } from "../backoff";
import { loadAnew } from "../reload";
import { tell } from "../signals";
import { Refusal, postForm, waitAfter } from "../wire";

class ClosingForm extends HTMLElement {
  readonly #backoff = new Backoff();
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    this.addEventListener("submit", (event) => this.#submit(event), { signal: this.#leave.signal });
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
  }

  async #post(url: string, fields: string[][]): Promise<void> {
    try {
      tell("fragment", await postForm(url, fields));
      tell("outdated", null);
    } catch (error) {
      // Over by another page, most likely: the page itself says best where it stands.
      if (error instanceof Refusal) loadAnew();
      else if (this.isConnected) this.#backoff.later(() => void this.#post(url, fields), waitAfter(error));
    }
  }
}

customElements.define("closing-form", ClosingForm);
