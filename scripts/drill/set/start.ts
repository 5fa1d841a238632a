/**
 * The set of deploy/compose.yaml as processes of this machine: nginx with the shipped configuration, two instances of Tend, a
 * PgBouncer for each of two PostgreSQL, of which one follows the other, and a mail server.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { type Pooler, startPooler } from "#db/testing/pooler.ts";
import { type Inbox, openInbox } from "#e2e/world/inbox.ts";
import { startBalancing } from "#scripts/deploy/nginx.ts";
import { freePort } from "#scripts/port.mjs";
import { type Pair, startPair } from "#scripts/postgres/testing/pair.ts";

type Instance = {
  /** Its own address, which nobody but the proxy knows. */
  direct: string;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
  /** Starts it where it was, and waits until it is ready. */
  start: () => Promise<void>;
};

export type RunningSet = {
  url: string;
  instances: readonly [Instance, Instance];
  pair: Pair;
  inbox: Inbox;
  settings: Record<string, string>;
  remove: () => Promise<void>;
};

/** What pooler and proxy are needed for it. */
export function missingPrograms(): string[] {
  return ["nginx", "pgbouncer"].filter((name) => spawnSync(name, ["-v"]).error !== undefined);
}

export async function startSet(): Promise<RunningSet> {
  const pair = await startPair({ isSynchronous: true });
  const inbox = await openInbox();
  const quick = "server_connect_timeout = 2\nserver_login_retry = 1\nquery_wait_timeout = 3\n";
  const poolers: Pooler[] = [];
  for (const { url } of [pair.primary, pair.standby])
    poolers.push(await startPooler("transaction", [url], quick));
  const hosts = poolers.map((pooler) => new URL(pooler.wayTo(pair.primary.url)).host).join(",");
  const [port, ...ports] = [await freePort(), await freePort(), await freePort()] as const;
  const url = `http://localhost:${port}`;
  const settings = {
    AUTH_URL: url,
    AUTH_SECRET: pair.secret,
    KEY_RING: pair.keyRing,
    DATABASE_URL: pair.primary.url.replace(/127\.0\.0\.1:\d+/, hosts),
    DATABASE_POOLER: "yes",
    DATA_DIR: pair.folder,
    SMTP_URL: inbox.url,
    MAIL_FROM: "Tend <tend@example.org>",
    TRUST_PROXY: "1",
    SHUTDOWN_GRACE: "2",
    METRICS_TOKEN: "a-token-of-the-drill",
  };
  const instances = [makeInstance(settings, ports[0]), makeInstance(settings, ports[1])] as const;
  // One after the other, as an operator does: the first brings the tables up to date.
  for (const instance of instances) await instance.start();
  const nginx = await startBalancing(port, [ports[0], ports[1]]);
  return {
    url,
    instances,
    pair,
    inbox,
    settings,
    remove: async () => {
      await nginx.stop();
      await Promise.all(instances.map((instance) => instance.stop()));
      await Promise.all(poolers.map((pooler) => pooler.stop()));
      await Promise.all([pair.remove(), inbox.close()]);
    },
  };
}

function makeInstance(settings: Record<string, string>, port: number): Instance {
  let child: ChildProcess | undefined;
  let lines: string[] = [];
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return {
    direct: `http://127.0.0.1:${port}`,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    start: async () => {
      lines = [];
      child = spawn(process.execPath, ["server.mjs"], {
        env: { ...process.env, ...settings, PORT: String(port) },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (part) => {
          lines.push(String(part));
        });
      while (!lines.join("").includes("Tend is ready at")) {
        if (child.exitCode !== null) throw new Error(`Tend did not start:\n${lines.join("")}`);
        await delay(50);
      }
    },
  };
}
