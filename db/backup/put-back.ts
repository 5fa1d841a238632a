/** `npm run restore`, run by scripts/with-database.mjs. */

import { primaryOf } from "#db/pool/hosts.mjs";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { restoreBackup } from "./restore.ts";

const [file] = process.argv.slice(2);
const settings = readSettings();
const url = await primaryOf(settings.DATABASE_URL ?? "");
const adminUrl = await primaryOf(settings.BACKUP_DATABASE_URL ?? url);

try {
  if (!file) throw new Error("say which one, as in npm run restore -- <file>");
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
