/**
 * `npm run bench:plan`: how long Today and Progress take for a member with three years of record, among a million logs.
 * The questions to the database by themselves, and whole pages as a browser gets them.
 */
import { closeDatabase, type MemberId } from "#db/client.ts";
import { readRecord } from "#db/record.ts";
import { addDays, dayAt, now, zoneSchema } from "#domain/day.ts";
import { type Timing, timed } from "./clock.ts";
import { type Filled, fill } from "./fill.ts";
import { openDatabase, openServer } from "./tend.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

const database = await openDatabase();
try {
  const filled = await fill(database.adminUrl);
  say(`${filled.logs.toLocaleString("en")} logs in all.`);
  await readings(filled.member);
  await closeDatabase();
  await pages(filled);
} finally {
  await database.stop();
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

async function pages({ token }: Filled): Promise<void> {
  const server = await openServer();
  say("\nWhole pages (ms)                      median   95 %   kB");
  try {
    for (const path of ["/today", "/progress", "/progress?weeks=12", "/progress?weeks=52"]) {
      let size = 0;
      const timing = await timed(100, async () => {
        const headers = { cookie: `tend-session=${token}` };
        const answer = await fetch(server.url + path, { headers, redirect: "error" });
        size = (await answer.arrayBuffer()).byteLength;
      });
      row(path, timing, Math.round(size / 1000));
    }
  } finally {
    await server.stop();
  }
}

function row(what: string, { median, worst }: Timing, size?: number): void {
  const numbers = [median.toFixed(1).padStart(7), worst.toFixed(1).padStart(7), size?.toString().padStart(5)];
  say(`${what.padEnd(36)}${numbers.join("")}`);
}
