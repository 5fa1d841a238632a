/** Makes a data folder of PostgreSQL, and runs the server on it. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { clockEnvironment } from "../drill/clock.mjs";
import { logLength } from "./log.mjs";
import { disownStaleLock, ownerMark, postmasterOf } from "./postmaster.mjs";

/** @typedef {import("./home.mjs").Home} Home */

const { PATH, NODE_ENV } = process.env;
/** Not all of ours, which holds the secret. */
const environment = { PATH, NODE_ENV, LC_ALL: "C" };

const serverSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  // Errors quote the values that caused them, which are members' words: they reach the app, not this log.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
  // After a crash, before it reads its log: once for the disk, and not once for each of more than a thousand files, which took seconds.
  ...(process.platform === "linux" && { recovery_init_sync_method: "syncfs" }),
};

/** What a crash of the machine may lose with these is nothing to a test. */
const throwAwaySettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Fills the home with a new cluster: UTF-8 and sorted alike on every system. A half-made one is never taken for a
 * whole one, since it gets its name when it is done.
 * @param {Home} home
 * @param {string} password of the superuser, `postgres`
 * @param {boolean} throwAway
 */
export async function createCluster({ folder, programs, as }, password, throwAway) {
  const half = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (as) for (const path of [half, passwordFile]) chownSync(path, as.uid, as.gid);
  const options = [
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
  ];
  const locale = ["--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const sync = throwAway ? ["--no-sync"] : [];
  try {
    const initdb = join(programs, "bin/initdb");
    await promisify(execFile)(initdb, [...options, ...locale, ...sync, "-D", half], {
      ...as,
      cwd: "/",
      env: environment,
    });
    renameSync(half, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** How long what is left of a server that was killed may take to end, in milliseconds. */
const endingTakes = 10_000;

/**
 * Starts the server and waits until it takes connections. In a process group of its own, so that Ctrl-C in the
 * terminal reaches Tend alone, which lets requests finish before it stops the database.
 * @param {Home} home
 * @param {{ port: number, throwAway: boolean, log: string }} options
 * @param {number} [until] when it is no longer tried again, in milliseconds since 1970
 */
export async function launch(home, options, until = Date.now() + endingTakes) {
  const { folder, programs, as } = home;
  const { port, throwAway, log } = options;
  const wanted = { ...serverSettings, ...(throwAway ? throwAwaySettings : {}), port: String(port) };
  const settings = Object.entries(wanted).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const before = logLength(log);
  const output = openSync(log, "a", 0o600);
  const server = spawn(join(programs, "bin/postgres"), ["-D", folder, ...settings, "-c", ownerMark], {
    ...as,
    cwd: "/",
    // A throw-away database belongs to a test, and goes by the test's clock (libfaketime).
    env: throwAway ? { ...environment, ...clockEnvironment() } : environment,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  await once(server, "spawn");
  for (;;) {
    if (hasExited(server)) {
      const said = readFileSync(log).subarray(before).toString();
      if (!said.includes("pre-existing shared memory block") || Date.now() > until)
        throw new Error(`PostgreSQL did not start. It says:\n${said}`);
      await delay(100);
      return launch(home, options, until);
    }
    const running = postmasterOf(folder);
    if (running?.pid === server.pid && running?.ready) return server;
    await delay(20);
  }
}

/**
 * Ends a server that outlived the Tend which started it.
 * @param {string} folder
 * @param {(line: string) => void} say
 */
export async function stopLeftOver(folder, say) {
  const running = postmasterOf(folder);
  if (!running) return disownStaleLock(folder);
  say(`Stopping a PostgreSQL that an earlier Tend left running (process ${running.pid}).`);
  process.kill(running.pid, "SIGINT");
  while (postmasterOf(folder)?.pid === running.pid) await delay(50);
}

/** @param {import("node:child_process").ChildProcess} server */
export function hasExited(server) {
  return server.exitCode !== null || server.signalCode !== null;
}
