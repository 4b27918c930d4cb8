// Files in a conversation: on their way, refused with a reason, shown to those who may see them and to nobody else.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";

import { PNG } from "pngjs";

import { conversation, playersPage, resolve } from "./conversation.mjs";
import { game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, bubble, send } from "./player.mjs";

const MEGABYTE = 1024 * 1024;
/** Slow enough that an upload is seen on its way, in bytes a second. */
const SLOW_UPLOAD = 400_000;

const demo = await startDemo({ after });
const browser = await startBrowser({ after });

test("a picture goes both ways, is shown small, and opens in full", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  for (const [name, from, to] of [["screen.png", chat, inbox], ["map.png", inbox, chat]]) {
    await attach(from, file(name, picture(900, 600)));
    await uploaded(from, name);
    await send(from, `Look at ${name}`);
    await arrived(to, `Look at ${name}`);
    for (const page of [from, to]) {
      const small = page.getByRole("img", { name });
      await small.waitFor();
      await page.waitForFunction((image) => image.complete && image.naturalWidth > 0, await small.elementHandle());
      assert.ok((await small.evaluate((image) => image.naturalWidth)) <= 640, "it is a small one");
      assert.ok(await small.evaluate((image) => image.width > 0 && image.width < innerWidth));
    }
    const opened = to.waitForEvent("popup");
    await to.getByRole("link", { name }).click();
    const full = await opened;
    await full.waitForFunction(() => document.images[0]?.naturalWidth === 900);
    await full.close();
  }
});

test("what a composer needs for files comes with the first of them", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const loaded = [];
  chat.on("request", (request) => request.url().includes("/assets/files-") && loaded.push(request.url()));
  await chat.reload();
  await send(chat, "No file yet.");
  await arrived(inbox, "No file yet.");
  assert.deepEqual(loaded, []);
  // A drop comes before anything that leads to it.
  const dropped = await chat.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(bytes)], "dropped.png", { type: "image/png" }));
    return transfer;
  }, [...picture(40, 40)]);
  await chat.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await uploaded(chat, "dropped.png");
  await attach(chat, file("chosen.png", picture(41, 41)));
  await uploaded(chat, "chosen.png");
  assert.equal(loaded.length, 1);
  await send(chat, "");
  for (const name of ["dropped.png", "chosen.png"]) await inbox.getByRole("img", { name }).waitFor();
});

test("several files go with one message, without a word", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await attach(chat, file("one.png", picture(40, 40)), file("log.txt", Buffer.from("CE-7001 at 12:04\n")), file("two.png", picture(50, 50)));
  for (const name of ["one.png", "log.txt", "two.png"]) await uploaded(chat, name);
  await send(chat, "");
  for (const page of [chat, inbox]) {
    const message = page.locator(".message:not([data-state])", { has: page.getByRole("link", { name: "log.txt" }) });
    await message.waitFor();
    assert.equal(await message.locator(".file").count(), 3);
    assert.equal(await message.locator(".bubble").count(), 0);
  }
  assert.equal(await chat.locator(".attachment").count(), 0, "nothing is left above the field");
  await inbox.reload();
  await inbox.getByRole("link", { name: "log.txt" }).waitFor();

  const saved = inbox.waitForEvent("download");
  await inbox.getByRole("link", { name: "log.txt" }).click();
  assert.equal((await saved).suggestedFilename(), "log.txt");
});

test("one sees how far a large file is, and a message waits for it", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const network = await chat.context().newCDPSession(chat);
  const conditions = { offline: false, latency: 0, downloadThroughput: -1 };
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { ...conditions, uploadThroughput: SLOW_UPLOAD });
  await attach(chat, file("save.zip", zip(2 * MEGABYTE)));
  await chat.waitForFunction(() => {
    const progress = document.querySelector(".attachment progress");
    return progress && !progress.hidden && progress.value > 0 && progress.value < 1;
  });
  await send(chat, "My save.");
  assert.equal(await bubble(chat, "My save.").count(), 0, "not before the file is there");
  await arrived(inbox, "My save.");
  await inbox.getByRole("link", { name: "save.zip" }).waitFor();
});

test("a file is taken away again", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await attach(chat, file("wrong.png", picture(40, 40)), file("right.png", picture(40, 40)));
  await uploaded(chat, "wrong.png");
  await uploaded(chat, "right.png");
  await chat.getByRole("button", { name: /Remove .?wrong\.png/ }).click();
  await send(chat, "This one.");
  await arrived(inbox, "This one.");
  await inbox.getByRole("link", { name: "right.png" }).waitFor();
  assert.equal(await inbox.getByRole("link", { name: "wrong.png" }).count(), 0);
});

test("what can't be sent is refused with a reason, and the words are kept", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  const uploads = [];
  chat.on("request", (request) => request.url().endsWith("/chat/attachments") && uploads.push(request.url()));
  await attach(chat, file("mod.exe", Buffer.from("MZ")));
  await chat.getByText(/This kind of file can not be sent here: .?mod\.exe/).waitFor();
  await attach(chat, file("film.mp4", Buffer.alloc(26 * MEGABYTE)));
  await chat.getByText(/film\.mp4.? is too large\. The most is .?25 MB/).waitFor();
  assert.deepEqual(uploads, [], "nothing was sent of what would be refused");

  await attach(chat, file("x.png", Buffer.from("<!doctype html><script>document.title = 'run'</script>")));
  await chat.getByText(/x\.png.? does not hold what its name says/).waitFor();
  assert.equal(uploads.length, 1, "once is enough");
  await send(chat, "Only words.");
  await arrived(chat, "Only words.");
  await arrived(inbox, "Only words.");
  assert.equal(await inbox.locator(".file").count(), 0);
});

test("a file that is refused on its way gives the message back to its writer", async (t) => {
  const { chat } = await conversation(t, demo, browser);
  await chat.route("**/chat/attachments", async (route) => {
    await sent;
    await route.continue();
  });
  let press;
  const sent = new Promise((resolve) => (press = resolve));
  await attach(chat, file("x.png", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")));
  await send(chat, "See the picture.");
  press();
  await chat.getByText(/x\.png.? does not hold what its name says/).waitFor();
  assert.equal(await chat.locator('textarea[name="body"]').inputValue(), "See the picture.");
  assert.equal(await bubble(chat, "See the picture.").count(), 0);
});

test("a file that was chosen without a network is sent when it is back", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await chat.context().setOffline(true);
  await attach(chat, file("tunnel.png", picture(40, 40)));
  const waits = chat.locator('.attachment[data-state="later"]', { hasText: "This will be sent as soon as there is a connection." });
  await waits.waitFor();
  assert.equal(await chat.locator(".attachment button").count(), 1, "nothing is to be tried again by hand");
  await chat.context().setOffline(false);
  await uploaded(chat, "tunnel.png");
  await send(chat, "From the tunnel.");
  await arrived(inbox, "From the tunnel.");
  await inbox.getByRole("img", { name: "tunnel.png" }).waitFor();
});

test("a message that waits for a file goes when the file is taken away", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await chat.route("**/assets/files-*", (route) => route.abort());
  await attach(chat, file("never.png", picture(40, 40)));
  await chat.locator('.attachment[data-state="later"]').waitFor();
  await send(chat, "Without the picture, then.");
  await chat.locator("form[data-waiting]").waitFor();
  await chat.getByRole("button", { name: /Remove .?never\.png/ }).click();
  await arrived(inbox, "Without the picture, then.");
  assert.equal(await chat.locator("form[data-waiting]").count(), 0);
});

test("files that were uploaded are there after a reload, but for those that were taken away", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await attach(chat, file("stays.png", picture(40, 40)), file("goes.png", picture(40, 40)));
  await uploaded(chat, "stays.png");
  await uploaded(chat, "goes.png");
  await chat.getByRole("button", { name: /Remove .?goes\.png/ }).click();
  await chat.reload();
  await uploaded(chat, "stays.png");
  assert.equal(await chat.locator(".attachment").count(), 1);
  await send(chat, "");
  await inbox.getByRole("link", { name: "stays.png" }).waitFor();
  await chat.reload();
  await chat.locator("message-composer:defined").waitFor();
  assert.equal(await chat.locator(".attachment").count(), 0);
});

test("what is for browsers without script stays out when a part of the page is swapped", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await attach(chat, file("screen.png", picture(40, 40)));
  await uploaded(chat, "screen.png");
  await resolve(inbox);
  await chat.getByRole("button", { name: "No, I still need help" }).click();
  await uploaded(chat, "screen.png");
  assert.equal(await chat.locator('input[type="file"]').count(), 1);
  assert.equal(await chat.locator(".attachment").count(), 1);
  await send(chat, "With the picture.");
  await arrived(inbox, "With the picture.");
  await inbox.getByRole("link", { name: "screen.png" }).waitFor();
});

test("a file whose name has no ending is judged by the server", async (t) => {
  const { chat } = await conversation(t, demo, browser);
  const uploads = [];
  chat.on("request", (request) => request.url().endsWith("/chat/attachments") && uploads.push(request.url()));
  assert.match(await chat.locator('input[type="file"]').getAttribute("accept"), /\.png.*image\/png/);
  await attach(chat, { name: "README", mimeType: "text/plain", buffer: Buffer.from("text") });
  await chat.getByText(/This kind of file can not be sent here: .?README/).waitFor();
  assert.equal(uploads.length, 1);
});

test("a file is there for its player and the agents, and for nobody else", async (t) => {
  const { chat, inbox } = await conversation(t, demo, browser);
  await attach(chat, file("mine.png", picture(40, 40)), file("note.txt", Buffer.from("<script>alert(1)</script>")));
  await uploaded(chat, "note.txt");
  await uploaded(chat, "mine.png");
  await send(chat, "Mine.");
  await arrived(inbox, "Mine.");
  const [players, agents] = [await addresses(chat), await addresses(inbox)];
  assert.equal(players.length, 3, "a picture, its thumbnail, a text");
  assert.equal(agents.length, 3);

  const stranger = await playersPage(t, browser, await game(demo).qrcode({ uid: "a stranger" }));
  const anybody = await browser.newContext();
  t.after(() => anybody.close());
  for (const [addresses, reader] of [[players, chat], [agents, inbox]]) {
    for (const address of addresses) {
      const answer = await reader.request.get(address);
      assert.equal(answer.status(), 200, address);
      const { "x-content-type-options": options, "content-security-policy": policy, "content-type": type } = answer.headers();
      assert.equal(options, "nosniff");
      assert.match(policy, /sandbox/);
      assert.doesNotMatch(type, /html|svg|xml/);
      assert.equal((await stranger.request.get(address)).status() >= 400, true, `${address} for another player`);
      assert.equal((await anybody.request.get(address, { maxRedirects: 0 })).ok(), false, `${address} for anybody`);
    }
  }
  for (const address of players) assert.equal((await stranger.request.get(address)).status(), 404);
});

async function attach(page, ...files) {
  await page.locator('input[type="file"]').first().setInputFiles(files);
}

/** Waits until the server has a file that no message names yet. */
async function uploaded(page, name) {
  await page.locator('.attachment[data-state="sent"]', { hasText: name }).waitFor();
}

/** Where the files of a conversation are, and its pictures. */
async function addresses(page) {
  const found = await page.locator(".files").evaluateAll((lists) =>
    lists.flatMap((list) => [...list.querySelectorAll("a, img")].map((element) => element.href ?? element.src)),
  );
  return [...new Set(found)];
}

function file(name, buffer) {
  const types = { png: "image/png", txt: "text/plain", zip: "application/zip", mp4: "video/mp4", exe: "application/x-msdownload" };
  return { name, mimeType: types[name.split(".").at(-1)], buffer };
}

function picture(width, height) {
  const drawn = new PNG({ width, height });
  drawn.data.fill(0x7f);
  return PNG.sync.write(drawn);
}

/** What begins as an archive and can't be packed. */
function zip(bytes) {
  return Buffer.concat([Buffer.from("PK\x03\x04"), randomBytes(bytes - 4)]);
}
