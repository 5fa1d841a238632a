/** A process of several that answer at one address. Its first process (workers.mjs) starts it, and tells it when to stop. */
import { startServing } from "./serving.mjs";

// From the beginning, so that none is missed while it starts.
const [stopping, limits] = [told("stop"), { grace: told("close"), hurry: told("hurry") }];

// Ctrl-C in a terminal reaches every process; the first alone decides.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(1));

const stop = await startServing(process.env.TEND_BUILD);
await stopping;
await stop(limits);
process.exit(0);

/** @param {string} what @returns {Promise<void>} */
function told(what) {
  return new Promise((done) => process.on("message", (message) => void (message === what && done())));
}
