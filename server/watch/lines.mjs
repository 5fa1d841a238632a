import { pino } from "pino";

/** @typedef {ReturnType<typeof createLines>} Lines */

const start = `{"level":${pino.levels.values.info},"time":`;

/**
 * One line for each answer, or for public pages one a minute that counts them.
 * @param {import("pino").Logger} log
 * @param {"each" | "counted"} reading how what is read by anybody is logged
 */
export function createLines(log, reading) {
  const isLogged = log.isLevelEnabled("info");
  /** @type {{ write: (line: string) => void }} */
  const stream = Reflect.get(log, pino.symbols.streamSym);
  const last = { now: 0, method: "", route: "", status: 0, line: "" };
  /** Of each kind of address, how often it was answered with each status. @type {Map<string, Map<number, number>>} */
  const counts = new Map();
  if (isLogged && reading === "counted") {
    setInterval(writeCounts, 60_000).unref();
    // Ahead of the destination, which writes the last of what it has at the same event.
    process.prependOnceListener("exit", writeCounts);
  }

  return { answer, file, writeCounts };

  /**
   * @param {string} method
   * @param {string} route
   * @param {number} status
   * @param {number} ms
   * @param {boolean} isLeft whether the client went away before the end
   */
  function answer(method, route, status, ms, isLeft) {
    if (!isLogged) return;
    stream.write(lineAt(Date.now(), method, route, status, ms, isLeft ? ',"left":true' : ""));
  }

  /**
   * An answer that lay ready.
   * @param {string} method
   * @param {string} route
   * @param {number} status
   * @param {number} [ms]
   */
  function file(method, route, status, ms = 0) {
    if (!isLogged) return;
    if (reading === "counted") count(route, status);
    else if (ms > 0) answer(method, route, status, ms, false);
    else stream.write(lineOf(method, route, status));
  }

  /** Under load it is the line before once more: each millisecond has many. @param {string} method @param {string} route @param {number} status */
  function lineOf(method, route, status) {
    const now = Date.now();
    if (last.now !== now || last.route !== route || last.status !== status || last.method !== method) {
      Object.assign(last, { now, method, route, status });
      last.line = lineAt(now, method, route, status, 0, "");
    }
    return last.line;
  }

  /** @param {string} route @param {number} status */
  function count(route, status) {
    const ofRoute = counts.get(route) ?? new Map();
    if (ofRoute.size === 0) counts.set(route, ofRoute);
    ofRoute.set(status, (ofRoute.get(status) ?? 0) + 1);
  }

  function writeCounts() {
    for (const [route, statuses] of counts)
      for (const [status, answers] of statuses) log.info({ route, status, answers });
    counts.clear();
  }
}

/**
 * As pino would write it. Nothing in it needs escaping.
 * @param {number} now
 * @param {string} method
 * @param {string} route
 * @param {number} status
 * @param {number} ms
 * @param {string} left
 */
function lineAt(now, method, route, status, ms, left) {
  return `${start}${now},"method":"${method}","route":"${route}","status":${status},"ms":${ms}${left}}\n`;
}
