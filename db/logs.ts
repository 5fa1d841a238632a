import { and, asc, between, eq, sql } from "drizzle-orm";
import type { Day, Zone } from "#domain/day.ts";
import type { Log, LogState } from "#domain/log.ts";
import { asMember, type MemberId, type Transaction } from "./client.ts";
import { isUuid } from "./ids.ts";
import { logs, planItems } from "./schema.ts";

/**
 * Says how it was on `day`, the member's own date in `zone`; what was said before is replaced. However often it
 * is sent, there is one row. False when the member has no such practice. Whether the day may be logged is for
 * `logProblem` in the domain to say.
 */
export async function saveLog(
  memberId: MemberId,
  { itemId, day, state, zone }: Log & { zone: Zone },
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

/** All that was said from `from` to `to`, both included, oldest first. */
export async function listLogs(memberId: MemberId, from: Day, to: Day): Promise<Log[]> {
  return asMember(memberId, (tx) => logsBetween(tx, memberId, from, to));
}

/** The question behind `listLogs`, whose answer the index `logs_by_day` holds whole. */
export function logsBetween(tx: Transaction, memberId: MemberId, from: Day, to: Day) {
  return tx
    .select({ itemId: logs.itemId, day: logs.day, state: logs.state })
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
