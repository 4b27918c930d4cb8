// A browser that opens a second link: the same player in the middle of a conversation, and another player.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { desk, eventually, game, phone, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, openIssue, send, signIn } from "./player.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const calls = game(demo);

test("an answer stays on the page that shows it, also when a later link brought a message of its own", async (t) => {
  const player = { uid: "returns-1" };
  const phoneSession = await phone(browser);
  t.after(() => phoneSession.close());
  const chat = await phoneSession.newPage();
  await chat.goto((await calls.qrcode({ ...player, first_user_message: "My ship is stuck." })).url);
  await arrived(chat, "My ship is stuck.");
  await chat.goto((await calls.qrcode({ ...player, first_user_message: "Still stuck!" })).url);
  await arrived(chat, "My ship is stuck.");
  const { issue_id } = await calls.unread(player);

  const deskSession = await desk(browser);
  t.after(() => deskSession.close());
  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, issue_id);
  await send(inbox, "It is free again.", "Send and resolve");

  await arrived(chat, "It is free again.");
  await chat.getByRole("button", { name: "New conversation" }).waitFor();
  await eventually(() => calls.unread(player), (issue) => issue === null);
  await chat.reload();
  await arrived(chat, "It is free again.");
  assert.equal(await bubble(chat, "Still stuck!").count(), 0, "a link opened while an issue is active adds no message");

  await chat.getByRole("button", { name: "New conversation" }).click();
  await send(chat, "Now it is the docking arm.");
  await arrived(chat, "Now it is the docking arm.");
  assert.equal(await bubble(chat, "My ship is stuck.").count(), 0, "the new conversation begins empty");
  const next = await calls.unread(player);
  assert.ok(next.issue_id > issue_id, "it is an issue of its own");
});

test("two players of one phone keep their words apart", async (t) => {
  const phoneSession = await phone(browser);
  t.after(() => phoneSession.close());
  const first = await phoneSession.newPage();
  await first.goto((await calls.qrcode({ uid: "sister", name: "Ann" })).url);
  await first.locator('textarea[name="body"]').fill("my secret");
  const second = await phoneSession.newPage();
  await second.goto((await calls.qrcode({ uid: "brother", name: "Ben" })).url);
  assert.equal(await second.locator('textarea[name="body"]').inputValue(), "", "a draft is its writer's alone");

  await send(first, "my secret");
  await first.getByText("somebody else has come since").waitFor();
  await send(second, "hello from Ben");
  await arrived(second, "hello from Ben");
  assert.equal(await bubble(second, "my secret").count(), 0);
  assert.equal(await calls.unread({ uid: "sister" }), null, "nothing was sent as either of them");
});
