// A player on a phone and an agent at a desk, each in a browser session of their own, in the same conversation.

import { randomUUID } from "node:crypto";

import { desk, eventually, game, phone } from "./harness.mjs";
import { arrived, openIssue, signIn } from "./player.mjs";

/** Opens a conversation that a game has begun; it ends after `t`. */
export async function conversation(t, demo, browser, parameters = {}) {
  const calls = game(demo);
  const player = { uid: `player-${randomUUID()}` };
  const first_user_message = "Is anybody there?";
  const link = await calls.qrcode({ ...player, first_user_message, ...parameters });
  const chat = await playersPage(t, browser, link);
  await arrived(chat, parameters.first_user_message ?? first_user_message);
  const { issue_id } = await eventually(() => calls.unread(player), (issue) => issue !== null);
  const inbox = await agentsPage(t, demo, browser);
  await openIssue(inbox, issue_id);
  return { calls, player, link, chat, inbox, issue_id };
}

/** A page on a phone of its own, at what a link leads to. */
export async function playersPage(t, browser, link, options) {
  const session = await phone(browser, options);
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto(link.url);
  return page;
}

/** The inbox on a desk of its own. */
export async function agentsPage(t, demo, browser) {
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await signIn(page, demo);
  return page;
}

/** An agent says that it is done, without another word. */
export async function resolve(inbox) {
  await inbox.locator("form[data-resolve] button").click();
  await inbox.locator('.thread-head [data-state="resolved"]').waitFor();
}

/** What stands in a conversation, from its first line to its last. */
export function lines(page) {
  return page.locator(".message .bubble, .message .system-line").allInnerTexts();
}
