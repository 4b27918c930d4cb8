// Waiting longer after each failure, never all clients at once.

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

export class Backoff {
  #failures = 0;
  #timer: number | undefined;

  /** Runs `action` after a wait that doubles with each call, up to 30 s, with jitter; one at a time, none before `atLeastMs`. */
  later(action: () => void, atLeastMs = 0): void {
    const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, Math.max(atLeastMs, limit / 2) + (Math.random() * limit) / 2);
  }

  reset(): void {
    this.#failures = 0;
    clearTimeout(this.#timer);
  }
}
