/** `npm run keys:rotate`, run by scripts/with-database.mjs. */
import { helps } from "#scripts/prepared/helps.mjs";
import { takeWords } from "#scripts/prepared/words.mjs";
import { closeDatabase } from "../client.ts";
import { rotateKeys } from "./rotate.ts";

const { given } = takeWords(helps["db/keys/rotation.ts"]);
const { unreadable, retired } = await rotateKeys({ rows: given.rows !== undefined, say: console.log });
await closeDatabase();

if (retired.length > 0) {
  console.log(`Nothing of a member is under ${retired.join(", ")} any more.`);
  console.log(
    "Take it out of KEY_RING tomorrow: what waits to be saved or sent is sealed with it for a day at most.\n" +
      "Keep a copy of it for 30 days more: backups taken until now open with it alone.",
  );
}
if (unreadable > 0) process.exitCode = 1;
