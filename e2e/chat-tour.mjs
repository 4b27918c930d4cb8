// Each state of a conversation, by name: what is judged as a whole is judged on all of them.

import { PNG } from "pngjs";

import { eventually, game } from "./harness.mjs";
import { arrived, bubble, openIssue, send, writeUntilSeen } from "./player.mjs";

const MOVE_GAP_LINES = 40;

/** What is said, in each language of the tour. */
export const WORDS = {
  en: {
    first: "The game froze with CE-7001 when I docked at Calloway. Is my cargo lost?",
    answer: "Hi Captain, your cargo is safe. Please install 2.4.1: https://status.example/ce-7001",
    again: "It froze again at the same place.",
    asks: "Where do you play?",
    replies: ["PlayStation 5", "PlayStation 4", "Somewhere else"],
    files: "This is what I see, with the log.",
    tunnel: "Sent from a tunnel.",
    solved: "The crash is mended for everybody. Fly safe!",
    comment: "Quick and kind, thank you.",
    next: "Can I change my name?",
  },
  ar: {
    first: "توقفت اللعبة مع CE-7001 عندما رسوت في كالواي. هل ضاعت حمولتي؟",
    answer: "مرحبًا أيها القبطان، حمولتك بأمان. ثبّت الإصدار 2.4.1: https://status.example/ce-7001",
    again: "توقفت مرة أخرى في المكان نفسه.",
    asks: "على أي جهاز تلعب؟",
    replies: ["PlayStation 5", "PlayStation 4", "جهاز آخر"],
    files: "هذا ما أراه، مع السجل.",
    tunnel: "أُرسلت من نفق.",
    solved: "أُصلح العطل للجميع. رحلة آمنة!",
    comment: "سريع ولطيف، شكرًا.",
    next: "هل يمكنني تغيير اسمي؟",
  },
};

/** What a player sees from the first message to the last page; in this order, in one browser. `inbox` is an agent's page. */
export function chatPages(demo, language, inbox) {
  const words = WORDS[language];
  const player = { uid: `chat-tour-${language}-${Math.random()}`, name: "Kim", language };
  const calls = game(demo);
  const say = async (page, text) => {
    await page.locator('textarea[name="body"]').fill(text);
    await page.locator(".send").click();
  };
  const end = async (page, button) => {
    await inbox.locator(button).click();
    await page.locator(".closing").waitFor();
  };
  return {
    "chat-open": async (page) => {
      await page.goto((await calls.qrcode({ ...player, first_user_message: words.first })).url);
      await arrived(page, words.first);
      await openIssue(inbox, (await eventually(() => calls.unread(player), (issue) => issue !== null)).issue_id);
      await send(inbox, words.answer);
      await page.locator(".bubble a").waitFor();
      await say(page, words.again);
      await page.locator('.is-own[data-delivery="seen"]', { has: bubble(page, words.again) }).waitFor();
    },
    "chat-typing": async (page) => {
      await writeUntilSeen(inbox, page);
    },
    "chat-quick-replies": async (page) => {
      await inbox.getByText("Quick replies", { exact: true }).click();
      for (const [index, reply] of words.replies.entries()) await inbox.getByLabel(`Quick reply ${index + 1}`).fill(reply);
      await send(inbox, words.asks);
      await page.locator(".quick-replies button").nth(2).waitFor();
    },
    "chat-files-chosen": async (page) => {
      await page.locator('input[type="file"]').first().setInputFiles([
        { name: "screen.png", mimeType: "image/png", buffer: picture(1280, 720) },
        { name: "dock.png", mimeType: "image/png", buffer: picture(720, 720) },
        { name: "crash-report-2026-11-22.txt", mimeType: "text/plain", buffer: Buffer.from("CE-7001\n") },
        { name: "mod.exe", mimeType: "application/x-msdownload", buffer: Buffer.from("MZ") },
      ]);
      await page.locator('.attachment[data-state="sent"]').nth(2).waitFor();
    },
    "chat-files": async (page) => {
      await say(page, words.files);
      await arrived(page, words.files);
      await page.locator('.attachment[data-state="refused"] button').click();
      await inbox.locator('input[type="file"]').first().setInputFiles({ name: "where-to-dock.png", mimeType: "image/png", buffer: picture(900, 500) });
      await inbox.locator('.attachment[data-state="sent"]').waitFor();
      await send(inbox, "");
      await page.locator(".message:not(.is-own) .file img").waitFor();
    },
    "chat-new-messages": async (page) => {
      await page.locator(".log").evaluate((log) => log.scrollTo({ top: -log.scrollHeight }));
      await send(inbox, Array.from({ length: MOVE_GAP_LINES }, (_, line) => `${line + 1}. ${words.asks}`).join("\n"));
      await page.locator(".new-messages").waitFor();
    },
    "chat-offline": async (page) => {
      await page.locator(".new-messages").click();
      await page.context().setOffline(true);
      await say(page, words.tunnel);
      await page.locator("connection-bar").waitFor();
      // What is sent at once is not called pending: the words come a moment later.
      const pending = page.locator('[data-state="pending"] [data-when="pending"]');
      await pending.evaluate((words) => Promise.all(words.getAnimations().map(({ finished }) => finished)));
    },
    "chat-question": async (page) => {
      await page.context().setOffline(false);
      await arrived(inbox, words.tunnel);
      await send(inbox, words.solved, "Send and resolve");
      await page.locator('.closing [name="answer"]').first().waitFor();
    },
    "chat-rating": async (page) => {
      await page.locator('[name="answer"][value="yes"]').click();
      await page.locator(".stars").waitFor();
    },
    "chat-rating-chosen": async (page) => {
      await page.locator('.star:has([value="4"])').click();
      await page.locator('[name="comment"]').fill(words.comment);
    },
    "chat-over": async (page) => {
      await page.locator(".closing .answers .button:not([name])").click();
      await page.locator(".stars").waitFor({ state: "detached" });
    },
    "chat-rejected": async (page) => {
      await page.locator('form[action$="/chat/issue"] button').click();
      await say(page, words.next);
      await arrived(page, words.next);
      const { issue_id } = await eventually(() => calls.unread(player), (issue) => issue !== null);
      await openIssue(inbox, issue_id);
      await end(page, 'form[action$="/rejection"] button');
    },
    "chat-earlier": async (page) => {
      await page.goto(new URL("issues/", page.url()).href);
      await page.locator(".conversations").waitFor();
    },
    "chat-earlier-thread": async (page) => {
      await page.locator(".conversations a").last().click();
      await arrived(page, words.first);
    },
    "chat-guest": async (page) => {
      await page.goto((await calls.qrcode({ language })).url);
      await page.locator(".intro").waitFor();
      await page.locator('textarea[name="body"]').waitFor();
    },
    "chat-earlier-none": async (page) => {
      await page.goto(new URL("issues/", page.url()).href);
      await page.locator(".state").waitFor();
    },
    "chat-unverified": async (page) => {
      const { app_id } = demo.apps.find(({ identity_verification }) => identity_verification);
      await page.goto((await calls.qrcode({ ...player, app_id })).url);
      await page.locator(".state").waitFor();
    },
  };
}

/** A picture as from a game: a night sky over a lit station. */
export function picture(width, height) {
  const drawn = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const glow = Math.max(0, 1 - Math.hypot(x / width - 0.62, (y / height - 0.7) * 1.6) * 1.9);
      const star = (x * 7919 + y * 104729) % 997 === 0 ? 160 : 0;
      drawn.data.set([18 + 190 * glow ** 2 + star, 24 + 120 * glow + star, 58 + 110 * glow + star, 255].map((value) => Math.min(255, value)), at);
    }
  }
  return PNG.sync.write(drawn);
}
