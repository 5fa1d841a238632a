import { once } from "node:events";
import { createServer } from "node:net";

/** @param {number} port @throws when something listens there */
export async function refuseBusyPort(port) {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
  } catch (cause) {
    const busy = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    const why = busy ? "is in use by another program" : "cannot be opened";
    throw new Error(`Port ${port} ${why}. Give another one, such as PORT=${port + 1} npm start.`, { cause });
  }
  await once(probe.close(), "close");
}
