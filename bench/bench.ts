/**
 * `npm run bench`: what an answer costs, in microseconds of the processor and in answers a second, beside others that do the
 * same on the same machine in the same minutes.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { fail } from "#scripts/progress.mjs";
import { measureAwake } from "./browser/awake.ts";
import { crowd } from "./crowd.ts";
import { growth } from "./growth.ts";
import { measureLife } from "./life.ts";
import { measureMembers } from "./members.ts";
import { measurePublic } from "./public.ts";
import type { Result } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { isInstalled } from "./wrk.ts";

const say = (line = "") => process.stdout.write(`${line}\n`);
const parts = ["public", "members", "awake", "growth", "crowd", "life"];

try {
  await bench();
} catch (error) {
  fail(error);
}

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: "string" },
      seconds: { type: "string" },
      json: { type: "string" },
      minutes: { type: "string" },
    },
  });
  const unknown = positionals.find((name) => !parts.includes(name));
  if (unknown) throw new Error(`The bench has no part “${unknown}”. It has: ${parts.join(", ")}`);
  if (process.platform !== "linux") throw new Error("The bench reads what Linux counts in /proc.");
  if (!isInstalled("wrk")) throw new Error("wrk makes the load, and is not installed: apt-get install wrk");
  const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);
  const patience = { rounds: Number(values.rounds ?? 7), seconds: Number(values.seconds ?? 2) };
  const database = await throwAwayDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: database.secret,
    KEY_RING: database.keyRing,
  });
  const kept: Record<string, unknown> = { node: process.version, cores: cpus().length, ...patience };
  try {
    if (wanted("public")) {
      kept.public = tell("A public page", await measurePublic(database.url, patience));
    }
    if (wanted("members")) {
      const { pages, sizes, memory } = await measureMembers(database, patience);
      kept.members = {
        pages: tell("Pages for a member with four weeks of one practice", pages),
        sizes,
        memory,
      };
      say("\nBytes of the same pages                raw    sent");
      for (const { path, raw, sent } of sizes) say(path.padEnd(32) + column(raw) + column(sent));
      const { atRest, after } = memory;
      say(`\nMemory of the server: ${atRest.toFixed(0)} MB at rest, ${after.toFixed(0)} MB after all that.`);
    }
    if (wanted("awake")) kept.awake = await awake(database.url, patience.rounds);
    if (wanted("life")) kept.life = await life(database, patience.rounds, Number(values.minutes ?? 10));
    if (wanted("growth")) await growth(database);
    if (wanted("crowd")) await crowd(patience.rounds);
  } finally {
    await database.remove();
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(kept, null, 2)}\n`);
}

async function awake(databaseUrl: string, rounds: number): Promise<Record<string, number>> {
  const server = await openServer(databaseUrl, { WORKERS: "1" });
  const waits: Record<string, number> = {};
  say(`\nFrom the tap to a tool that is awake, in ms: median of ${rounds} first visits`);
  try {
    for (const path of ["/guides/breathing", "/guides/sleep-habits"]) {
      const wait = await measureAwake(server.url, path, rounds);
      waits[path] = wait;
      say(path.padEnd(32) + column(wait));
    }
  } finally {
    await server.stop();
  }
  return waits;
}

async function life(database: { url: string; adminUrl: string }, rounds: number, minutes: number) {
  const lived = await measureLife(database, { rounds, minutes });
  say(`\nA second start: ${lived.start.toFixed(2)} s, the median of ${rounds}, on Node ${process.version}`);
  say(`Memory in MB at rest, and after each half minute of ${lived.requests.toLocaleString("en")} requests:`);
  say(lived.memory.map((megabytes) => megabytes.toFixed(0)).join(" "));
  return lived;
}

/** A table; each row is compared with the first. */
function tell(title: string, results: Result[]): Result[] {
  const titles = ["a second", "µs CPU", "faster", "cheaper"].map((name) => name.padStart(10)).join("");
  say(`\n${title.padEnd(32)}${titles}   Node ${process.version}`);
  for (const { name, perSecond, microseconds, faster, cheaper, noisy, rounds } of results) {
    const numbers = [column(perSecond), column(microseconds, microseconds < 1000 ? 1 : 0)].join("");
    const ratios = [column(faster, 2), column(cheaper, 2)].join("");
    say(`${name.padEnd(32)}${numbers}${ratios}${noisy > 0 ? `   ${noisy} of ${rounds} rounds noisy` : ""}`);
  }
  return results;
}

function column(number: number, digits = 0): string {
  return number.toFixed(digits).padStart(10);
}
