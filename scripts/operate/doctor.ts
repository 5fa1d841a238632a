/** `npm run doctor`: looks at everything that a Tend needs, and says what it found. */
import { loadEnvironment } from "#scripts/environment.mjs";
import { runningDatabase } from "#scripts/postgres/database.mjs";
import { fail, say } from "#scripts/progress.mjs";
import { readKeyRing, readSettings } from "#settings.mjs";
import {
  checkAddress,
  checkBackups,
  checkDisk,
  checkMail,
  checkMetrics,
  checkNode,
  checkProvider,
  checkProxy,
} from "./around.ts";
import { checkBackupRole, checkDatabase } from "./database.ts";
import { type Finding, failed, findingLines } from "./finding.ts";
import { checkSecrets } from "./secrets.ts";

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
    ...checkMetrics(settings),
    await checkSecrets(secretFiles, ".env").catch((error: unknown) => failed("Secrets", error)),
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
