/**
 * Runs a command once what it needs is there: `node scripts/prepared/prepared.mjs install vitest run`. npm would do the same by its `pre`
 * scripts, which are not told what was typed: they would install and build before --help is answered, or a mistyped word is refused.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fail, prepare } from "../progress.mjs";
import { helps } from "./helps.mjs";
import { takeWords } from "./words.mjs";

const [need, program = "", ...words] = process.argv.slice(2);
if (need !== "install" && need !== "build" && need !== "test")
  fail("Say what it needs: install, build or test.");
const at = [program, ...words].findIndex((word) => Object.hasOwn(helps, word));
const usage = Object.entries(helps).find(([name]) => name === [program, ...words][at])?.[1];
if (usage) takeWords(usage, words.slice(at));
prepare(need);
try {
  await (program === "node" ? runHere(words) : run(program, words));
} catch (error) {
  fail(error);
}

/** A script of ours runs in this process, which is the one that hears of it when it is to stop. @param {string[]} words */
async function runHere([script = "", ...words]) {
  const file = resolve(script);
  process.argv = [process.execPath, file, ...words];
  await import(pathToFileURL(file).href);
}

/** npm puts the programs of packages on the path. @param {string} program @param {string[]} words */
async function run(program, words) {
  // Ctrl-C reaches the command too, which ends by itself.
  process.on("SIGINT", () => {});
  const child = spawn(program, words, { stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"]))
    process.once(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
}
