import { availableParallelism, totalmem } from "node:os";

/** What one process may come to hold, in bytes. */
const each = 512 * 1024 * 1024;
const most = 4;

/**
 * How many processes answer where nobody says so. A core is left to the database and to the timers, and half of the memory to all
 * else. Metrics are told by a process of itself, so that there is one where they are asked for.
 * @param {{ METRICS_TOKEN?: string | undefined }} settings
 * @param {{ cores: number, memory: number }} [machine]
 */
export function workersFor(
  { METRICS_TOKEN },
  machine = { cores: availableParallelism(), memory: totalmem() },
) {
  if (METRICS_TOKEN) return 1;
  return Math.max(1, Math.min(machine.cores - 1, Math.floor(machine.memory / 2 / each), most));
}
