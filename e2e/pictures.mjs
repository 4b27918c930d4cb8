// Draws docs/images anew, from the demo: `node pictures.mjs`, after a change of what players or agents see.

import { readFile, writeFile } from "node:fs/promises";

import { PNG } from "pngjs";

import { chatPages } from "./chat-tour.mjs";
import { game, startBrowser, startDemo } from "./harness.mjs";
import { arrived, openIssue, send, signIn } from "./player.mjs";
import { help } from "./tour.mjs";

const IMAGES = new URL("../docs/images/", import.meta.url);
const PICTURE_BYTES_MAX = 250_000;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1440, height: 900 } };
const WIDTHS = [
  [390, PHONE],
  [1440, DESK],
];
/** What "CE-7001" is about, in each language of the demo. */
const DOCKING_FAQ = 9;
const CAPTAIN = { uid: "pilot-7", name: "Captain Vega" };
const SCENE = {
  first_user_message: "The game froze with CE-7001 when I docked at Calloway. Is my cargo lost?",
  custom_fields: { level: 42, platform: "ps5", error_code: "CE-7001", is_paying: true },
  tags: ["ps5", "crash"],
};

const CHAT_PICTURES = [
  { language: "en", colorScheme: "light", states: { "chat-files": "chat-files-390", "chat-rating-chosen": "chat-rating-390" } },
  { language: "en", colorScheme: "dark", states: { "chat-quick-replies": "chat-quick-replies-390-dark" } },
  { language: "ar", colorScheme: "light", states: { "chat-open": "chat-ar-390" } },
];

const ends = [];
const scope = { after: (end) => ends.unshift(end) };
try {
  const demo = await startDemo(scope);
  const browser = await startBrowser(scope);
  await drawJourney(demo, browser);
  await drawHelp(demo, browser);
  await drawChat(demo, browser);
} finally {
  for (const end of ends) await end();
}

/** A conversation on both its sides, and the picture of the whole. */
async function drawJourney(demo, browser) {
  const link = await game(demo).qrcode({ ...CAPTAIN, ...SCENE });
  const chat = await newPage(browser, PHONE);
  await chat.goto(link.url);
  await arrived(chat, SCENE.first_user_message);
  const inbox = await newPage(browser, DESK);
  await signIn(inbox, demo);
  await openIssue(inbox, (await game(demo).unread(CAPTAIN)).issue_id);
  await send(inbox, "Hi Captain, your cargo is safe at Calloway. Please restart the game and dock again.");
  await chat.getByText("your cargo is safe").waitFor();
  await send(chat, "It worked, all 40 crates are there. Thank you!");
  await arrived(chat, "It worked, all 40 crates are there. Thank you!");
  await arrived(inbox, "It worked, all 40 crates are there. Thank you!");
  // Without the cursor in the composer.
  for (const page of [chat, inbox]) await page.evaluate(() => document.activeElement.blur());
  const screens = { chat: await shoot(chat, "chat"), inbox: await shoot(inbox, "inbox") };

  const whole = await newPage(browser, { viewport: { width: 1600, height: 830 }, deviceScaleFactor: 0.9 });
  await whole.setContent(await readFile(new URL("pictures.html", import.meta.url), "utf8"));
  const sources = { code: link.qrcode, chat: dataUrl(screens.chat), inbox: dataUrl(screens.inbox) };
  for (const [id, source] of Object.entries(sources)) {
    await whole.locator(`#${id}`).evaluate((image, source) => ((image.src = source), image.decode()), source);
  }
  await shoot(whole, "journey");
}

async function drawHelp(demo, browser) {
  for (const [width, device] of WIDTHS) {
    const page = await newPage(browser, device);
    const open = async (parameters) =>
      page.goto((await game(demo).qrcode({ ...CAPTAIN, webchat_widget: "minimize", ...parameters })).url);
    await open({});
    await shoot(page, `help-front-${width}`);
    await page.goto(`${help(demo, "en")}faq/${DOCKING_FAQ}/`);
    await shoot(page, `help-faq-${width}`);
    await page.goto(`${help(demo, "en")}search?q=crahs`);
    await shoot(page, `help-results-${width}`);
    // Somebody without a conversation is shown the way into one.
    await open({ uid: "pilot-8", help_faq_filter: { operator: "and", tags: ["billing", "crash"] } });
    await shoot(page, `help-empty-${width}`);
  }
  const page = await newPage(browser, { ...PHONE, colorScheme: "dark" });
  await page.goto(`${help(demo, "ar")}faq/${DOCKING_FAQ}/`);
  await shoot(page, "help-faq-ar-390-dark");
}

/** States of a conversation, as a phone shows them. */
async function drawChat(demo, browser) {
  for (const { language, colorScheme, states } of CHAT_PICTURES) {
    const inbox = await newPage(browser, DESK);
    await signIn(inbox, demo);
    const page = await newPage(browser, { ...PHONE, colorScheme });
    for (const [state, show] of Object.entries(chatPages(demo, language, inbox))) {
      await show(page);
      const name = states[state];
      if (name) await shoot(page, name);
    }
  }
}

async function newPage(browser, options) {
  const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce", ...options });
  return context.newPage();
}

async function shoot(page, name) {
  const drawn = PNG.sync.read(await page.screenshot());
  // Seven bits a channel: nobody sees it, and gradients take less room.
  drawn.data.forEach((value, index) => (drawn.data[index] = Math.round(((value >> 1) * 255) / 127)));
  const pack = (filterType) => PNG.sync.write(drawn, { colorType: 2, filterType, deflateLevel: 9, deflateStrategy: 0 });
  // Flat pages are smallest without a filter, gradients with the one for each line that suits it.
  const [picture] = [pack(0), pack(-1)].sort((one, other) => one.length - other.length);
  console.log(`${name}.png: ${picture.length} bytes`);
  if (picture.length > PICTURE_BYTES_MAX) throw new Error(`${name}.png is larger than ${PICTURE_BYTES_MAX} bytes`);
  await writeFile(new URL(`${name}.png`, IMAGES), picture);
  return picture;
}

function dataUrl(picture) {
  return `data:image/png;base64,${picture.toString("base64")}`;
}
