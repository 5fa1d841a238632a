/** `npm run backup`, run by scripts/with-database.mjs. */
import { join } from "node:path";
import { helps } from "#scripts/prepared/helps.mjs";
import { takeWords } from "#scripts/prepared/words.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { dropOldBackups, takeBackup } from "./backup.ts";
import { ageIdentity } from "./vault.ts";

const { given } = takeWords(helps["db/backup/take.ts"]);
const { BACKUP_DIR, BACKUP_DATABASE_URL, DATABASE_URL, DATA_DIR } = readSettings();
const ring = readKeyRing();

if (given.identity) for (const key of ring) say(`# ${key.id}\n${ageIdentity(key)}`);
else await take().catch((cause) => fail(new Error(`No backup was taken: ${cause.message}.`, { cause })));

async function take(): Promise<void> {
  const url = BACKUP_DATABASE_URL ?? DATABASE_URL ?? "";
  const folder = BACKUP_DIR ?? join(DATA_DIR, "backups");
  const backup = await takeBackup({ url, folder, ring });
  if (!backup) throw new Error("another one is under way");
  const rows = `${backup.rows} ${backup.rows === 1 ? "row" : "rows"}`;
  say(`${backup.file}: ${rows}, ${backup.bytes} bytes, read back and found whole.`);
  const dropped = await dropOldBackups(folder);
  if (dropped.length > 0) say(`Deleted, since they were too old: ${dropped.join(", ")}`);
}
