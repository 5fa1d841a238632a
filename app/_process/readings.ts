/** What an operator can watch of what only the app and its database know. */
import { lastBackup } from "#db/backup/backup.ts";
import { mostConnections } from "#db/client.ts";
import { isReady } from "#db/ready.ts";
import { readWhatWaits } from "#db/waiting.ts";
import { offerReadings } from "#server/watch/readings.mjs";
import { readSettings } from "#settings.mjs";
import { logUnlessAway } from "./log.ts";

export function giveReadings(): void {
  offerReadings(async () => ({
    isDatabaseThere: await isReady(),
    poolSize: mostConnections(),
    ...(await orUnknown(readWhatWaits, nothingKnown)),
    backupSeconds: await orUnknown(readBackupAge, undefined),
  }));
}

/** One that fails takes none of the others with it: without them all, the database would seem to be away. */
async function orUnknown<T, U>(read: () => Promise<T>, unknown: U): Promise<T | U> {
  try {
    return await read();
  } catch (error) {
    logUnlessAway("a number for the metrics could not be read", error);
    return unknown;
  }
}

const nothingKnown = { lettersWaiting: undefined, oldestLetterSeconds: undefined, remindersLate: undefined };

/** Undefined where no folder is set. Where there is none yet, it is as old as can be. */
async function readBackupAge(): Promise<number | undefined> {
  const { BACKUP_DIR } = readSettings();
  if (!BACKUP_DIR) return undefined;
  const last = await lastBackup(BACKUP_DIR);
  return (Date.now() - (last?.getTime() ?? 0)) / 1000;
}
