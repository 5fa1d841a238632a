/** `npm run restore`, run by scripts/with-database.mjs. */

import { primaryOf } from "#db/pool/hosts.mjs";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { helps } from "#scripts/prepared/helps.mjs";
import { takeWords } from "#scripts/prepared/words.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { restoreBackup } from "./restore.ts";

const { words } = takeWords(helps["db/backup/put-back.ts"]);
const [file = ""] = words;
const settings = readSettings();
const url = await primaryOf(settings.DATABASE_URL ?? "");
const adminUrl = await primaryOf(settings.BACKUP_DATABASE_URL ?? url);

try {
  const counts = await restoreBackup({ file, ring: readKeyRing(), url, adminUrl, say });
  await makeReady(url, { settings, say });
  const rows = Object.values(counts).reduce((sum, table) => sum + table.rows, 0);
  say(`${rows} rows are back; members among them: ${counts.members?.rows ?? 0}.`);
  say("Accounts that were deleted since are deleted again at the next start, and everybody signs in anew.");
} catch (error) {
  fail(
    new Error(`Nothing was put back: ${error instanceof Error ? error.message : error}.`, { cause: error }),
  );
}
