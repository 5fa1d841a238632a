/**
 * How long Today and Progress take for a member with three years of record, among a million logs: the questions to the
 * database by themselves, whole pages as a browser gets them, and how often each page waits for the database.
 */
import { closeDatabase, type MemberId } from "#db/client.ts";
import { readRecord } from "#db/record/record.ts";
import { openWire } from "#db/testing/wire.ts";
import { addDays, dayAt, now, zoneSchema } from "#domain/day.ts";
import { type Timing, timed } from "../clock.ts";
import { type Filled, fill, years } from "../fill.ts";
import { openServer } from "../tend.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Fills the database, which is to be empty. The functions of db look at it. */
export async function growth(database: { url: string; adminUrl: string }): Promise<void> {
  const filled = await fill(database.adminUrl, years);
  say(`${filled.logs.toLocaleString("en")} logs in all.`);
  await readings(filled.member);
  await closeDatabase();
  await pages(filled, database.url);
  await roundTrips(filled, database.url);
}

async function readings(member: MemberId): Promise<void> {
  const today = dayAt(zoneSchema.parse("Europe/Lisbon"), now());
  say("\nReading the record (ms)               median   95 %");
  for (const [what, weeks, noted] of [
    ["the week of Today", 0, today],
    ["4 weeks", 4, null],
    ["12 weeks", 12, null],
    ["a year", 52, null],
    ["all three years", 3 * 52 + 1, null],
  ] as const) {
    const from = addDays(today, -7 * weeks - 6);
    row(what, await timed(300, () => readRecord(member, from, addDays(today, 6), noted)));
  }
}

async function pages({ token }: Filled, databaseUrl: string): Promise<void> {
  const server = await openServer(databaseUrl);
  say("\nWhole pages (ms)                      median   95 %   kB");
  try {
    for (const path of ["/today", "/progress", "/progress?weeks=12", "/progress?weeks=52"]) {
      let size = 0;
      const timing = await timed(100, async () => {
        size = (await get(server.url + path, token)).byteLength;
      });
      row(path, timing, Math.round(size / 1000));
    }
  } finally {
    await server.stop();
  }
}

/** On a server of its own, since a wire in between takes time. */
async function roundTrips({ token }: Filled, databaseUrl: string): Promise<void> {
  const wire = await openWire(databaseUrl);
  const server = await openServer(wire.url);
  say("\nRound trips to the database, for each page");
  try {
    for (const path of ["/today", "/progress", "/progress?weeks=52", "/plan", "/review", "/settings"]) {
      // The first times connections are opened, and statements made ready on each.
      for (let time = 0; time < 10; time += 1) await get(server.url + path, token);
      const before = wire.roundTrips();
      await get(server.url + path, token);
      say(`${path.padEnd(36)}${(wire.roundTrips() - before).toString().padStart(7)}`);
    }
  } finally {
    await server.stop();
    await wire.stop();
  }
}

async function get(url: string, token: string): Promise<ArrayBuffer> {
  const answer = await fetch(url, { headers: { cookie: `tend-session=${token}` }, redirect: "error" });
  return answer.arrayBuffer();
}

function row(what: string, { median, worst }: Timing, size?: number): void {
  const numbers = [median.toFixed(1).padStart(7), worst.toFixed(1).padStart(7), size?.toString().padStart(5)];
  say(`${what.padEnd(36)}${numbers.join("")}`);
}
