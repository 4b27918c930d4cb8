// What axe-core says of pages: light and dark, narrow and wide.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"];
const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** A phone at 200 %. */
export const ZOOMED = { width: 195, height: 422 };

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Shows each page in `page`, and finds no fault with it in any look; `narrow` is one more, only for what stands beyond its edge. */
export async function walk(page, pages, narrow) {
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
      faults.push(...(await beyond(page, name, viewport)));
    }
    if (!narrow) continue;
    await page.setViewportSize(narrow);
    faults.push(...(await beyond(page, name, narrow)));
  }
  assert.deepEqual(faults, []);
}

/** What is wrong with what `page` shows now. */
export async function violations(page) {
  // The pages' policy lets no foreign script in; the browser's tools may evaluate one.
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), RULES);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`) }));
}

/** How far a page goes beyond the window's edge, if it does. */
async function beyond(page, name, viewport) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return beyond > 0 ? [{ name, viewport, beyond }] : [];
}
