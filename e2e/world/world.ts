/** A whole Tend for tests: its own PostgreSQL, a real mail server that keeps what it gets, and server.mjs. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#scripts/port.mjs";
import { throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { type Inbox, openInbox } from "./inbox.ts";

export type World = {
  url: string;
  inbox: Inbox;
  /** The address of the database, for looking at rows. */
  databaseUrl: string;
  /** The same for the superuser, from whom row-level security hides nothing. */
  adminUrl: string;
  /** What it seals with, for writing and reading what is sealed. */
  secret: string;
  keyRing: string;
  /** What the server wrote to its log so far. */
  log: () => Promise<string>;
  /** Tells what happens while the database is away; afterwards Tend is ready again, whatever came of it. */
  whileDatabaseIsAway: (tell: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};

/** At an address of its own, unless a port is asked for. */
export async function startWorld(port?: number): Promise<World> {
  const database = await throwAwayDatabase();
  const inbox = await openInbox();
  const settings = {
    DATA_DIR: database.folder,
    DATABASE_URL: database.url,
    AUTH_SECRET: database.secret,
    KEY_RING: database.keyRing,
    SMTP_URL: inbox.url,
    MAIL_FROM: "Tend <tend@example.org>",
    LOG_LEVEL: "info",
  };
  const server = await startServer(settings, port);
  return {
    url: server.url,
    inbox,
    databaseUrl: database.url,
    adminUrl: database.adminUrl,
    secret: database.secret,
    keyRing: database.keyRing,
    log: server.log,
    whileDatabaseIsAway: async (tell) => {
      await database.whileAway(tell);
      while ((await fetch(`${server.url}/readyz`)).status !== 200) await delay(50);
    },
    stop: async () => {
      await server.stop();
      await Promise.all([database.remove(), inbox.close()]);
    },
  };
}

export type Server = {
  url: string;
  pid: number;
  /** What it wrote to its log so far. */
  log: () => Promise<string>;
  stop: () => Promise<void>;
  /** Ends it in the middle of whatever it does. */
  crash: () => Promise<void>;
};

/** The server that was built last, here or in that folder, with these settings, at an address of its own. */
export async function startServer(
  settings: Record<string, string>,
  at?: number,
  folder = ".",
): Promise<Server> {
  const port = at ?? (await freePort());
  const url = `http://localhost:${port}`;
  const lines: string[] = [];
  const server = spawn(process.execPath, ["server.mjs"], {
    cwd: folder,
    env: { ...process.env, WORKERS: "1", AUTH_URL: url, ...settings, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (part) => lines.push(String(part)));
  await untilReady(server, lines);
  return {
    url,
    pid: server.pid ?? 0,
    log: async () => {
      // Lines are gathered for a tenth of a second before they are written.
      await delay(200);
      return lines.join("");
    },
    stop: async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
    },
    crash: async () => {
      server.kill("SIGKILL");
      await once(server, "exit");
    },
  };
}

async function untilReady(server: ChildProcess, lines: string[]): Promise<void> {
  const ready = () => lines.join("").includes("Tend is ready at");
  while (!ready()) {
    const happened = await Promise.race([
      once(server, "exit").then(() => "exit"),
      once(server.stdout ?? server, "data").then(() => "data"),
    ]);
    if (happened === "exit") throw new Error(`Tend did not start:\n${lines.join("")}`);
  }
}
