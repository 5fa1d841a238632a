/** Tells who runs PostgreSQL on a data folder. Node built-ins only, since set-up asks before it installs. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processInfo } from "../lock.mjs";

/** The mark on a server's command line that names the process which started it. */
export const ownerMark = `cluster_name=tend-${process.pid}`;

/**
 * The server that runs on this folder, if any. `owner` is the Tend that started it, and undefined when that one
 * is gone. A postmaster.pid left by a crash, whose number another program may have by now, does not count.
 * @param {string} folder
 * @returns {{ pid: number, port: number, ready: boolean, owner: number | undefined } | undefined}
 */
export function postmasterOf(folder) {
  if (!existsSync(join(folder, "postmaster.pid"))) return undefined;
  const data = realpathSync(folder);
  const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const found = processInfo(pid);
  if (!found?.command.includes(data)) return undefined;
  const starter = Number(found.command.match(/cluster_name=tend-(\d+)/)?.[1]);
  // A server whose Tend was killed has been given to another parent.
  const owner = starter === found.parent ? starter : undefined;
  return { pid, port, ready: ["ready", "standby"].includes(lines[7]?.trim() ?? ""), owner };
}

/** @param {string} folder @throws when another Tend has this folder open */
export function refuseIfOpen(folder) {
  const owner = postmasterOf(folder)?.owner;
  if (owner === undefined) return;
  throw new Error(
    `Tend is already running with the data in ${folder} (process ${owner}). ` +
      "Stop that one first, or give this one a DATA_DIR and a PORT of its own.",
  );
}

/**
 * After a crash, another program may have the number that stands in postmaster.pid, and PostgreSQL would take it
 * for a server. The number of its own parent it knows for stale, and still looks whether the data is in use.
 * @param {string} folder
 */
export function disownStaleLock(folder) {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return;
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));
}
