// What a player and an agent do on their pages, by what they see there.

import assert from "node:assert/strict";

import { eventually } from "./harness.mjs";

/** The bubbles that hold exactly this text, whatever their delivery. */
export function bubble(page, text) {
  return page.locator(".bubble").filter({ hasText: exactly(text) });
}

/** Waits until the server has the message; it must stand there once. */
export async function arrived(page, text) {
  await page.locator(".message:not([data-state])").filter({ has: bubble(page, text) }).first().waitFor();
  assert.equal(await bubble(page, text).count(), 1, `"${text}" stands there once`);
}

/** Writes into the composer and presses one of its buttons. */
export async function send(page, text, button = "Send") {
  await page.locator('textarea[name="body"]').fill(text);
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** Writes, without sending it, until the other side sees that; a page that has just begun may not listen yet. */
export async function writeUntilSeen(page, other) {
  const field = page.locator('textarea[name="body"]');
  const isSeen = async () => {
    await field.pressSequentially("so ");
    return other.locator(".typing").isVisible();
  };
  await eventually(isSeen, (isSeen) => isSeen);
}

/** Signs an agent in and shows the inbox. */
export async function signIn(page, { base_url, agent }) {
  await page.goto(`${base_url}/inbox/sign-in`);
  await page.locator('input[name="email"]').fill(agent.email);
  await page.locator('input[name="password"]').fill(agent.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator("issue-list").waitFor();
}

/** Signs somebody in who writes help content, and shows the apps or the list of FAQs. */
export async function signInToWrite(page, { base_url }, { email, password }) {
  await page.goto(`${base_url}/inbox/sign-in`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  await page.goto(`${base_url}/admin`);
}

/** Writes the banner's text in the default language, shows it, and waits until it is kept. */
export async function showBanner(page, demo, text) {
  await page.goto(`${authoring(demo)}banner`);
  await page.locator('textarea[name^="body."]').first().fill(text);
  await page.locator('input[name="shown"]').check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Shown now").waitFor();
}

/** Where the pages begin on which the help content of the demo's first app is written. */
export function authoring({ base_url, app_id }) {
  return `${base_url}/admin/apps/${app_id}/`;
}

/** Opens an issue from the list, as a click does. */
export async function openIssue(page, issue_id) {
  await page.locator(`a[data-issue="${issue_id}"]`).click();
  await page.locator(`live-thread[issue="${issue_id}"]`).waitFor();
}

function exactly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
}
