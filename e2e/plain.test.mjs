// The player's pages without JavaScript, and the end of a session.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { desk, game, phone, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, openIssue, send, signIn } from "./player.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("without JavaScript the chat works by button and form", async (t) => {
  const player = { uid: "plain-1" };
  const calls = game(demo);
  const link = await calls.qrcode({ ...player, first_user_message: "No script here." });
  const session = await phone(browser, { javaScriptEnabled: false });
  const deskSession = await desk(browser);
  t.after(() => Promise.all([session.close(), deskSession.close()]));
  const page = await session.newPage();
  await page.goto(link.url);
  assert.equal(await calls.unread(player), null, "a GET starts no issue");

  await page.getByRole("button", { name: "Start the conversation" }).click();
  await arrived(page, "No script here.");
  await send(page, "And a second message.");
  await arrived(page, "And a second message.");

  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, (await calls.unread(player)).issue_id);
  await send(inbox, "We read you.");
  await arrived(inbox, "We read you.");
  await page.reload();
  await arrived(page, "We read you.");
  assert.equal((await calls.unread(player)).unread_messages, 1, "a GET marks nothing as read");
  await page.getByRole("button", { name: "Mark as read and look for answers" }).click();
  await arrived(page, "We read you.");
  assert.equal((await calls.unread(player)).unread_messages, 0);

  await send(inbox, "One more thing.");
  await arrived(inbox, "One more thing.");
  await page.reload();
  await send(page, "Yes?");
  await arrived(page, "Yes?");
  assert.equal((await calls.unread(player)).unread_messages, 0, "who answers has read");
});

test("help can be read without JavaScript", async (t) => {
  const link = await game(demo).qrcode({ uid: "plain-2", webchat_widget: "minimize" });
  const session = await phone(browser, { javaScriptEnabled: false });
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto(link.url);
  await page.locator(".section-card .links a").first().click();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  assert.ok(title.length > 0);
  assert.match(page.url(), /\/faq\/\d+-/);
});

test("`Not you?` ends the session", async (t) => {
  const link = await game(demo).qrcode({
    uid: "plain-3",
    name: "Robin Example",
    first_user_message: "A private matter.",
  });
  const session = await phone(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto(link.url);
  await arrived(page, "A private matter.");
  await page.getByText("Robin Example").first().waitFor();
  const chatUrl = page.url();

  await page.getByRole("button", { name: "Not you?" }).click();
  await page.getByText("Robin Example").first().waitFor({ state: "detached" });
  await page.goto(chatUrl);
  assert.equal(await bubble(page, "A private matter.").count(), 0);
  assert.ok(!(await page.content()).includes("Robin Example"));
});
