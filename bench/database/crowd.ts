/**
 * What one member's pages ask of the database, among the logs and entries of very many, against the same member nearly alone:
 * questions go to both by turns.
 */
import postgres from "postgres";
import { findSession } from "#db/account/sessions.ts";
import { closeDatabase, type MemberId } from "#db/client.ts";
import { keepEntry } from "#db/journal/entries.ts";
import { searchEntries } from "#db/journal/entry-search.ts";
import { readJournal } from "#db/journal/journal.ts";
import { readRecord } from "#db/record/record.ts";
import { addDays, type Day, dayAt, now, zoneSchema } from "#domain/day.ts";
import { throwAwayDatabase } from "#scripts/postgres/testing/throw-away.ts";
import { timed } from "../clock.ts";
import { type Filled, fill } from "../fill.ts";
import { median } from "../rounds.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Of the one member: practices, days of each, entries. */
const own = { practices: 3, finished: 0, days: 300, entries: 200 };
/** Of everyone else: 300 logs and 100 entries each. */
const everyone = 10_000;
const theirEntries = 100;
const zone = zoneSchema.parse("Europe/Lisbon");

/** A database, and the member in it. */
type Place = Filled & { url: string };

export async function crowd(rounds: number): Promise<void> {
  const [quiet, full] = [await throwAwayDatabase(), await throwAwayDatabase()];
  try {
    const [few, many] = [await place(quiet, 0), await place(full, everyone)];
    say(
      `\nOne member among ${many.logs.toLocaleString("en")} logs, against ${few.logs.toLocaleString("en")}`,
    );
    say(`${"".padEnd(32)}   alone    many   ratio`);
    const today = dayAt(zone, now());
    for (const name of Object.keys(questions(few, today))) {
      const alone: number[] = [];
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const [one, other] = [await ask(few, name, today), await ask(many, name, today)];
        alone.push(one);
        ratios.push(other / one);
      }
      const [base, ratio] = [median(alone), median(ratios)];
      const numbers = [base, base * ratio, ratio].map((number) => number.toFixed(2).padStart(8)).join("");
      say(name.padEnd(32) + numbers);
    }
  } finally {
    await closeDatabase();
    await quiet.remove();
    await full.remove();
  }
}

function questions({ member, token }: Filled, today: Day): Record<string, () => Promise<unknown>> {
  return {
    "who is there": () => findSession(token),
    "what Today asks": () => readRecord(member, addDays(today, -27), addDays(today, 1), today),
    "Progress, 4 weeks": () => readRecord(member, addDays(today, -34), today),
    "Progress, a year": () => readRecord(member, addDays(today, -364), today),
    "the journal": () => readJournal(member),
    "the journal, one kind": () => readJournal(member, { kind: "gratitude" }),
    "a search of the journal": () => searchEntries(member, "kettle"),
  };
}

/** In milliseconds. */
async function ask(there: Place, name: string, today: Day): Promise<number> {
  await closeDatabase();
  process.env.DATABASE_URL = there.url;
  return (await timed(60, async () => questions(there, today)[name]?.())).median;
}

async function place(database: { url: string; adminUrl: string }, others: number): Promise<Place> {
  const filled = await fill(database.adminUrl, { ...own, others, written: 150 });
  await closeDatabase();
  process.env.DATABASE_URL = database.url;
  await keepOwn(filled.member);
  const sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await sql`insert into entries (member_id, id, kind, day, content, zone)
    select id, gen_random_uuid(), (array['free', 'gratitude', 'light'])[1 + n % 3], current_date - n, repeat('1.x', 60), 'UTC'
    from members, generate_series(1, ${theirEntries}::int) n where id <> ${filled.member}`;
  await sql`vacuum (analyze)`;
  await sql.end();
  return { ...filled, url: database.url };
}

async function keepOwn(member: MemberId): Promise<void> {
  const today = dayAt(zone, now());
  for (let ago = 0; ago < own.entries; ago += 1) {
    const fields = [{ name: "text", label: "Words", words: `The kettle, day ${ago}. `.repeat(5) }];
    await keepEntry(member, {
      id: crypto.randomUUID(),
      kind: ago % 5 === 0 ? "gratitude" : "free",
      day: addDays(today, -ago),
      guide: null,
      zone,
      fields,
    });
  }
}
