/** The part of an export that is about practices: what each asks for, and what was said of it. */
import { asc, eq } from "drizzle-orm";
import { readItems } from "#db/plan/plan-rows.ts";
import { openNote } from "#db/record/logs.ts";
import { toReminder } from "#db/reminder/reminders.ts";
import type { ExportedPractice } from "#domain/export/export.ts";
import type { MemberId, Transaction } from "../client.ts";
import { logs, planItems, reminders, reviews } from "../schema.ts";
import type { Words } from "../words.ts";

/** Every practice of a member with all that was said of it, in the order of their plan. */
export async function readPractices(
  tx: Transaction,
  memberId: MemberId,
  words: Words,
): Promise<ExportedPractice[]> {
  const made = await readMade(tx, memberId);
  const items = await readItems(tx, memberId, words);
  const days = await readDays(tx, memberId, words);
  const looks = await readReviews(tx, memberId);
  const chosen = await readChosen(tx, memberId);
  // One that was added between these questions is left out whole.
  return items.flatMap(({ id, versions, pauses, ...item }) => {
    const row = made.get(id);
    if (!row) return [];
    return [
      {
        ...{ id, ...item, ...row, versions, pauses },
        days: days.get(id) ?? [],
        reviews: looks.get(id) ?? [],
        reminder: chosen.get(id) ?? null,
      },
    ];
  });
}

async function readChosen(tx: Transaction, memberId: MemberId) {
  const rows = await tx.select().from(reminders).where(eq(reminders.memberId, memberId));
  return new Map(
    rows.map((row) => [row.itemId, { chosen: toReminder(row), savedAt: row.savedAt.toISOString() }]),
  );
}

async function readMade(tx: Transaction, memberId: MemberId) {
  const rows = await tx
    .select({ id: planItems.id, draftId: planItems.draftId, createdAt: planItems.createdAt })
    .from(planItems)
    .where(eq(planItems.memberId, memberId));
  return new Map(
    rows.map(({ id, draftId, createdAt }) => [id, { draftId, createdAt: createdAt.toISOString() }]),
  );
}

async function readDays(tx: Transaction, memberId: MemberId, words: Words) {
  const rows = await tx.select().from(logs).where(eq(logs.memberId, memberId)).orderBy(asc(logs.day));
  return byPractice(rows, ({ itemId, day, state, before, after, note, zone, savedAt }) => ({
    day,
    state,
    before,
    after,
    note: note === null ? null : openNote({ itemId, day, note }, words),
    zone,
    savedAt: savedAt.toISOString(),
  }));
}

async function readReviews(tx: Transaction, memberId: MemberId) {
  const rows = await tx
    .select()
    .from(reviews)
    .where(eq(reviews.memberId, memberId))
    .orderBy(asc(reviews.day));
  return byPractice(rows, ({ day, helped, inTheWay, proposed, chosen, savedAt }) => ({
    day,
    helped,
    inTheWay,
    proposed,
    chosen,
    savedAt: savedAt.toISOString(),
  }));
}

function byPractice<Row extends { itemId: string }, Said>(
  rows: Row[],
  read: (row: Row) => Said,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const row of rows) {
    const earlier = said.get(row.itemId);
    if (earlier) earlier.push(read(row));
    else said.set(row.itemId, [read(row)]);
  }
  return said;
}
