import { failureOf } from "./failure.mjs";

/**
 * Lets nothing reach the log but what we say ourselves. Next prints whatever a page throws, and Node whatever nobody
 * caught: in full, with the query and the member’s words in it. Of an error its kind and its place are logged; of what
 * else a library prints, only that it did.
 * @param {import("pino").Logger} log
 */
export function quietEverybodyElse(log) {
  const levels = /** @type {const} */ ({
    error: "error",
    warn: "warn",
    info: "debug",
    log: "debug",
    debug: "debug",
  });
  for (const [name, level] of Object.entries(levels)) {
    Object.assign(console, {
      [name]: (/** @type {unknown[]} */ ...said) => {
        const error = said.find((each) => each instanceof Error);
        log[level](error ? failureOf(error) : {}, error ? "an error was printed" : "something was printed");
      },
    });
  }
  // Node's own listener prints to the console, as an error, that something in it is young.
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    log[warning.name === "ExperimentalWarning" ? "debug" : "warn"](failureOf(warning), "Node warns");
  });
  process.on("uncaughtException", (error) => {
    log.fatal(failureOf(error), "nobody caught this");
    process.exit(1);
  });
}
