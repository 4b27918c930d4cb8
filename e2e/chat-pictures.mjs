// Draws each state of a conversation, to look at: `node chat-pictures.mjs FOLDER`, after a change of how the chat looks.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { chatPages } from "./chat-tour.mjs";
import { startBrowser, startDemo } from "./harness.mjs";
import { signIn } from "./player.mjs";

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1440, height: 900 } };
const LOOKS = [
  { name: "en-light", language: "en", colorScheme: "light" },
  { name: "en-dark", language: "en", colorScheme: "dark" },
  { name: "ar-light", language: "ar", colorScheme: "light" },
];

const folder = process.argv[2];
if (!folder) throw new Error("into which folder? node chat-pictures.mjs FOLDER");
await mkdir(folder, { recursive: true });
const ends = [];
const scope = { after: (end) => ends.unshift(end) };
try {
  const demo = await startDemo(scope);
  const browser = await startBrowser(scope);
  for (const look of LOOKS) await draw(demo, browser, look);
} finally {
  for (const end of ends) await end();
}

/** A conversation from its start to its end: each state on the phone, and what the agent has on the screen then. */
async function draw(demo, browser, { name, language, colorScheme }) {
  const newPage = async (options) => {
    const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce", colorScheme, ...options });
    return context.newPage();
  };
  const inbox = await newPage(DESK);
  await signIn(inbox, demo);
  const page = await newPage(PHONE);
  for (const [state, show] of Object.entries(chatPages(demo, language, inbox))) {
    await show(page);
    await page.screenshot({ path: join(folder, `${name}-${state}.png`) });
    if (language === "en") await inbox.screenshot({ path: join(folder, `${name}-inbox-${state}.png`) });
  }
  for (const drawn of [inbox, page]) await drawn.context().close();
}
