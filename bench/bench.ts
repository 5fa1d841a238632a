/**
 * `npm run bench`: what an answer costs, in microseconds of the processor and in answers a second, beside others that do the
 * same on the same machine in the same minutes.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { helps } from "#scripts/prepared/helps.mjs";
import { readWords } from "#scripts/prepared/words.mjs";
import { fail } from "#scripts/progress.mjs";
import { measureAwake, type Waking } from "./browser/awake.ts";
import { crowd } from "./database/crowd.ts";
import { growth } from "./database/growth.ts";
import { measurePooler } from "./database/pooler.ts";
import { measureJournal } from "./journal.ts";
import { measureLife } from "./life.ts";
import { type Members, measureMembers } from "./members.ts";
import { measurePeers, type Peers } from "./peers/peers.ts";
import { measurePublic } from "./public.ts";
import type { Patience, Result } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { isInstalled } from "./wrk.ts";

const say = (line = "") => process.stdout.write(`${line}\n`);

try {
  await bench();
} catch (error) {
  fail(error);
}

async function bench(): Promise<void> {
  const { wanted, patience, minutes, json } = readArguments();
  const database = await throwAwayDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: database.secret,
    KEY_RING: database.keyRing,
  });
  const kept: Record<string, unknown> = { node: process.version, cores: cpus().length, ...patience };
  try {
    if (wanted("public")) kept.public = tell("A public page", await measurePublic(database.url, patience));
    if (wanted("peers")) kept.peers = await peers(database, patience);
    if (wanted("members")) kept.members = await members(database, patience);
    if (wanted("journal"))
      kept.journal = tell("The journal, by how much is in it", await measureJournal(database, patience));
    if (wanted("pooler")) kept.pooler = await pooler(database, patience);
    if (wanted("awake")) kept.awake = await awake(database.url, patience.rounds);
    if (wanted("life")) kept.life = await life(database, patience.rounds, minutes);
    if (wanted("growth")) await growth(database);
    if (wanted("crowd")) await crowd(patience.rounds);
  } finally {
    await database.remove();
  }
  if (json) writeFileSync(json, `${JSON.stringify(kept, null, 2)}\n`);
}

/** What was asked for; refused where it cannot be measured. */
function readArguments() {
  const { words, given } = readWords(helps["bench/bench.ts"], process.argv.slice(2));
  const number = (name: string, usual: number) => Number(given[name]?.at(-1) ?? usual);
  if (process.platform !== "linux") throw new Error("The bench reads what Linux counts in /proc.");
  if (!isInstalled("wrk")) throw new Error("wrk makes the load, and is not installed: apt-get install wrk");
  return {
    wanted: (name: string) => words.length === 0 || words.includes(name),
    patience: { rounds: number("rounds", 7), seconds: number("seconds", 2) },
    minutes: number("minutes", 10),
    json: given.json?.at(-1),
  };
}

async function peers(database: { url: string; adminUrl: string }, patience: Patience): Promise<Peers> {
  const measured = await measurePeers(database, patience);
  tell("A page of the same text", measured.ready);
  tell("A page drawn when asked for", measured.drawn);
  return measured;
}

async function pooler(database: { url: string; adminUrl: string }, patience: Patience) {
  const measured = await measurePooler(database, patience);
  for (const [path, results] of Object.entries(measured)) tell(`${path}, one after the other`, results);
  return measured;
}

async function members(database: { url: string; adminUrl: string }, patience: Patience): Promise<Members> {
  const measured = await measureMembers(database, patience);
  tell("Pages for a member with four weeks of one practice", measured.pages);
  say("\nBytes of the same pages                raw    sent");
  for (const { path, raw, sent } of measured.sizes) say(path.padEnd(32) + column(raw) + column(sent));
  const { atRest, after } = measured.memory;
  say(`\nMemory of the server: ${atRest.toFixed(0)} MB at rest, ${after.toFixed(0)} MB after all that.`);
  return measured;
}

async function awake(databaseUrl: string, rounds: number): Promise<Record<string, Waking>> {
  const server = await openServer(databaseUrl, { WORKERS: "1" });
  const paths = ["/guides/breathing", "/guides/meditation"] as const;
  say(`\nFrom the tap to a tool that is awake: medians of ${rounds} visits        ms      kB requests`);
  try {
    const { first, second } = await measureAwake(server.url, paths, rounds);
    for (const [name, { wait, bytes, requests }] of [
      [`${paths[0]}, the first guide of a visit`, first],
      [`${paths[1]}, the second`, second],
    ] as const)
      say(name.padEnd(58) + column(wait) + column(bytes / 1000, 1) + column(requests));
    return { first, second };
  } finally {
    await server.stop();
  }
}

async function life(database: { url: string; adminUrl: string }, rounds: number, minutes: number) {
  const lived = await measureLife(database, { rounds, minutes });
  const [start, work] = [lived.start.toFixed(2), lived.startWork.toFixed(2)];
  say(
    `\nA second start, Node ${process.version}: ${start} s, ${work} s of a processor; medians of ${rounds}`,
  );
  say("Memory in MB at rest, and after each half minute under load");
  for (const [name, { memory, requests }] of [
    ["Tend", lived.tend],
    ["an empty application", lived.empty],
  ] as const)
    say(
      `${name}, ${requests.toLocaleString("en")} requests: ${memory.map((each) => each.toFixed(0)).join(" ")}`,
    );
  const ratio = (lived.tend.memory.at(-1) ?? Number.NaN) / (lived.empty.memory.at(-1) ?? Number.NaN);
  say(`Tend ÷ the empty one at the end: ${ratio.toFixed(2)}`);
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
