/** Starts Tend, and stops it in order: the database is first up and last down. `npm start` prepares what it needs. */
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { pino } from "pino";
import { keptBuild, markUsed, wantedBuild } from "./scripts/built.mjs";
import { loadEnvironment } from "./scripts/environment.mjs";
import { refuseBusyPort } from "./scripts/port.mjs";
import { startDatabase } from "./scripts/postgres/database.mjs";
import { makeReady } from "./scripts/postgres/migrate.mjs";
import { fail, say } from "./scripts/progress.mjs";
import { readSettings, whereLinksAre } from "./settings.mjs";

/** How to stop what has been started, last first. @type {(() => Promise<unknown>)[]} */
const stops = [];

// Whoever reads what we print may go away. Said on the pipe that is broken, each complaint would make another.
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
  const { AUTH_URL, PORT, LOG_LEVEL } = settings;
  await refuseBusyPort(PORT);
  const url = settings.DATABASE_URL ?? (await startOwnDatabase(databaseFolder, secret));
  // The app reads what was found out here as settings, and Next its mode, when they are loaded.
  Object.assign(process.env, { NODE_ENV: "production", PORT, AUTH_URL });
  Object.assign(process.env, await makeReady(url, { settings, say }));
  const { logDestination } = await import("./server/watch/destination.mjs");
  stops.unshift(() => logDestination().flush());
  const log = pino({ level: LOG_LEVEL, base: null }, logDestination());
  const { quietEverybodyElse } = await import("./server/quiet.mjs");
  quietEverybodyElse(log);
  const built = keptBuild(await wantedBuild());
  // Where there is no copy for these settings, as in tests, it is what was built last.
  if (built) markUsed(built);
  if (built) process.env.TEND_BUILD = built;
  const { default: next } = await import("next");
  const server = createServer({ requireHostHeader: false });
  // Given ours, Next would drop each connection that offers another protocol, such as HTTP/2, and answer nothing.
  const app = next({ dev: false, port: PORT, httpServer: createServer() });
  await app.prepare();
  stops.unshift(() => app.close());

  const { serve } = await import("./server/handler.mjs");
  const { createStop } = await import("./server/stop.mjs");
  const { stop, ...stopping } = createStop(server);
  const tellRest = await serve(server, {
    settings: readSettings(),
    app,
    log,
    stopping,
    folder: built ? `${built}/published` : ".published",
  });
  await once(server.listen(PORT), "listening");
  const hurry = once(hurried.signal, "abort");
  stops.unshift(tellRest);
  stops.unshift(() => stop({ grace: 1000 * settings.SHUTDOWN_GRACE, patience: 30_000, hurry }));
  await refuseUnready(PORT);

  say(`\nTend is ready at ${AUTH_URL}`);
  const links = whereLinksAre(settings);
  if (links) say(links);
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
