/**
 * Installs what package-lock.json names. The lock file has no addresses, so that each machine asks its own registry, and npm would ask
 * that for everything it knows of each package, only to learn where the file is: half of the time of an install. Where a
 * registry keeps a file follows from name and version. Node built-ins only: nothing may be installed yet.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { step } from "../progress.mjs";

/** Beside `node_modules`, so that what is installed need only be renamed. */
const folder = ".installing";

/** No host has this name: npm puts that of its own registry in its place. */
const anyRegistry = "https://registry.invalid";

/** @typedef {{ name?: string, version?: string, integrity?: string, resolved?: string }} Entry */

/** @param {(pid: number) => void} began told which process does it */
export async function installPackages(began) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const file of ["package.json", ".npmrc"]) if (existsSync(file)) copyFileSync(file, join(folder, file));
  writeFileSync(join(folder, "package-lock.json"), withAddresses(readFileSync("package-lock.json", "utf8")));
  try {
    // npm tries again after 10 s and then 60, also where a wrong checksum was all that came: here another way is left.
    const soon = "--fetch-retry-mintimeout=1000";
    const words = ["ci", "--include=dev", "--replace-registry-host=always", soon];
    await step("Installing packages", "npm", words, { began, folder });
    rmSync("node_modules", { recursive: true, force: true });
    renameSync(join(folder, "node_modules"), "node_modules");
  } catch {
    // A registry that lacks packages for other systems makes npm doubt the lock file, and another keeps its files elsewhere;
    // versions are exact anyway, and so are checksums.
    await step("Installing packages once more", "npm", ["install", "--include=dev", "--no-save"], { began });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text of a lock file */
function withAddresses(text) {
  /** @type {{ packages: Record<string, Entry> }} */
  const lock = JSON.parse(text);
  for (const [path, entry] of Object.entries(lock.packages)) {
    // What has no checksum is for another system, or comes within another package.
    if (entry.resolved || !entry.integrity) continue;
    const name = entry.name ?? path.split("node_modules/").at(-1) ?? "";
    entry.resolved = `${anyRegistry}/${name}/-/${name.split("/").at(-1)}-${entry.version}.tgz`;
  }
  return JSON.stringify(lock);
}
