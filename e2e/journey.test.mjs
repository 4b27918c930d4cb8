// The whole journey, in two browsers: from the game's call to the agent's answer and back to the game.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { decodePng, pngOfDataUrl } from "./decoders.mjs";
import { desk, eventually, game, phone, startBrowser, startDemo } from "./harness.mjs";
import { arrived, openIssue, send, signIn } from "./player.mjs";

const FIRST_MESSAGE = "The game ended with CE-7001 while I was docking.";
const ANSWER = "Thank you, we see the crash. Please install 2.4.1 and try again.";
const LAST_ANSWER = "Your cargo is back in the hold. Fly safe!";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("a player scans, chats, is answered, and the game hears of every answer", async (t) => {
  const player = { uid: "journey-1", email: "kim@players.example" };
  const calls = game(demo);
  const link = await calls.qrcode({
    ...player,
    name: "Kim",
    first_user_message: FIRST_MESSAGE,
    custom_fields: { platform: "ps5", error_code: "CE-7001" },
    tags: ["ps5", "crash"],
    includes: ["unread_messages"],
  });
  assert.equal(link.warnings, undefined);
  assert.equal(link.active_issue, null, "making a link starts no issue");

  const read = await decodePng(pngOfDataUrl(link.qrcode));
  assert.deepEqual(read, { zbar: link.url, zxing: link.url });

  const phoneSession = await phone(browser);
  t.after(() => phoneSession.close());
  let chat = await phoneSession.newPage();
  await chat.goto(read.zxing);
  await arrived(chat, FIRST_MESSAGE);
  assert.ok(!chat.url().includes(link.url.split("/").at(-1)), "the clean address has no code");
  await chat.reload();
  await arrived(chat, FIRST_MESSAGE);
  const { issue_id, unread_messages } = await calls.unread(player);
  assert.equal(unread_messages, 0);

  const deskSession = await desk(browser);
  t.after(() => deskSession.close());
  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, issue_id);
  await arrived(inbox, FIRST_MESSAGE);
  await inbox.getByText("Sent by the game").first().waitFor();

  // A page that is open and online marks an answer as seen at once; the phone is in a tunnel.
  await phoneSession.setOffline(true);
  await send(inbox, ANSWER);
  await arrived(inbox, ANSWER);
  assert.deepEqual(await calls.unread(player), { issue_id, unread_messages: 1 });

  await chat.evaluate(() => (window.sameDocument = true));
  await phoneSession.setOffline(false);
  await arrived(chat, ANSWER);
  assert.equal(await chat.evaluate(() => window.sameDocument), true, "it came without a reload");
  await eventually(() => calls.unread(player), (issue) => issue?.unread_messages === 0);

  await chat.close();
  await send(inbox, LAST_ANSWER, "Send and resolve");
  await inbox.locator('.thread-head [data-state="resolved"]').waitFor();
  assert.deepEqual(await calls.unread(player), { issue_id, unread_messages: 1 });

  chat = await phoneSession.newPage();
  await chat.goto(link.url);
  await arrived(chat, LAST_ANSWER);
  await eventually(() => calls.unread(player), (issue) => issue === null);

  const code = link.url.split("/").at(-1);
  for (const secret of [code, player.uid, player.email, FIRST_MESSAGE, ANSWER, demo.api_key]) {
    assert.ok(!demo.log().includes(secret), "the log holds nothing of the player's, no code and no key");
  }
});

test("messages pass live in both directions", async (t) => {
  const player = { uid: "journey-2" };
  const calls = game(demo);
  const link = await calls.qrcode({ ...player, first_user_message: "Is anybody there?" });
  const phoneSession = await phone(browser);
  const deskSession = await desk(browser);
  t.after(() => Promise.all([phoneSession.close(), deskSession.close()]));

  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  const chat = await phoneSession.newPage();
  await chat.goto(link.url);
  await arrived(chat, "Is anybody there?");
  const { issue_id } = await calls.unread(player);
  // The issue appears in an inbox that was open before it.
  await openIssue(inbox, issue_id);

  for (let round = 1; round <= 5; round += 1) {
    await send(inbox, `Answer ${round}`);
    await arrived(chat, `Answer ${round}`);
    await send(chat, `Question ${round}`);
    await arrived(chat, `Question ${round}`);
    await arrived(inbox, `Question ${round}`);
  }
  await eventually(() => calls.unread(player), (issue) => issue?.unread_messages === 0);
});

test("what is written without a network is sent once, in order, when it is back", async (t) => {
  const player = { uid: "journey-3" };
  const calls = game(demo);
  const link = await calls.qrcode({ ...player, first_user_message: "Before the tunnel." });
  const phoneSession = await phone(browser);
  const deskSession = await desk(browser);
  t.after(() => Promise.all([phoneSession.close(), deskSession.close()]));
  const chat = await phoneSession.newPage();
  await chat.goto(link.url);
  await arrived(chat, "Before the tunnel.");

  await phoneSession.setOffline(true);
  await send(chat, "In the tunnel.");
  await send(chat, "Still in the tunnel.");
  await phoneSession.setOffline(false);
  await arrived(chat, "In the tunnel.");
  await arrived(chat, "Still in the tunnel.");

  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, (await calls.unread(player)).issue_id);
  await arrived(inbox, "Still in the tunnel.");
  const texts = await inbox.locator(".message .bubble").allInnerTexts();
  assert.deepEqual(texts, ["Before the tunnel.", "In the tunnel.", "Still in the tunnel."]);
});
