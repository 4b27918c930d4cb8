// What the elements of a page tell each other.

/** A message that the reader wrote; the thread sends it. */
export interface Draft {
  /** UUIDv7: the message keeps it through every retry, so that it is stored once. */
  readonly id: string;
  readonly body: string;
  /** Answer and resolve in one stroke; agents only. */
  readonly resolve: boolean;
}

/** Something new was committed. It carries no content: whoever shows the issue fetches. */
export interface Wake {
  readonly issue_id?: number;
  readonly sequence: number;
}

interface Signals {
  /** From the composer to the thread. */
  compose: Draft;
  /** From the inbox's list to the open thread. */
  wake: Wake;
  /** From whoever received a fragment to the thread that shows it. */
  fragment: import("./wire").Fragment;
}

const bus = new EventTarget();

export function tell<Name extends keyof Signals>(name: Name, detail: Signals[Name]): void {
  bus.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Hears a signal until `until` aborts. */
export function hear<Name extends keyof Signals>(name: Name, until: AbortSignal, listener: (detail: Signals[Name]) => void): void {
  bus.addEventListener(name, (event) => listener((event as CustomEvent<Signals[Name]>).detail), { signal: until });
}
