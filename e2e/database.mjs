// The demo's database from outside: what is really kept, and time that has passed.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
/** The server writes to it too. */
const WAIT_MS = 5_000;
const PROGRAM = "sqlite3";

/** What to say of a test that needs the database, on a machine without the program; `false` where it is there. */
export const withoutDatabase = await run(PROGRAM, ["--version"]).then(
  () => false,
  () => `${PROGRAM} is not installed`,
);

/** The rows of a statement, as objects. */
export async function rows({ data }, statement) {
  const words = ["-batch", "-json", "-cmd", `.timeout ${WAIT_MS}`, join(data, "lifeline.sqlite"), statement];
  const { stdout } = await run(PROGRAM, words);
  return stdout ? JSON.parse(stdout) : [];
}

/** As if the player had last been asked that much earlier how a conversation ended. */
export function letTimePassSinceAsked(demo, issue_id, minutes) {
  return rows(demo, `UPDATE issue SET asked_at_ms = asked_at_ms - ${minutes * 60_000} WHERE issue_id = ${Number(issue_id)}`);
}
