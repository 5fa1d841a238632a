const methods = ["GET", "HEAD", "POST"];

/**
 * One line for each answer: what kind of address, never the address itself, its query, what was sent or by whom.
 * @param {import("pino").Logger} log
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {string} route
 */
export function logWhenDone(log, req, res, route) {
  const began = performance.now();
  const method = req.method && methods.includes(req.method) ? req.method : "other";
  res.once("close", () => {
    const ms = Math.round(performance.now() - began);
    const left = res.writableFinished ? {} : { left: true };
    log.info({ method, route, status: res.statusCode, ms, ...left });
  });
}
