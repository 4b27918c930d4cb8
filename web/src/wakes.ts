// The stream that says "something is new". It reconnects for ever; each connection starts with a wake of its own,
// because whatever happened while it was down is unknown. A hidden page has none: a browser opens only six
// connections to one host, and six forgotten tabs would leave none for the seventh.
import { Backoff } from "./backoff";
import { type Typing, type Wake, tell } from "./signals";

export class Wakes {
  #source: EventSource | null = null;
  readonly #backoff = new Backoff();

  constructor(
    readonly url: string,
    /** `null`: anything may be new. */
    readonly onWake: (wake: Wake | null) => void,
    readonly onTyping: (typing: Typing) => void,
    until: AbortSignal,
  ) {
    addEventListener("pagehide", () => this.#close(), { signal: until });
    addEventListener("pageshow", () => this.#open(), { signal: until });
    // After a change of network the old stream may be dead without knowing it.
    addEventListener("online", () => {
      this.#close();
      this.#open();
    }, { signal: until });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#close() : this.#open()), { signal: until });
    until.addEventListener("abort", () => this.#close());
    this.#open();
  }

  #open(): void {
    if (document.hidden) return;
    if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
    const source = new EventSource(this.url);
    this.#source = source;
    source.addEventListener("open", () => {
      this.#backoff.reset();
      tell("connected", true);
      this.onWake(null);
    });
    source.addEventListener("wake", (event) => this.onWake(JSON.parse(event.data) as Wake));
    source.addEventListener("typing", (event) => this.onTyping(JSON.parse(event.data) as Typing));
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return tell("connected", false);
      // Something refused the stream, so the browser gives up. Until it is granted the page looks by itself.
      this.onWake(null);
      this.#backoff.later(() => this.#open());
    });
  }

  #close(): void {
    this.#backoff.reset();
    this.#source?.close();
    this.#source = null;
  }
}
