/** The gate before a commit. */
import { spawnSync } from "node:child_process";
import { say } from "./progress.mjs";

const code = [["tsc"], ["biome", "check"], ["knip"]];
const tests = [["vitest", "run", "--project", "unit", "--maxWorkers=100%"]];

for (const [program = "", ...words] of process.argv.includes("--code") ? code : [...code, ...tests]) {
  // npm puts the programs of packages on the path of what it runs.
  const { status } = spawnSync(program, words, { stdio: "inherit" });
  if (status === 0) continue;
  say(`\n${program} has something to say, above.`);
  process.exit(status ?? 1);
}
