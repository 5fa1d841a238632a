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
  try {
    writeFileSync(own, lineOf(process.pid));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(EACCES|EPERM|EROFS)$/.test(String(error.code)))
      return false;
    throw error;
  }
}

/** With its words in it from the first moment, which a file that is made and then written would not have. @param {string} own @param {string} file */
function isTaken(own, file) {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** The first process named in the lock that still runs. @param {string} file */
function holderOf(file) {
  const lines = existsSync(file) ? read(file).split("\n") : [];
  const running = lines.find(isRunning);
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
  try {
    if (!existsSync("/proc/self/stat"))
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : fields[19];
  } catch {
    return "ended";
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
