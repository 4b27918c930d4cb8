// What an admin decides of an app's chat, and what players see of that at once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { conversation, playersPage } from "./conversation.mjs";
import { desk, game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, authoring, send, signInToWrite } from "./player.mjs";

const demo = await startDemo({ after });
const browser = await startBrowser({ after });
const calls = game(demo);
let admin;

before(async () => {
  const session = await desk(browser);
  admin = await session.newPage();
  await signInToWrite(admin, demo, demo.admin);
});

test("a kind of file that an app does not take is not offered, and refused", async (t) => {
  await admin.goto(`${authoring(demo)}chat`);
  await admin.locator('[name="files.archives"]').uncheck();
  await save();
  const { chat } = await conversation(t, demo, browser);
  const accept = await chat.locator('input[type="file"]').first().getAttribute("accept");
  assert.match(accept, /\.png/);
  assert.doesNotMatch(accept, /\.zip/);
  await attach(chat, "save.zip");
  await chat.getByText(/This kind of file can not be sent here: .?save\.zip/).waitFor();
});

test("a page from before a change of the kinds is told by the server", async (t) => {
  const { chat } = await conversation(t, demo, browser, { language: "de" });
  await admin.goto(`${authoring(demo)}chat`);
  await admin.locator('[name="files.documents"]').uncheck();
  await save();
  await attach(chat, "bill.pdf", "%PDF-1.7\n");
  await chat.getByText(/Diese Art von Datei .*bill\.pdf/).waitFor();
});

test("with full privacy nobody is named, no file is taken, and players are told to name nobody", async (t) => {
  const privacy = admin.locator(".settings-end");
  const before = await conversation(t, demo, browser, { name: "Kim Real", email: "kim@players.example" });
  await before.inbox.locator("#context").getByText("kim@players.example").waitFor();
  await admin.goto(`${authoring(demo)}chat`);
  await privacy.getByText("Switch on…").click();
  await privacy.locator('input[name="name"]').fill("Star Haul");
  await privacy.getByRole("button", { name: "Switch on and erase" }).click();
  await privacy.getByText("On", { exact: true }).waitFor();

  await before.inbox.reload();
  assert.doesNotMatch(await before.inbox.content(), /Kim Real|kim@players/, "also of those who came before");
  const { chat, inbox } = await conversation(t, demo, browser, { name: "Ann Real", email: "ann@players.example" });
  await chat.getByText("Please do not send names, addresses or telephone numbers.").waitFor();
  for (const page of [chat, inbox]) {
    assert.equal(await page.locator('input[type="file"]').count(), 0);
    assert.doesNotMatch(await page.content(), /Ann Real|ann@players/);
  }
  const csrf = await chat.locator('input[name="csrf"]').first().getAttribute("value");
  const status = await chat.evaluate(upload, { csrf, url: new URL("attachments", chat.url()).href });
  assert.equal(status, 403, "also not by a form of one's own");
  await send(chat, "Words are fine.");
  await arrived(inbox, "Words are fine.");
});

test("a chat that is switched off takes no message, and help stays", async (t) => {
  const link = await calls.qrcode({ uid: "settings-late" });
  const { chat } = await conversation(t, demo, browser);
  await admin.goto(`${authoring(demo)}chat`);
  await admin.locator('[name="web_chat"]').uncheck();
  await save();
  const late = await playersPage(t, browser, link);
  await late.goto(chat.url());
  await late.getByRole("heading", { name: "Chat is closed here" }).waitFor();
  assert.equal(await late.locator("textarea").count(), 0);
  await send(chat, "Too late?");
  await chat.getByRole("heading", { name: "Chat is closed here" }).waitFor();
  await late.getByRole("link", { name: "Go to help", exact: true }).click();
  await late.getByRole("combobox").waitFor();
});

async function save() {
  await admin.getByRole("button", { name: "Save", exact: true }).click();
  await admin.getByRole("status").waitFor();
}

async function attach(page, name, content = "PK\x03\x04") {
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** In the page: what the server answers to a file. */
async function upload({ csrf, url }) {
  const form = new FormData();
  form.append("csrf", csrf);
  form.append("id", "01890a5d-ac96-774b-bcce-b302099a8057");
  form.append("file", new File(["text"], "note.txt"));
  return (await fetch(url, { method: "POST", body: form, headers: { "X-Requested-With": "lifeline" } })).status;
}
