// A conversation for everybody: by axe, by keyboard, by ear, enlarged, and without motion.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { walk, ZOOMED } from "./axe.mjs";
import { chatPages } from "./chat-tour.mjs";
import { agentsPage, conversation, resolve } from "./conversation.mjs";
import { startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, send, writeUntilSeen } from "./player.mjs";

const QUESTION = "Is your question solved?";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

for (const language of ["en", "ar"]) {
  test(`each state of a conversation in ${language} is open to everybody, also enlarged`, async (t) => {
    const inbox = await agentsPage(t, demo, browser);
    const session = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
    t.after(() => session.close());
    await walk(await session.newPage(), chatPages(demo, language, inbox), ZOOMED);
  });
}

test("a thread in the inbox is open to everybody, with files, a later scan and a rating", async (t) => {
  const { calls, player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await chat.goto((await calls.qrcode({ ...player, custom_fields: { level: 43 }, tags: ["ps5"] })).url);
  await inbox.getByText("The player came again").waitFor();
  await chat.locator('input[type="file"]').first().setInputFiles({ name: "log.txt", mimeType: "text/plain", buffer: Buffer.from("CE-7001") });
  await chat.locator('.attachment[data-state="sent"]').waitFor();
  await send(chat, "My log.");
  await arrived(inbox, "My log.");
  await inbox.emulateMedia({ reducedMotion: "reduce" });
  const show = async (page) => {
    await page.goto(`${demo.base_url}/inbox/issues/${issue_id}`);
    await arrived(page, "My log.");
  };
  await walk(inbox, {
    "thread-files": show,
    "thread-quick-replies": async (page) => {
      await show(page);
      await page.getByText("Quick replies", { exact: true }).click();
    },
    "thread-rated": async (page) => {
      await resolve(page);
      await chat.locator('[name="answer"][value="yes"]').click();
      await chat.locator('.star:has([value="2"])').click();
      await chat.getByRole("button", { name: "Send rating" }).click();
      await chat.getByText("Thank you. The team reads every rating.").waitFor();
      await show(page);
      await page.locator("#context h3", { hasText: "Rating" }).waitFor({ state: "attached" });
    },
  });
});

test("text at twice its size stays within the phone", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await send(inbox, "Averyveryverylongwordwithoutanyplacetobreakitinto https://status.example/a/very/long/address/that/does/not/break");
  await chat.locator(".bubble a").waitFor();
  const enlarge = () => chat.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await enlarge();
  assert.ok((await overflow(chat)) <= 0);
  await resolve(inbox);
  await chat.getByRole("heading", { name: QUESTION }).waitFor();
  assert.ok((await overflow(chat)) <= 0);
  await chat.locator('[name="answer"][value="yes"]').click();
  await chat.locator(".stars").waitFor();
  assert.ok((await overflow(chat)) <= 0);
  await chat.getByRole("button", { name: "Send rating" }).scrollIntoViewIfNeeded();
  assert.ok(await chat.getByRole("button", { name: "Send rating" }).isVisible());
});

test("the log keeps its place on a low screen, also while one is asked", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await send(inbox, Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`).join("\n"));
  await chat.getByText("Line 40").waitFor();
  await resolve(inbox);
  await chat.locator('[name="answer"][value="yes"]').click();
  await chat.locator(".stars").waitFor();
  for (const viewport of [ZOOMED, { width: 844, height: 390 }]) {
    await chat.setViewportSize(viewport);
    const log = await chat.locator(".log").evaluate((log) => ({ shown: log.clientHeight, all: log.scrollHeight }));
    assert.ok(log.shown >= 100 && log.all > log.shown, `${viewport.width}: ${JSON.stringify(log)}`);
    await chat.getByRole("button", { name: "Send rating" }).scrollIntoViewIfNeeded();
    const { y, height } = await chat.getByRole("button", { name: "Send rating" }).boundingBox();
    assert.ok(y >= 0 && y + height <= viewport.height, "the page scrolls to the button");
    await chat.locator(".log").scrollIntoViewIfNeeded();
    assert.ok((await overflow(chat)) <= 0);
  }
  await chat.setViewportSize(ZOOMED);
  const [team, badge] = await Promise.all([chat.locator(".top-who").boundingBox(), chat.locator(".top .badge").boundingBox()]);
  assert.ok(badge === null || badge.y >= team.y + team.height, "one line after the other");
});

test("what appears beside the log is said, and what was said before is not", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const announced = chat.locator(".announcement");
  await inbox.getByText("Quick replies", { exact: true }).click();
  await inbox.getByLabel("Quick reply 1").fill("On a PS5");
  await send(inbox, "Where do you play?");
  await announced.getByText(/Quick replies: On a PS5/).waitFor({ state: "attached" });
  const bar = chat.locator("connection-bar");
  assert.equal(await bar.textContent(), "", "so that it is heard when it comes");
  await chat.context().setOffline(true);
  await bar.getByText("You are offline.").waitFor();
  await chat.context().setOffline(false);
  await chat.locator("body").evaluate(() => document.activeElement.blur());
  await resolve(inbox);
  await announced.getByText(QUESTION).waitFor({ state: "attached" });
});

test("a conversation is answered, ended and rated by keyboard, and the focus goes where one is asked", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await inbox.keyboard.press("Escape");
  await chat.locator('textarea[name="body"]').focus();
  await send(inbox, "Done.", "Send and resolve");
  const question = chat.getByRole("heading", { name: QUESTION });
  await question.waitFor();
  assert.equal(await question.evaluate((heading) => heading === document.activeElement), true, "whoever was writing hears the question");
  await chat.keyboard.press("Tab");
  await chat.keyboard.press("Enter");
  const rating = chat.getByRole("heading", { name: "How was the help you got?" });
  await rating.waitFor();
  assert.equal(await rating.evaluate((heading) => heading === document.activeElement), true);
  await chat.keyboard.press("Tab");
  assert.equal(await chat.evaluate(() => document.activeElement.name), "rating");
  await chat.keyboard.press("ArrowRight");
  await chat.keyboard.press("ArrowRight");
  assert.equal(await chat.locator(".stars input:checked").inputValue(), "3");
  assert.equal(await chat.getByRole("group", { name: "How was the help you got?" }).getByRole("radio").count(), 5);
  assert.equal(await chat.getByRole("radio", { name: "All right" }).isChecked(), true);
  await chat.keyboard.press("ArrowLeft");
  assert.equal(await chat.locator(".stars input:checked").inputValue(), "2");
  await chat.keyboard.press("Tab");
  await chat.keyboard.type("By keyboard.");
  await chat.keyboard.press("Tab");
  await chat.keyboard.press("Enter");
  await chat.getByText("Thank you. The team reads every rating.").waitFor();
  await chat.getByText(/Your rating: .?Bad/).waitFor();
});

test("the log says what others write, and nothing of one's own", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const log = chat.getByRole("log", { name: "Conversation" });
  assert.ok(["polite", null].includes(await log.getAttribute("aria-live")), "it does not interrupt");
  const field = chat.locator('textarea[name="body"]');
  await field.fill("Half a sentence");
  await field.press("Home");
  await send(inbox, "Here we are.");
  await arrived(chat, "Here we are.");
  const isSilent = (text) => chat.locator(".message", { has: bubble(chat, text) }).evaluate((message) => message.closest('[aria-live="off"]') !== null);
  assert.equal(await isSilent("Here we are."), false);
  assert.deepEqual(
    await field.evaluate((field) => [field === document.activeElement, field.value, field.selectionStart]),
    [true, "Half a sentence", 0],
    "an answer takes nothing from whoever is writing",
  );
  await send(chat, "A whole sentence.");
  await arrived(chat, "A whole sentence.");
  assert.equal(await isSilent("A whole sentence."), true);
});

test("who wants no motion sees none, and others do", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  for (const [reducedMotion, moves] of [["no-preference", true], ["reduce", false]]) {
    await chat.emulateMedia({ reducedMotion });
    await writeUntilSeen(inbox, chat);
    assert.equal(await chat.locator(".dots i").first().evaluate((dot) => dot.getAnimations().length > 0), moves, reducedMotion);
    await send(inbox, `Sent with ${reducedMotion}.`);
    await arrived(chat, `Sent with ${reducedMotion}.`);
    await chat.locator(".typing").waitFor({ state: "hidden" });
  }
});

/** By how much the page is wider than the window. */
function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
