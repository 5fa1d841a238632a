/**
 * Completes package-lock.json after a change of dependencies: `npm run lock`.
 *
 * npm leaves an optional package out of the lock file when the registry it asked does not have it, and then
 * `npm ci` refuses that same lock file. Those left out here are binaries for other systems; an entry
 * with name, version, system and no address is enough, and lets those systems install theirs. npm keeps
 * the entries, and puts them into its own order the next time it writes the file.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { takeWords } from "./prepared/words.mjs";
import { say } from "./progress.mjs";

takeWords({
  says: `npm run lock     writes package-lock.json anew after a dependency has changed, whole for every system`,
});

/** @typedef {{ version?: string, optional?: true, os?: string[], cpu?: string[], libc?: string[] }} Entry */
/** @typedef {Entry & { optionalDependencies?: Record<string, string> }} Package */

const systems = ["aix", "android", "darwin", "freebsd", "linux", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const file = "package-lock.json";
/** @type {{ packages: Record<string, Package> }} */
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = [];

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (folders(path).some((folder) => lock.packages[`${folder}node_modules/${name}`])) continue;
    if (!/^\d/.test(version))
      throw new Error(`${name} is asked for as ${version}, which names no one version.`);
    lock.packages[`node_modules/${name}`] = stub(name, version);
    added.push(name);
  }
}

if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`${added.length} entries added to ${file}.`);
const { status } = spawnSync("npm", ["install", "--package-lock-only"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

/** The folders in which Node looks for what the package at `path` needs, nearest first. @param {string} path */
function folders(path) {
  const parts = path.split("node_modules/");
  return parts
    .map((_, at) => parts.slice(0, at).join("node_modules/"))
    .reverse()
    .concat(`${path}/`);
}

/**
 * @param {string} name such as @rollup/rollup-linux-arm64-musl
 * @param {string} version
 * @returns {Entry}
 */
function stub(name, version) {
  const words = name.split("/").at(-1)?.replace("wasm32-wasi", "wasm32").split("-") ?? [];
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = os.includes("linux") ? [words.some((word) => word.startsWith("musl")) ? "musl" : "glibc"] : [];
  const needs = Object.entries({ os, cpu, libc }).filter(([, list]) => list.length > 0);
  return { version, optional: true, ...Object.fromEntries(needs) };
}
