// How a conversation begins: the greeting, what the game says for its player, and a link into one that is open.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { conversation, lines, playersPage, resolve } from "./conversation.mjs";
import { desk, eventually, game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, authoring, bubble, openIssue, send, signInToWrite } from "./player.mjs";

const GREETING = "Hi, this is the Star Haul crew. Tell us what happened; your ship's data is already here.";
const SALUTATION = "Hola, aquí el equipo de Star Haul. ¿Qué ha pasado?";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const calls = game(demo);

test("an app greets its players, and nobody has to answer a greeting", async (t) => {
  const player = { uid: "start-1" };
  const chat = await playersPage(t, browser, await calls.qrcode(player));
  await arrived(chat, GREETING);
  assert.equal(await calls.unread(player), null, "a greeting is no issue");

  await send(chat, "My hold is empty.");
  await arrived(chat, "My hold is empty.");
  await chat.reload();
  await arrived(chat, "My hold is empty.");
  assert.deepEqual(await lines(chat), [GREETING, "My hold is empty."]);
  assert.equal((await calls.unread(player)).unread_messages, 0, "a greeting is not counted");
});

test("the greeting is in the player's language", async (t) => {
  const session = await desk(browser);
  t.after(() => session.close());
  const page = await session.newPage();
  await signInToWrite(page, demo, demo.admin);
  await page.goto(`${authoring(demo)}chat`);
  await page.locator('select[name="other"]').selectOption("es");
  await page.getByRole("button", { name: "Add language" }).click();
  await page.locator('textarea[lang="es"]').fill(SALUTATION);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("status").waitFor();

  const spanish = await playersPage(t, browser, await calls.qrcode({ uid: "start-2", language: "es" }));
  await arrived(spanish, SALUTATION);
  assert.equal(await bubble(spanish, GREETING).count(), 0);
  const polish = await playersPage(t, browser, await calls.qrcode({ uid: "start-3", language: "pl" }));
  await arrived(polish, GREETING);
});

test("what the game says first is the player's own, with all that the game knows beside it", async (t) => {
  const said = "CE-7001 when I docked.";
  const { chat, inbox } = await conversation(t, demo, browser, {
    first_user_message: said,
    name: "Captain Vega",
    custom_fields: { level: 42, error_code: "CE-7001", no_such_field: 1 },
    tags: ["crash", "no such tag"],
  });
  assert.equal(await chat.locator(".is-own").filter({ has: bubble(chat, said) }).count(), 1);
  assert.equal(await chat.getByText("Sent by the game").count(), 0, "that is for agents");

  await inbox.locator(".message").filter({ has: bubble(inbox, said) }).getByText("Sent by the game").waitFor();
  const context = inbox.locator("#context");
  assert.match(await section(context, "Fields"), /Level\s+42/);
  assert.match(await section(context, "Fields"), /CE-7001/);
  assert.doesNotMatch(await section(context, "Fields"), /no_such_field/);
  assert.equal((await section(context, "Tags")).trim(), "Tags\ncrash");
  await context.getByText("Captain Vega").first().waitFor();

  await send(chat, "It froze.");
  await inbox.locator(".message").filter({ has: bubble(inbox, "It froze.") }).waitFor();
  assert.equal(await inbox.getByText("Sent by the game").count(), 1, "what the player writes is not");
});

test("a link into an open conversation goes on with it and tells the agent what is new", async (t) => {
  const { player, chat, inbox, issue_id } = await conversation(t, demo, browser, { custom_fields: { level: 42 } });
  const again = { ...player, first_user_message: "Still empty!", custom_fields: { level: 43 }, tags: ["ps5"] };
  const other = await playersPage(t, browser, await calls.qrcode(again));
  await arrived(other, "Is anybody there?");
  assert.equal(await bubble(other, "Still empty!").count(), 0, "it adds no message of the player's");

  await inbox.getByText("The player came again by a new link").waitFor();
  for (const page of [chat, other]) assert.equal(await page.getByText("came again").count(), 0, "that is for agents");
  assert.equal((await calls.unread(player)).issue_id, issue_id, "it is the same issue");
  await inbox.reload();
  const context = inbox.locator("#context");
  const scan = await section(context, "New scan");
  assert.match(scan, /Still empty!/);
  assert.match(scan, /level\s+43/i);
  assert.match(scan, /ps5/);
  assert.match(await section(context, "Fields"), /Level\s+42/, "what it began with stays");
});

test("`initiate_chat` begins anew after a solved conversation, without a question", async (t) => {
  const { player, chat, inbox, issue_id } = await conversation(t, demo, browser);
  await resolve(inbox);
  await chat.getByRole("heading", { name: "Is your question solved?" }).waitFor();

  await chat.goto((await calls.qrcode({ ...player, initiate_chat: true, first_user_message: "Now the arm." })).url);
  await arrived(chat, "Now the arm.");
  const next = await eventually(() => calls.unread(player), (issue) => issue !== null && issue.issue_id !== issue_id);
  assert.equal(await chat.getByRole("heading", { name: "Is your question solved?" }).count(), 0);
  assert.equal(await bubble(chat, "Is anybody there?").count(), 0, "it is a conversation of its own");
  await openIssue(inbox, next.issue_id);
  await arrived(inbox, "Now the arm.");
});

/** A part of what the agent sees of the player. */
function section(context, title) {
  return context.locator("section").filter({ has: context.page().getByRole("heading", { name: title, exact: true }) }).innerText();
}
