// Requests to our own pages: forms out, fragments back.

/** Rendered messages, and where the issue stands after them. */
export interface Fragment {
  readonly messages: HTMLElement[];
  /** The highest sequence that the fragment brings the page up to; 0 when the server did not say. */
  readonly lastSequence: number;
  readonly issueState: string | null;
  /** There is more than one answer holds: ask again. */
  readonly isCut: boolean;
}

/** The server understood and said no: sending the same again will not help. Its message is for the reader. */
export class Refusal extends Error {}

const TIMEOUT_MS = 20_000;
const WORTH_A_RETRY = new Set([408, 425, 429]);

export async function getPage(url: string): Promise<Document> {
  const response = await request(url, {});
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

export async function getFragment(url: string): Promise<Fragment> {
  return readFragment(await request(url, {}));
}

/** Posts a form; throws a `Refusal`, or any other error when a later try may succeed. */
export async function postForm(url: string, fields: Record<string, string>): Promise<Fragment> {
  return readFragment(await request(url, { method: "POST", body: new URLSearchParams(fields), keepalive: true }));
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, {
    ...init,
    headers: { "X-Requested-With": "lifeline" },
    credentials: "same-origin",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return response;
  if (response.status < 500 && !WORTH_A_RETRY.has(response.status)) throw new Refusal(await problemDetail(response));
  throw new Error(`the server answered ${response.status}`);
}

async function problemDetail(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  const detail = typeof problem === "object" && problem !== null && "detail" in problem ? problem.detail : "";
  return typeof detail === "string" ? detail : "";
}

async function readFragment(response: Response): Promise<Fragment> {
  const holder = document.createElement("template");
  holder.innerHTML = await response.text();
  return {
    messages: [...holder.content.querySelectorAll<HTMLElement>(".message")],
    lastSequence: Number(response.headers.get("X-Last-Sequence") ?? 0),
    issueState: response.headers.get("X-Issue-State"),
    isCut: response.headers.has("X-More"),
  };
}
