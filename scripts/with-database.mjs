/**
 * Runs a command with the database at hand: the one that a running Tend has open, or else one started for as long
 * as the command takes. `node scripts/with-database.mjs tsx db/demo/seed.ts`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readSettings } from "../settings.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runningDatabase, startDatabase } from "./postgres/database.mjs";
import { makeReady } from "./postgres/migrate.mjs";
import { fail, say } from "./progress.mjs";

const [command = "", script = "", ...words] = process.argv.slice(2);

// Ctrl-C reaches the command too; the database is stopped after it.
process.on("SIGINT", () => {});

try {
  const { databaseFolder, secret } = loadEnvironment();
  const settings = readSettings();
  const place = { folder: databaseFolder, secret };
  const isOwn = !settings.DATABASE_URL;
  const running = isOwn ? runningDatabase(place) : undefined;
  const started = isOwn && !running ? await startDatabase(place) : undefined;
  const own = running ?? started;
  const url = settings.DATABASE_URL ?? own?.url ?? "";
  // A Tend that was started before its key ring was put there has a key of its own, which goes with its empty tables.
  const isRestoring = script === "db/backup/put-back.ts";
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
