import { and, asc, between, eq, sql } from "drizzle-orm";
import type { Day, Zone } from "#domain/day.ts";
import { blankDay, type DayEntry, type Log, type LogState, type RatedLog } from "#domain/log.ts";
import { asMember, type MemberId, type Transaction } from "./client.ts";
import { isUuid } from "./ids.ts";
import { logs, planItems } from "./schema.ts";
import { open, seal } from "./seal.ts";

/**
 * Says how it was on `day`, the member's own date in `zone`; what was said before is replaced. However often it
 * is sent, there is one row. False when the member has no such practice. Whether the day may be logged is for
 * `logProblem` in the domain to say.
 */
export async function saveLog(
  memberId: MemberId,
  { itemId, day, state, zone }: Log & { state: LogState; zone: Zone },
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  return asMember(memberId, async (tx) => {
    const saved = await tx
      .insert(logs)
      .select(
        tx
          .select({
            memberId: planItems.memberId,
            itemId: planItems.id,
            day: sql<Day>`${day}::date`.as("day"),
            state: sql<LogState>`${state}::log_state`.as("state"),
            before: sql<null>`null::smallint`.as("before"),
            after: sql<null>`null::smallint`.as("after"),
            note: sql<null>`null::text`.as("note"),
            zone: sql<Zone>`${zone}::text`.as("zone"),
            savedAt: sql<Date>`now()`.as("saved_at"),
          })
          .from(planItems)
          .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId))),
      )
      .onConflictDoUpdate({
        target: [logs.memberId, logs.itemId, logs.day],
        set: { state, zone, savedAt: sql`now()` },
      })
      .returning({ itemId: logs.itemId });
    return saved.length > 0;
  });
}

/** Takes back what was said of a day, which is unknown again. Doing it again does nothing. */
export async function clearLog(memberId: MemberId, itemId: string, day: Day): Promise<void> {
  if (!isUuid(itemId)) return;
  await asMember(memberId, (tx) =>
    tx.delete(logs).where(and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), eq(logs.day, day))),
  );
}

/** All that is kept of one day of one practice; a blank day when there is nothing. */
export async function getDay(memberId: MemberId, itemId: string, day: Day): Promise<DayEntry> {
  if (!isUuid(itemId)) return blankDay;
  return asMember(memberId, (tx) => readDay(tx, memberId, itemId, day));
}

/**
 * Changes what is kept of one day: `decide` sees what is there and answers what shall be, or null to leave it. Two
 * changes at once happen one after the other. A day that ends up blank leaves no row. Gives false when it was left,
 * or when the member has no such practice.
 */
export async function changeDay(
  memberId: MemberId,
  { itemId, day, zone }: { itemId: string; day: Day; zone: Zone },
  decide: (current: DayEntry) => DayEntry | null,
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  return asMember(memberId, async (tx) => {
    const [item] = await tx
      .select({ id: planItems.id })
      .from(planItems)
      .where(and(eq(planItems.memberId, memberId), eq(planItems.id, itemId)))
      .for("update");
    if (!item) return false;
    const entry = decide(await readDay(tx, memberId, itemId, day));
    if (entry) await writeDay(tx, { memberId, itemId, day, zone }, entry);
    return entry !== null;
  });
}

async function readDay(tx: Transaction, memberId: MemberId, itemId: string, day: Day): Promise<DayEntry> {
  const [row] = await tx
    .select({ state: logs.state, before: logs.before, after: logs.after, note: logs.note })
    .from(logs)
    .where(and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), eq(logs.day, day)));
  return row ? { ...row, note: openNote(row.note) } : blankDay;
}

type Key = { memberId: MemberId; itemId: string; day: Day; zone: Zone };

async function writeDay(tx: Transaction, { zone, ...key }: Key, { note, ...rest }: DayEntry): Promise<void> {
  const says = { ...rest, note: note === "" ? null : seal(note, "note") };
  if (Object.values(says).every((value) => value === null)) {
    const { memberId, itemId, day } = key;
    await tx.delete(logs).where(and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), eq(logs.day, day)));
    return;
  }
  await tx
    .insert(logs)
    .values({ ...key, zone, ...says })
    .onConflictDoUpdate({
      target: [logs.memberId, logs.itemId, logs.day],
      set: { ...says, zone, savedAt: sql`now()` },
    });
}

/** A note that cannot be opened was sealed with another AUTH_SECRET: to say so is better than to hide or lose it. */
function openNote(sealed: string | null): string {
  if (sealed === null) return "";
  return open(sealed, "note") ?? "(This note was written under another key, and cannot be read.)";
}

/** All that was said from `from` to `to`, both included, oldest first. */
export async function listLogs(memberId: MemberId, from: Day, to: Day): Promise<RatedLog[]> {
  return asMember(memberId, (tx) => logsBetween(tx, memberId, from, to));
}

/** The question behind `listLogs`, whose answer the index `logs_by_day` holds whole. */
export function logsBetween(tx: Transaction, memberId: MemberId, from: Day, to: Day) {
  return tx
    .select({
      itemId: logs.itemId,
      day: logs.day,
      state: logs.state,
      before: logs.before,
      after: logs.after,
    })
    .from(logs)
    .where(and(eq(logs.memberId, memberId), between(logs.day, from, to)))
    .orderBy(asc(logs.day), asc(logs.itemId));
}

/** What was said of one practice from `from` to `to`, both included, oldest first. */
export async function listItemLogs(memberId: MemberId, itemId: string, from: Day, to: Day): Promise<Log[]> {
  if (!isUuid(itemId)) return [];
  return asMember(memberId, (tx) =>
    tx
      .select({ itemId: logs.itemId, day: logs.day, state: logs.state })
      .from(logs)
      .where(and(eq(logs.memberId, memberId), eq(logs.itemId, itemId), between(logs.day, from, to)))
      .orderBy(asc(logs.day)),
  );
}
