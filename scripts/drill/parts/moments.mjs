/** Every test under another clock. */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { say } from "../../progress.mjs";
import { makeClock, setClock } from "../clock.mjs";
import { moments } from "../moments.mjs";
import { sumOf } from "../reports.mjs";
import { runStories, runVitest } from "../runners.mjs";

export const about = "unit, database and browser tests at twelve moments (--at=NAME for one)";

/**
 * They look at published files alone, which are the same bytes at any moment (a story of its own says so), and are told
 * about in the other parts.
 */
const still = [
  "a-handout-can-be-read-without-looking",
  "a-page-reads-well-on-paper",
  "what-machines-read-is-right",
];

/** @param {{ at?: string | undefined, only: string[], short: boolean }} options */
export async function run({ at, only, short }) {
  const chosen = moments.filter(({ name }) => at === undefined || name === at);
  if (chosen.length === 0)
    throw new Error(`There is no moment “${at}”. There are: ${moments.map(({ name }) => name).join(", ")}`);
  const counts = [];
  for (const moment of chosen) counts.push(await runAt(moment, only, short));
  return sumOf(counts);
}

/**
 * @param {import("../moments.mjs").Moment} moment
 * @param {string[]} only parts of the names of files
 * @param {boolean} short whether stories are left out
 */
async function runAt({ name, at, zone }, only, short) {
  say(`${name}: ${at}, on a machine in ${zone}`);
  const environment = () => {
    const { file, environment } = makeClock();
    setClock(file, Date.parse(at));
    return { ...environment, TZ: zone, DRILL_MOMENT: at, DRILL_ZONE: zone };
  };
  const most = `--maxWorkers=${availableParallelism()}`;
  const vitest = sumOf([
    await runVitest(`${name}-unit`, ["--project=unit", most, "--passWithNoTests", ...only], environment()),
    await runVitest(`${name}-db`, ["--project=db", most, "--passWithNoTests", ...only], environment()),
  ]);
  if (short) return vitest;
  const workers = Math.min(2, availableParallelism());
  const stories = readdirSync("e2e").filter(
    (file) =>
      file.endsWith(".spec.ts") && !still.includes(file.replace(".spec.ts", "")) && isAsked(file, only),
  );
  return sumOf([
    vitest,
    await runStories(
      `${name}-e2e`,
      ["--pass-with-no-tests", ...stories],
      Array.from({ length: workers }, environment),
    ),
  ]);
}

/** @param {string} file @param {string[]} only */
function isAsked(file, only) {
  return only.length === 0 || only.some((part) => file.includes(part));
}
