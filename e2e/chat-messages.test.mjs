// What passes between a player and an agent: text, ready answers, that somebody writes, and how far a message has come.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { conversation, playersPage } from "./conversation.mjs";
import { rows, withoutDatabase } from "./database.mjs";
import { eventually, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, send, writeUntilSeen } from "./player.mjs";

/** More than a screen shows. */
const LONG_TEXT = Array.from({ length: 80 }, (_, line) => `Line ${line + 1} of the log`).join("\n");

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("text passes as text in both directions, and only addresses become links", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  for (const [name, from, to] of [["player", chat, inbox], ["agent", inbox, chat]]) {
    const hostile = `${name}: <img src=x onerror="document.title=1"><b>bold</b> javascript:alert(1)`;
    await send(from, hostile);
    await arrived(to, hostile);
    assert.equal(await to.locator(".bubble :is(img, b, a)").count(), 0);
    assert.notEqual(await to.title(), "1");
  }
  for (const [name, from, to] of [["player", chat, inbox], ["agent", inbox, chat]]) {
    await send(from, `${name}: see https://status.example/a?b=1&c=2, then try again.`);
    const link = to.locator(".bubble", { hasText: `${name}: see` }).locator("a");
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), "https://status.example/a?b=1&c=2");
    assert.match(await link.getAttribute("rel"), /noopener/);
    assert.match(await link.getAttribute("rel"), /nofollow/);
    assert.equal(await link.getAttribute("target"), "_blank");
  }
});

test("a tap on a ready answer says it, once, and the others go", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await inbox.getByText("Quick replies", { exact: true }).click();
  await inbox.getByLabel("Quick reply 1").fill("PlayStation 5");
  await inbox.getByLabel("Quick reply 2").fill("Xbox");
  await send(inbox, "Where do you play?");
  await arrived(chat, "Where do you play?");
  const chips = chat.locator(".quick-replies button");
  await chips.nth(1).waitFor();
  assert.deepEqual(await chips.allInnerTexts(), ["PlayStation 5", "Xbox"]);
  await chips.first().tap();
  await arrived(chat, "PlayStation 5");
  await arrived(inbox, "PlayStation 5");
  assert.equal(await chips.count(), 0);
  await chat.reload();
  await arrived(chat, "PlayStation 5");
  assert.equal(await chips.count(), 0, "an answer has been given");
  assert.equal(await inbox.getByLabel("Quick reply 1").inputValue(), "", "the next message has answers of its own");
});

test("ready answers go when something else is written instead", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await inbox.getByText("Quick replies", { exact: true }).click();
  await inbox.getByLabel("Quick reply 1").fill("Yes");
  await send(inbox, "Does it start now?");
  await chat.locator(".quick-replies button").waitFor();
  await send(chat, "It did once.");
  await arrived(inbox, "It did once.");
  await chat.locator(".quick-replies button").waitFor({ state: "detached" });
});

test("each side sees that the other is writing, and no longer when it has written", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await writeUntilSeen(chat, inbox);
  await inbox.getByText("is writing…").waitFor();
  await send(chat, "One moment.");
  await arrived(inbox, "One moment.");
  await inbox.locator(".typing").waitFor({ state: "hidden" });

  await writeUntilSeen(inbox, chat);
  await chat.getByText(/Mara.? is writing…/).waitFor();
  await send(inbox, "Take your time.");
  await arrived(chat, "Take your time.");
  await chat.locator(".typing").waitFor({ state: "hidden" });
});

test("that somebody writes is shown in their conversation only", async (t) => {
  const one = await conversation(t, demo, browser);
  const other = await conversation(t, demo, browser);
  await writeUntilSeen(one.chat, one.inbox);
  assert.ok(await other.inbox.locator(".typing").isHidden());
  await writeUntilSeen(one.inbox, one.chat);
  assert.ok(await other.chat.locator(".typing").isHidden());
});

for (const from of ["player", "agent"]) {
  test(`a message of the ${from} is sent, then delivered, then seen`, async (t) => {
    const { chat, inbox } = await conversation(t, demo, browser);
    const [own, other] = from === "player" ? [chat, inbox] : [inbox, chat];
    await send(own, LONG_TEXT);
    await other.getByText("Line 80 of the log").waitFor();
    await other.context().setOffline(true);
    await send(own, "Did you see this?");
    await status(own, "Did you see this?", "Sent").waitFor();

    // Whoever reads what was said before has the message, but has not seen it.
    await other.locator(".log").evaluate((log) => log.scrollTo({ top: -log.scrollHeight }));
    await other.context().setOffline(false);
    await status(own, "Did you see this?", "Delivered").waitFor();
    await other.locator(".new-messages").click();
    await status(own, "Did you see this?", "Seen").waitFor();
    await own.reload();
    await status(own, "Did you see this?", "Seen").waitFor();
  });
}

test("who reads what was said before stays there until they write, and then sees what they wrote", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await send(inbox, LONG_TEXT);
  await chat.getByText("Line 80 of the log").waitFor();
  const fromEnd = () => chat.locator(".log").evaluate((log) => Math.abs(log.scrollTop));
  await chat.locator(".log").evaluate((log) => log.scrollTo({ top: -log.scrollHeight }));
  const above = await fromEnd();
  assert.ok(above > 500);
  await send(inbox, "And one more.");
  await chat.locator(".new-messages").waitFor();
  assert.ok((await fromEnd()) >= above, "an answer moves nobody");
  await send(chat, "I have read it.");
  await arrived(chat, "I have read it.");
  await arrived(inbox, "I have read it.");
  await eventually(fromEnd, (distance) => distance < 1);
  await chat.locator(".new-messages").waitFor({ state: "hidden" });
});

test("times are the reader's own", async (t) => {
  const { calls, player, inbox } = await conversation(t, demo, browser);
  const timeZone = "Asia/Kathmandu";
  const chat = await playersPage(t, browser, await calls.qrcode(player), { timezoneId: timeZone });
  await send(inbox, "Good morning.");
  await arrived(chat, "Good morning.");
  await send(chat, "Good morning to you.");
  await arrived(chat, "Good morning to you.");
  const clock = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", timeZone });
  const times = await chat.locator("time.message-time[datetime]:not([datetime=''])").evaluateAll(read);
  assert.equal(times.length, 3);
  for (const { sent_at, shown } of times) assert.equal(shown, clock.format(new Date(sent_at)));
});

test("a new day is named before its first message, once", { skip: withoutDatabase }, async (t) => {
  const { chat, inbox, issue_id } = await conversation(t, demo, browser);
  await send(inbox, "It is on its way.");
  await send(inbox, "And it has arrived.");
  await arrived(chat, "And it has arrived.");
  await rows(demo, `UPDATE message SET sent_at_ms = sent_at_ms - 172800000 WHERE issue_id = ${issue_id} AND sequence = 1`);
  for (const page of [chat, inbox]) {
    await page.reload();
    const days = page.locator(".divider:not(.divider-new)");
    await days.nth(1).waitFor();
    assert.equal(await days.count(), 2);
    const firsts = await page.locator(".message", { has: days }).locator(".bubble").allInnerTexts();
    assert.equal(firsts[1], "It is on its way.");
  }
});

/** In the page: when messages were sent, and what it says of that. */
function read(times) {
  return times.map(({ dateTime, textContent }) => ({ sent_at: dateTime, shown: textContent }));
}

/** An own message's line on how far it has come. */
function status(page, text, words) {
  return page.locator(".message.is-own").filter({ has: bubble(page, text) }).locator(".message-status").getByText(words, { exact: true });
}
