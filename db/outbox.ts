/** Mail that waits to be sent. It is written down first, so that a mail server that is away loses nothing. */
import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { type Database, database } from "./client.ts";
import { hashToken, open, seal } from "./keys/seal.ts";
import { outbox } from "./schema.ts";

const letterSchema = z.object({
  text: z.string(),
  html: z.string(),
  /** Of mail that nobody asked for at that moment: where one press stops it. */
  stopAddress: z.string().optional(),
});

/** A mail as it will be read. `expires`: when it is of no more use, and is dropped unsent. */
export type Letter = { recipient: string; subject: string; expires: Date } & z.infer<typeof letterSchema>;
export type WaitingLetter = Letter & { id: string };

/** Writes a letter down, within the transaction that it belongs to. Its words are sealed: they hold a link. */
export async function queueLetter(tx: Pick<Database, "insert">, letter: Letter): Promise<void> {
  const { text, html, stopAddress, ...envelope } = letter;
  const body = seal(JSON.stringify({ text, html, stopAddress }), "mail");
  const stopHash = stopAddress === undefined ? null : hashToken(stopAddress.split("/").at(-1) ?? "");
  await tx.insert(outbox).values({ ...envelope, body, stopHash });
}

/**
 * Takes one letter that is due, or undefined when there is none. It is this sender's alone for half a minute, then
 * for longer with each try: that is lease and back-off in one, and holds no transaction open while mail is sent.
 */
export async function claimLetter(): Promise<WaitingLetter | undefined> {
  const due = database()
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(lte(outbox.nextAttemptAt, sql`now()`), gt(outbox.expires, sql`now()`)))
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await database()
    .update(outbox)
    .set({
      attempts: sql`${outbox.attempts} + 1`,
      nextAttemptAt: sql`now() + interval '30 seconds' * power(2, least(${outbox.attempts}, 6))`,
    })
    // Compared with “in”, PostgreSQL may look for one that is due for each row, and take them all for one sender.
    .where(eq(outbox.id, due))
    .returning();
  if (!row) return undefined;
  const letter = readable(row);
  if (letter) return letter;
  await dropLetter(row.id);
  return claimLetter();
}

/** The letter is sent: nothing of it stays. */
export async function dropLetter(id: string): Promise<void> {
  await database().delete(outbox).where(eq(outbox.id, id));
}

/** Where no mail is sent, a letter stays to be read on this machine until it expires, but is not due again. */
export async function shelveLetter(id: string): Promise<void> {
  await database().update(outbox).set({ nextAttemptAt: outbox.expires }).where(eq(outbox.id, id));
}

/** Every letter that has not expired, newest first. */
export async function listLetters(): Promise<WaitingLetter[]> {
  const rows = await database()
    .select()
    .from(outbox)
    .where(gt(outbox.expires, sql`now()`))
    .orderBy(sql`${outbox.createdAt} desc`)
    .limit(50);
  return rows.flatMap((row) => readable(row) ?? []);
}

/** Undefined when AUTH_SECRET has changed since it was sealed: then its link would not work either. */
function readable(row: typeof outbox.$inferSelect): WaitingLetter | undefined {
  const body = open(row.body, "mail");
  if (body === undefined) return undefined;
  const { id, recipient, subject, expires } = row;
  return { id, recipient, subject, expires, ...letterSchema.parse(JSON.parse(body)) };
}
