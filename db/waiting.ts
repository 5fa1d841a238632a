import { and, gt, lt, lte, sql } from "drizzle-orm";
import { database, setForPolicies } from "./client.ts";
import { outbox, reminderTurns } from "./schema.ts";

/** What waits for Tend itself. Counts and seconds, of nobody in particular. */
export type Waiting = { lettersWaiting: number; oldestLetterSeconds: number; remindersLate: number };

/** How many mails wait to be sent, how long the oldest has, and of how many members a reminder is two minutes late. */
export async function readWhatWaits(): Promise<Waiting> {
  return database().transaction(async (tx) => {
    const [letters] = await tx
      .select({
        count: sql<number>`count(*)::int`,
        oldest: sql<number>`coalesce(extract(epoch from now() - min(${outbox.createdAt})), 0)::float8`,
      })
      .from(outbox)
      // Without a mail server a letter is shelved: its next attempt is when it expires (`shelveLetter` in outbox.ts).
      .where(and(gt(outbox.expires, sql`now()`), lt(outbox.nextAttemptAt, outbox.expires)));
    await setForPolicies(tx, { "tend.turns": "yes" });
    const [turns] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(reminderTurns)
      .where(lte(reminderTurns.nextAt, sql`now() - interval '2 minutes'`));
    return {
      lettersWaiting: letters?.count ?? 0,
      oldestLetterSeconds: letters?.oldest ?? 0,
      remindersLate: turns?.count ?? 0,
    };
  });
}
