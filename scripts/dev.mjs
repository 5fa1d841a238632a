/**
 * Tend while it is written: `npm run dev`. Pages are drawn when they are asked for, and drawn anew in the browser when a
 * file has changed. Nothing is published, and none of the server's own checks stand in front, so it is for this machine.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { readSettings } from "../settings.mjs";
import { loadEnvironment } from "./environment.mjs";
import { refuseBusyPort } from "./port.mjs";
import { startDatabase } from "./postgres/database.mjs";
import { makeReady } from "./postgres/migrate.mjs";
import { fail, say, tellOfKeys } from "./progress.mjs";

/** How to stop what has been started, last first. @type {(() => Promise<unknown>)[]} */
const stops = [];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop(0));

try {
  await start();
} catch (error) {
  await stopAll();
  fail(error);
}

async function start() {
  const { databaseFolder, secret, madeKeys } = loadEnvironment();
  tellOfKeys(madeKeys);
  const settings = readSettings();
  const { AUTH_URL, PORT, DATABASE_URL } = settings;
  await refuseBusyPort(PORT);
  const url = DATABASE_URL ?? (await startOwnDatabase(databaseFolder, secret));
  Object.assign(process.env, { NODE_ENV: "development", PORT, AUTH_URL });
  Object.assign(process.env, await makeReady(url, { settings, say }));
  const { default: next } = await import("next");
  const { isOnThisMachine, clientAddress } = await import("../server/client-address.mjs");
  const server = createServer();
  // Next opens its WebSocket for hot reload on this server.
  const app = next({ dev: true, port: PORT, httpServer: server });
  await app.prepare();
  stops.unshift(() => app.close());
  const handle = app.getRequestHandler();
  server.on("request", (req, res) => {
    // Headers that the pages rely on. In `npm start` our server sets them (server/next.mjs).
    Object.assign(req.headers, {
      "x-tend-method": req.method,
      "x-tend-client-address": clientAddress(req, 0),
      "x-tend-local": isOnThisMachine(req, settings) ? "yes" : "no",
    });
    handle(req, res).catch((error) => res.destroy(error));
  });
  await once(server.listen(PORT), "listening");
  stops.unshift(async () => server.closeAllConnections());
  say(`\nTend is ready at ${AUTH_URL}, and shows what you change. Sign-in links: ${AUTH_URL}/sign-in/links`);
}

/** @param {string} folder @param {string} secret */
async function startOwnDatabase(folder, secret) {
  const database = await startDatabase({ folder, secret, say });
  stops.unshift(database.stop);
  return database.url;
}

/** @param {number} status */
async function stop(status) {
  await stopAll();
  process.exit(status);
}

async function stopAll() {
  for (const end of stops.splice(0))
    await end().catch((error) => say(`Not stopped cleanly: ${error.message}`));
}
