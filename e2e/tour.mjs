// Every page that a player or an agent may come to, by name: what is judged as a whole is judged on all of them.

import { game } from "./harness.mjs";
import { arrived, authoring, signIn, signInToWrite } from "./player.mjs";

const STAR_HAUL = 1;
const NIGHT_HARBOR = 2;
/** Names no FAQ, no link and no word. */
const NO_FAQ = 999_999;
const NO_CODE = "0000000000000000";
const NO_WORD = "zzzzqqqq";
/** A FAQ with headings, a table, lists and code. */
export const LONG_FAQ = 12;

/** In each language a question that finds, one with a slip, and one with too many of them. */
export const QUESTIONS = {
  en: { found: "refund", slip: "rfund", near: "konvoi" },
  de: { found: "Absturz", slip: "Abstruz", near: "Kohnwoi" },
  ja: { found: "返金", slip: "コンボイ", near: "返礼" },
  ar: { found: "استرداد", slip: "استردادد", near: "حسااابي" },
};

/** Where the help pages of the demo's first app begin; addresses need no slug. */
export function help({ base_url }, language) {
  return `${base_url}/demo/hc/${language}/${STAR_HAUL}/`;
}

/** Help as anybody sees it, and what becomes of links that open nothing. Each entry shows a page in `page`. */
export function publicPages(demo, language) {
  const at = (path) => (page) => page.goto(help(demo, language) + path);
  const search = (question) => at(`search?${new URLSearchParams({ q: question })}`);
  const { found, slip, near } = QUESTIONS[language];
  return {
    front: at(""),
    section: at("section/3/"),
    faq: at(`faq/${LONG_FAQ}/`),
    results: search(found),
    "results-slip": search(slip),
    "results-near": search(near),
    "results-empty": search(NO_WORD),
    suggestions: async (page) => {
      await at("")(page);
      await page.getByRole("combobox").pressSequentially(found);
      await page.getByRole("option").first().waitFor();
    },
    languages: async (page) => {
      await at("")(page);
      await page.locator(".languages summary").click();
    },
    missing: at(`faq/${NO_FAQ}/`),
    "link-unknown": (page) => page.goto(`${demo.base_url}/${NO_CODE}`),
    "link-gone": async (page) => {
      const { url } = await game(demo).qrcode({ language, expiry: { viewcount: 1 } });
      await fetch(url, { headers: { "user-agent": "Mozilla/5.0", accept: "text/html" }, redirect: "manual" });
      await page.goto(url);
    },
  };
}

/** What a player sees who came by a link; in this order, in one browser. */
export function playerPages(demo, language) {
  const player = { uid: `tour-${language}-${Math.random()}`, name: "Kim", language };
  const open = async (page, parameters) => page.goto((await game(demo).qrcode({ ...player, ...parameters })).url);
  return {
    "front-filtered": (page) =>
      open(page, { webchat_widget: "minimize", help_faq_filter: { operator: "and", tags: ["billing", "crash"] } }),
    "faq-voted-no": async (page) => {
      await open(page, { webchat_widget: "minimize", help_faq: LONG_FAQ });
      await page.locator(".vote-no").click();
      await page.locator('.vote-no[aria-pressed="true"]').waitFor();
    },
    "chat-about-faq": async (page) => {
      await page.locator(".vote a.button").click();
      await page.locator(".about-faq").waitFor();
    },
    "chat-not-started": async (page) => {
      // The script would start it at once.
      await page.route("**/assets/chat-*.js", (route) => route.abort());
      await open(page, { first_user_message: "CE-7001" });
      await page.locator("auto-start .button").waitFor();
      await page.unroute("**/assets/chat-*.js");
    },
    chat: async (page) => {
      await page.reload();
      await arrived(page, "CE-7001");
      await page.locator('textarea[name="body"]').fill("SH-1007");
      await page.locator(".send").click();
      await arrived(page, "SH-1007");
    },
    "front-conversation": (page) => open(page, { webchat_widget: "minimize" }),
    "chat-unverified": (page) => open(page, { app_id: NIGHT_HARBOR }),
  };
}

/** What an agent sees. */
export function agentPages(demo) {
  return {
    "sign-in": (page) => page.goto(`${demo.base_url}/inbox/sign-in`),
    inbox: (page) => signIn(page, demo),
    thread: async (page) => {
      await page.locator("a[data-issue]").first().click();
      await page.locator("live-thread").waitFor();
    },
  };
}

/** What an author sees, and an admin, who also says how the app looks; in this order, in one browser. */
export function authorPages(demo) {
  const at = (path) => (page) => page.goto(authoring(demo) + path);
  const domainPage = (path) => (page) => page.goto(`${demo.base_url}/admin/${path}`);
  const editor = at(`faqs/${LONG_FAQ}`);
  return {
    apps: (page) => signInToWrite(page, demo, demo.admin),
    faqs: at("faqs"),
    "faqs-none-found": at(`faqs?q=${NO_WORD}`),
    "faq-new": at("faqs/new"),
    "faq-with-faults": async (page) => {
      await at("faqs/new")(page);
      await page.locator("[data-save]").click();
      await page.locator("#title-fault").waitFor();
    },
    "faq-editor": editor,
    "faq-draft-found": async (page) => {
      await editor(page);
      await page.locator("#keywords").pressSequentially("tour");
      await editor(page);
      await page.locator("[data-draft-take]").waitFor();
    },
    "faq-overtaken": async (page) => {
      await editor(page);
      await page.locator('[name="revision"]').evaluate((field) => (field.value = "0"));
      await page.locator("[data-save]").click();
      await page.locator(".notice-warning").waitFor();
    },
    translations: at(`faqs/${LONG_FAQ}/translations`),
    "translation-rtl": at(`faqs/${LONG_FAQ}/translations?language=ar`),
    history: at(`faqs/${LONG_FAQ}/history`),
    sections: at("sections"),
    section: at("sections/3"),
    "section-new": at("sections/new"),
    banner: at("banner"),
    look: at("look"),
    chat: at("chat"),
    "chat-private": async (page) => {
      await at("chat")(page);
      await page.locator(".confirm summary").click();
      await page.locator(".confirm button").click();
      await page.locator("#fault-privacy").waitFor();
    },
    identity: async (page) => {
      await at("identity")(page);
      await page.locator(".confirm summary").first().click();
    },
    "identity-new-secret": async (page) => {
      await at("identity")(page);
      await page.getByRole("button", { name: /Make a new one.*JWT secret/ }).click();
      await page.locator(".new-secrets").waitFor();
    },
    "app-new": domainPage("apps/new"),
    fields: domainPage("fields"),
    "fields-with-faults": async (page) => {
      await domainPage("fields")(page);
      await page.getByRole("button", { name: "Add field" }).click();
      await page.locator("#fault-key").waitFor();
    },
    field: domainPage("fields/platform"),
    tags: domainPage("tags"),
    audit: domainPage("audit"),
    "audit-none": domainPage("audit?about=tags&before=1"),
    profile: (page) => page.goto(`${demo.base_url}/inbox/profile`),
  };
}
