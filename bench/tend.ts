/** Servers to measure, each a process of its own: the Tend that was built last, and others. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/port.mjs";

export type Running = { url: string; pid: number; stop: () => Promise<void> };

/** A Tend on a database, as `npm start` leaves it: it writes its log, into a file. */
export async function openServer(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<Running> {
  const url = `http://localhost:${await freePort()}`;
  const env = { DATABASE_URL: databaseUrl, PORT: new URL(url).port, AUTH_URL: url, ...settings };
  return openProcess({ command: [process.execPath, "server.mjs"], env, url, ready: "/readyz" });
}

/** `ready`: what answers once it is up. */
export async function openProcess(what: {
  command: [string, ...string[]];
  url: string;
  ready: string;
  env?: Record<string, string>;
}): Promise<Running> {
  const [program, ...words] = what.command;
  const folder = mkdtempSync(join(tmpdir(), "tend-bench-"));
  const log = openSync(join(folder, "log"), "a");
  const server = spawn(program, words, {
    env: { ...process.env, ...what.env },
    stdio: ["ignore", log, "inherit"],
  });
  await untilReady(server, what.url + what.ready);
  return {
    url: what.url,
    pid: server.pid ?? 0,
    stop: async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

/** In milliseconds: no start takes so long. */
const patience = 60_000;

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  const began = performance.now();
  while (server.exitCode === null && performance.now() - began < patience) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`What should answer at ${url} did not start.`);
}
