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

test("without JavaScript a refused file leads back to the chat, in the player's language", async (t) => {
  const link = await game(demo).qrcode({ uid: "plain-4", language: "de" });
  const session = await phone(browser, { javaScriptEnabled: false });
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto(link.url);
  const choose = async (name, text) => {
    await page.locator('.upload input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.locator(".upload button").click();
  };
  await choose("mod.exe", "MZ");
  await page.getByText("Die Datei konnte nicht gesendet werden.").waitFor();
  await choose("log.txt", "CE-7001");
  await page.locator(".attachment", { hasText: "log.txt" }).waitFor();
  assert.equal(await page.getByText("Die Datei konnte nicht gesendet werden.").count(), 0);
});

test("without JavaScript help is searched, read and voted on, and the article goes along into the chat", async (t) => {
  const player = { uid: "plain-2" };
  const calls = game(demo);
  const session = await phone(browser, { javaScriptEnabled: false });
  const deskSession = await desk(browser);
  t.after(() => Promise.all([session.close(), deskSession.close()]));
  const page = await session.newPage();
  const scripts = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto((await calls.qrcode({ ...player, webchat_widget: "minimize" })).url);

  await page.getByRole("searchbox").fill("rfund");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Did you mean" }).click();
  await page.waitForURL(/\/search\?q=refund$/);
  await page.getByRole("link", { name: "Can I get a refund?" }).click();
  await page.waitForURL(/\/faq\/\d+-can-i-get-a-refund\/$/);
  await page.getByRole("heading", { level: 1, name: "Can I get a refund?" }).waitFor();

  await page.getByRole("button", { name: "Yes, it helped" }).click();
  await page.getByRole("button", { name: "Yes, it helped", pressed: true }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Chat about this" }).count(), 0);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("button", { name: "No", exact: true, pressed: true }).waitFor();
  await page.getByRole("link", { name: "Chat about this" }).click();
  await page.getByRole("link", { name: "Can I get a refund?" }).waitFor();
  await send(page, "The store has refused.");
  await arrived(page, "The store has refused.");

  const inbox = await deskSession.newPage();
  await signIn(inbox, demo);
  await openIssue(inbox, (await calls.unread(player)).issue_id);
  await inbox.locator("#context", { hasText: "did not help" }).getByText("Can I get a refund?", { exact: true }).waitFor();
  assert.deepEqual(scripts, [], "nothing asked for a script");
});

test("without JavaScript the language is changed where one is, and stays", async (t) => {
  const session = await phone(browser, { javaScriptEnabled: false });
  t.after(() => session.close());
  const page = await session.newPage();
  await page.goto(`${demo.base_url}/demo/hc/en/1/`);
  await page.locator(".section-card .links a").first().click();
  const id = page.url().match(/\/faq\/(\d+)-/)[1];
  await page.locator(".languages summary").click();
  await page.getByRole("link", { name: "العربية" }).click();
  await page.waitForURL(new RegExp(`/hc/ar/[^/]+/faq/${id}[-/][^?]*$`));
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  await page.goto(`${demo.base_url}/demo/hc/1/`);
  await page.waitForURL(/\/hc\/ar\//);
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
