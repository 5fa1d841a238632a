import { and, eq, gte, lt } from "drizzle-orm";
import { addDays, type Day } from "#domain/day.ts";
import { type Pause, withPause } from "#domain/plan.ts";
import type { MemberId } from "./client.ts";
import { change } from "./plans.ts";
import { planPauses } from "./schema.ts";

/**
 * Pauses a practice that is going on. A pause that shares days with it is taken up into it. False when the member has
 * no such practice going on.
 */
export async function pausePractice(memberId: MemberId, itemId: string, pause: Pause): Promise<boolean> {
  return change(memberId, itemId, async (tx, item) => {
    if (item.finishedOn !== null) return false;
    await tx.delete(planPauses).where(and(eq(planPauses.memberId, memberId), eq(planPauses.itemId, itemId)));
    await tx.insert(planPauses).values(
      withPause(item.pauses, pause).map(({ from, until }) => ({
        memberId,
        itemId,
        startsOn: from,
        endsOn: until,
      })),
    );
    return true;
  });
}

/** Ends a pause that holds on `today` with the day before, and drops those to come. Earlier ones stay. */
export async function endPause(memberId: MemberId, itemId: string, today: Day): Promise<boolean> {
  return change(memberId, itemId, async (tx) => {
    const own = and(eq(planPauses.memberId, memberId), eq(planPauses.itemId, itemId));
    await tx.delete(planPauses).where(and(own, gte(planPauses.startsOn, today)));
    await tx
      .update(planPauses)
      .set({ endsOn: addDays(today, -1) })
      .where(and(own, lt(planPauses.startsOn, today), gte(planPauses.endsOn, today)));
    return true;
  });
}
