/** A Tend to measure: the server that was built last. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "#scripts/postgres/server.mjs";

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
