/** A primary and a standby that follows it, for tests: real servers, each on a port and in a folder of its own. */
import { type ChildProcess, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { appendFile, chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { freePort } from "../../port.mjs";
import { startDatabase } from "../database.mjs";
import { type Home, prepareHome } from "../home.mjs";
import { makeReady } from "../migrate.mjs";
import { launch } from "../server.mjs";
import { inDatabase } from "./throw-away.ts";

/** `url` leads to `tend` as the role that owns it, `adminUrl` to the same as the superuser. */
type Half = { url: string; adminUrl: string; port: number; server: ChildProcess };

export type Pair = {
  primary: Half;
  standby: Half;
  folder: string;
  secret: string;
  keyRing: string;
  /** One address that names both. */
  url: string;
  /** Ends the primary as a loss of power would. */
  killPrimary: () => Promise<void>;
  /** Lets the standby take its place. */
  promote: () => Promise<void>;
  remove: () => Promise<void>;
};

/**
 * The folder of the stopped primary is copied, since PostgreSQL as it comes by npm has no pg_basebackup.
 * @param isSynchronous whether a COMMIT waits until the standby has it too
 */
export async function startPair({ isSynchronous }: { isSynchronous: boolean }): Promise<Pair> {
  const folder = await mkdtemp(join(tmpdir(), "tend-pair-"));
  await chmod(folder, 0o711);
  const secret = randomBytes(32).toString("hex");
  const [one, two] = [join(folder, "primary"), join(folder, "standby")];
  const ports = [await freePort(), await freePort()] as const;
  const first = await startDatabase({ folder: one, secret, port: ports[0] });
  await makeReady(first.url);
  const replicator = await addReplicator(first.adminUrl);
  await first.stop();
  const home = prepareHome(one, () => {});
  cpSync(home.folder, two, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const follower = await asStandby(two, home, `host=127.0.0.1 port=${ports[0]} ${replicator}`);

  const start = (where: Home, port: number) =>
    launch(where, { port, throwAway: false, log: `${where.folder}.log` });
  const half = (port: number, server: ChildProcess): Half => ({
    url: atPort(first.url, port),
    adminUrl: inDatabase(atPort(first.adminUrl, port), "tend"),
    port,
    server,
  });
  const primary = half(ports[0], await start(home, ports[0]));
  const standby = half(ports[1], await start(follower, ports[1]));
  await untilStreaming(primary.adminUrl, isSynchronous);
  const both = `127.0.0.1:${ports[0]},127.0.0.1:${ports[1]}`;
  return {
    primary,
    standby,
    folder,
    secret,
    keyRing: `tests:${randomBytes(32).toString("hex")}`,
    url: first.url.replace(`127.0.0.1:${ports[0]}`, both),
    killPrimary: () => end(primary.server, "SIGKILL"),
    promote: async () => {
      const sql = postgres(standby.adminUrl, { max: 1 });
      await sql`select pg_promote()`;
      await sql.end();
    },
    remove: async () => {
      await Promise.all([primary, standby].map(({ server }) => end(server, "SIGQUIT")));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addReplicator(adminUrl: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1 });
  const password = randomBytes(16).toString("hex");
  await sql.unsafe(`create role tend_follows login replication password '${password}'`);
  await sql.end();
  return `user=tend_follows password=${password}`;
}

async function asStandby(folder: string, { programs, as }: Home, conninfo: string): Promise<Home> {
  await appendFile(join(folder, "postgresql.auto.conf"), `primary_conninfo = '${conninfo}'\n`);
  writeFileSync(join(folder, "standby.signal"), "");
  await chmod(folder, 0o700);
  // A copy that root makes is root’s, and PostgreSQL is not.
  if (as) execFileSync("chown", ["-R", `${as.uid}:${as.gid}`, folder]);
  return { folder, programs, as };
}

function atPort(url: string, port: number): string {
  return Object.assign(new URL(url), { port }).href;
}

async function untilStreaming(adminUrl: string, isSynchronous: boolean): Promise<void> {
  const sql = postgres(adminUrl, { max: 1 });
  if (isSynchronous) {
    await sql`alter system set synchronous_standby_names = '*'`;
    await sql`select pg_reload_conf()`;
  }
  const wanted = isSynchronous ? "sync" : "async";
  const isThere = async () =>
    (await sql`select from pg_stat_replication where state = 'streaming' and sync_state = ${wanted}`).length >
    0;
  while (!(await isThere())) await delay(50);
  await sql.end();
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, "exit");
}
