/** A public page from Tend, against what `node:http` and nginx can do at best. */
import { resolve } from "node:path";
import { hasNginx, startPlainNginx, startPublishing } from "#scripts/deploy/nginx.ts";
import { freePort } from "#scripts/port.mjs";
import { compare, type Patience, type Result, type Rival } from "./rounds.ts";
import { openProcess, openServer, type Running } from "./tend.ts";
import { loadOf } from "./wrk.ts";

const page = "/guides/breathing";
const headers = { "accept-encoding": "gzip" };

export async function measurePublic(databaseUrl: string, patience: Patience): Promise<Result[]> {
  const bare = await openBare();
  const tend = await openServer(databaseUrl, { WORKERS: "1" });
  const bareWithHeaders = await openBare(await sentBy(tend));
  const nginx = hasNginx() ? await startPublishing(tend.url, "worker_processes 1;") : undefined;
  const plain = hasNginx() ? await startPlainNginx() : undefined;
  const servers: [string, Running | undefined][] = [
    ["bare node:http", bare],
    ["bare node:http, with Tend’s headers", bareWithHeaders],
    ["Tend", tend],
    ["nginx, shipped configuration", nginx],
    ["nginx, plain", plain],
  ];
  try {
    const there = servers.flatMap(([name, server]) => (server ? [{ name, server }] : []));
    await refuseDifference(there.map(({ server }) => server));
    return await compare(
      there.map(({ name, server }) => rival(name, server)),
      patience,
    );
  } finally {
    for (const [, server] of servers.toReversed()) await server?.stop();
  }
}

async function openBare(given?: Record<string, string>): Promise<Running> {
  const url = `http://localhost:${await freePort()}`;
  const file = resolve(`.published/files${page}.html.gz`);
  const words = [file, new URL(url).port, ...(given ? [JSON.stringify(given)] : [])];
  const command: [string, ...string[]] = [process.execPath, "bench/bare.mjs", ...words];
  return openProcess({ command, url, ready: "/" });
}

/** The headers of the page, less those that Node adds by itself. */
async function sentBy({ url }: Running): Promise<Record<string, string>> {
  const { headers: sent } = await fetch(url + page, { headers });
  const own = ["connection", "date", "keep-alive"];
  return Object.fromEntries([...sent].filter(([name]) => !own.includes(name)));
}

function rival(name: string, { url, pid }: Running): Rival {
  return { name, pid, load: (seconds) => loadOf(url + page, seconds, headers) };
}

/** They are compared in sending the same bytes. */
async function refuseDifference(servers: Running[]): Promise<void> {
  const lengths = await Promise.all(
    servers.map(async ({ url }) => (await fetch(url + page, { headers })).headers.get("content-length")),
  );
  if (new Set(lengths).size > 1) throw new Error(`${page} has not the same length everywhere: ${lengths}`);
}
