/**
 * Loaded ahead of a server by the soak (`node --import`). At SIGUSR2 it throws away what nobody holds, and says in one line
 * what is left: only that tells a leak from what has not been collected yet.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

process.on("SIGUSR2", () => {
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.stderr.write(`live-heap ${JSON.stringify({ rss, heapUsed, external })}\n`);
});
