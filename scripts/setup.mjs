/**
 * Prepares what `npm start`, `npm test` and the other commands need, and only what has changed since the last time; for
 * `npm start` it serves then, which alone is told that --help was asked for.
 * Node built-ins only, at first: nothing may be installed yet.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hash, keepBuild, keptBuild, wantedBuild } from "./built.mjs";
import { loadEnvironment } from "./environment.mjs";
import { takeLock } from "./lock.mjs";
import { isMaintained } from "./operate/node-version.mjs";
import { refuseBusyPort } from "./port.mjs";
import { findPrograms } from "./postgres/home.mjs";
import { refuseIfOpen } from "./postgres/postmaster.mjs";
import { installPackages } from "./prepared/packages.mjs";
import { takeWords } from "./prepared/words.mjs";
import { fail, say, step, tellOfKeys } from "./progress.mjs";

const purpose = process.argv[2];
takeWords(
  {
    says:
      purpose === "start"
        ? `npm start     installs and builds what has changed, and serves Tend

Its settings come from the environment or from the file .env; .env.example explains each. Ctrl-C stops it.`
        : `npm run build     installs what is missing, and builds and publishes what has changed

npm start, npm test and the others do the same first, as far as they need it.`,
  },
  process.argv.slice(3),
);

try {
  // What needs packages alone, such as the doctor, may only want to look: it makes what it needs by itself.
  const { databaseFolder, madeKeys } = loadEnvironment({ writes: purpose !== "install" });
  tellOfKeys(madeKeys);
  if (purpose === "start") {
    await refuseWhatIsTaken(databaseFolder);
    adviseNewerNode();
  }
  const lock = await takeLock(".setup.lock", (pid) =>
    say(`Another Tend is installing or building in this folder (process ${pid}). Waiting for it …`),
  );
  await install(lock.name);
  if (purpose !== "install") await build(lock.name);
  lock.release();
  if (purpose === "test") await prepareBrowser();
} catch (error) {
  fail(error);
}
if (purpose === "start") await import("../server.mjs");

function adviseNewerNode() {
  if (isMaintained()) return;
  say(
    `This is Node ${process.versions.node}, which gets no security fixes any more. Node 24 does, and answers with less work: npm run bench.`,
  );
}

/** Found out before anything slow. What PORT must be is said later, with the other settings. @param {string} folder */
async function refuseWhatIsTaken(folder) {
  if (!process.env.DATABASE_URL) refuseIfOpen(folder);
  const port = Number(process.env.PORT || 3000);
  if (port > 0 && port < 65_536) await refuseBusyPort(port);
}

/** @param {(pid: number) => void} began */
async function install(began) {
  const stamp = "node_modules/.tend-installed";
  const wanted = hash([readFileSync("package-lock.json"), process.version, process.arch]);
  if (isStamped(stamp, wanted)) return;
  await installPackages(began);
  linkLibraries();
  writeFileSync(stamp, wanted);
}

/** npm runs no install scripts unasked, and the libraries of PostgreSQL get their second names by one. */
function linkLibraries() {
  const programs = findPrograms();
  if (programs) execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: dirname(programs) });
}

/** @param {(pid: number) => void} began */
async function build(began) {
  const stamp = ".next/tend-built";
  const wanted = await wantedBuild();
  // Tests look into what was built last; a server needs its copy alone.
  if (purpose === "start" && keptBuild(wanted)) return;
  if (!isStamped(stamp, wanted) || !existsSync(".published")) {
    await step("Building the pages", process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      began,
    });
    await step("Publishing them", process.execPath, ["server/publish/publish.mjs"], { began });
    writeFileSync(stamp, wanted);
  }
  if (purpose === "start") keepBuild(wanted);
}

async function prepareBrowser() {
  const { searchBrowser } = await import("./browser.mjs");
  say(`The browser for the tests is ${await searchBrowser()}`);
}

/** @param {string} file @param {string} wanted */
function isStamped(file, wanted) {
  return existsSync(file) && readFileSync(file, "utf8") === wanted;
}
