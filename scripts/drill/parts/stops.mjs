/** A server that is told to stop while many ask it. */
import { runVitest } from "../runners.mjs";

export const about = "100 stops under load, of which none may cut an answer";

export function run() {
  return runVitest("stops", ["--project=unit", "server/stop.test.ts"], { DRILL: "stops" });
}
