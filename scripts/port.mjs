import { once } from "node:events";
import { createServer } from "node:net";

/** @param {number} port @param {string} [host] that address of this machine alone @throws when something listens there */
export async function refuseBusyPort(port, host) {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, "listening");
  } catch (cause) {
    const busy = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    const why = busy ? "is in use by another program" : "cannot be opened";
    throw new Error(`Port ${port} ${why}. Give another one, such as PORT=${port + 1} npm start.`, { cause });
  }
  await once(probe.close(), "close");
}
