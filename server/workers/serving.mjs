/** One process that answers: Next, and the server in front of it. */
import { once } from "node:events";
import { createServer } from "node:http";
import { pino } from "pino";
import { keepSettings, listensOn } from "#settings.mjs";
import { quietEverybodyElse } from "../quiet.mjs";
import { createStop } from "../stop.mjs";
import { logDestination } from "../watch/destination.mjs";
import { keepCompiled } from "./compiled.mjs";
import { untilShut } from "./door.mjs";

/**
 * Starts it, with the environment as `server.mjs` has completed it.
 * @param {string | undefined} built the copy of the build to run from; without one, it is what was built last
 * @returns how to stop it: `grace` is over when no more connections are to be taken, and `hurry` when nobody is waited for
 */
export async function startServing(built) {
  const settings = keepSettings();
  const log = pino({ level: settings.LOG_LEVEL, base: null }, logDestination());
  quietEverybodyElse(log);
  const compiled = keepCompiled(built ?? ".next");
  // Not before the environment is complete: Next reads it as it is loaded.
  const { default: next } = await import("next");
  const server = createServer({ requireHostHeader: false });
  // A server of its own: to ours, Next would add a listener for "upgrade" that drops whoever offers another protocol, such as h2c.
  const app = next({ dev: false, port: settings.PORT, httpServer: createServer() });
  await app.prepare();
  const { serve } = await import("../handler.mjs");
  const { stop, ...stopping } = createStop(server, untilShut);
  const folder = built ? `${built}/published` : ".published";
  const tellRest = await serve(server, { settings, app, log, stopping, folder });
  await once(server.listen(settings.PORT, listensOn()), "listening");
  // Now, since not every server is stopped in order. Where it was kept before, there is next to nothing to write.
  compiled.write();

  return async (/** @type {{ grace: Promise<unknown>, hurry: Promise<unknown> }} */ { grace, hurry }) => {
    await stop({ grace, patience: 30_000, hurry });
    await tellRest();
    await app.close();
    await logDestination().flush();
  };
}
