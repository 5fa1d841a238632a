import { eq, gt, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { closeDatabase, database } from "./client.ts";
import { dropExpired } from "./expired.ts";
import { claimLetter, dropLetter, type Letter, listLetters, queueLetter, shelveLetter } from "./outbox.ts";
import { outbox } from "./schema.ts";
import { freshDatabase } from "./testing/database.ts";

freshDatabase();
beforeEach(() => database().delete(outbox));

const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const letter = (changes: Partial<Letter> = {}): Letter => ({
  recipient: "ada@example.org",
  subject: "A link",
  text: "Here it is: https://tend.example/x",
  html: "<p>Here it is</p>",
  expires: minutes(15),
  ...changes,
});

/** As if the time for the next try had come. */
const makeDue = () => database().update(outbox).set({ nextAttemptAt: sql`now()` });

test("a letter comes out as it went in", async () => {
  const sent = letter();
  await queueLetter(database(), sent);
  expect(await claimLetter()).toEqual({ id: expect.any(String), ...sent });
});

test("its words cannot be read in the table", async () => {
  await queueLetter(database(), letter());
  const rows = await database().execute(sql`select outbox::text as row from outbox`);
  expect(JSON.stringify(rows)).not.toContain("tend.example");
});

test("of twenty senders at once, each letter goes to one", async () => {
  for (let count = 0; count < 7; count += 1) await queueLetter(database(), letter({ subject: `${count}` }));
  const claimed = await Promise.all(Array.from({ length: 20 }, claimLetter));
  const subjects = claimed.flatMap((each) => each?.subject ?? []);
  expect(subjects.sort()).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
});

test("a letter that was not dropped comes back, later each time", async () => {
  await queueLetter(database(), letter());
  const waits: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const claimed = await claimLetter();
    expect(claimed?.subject).toBe("A link");
    expect(await claimLetter()).toBeUndefined();
    const [row] = await database()
      .select({ wait: sql<number>`extract(epoch from next_attempt_at - now())::int` })
      .from(outbox);
    waits.push(row?.wait ?? 0);
    await makeDue();
  }
  expect(waits.map((wait) => Math.round(wait / 30))).toEqual([1, 2, 4, 8]);
});

test("once sent, nothing of it stays", async () => {
  await queueLetter(database(), letter());
  const claimed = await claimLetter();
  await dropLetter(claimed?.id ?? "");
  expect(await database().$count(outbox)).toBe(0);
});

test("an expired letter is neither sent nor shown, and goes with the tidying", async () => {
  await queueLetter(database(), letter({ expires: minutes(-1) }));
  expect(await claimLetter()).toBeUndefined();
  expect(await listLetters()).toEqual([]);
  await dropExpired();
  expect(await database().$count(outbox)).toBe(0);
});

test("where there is no mail server, a letter is taken once and stays to be read", async () => {
  await queueLetter(database(), letter());
  await shelveLetter((await claimLetter())?.id ?? "");
  const [row] = await database().select().from(outbox);
  expect(row?.nextAttemptAt).toEqual(row?.expires);
  expect(await listLetters()).toHaveLength(1);
});

test("a letter sealed under another secret is dropped, and does not hold up the next", async () => {
  await queueLetter(database(), letter({ subject: "old" }));
  await database().update(outbox).set({ body: "unreadable" }).where(eq(outbox.subject, "old"));
  await queueLetter(database(), letter({ subject: "new" }));
  expect((await claimLetter())?.subject).toBe("new");
  expect(await database().$count(outbox)).toBe(1);
});

test("one letter is taken at a time, however PostgreSQL goes about it", async () => {
  for (const way of ["hashjoin", "mergejoin", "hashagg", "sort", "material"]) {
    const set = `execute format('alter database %I set enable_${way} = off', current_database())`;
    await database().execute(sql.raw(`do $$ begin ${set}; end $$`));
  }
  // Connections that are open go on as they were.
  await closeDatabase();
  for (let count = 0; count < 3; count += 1) await queueLetter(database(), letter());
  await claimLetter();
  expect(await database().$count(outbox, gt(outbox.attempts, 0))).toBe(1);
});
