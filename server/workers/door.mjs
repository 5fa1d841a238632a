/** The port of several processes is the first one's, which lends it: it is open until the first has heard that the last of them let go of it. */
import cluster from "node:cluster";
import { setTimeout as delay } from "node:timers/promises";

/** How long is waited to hear so, in milliseconds: the first process may be gone. */
const patience = 1000;

/** In one of the others: until the first has read all that was told before, which Node tells it on the same way. */
export async function untilShut() {
  if (!cluster.isWorker) return;
  const heard = new Promise((done) => {
    process.on("message", (message) => void (message === "shut" && done(undefined)));
  });
  process.send?.("shut");
  await Promise.race([heard, delay(patience, undefined, { ref: false })]);
}

/** In the first process. @param {import("node:cluster").Worker} worker */
export function answerShut(worker) {
  worker.on("message", (message) => void (message === "shut" && worker.send("shut", () => {})));
}
