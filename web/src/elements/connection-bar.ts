// A thin line while the device is offline or the server away.
import { hear } from "../signals";

/** A stream that is back within a moment is no news. */
const GRACE_MS = 3_000;

class ConnectionBar extends HTMLElement {
  #leave = new AbortController();
  #timer: number | undefined;
  /** What it says while it is shown: only what changes is announced. */
  #words = "";

  connectedCallback(): void {
    this.#words ||= this.textContent ?? "";
    this.#leave = new AbortController();
    const until = this.#leave.signal;
    addEventListener("online", () => this.#show(true), { signal: until });
    addEventListener("offline", () => this.#show(false), { signal: until });
    hear("connected", until, (isConnected) => {
      clearTimeout(this.#timer);
      if (isConnected) this.#show(true);
      else this.#timer = setTimeout(() => this.#show(false), GRACE_MS);
    });
    this.#show(navigator.onLine);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    clearTimeout(this.#timer);
  }

  #show(isConnected: boolean): void {
    clearTimeout(this.#timer);
    const isQuiet = isConnected && navigator.onLine;
    this.hidden = isQuiet;
    const words = isQuiet ? "" : this.#words;
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define("connection-bar", ConnectionBar);
