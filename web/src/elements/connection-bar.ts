// A thin line while the device is offline.

class ConnectionBar extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const show = (): void => {
      this.hidden = navigator.onLine;
    };
    addEventListener("online", show, { signal: this.#leave.signal });
    addEventListener("offline", show, { signal: this.#leave.signal });
    show();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }
}

customElements.define("connection-bar", ConnectionBar);
