// How a conversation ends, begins again, and is read afterwards.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, test } from "node:test";

import { agentsPage, conversation, playersPage, resolve } from "./conversation.mjs";
import { letTimePassSinceAsked, rows, withoutDatabase } from "./database.mjs";
import { eventually, game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, openIssue, send } from "./player.mjs";

const QUESTION = "Is your question solved?";
const RATING = "How was the help you got?";
/** Later than this, it is another visit. */
const VISIT_GAP_MINUTES = 31;

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("`no` opens a solved conversation again, and both go on", async (t) => {
  const { calls, player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await send(inbox, "Please try again now.", "Send and resolve");
  await heading(chat, QUESTION).waitFor();
  assert.equal(await chat.locator("message-composer").count(), 0, "a question is answered first");
  await chat.getByRole("button", { name: "No, I still need help" }).click();
  await chat.locator("message-composer").waitFor();
  await heading(chat, QUESTION).waitFor({ state: "detached" });
  await inbox.locator('.thread-head [data-state="waiting-for-agent"]').waitFor();
  for (const page of [chat, inbox]) await page.getByText("The conversation was opened again").waitFor();
  await send(chat, "It still freezes.");
  await arrived(inbox, "It still freezes.");
  assert.equal((await calls.unread(player)).issue_id, issue_id);
});

test("`yes` accepts the solution, the rating reaches the agent, and a new conversation can begin", async (t) => {
  const { calls, player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await send(inbox, "It is free again.", "Send and resolve");
  await heading(chat, QUESTION).waitFor();
  const answered = chat.waitForResponse((response) => response.url().endsWith("/chat/resolution"));
  await chat.getByRole("button", { name: "Yes, it is solved" }).click();
  const answer = await (await answered).text();
  assert.ok(answer.includes("Accepted the solution") && !answer.includes("Is anybody there?"), "only what is new comes back");
  await heading(chat, RATING).waitFor();
  await arrived(inbox, "Accepted the solution");
  assert.equal(await inbox.locator(".message", { has: bubble(inbox, "Accepted the solution") }).getAttribute("data-author"), "player");
  await inbox.locator('.thread-head [data-state="resolved"]').waitFor();

  await chat.getByRole("radio", { name: "Good", exact: true }).check({ force: true });
  await chat.getByPlaceholder("Would you like to add something?").fill("Quick, <b>thanks</b>!");
  await chat.getByRole("button", { name: "Send rating" }).click();
  await chat.getByText("Thank you. The team reads every rating.").waitFor();
  await chat.getByText(/Your rating: .?Good/).waitFor();
  await inbox.reload();
  const rating = inbox.locator("#context section", { has: heading(inbox, "Rating") });
  assert.match(await rating.innerText(), /4 of 5/);
  assert.match(await rating.innerText(), /Quick, <b>thanks<\/b>!/);
  await chat.reload();
  await chat.getByText("Thank you. The team reads every rating.").waitFor();

  await chat.getByRole("button", { name: "New conversation" }).click();
  await send(chat, "Now the docking arm.");
  await arrived(chat, "Now the docking arm.");
  assert.equal(await bubble(chat, "It is free again.").count(), 0);
  const next = await eventually(() => calls.unread(player), (issue) => issue !== null && issue.issue_id !== issue_id);
  await openIssue(inbox, next.issue_id);
  await inbox.locator("#context section", { has: heading(inbox, "Earlier issues") }).getByText("Is anybody there?").waitFor();
});

test("a rating may be skipped, and is then not asked for again", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await resolve(inbox);
  await chat.getByRole("button", { name: "Yes, it is solved" }).click();
  await heading(chat, RATING).waitFor();
  await chat.getByRole("button", { name: "Skip" }).click();
  await heading(chat, RATING).waitFor({ state: "detached" });
  await chat.getByRole("button", { name: "New conversation" }).waitFor();
  await chat.reload();
  await chat.getByRole("button", { name: "New conversation" }).waitFor();
  assert.equal(await heading(chat, RATING).count(), 0);
});

test("an answer without a connection waits, says so, and is given once", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await resolve(inbox);
  await heading(chat, QUESTION).waitFor();
  await chat.context().setOffline(true);
  await chat.getByRole("button", { name: "Yes, it is solved" }).click();
  const line = chat.locator(".closing-wait", { hasText: "This will be sent as soon as there is a connection." });
  await line.waitFor();
  assert.equal(await line.count(), 1);
  assert.equal(await chat.getByRole("button", { name: "Yes, it is solved" }).evaluate((button) => getComputedStyle(button).opacity), "1");
  await chat.context().setOffline(false);
  await heading(chat, RATING).waitFor();
  await arrived(inbox, "Accepted the solution");
});

test("a rating needs a star", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await resolve(inbox);
  await chat.getByRole("button", { name: "Yes, it is solved" }).click();
  await chat.getByPlaceholder("Would you like to add something?").fill("Hm.");
  await chat.getByRole("button", { name: "Send rating" }).click();
  assert.equal(await chat.locator(".stars input").first().evaluate((star) => star.validity.valueMissing), true);
  assert.equal(await heading(chat, RATING).count(), 1);
});

test("who leaves before rating is asked once more, and then no more", { skip: withoutDatabase }, async (t) => {
  const { chat, inbox, issue_id } = await conversation(t, demo, browser);
  const asked = (times) => eventually(() => rows(demo, `SELECT asks FROM issue WHERE issue_id = ${issue_id}`), ([{ asks }]) => asks === times);
  await resolve(inbox);
  await chat.getByRole("button", { name: "Yes, it is solved" }).click();
  await heading(chat, RATING).waitFor();
  await asked(1);
  await chat.reload();
  await heading(chat, RATING).waitFor();
  assert.deepEqual(await asked(1), [{ asks: 1 }], "a reload is no other visit");

  await letTimePassSinceAsked(demo, issue_id, VISIT_GAP_MINUTES);
  await chat.reload();
  await heading(chat, RATING).waitFor();
  await asked(2);
  await letTimePassSinceAsked(demo, issue_id, VISIT_GAP_MINUTES);
  await chat.reload();
  await chat.getByRole("button", { name: "New conversation" }).waitFor();
  assert.equal(await heading(chat, RATING).count(), 0);
});

test("who has not answered the question may begin anew all the same", async (t) => {
  const { calls, player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await resolve(inbox);
  await heading(chat, QUESTION).waitFor();
  await chat.getByRole("button", { name: "New conversation" }).click();
  await chat.locator("message-composer").waitFor();
  await eventually(() => chat.evaluate(() => document.activeElement.name), (name) => name === "body");
  await send(chat, "Something else.");
  await arrived(chat, "Something else.");
  await eventually(() => calls.unread(player), (issue) => issue !== null && issue.issue_id !== issue_id);
});

test("earlier conversations are listed and read, by the browser that took part", async (t) => {
  const { calls, player, chat, inbox } = await conversation(t, demo, browser, { first_user_message: "The first matter." });
  const address = await leaveBehind(chat, inbox);
  const list = chat.locator(".conversations");
  assert.equal(await list.getByRole("link").count(), 2);
  assert.match(await list.getByRole("link", { name: /The second matter/ }).innerText(), /Open/);
  await list.getByRole("link", { name: /The first matter/ }).click();
  await arrived(chat, "The first matter.");
  await chat.locator(".divider").first().waitFor();
  const time = chat.locator("time.message-time").first();
  const clock = await time.evaluate(({ dateTime }) => new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit" }).format(new Date(dateTime)));
  assert.equal(await time.textContent(), clock, "by the reader's clock");
  assert.equal(await chat.locator("textarea").count(), 0, "it is there to read");
  await chat.getByRole("link", { name: "Back to the conversation" }).click();
  await arrived(chat, "The second matter.");

  const other = await playersPage(t, browser, await calls.qrcode(player));
  await arrived(other, "The second matter.");
  assert.equal((await other.goto(address)).status(), 404, "nothing proves that it is the same player");
  const stranger = await playersPage(t, browser, await calls.qrcode({ uid: "life-stranger" }));
  assert.equal((await stranger.goto(address)).status(), 404);
});

test("a player who is proved reads earlier conversations on any device", async (t) => {
  const [, nightHarbor] = demo.apps;
  const proving = { ...demo, app_id: nightHarbor.app_id };
  const uid = "life-proved";
  const user_auth_token = createHmac("sha256", nightHarbor.hmac_secret).update(uid).digest("base64");
  const proved = { uid, user_auth_token, first_user_message: "The first matter." };
  const link = await game(proving).qrcode(proved);
  assert.equal(link.warnings, undefined);
  const chat = await playersPage(t, browser, link);
  await arrived(chat, "The first matter.");
  const { issue_id } = await game(proving).unread({ uid });
  const inbox = await agentsPage(t, demo, browser);
  await openIssue(inbox, issue_id);
  await inbox.getByText("Verified", { exact: true }).waitFor();
  const address = await leaveBehind(chat, inbox);

  const other = await playersPage(t, browser, await game(proving).qrcode(proved));
  assert.equal((await other.goto(address)).status(), 200);
  await arrived(other, "The first matter.");
});

test("a rejected conversation asks nothing and can be followed by another", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await inbox.getByRole("button", { name: "Reject: close without an answer" }).click();
  await inbox.locator('.thread-head [data-state="rejected"]').waitFor();
  await chat.locator(".closing", { hasText: "This conversation was closed" }).waitFor();
  for (const asked of [QUESTION, RATING]) assert.equal(await heading(chat, asked).count(), 0);
  await chat.getByRole("button", { name: "New conversation" }).click();
  await send(chat, "Again, politely.");
  await arrived(chat, "Again, politely.");
});

test("an agent opens a solved conversation again, and the player's question goes", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await resolve(inbox);
  await heading(chat, QUESTION).waitFor();
  await inbox.getByRole("button", { name: "Reopen" }).click();
  await inbox.locator("form[data-resolve]").waitFor();
  await chat.locator("message-composer").waitFor();
  assert.equal(await heading(chat, QUESTION).count(), 0);
  await send(inbox, "One more thing.");
  await arrived(chat, "One more thing.");
});

test("a conversation is not opened again beside another open one", async (t) => {
  const { chat, inbox, issue_id } = await conversation(t, demo, browser);
  await resolve(inbox);
  await heading(chat, QUESTION).waitFor();
  const late = await chat.context().newPage();
  await late.goto(chat.url());
  await heading(late, QUESTION).waitFor();
  // The answer of a page that does not know yet what the other has begun.
  const answer = await late.locator("closing-form form", { has: heading(late, QUESTION) }).evaluate((form) => ({
    url: form.action,
    form: { ...Object.fromEntries(new FormData(form)), answer: "no" },
  }));
  await late.close();
  await chat.getByRole("button", { name: "New conversation" }).click();
  await send(chat, "Another matter.");
  await arrived(chat, "Another matter.");

  const headers = { accept: "application/json", "x-requested-with": "lifeline", origin: demo.base_url };
  const refused = await chat.request.post(answer.url, { form: answer.form, headers });
  assert.equal(refused.status(), 409);
  assert.match((await refused.json()).detail, /another open conversation/);

  await inbox.goto(`${demo.base_url}/inbox/issues/${issue_id}`);
  const reopening = inbox.waitForResponse((response) => response.url().endsWith("/reopening"));
  await inbox.getByRole("button", { name: "Reopen" }).click();
  assert.equal((await reopening).status(), 409);
});

/** Ends the first matter and begins a second; the answer is the first one's address, which is on the page then. */
async function leaveBehind(chat, inbox) {
  await resolve(inbox);
  await chat.getByRole("button", { name: "New conversation" }).click();
  await send(chat, "The second matter.");
  await arrived(chat, "The second matter.");
  await chat.reload();
  await chat.getByRole("link", { name: "Earlier conversations" }).click();
  return chat.locator(".conversations").getByRole("link", { name: /The first matter/ }).evaluate((link) => link.href);
}

function heading(page, name) {
  return page.getByRole("heading", { name, exact: true });
}
