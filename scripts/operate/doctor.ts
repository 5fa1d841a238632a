/** `npm run doctor`: looks at everything that a Tend needs, and says what it found. */
import { stat } from "node:fs/promises";
import { loadEnvironment } from "#scripts/environment.mjs";
import { runningDatabase } from "#scripts/postgres/database.mjs";
import { answerHelp, fail, say } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import {
  checkAddress,
  checkBackups,
  checkDisk,
  checkMail,
  checkNode,
  checkProvider,
  checkProxy,
} from "./around.ts";
import { checkBackupRole, checkDatabase } from "./database.ts";
import { type Finding, failed, findingLines } from "./finding.ts";

answerHelp(`npm run doctor     looks at settings, database, keys, mail, disks, clock, backups and versions

It ends with 1 where something is wrong, and with 0 otherwise.`);

try {
  const findings = await examine();
  for (const line of findingLines(findings)) say(line);
  if (findings.some(({ state }) => state === "wrong")) process.exitCode = 1;
} catch (error) {
  fail(error);
}

async function examine(): Promise<Finding[]> {
  const { databaseFolder, dataFolder, secret, secretFiles } = loadEnvironment({ writes: false });
  const settings = readSettings();
  const isOwn = !settings.DATABASE_URL;
  const url = settings.DATABASE_URL ?? runningDatabase({ folder: databaseFolder, secret })?.url;
  return [
    checkNode(),
    checkAddress(settings),
    checkProxy(settings),
    await checkSecrets(secretFiles).catch((error: unknown) => failed("Secrets", error)),
    ...(url ? await checkDatabase({ url, ring: readKeyRing() }) : [notRunning(isOwn)]),
    await checkMail(settings),
    ...(await checkProvider(settings)),
    ...(await checkDisk("Data disk", dataFolder)),
    ...(settings.BACKUP_DIR ? await checkDisk("Backup disk", settings.BACKUP_DIR) : []),
    await checkBackups(settings).catch((error: unknown) => failed("Backups", error)),
    ...(isOwn || !settings.BACKUP_DIR
      ? []
      : [await checkBackupRole(settings.BACKUP_DATABASE_URL ?? url ?? "")]),
  ];
}

function notRunning(isOwn: boolean): Finding {
  const says = isOwn ? "Tend is not running, and its database neither" : "DATABASE_URL is not set";
  return { about: "Database", state: "look", says };
}

/** What opens everything must be readable by one user alone. */
async function checkSecrets(files: string[]): Promise<Finding> {
  const about = "Secrets";
  const missing: string[] = [];
  const open: string[] = [];
  for (const path of files) {
    const file = await stat(path).catch((error: NodeJS.ErrnoException) => {
      // Of a folder that is none, what is said of the disk says more.
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw error;
    });
    if (!file) missing.push(path);
    else if ((file.mode & 0o077) !== 0) open.push(path);
  }
  if (open.length > 0)
    return { about, state: "wrong", says: `others can read ${open.join(" and ")}: chmod 600` };
  if (missing.length > 0)
    return {
      about,
      state: "look",
      says: `there is no ${missing.join(" and no ")} yet: the first start makes them. Is DATA_DIR right?`,
    };
  return { about, state: "well", says: "readable by nobody else" };
}
