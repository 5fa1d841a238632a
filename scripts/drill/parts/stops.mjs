/** A server that is told to stop while many ask it. */
import { runVitest } from "../runners.mjs";

export const about = "100 stops under load, and 50 of two processes, of which none may cut an answer";

export function run() {
  return runVitest("stops", ["--project=unit", "server/stop.test.ts", "server/workers/workers.test.ts"], {
    DRILL: "stops",
  });
}
