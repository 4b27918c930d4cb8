// Requests to our own pages: forms out, fragments back.

/** Rendered messages, and where the issue stands after them. */
export interface Fragment {
  readonly messages: HTMLElement[];
  /** The highest sequence that the fragment brings the page up to; 0 when the server did not say. */
  readonly lastSequence: number;
  readonly issueState: string | null;
  /** There is more than one answer holds: ask again. */
  readonly isCut: boolean;
  /** How far the other side has seen the issue, and how far their pages have it. */
  readonly seen: number;
  readonly delivered: number;
  /** The newest message offers answers. */
  readonly hasQuickReplies: boolean;
  /** Where the messages before these are cut; `null` when there are none. */
  readonly older: string | null;
}

/** The server understood and said no: sending the same again will not help. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** What is wrong, in the server's short word for it, by which the page has words; empty when it named nothing. */
    readonly code: string,
  ) {
    super(`refused: ${status} ${code}`);
  }
}

/** Not now. */
export class Busy extends Error {
  constructor(readonly waitMs: number) {
    super(`to be tried again after ${waitMs} ms`);
  }
}

export const FROM_SCRIPT = { "X-Requested-With": "lifeline" };
const TIMEOUT_MS = 20_000;
const WORTH_A_RETRY = new Set([408, 425, 429]);

/** A page as a browser with scripts has it: a parser has none, and takes what is for browsers without them for content. */
export async function getPage(url: string): Promise<Document> {
  const response = await request(url, {});
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const forOthers of page.querySelectorAll("noscript")) forOthers.remove();
  return page;
}

export async function getFragment(url: string): Promise<Fragment> {
  return readFragment(await request(url, {}));
}

/** Posts a form; throws a `Refusal`, or any other error when a later try may succeed. */
export async function postForm(url: string, fields: Record<string, string> | string[][]): Promise<Fragment> {
  return readFragment(await request(url, { method: "POST", body: new URLSearchParams(fields), keepalive: true }));
}

/** What an answer with this status means for a request that was not fulfilled. */
export function failure(status: number, retryAfter: string | null, body: string): Error {
  if (status < 500 && !WORTH_A_RETRY.has(status)) return new Refusal(status, codeOf(body));
  return new Busy((Number(retryAfter) || 0) * 1_000);
}

/** How long to wait at least after this error. */
export function waitAfter(error: unknown): number {
  return error instanceof Busy ? error.waitMs : 0;
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, {
    ...init,
    headers: FROM_SCRIPT,
    credentials: "same-origin",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return response;
  throw failure(response.status, response.headers.get("Retry-After"), await response.text().catch(() => ""));
}

/** The code of the first fault, else the last word of the problem's type. */
function codeOf(problem: string): string {
  try {
    const { type, errors } = JSON.parse(problem) as { type?: string; errors?: { code: string }[] };
    return errors?.[0]?.code ?? type?.split(":").pop() ?? "";
  } catch {
    return "";
  }
}

async function readFragment(response: Response): Promise<Fragment> {
  const holder = document.createElement("template");
  holder.innerHTML = await response.text();
  const said = response.headers;
  const number = (name: string): number => Number(said.get(name) ?? 0);
  return {
    messages: [...holder.content.querySelectorAll<HTMLElement>(".message")],
    lastSequence: number("X-Last-Sequence"),
    issueState: said.get("X-Issue-State"),
    isCut: said.has("X-More"),
    seen: number("X-Seen"),
    delivered: number("X-Delivered"),
    hasQuickReplies: said.has("X-Quick"),
    older: said.get("X-Older"),
  };
}
