// Who is not proved has no chat where proof is wanted; who is nobody has one for a week.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { agentsPage, playersPage } from "./conversation.mjs";
import { game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, send } from "./player.mjs";

const SAID = "I am not who I say.";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const nightHarbor = demo.apps.find(({ identity_verification }) => identity_verification);
const calls = game({ ...demo, app_id: nightHarbor.app_id });

test("a link without proof leads to help and to no chat, also not by a form of one's own", async (t) => {
  const player = { uid: "guests-1", first_user_message: SAID };
  const link = await calls.qrcode(player);
  assert.deepEqual(link.warnings.map(({ parameter }) => parameter), ["user_auth_token"], "the game is told");
  const page = await playersPage(t, browser, link);
  await page.getByRole("heading", { name: "We could not confirm that this is you" }).waitFor();
  for (const part of ["textarea", "live-thread", "auto-start", "message-composer", 'script[src*="chat"]']) {
    assert.equal(await page.locator(part).count(), 0, part);
  }
  assert.ok(!(await page.content()).includes(SAID));
  assert.equal(await calls.unread({ uid: player.uid }), null, "no issue");

  // The form's token of the very session, from a page that has one.
  const csrf = await page.locator('input[name="csrf"]').first().getAttribute("value");
  assert.ok(csrf);
  const statuses = await page.evaluate(post, { csrf, address: page.url() });
  assert.deepEqual(statuses, { issue: 403, messages: 403, seen: 403, typing: 403, attachments: 403, resolution: 403, rating: 403 });
  for (const path of ["messages?after=0", "events", "issues/"]) {
    assert.equal(await page.evaluate((url) => fetch(url).then(({ status }) => status), new URL(path, page.url()).href), 403, path);
  }
  assert.equal(await calls.unread({ uid: player.uid }), null, "still no issue");
  const inbox = await agentsPage(t, demo, browser);
  assert.equal(await inbox.getByText(SAID).count(), 0);

  await page.locator("main").getByRole("link", { name: "Go to help", exact: true }).click();
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().waitFor();
});

test("a guest chats where proof is wanted, and is told for how long", async (t) => {
  const page = await playersPage(t, browser, await calls.qrcode({ first_user_message: "No name, sorry." }));
  await arrived(page, "No name, sorry.");
  await page.getByText("You are here as a guest.").getByText(/7.? days/).waitFor();
  const inbox = await agentsPage(t, demo, browser);
  await inbox.locator(".issue", { hasText: "No name, sorry." }).click();
  await inbox.getByText("Anonymous", { exact: true }).waitFor();
  await send(inbox, "Welcome.");
  await arrived(page, "Welcome.");
  await page.reload();
  await arrived(page, "Welcome.");
});

test("two guests are two, also by the same link", async (t) => {
  const link = await calls.qrcode({});
  const one = await playersPage(t, browser, link);
  await send(one, "Only mine.");
  await arrived(one, "Only mine.");
  const other = await playersPage(t, browser, link);
  await other.locator('textarea[name="body"]').waitFor();
  assert.equal(await bubble(other, "Only mine.").count(), 0);
});

test("who is known is not told that they are a guest", async (t) => {
  const page = await playersPage(t, browser, await game(demo).qrcode({ uid: "guests-2" }));
  await page.locator('textarea[name="body"]').waitFor();
  assert.equal(await page.getByText("You are here as a guest.").count(), 0);
});

/** In the page: what the chat's addresses answer to a form. */
async function post({ csrf, address }) {
  const id = "01890a5d-ac96-774b-bcce-b302099a8057";
  const statuses = {};
  for (const path of ["issue", "messages", "seen", "typing", "attachments", "resolution", "rating"]) {
    const body = new URLSearchParams({ csrf, id, body: "Let me in.", issue: "1", sequence: "1", answer: "no", rating: "5" });
    const headers = { "X-Requested-With": "lifeline" };
    statuses[path] = (await fetch(new URL(path, address), { method: "POST", body, headers })).status;
  }
  return statuses;
}
