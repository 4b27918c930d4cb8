// What every browser test starts from: a fresh demo, a game that calls its API, and browsers.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const SERVER = process.env.LIFELINE_BIN ?? fileURLToPath(new URL("../target/fast/lifeline", import.meta.url));
const CHROMIUM = process.env.LIFELINE_CHROMIUM ?? "/usr/bin/chromium";
const READY_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 10_000;
export const WAIT_LIMIT_MS = 15_000;
const LOOK_AGAIN_MS = 50;

/**
 * Starts `lifeline demo` on an empty folder and a free port; it ends after `scope`, a test's context
 * or, for a whole file, `{ after }`.
 * The answer is what it printed (`base_url`, `api_key`, `agent`, …), its `author`, its folder, and `log()`, its log so far.
 */
export async function startDemo(scope) {
  const data = await mkdtemp(join(tmpdir(), "lifeline-e2e-"));
  const words = ["demo", "--json", "--listen", "127.0.0.1:0", "--data", data];
  const server = spawn(SERVER, words, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(server, "exit").catch((error) => [error]);
  scope.after(() => stop(server, ended, data));
  let log = "";
  server.stderr.setEncoding("utf8").on("data", (text) => (log += text));
  const line = await firstLine(server, ended).catch((error) => {
    throw new Error(`${error.message}; its log:\n${log.slice(-2000)}`);
  });
  const { author } = JSON.parse(await readFile(join(data, "demo.json"), "utf8"));
  return { ...JSON.parse(line), author, data, log: () => log };
}

async function firstLine(server, ended) {
  const lines = createInterface({ input: server.stdout });
  const signal = AbortSignal.timeout(READY_LIMIT_MS);
  const died = ended.then(([code]) => Promise.reject(new Error(`${SERVER} ended: ${code}`)));
  const [line] = await Promise.race([once(lines, "line", { signal }), died]);
  return line;
}

async function stop(server, ended, data) {
  server.kill("SIGTERM");
  const force = setTimeout(() => server.kill("SIGKILL"), STOP_LIMIT_MS);
  const [code, signal] = await ended;
  clearTimeout(force);
  await rm(data, { recursive: true, force: true });
  if (code !== 0) throw new Error(`the demo did not end well: ${code ?? signal}`);
}

/** A game's back end: the two calls of the console API, with the demo's key. */
export function game({ base_url, domain, app_id, api_key }) {
  const console_url = `${base_url}/v1/${domain}/console`;
  const authorization = `Basic ${Buffer.from(`${api_key}:`).toString("base64")}`;
  return {
    /** Makes a link; the parameters of the demo's first app, as JSON. */
    async qrcode(parameters) {
      const answer = await fetch(`${console_url}/qrcode`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({ app_id, ...parameters }),
      });
      return read(answer, 201);
    },
    /** The player's active issue: `{ issue_id, unread_messages }` or `null`. */
    async unread(player) {
      const query = new URLSearchParams({ app_id, ...player });
      const answer = await fetch(`${console_url}/messages/unread?${query}`, { headers: { authorization } });
      return (await read(answer, 200)).active_issue;
    },
  };
}

async function read(answer, status) {
  const text = await answer.text();
  if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${text}`);
  return JSON.parse(text);
}

/** The system's Chromium, kept off the network; it ends after `scope`, as the demo does. */
export async function startBrowser(scope) {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: process.getuid() !== 0,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  scope.after(() => browser.close());
  return browser;
}

/** A player's phone: a browser session of its own. */
export function phone(browser, options = {}) {
  const viewport = { width: 390, height: 844 };
  return session(browser, { viewport, isMobile: true, hasTouch: true, deviceScaleFactor: 2, ...options });
}

/** An agent's desk: a browser session of its own. */
export function desk(browser) {
  return session(browser, { viewport: { width: 1440, height: 900 } });
}

async function session(browser, options) {
  const context = await browser.newContext({ locale: "en-US", ...options });
  context.setDefaultTimeout(WAIT_LIMIT_MS);
  return context;
}

/** Asks until `accepts` the answer; the last answer is in the error when that never happens. */
export async function eventually(ask, accepts) {
  const deadline = Date.now() + WAIT_LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (accepts(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
