/**
 * Runs a command with the database at hand: the one that a running Tend has open, or else one started for as long
 * as the command takes. `node scripts/with-database.mjs tsx db/demo/seed.ts`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readSettings } from "../settings.mjs";
import { loadEnvironment } from "./environment.mjs";
import { operateHelp } from "./operate/help.mjs";
import { runningDatabase, startDatabase } from "./postgres/database.mjs";
import { makeReady } from "./postgres/migrate.mjs";
import { answerHelp, fail, say } from "./progress.mjs";

const [command = "", script = "", ...words] = process.argv.slice(2);
/** @type {Record<string, string>} */
const helps = {
  "db/demo/seed.ts": "npm run seed:demo     makes the demo member anew, with six weeks of made-up practice",
  "db/keys/rotation.ts": `npm run keys:rotate     takes older keys of KEY_RING out of use, while Tend runs; docs/keys.md says how

  -- --rows     gives each member a new key of their own too, and writes all of their words anew`,
  "db/backup/take.ts": `npm run backup     writes every row to an encrypted file in BACKUP_DIR, or else in DATA_DIR/backups; docs/backups.md

  -- --identity     prints the identity with which age opens such a file without Tend`,
  "app/_process/operate.ts": operateHelp,
  "db/backup/put-back.ts":
    "npm run restore -- <file>     puts a backup back into a Tend without members; docs/backups.md",
};
answerHelp(`${helps[script] ?? Object.values(helps).join("\n\n")}

It uses the database of the Tend that runs here, or else starts it for as long as it takes.`);

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
