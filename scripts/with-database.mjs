/**
 * Runs a command with the database at hand: the one that a running Tend has open, or else one started for as long
 * as the command takes. `node scripts/with-database.mjs tsx db/demo/seed.ts`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readSettings } from "../settings.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runningDatabase, startDatabase } from "./postgres/database.mjs";
import { makeReady } from "./postgres/migrate.mjs";
import { fail, say, tellOfKeys } from "./progress.mjs";

const [command = "", script = "", ...words] = process.argv.slice(2);
const isRestoring = script === "db/backup/put-back.ts";
const mayBegin = isRestoring || script === "db/demo/seed.ts";

// Ctrl-C reaches the command too; the database is stopped after it.
process.on("SIGINT", () => {});

try {
  if (isRestoring) await look();
  const { databaseFolder, secret, secretFiles, madeKeys } = loadEnvironment({ writes: mayBegin });
  tellOfKeys(madeKeys);
  const settings = readSettings();
  const place = { folder: databaseFolder, secret };
  const isOwn = !settings.DATABASE_URL;
  if (!mayBegin) refuseElsewhere([...secretFiles, ...(isOwn ? [databaseFolder] : [])]);
  const running = isOwn ? runningDatabase(place) : undefined;
  const started = isOwn && !running ? await startDatabase(place) : undefined;
  const own = running ?? started;
  const url = settings.DATABASE_URL ?? own?.url ?? "";
  // A Tend that was started before its key ring was put there has a key of its own, which goes with its empty tables.
  const ready = isRestoring ? { ...settings, KEY_RING: undefined } : settings;
  try {
    const env = {
      ...process.env,
      ...(own && { BACKUP_DATABASE_URL: Object.assign(new URL(own.adminUrl), { pathname: "tend" }).href }),
      ...(await makeReady(url, { settings: ready, say })),
    };
    const [code] = await once(spawn(command, [script, ...words], { stdio: "inherit", env }), "exit");
    process.exitCode = code ?? 1;
  } finally {
    await started?.stop();
  }
} catch (error) {
  fail(error);
}

/** A Tend that was begun for a backup that cannot be put back would be one with keys of its own. */
async function look() {
  const [code] = await once(spawn(command, ["db/backup/look.ts", ...words], { stdio: "inherit" }), "exit");
  if (code !== 0) process.exit(code ?? 1);
}

/**
 * A backup, a count or a rotation is of a Tend that there is. Under a DATA_DIR that was forgotten or mistyped it would be of a new one without
 * anybody in it, and look well. @param {string[]} wanted
 */
function refuseElsewhere(wanted) {
  const missing = wanted.filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new Error(
      `There is no ${missing.join(" and no ")}. Is DATA_DIR right? The first “npm start” makes them.`,
    );
}
