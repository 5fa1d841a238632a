import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** @param {number} port @param {string} [host] that address of this machine alone @throws when something listens there */
export async function refuseBusyPort(port, host) {
  try {
    await tryPort(port, host);
  } catch (cause) {
    const why = isBusy(cause) ? "is in use by another program" : "cannot be opened";
    throw new Error(`Port ${port} ${why}. Give another one, such as PORT=${port + 1} npm start.`, { cause });
  }
}

/**
 * Below the ephemeral ports, which Linux lends to connections from 32768 on, and others from 49152 on. One of those may be
 * lent before the server that it was meant for listens; and who goes on asking for a server that is away, on this machine,
 * may be lent its port and so be connected with itself, after which the server cannot come back.
 */
const ports = { from: 10_000, below: 32_768 };

/** @returns {Promise<number>} a port of 127.0.0.1 on which nothing listens */
export async function freePort() {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(ports.from, ports.below);
    try {
      await tryPort(port, "127.0.0.1");
      return port;
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  throw new Error("No port of this machine was free in a hundred tries.");
}

/** @param {number} port @param {string} [host] */
async function tryPort(port, host) {
  const probe = createServer().listen(port, host);
  await once(probe, "listening");
  await once(probe.close(), "close");
}

/** @param {unknown} error */
function isBusy(error) {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
