/** Starts Tend, and stops it in order: the database is first up and last down. `npm start` prepares what it needs. */
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { keptBuild, markUsed, wantedBuild } from "./scripts/built.mjs";
import { loadEnvironment } from "./scripts/environment.mjs";
import { refuseBusyPort } from "./scripts/port.mjs";
import { startDatabase } from "./scripts/postgres/database.mjs";
import { makeReady } from "./scripts/postgres/migrate.mjs";
import { fail, say } from "./scripts/progress.mjs";
import { workersFor } from "./server/workers/how-many.mjs";
import { listensOn, readSettings, whereLinksAre } from "./settings.mjs";

/** How to stop what has been started, last first. @type {(() => Promise<unknown>)[]} */
const stops = [];

// EPIPE: whoever reads our output may go away. To log that would raise the next one.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const starting = start();
/** Told to stop once more, nobody is waited for. */
const hurried = new AbortController();
/** @type {Promise<void> | undefined} */
let stopping;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    if (stopping) hurried.abort();
    stopping ??= stop();
  });
starting.catch(async (error) => {
  await stopAll();
  if (!stopping) fail(error);
});

async function start() {
  const { databaseFolder, secret } = loadEnvironment();
  const settings = readSettings();
  const { AUTH_URL, PORT } = settings;
  await refuseBusyPort(PORT, listensOn());
  const url = settings.DATABASE_URL ?? (await startOwnDatabase(databaseFolder, secret));
  // Before Next and the app are imported: both read their settings from the environment as they are loaded.
  Object.assign(process.env, { NODE_ENV: "production", PORT, AUTH_URL });
  Object.assign(process.env, await makeReady(url, { settings, say }));
  const built = keptBuild(await wantedBuild());
  // Where there is no copy for these settings, as in tests, it is what was built last.
  if (built) markUsed(built);
  if (built) process.env.TEND_BUILD = built;
  const stopServing = await startAnswering(settings.WORKERS ?? workersFor(settings), built);
  const grace = 1000 * settings.SHUTDOWN_GRACE;
  stops.unshift(() => stopServing({ grace: delay(grace), hurry: once(hurried.signal, "abort") }));
  await refuseUnready(PORT);

  say(`\nTend is ready at ${AUTH_URL}`);
  const links = whereLinksAre(settings);
  if (links) say(links);
}

/** @param {number} count @param {string | undefined} built */
async function startAnswering(count, built) {
  if (count === 1) return (await import("./server/workers/serving.mjs")).startServing(built);
  const { startWorkers } = await import("./server/workers/workers.mjs");
  return startWorkers({ program: join(import.meta.dirname, "server/workers/worker.mjs"), count, say });
}

/** @param {string} folder @param {string} secret */
async function startOwnDatabase(folder, secret) {
  const { url, backupUrl, stop } = await startDatabase({ folder, secret, say });
  stops.unshift(stop);
  process.env.BACKUP_DATABASE_URL = backupUrl;
  return url;
}

/** The last word is the app’s own, by its own connections. @param {number} port */
async function refuseUnready(port) {
  const { status } = await fetch(`http://localhost:${port}/readyz`);
  if (status !== 200) throw new Error("Tend does not start: its pages could not read the database.");
}

async function stop() {
  say("Stopping …");
  // A start that waits for another's migration would keep us waiting too.
  await Promise.race([starting.catch(() => {}), delay(10_000), once(hurried.signal, "abort")]);
  await stopAll();
  process.exit(0);
}

async function stopAll() {
  for (const end of stops.splice(0))
    await end().catch((error) => say(`Not stopped cleanly: ${error.message}`));
}
