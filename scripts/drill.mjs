/**
 * What takes too long for `npm test`. A part is a file in scripts/drill/parts: it exports `about`, one line, and `run`,
 * which gives how many passed and failed.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { moments } from "./drill/moments.mjs";
import { sumOf } from "./drill/reports.mjs";
import { takeWords } from "./prepared/words.mjs";
import { fail, prepareTests, say } from "./progress.mjs";

const folder = join(import.meta.dirname, "drill/parts");
const parts = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.replace(".mjs", ""));

try {
  await drill();
} catch (error) {
  fail(error);
}

async function drill() {
  const { words, given } = takeWords({
    says: await help(),
    options: { at: "value", only: "value", short: "flag" },
    words: [0, parts.length, "PART"],
    wrong: ({ words, given }) => {
      const unknown = words.find((name) => !parts.includes(name));
      if (unknown) return `The drill has no part “${unknown}”. It has: ${parts.join(", ")}.`;
      const moment = given.at?.find((each) => !moments.some(({ name }) => name === each));
      return moment && `There is no moment “${moment}”.`;
    },
  });
  prepareTests();
  const chosen = given.at ? ["moments"] : parts;
  const counts = [];
  const options = { at: given.at?.at(-1), only: given.only ?? [], short: given.short !== undefined };
  for (const name of words.length > 0 ? words : chosen) {
    say(`\n${name}`);
    const { run } = await load(name);
    counts.push(await run(options));
  }
  const { passed, failed } = sumOf(counts);
  say(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

async function help() {
  const told = parts.map(async (name) => `  ${name.padEnd(12)} ${(await load(name)).about}`);
  return [
    "npm run drill                        everything",
    "npm run drill -- PART …               some parts:",
    ...(await Promise.all(told)),
    "npm run drill -- --at=MOMENT          one moment:",
    ...moments.map(({ name, at, zone }) => `  ${name.padEnd(32)} ${at} ${zone}`),
    "npm run drill -- --at=MOMENT --short  the same without its stories, in two minutes",
    "npm run drill -- --only=NAME          only the files whose path has this in it; may be given again",
  ].join("\n");
}

/** @param {string} name @returns {Promise<typeof import("./drill/parts/long.mjs") & typeof import("./drill/parts/moments.mjs")>} */
function load(name) {
  return import(join(folder, `${name}.mjs`));
}
