// Starts the issue by itself when the chat is really before the player's eyes; the button stays for when that fails.
import { tell } from "../signals";
import { postForm } from "../wire";

class AutoStart extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    document.addEventListener("visibilitychange", () => void this.#start(), { signal: this.#leave.signal });
    addEventListener("online", () => void this.#start(), { signal: this.#leave.signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  async #start(): Promise<void> {
    const form = this.querySelector("form");
    if (!form || document.hidden || this.hasAttribute("busy")) return;
    this.toggleAttribute("busy", true);
    try {
      const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      tell("fragment", await postForm(form.action, fields));
    } catch {
      this.toggleAttribute("busy", false);
    }
  }
}

customElements.define("auto-start", AutoStart);
