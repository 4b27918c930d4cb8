// Nothing is lost, doubled or out of order: without a network, in many tabs, after a sleep, without a memory.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { conversation, lines, playersPage } from "./conversation.mjs";
import { eventually, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, send } from "./player.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("what is written without a network is shown as waiting, and a closed page sends it when it is opened again", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const address = chat.url();
  const session = chat.context();
  const bar = chat.locator("connection-bar");
  assert.ok(await bar.isHidden());
  await session.setOffline(true);
  await bar.waitFor();
  for (const text of ["First.", "Second.", "Third."]) await send(chat, text);
  assert.equal(await chat.locator('.message[data-state="pending"]').count(), 3);
  await chat.close();

  await session.setOffline(false);
  const [one, two] = [await session.newPage(), await session.newPage()];
  await Promise.all([one.goto(address), two.goto(address)]);
  for (const page of [one, two, inbox]) {
    for (const text of ["First.", "Second.", "Third."]) await arrived(page, text);
    assert.deepEqual((await lines(page)).slice(-4), ["Is anybody there?", "First.", "Second.", "Third."]);
  }
  assert.ok(await one.locator("connection-bar").isHidden());
  await one.reload();
  await arrived(one, "Third.");
  assert.equal(await one.locator('.message[data-state="pending"]').count(), 0);
});

test("an answer that does not come back is no second message", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  // The server has it, and the phone does not hear of that: twice.
  let lost = 0;
  await chat.route("**/chat/messages", async (route) => {
    if (route.request().method() === "POST" && lost < 2) {
      lost += 1;
      await route.fetch();
      return route.abort("connectionreset");
    }
    return route.continue();
  });
  await send(chat, "Once, please.");
  await send(chat, "And then this.");
  await arrived(chat, "And then this.");
  await arrived(inbox, "And then this.");
  assert.equal(lost, 2);
  for (const page of [chat, inbox]) {
    await arrived(page, "Once, please.");
    assert.deepEqual((await lines(page)).slice(-2), ["Once, please.", "And then this."]);
  }
});

test("two tabs and a second phone agree", async (t) => {
  const { calls, player, chat, inbox } = await conversation(t, demo, browser);
  const tab = await chat.context().newPage();
  await tab.goto(chat.url());
  const other = await playersPage(t, browser, await calls.qrcode(player));
  const pages = [chat, tab, other];
  for (const [number, page] of pages.entries()) {
    await send(page, `From page ${number + 1}`);
    await send(inbox, `To page ${number + 1}`);
  }
  for (const page of [...pages, inbox]) {
    for (const number of [1, 2, 3]) {
      await arrived(page, `From page ${number}`);
      await arrived(page, `To page ${number}`);
    }
  }
  const said = withoutGreeting(await lines(chat));
  for (const page of [tab, other]) assert.deepEqual(withoutGreeting(await lines(page)), said);
  const agents = await lines(inbox);
  assert.deepEqual(agents.filter((line) => !line.includes("came again")), said);
  await eventually(() => calls.unread(player), (issue) => issue?.unread_messages === 0);
});

test("a draft stays over a reload, and is gone when it was sent", async (t) => {
  const { chat } = await conversation(t, demo, browser);
  const field = chat.locator('textarea[name="body"]');
  await field.fill("Half a sent");
  await chat.reload();
  assert.equal(await field.inputValue(), "Half a sent");
  await send(chat, "Half a sentence.");
  await arrived(chat, "Half a sentence.");
  await chat.reload();
  await arrived(chat, "Half a sentence.");
  assert.equal(await field.inputValue(), "");
});

test("a draft that was sent from another tab is gone from this one", async (t) => {
  const { chat } = await conversation(t, demo, browser);
  await chat.locator('textarea[name="body"]').fill("Only once.");
  const tab = await chat.context().newPage();
  await tab.goto(chat.url());
  assert.equal(await tab.locator('textarea[name="body"]').inputValue(), "Only once.");
  await tab.locator(".send").click();
  await arrived(tab, "Only once.");
  await eventually(() => chat.locator('textarea[name="body"]').inputValue(), (text) => text === "");
});

test("a message that is refused goes back to its writer, or is tried again", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser, { language: "de" });
  const problem = { type: "urn:lifeline:problem:no-such-file", detail: "English words." };
  await chat.route("**/chat/messages", (route) => route.fulfill({ status: 409, contentType: "application/problem+json", body: JSON.stringify(problem) }), { times: 2 });
  const say = async (text) => {
    await chat.locator('textarea[name="body"]').fill(text);
    await chat.locator(".send").click();
  };
  await say("Erste.");
  const failed = chat.locator('.message[data-state="failed"]');
  await failed.getByText("Eine Datei dieser Nachricht ist nicht mehr da.").waitFor();
  assert.ok(!(await chat.content()).includes("English words."));
  await failed.getByRole("button", { name: "Entfernen" }).click();
  assert.equal(await failed.count(), 0);
  assert.equal(await chat.locator('textarea[name="body"]').inputValue(), "Erste.");
  await say("Zweite.");
  await failed.waitFor();
  await failed.locator("button:not([data-remove])").click();
  await arrived(chat, "Zweite.");
  await arrived(inbox, "Zweite.");
  await chat.reload();
  await arrived(chat, "Zweite.");
  assert.equal(await bubble(chat, "Erste.").count(), 0, "what was taken back is not sent later");
});

test("a page whose session is over loads itself anew, once", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await chat.context().clearCookies();
  let loads = 0;
  chat.on("load", () => (loads += 1));
  await send(inbox, "Are you still there?");
  await chat.locator("main .state").waitFor();
  assert.equal(await chat.locator("textarea").count(), 0);
  assert.equal(loads, 1);
});

test("a page that is refused again after it has loaded itself anew stays, with what was typed", async (t) => {
  const { chat } = await conversation(t, demo, browser);
  await chat.route("**/chat/messages*", (route) => route.fulfill({ status: 404, body: "" }));
  let loads = 0;
  chat.on("load", () => (loads += 1));
  await send(chat, "Lost?");
  const failed = chat.locator('.message[data-state="failed"]', { hasText: "This could not be sent." });
  await eventually(async () => loads === 1 && (await failed.count()) === 1, (is) => is);
  await chat.locator('textarea[name="body"]').fill("Typed meanwhile");
  await chat.evaluate(() => dispatchEvent(new Event("online")));
  assert.equal(loads, 1);
  assert.equal(await chat.locator('textarea[name="body"]').inputValue(), "Typed meanwhile");
});

test("a page that loads itself anew keeps what waits, also where the browser keeps nothing", async (t) => {
  const { calls, player, inbox } = await conversation(t, demo, browser);
  const chat = await forgetful(t, await calls.qrcode(player));
  // The messages do not come through; all else does.
  await chat.route("**/chat/messages", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await send(chat, "It waits.");
  await chat.locator('textarea[name="body"]').fill("Half a");
  await chat.route("**/chat/messages?*", (route) => route.fulfill({ status: 404, body: "" }), { times: 1 });
  const loaded = chat.waitForEvent("load");
  await send(inbox, "News.");
  await loaded;
  await chat.locator('.message[data-state="pending"]', { hasText: "It waits." }).waitFor();
  assert.equal(await chat.locator('textarea[name="body"]').inputValue(), "Half a");
  await chat.unroute("**/chat/messages");
  await arrived(chat, "It waits.");
  await arrived(inbox, "It waits.");
});

test("a browser that keeps cookies and nothing else chats all the same", async (t) => {
  const { calls, player, inbox } = await conversation(t, demo, browser);
  const chat = await forgetful(t, await calls.qrcode(player));
  assert.equal(await chat.evaluate(() => window.isForgetful), true);
  const faults = [];
  chat.on("pageerror", (error) => faults.push(error.message));
  await send(chat, "No memory here.");
  await arrived(inbox, "No memory here.");
  await send(inbox, "We remember for you.");
  await arrived(chat, "We remember for you.");
  await chat.context().setOffline(true);
  await send(chat, "From the tunnel.");
  await chat.context().setOffline(false);
  await arrived(chat, "From the tunnel.");
  await arrived(inbox, "From the tunnel.");
  await chat.reload();
  await arrived(chat, "From the tunnel.");
  await arrived(chat, "No memory here.");
  assert.deepEqual(faults, []);
});

test("a page that has slept fetches all that it missed in one request", async (t) => {
  const { calls, player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await chat.context().setOffline(true);
  await look(chat, "hidden");
  for (let number = 1; number <= 30; number += 1) await send(inbox, `Missed ${number}`);
  await arrived(inbox, "Missed 30");
  assert.deepEqual(await calls.unread(player), { issue_id, unread_messages: 30 });

  const fetched = [];
  chat.on("response", async (response) => {
    const { pathname, searchParams } = new URL(response.url());
    if (response.request().method() === "GET" && pathname.endsWith("/chat/messages")) {
      fetched.push({ after: searchParams.get("after"), text: response.text() });
    }
  });
  await chat.context().setOffline(false);
  assert.equal((await calls.unread(player)).unread_messages, 30, "nobody looks yet");
  await look(chat, "visible");
  await arrived(chat, "Missed 30");
  const missed = Array.from({ length: 30 }, (_, index) => `Missed ${index + 1}`);
  assert.deepEqual((await lines(chat)).slice(-30), missed);
  await eventually(() => calls.unread(player), (issue) => issue?.unread_messages === 0);
  const texts = await Promise.all(fetched.map(({ text }) => text));
  assert.equal(texts.filter((text) => text.includes("Missed")).length, 1, "all of it came at once");
  assert.match(texts[0], /Missed 1<[\s\S]*Missed 30</, "and in the first request");
});

test("a page that is not looked at marks nothing as seen", async (t) => {
  const { calls, player, chat, inbox } = await conversation(t, demo, browser);
  await look(chat, "hidden");
  await send(inbox, "Are you there?");
  await arrived(inbox, "Are you there?");
  assert.equal((await calls.unread(player)).unread_messages, 1);
  assert.equal(await bubble(chat, "Are you there?").count(), 0);
  await look(chat, "visible");
  await arrived(chat, "Are you there?");
  await eventually(() => calls.unread(player), (issue) => issue?.unread_messages === 0);
});

/** What is said before anybody speaks is on the pages of players alone. */
function withoutGreeting(said) {
  return said.slice(said.indexOf("Is anybody there?"));
}

/** The page as it is when the phone is in a pocket, or out of it: browsers without a screen never hide one. */
async function look(page, visibility) {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => visibility === "hidden" });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event("visibilitychange"));
  }, visibility);
}

async function forgetful(t, link) {
  const session = await browser.newContext({ locale: "en-US", viewport: { width: 390, height: 844 } });
  t.after(() => session.close());
  await session.addInitScript(() => {
    const denied = { get: () => { throw new DOMException("denied", "SecurityError"); } };
    for (const store of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, store, denied);
    window.isForgetful = true;
  });
  const page = await session.newPage();
  await page.goto(link.url);
  return page;
}
