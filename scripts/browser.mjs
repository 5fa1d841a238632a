/** Finds a Chromium for the tests, or gets one. `node scripts/browser.mjs` prints where it is. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { fail, say } from "./progress.mjs";

const root = join(import.meta.dirname, "..");
const note = join(root, "node_modules/.tend-browser");

/** Chromium's own sandbox needs rights that root and containers do not give; the tests open none but our pages. */
export const browserArguments = ["--no-sandbox"];

/** The path of a Chromium for the tests: the one that `searchBrowser` found, without trying it once more. */
export async function findBrowser() {
  return process.env.CHROMIUM_PATH || noted() || searchBrowser();
}

/**
 * Looks for a Chromium that opens a page (one that is there may lack libraries of the system), and notes its path. A shell
 * without windows first: a whole Chromium draws its own frame around each page, and takes twice the work for the same story.
 * @throws when there is none, with what each said
 */
export async function searchBrowser() {
  if (process.env.CHROMIUM_PATH) return tryOut(process.env.CHROMIUM_PATH);
  const problems = [];
  for (const candidate of [noted, fromNpm, systems, playwrightsOwn, downloaded, installed]) {
    try {
      const path = await candidate();
      if (!path || !existsSync(path)) continue;
      writeFileSync(note, await tryOut(path));
      return path;
    } catch (error) {
      problems.push(`  ${candidate.name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  const means = "Install Chromium, and set CHROMIUM_PATH to its path.";
  throw new Error(["No browser for the tests could be found.", ...problems, means].join("\n"));
}

function noted() {
  const path = existsSync(note) ? readFileSync(note, "utf8") : "";
  return existsSync(path) ? path : undefined;
}

function playwrightsOwn() {
  return chromium.executablePath();
}

function systems() {
  return [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find(existsSync);
}

/** It unpacks into the folder for temporary files, where another user's copy may stand in the way. */
async function fromNpm() {
  const { default: packed } = await import("@sparticuz/chromium");
  process.env.TMPDIR = join(root, "node_modules/.cache/tend-browser");
  mkdirSync(process.env.TMPDIR, { recursive: true });
  return packed.executablePath();
}

function downloaded() {
  return succeeds("npx", "playwright", "install", "chromium") ? chromium.executablePath() : undefined;
}

function installed() {
  return succeeds("apt-get", "update") && succeeds("apt-get", "install", "-y", "chromium")
    ? systems()
    : undefined;
}

/** @param {string} command @param {string[]} words */
function succeeds(command, ...words) {
  return spawnSync(command, words, { stdio: "ignore", cwd: root }).status === 0;
}

/** @param {string} path */
async function tryOut(path) {
  const browser = await chromium.launch({ executablePath: path, args: browserArguments });
  const page = await browser.newPage();
  await page.goto("data:text/html,ready");
  await browser.close();
  return path;
}

if (process.argv[1] === import.meta.filename) await searchBrowser().then(say, fail);
