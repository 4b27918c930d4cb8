// axe-core on every page: light and dark, left to right and right to left, narrow and wide.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, test } from "node:test";

import { startBrowser, startDemo } from "./harness.mjs";
import { showBanner, signInToWrite } from "./player.mjs";
import { agentPages, authorPages, playerPages, publicPages } from "./tour.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"];
const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const language of ["en", "ar"]) {
  test(`public help and link pages in ${language} are open to everybody`, (t) => walk(t, publicPages(demo, language)));
  test(`a player's pages in ${language} are open to everybody`, (t) => walk(t, playerPages(demo, language)));
}

test("the inbox is open to everybody", (t) => walk(t, agentPages(demo)));

test("the pages of authors are open to everybody", (t) => walk(t, authorPages(demo)));

test("players' pages with a banner are open to everybody", async (t) => {
  const author = await newPage(t);
  await signInToWrite(author, demo, demo.author);
  await showBanner(author, demo, "Our servers are down; we are on it.");
  const { front, faq, results } = publicPages(demo, "en");
  const withBanner = { front, faq, results, ...playerPages(demo, "ar") };
  // Of another app.
  delete withBanner["chat-unverified"];
  const seen = Object.entries(withBanner).map(([name, show]) => [name, async (page) => (await show(page), page.locator(".banner").waitFor())]);
  await walk(t, Object.fromEntries(seen));
});

test("a page that is not open to everybody is found out", async (t) => {
  const page = await newPage(t);
  await page.setContent('<!doctype html><html lang="en"><title>No</title><main><h1>No</h1><input></main></html>');
  assert.deepEqual((await violations(page)).map(({ id }) => id), ["label"]);
});

async function walk(t, pages) {
  const page = await newPage(t);
  const faults = [];
  for (const [name, show] of Object.entries(pages)) {
    await page.setViewportSize(VIEWPORTS[0]);
    await show(page);
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await violations(page)) faults.push({ name, viewport, colorScheme, ...violation });
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyond > 0) faults.push({ name, viewport, beyond });
    }
  }
  assert.deepEqual(faults, []);
}

async function newPage(t) {
  const session = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  t.after(() => session.close());
  const page = await session.newPage();
  // What was typed on one page is left for the next.
  page.on("dialog", (dialog) => dialog.accept());
  return page;
}

async function violations(page) {
  // The pages' policy lets no foreign script in; the browser's tools may evaluate one.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), RULES);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`) }));
}
