/**
 * What takes too long for `npm test`. A part is a file in scripts/drill/parts: it exports `about`, one line, and `run`,
 * which gives how many passed and failed.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { moments } from "./drill/moments.mjs";
import { sumOf } from "./drill/reports.mjs";
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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      at: { type: "string" },
      only: { type: "string", multiple: true },
      short: { type: "boolean" },
    },
  });
  if (values.help) return help();
  prepareTests();
  const unknown = positionals.find((name) => !parts.includes(name));
  if (unknown) throw new Error(`The drill has no part “${unknown}”. It has: ${parts.join(", ")}`);
  const chosen = values.at ? ["moments"] : parts;
  const counts = [];
  const options = { at: values.at, only: values.only ?? [], short: values.short ?? false };
  for (const name of positionals.length > 0 ? positionals : chosen) {
    say(`\n${name}`);
    const { run } = await load(name);
    counts.push(await run(options));
  }
  const { passed, failed } = sumOf(counts);
  say(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

async function help() {
  say("npm run drill                        everything\nnpm run drill -- PART …               some parts:");
  for (const name of parts) say(`  ${name.padEnd(12)} ${(await load(name)).about}`);
  say("npm run drill -- --at=MOMENT          one moment:");
  for (const { name, at, zone } of moments) say(`  ${name.padEnd(32)} ${at} ${zone}`);
  say("npm run drill -- --at=MOMENT --short  the same without its stories, in two minutes");
  say("npm run drill -- --only=NAME          only the files whose path has this in it; may be given again");
}

/** @param {string} name @returns {Promise<typeof import("./drill/parts/long.mjs") & typeof import("./drill/parts/moments.mjs")>} */
function load(name) {
  return import(join(folder, `${name}.mjs`));
}
