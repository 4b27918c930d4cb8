// What a player's phone loads before it shows something, in brotli as it comes over the wire.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";

import { game, startDemo } from "./harness.mjs";

const PAGE_AND_STYLE_BYTES_MAX = 14_000;
const HELP_SCRIPT_BYTES_MAX = 2_000;
const CHAT_SCRIPT_BYTES_MAX = 8_000;

const demo = await startDemo({ after });

test("a help page and its style fit into one round trip, without a large script", async () => {
  const size = await sizes("minimize");
  assert.ok(size.page_and_style <= PAGE_AND_STYLE_BYTES_MAX, `${size.page_and_style} bytes`);
  assert.ok(size.script <= HELP_SCRIPT_BYTES_MAX, `${size.script} bytes of script`);
});

test("the chat page, its style and its script keep within their budgets", async () => {
  const size = await sizes("open");
  assert.ok(size.page_and_style <= PAGE_AND_STYLE_BYTES_MAX, `${size.page_and_style} bytes`);
  assert.ok(size.script > 0 && size.script <= CHAT_SCRIPT_BYTES_MAX, `${size.script} bytes of script`);
});

/** Opens a link as a phone does and weighs the page that it leads to. */
async function sizes(webchat_widget) {
  const link = await game(demo).qrcode({ uid: "budget", name: "Kim", webchat_widget });
  const { headers } = await load(link.url);
  const cookie = headers["set-cookie"][0].split(";")[0];
  const page = await load(headers.location, { cookie });
  const weigh = async (pattern) => {
    const addresses = [...page.text.matchAll(pattern)].map(([, address]) => address);
    const files = await Promise.all(addresses.map((address) => load(address)));
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const style = await weigh(/<link rel="?stylesheet"? href="([^"]+)"/g);
  assert.ok(style > 0, "the page has a style");
  return { page_and_style: page.bytes + style, script: await weigh(/<script[^>]* src="([^"]+)"/g) };
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
