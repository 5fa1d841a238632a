import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { database } from "./client.ts";
import { queueLetter, shelveLetter } from "./outbox.ts";
import { outbox } from "./schema.ts";
import { adminUrl, freshDatabase, someMember } from "./testing/database.ts";
import { readWhatWaits } from "./waiting.ts";

freshDatabase();

const letter = {
  recipient: "ada@example.org",
  subject: "A link",
  text: "",
  html: "",
  expires: new Date(Date.now() + 3_600_000),
};

test("letters that wait are counted, and those that nobody will send are not", async () => {
  expect(await readWhatWaits()).toEqual({ lettersWaiting: 0, oldestLetterSeconds: 0, remindersLate: 0 });
  await queueLetter(database(), letter);
  await queueLetter(database(), letter);
  await database().update(outbox).set({ createdAt: sql`now() - interval '90 seconds'` });
  const waiting = await readWhatWaits();
  expect(waiting.lettersWaiting).toBe(2);
  expect(waiting.oldestLetterSeconds).toBeGreaterThan(89);
  expect(waiting.oldestLetterSeconds).toBeLessThan(150);
  const [one] = await database().select({ id: outbox.id }).from(outbox);
  await shelveLetter(one?.id ?? "");
  expect((await readWhatWaits()).lettersWaiting).toBe(1);
});

test("reminders count once they are two minutes late, of whomever they are", async () => {
  const admin = postgres(adminUrl(), { max: 1, onnotice: () => {} });
  for (const late of ["1 minute", "3 minutes", "1 hour"])
    await admin`insert into reminder_turns (member_id, id, token_hash, next_at)
      values (${await someMember()}, gen_random_uuid(), ${late}, now() - ${late}::interval)`;
  await admin.end();
  expect((await readWhatWaits()).remindersLate).toBe(2);
});
