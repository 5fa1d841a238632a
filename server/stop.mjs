import { once } from "node:events";
import { Server } from "node:net";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { isAtRest } from "./ahead/ahead.mjs";

/**
 * Lets a server end without cutting anybody off. Call it before the server listens.
 * @param {import("node:http").Server} server
 * @param {() => Promise<void>} [untilShut] until nobody else listens for it either
 */
export function createStop(server, untilShut = async () => {}) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const underWay = new Set();
  /** When each was opened. @type {Map<import("node:net").Socket, number>} */
  const sockets = new Map();
  let isStopping = false;
  let lastCame = 0;
  /** While it is there, who comes is let in and waits for it. @type {Promise<void> | undefined} */
  let closing;

  server.on("connection", (socket) => {
    lastCame = performance.now();
    sockets.set(socket, lastCame);
    socket.once("close", () => sockets.delete(socket));
  });

  return { isStopping: () => isStopping, untilClosed: () => closing, watch, stop };

  /**
   * Each answer that is not given at once is to be watched until it is over. While it stops, all are.
   * @param {import("node:http").ServerResponse} res
   */
  function watch(res) {
    if (isStopping) return closeAfter(res);
    underWay.add(res);
    res.once("close", () => underWay.delete(res));
  }

  /**
   * From now on each answer is the last on its connection. New connections are still taken for a while, so that a proxy
   * can hear of it at /healthz and turn elsewhere. Then what is under way is finished.
   * @param {object} limits
   * @param {Promise<unknown>} limits.grace is over when new connections are no longer taken
   * @param {number} limits.patience in milliseconds, for what is under way after that
   * @param {Promise<unknown>} limits.hurry ends both
   */
  async function stop({ grace, patience, hurry }) {
    isStopping = true;
    for (const res of underWay) if (!res.headersSent) closeAfter(res);
    await Promise.race([grace, hurry]);
    const closed = once(server, "close");
    closing = closeDoor();
    await closing;
    closing = undefined;
    const sweeping = setInterval(sweep, 50);
    const leaving = setTimeout(leave, patience);
    hurry.then(leave);
    await closed;
    clearInterval(sweeping);
    clearTimeout(leaving);
  }

  /**
   * Whatever the system has taken for us by the moment of closing is reset. So answers are held back for that moment:
   * whoever waits for one opens no other connection.
   */
  async function closeDoor() {
    await untilNobodyComes(() => lastCame);
    await nobodyAtTheDoor();
    // That of net.Server, which only stops listening: that of http.Server goes through all idle (keep-alive) connections first.
    Server.prototype.close.call(server);
    await untilShut();
  }

  /** Connections that wait for nothing: an answer was finished, or a browser opened it just in case. */
  async function sweep() {
    await nobodyAtTheDoor();
    server.closeIdleConnections();
    for (const [socket, opened] of sockets) if (waitsForNothing(socket, opened)) socket.destroy();
  }

  function leave() {
    for (const socket of sockets.keys()) socket.destroy();
  }
}

/** Node closes its own. @param {import("node:net").Socket} socket @param {number} opened */
function waitsForNothing(socket, opened) {
  return socket.bytesRead === 0 ? performance.now() - opened > 1000 : isAtRest(socket);
}

/** @param {import("node:http").ServerResponse} res */
function closeAfter(res) {
  res.shouldKeepAlive = false;
}

/** For a fifth of a second nobody has come, or two seconds are over. @param {() => number} lastCame */
async function untilNobodyComes(lastCame) {
  for (const began = performance.now(); performance.now() - Math.max(lastCame(), began) < 200; ) {
    if (performance.now() - began > 2000) return;
    await delay(10);
  }
}

/**
 * Waits until the event loop has just looked, and neither a connection nor a request had come. A busy one is waited for
 * no longer than a second.
 */
async function nobodyAtTheDoor() {
  const began = performance.now();
  for (let last = began; ; ) {
    await nextTurn();
    const now = performance.now();
    if (now - last < 0.05 || now - began > 1000) return;
    last = now;
  }
}
