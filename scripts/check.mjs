/** The gate before a commit. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { say } from "./progress.mjs";

const code = [["tsc"], ["biome", "check"], ["knip"]];
const [runner, ...tests] = /** @type {const} */ (["vitest", "run", "--project", "unit", "--maxWorkers=100%"]);

// All at once, since none takes more than one processor; what each says is shown together.
const looks = code.map(look);
for (const { program, said, status } of await Promise.all(looks)) {
  process.stdout.write(said);
  if (status !== 0) endFor(program, status);
}
if (!process.argv.includes("--code")) {
  const status = await ended(spawn(runner, tests, { stdio: "inherit" }));
  if (status !== 0) endFor(runner, status);
}

/** npm puts the programs of packages on the path of what it runs. @param {string[]} command */
async function look([program = "", ...words]) {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { program, said: out + err, status };
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<number | null>} */
function ended(child) {
  return new Promise((done, failed) => child.once("error", failed).once("close", done));
}

/** @param {string} program @param {number | null} status @returns {never} */
function endFor(program, status) {
  say(`\n${program} has something to say, above.`);
  process.exit(status ?? 1);
}
