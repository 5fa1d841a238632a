/** `npm run operate` with the database at hand, run by scripts/with-database.mjs. */
import { closeDatabase } from "#db/client.ts";
import { fail, say } from "#scripts/progress.mjs";
import { runOperation } from "./operating.ts";

try {
  say(await runOperation(process.argv.slice(2)));
} catch (error) {
  fail(error);
} finally {
  await closeDatabase();
}
