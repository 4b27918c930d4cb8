// What the elements of a page tell each other.

/** A message that the reader wrote; the thread sends it. */
export interface Draft {
  /** UUIDv7: the message keeps it through every retry, so that it is stored once. */
  readonly id: string;
  readonly body: string;
  /** Files that the server has already. */
  readonly attachments?: readonly Attached[];
  /** Answer and resolve in one stroke; agents only. */
  readonly resolve?: boolean;
  /** Answers that the player may give by a tap; agents only. */
  readonly quickReplies?: readonly string[];
}

/** A file that was uploaded, for the message that names it. */
export interface Attached {
  readonly id: string;
  readonly name: string;
  /** A small picture of it as a data URL, where it is a picture; for this page alone. */
  readonly preview?: string;
}

/** Something new was committed. It carries no content: whoever shows the issue fetches. */
export interface Wake {
  readonly issue_id?: number;
  readonly sequence: number;
}

/** The other side is writing just now. */
export interface Typing {
  /** In the inbox, where many write. */
  readonly issue_id?: number;
  /** In the chat: who it is. */
  readonly name?: string;
}

interface Signals {
  /** From the composer to the thread. */
  compose: Draft;
  /** From the thread to the composer: a refused message goes back to its writer. */
  discard: Draft;
  /** From the composer to the thread: the reader is writing. */
  writing: null;
  /** From the inbox's list to the open thread. */
  wake: Wake;
  /** From the inbox's list to the open thread. */
  typing: Typing;
  /** From whoever received a fragment to the thread that shows it. */
  fragment: import("./wire").Fragment;
  /** From whoever knows that the page is out of date to the thread, which reads it anew. */
  outdated: null;
  /** Whether the server can be reached. */
  connected: boolean;
}

const bus = new EventTarget();

export function tell<Name extends keyof Signals>(name: Name, detail: Signals[Name]): void {
  bus.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Hears a signal until `until` aborts. */
export function hear<Name extends keyof Signals>(name: Name, until: AbortSignal, listener: (detail: Signals[Name]) => void): void {
  bus.addEventListener(name, (event) => listener((event as CustomEvent<Signals[Name]>).detail), { signal: until });
}
