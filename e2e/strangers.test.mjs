// Pages of other sites and browsers that look ahead: they take no view and plant no session.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, test } from "node:test";

import { game, phone, startBrowser, startDemo } from "./harness.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("a link as an image of another site takes no view and plants no session", async (t) => {
  await assertHarmless(t, (url) => `<img src="${url}" ${SAYS_DONE}>`);
});

test("a link as a frame's address on another site takes no view and plants no session", async (t) => {
  await assertHarmless(t, (url) => `<iframe src="${url}" ${SAYS_DONE}></iframe>`);
});

test("a link prefetched by another site takes no view and plants no session", async (t) => {
  await assertHarmless(t, (url) => `<link rel="prefetch" href="${url}" ${SAYS_DONE}>`);
});

test("a link prefetched as a page by another site takes no view and plants no session", async (t) => {
  await assertHarmless(t, (url) => `<link rel="prefetch" as="document" href="${url}" ${SAYS_DONE}>`);
});

test("a link prefetched by speculation rules takes no view and plants no session", async (t) => {
  const rules = (url) => JSON.stringify({ prefetch: [{ urls: [url], eagerness: "immediate" }] });
  const mention = (url) => `<script type="speculationrules">${rules(url)}</script>`;
  await assertHarmless(t, mention, openAndWatchPrefetch);
});

/** Whatever comes of it, the browser has asked. */
const SAYS_DONE = `onload="document.title = 'done'" onerror="document.title = 'done'"`;

async function openAndWait(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => document.title === "done");
}

/** The browser tells only its developer tools what became of a speculation. */
async function openAndWatchPrefetch(page, address) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Preload.enable");
  const outcome = new Promise((resolve) => {
    devtools.on("Preload.prefetchStatusUpdated", ({ status, prefetchStatus }) => {
      if (status === "Ready" || status === "Success") resolve("asked and answered");
      if (status === "Failure") resolve(prefetchStatus);
    });
  });
  await page.goto(address);
  // Any other failure would mean that the browser did not ask for the link at all.
  assert.match(await outcome, /^(asked and answered|PrefetchFailedNon2XX)$/);
}

/** Shows a page of another site that mentions a link of one view; then the link still opens, once. */
async function assertHarmless(t, mention, open = openAndWait) {
  const link = await game(demo).qrcode({ uid: "stranger", expiry: { viewcount: 1 } });
  assert.equal(link.views_left, 1);
  const session = await phone(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await open(page, await startSite(t, mention(link.url)));
  assert.deepEqual(await session.cookies(), []);

  const answer = await page.goto(link.url);
  assert.equal(answer.status(), 200);
  assert.notEqual(page.url(), link.url, "the first person is led to the clean address");
  assert.equal((await session.cookies()).length, 1);

  const second = await phone(browser);
  t.after(() => second.close());
  const late = await (await second.newPage()).goto(link.url);
  assert.equal(late.status(), 410, "there was one view");
}

/** A page of another site: `localhost` is not `127.0.0.1`. */
async function startSite(t, body) {
  const site = createServer((request, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><title>waiting</title><body>${body}`);
  });
  site.listen(0, "localhost");
  await once(site, "listening");
  t.after(() => {
    site.close();
    site.closeAllConnections();
  });
  return `http://localhost:${site.address().port}/`;
}
