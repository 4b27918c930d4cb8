// Two hundred messages in each direction, and in the middle of them half a minute without a network.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { conversation, lines } from "./conversation.mjs";
import { rows, withoutDatabase } from "./database.mjs";
import { startBrowser, startDemo } from "./harness.mjs";

const MESSAGES = 200;
/** How many each side has written when the network goes, and when it comes back: before, while and after it is away. */
const BEFORE = 70;
const WHILE = 130;
const CUT_MS = 30_000;
const CATCH_UP_LIMIT_MS = 60_000;
const FIRST = "Is anybody there?";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("400 messages are there once, in order, on both sides and in the database", async (t) => {
  const { chat, inbox, issue_id } = await conversation(t, demo, browser);
  const both = (from, to) => Promise.all([write(chat, "player", from, to), write(inbox, "agent", from, to)]);
  await both(1, BEFORE);
  await chat.context().setOffline(true);
  // This wait is what the test is about.
  await Promise.all([both(BEFORE + 1, WHILE), wait(CUT_MS)]);
  assert.equal(await chat.getByText(`agent ${WHILE}`, { exact: true }).count(), 0, "the network is away");
  assert.equal(await inbox.getByText(`player ${WHILE}`, { exact: true }).count(), 0);
  await chat.context().setOffline(false);
  await both(WHILE + 1, MESSAGES);

  for (const page of [chat, inbox]) await complete(page);
  const said = await spoken(chat);
  assert.equal(said.length, 1 + 2 * MESSAGES, "nothing twice");
  assert.deepEqual(await spoken(inbox), said, "both sides have the same order");
  for (const author of ["player", "agent"]) {
    assert.deepEqual(said.filter((line) => line.startsWith(author)), numbered(author), "each side's own are in the order they were written");
  }

  for (const page of [chat, inbox]) {
    await page.reload();
    await page.getByText(said.at(-1), { exact: true }).waitFor();
    await showAll(page);
    assert.deepEqual(await spoken(page), said, "also when it is read anew");
  }
  if (withoutDatabase) return t.diagnostic(`the database was read through the inbox alone: ${withoutDatabase}`);
  const kept = await rows(demo, `SELECT sequence, body FROM message WHERE issue_id = ${issue_id} ORDER BY sequence`);
  assert.deepEqual(kept.map(({ body }) => body), said);
  assert.deepEqual(kept.map(({ sequence }) => sequence), said.map((_, index) => index + 1), "without a gap");
});

async function write(page, author, from, to) {
  const field = page.locator('textarea[name="body"]');
  const button = page.getByRole("button", { name: "Send", exact: true });
  for (let number = from; number <= to; number += 1) {
    await field.fill(`${author} ${number}`);
    await button.click();
  }
}

/** Waits until nothing of the page is on its way and the other side's last word is there. */
async function complete(page) {
  const isComplete = (count) =>
    document.querySelectorAll(".message[data-state]").length === 0 && document.querySelectorAll(".message .bubble").length >= count;
  await page.waitForFunction(isComplete, 1 + 2 * MESSAGES, { timeout: CATCH_UP_LIMIT_MS });
}

/** Goes back to where the conversation began. */
async function showAll(page) {
  const older = page.locator("[data-older]");
  while (await older.count()) {
    const before = await page.locator(".message").count();
    await older.click();
    await page.waitForFunction((before) => document.querySelectorAll(".message").length > before || !document.querySelector("[data-older]"), before);
  }
}

/** What the two have said, without the greeting and the page's own lines. */
async function spoken(page) {
  return (await lines(page)).filter((line) => /^(player|agent) \d+$/.test(line) || line === FIRST);
}

function numbered(author) {
  return Array.from({ length: MESSAGES }, (_, index) => `${author} ${index + 1}`);
}
