/** Tells the operator what goes on: plain lines, that read as well in a terminal as in a log. */
import "./prepared/old-node.mjs";
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** After the first start. @param {string | undefined} madeKeys the file of a key ring that was made just now */
export function tellOfKeys(madeKeys) {
  if (!madeKeys) return;
  say(`Made the keys that encrypt what people write: ${madeKeys}`);
  say("Keep a copy apart from the database: without these keys, nobody can read those words again.");
}

/**
 * Says how the command is used and ends, when it was called with --help. Each script asks this first of all, before it
 * looks at anything.
 * @param {string} usage
 * @param {string[]} typed
 */
export function answerHelp(usage, typed = process.argv.slice(2)) {
  if (!typed.some((word) => word === "--help" || word === "-h")) return;
  say(usage);
  process.exit(0);
}

/**
 * Installs, builds and finds what is missing, and ends the process if that fails.
 * @param {"install" | "build" | "test"} need packages alone; the pages too; a browser too
 */
export function prepare(need) {
  const setup = join(import.meta.dirname, "setup.mjs");
  const { status } = spawnSync(process.execPath, [setup, need], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** For tests. */
export function prepareTests() {
  prepare("test");
}

/** Ends the process with one clear message. @param {unknown} error @returns {never} */
export function fail(error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/**
 * Runs a command, and says every ten seconds that it still does. What it prints is shown only if it fails.
 * @param {string} what such as "Installing packages"
 * @param {string} command
 * @param {string[]} words
 * @param {{ began?: (pid: number) => void, folder?: string }} [how] `began` is told which process does it
 * @throws when the command fails
 */
export async function step(what, command, words, { began, folder } = {}) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  say(`${what} …`);
  const ticking = setInterval(() => say(`  … ${seconds()} s`), 10_000);
  const child = spawn(command, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid) began?.(child.pid);
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  try {
    /** @type {number | null} */
    const code = await new Promise((done, failed) => child.once("error", failed).once("close", done));
    if (code !== 0) throw new Error(`${Buffer.concat(output)}\n${what} failed after ${seconds()} s.`);
  } finally {
    clearInterval(ticking);
  }
  say(`  done in ${seconds()} s.`);
}
