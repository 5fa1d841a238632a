import { readPlain } from "./request.mjs";

/** @typedef {import("node:net").Socket} Socket */
/** @typedef {import("./request.mjs").Plain} Plain */

/** The connections that are not Node’s yet. @type {WeakSet<Socket>} */
const held = new WeakSet();

/**
 * Answers what lies ready before Node makes a request and an answer of it, which costs more than all else that we do for a published
 * file. A connection that brings anything but the plainest of requests is Node’s from then on, with all that it has brought.
 * @param {import("node:http").Server} server
 * @param {(request: Plain, socket: Socket) => boolean} answer whether it did: what it did not is for Node
 */
export function answerAhead(server, answer) {
  // The one that Node puts there: it parses HTTP.
  const [parse] = /** @type {[(socket: Socket) => void]} */ (server.listeners("connection"));
  server.removeListener("connection", parse);
  server.on("connection", hold);

  /** @param {Socket} socket */
  function hold(socket) {
    let isFirst = true;
    held.add(socket);
    socket.setTimeout(server.headersTimeout);
    socket.on("data", read).on("timeout", leave).on("end", end).on("error", leave);

    /** @param {Buffer} piece */
    function read(piece) {
      const request = readPlain(piece);
      if (!request || !answer(request, socket)) return handOn(piece);
      if (isFirst) socket.setTimeout(idleAfter(server));
      isFirst = false;
      // Somebody who asks and does not read is asked to wait, as Node does. Of less than fills a socket's queue no "drain" tells.
      if (socket.writableLength > 0 && socket.writableNeedDrain) socket.pause().once("drain", resume);
    }

    function resume() {
      socket.resume();
    }

    function end() {
      socket.end();
    }

    function leave() {
      if (socket.writableLength === 0) socket.destroy();
    }

    /** @param {Buffer} piece */
    function handOn(piece) {
      held.delete(socket);
      socket.setTimeout(0).pause();
      socket.off("data", read).off("timeout", leave).off("end", end).off("error", leave);
      socket.unshift(piece);
      Reflect.apply(parse, server, [socket]);
      socket.resume();
    }
  }
}

/** Whether nothing is under way on a connection, and Node does not know it. @param {Socket} socket */
export function isAtRest(socket) {
  return held.has(socket) && socket.writableLength === 0;
}

/** As long as Node keeps a connection, in milliseconds: a second more than it promises. @param {import("node:http").Server} server */
function idleAfter({ keepAliveTimeout }) {
  return keepAliveTimeout + 1000;
}
