/** What an operator can watch of what only the app and its database know. */
import { lastBackup } from "#db/backup/backup.ts";
import { mostConnections, unlessAway } from "#db/client.ts";
import { isReady } from "#db/ready.ts";
import { readWhatWaits } from "#db/waiting.ts";
import { offerReadings } from "#server/watch/readings.mjs";
import { readSettings } from "#settings.mjs";

export function giveReadings(): void {
  offerReadings(async () => ({
    isDatabaseThere: await isReady(),
    poolSize: mostConnections(),
    ...(await unlessAway(readWhatWaits, () => nothingKnown)),
    backupSeconds: await readBackupAge(),
  }));
}

const nothingKnown = { lettersWaiting: undefined, oldestLetterSeconds: undefined, remindersLate: undefined };

/** Undefined where no folder is set. Where there is none yet, it is as old as can be. */
async function readBackupAge(): Promise<number | undefined> {
  const { BACKUP_DIR } = readSettings();
  if (!BACKUP_DIR) return undefined;
  const last = await lastBackup(BACKUP_DIR);
  return (Date.now() - (last?.getTime() ?? 0)) / 1000;
}
