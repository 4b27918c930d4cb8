// What a player's phone and an agent's desk load before they show something, in brotli as it comes over the wire.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";

import { desk, game, startBrowser, startDemo } from "./harness.mjs";
import { signIn } from "./player.mjs";
import { help, LONG_FAQ, QUESTIONS } from "./tour.mjs";

const PAGE_AND_STYLE_BYTES_MAX = 14_000;
const HELP_SCRIPT_BYTES_MAX = 2_000;
const CHAT_SCRIPT_BYTES_MAX = 8_000;
const INBOX_PAGE_AND_STYLE_BYTES_MAX = 30_000;
const INBOX_SCRIPT_BYTES_MAX = 30_000;

const demo = await startDemo({ after });

for (const language of ["en", "de", "ar", "ja"]) {
  test(`help pages in ${language} and their style fit into one round trip, without a large script`, async (t) => {
    const search = `search?${new URLSearchParams({ q: QUESTIONS[language].found })}`;
    for (const page of ["", `faq/${LONG_FAQ}/`, search]) {
      // An address without its slug is led to the one to keep.
      const address = (await fetch(help(demo, language) + page)).url;
      assertHelpFits(t, page || "front", await weigh(await load(address)));
    }
  });
}

test("a player's front page fits into the same", async (t) => {
  assertHelpFits(t, "front", await weigh(await open("minimize")));
});

function assertHelpFits(t, name, size) {
  t.diagnostic(`${name}: page and style ${size.page_and_style} bytes, script ${size.script} bytes`);
  assert.ok(size.page_and_style <= PAGE_AND_STYLE_BYTES_MAX, `${name}: ${size.page_and_style} bytes`);
  assert.ok(size.script > 0 && size.script <= HELP_SCRIPT_BYTES_MAX, `${name}: ${size.script} bytes of script`);
}

for (const language of ["en", "de", "ar", "ja"]) {
  test(`the chat page in ${language}, its style and its script keep within their budgets`, async (t) => {
    const size = await weigh(await open("open", { language }));
    t.diagnostic(`page and style ${size.page_and_style} bytes, script ${size.script} bytes`);
    assert.ok(size.page_and_style <= PAGE_AND_STYLE_BYTES_MAX, `${size.page_and_style} bytes`);
    assert.ok(size.script > 0 && size.script <= CHAT_SCRIPT_BYTES_MAX, `${size.script} bytes of script`);
  });
}

test("an agent's thread, its style and its script keep within their budgets", async (t) => {
  const session = await desk(await startBrowser(t));
  const page = await session.newPage();
  await signIn(page, demo);
  const address = await page.locator("a[data-issue]").first().evaluate((link) => link.href);
  const cookie = (await session.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const size = await weigh(await load(address, { cookie }));
  t.diagnostic(`page and style ${size.page_and_style} bytes, script ${size.script} bytes`);
  assert.ok(size.page_and_style <= INBOX_PAGE_AND_STYLE_BYTES_MAX, `${size.page_and_style} bytes`);
  assert.ok(size.script > 0 && size.script <= INBOX_SCRIPT_BYTES_MAX, `${size.script} bytes of script`);
});

/** Opens a link as a phone does; the answer is the page that it leads to. */
async function open(webchat_widget, parameters = {}) {
  const link = await game(demo).qrcode({ uid: "budget", name: "Kim", webchat_widget, ...parameters });
  const { headers } = await load(link.url);
  const cookie = headers["set-cookie"][0].split(";")[0];
  return load(headers.location, { cookie });
}

/** Weighs a page with what it asks for. */
async function weigh(page) {
  const sum = async (pattern) => {
    const addresses = [...page.text.matchAll(pattern)].map(([, address]) => address);
    const files = await Promise.all(addresses.map((address) => load(address)));
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const style = await sum(/<link rel="?stylesheet"? href="([^"]+)"/g);
  assert.ok(style > 0 || page.text.includes(".prose"), "the page has a style");
  return { page_and_style: page.bytes + style, script: await sum(/<script[^>]* src="([^"]+)"/g) };
}

async function load(address, headers = {}) {
  const url = new URL(address, demo.base_url);
  const answer = await new Promise((resolve, reject) => {
    get(url, { headers: { ...headers, "accept-encoding": "br" } }, resolve).on("error", reject);
  });
  const body = await buffer(answer);
  if (answer.statusCode !== 303) {
    assert.equal(answer.statusCode, 200, address);
    assert.equal(answer.headers["content-encoding"], "br", address);
  }
  const text = answer.statusCode === 200 ? brotliDecompressSync(body).toString() : "";
  return { headers: answer.headers, bytes: body.length, text };
}
