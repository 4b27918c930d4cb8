// Every picture of a link reads as exactly that link, by two decoders that share no code.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import { decodeAnswer } from "./decoders.mjs";
import { game, startDemo } from "./harness.mjs";

const BULK =
  process.env.QR_BULK_BIN ?? fileURLToPath(new URL("../target/fast/examples/bulk", import.meta.url));
const SHORT_BASE_URLS = [
  "http://127.0.0.1:8080",
  "https://help.starhaul.example",
  "https://go.studio-with-a-long-name.example/s",
];
const LINKS_PER_BASE_URL = 1000;
const FORMATS_IN_BULK = 3;
const LINKS_THROUGH_THE_API = 30;
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("random links in three formats on three hosts read as themselves", async () => {
  const links = SHORT_BASE_URLS.flatMap((base) => randomLinks(base, LINKS_PER_BASE_URL));
  const symbols = await encodeInBulk(links);
  assert.deepEqual(symbols.map(({ text }) => text), links);
  const shares = await Promise.all(split(symbols, availableParallelism()).map(decodeInWorker));
  assert.deepEqual(shares.flatMap(({ faults }) => faults), []);
  const pictures = shares.reduce((sum, share) => sum + share.pictures, 0);
  assert.equal(pictures, links.length * FORMATS_IN_BULK);
});

test("a picture of another link is noticed", async () => {
  const [symbol] = await encodeInBulk(["https://help.starhaul.example/0000000000000000"]);
  const { faults } = await decodeInWorker([{ ...symbol, text: symbol.text.replace("0000", "0001") }]);
  assert.equal(faults.length, FORMATS_IN_BULK);
});

test("links made through the API read as their `url` in every format", async (t) => {
  const { qrcode } = game(await startDemo(t));
  for (const format of ["png", "svg", "base64", "matrix"]) {
    for (let i = 0; i < LINKS_THROUGH_THE_API; i += 1) {
      const answer = await qrcode({ format, uid: `player-${i}` });
      const read = await decodeAnswer(format, answer.qrcode);
      assert.deepEqual(read, { zbar: answer.url, zxing: answer.url }, format);
    }
  }
});

function randomLinks(base, count) {
  const code = () => Array.from({ length: 16 }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join("");
  return Array.from({ length: count }, () => `${base}/${code()}`);
}

/** The example program `bulk` of the crate `qr`: a line of text in, a line of JSON out. */
async function encodeInBulk(texts) {
  const bulk = spawn(BULK, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(bulk, "exit");
  bulk.stdin.end(`${texts.join("\n")}\n`);
  const symbols = [];
  for await (const line of createInterface({ input: bulk.stdout })) symbols.push(JSON.parse(line));
  const [code] = await ended;
  assert.equal(code, 0, "the bulk encoder failed");
  return symbols;
}

function split(items, shares) {
  const length = Math.ceil(items.length / shares);
  return Array.from({ length: shares }, (_, i) => items.slice(i * length, (i + 1) * length));
}

async function decodeInWorker(symbols) {
  const worker = new Worker(new URL("./decode-worker.mjs", import.meta.url));
  try {
    worker.postMessage(symbols);
    const [result] = await once(worker, "message");
    return result;
  } finally {
    await worker.terminate();
  }
}
