/** Keeps what PostgreSQL wrote of itself, also of the run that ended badly, and not without end. */
import { copyFileSync, existsSync, renameSync, statSync, truncateSync } from "node:fs";

const most = 1_000_000;
const kept = 3;

/**
 * Once the log is longer than a megabyte, its words go to `….log.1`, those before to `….log.2`, and the oldest to nowhere.
 * It is emptied where it is, since a running server goes on writing to it.
 * @param {string} log
 */
export function rotateLog(log) {
  if (logLength(log) <= most) return;
  for (let number = kept - 1; number > 0; number -= 1)
    if (existsSync(`${log}.${number}`)) renameSync(`${log}.${number}`, `${log}.${number + 1}`);
  copyFileSync(log, `${log}.1`);
  truncateSync(log);
}

/** @param {string} log @returns {number} in bytes */
export function logLength(log) {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}
