/** How long a server takes to be there, and what it holds in memory as time goes on under everything at once. */
import { setTimeout as delay } from "node:timers/promises";
import { empty, fill } from "./fill.ts";
import { noteADay } from "./note.ts";
import { buildPlainNext, openPlainNext } from "./peers/next.ts";
import { memoryOf, usedBy } from "./processes.ts";
import { median } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { loadOf } from "./wrk.ts";

export type StartAndMemory = {
  /** Seconds of `server.mjs` on a database that is there, from nothing to an answer, and of a processor meanwhile. */
  start: number;
  startWork: number;
  tend: Held;
  /** An application of the same framework that has next to nothing in it, under the same load by turns. */
  empty: Held;
};

/** Megabytes: at rest, then after each half minute of its own; and how many requests it answered in all. */
type Held = { memory: number[]; requests: number };

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
  const starts: { seconds: number; work: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const server = await openServer(database.url, { WORKERS: "1" });
    const seconds = (performance.now() - began) / 1000;
    starts.push({ seconds, work: usedBy(server.pid).busy / 1e9 });
    await server.stop();
  }
  try {
    return {
      start: median(starts.map(({ seconds }) => seconds)),
      startWork: median(starts.map(({ work }) => work)),
      ...(await soak(database.url, token, minutes)),
    };
  } finally {
    await empty(database.adminUrl);
  }
}

/** By turns, so that both are as old and as used at each look. */
async function soak(databaseUrl: string, token: string, minutes: number) {
  await buildPlainNext();
  const [tend, plain] = await Promise.all([openServer(databaseUrl, { WORKERS: "1" }), openPlainNext()]);
  const servers = [
    { ...tend, load: () => mixed(tend.url, token), held: { memory: [], requests: 0 } as Held },
    { ...plain, load: () => nothingMuch(plain.url), held: { memory: [], requests: 0 } as Held },
  ] as const;
  try {
    await delay(1000 * turn.rest);
    for (const { pid, held } of servers) held.memory.push(memoryOf(pid));
    for (let half = 0; half < 2 * minutes; half += 1)
      for (const { pid, load, held } of servers) {
        held.requests += await load();
        await delay(1000 * turn.rest);
        held.memory.push(memoryOf(pid));
      }
    return { tend: servers[0].held, empty: servers[1].held };
  } finally {
    for (const { stop } of servers) await stop();
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

/** As much of what lies ready as there, and the rest drawn. */
async function nothingMuch(origin: string): Promise<number> {
  const [ready, drawn] = [Math.round(turn.seconds / 4), Math.round((3 * turn.seconds) / 4)];
  return (await loadOf(`${origin}/guide`, ready)) + (await loadOf(`${origin}/drawn`, drawn));
}
