/** Lets one process at a time change a folder that several may use. Node built-ins only: nothing may be installed yet. */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/**
 * @typedef {object} Held
 * @property {(pid: number) => void} name a process that does the work, and may outlive the one which holds the lock
 * @property {() => void} release
 */

/**
 * Takes the lock, and waits while another process holds it. The file names who does: the lock of one that was killed is
 * taken over, as soon as what it had started has ended too.
 * @param {string} file
 * @param {(pid: number) => void} waiting told once, when another has it
 * @returns {Promise<Held>}
 */
export async function takeLock(file, waiting) {
  const own = `${file}.${process.pid}`;
  if (!isWritable(own)) return { name: () => {}, release: () => {} };
  try {
    for (let isTold = false; !isTaken(own, file); await delay(100)) {
      const holder = holderOf(file);
      if (holder === undefined) breakStale(file);
      else if (!isTold) waiting(holder);
      isTold ||= holder !== undefined;
    }
  } finally {
    rmSync(own, { force: true });
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  return {
    name: (pid) => appendFileSync(file, lineOf(pid)),
    release: () => {
      process.off("exit", release);
      release();
    },
  };
}

/** Where nothing may be written, nobody changes anything, and there is nothing to wait for. @param {string} own */
function isWritable(own) {
  return !isRefused(() => writeFileSync(own, lineOf(process.pid)));
}

/** Whether the system says that nothing may be written there. Any other failure is one. @param {() => void} write */
export function isRefused(write) {
  try {
    write();
    return false;
  } catch (error) {
    if (/^(EACCES|EPERM|EROFS)$/.test(codeOf(error))) return true;
    throw error;
  }
}

/** With its words in it from the first moment, which a file that is made and then written would not have. @param {string} own @param {string} file */
function isTaken(own, file) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** The first process named in the lock that still runs. @param {string} file */
function holderOf(file) {
  const running = readIfThere(file).split("\n").find(isRunning);
  return running === undefined ? undefined : Number.parseInt(running, 10);
}

/**
 * Removes a lock whose holder is gone. Of several that find it so, one at a time looks again and removes it, or the second
 * would remove what the first has just taken.
 * @param {string} file
 */
function breakStale(file) {
  const breaking = `${file}.breaking`;
  try {
    writeFileSync(breaking, "", { flag: "wx" });
  } catch {
    // Left by one that was killed in this very moment.
    const made = statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > 10_000) rmSync(breaking, { force: true });
    return;
  }
  if (holderOf(file) === undefined) rmSync(file, { force: true });
  rmSync(breaking, { force: true });
}

/** A process by its number and when it started: the number alone may be another’s by now. @param {number} pid */
export function lineOf(pid) {
  return `${pid} ${startOf(pid)}\n`;
}

/** @param {string} line what `lineOf` said of a process, without the end of the line */
export function isRunning(line) {
  return line !== "" && !line.endsWith(" ended") && `${line}\n` === lineOf(Number.parseInt(line, 10));
}

/** @param {number} pid */
function startOf(pid) {
  return processInfo(pid)?.started ?? "ended";
}

/** Of a process that runs: who started it, when, and by what command. @param {number} pid */
export function processInfo(pid) {
  try {
    if (!existsSync("/proc/self/stat")) return asTold(pid);
    // The name, in brackets, may hold spaces and brackets itself: what follows the last one is regular.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return { parent: Number(fields[1]), started: fields[19] ?? "", command };
  } catch {
    return undefined;
  }
}

/** Where there is no /proc, as on macOS. @param {number} pid */
function asTold(pid) {
  const words = ["-o", "ppid=,lstart=,command=", "-p", String(pid)];
  const line = execFileSync("ps", words, { encoding: "utf8", stdio: "pipe" }).trim();
  // Such as "1 Sat Nov 28 07:02:56 2026 /usr/bin/node server.mjs".
  const [, parent, started = "", command = ""] = /^(\d+)\s+((?:\S+\s+){4}\d{4})\s+(.*)$/s.exec(line) ?? [];
  return { parent: Number(parent), started, command };
}

/** @param {string} file @returns {string} nothing where there is no such file, which may go at any moment */
export function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
