/** How long a server takes to be there, and what it holds in memory as time goes on under everything at once. */
import { setTimeout as delay } from "node:timers/promises";
import { empty, fill } from "./fill.ts";
import { noteADay } from "./note.ts";
import { memoryOf } from "./processes.ts";
import { median } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { loadOf } from "./wrk.ts";

export type StartAndMemory = {
  /** Seconds of `server.mjs` on a database that is there, from nothing to an answer. */
  start: number;
  /** Megabytes: at rest, then after each half minute. */
  memory: number[];
  requests: number;
};

/** Not the search, which is bounded for each address. */
const read = ["/guides/breathing", "/", "/sign-in"];
const signedIn = ["/today", "/plan", "/progress", "/journal"];
/** A turn under load, and then a rest in which garbage may be let go. */
const turn = { seconds: 26, rest: 4 };

export async function measureLife(
  database: { url: string; adminUrl: string },
  { rounds, minutes }: { rounds: number; minutes: number },
): Promise<StartAndMemory> {
  const { token } = await fill(database.adminUrl, { practices: 1, finished: 0, days: 28, others: 0 });
  const starts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const server = await openServer(database.url, { WORKERS: "1" });
    starts.push((performance.now() - began) / 1000);
    await server.stop();
  }
  try {
    return { start: median(starts), ...(await soak(database.url, token, minutes)) };
  } finally {
    await empty(database.adminUrl);
  }
}

async function soak(databaseUrl: string, token: string, minutes: number) {
  const server = await openServer(databaseUrl, { WORKERS: "1" });
  try {
    await delay(1000 * turn.rest);
    const memory = [memoryOf(server.pid)];
    let requests = 0;
    for (let half = 0; half < 2 * minutes; half += 1) {
      requests += await mixed(server.url, token);
      await delay(1000 * turn.rest);
      memory.push(memoryOf(server.pid));
    }
    return { memory, requests };
  } finally {
    await server.stop();
  }
}

/** One kind after the other; gives how many were answered. */
async function mixed(origin: string, token: string): Promise<number> {
  const seconds = Math.round(turn.seconds / (read.length + signedIn.length + 1));
  const cookie = { cookie: `tend-session=${token}` };
  let answers = 0;
  for (const path of read) answers += await loadOf(origin + path, seconds);
  for (const path of signedIn) answers += await loadOf(origin + path, seconds, cookie);
  return answers + (await noteADay(origin, token, seconds));
}
