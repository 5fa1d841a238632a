/**
 * A clock for tests, by Debian's `faketime`: the programs that are started with it read the time that a file says. The
 * monotonic clock is left alone, so that timers and time limits go on as they do. Only tests know of it.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = ["LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE", "FAKETIME_DONT_FAKE_MONOTONIC"];
// Older versions of libfaketime know the fourth by this name. With NO_FAKE_STAT, files keep their real times.
const settings = [...names, "DONT_FAKE_MONOTONIC", "NO_FAKE_STAT"];

/**
 * What a program needs in its environment to go by a clock of its own, and the file by which it is set.
 * @throws when `faketime` cannot be had
 */
export function makeClock() {
  const library = findLibrary() ?? (installs() ? findLibrary() : undefined);
  if (!library)
    throw new Error(
      "The drill sets the clock by “faketime”, which is not here and could not be installed. On Debian: apt-get install faketime. " +
        "“npm test” needs no such thing.",
    );
  const folder = mkdtempSync(join(tmpdir(), "tend-clock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // PostgreSQL looks at it too, as another user when the tests run as root.
  chmodSync(folder, 0o711);
  const file = join(folder, "time");
  const on = "1";
  const environment = Object.fromEntries(settings.map((name) => [name, on]));
  const clock = { file, environment: { ...environment, LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file } };
  tryOut(clock);
  return clock;
}

/** Lets the clock go on from there. @param {string} file @param {number} instant in real time, unless it is set already */
export function setClock(file, instant) {
  const before = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  // This process may be under libfaketime itself: then Date.now() is ahead by what was set before.
  const ahead = (isSet() ? before : 0) + (instant - Date.now()) / 1000;
  // In one step, for other programs read it all the time.
  writeFileSync(`${file}.new`, `${ahead < 0 ? "" : "+"}${ahead.toFixed(3)}`, { mode: 0o644 });
  renameSync(`${file}.new`, file);
}

/** The file by which this program's own clock is set; undefined where it goes by the machine's. */
export function ownClock() {
  return isSet() ? process.env.FAKETIME_TIMESTAMP_FILE : undefined;
}

/** What of the environment must be handed on, for another program to go by the same clock: nothing, most of the time. */
export function clockEnvironment() {
  return isSet() ? Object.fromEntries(settings.map((name) => [name, process.env[name]])) : {};
}

/** The environment without it, for a program that would not bear it. */
export function withoutClock() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)));
}

function isSet() {
  return Boolean(process.env.LD_PRELOAD && process.env.FAKETIME_TIMESTAMP_FILE);
}

function findLibrary() {
  const folders = ["/usr/lib", "/usr/local/lib"].filter(existsSync);
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .map((folder) => join(folder, "faketime/libfaketimeMT.so.1"))
    .find(existsSync);
}

function installs() {
  return [["update"], ["install", "-y", "faketime"]].every(
    (words) => spawnSync("apt-get", words, { stdio: "ignore" }).status === 0,
  );
}

/** @param {{ file: string, environment: Record<string, string> }} clock */
function tryOut({ file, environment }) {
  const leapDay = Date.parse("2028-02-29T12:00:00Z");
  setClock(file, leapDay);
  const { stdout } = spawnSync(process.execPath, ["-p", "Date.now()"], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (Math.abs(Number(stdout) - leapDay) < 60_000) return;
  throw new Error(`“faketime” is here (${environment.LD_PRELOAD}), and Node does not go by it: ${stdout}`);
}
