/** @typedef {import("./pages.mjs").Reason} Reason */

/**
 * Answers what Node cannot read as a request, and so hands to no one, with a page of ours. Node's own answers are empty,
 * and have none of our headers.
 * @param {import("node:http").Server} server
 * @param {(reason: Reason) => Buffer} plainBytes
 * @param {import("pino").Logger} log
 */
export function answerUnread(server, plainBytes, log) {
  /** The last answer on each connection. @type {WeakMap<import("node:stream").Duplex, import("node:http").ServerResponse>} */
  const answers = new WeakMap();
  server.on("request", (req, res) => answers.set(req.socket, res));

  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    const last = answers.get(socket);
    // In the middle of another answer it would be read as a part of that.
    const isFree = !last || last.writableFinished || !last.headersSent;
    if (!socket.writable || !isFree) return void socket.destroy();
    const { reason, status } = refusal(error.code);
    log.info({ method: "other", route: "unknown", status });
    socket.end(plainBytes(reason), () => socket.destroy());
  });
}

/**
 * @param {string | undefined} code
 * @returns {{ reason: Reason, status: number }}
 */
function refusal(code) {
  if (code === "HPE_HEADER_OVERFLOW") return { reason: "headers", status: 431 };
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return { reason: "slow", status: 408 };
  return { reason: "unread", status: 400 };
}
