// axe-core on every page: light and dark, left to right and right to left, narrow and wide.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { violations, walk } from "./axe.mjs";
import { startBrowser, startDemo } from "./harness.mjs";
import { showBanner, signInToWrite } from "./player.mjs";
import { agentPages, authorPages, playerPages, publicPages } from "./tour.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

for (const language of ["en", "ar"]) {
  test(`public help and link pages in ${language} are open to everybody`, (t) => tour(t, publicPages(demo, language)));
  test(`a player's pages in ${language} are open to everybody`, (t) => tour(t, playerPages(demo, language)));
}

test("the inbox is open to everybody", (t) => tour(t, agentPages(demo)));

test("the pages of authors are open to everybody", (t) => tour(t, authorPages(demo)));

test("players' pages with a banner are open to everybody", async (t) => {
  const author = await newPage(t);
  await signInToWrite(author, demo, demo.author);
  await showBanner(author, demo, "Our servers are down; we are on it.");
  const { front, faq, results } = publicPages(demo, "en");
  const withBanner = { front, faq, results, ...playerPages(demo, "ar") };
  // Of another app.
  delete withBanner["chat-unverified"];
  const seen = Object.entries(withBanner).map(([name, show]) => [name, async (page) => (await show(page), page.locator(".banner").waitFor())]);
  await tour(t, Object.fromEntries(seen));
});

test("a page that is not open to everybody is found out", async (t) => {
  const page = await newPage(t);
  await page.setContent('<!doctype html><html lang="en"><title>No</title><main><h1>No</h1><input></main></html>');
  assert.deepEqual((await violations(page)).map(({ id }) => id), ["label"]);
});

async function tour(t, pages) {
  await walk(await newPage(t), pages);
}

async function newPage(t) {
  const session = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  t.after(() => session.close());
  const page = await session.newPage();
  // What was typed on one page is left for the next.
  page.on("dialog", (dialog) => dialog.accept());
  return page;
}
