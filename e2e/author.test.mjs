// Authors at work: order by the keyboard, the preview, unsaved text, two authors at once, the banner.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { desk, eventually, phone, startBrowser, startDemo } from "./harness.mjs";
import { authoring, showBanner, signInToWrite } from "./player.mjs";
import { help, LONG_FAQ } from "./tour.mjs";

const FAQS_PER_PAGE = 100;

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const FAQ = `${authoring(demo)}faqs/${LONG_FAQ}`;

test("an FAQ is lifted, moved and dropped with the keyboard, and stays there", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(`${authoring(demo)}faqs`);
  const [first, second, ...others] = await order(page);
  await page.locator(`[data-item="${first}"] [data-grip]`).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  const kept = page.waitForResponse((response) => response.url().endsWith("/faqs/order"));
  await page.keyboard.press("Space");
  assert.equal((await kept).status(), 204);
  assert.match(await page.locator(".order-voice").innerText(), / is 2 of \d+ in .+ now\.$/);
  await page.reload();
  assert.deepEqual(await order(page), [second, first, ...others]);

  await page.locator(`[data-item="${first}"] [data-grip]`).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  assert.deepEqual(await order(page), [second, first, ...others], "escape puts it back");
});

test("the preview follows what is typed", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(FAQ);
  const preview = page.frameLocator(".preview-frame:not(.is-coming)");
  await preview.getByRole("heading", { level: 1 }).waitFor();
  await page.locator("#body").fill("## Typed just now\n\nand **bold**");
  await preview.getByRole("heading", { name: "Typed just now" }).waitFor();
  await preview.locator("strong", { hasText: "bold" }).waitFor();
});

test("what was not saved is offered after a reload, and Ctrl+S saves it for good", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(FAQ);
  await typeTitle(page, "A title that I typed");
  await page.reload();
  assert.notEqual(await page.locator("#title").inputValue(), "A title that I typed");
  await page.locator("[data-draft-take]").click();
  assert.equal(await page.locator("#title").inputValue(), "A title that I typed");
  await page.locator("#title").press("Control+s");
  await page.getByText("Saved.", { exact: true }).waitFor();
  await page.reload();
  assert.equal(await page.locator("#title").inputValue(), "A title that I typed");
  assert.equal(await page.locator("[data-draft]").isVisible(), false, "nothing is left to offer");
});

test("what is taken back over another author's version is not saved unseen", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(FAQ);
  await typeTitle(page, "Mine, of yesterday");
  await page.goto(`${authoring(demo)}faqs`);

  const other = await atDesk(t, demo.admin);
  await other.goto(FAQ);
  await other.locator("#title").fill("Theirs, of today");
  await other.locator("[data-save]").click();
  await other.getByText("Saved.", { exact: true }).waitFor();

  await page.goto(FAQ);
  assert.equal(await page.locator("#title").inputValue(), "Theirs, of today");
  await page.locator("[data-draft-take]").click();
  const answer = page.waitForResponse((response) => response.url() === FAQ && response.request().method() === "POST");
  await page.locator("#title").press("Control+s");
  assert.equal((await answer).status(), 409);
  await page.getByText("saved another version").waitFor();
  assert.equal(await page.locator("#title").inputValue(), "Mine, of yesterday");
  await other.reload();
  assert.equal(await other.locator("#title").inputValue(), "Theirs, of today");

  // Who has been told saves over it.
  await page.locator("#title").press("Control+s");
  await page.getByText("Saved.", { exact: true }).waitFor();
});

test("the first fault has the focus and is a sentence about its field", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(`${authoring(demo)}faqs/new`);
  await page.locator("[data-save]").click();
  await page.locator("#title-fault", { hasText: "Title must not be empty." }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "title");
});

test("a banner that is switched on is on the next page of a player", async (t) => {
  const page = await atDesk(t, demo.author);
  const session = await phone(browser);
  t.after(() => session.close());
  const player = await session.newPage();
  await player.goto(help(demo, "en"));
  assert.equal(await player.getByText("Servers are down").count(), 0);
  await showBanner(page, demo, "Servers are down, we know.");
  await player.goto(`${help(demo, "en")}faq/${LONG_FAQ}/`);
  await player.locator(".banner", { hasText: "Servers are down, we know." }).waitFor();
});

test("an FAQ at the edge of a page can leave it", async (t) => {
  const page = await atDesk(t, demo.author);
  await page.goto(`${authoring(demo)}faqs/new`);
  await page.evaluate(writeMany, FAQS_PER_PAGE);
  await page.goto(`${authoring(demo)}faqs`);
  const items = await order(page);
  assert.equal(items.length, FAQS_PER_PAGE);
  const steps = page.locator("[name=step]:visible");
  assert.equal(await steps.count(), 1, "only the last one leaves the page");
  await steps.click();
  await page.waitForURL(/page=2/);
  const [first, second] = await order(page);
  assert.equal(first, items.at(-1));
  assert.equal(await page.locator(`[data-item="${first}"] [value=up]`).isVisible(), true);
  assert.equal(await page.locator(`[data-item="${second}"] [value=up]`).isVisible(), false);
});

async function atDesk(t, person) {
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  page.on("dialog", (dialog) => dialog.accept());
  await signInToWrite(page, demo, person);
  return page;
}

/** The FAQs of the list, by id. */
function order(page) {
  return page.locator("[data-item]").evaluateAll((items) => items.map((item) => item.dataset.item));
}

/** Types a title and waits until it is kept in the browser. */
async function typeTitle(page, title) {
  await page.locator("#title").fill(title);
  await eventually(() => page.evaluate(() => Object.values(localStorage).join("\n")), (kept) => kept.includes(title));
}

/** In the page of a new FAQ: writes that many into the last section. */
async function writeMany(count) {
  const field = (name) => document.querySelector(`[name=${name}]`).value;
  const section = [...document.querySelector("#section").options].at(-1).value;
  for (let number = 0; number < count; number += 1) {
    const fields = { csrf: field("csrf"), revision: "0", section, title: `One of many, ${number}`, do: "save" };
    const answer = await fetch(location.href, { method: "POST", body: new URLSearchParams(fields) });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  }
}
