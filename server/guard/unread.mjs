/** @typedef {import("../pages.mjs").Reason} Reason */
/** @typedef {import("node:stream").Duplex} Socket */

/**
 * Answers what Node cannot parse as HTTP, or takes for no request, and so hands to no one, with a page of ours. Node's
 * own answers are empty, and have none of our headers.
 * @param {import("node:http").Server} server
 * @param {(reason: Reason) => { status: number, bytes: Buffer }} plainAnswer
 * @param {(status: number) => void} refused is told of each
 * @returns {(req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse) => void} to be told of each
 *   answer that is begun
 */
export function answerUnread(server, plainAnswer, refused) {
  /** The last answer on each connection. @type {WeakMap<Socket, import("node:http").ServerResponse>} */
  const answers = new WeakMap();
  // Node would refuse an Expect header other than "100-continue" with a 417; such a header means nothing here.
  server.on("checkExpectation", (req, res) => server.emit("request", req, res));
  server.on("connect", (_req, socket) => refuse(socket, "method"));
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    const last = answers.get(socket);
    // Written in the middle of another response, it would be read as a part of that.
    const isFree = !last || last.writableFinished || !last.headersSent;
    if (socket.writable && isFree) refuse(socket, reasons[error.code ?? ""] ?? "unread");
    else socket.destroy();
  });
  return ({ socket }, res) => answers.set(socket, res);

  /**
   * @param {Socket} socket
   * @param {Reason} reason
   */
  function refuse(socket, reason) {
    const { status, bytes } = plainAnswer(reason);
    refused(status);
    socket.end(bytes, () => socket.destroy());
  }
}

/** By the code of Node's error. @type {Record<string, Reason>} */
const reasons = { HPE_HEADER_OVERFLOW: "headers", ERR_HTTP_REQUEST_TIMEOUT: "slow" };
