/** Takes a backup a day, beside the pages, where a folder for them is set. */
import { dropOldBackups, lastBackup, takeBackup } from "#db/backup/backup.ts";
import { tally } from "#server/watch/readings.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import { log, logFailure } from "./log.ts";
import { regularly } from "./regularly.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Looks each hour, and first soon after the start, whether a day has passed since the newest backup, until `signal` says stop. */
export function keepBackingUp(signal: AbortSignal): void {
  if (!readSettings().BACKUP_DIR) return;
  const look = regularly(
    hour,
    backUpWhenDue,
    (error) => {
      tally("backups-failed");
      logFailure("no backup could be taken", error);
    },
    signal,
  );
  setTimeout(look, 60_000).unref();
}

/** Takes one if the newest is a day old, and clears away those that are too old. Gives whether it did. */
export async function backUpWhenDue(at = new Date()): Promise<boolean> {
  const { BACKUP_DIR: folder, BACKUP_DATABASE_URL, DATABASE_URL } = readSettings();
  const url = BACKUP_DATABASE_URL ?? DATABASE_URL;
  if (!folder || !url) return false;
  const last = await lastBackup(folder);
  // Half an hour less than a day, or each would be an hour later than the one before.
  if (last && at.getTime() - last.getTime() < day - hour / 2) return false;
  const began = Date.now();
  const backup = await takeBackup({ url, folder, ring: readKeyRing(), taken: at });
  if (!backup) return false;
  const { bytes, rows } = backup;
  tally("backups-taken");
  const dropped = await dropOldBackups(folder, at);
  log.info({ bytes, rows, milliseconds: Date.now() - began, dropped: dropped.length }, "backup taken");
  return true;
}
