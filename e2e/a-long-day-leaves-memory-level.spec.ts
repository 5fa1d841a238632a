import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { cookieOf, sendForm } from "./world/attack/attacks.ts";
import { enrol, expect, type MemberOfStory, practise, test } from "./world/member.ts";
import { formsOn } from "./world/odd/forms.ts";
import { oddPath } from "./world/odd/values.ts";
import { ask } from "./world/raw.ts";
import { type Server, startServer } from "./world/world.ts";

const minutes = Number(process.env.DRILL_SOAK ?? 0);
const addresses = 400 * minutes;
test.skip(minutes === 0, "in the drill: it takes half an hour");

test("after half an hour of pages, forms and odd addresses, memory and disk are as they were", async ({
  tend,
}) => {
  test.setTimeout((minutes + 5) * 60_000);
  const data = test.info().outputPath("data");
  const server = await startServer({
    DATA_DIR: data,
    DATABASE_URL: tend.databaseUrl,
    AUTH_SECRET: tend.secret,
    KEY_RING: tend.keyRing,
    LOG_LEVEL: "warn",
    NODE_OPTIONS: `--import=${resolve("scripts/drill/live-heap.mjs")}`,
  });
  const until = Date.now() + minutes * 60_000;
  const people = [await enrol(), await enrol(), await enrol()];
  const [disk, counts, memory] = [sizeOf(".next"), { pages: 0, forms: 0, odd: 0 }, [] as Memory[]];
  const faults: string[] = [];
  await Promise.all([
    ...people.map((member) => live(server.url, member, until, counts, faults)),
    wander(server.url, until, counts, faults),
    (async () => {
      while (Date.now() < until) {
        await delay((minutes * 60_000) / looks);
        memory.push(await memoryOf(server));
      }
    })(),
  ]);
  await server.stop();
  const grown = Math.round((sizeOf(".next") - disk) / 1024);
  const [early, late] = [memory.slice(looks / 4, looks / 2), memory.slice(-looks / 4)].map((some) => ({
    live: median(some.map(({ live }) => live)),
    resident: median(some.map(({ resident }) => resident)),
  })) as [Memory, Memory];
  const said = { minutes, ...counts, early, late, inMegabytes: memory, diskKilobytes: grown };
  test.info().annotations.push({ type: "soak", description: JSON.stringify(said) });
  expect(faults).toEqual([]);
  // A server grows for some minutes, until it has drawn each page once.
  if (minutes >= 10) expect(late.live).toBeLessThan(1.1 * early.live);
  expect(grown).toBeLessThan(10_000);
});

type Counts = { pages: number; forms: number; odd: number };

/** Reads, and writes a day down, again and again. */
async function live(url: string, member: MemberOfStory, until: number, counts: Counts, faults: string[]) {
  const cookie = cookieOf(member.token);
  const item = await practise(member, 5);
  while (Date.now() < until) {
    for (const path of ["/today", "/plan", "/progress", "/journal", "/guides/breathing", `/plan/${item}`]) {
      const answer = await fetch(url + path, { headers: { cookie } });
      await answer.text();
      counts.pages += 1;
      if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
      await delay(100);
    }
    const [form] = (await formsOn(url, ["/today"], cookie)).filter(({ fields }) =>
      fields.some(([name]) => name === "state"),
    );
    if (!form) continue;
    const { status } = await sendForm(url, form, { cookie, origin: url });
    counts.forms += 1;
    if (![200, 303].includes(status)) faults.push(`a form: ${status}`);
  }
}

/** Asks for addresses that nobody would ask for, spread over the time there is. */
async function wander(url: string, until: number, counts: Counts, faults: string[]): Promise<void> {
  const odd = fc.sample(oddPath, addresses);
  for (const [index, path] of odd.entries()) {
    const { status } = await ask(url, path);
    counts.odd += 1;
    if (!(status >= 200 && status < 500)) faults.push(`${path.slice(0, 200)}: ${status}`);
    const left = (until - Date.now()) / (odd.length - index);
    if (left > 1) await delay(left);
  }
}

/** In megabytes: what is held on to once all else was thrown away, and what the machine has given. */
type Memory = { live: number; resident: number };

const looks = 40;

async function memoryOf({ pid, log }: Server): Promise<Memory> {
  const before = (await log()).split("live-heap").length;
  process.kill(pid, "SIGUSR2");
  let lines: string[];
  do lines = (await log()).split("live-heap");
  while (lines.length === before);
  const { rss, heapUsed, external } = JSON.parse(lines.at(-1)?.split("\n")[0] ?? "{}");
  return { live: megabytes(heapUsed + external), resident: megabytes(rss) };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
