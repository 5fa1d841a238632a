/** Two instances behind nginx on two databases behind PgBouncer, and each of them lost in turn. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { countIn } from "../reports.mjs";

export const about =
  "two instances, a primary and its standby: one killed, one after the other replaced, the primary lost";

export function run() {
  const report = "test-results/drill/set.json";
  mkdirSync("test-results/drill", { recursive: true });
  rmSync(report, { force: true });
  const script = ["--import", "tsx", "scripts/drill/set/set.ts", report];
  const { status } = spawnSync(process.execPath, script, { stdio: "inherit" });
  return countIn(report, status);
}
