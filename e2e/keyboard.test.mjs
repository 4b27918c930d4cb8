// From the search to an answered question in the chat with the keyboard alone.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { desk, eventually, game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, openIssue, signIn } from "./player.mjs";

/** More stops than any page has before what is looked for. */
const STOPS_MAX = 60;

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("search, article, vote, chat and message need no mouse, and the focus is always seen", async (t) => {
  const player = { uid: "keyboard-1" };
  const calls = game(demo);
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto((await calls.qrcode({ ...player, webchat_widget: "minimize" })).url);

  await tabTo(page, "#q");
  await suggestionsFor(page, "docking");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const marked = page.locator('[role="option"][aria-selected="true"]');
  assert.equal(await marked.count(), 1);
  assert.equal(await page.locator("#q").getAttribute("aria-activedescendant"), await marked.getAttribute("id"));
  assert.notEqual(await ground(marked), await ground(page.locator('[role="option"][aria-selected="false"]').first()));
  const title = (await marked.locator("bdi").first().innerText()).trim();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/faq\/\d+-/);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);

  await tabTo(page, ".vote-no");
  await page.keyboard.press("Enter");
  await page.locator('.vote-no[aria-pressed="true"]').waitFor();
  // The address leads to the vote, so that the next stops are there.
  const stops = await tabTo(page, ".vote a.button");
  assert.ok(stops <= 3, `${stops} stops from the vote to the chat`);
  await page.keyboard.press("Enter");
  await page.locator(".about-faq").getByText(title).waitFor();

  await tabTo(page, 'textarea[name="body"]');
  await page.keyboard.type("It still closes while docking.");
  await page.keyboard.press("Enter");
  await arrived(page, "It still closes while docking.");

  const { issue_id } = await eventually(() => calls.unread(player), (issue) => issue !== null);
  const deskSession = await desk(browser);
  t.after(() => deskSession.close());
  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, issue_id);
  await inbox.locator("#context", { hasText: "did not help" }).getByText(title, { exact: true }).waitFor();
});

test("a closed list of suggestions leaves the keys to the field", async (t) => {
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto((await game(demo).qrcode({ uid: "keyboard-2", webchat_widget: "minimize" })).url);
  await tabTo(page, "#q");
  await suggestionsFor(page, "refund");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.getByRole("listbox").waitFor({ state: "hidden" });
  assert.equal(await page.locator("#q").inputValue(), "refund");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?.*q=refund/);
  await page.locator(".hits a").first().waitFor();
});

test("a late answer takes no choice away that it offers too", async (t) => {
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto((await game(demo).qrcode({ uid: "keyboard-3", webchat_widget: "minimize" })).url);
  await tabTo(page, "#q");
  await suggestionsFor(page, "refund");
  await page.keyboard.press("ArrowDown");
  const marked = page.locator('[role="option"][aria-selected="true"]');
  const href = await marked.getAttribute("href");
  await page.getByRole("option").first().evaluate((option) => (option.dataset.isOld = ""));
  await page.locator("#q").evaluate((field) => field.dispatchEvent(new Event("input")));
  await page.locator("[data-is-old]").waitFor({ state: "detached" });
  assert.equal(await marked.getAttribute("href"), href);
  assert.equal(await page.locator("#q").getAttribute("aria-activedescendant"), await marked.getAttribute("id"));
});

/** Types a question and waits for what is suggested to the whole of it. */
async function suggestionsFor(page, question) {
  const answer = page.waitForResponse((response) => isAskedFor(response.url(), question));
  await page.keyboard.type(question);
  await (await answer).finished();
  await page.getByRole("option").first().waitFor();
}

function isAskedFor(address, question) {
  const { pathname, searchParams } = new URL(address);
  return pathname.endsWith("/suggestions") && searchParams.get("q") === question;
}

/** Presses Tab until `selector` has the focus, which must be seen at each stop; the answer is how many there were. */
async function tabTo(page, selector) {
  for (let stops = 1; stops <= STOPS_MAX; stops += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(look, selector);
    if (focus.name === "BODY") continue;
    assert.ok(focus.isSeen, `the focus is not seen on ${focus.name}`);
    if (focus.isThere) return stops;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** In the page: what has the focus, and whether one sees that. */
function look(selector) {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && bottom > 0 && top < innerHeight;
  return { name: element === document.body ? "BODY" : element.outerHTML.slice(0, 80), isSeen, isThere: element.matches(selector) };
}

function ground(option) {
  return option.evaluate((element) => getComputedStyle(element).backgroundColor);
}
