/** `npm run keys:rotate`, run by scripts/with-database.mjs. */
import { parseArgs } from "node:util";
import { closeDatabase } from "../client.ts";
import { rotateKeys } from "./rotate.ts";

const { values } = parseArgs({ options: { rows: { type: "boolean" } } });
const { unreadable, retired } = await rotateKeys({ ...values, say: console.log });
await closeDatabase();

if (retired.length > 0) {
  console.log(`Nothing of a member is under ${retired.join(", ")} any more.`);
  console.log(
    "Take it out of KEY_RING tomorrow: what waits to be saved or sent is sealed with it for a day at most.",
  );
}
if (unreadable > 0) process.exitCode = 1;
