/** A Tend to measure: its own PostgreSQL in a folder that is thrown away, and the server that was built last. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "#scripts/postgres/database.mjs";
import { makeReady } from "#scripts/postgres/migrate.mjs";
import { freePort } from "#scripts/postgres/server.mjs";

export type BenchedTend = { url: string; adminUrl: string; stop: () => Promise<void> };

/** An empty database with all tables; the functions of db look at it from here on. */
export async function openDatabase(): Promise<BenchedTend> {
  const folder = await mkdtemp(join(tmpdir(), "tend-bench-"));
  // PostgreSQL runs as another user when this runs as root.
  await chmod(folder, 0o711);
  const secret = randomBytes(32).toString("hex");
  const database = await startDatabase({ folder: join(folder, "postgres"), secret, throwAway: true });
  await makeReady(database.url);
  Object.assign(process.env, { DATABASE_URL: database.url, AUTH_SECRET: secret });
  const adminUrl = Object.assign(new URL(database.adminUrl), { pathname: "/tend" }).href;
  return {
    url: database.url,
    adminUrl,
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The whole server on a database. */
export async function openServer(databaseUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = `http://localhost:${await freePort()}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: new URL(url).port,
    AUTH_URL: url,
    LOG_LEVEL: "silent",
  };
  const server = spawn(process.execPath, ["server.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });
  await untilReady(server, url);
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
    },
  };
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Tend did not start.");
}
